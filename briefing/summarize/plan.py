"""Articles to a Planned: passages, calls, tokens and cost of what `summarize` would do; no call is made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from briefing.article import Article
from briefing.ask import Ask, Model
from briefing.prices import Price, cost
from briefing.settings import Settings
from briefing.summarize.asks import Asks
from briefing.summarize.numbered import passages_of, whole_ask
from briefing.summarize.summary import Planned

NOTES_SHARE = 2.5
"""Tokens of notes for one token of text, as JSON: what the answers to the sample article have."""
LINES_SHARE = 1.1
"""Tokens of the same notes as lines of the reduce step."""
WRITTEN = 1200
"""Tokens of what one reduce step writes."""


def planned(articles: Sequence[Article], engine: Model, settings: Settings) -> Planned:
    """What `summarize` would take; makes no call.

    Raises PromptError as `summarize` would before its first call.
    """
    if not engine.reads_messages:
        ask = whole_ask(articles)
        tokens = sum(passage.tokens for passage in ask.passages)
        return Planned(len(ask.passages), 0, sentences=len(ask.sentences), tokens=tokens)
    asks = Asks(articles, engine, settings)
    if asks.fits_one_call():
        out = max(int(asks.text_tokens * NOTES_SHARE), WRITTEN)
        return _planned(asks, engine, 1, _tokens(asks, [asks.brief()]), calls=1, tokens_out=out)
    found = passages_of(asks.whole, asks.count, asks.passage_room())
    asks.listen({passage.article for passage in found if passage.start})
    asked: list[Ask[Any]] = []
    for _, group in groupby(found, key=lambda passage: passage.article):
        its = list(group)
        asked += [asks.notes(passage, n, len(its)) for n, passage in enumerate(its, 1)]
    steps, read = _reductions(asks)
    return _planned(
        asks,
        engine,
        len(found),
        _tokens(asks, asked) + read,
        calls=len(asked) + steps,
        tokens_out=int(asks.text_tokens * NOTES_SHARE) + steps * WRITTEN,
    )


def _tokens(asks: Asks, asked: Iterable[Ask[Any]]) -> int:
    """Of messages and schemas: an endpoint that is held to a schema reads it, too."""
    from briefing.schema import schema_text

    schemas: dict[type, int] = {}
    total = 0
    for ask in asked:
        output: type = ask.output
        if output not in schemas:
            schemas[output] = asks.count(schema_text(output))
        total += asks.tokens(ask.messages) + schemas[output]
    return total


def _reductions(asks: Asks) -> tuple[int, int]:
    """How many reduce steps are to be expected, and how many tokens they read."""
    room = asks.notes_room()
    lines = int(asks.text_tokens * LINES_SHARE)
    overhead = _tokens(asks, [asks.reduction({})])
    steps = read = 0
    while True:
        batches = -(-lines // room) or 1
        steps += batches
        read += lines + batches * overhead
        shorter = batches * WRITTEN
        if batches == 1 or shorter >= lines:
            return steps, read
        lines = shorter


def _planned(
    asks: Asks, engine: Model, passages: int, tokens_in: int, *, calls: int, tokens_out: int
) -> Planned:
    at_most = calls * engine.output_tokens
    return Planned(
        passages=passages,
        calls=calls,
        tokens_in=tokens_in,
        tokens_out=min(tokens_out, at_most),
        tokens_out_at_most=at_most,
        cost_usd=_cost(engine.price, tokens_in, min(tokens_out, at_most)),
        cost_usd_at_most=_cost(engine.price, tokens_in, at_most),
        sentences=len(asks.whole.sentences),
        tokens=asks.text_tokens,
    )


def _cost(price: Price | None, tokens_in: int, tokens_out: int) -> float | None:
    return None if price is None else cost(price, tokens_in, 0, tokens_out)
