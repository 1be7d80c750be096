"""Drafts about single articles to one draft about all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, zip_longest
from typing import TypeVar

from briefing.draft import Draft, DraftActor, DraftQuote, DraftStatement

T = TypeVar("T")
BOTTOM_LINE_WORDS = 60
MOST = {"key_points": 10, "why_it_matters": 3, "risks": 12, "watch": 8, "gaps": 8}
"""How many of each a briefing about several articles shows at most."""


def merged(drafts: Sequence[Draft]) -> Draft:
    """One draft: the articles take turns, so that the first of each comes before the second of any.

    Actors of the same name are one actor, the same speech quoted in two articles is one quote.
    """
    if len(drafts) == 1:
        return drafts[0]
    return Draft(
        headline="; ".join(d.headline for d in drafts),
        bottom_line=_within_words(chain.from_iterable(d.bottom_line[:1] for d in drafts)),
        why_it_matters=_distinct(d.why_it_matters for d in drafts)[: MOST["why_it_matters"]],
        key_points=_distinct(d.key_points for d in drafts)[: MOST["key_points"]],
        actors=_actors(drafts),
        risks=tuple(_turns(d.risks for d in drafts))[: MOST["risks"]],
        quotes=_quotes(drafts),
        timeline=tuple(sorted(chain.from_iterable(d.timeline for d in drafts), key=lambda e: e.date)),
        watch=_distinct(d.watch for d in drafts)[: MOST["watch"]],
        gaps=_distinct(d.gaps for d in drafts)[: MOST["gaps"]],
        disagreements=(),
    )


def _turns(rows: Iterable[Sequence[T]]) -> list[T]:
    return [item for turn in zip_longest(*rows) for item in turn if item is not None]


def _within_words(statements: Iterable[DraftStatement]) -> tuple[DraftStatement, ...]:
    kept: list[DraftStatement] = []
    words = 0
    for statement in statements:
        words += len(statement.text.split())
        if kept and (words > BOTTOM_LINE_WORDS or len(kept) == 3):
            break
        kept.append(statement)
    return tuple(kept)


def _distinct(rows: Iterable[Sequence[DraftStatement]]) -> tuple[DraftStatement, ...]:
    seen: dict[str, DraftStatement] = {}
    for statement in _turns(rows):
        seen.setdefault(statement.text.casefold(), statement)
    return tuple(seen.values())


def _actors(drafts: Sequence[Draft]) -> tuple[DraftActor, ...]:
    found: dict[str, DraftActor] = {}
    for actor in _turns(d.actors for d in drafts):
        same = found.get(actor.name.casefold())
        if same is None:
            found[actor.name.casefold()] = actor
            continue
        found[actor.name.casefold()] = replace(
            same,
            aliases=tuple(dict.fromkeys((*same.aliases, *actor.aliases))),
            role=same.role or actor.role,
            stance=same.stance or actor.stance,
            evidence=tuple(dict.fromkeys((*same.evidence, *actor.evidence))),
        )
    return tuple(found.values())


def _quotes(drafts: Sequence[Draft]) -> tuple[DraftQuote, ...]:
    seen: dict[str, DraftQuote] = {}
    for quote in chain.from_iterable(d.quotes for d in drafts):
        key = " ".join(quote.text.split()).casefold()
        if key not in seen or (quote.speaker and not seen[key].speaker):
            seen[key] = quote
    return tuple(seen.values())
