"""The gate: each thing a draft says becomes a grounded one, or an entry of the ledger with its reason."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from briefing.article import Article
from briefing.brief import (
    LIKELIHOOD,
    Actor,
    Confidence,
    Disagreement,
    Dropped,
    Event,
    Likelihood,
    Quote,
    Risk,
    Side,
    Statement,
    Support,
)
from briefing.draft import DraftActor, DraftDisagreement, DraftEvent, DraftQuote, DraftRisk, DraftStatement
from briefing.grounding.locate import folded
from briefing.grounding.sources import Sources

Grounded = TypeVar("Grounded", Statement, Quote, Actor, Risk, Event, Disagreement)
_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


@dataclass
class Gate:
    """Checks against `sources`; what does not pass is in `dropped`, with a reason code of the contract."""

    sources: Sources
    dropped: list[Dropped] = field(default_factory=list)

    def headline(self, drafted: str, articles: Sequence[Article]) -> str:
        """The headline drafted, or the articles' own titles where it names what they do not."""
        if drafted and not self.sources.missing_names(drafted):
            return drafted
        self._drop("headline", drafted, "entity", "it names what the articles do not")
        return "; ".join(a.title for a in articles)

    def statements(
        self, section: str, prefix: str, drafted: Iterable[DraftStatement]
    ) -> tuple[Statement, ...]:
        """Statements whose evidence exists and holds their figures and names."""
        return tuple(_numbered(prefix, (self._statement(section, d) for d in drafted)))

    def quotes(self, drafted: Iterable[DraftQuote]) -> tuple[Quote, ...]:
        """Quotes that a source has between quotation marks, to the letter, with a speaker whom it names."""
        return tuple(_numbered("q", (self._quote(d) for d in drafted)))

    def actors(self, drafted: Iterable[DraftActor]) -> tuple[Actor, ...]:
        """Actors whom a source names; a role or alias that no source holds is left out of them."""
        return tuple(_numbered("p", (self._actor(d) for d in drafted)))

    def risks(self, drafted: Iterable[DraftRisk]) -> tuple[Risk, ...]:
        """Risks whose evidence exists and holds their figures and names."""
        return tuple(_numbered("r", (self._risk(d) for d in drafted)))

    def events(self, drafted: Iterable[DraftEvent]) -> tuple[Event, ...]:
        """Events whose date is a date, and whose words for it stand in their evidence."""
        return tuple(_numbered("t", (self._event(d) for d in drafted)))

    def disagreements(self, drafted: Iterable[DraftDisagreement]) -> tuple[Disagreement, ...]:
        """Disagreements of which at least two sides have evidence."""
        return tuple(_numbered("d", (self._disagreement(d) for d in drafted)))

    def _drop(self, kind: str, text: str, reason: str, detail: str | None = None) -> None:
        self.dropped.append(Dropped(kind, text, reason, detail))

    def _fault(self, text: str, numbers: tuple[int, ...]) -> tuple[str, str] | None:
        if not self.sources.cited(numbers):
            return "no_evidence", "it cites no sentence of the articles"
        if wrong := self.sources.missing_numbers(text, numbers):
            return "number", f"not in the sentences cited: {', '.join(wrong)}"
        if wrong := self.sources.missing_names(text):
            return "entity", f"not in the articles: {', '.join(wrong)}"
        return None

    def _support(self, text: str, numbers: tuple[int, ...]) -> Support:
        """In the very words of its evidence: supported. Whether other words follow is not checked yet."""
        words = folded(text).letters.strip().rstrip(".").casefold()
        cited = " ".join(folded(s.text).letters for s in self.sources.cited(numbers)).casefold()
        return "supported" if words in cited else "unchecked"

    def _statement(self, section: str, drafted: DraftStatement) -> Statement | None:
        fault = self._fault(drafted.text, drafted.evidence)
        if fault is None and drafted.owner and not self.sources.says(drafted.owner):
            fault = "speaker", f"the articles do not name {drafted.owner}"
        if fault:
            self._drop(section, drafted.text, *fault)
            return None
        support = self._support(drafted.text, drafted.evidence)
        reasons = () if support == "supported" else ("reworded",)
        evidence = self.sources.evidence(drafted.evidence)
        return Statement("", drafted.text, drafted.kind, drafted.owner, evidence, support, reasons)

    def _quote(self, drafted: DraftQuote) -> Quote | None:
        place = self.sources.find(drafted.text, drafted.evidence)
        if place is None:
            self._drop("quote", drafted.text, "quote_not_found", "these words stand in no source")
        elif not self.sources.quoted(place):
            self._drop(
                "quote", drafted.text, "not_quoted", "the source has these words outside quotation marks"
            )
        elif not drafted.speaker:
            self._drop(
                "quote", place.text, "speaker", "the source does not clearly say whose words these are"
            )
        elif not self.sources.says(drafted.speaker):
            self._drop("quote", place.text, "speaker", f"the articles do not name {drafted.speaker}")
        else:
            role = drafted.role if drafted.role and self.sources.says(drafted.role) else None
            channel = drafted.channel if drafted.channel and self.sources.says(drafted.channel) else None
            said = drafted.said if drafted.said and _is_date(drafted.said) else None
            return Quote("", place.text, drafted.speaker, role, channel, said, (place,), "supported")
        return None

    def _actor(self, drafted: DraftActor) -> Actor | None:
        forms = [form for form in (drafted.name, *drafted.aliases) if self.sources.says(form)]
        if not forms:
            self._drop("actor", drafted.name, "entity", "no article names this actor")
            return None
        if not self.sources.cited(drafted.evidence):
            self._drop("actor", drafted.name, "no_evidence", "it cites no sentence of the articles")
            return None
        name = drafted.name if drafted.name in forms else forms[0]
        aliases = tuple(dict.fromkeys(form for form in forms if form != name))
        return Actor(
            "",
            name,
            drafted.kind,
            aliases,
            self._verbatim("role", drafted.role, name),
            self._verbatim("stance", drafted.stance, name),
            self.sources.evidence(drafted.evidence),
        )

    def _verbatim(self, kind: str, words: str | None, of: str) -> str | None:
        if words and not self.sources.says(words):
            self._drop(kind, words, "unsupported", f"the articles do not say this of {of}")
            return None
        return words

    def _risk(self, drafted: DraftRisk) -> Risk | None:
        fault = self._fault(drafted.text, drafted.evidence)
        if fault is None and drafted.owner and not self.sources.says(drafted.owner):
            fault = "speaker", f"the articles do not name {drafted.owner}"
        if fault:
            self._drop("risk", drafted.text, *fault)
            return None
        confidence = drafted.confidence
        return Risk(
            "",
            drafted.text,
            drafted.category,
            Likelihood(drafted.likelihood, *LIKELIHOOD[drafted.likelihood]) if drafted.likelihood else None,
            self._verbatim("impact", drafted.impact, drafted.text),
            self._verbatim("horizon", drafted.horizon, drafted.text),
            Confidence(confidence.level, confidence.reason) if confidence else None,
            self._verbatim("indicator", drafted.indicator, drafted.text),
            drafted.owner,
            self.sources.evidence(drafted.evidence),
            self._support(drafted.text, drafted.evidence),
        )

    def _event(self, drafted: DraftEvent) -> Event | None:
        fault = self._fault(drafted.text, drafted.evidence)
        if fault is None and not _is_date(drafted.date):
            fault = "date", f"{drafted.date!r} is no date"
        cited = " ".join(folded(s.text).letters for s in self.sources.cited(drafted.evidence))
        if fault is None and folded(drafted.as_written).letters not in cited:
            fault = "date", f"the sentences cited do not say {drafted.as_written!r}"
        if fault:
            self._drop("event", drafted.text, *fault)
            return None
        evidence = self.sources.evidence(drafted.evidence)
        return Event("", drafted.date, drafted.as_written, drafted.text, evidence)

    def _disagreement(self, drafted: DraftDisagreement) -> Disagreement | None:
        sides = tuple(
            Side(s.text, s.owner, self.sources.evidence(s.evidence))
            for s in drafted.sides
            if self._fault(s.text, s.evidence) is None
        )
        if len(sides) < 2:
            self._drop("disagreement", drafted.issue, "no_evidence", "fewer than two sides have evidence")
            return None
        return Disagreement("", drafted.issue, drafted.kind, sides)


def _numbered(prefix: str, items: Iterable[Grounded | None]) -> Iterator[Grounded]:
    kept = (item for item in items if item is not None)
    for number, item in enumerate(kept, 1):
        yield replace(item, id=f"{prefix}{number}")


def _is_date(iso: str) -> bool:
    """An ISO 8601 day, month or year that exists, or an interval of two."""
    parts = iso.split("/")
    return 1 <= len(parts) <= 2 and all(_is_point(part) for part in parts)


def _is_point(iso: str) -> bool:
    if not _ISO.fullmatch(iso):
        return False
    try:
        dt.date.fromisoformat((iso + "-01-01")[:10])
    except ValueError:
        return False
    return True
