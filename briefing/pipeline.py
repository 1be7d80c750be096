"""The whole flow in one readable function: Articles to Briefing."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass

from briefing.article import Article
from briefing.ask import Model
from briefing.brief import Briefing, PromptRun, Run, Tokens
from briefing.errors import UsageError
from briefing.grounding import ground
from briefing.models import Choice, choose, open_model
from briefing.resources import version
from briefing.settings import Settings
from briefing.summarize import Planned, Summary, planned, summarize


@dataclass(frozen=True, slots=True)
class Engine:
    """A model that is open, and why it was chosen. One engine may make many briefings, in several threads."""

    choice: Choice
    model: Model

    @property
    def note(self) -> str:
        """Which kind it is, and why."""
        return f"{self.choice.kind}, because {self.choice.why}"


@contextmanager
def opened(settings: Settings, model: str | None = None) -> Iterator[Engine]:
    """The engine that `model` names (else the settings), closed at the end."""
    choice = choose(model or settings.model, settings)
    with closing(open_model(choice, settings)) as found:
        yield Engine(choice, found)


def brief(
    articles: Sequence[Article],
    *,
    settings: Settings,
    model: str | None = None,
    engine: Engine | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Briefing:
    """One briefing about all `articles`: ask the model, ground its draft, keep the record of the run.

    `engine` is one that is open already; without it, `model` (else the settings) names one. Where the budget
    was reached or a model failed on the way, the briefing holds what there is, and `run.partial` says so.
    Raises UsageError for no article, ModelError where no model gave anything.
    """
    if not articles:
        raise UsageError("there is no article to brief about.")
    with nullcontext(engine) if engine else opened(settings, model) as used:
        started, clock = now(), time.perf_counter()
        made = summarize(articles, used.model, settings)
        run = _run(made, used, started, time.perf_counter() - clock)
        return ground(made.draft, made.ask, run)


def _run(made: Summary, engine: Engine, started: dt.datetime, seconds: float) -> Run:
    return Run(
        engine=engine.choice.kind,
        engine_note=engine.note,
        model=", ".join(made.models) or None,
        prompts=tuple(PromptRun(p.task, p.version, p.sha256) for p in made.prompts),
        calls=made.calls,
        cached_calls=made.cached_calls,
        tokens=Tokens(made.usage.input, made.usage.cached, made.usage.output),
        cost_usd=made.cost_usd,
        started=started.isoformat(timespec="seconds"),
        seconds=round(seconds, 3),
        version=version(),
        partial=made.partial,
        notices=made.notices,
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """What a briefing would take: `ahead`, by which engine."""

    engine: str
    engine_note: str
    model: str | None
    articles: int
    ahead: Planned


def plan(articles: Sequence[Article], *, settings: Settings, model: str | None = None) -> Plan:
    """The plan for `--dry-run`; no call is made."""
    with opened(settings, model) as engine:
        ahead = planned(articles, engine.model, settings)
        return Plan(engine.choice.kind, engine.note, engine.model.name, len(articles), ahead)
