"""A Reading becomes its risks: sentences and quoted words that speak of harm to come, the weightiest first.

Precision comes first: what is not clearly such a sentence is left out, and an article may have no risk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from briefing.article import Sentence, Span
from briefing.draft import DraftRisk
from briefing.models.extractive.hearing.reported import Reported
from briefing.models.extractive.hearing.speakers import Spoken
from briefing.models.extractive.lexicon import word_set
from briefing.models.extractive.lexicon.sport import SHARE, SPORT, is_score
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.weighing.hazard import Hazard, hazard
from briefing.models.extractive.weighing.likelihood import likelihood
from briefing.models.extractive.weighing.lookup import Words
from briefing.models.extractive.weighing.risk_details import confidence, horizon, impact, indicator
from briefing.text.quotations import Quotation
from briefing.text.similarity import jaccard, terms

THRESHOLD = 0.62
"""Strength from which a hazard is shown; set for precision, stable when any annotated article is left out."""
IN_SPORT = 0.95
"""The same for reports of games, whose words are those of war."""
QUESTION = 0.7
"""What is left of a danger that is only asked about."""
OWNED = 0.1
"""What counts more in the order, though not for being shown: a danger that somebody stands for."""
AT_MOST = 8
ALIKE = 0.5
"""Jaccard similarity of stems from which two risks are one."""
_REPEATS = word_set("similar reiterated reiterating repeated repeating restated echoed")
_FEWEST_QUOTED = 8
"""Words; a shorter run of quoted words does not read alone."""


@dataclass(frozen=True, slots=True)
class _Near:
    """What is said in and around each sentence, by its number."""

    spoken: dict[int, list[Spoken]]
    reported: dict[int, list[Reported]]
    quotations: dict[int, list[Quotation]]

    @classmethod
    def of(cls, reading: Reading) -> _Near:
        """Sort everything said in `reading` by the sentences that it touches."""
        near = cls(defaultdict(list), defaultdict(list), defaultdict(list))
        for said in reading.spoken:
            for number in reading.numbers(said.span):
                near.spoken[number].append(said)
        for told in reading.reported:
            for number in reading.numbers(told.content):
                near.reported[number].append(told)
        for quotation in reading.quotations:
            for number in reading.numbers(quotation.outer) if quotation.depth == 0 else ():
                near.quotations[number].append(quotation)
        return near


@dataclass(frozen=True, slots=True)
class _Found:
    """A hazard with its place; `span` is what will be shown."""

    hazard: Hazard
    strength: float
    sentence: Sentence
    words: Words
    span: Span
    owner: str | None


def risks(reading: Reading) -> tuple[DraftRisk, ...]:
    """Up to `AT_MOST` risks of the article, most important first, without near-duplicates."""
    threshold = IN_SPORT if _is_sport(reading) else THRESHOLD
    near = _Near.of(reading)
    found = [f for s in reading.story if (f := _find(reading, near, s)) and f.strength >= threshold]
    found.sort(key=lambda f: (-f.strength - OWNED * bool(f.owner), f.sentence.number))
    return tuple(_drafted(reading, f) for f in islice(_distinct(reading, _told_anew(found)), AT_MOST))


def _is_sport(reading: Reading) -> bool:
    words = [w.strip(".,!?;:\"'()") for s in reading.story for w in s.text.lower().split()]
    return sum(w in SPORT or is_score(w) for w in words) > SHARE * len(words)


def _find(reading: Reading, near: _Near, sentence: Sentence) -> _Found | None:
    """The hazard of a sentence; None also for words that stand in quotation marks without a speaker."""
    words = Words.of(sentence.text)
    hazardous = hazard(words)
    if hazardous is None:
        return None
    strength = hazardous.strength * (QUESTION if sentence.text.rstrip("\"”’'").endswith("?") else 1)
    first, last = _ends(hazardous)
    core = Span(sentence.start + words.spans[first].start, sentence.start + words.spans[last].end)
    quoted = [s for s in near.spoken.get(sentence.number, ()) if s.span.overlaps(core)]
    if any(s.speaker is None and s.kind == "direct" for s in quoted):
        return None
    by = next((s for s in quoted if s.speaker), None)
    told = (r.speaker for r in near.reported.get(sentence.number, ()) if r.content.overlaps(core))
    span = _shown(reading.article.text, sentence, core, near.quotations.get(sentence.number, []), by)
    return _Found(hazardous, strength, sentence, words, span, by.speaker if by else next(told, None))


def _shown(text: str, sentence: Sentence, core: Span, marked: list[Quotation], by: Spoken | None) -> Span:
    """The quoted words where they say it all, else the sentence; no quotation mark is left hanging."""
    held = next((q for q in marked if q.holds(core)), None)
    runs_over = any(not sentence.holds(q.outer) for q in marked)
    if held and (runs_over or (by and by.kind == "direct")):
        quoted = Span(max(held.start, sentence.start), min(held.end, sentence.end))
        if len(quoted.of(text).split()) >= _FEWEST_QUOTED:
            return _trimmed(text, quoted)
    return _trimmed(text, sentence)


def _trimmed(text: str, span: Span) -> Span:
    """`span` without white space and commas at its ends."""
    start, end = span.start, span.end
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)


def _told_anew(found: list[_Found]) -> list[_Found]:
    """`found` without sentences that say themselves that their owner repeats what is told elsewhere."""
    first = {(f.owner, f.hazard.category) for f in found if f.owner and _REPEATS.isdisjoint(f.words.lower)}
    return [
        f for f in found if _REPEATS.isdisjoint(f.words.lower) or (f.owner, f.hazard.category) not in first
    ]


def _distinct(reading: Reading, found: list[_Found]) -> Iterator[_Found]:
    """`found` without what says nearly the same as a stronger one."""
    kept: dict[str, frozenset[str]] = {}
    for one in found:
        text = one.span.of(reading.article.text)
        stems = frozenset(terms(text))
        if text not in kept and all(jaccard(stems, other) < ALIKE for other in kept.values()):
            kept[text] = stems
            yield one


def _drafted(reading: Reading, found: _Found) -> DraftRisk:
    """All fields that the words support; the rest is None."""
    text = found.span.of(reading.article.text)
    how_likely = likelihood(found.words, found.sentence.text, *_ends(found.hazard))
    return DraftRisk(
        text=text,
        category=found.hazard.category,
        likelihood=how_likely,
        impact=impact(text),
        horizon=horizon(reading, found.span),
        confidence=None if how_likely else confidence(text),
        indicator=indicator(text),
        owner=found.owner,
        evidence=(found.sentence.number,),
    )


def _ends(hazardous: Hazard) -> tuple[int, int]:
    """The first and last word of what makes the hazard."""
    marks = (hazardous.cue, hazardous.harm or hazardous.cue)
    return min(m.first for m in marks), max(m.last for m in marks)
