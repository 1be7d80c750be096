"""The whole flow in one readable function: Articles to Briefing."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefing.article import Article
from briefing.brief import Briefing, PromptRun, Run, Tokens
from briefing.errors import UsageError
from briefing.grounding import ground
from briefing.models import choose, open_model
from briefing.resources import version
from briefing.settings import Settings
from briefing.summarize import planned, summarize


def brief(
    articles: Sequence[Article],
    *,
    settings: Settings,
    model: str | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Briefing:
    """One briefing about all `articles`: ask the model, ground its draft, keep the record of the run.

    Raises UsageError for no article, ModelError where the model gives no draft.
    """
    if not articles:
        raise UsageError("there is no article to brief about.")
    started, clock = now(), time.perf_counter()
    choice = choose(model or settings.model, settings)
    engine = open_model(choice, settings)
    summary = summarize(articles, engine, settings)
    run = Run(
        engine=summary.engine,
        engine_note=f"{choice.kind}, because {choice.why}",
        model=", ".join(summary.models) or None,
        prompts=tuple(PromptRun(used.task, used.version, used.sha256) for used in summary.prompts),
        calls=summary.calls,
        cached_calls=summary.cached_calls,
        tokens=Tokens(summary.usage.input, summary.usage.cached, summary.usage.output),
        cost_usd=summary.cost_usd,
        started=started.isoformat(timespec="seconds"),
        seconds=round(time.perf_counter() - clock, 3),
        version=version(),
        partial=summary.partial,
    )
    return ground(summary.draft, summary.ask, run)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a briefing would take: sizes in tokens (estimated), cost in US dollars (None: unpriced)."""

    engine: str
    engine_note: str
    articles: int
    passages: int
    sentences: int
    tokens: int
    calls: int
    cost_usd: float | None


def plan(articles: Sequence[Article], *, settings: Settings, model: str | None = None) -> Plan:
    """The plan for `--dry-run`; no call is made."""
    choice = choose(model or settings.model, settings)
    engine = open_model(choice, settings)
    took = planned(articles, engine, settings)
    return Plan(
        engine=choice.kind,
        engine_note=f"{choice.kind}, because {choice.why}",
        articles=len(articles),
        passages=took.passages,
        sentences=took.sentences,
        tokens=took.tokens,
        calls=took.calls,
        cost_usd=took.cost_usd,
    )
