"""Draft: everything that a model may say. It cites sentences by number; grounding turns those into addresses.

These are plain dataclasses, so that starting up costs nothing; where a model's text is parsed, pydantic
reads them as a schema (`TypeAdapter(Draft)`), refusing unknown keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal

StatementKind = Literal["fact", "reported", "judgement", "assumption"]
ActorKind = Literal["person", "organisation", "country", "group", "other"]
ConfidenceLevel = Literal["low", "moderate", "high"]
LikelihoodTerm = Literal[
    "almost no chance", "very unlikely", "unlikely", "roughly even chance", "likely", "very likely",
    "almost certain",
]  # fmt: skip
RiskCategory = Literal[
    "security", "political", "legal", "economic", "financial", "operational", "technology", "health",
    "environment", "social", "reputation", "other",
]  # fmt: skip

STRICT: dict[str, Any] = {"extra": "forbid", "use_attribute_docstrings": True}
"""pydantic configuration of every class here."""


@dataclass(frozen=True, slots=True)
class DraftStatement:
    """One sentence of the briefing."""

    __pydantic_config__: ClassVar = STRICT
    text: str
    kind: StatementKind
    owner: str | None
    """Who says or judges it; null where the article itself does."""
    evidence: tuple[int, ...]
    """Numbers of the sentences that carry it."""


@dataclass(frozen=True, slots=True)
class DraftActor:
    """A person, organisation, country or group that acts in the articles."""

    __pydantic_config__: ClassVar = STRICT
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    role: str | None
    stance: str | None
    """The actor's position, in words that the evidence supports."""
    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DraftConfidence:
    """How far the sourcing of a judgement can be relied on."""

    __pydantic_config__: ClassVar = STRICT
    level: ConfidenceLevel
    reason: str


@dataclass(frozen=True, slots=True)
class DraftRisk:
    """Possible future harm, loss, conflict, failure or cost."""

    __pydantic_config__: ClassVar = STRICT
    text: str
    category: RiskCategory
    likelihood: LikelihoodTerm | None
    impact: str | None
    horizon: str | None
    confidence: DraftConfidence | None
    indicator: str | None
    owner: str | None
    """Whose judgement it is; null where the article itself judges."""
    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DraftQuote:
    """Words between quotation marks, to the letter, and who said them."""

    __pydantic_config__: ClassVar = STRICT
    text: str
    speaker: str | None
    role: str | None
    channel: str | None
    """Where they were said: a medium, a press conference, a letter."""
    said: str | None
    """When they were said, as an ISO 8601 date at the precision that is known."""
    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DraftEvent:
    """Something that happened or is to happen at a date."""

    __pydantic_config__: ClassVar = STRICT
    date: str
    """ISO 8601 at the precision that is known, or an interval a/b."""
    as_written: str
    text: str
    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DraftSide:
    """One side of a disagreement."""

    __pydantic_config__: ClassVar = STRICT
    text: str
    owner: str | None
    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DraftDisagreement:
    """A point on which sources or actors contradict each other."""

    __pydantic_config__: ClassVar = STRICT
    issue: str
    kind: str
    sides: tuple[DraftSide, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """What a model says about one or several articles."""

    __pydantic_config__: ClassVar = STRICT
    headline: str
    bottom_line: tuple[DraftStatement, ...]
    why_it_matters: tuple[DraftStatement, ...]
    key_points: tuple[DraftStatement, ...]
    actors: tuple[DraftActor, ...]
    risks: tuple[DraftRisk, ...]
    quotes: tuple[DraftQuote, ...]
    timeline: tuple[DraftEvent, ...]
    watch: tuple[DraftStatement, ...]
    gaps: tuple[DraftStatement, ...]
    disagreements: tuple[DraftDisagreement, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """What a model notes about one passage: everything worth a place in a briefing, not yet chosen from."""

    __pydantic_config__: ClassVar = STRICT
    statements: tuple[DraftStatement, ...]
    actors: tuple[DraftActor, ...]
    risks: tuple[DraftRisk, ...]
    quotes: tuple[DraftQuote, ...]
    timeline: tuple[DraftEvent, ...]
    watch: tuple[DraftStatement, ...]
    gaps: tuple[DraftStatement, ...]


@dataclass(frozen=True, slots=True)
class Reduction:
    """What a model makes of the notes on all passages: what has to be chosen, ordered and written.

    Quotes, actors, risks and dates are not in it: they are joined from the notes without a model, so that
    none is lost or changed on the way.
    """

    __pydantic_config__: ClassVar = STRICT
    headline: str
    bottom_line: tuple[DraftStatement, ...]
    why_it_matters: tuple[DraftStatement, ...]
    key_points: tuple[DraftStatement, ...]
    watch: tuple[DraftStatement, ...]
    gaps: tuple[DraftStatement, ...]
    disagreements: tuple[DraftDisagreement, ...]


@dataclass(frozen=True, slots=True)
class EditionDraft:
    """What a model makes of the stories of a day; `evidence` are the numbers of the stories' statements."""

    __pydantic_config__: ClassVar = STRICT
    headline: str
    bottom_line: tuple[DraftStatement, ...]
    watch: tuple[DraftStatement, ...]


OUTPUTS: dict[str, type] = {
    "Draft": Draft,
    "EditionDraft": EditionDraft,
    "Notes": Notes,
    "Reduction": Reduction,
}
"""What a prompt may ask for (`output_model`), by name."""
