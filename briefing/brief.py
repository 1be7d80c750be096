"""Briefing: the public contract, schema version 1. What `--format json` prints and every template sees.

`start` and `end` are code-point offsets into the `text` of the article named; `text[start:end]` is the
evidence's `text`, always.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from briefing.draft import ActorKind, ConfidenceLevel, LikelihoodTerm, RiskCategory, StatementKind

SCHEMA_VERSION = "1"
Match = Literal["exact", "normalised", "close"]
Support = Literal["supported", "unchecked"]

LIKELIHOOD: dict[LikelihoodTerm, tuple[int, int]] = {
    "almost no chance": (1, 5),
    "very unlikely": (5, 20),
    "unlikely": (20, 45),
    "roughly even chance": (45, 55),
    "likely": (55, 80),
    "very likely": (80, 95),
    "almost certain": (95, 99),
}
"""The terms of ICD 203 (Analytic Standards) with their ranges in per cent."""

_STRICT: dict[str, Any] = {"extra": "forbid"}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in an article, with its words."""

    __pydantic_config__: ClassVar = _STRICT
    article: str
    start: int
    end: int
    text: str
    match: Match = "exact"


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of the briefing and what carries it."""

    __pydantic_config__: ClassVar = _STRICT
    id: str
    text: str
    kind: StatementKind
    owner: str | None
    evidence: tuple[Evidence, ...]
    support: Support
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, in which role, with which position."""

    __pydantic_config__: ClassVar = _STRICT
    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    role: str | None
    stance: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Likelihood:
    """An ICD 203 term and its range in per cent."""

    __pydantic_config__: ClassVar = _STRICT
    term: LikelihoodTerm
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Confidence:
    """How far the sourcing can be relied on."""

    __pydantic_config__: ClassVar = _STRICT
    level: ConfidenceLevel
    reason: str


@dataclass(frozen=True, slots=True)
class Risk:
    """Possible future harm, whose judgement it is, and what carries it."""

    __pydantic_config__: ClassVar = _STRICT
    id: str
    text: str
    category: RiskCategory
    likelihood: Likelihood | None
    impact: str | None
    horizon: str | None
    confidence: Confidence | None
    indicator: str | None
    owner: str | None
    evidence: tuple[Evidence, ...]
    support: Support


@dataclass(frozen=True, slots=True)
class Quote:
    """The source's own words and who said them."""

    __pydantic_config__: ClassVar = _STRICT
    id: str
    text: str
    speaker: str | None
    role: str | None
    channel: str | None
    said: str | None
    evidence: tuple[Evidence, ...]
    support: Support


@dataclass(frozen=True, slots=True)
class Event:
    """What happened or is to happen, and when."""

    __pydantic_config__: ClassVar = _STRICT
    id: str
    date: str
    as_written: str
    text: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a disagreement."""

    __pydantic_config__: ClassVar = _STRICT
    text: str
    owner: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A point on which sources or actors contradict each other."""

    __pydantic_config__: ClassVar = _STRICT
    id: str
    issue: str
    kind: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """The article as the briefing used it; offsets refer to `text`."""

    __pydantic_config__: ClassVar = _STRICT
    id: str
    title: str
    source: str
    url: str | None
    author: str | None
    published: str | None
    sha256: str
    text: str
    publisher: str | None = None
    published_from: str | None = None
    updated: str | None = None


@dataclass(frozen=True, slots=True)
class PromptRun:
    """A prompt that was sent."""

    __pydantic_config__: ClassVar = _STRICT
    task: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens of all calls together."""

    __pydantic_config__: ClassVar = _STRICT
    input: int = 0
    cached: int = 0
    output: int = 0


@dataclass(frozen=True, slots=True)
class Partial:
    """Why a briefing is not whole: 5 the budget was reached, 6 a model failed; and what is missing."""

    __pydantic_config__: ClassVar = _STRICT
    exit_code: int
    reason: str
    passages: int
    """How many passages the articles have."""
    missing: int
    """How many of them no model has read."""


@dataclass(frozen=True, slots=True)
class Run:
    """How the briefing was made. `engine_note` says which engine was chosen, and why.

    Tokens and cost are those of the calls made this time; `cached_calls` more answers came from the store.
    """

    __pydantic_config__: ClassVar = _STRICT
    engine: str
    engine_note: str
    model: str | None
    prompts: tuple[PromptRun, ...]
    calls: int
    cached_calls: int
    tokens: Tokens
    cost_usd: float | None
    started: str
    seconds: float
    version: str
    partial: Partial | None = None
    """None where the briefing is whole."""
    notices: tuple[str, ...] = ()
    """What a reader should know besides: an answer that was cut off, of which the complete part is used."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """What is not in the briefing, and why; `kind` is what it was: quote, key_point, caption ..."""

    __pydantic_config__: ClassVar = _STRICT
    kind: str
    text: str
    reason: str
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the sources the briefing rests on, and what became of the statements drafted."""

    __pydantic_config__: ClassVar = _STRICT
    sentences: int
    cited_sentences: int
    quotations: int
    quoted: int
    drafted: int
    kept: int
    removed_blocks: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """What was left out and why, so that the reader can see it."""

    __pydantic_config__: ClassVar = _STRICT
    dropped: tuple[Dropped, ...]
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Briefing:
    """The executive briefing about one or several articles."""

    __pydantic_config__: ClassVar = _STRICT
    headline: str
    bottom_line: tuple[Statement, ...]
    why_it_matters: tuple[Statement, ...]
    key_points: tuple[Statement, ...]
    actors: tuple[Actor, ...]
    risks: tuple[Risk, ...]
    quotes: tuple[Quote, ...]
    timeline: tuple[Event, ...]
    watch: tuple[Statement, ...]
    gaps: tuple[Statement, ...]
    disagreements: tuple[Disagreement, ...]
    articles: tuple[ArticleRecord, ...]
    run: Run
    ledger: Ledger
    schema_version: Literal["1"] = field(default="1")
    kind: Literal["briefing"] = field(default="briefing")
