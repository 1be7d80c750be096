"""What summarizing gives: a Summary of what was said and what it took, a Planned of what it would take."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.ask import Ask, PromptUsed, Usage
from briefing.brief import Partial
from briefing.draft import Draft


@dataclass(frozen=True, slots=True)
class Summary:
    """The draft about all articles, joined from however many answers.

    `ask` holds all articles and all passages with their numbered sentences: what the draft cites, and what
    it is checked against. `usage` and `cost_usd` are those of the calls made this time, as in an Answer;
    `cost_usd` is None where any price is unknown.
    """

    ask: Ask[Draft]
    draft: Draft
    engine: str
    models: tuple[str, ...] = ()
    """What the endpoint said it used, each name once; empty where it did not say."""
    calls: int = 0
    cached_calls: int = 0
    usage: Usage = field(default_factory=Usage)
    cost_usd: float | None = 0.0
    prompts: tuple[PromptUsed, ...] = ()
    """Each once, in the order of the text."""
    partial: Partial | None = None
    """None where every passage was read and the draft was written by the model."""
    notices: tuple[str, ...] = ()
    """What the reader should know besides: answers that were cut off."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What a Summary would take; no call is made. Sizes are in tokens, costs in US dollars.

    `tokens_in` is counted over the requests themselves, those of the reduce step estimated; `tokens_out` is
    an estimate, `tokens_out_at_most` the limit of all calls together. A cost is None where no price is known.
    Answers that are stored already are not taken off.
    """

    passages: int
    calls: int
    tokens_in: int = 0
    tokens_out: int = 0
    tokens_out_at_most: int = 0
    cost_usd: float | None = 0.0
    cost_usd_at_most: float | None = 0.0
    sentences: int = 0
    tokens: int = 0
    """Of the articles' text."""
