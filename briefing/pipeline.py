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
from briefing.summarize import make_ask, summarize


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
    ask = make_ask(articles, engine, settings)
    answer = summarize(ask, engine)
    run = Run(
        engine=answer.engine,
        engine_note=f"{choice.kind}, because {choice.why}",
        model=answer.model,
        prompts=(PromptRun(ask.prompt.task, ask.prompt.version, ask.prompt.sha256),) if ask.prompt else (),
        calls=answer.calls,
        cached_calls=answer.cached_calls,
        tokens=Tokens(answer.usage.input, answer.usage.cached, answer.usage.output),
        cost_usd=answer.cost_usd,
        started=started.isoformat(timespec="seconds"),
        seconds=round(time.perf_counter() - clock, 3),
        version=version(),
    )
    return ground(answer.said, ask, run)


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
    ask = make_ask(articles, engine, settings)
    calls = len(ask.passages) if engine.reads_messages else 0
    return Plan(
        engine=choice.kind,
        engine_note=f"{choice.kind}, because {choice.why}",
        articles=len(articles),
        passages=len(ask.passages),
        sentences=len(ask.sentences),
        tokens=sum(p.tokens for p in ask.passages),
        calls=calls,
        cost_usd=None if calls else 0.0,
    )
