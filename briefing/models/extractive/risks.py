"""A Reading becomes its risks: sentences and quoted words that speak of harm to come, the weightiest first.

Precision comes first: what is not clearly such a sentence is left out, and an article may have no risk.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from briefing.article import Sentence, Span
from briefing.draft import DraftRisk
from briefing.models.extractive.hazard import Hazard, hazard
from briefing.models.extractive.lexicon.sport import SHARE, SPORT
from briefing.models.extractive.likelihood import likelihood
from briefing.models.extractive.lookup import Words
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.risk_details import confidence, horizon, impact, indicator
from briefing.models.extractive.speakers import Spoken
from briefing.text.similarity import jaccard, terms

THRESHOLD = 0.62
"""Strength from which a hazard is shown; set for precision, stable when any annotated article is left out."""
IN_SPORT = 0.95
"""The same for reports of games, whose words are those of war."""
QUESTION = 0.7
"""What is left of a danger that is only asked about."""
AT_MOST = 8
ALIKE = 0.5
"""Jaccard similarity of stems from which two risks are one."""
_FEWEST_QUOTED = 8
"""Words; a shorter run of quoted words does not read alone."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A hazard with its place: `span` is what will be shown, `core` runs from cue to harm."""

    hazard: Hazard
    strength: float
    sentence: Sentence
    words: Words
    span: Span
    core: Span
    owner: str | None


def risks(reading: Reading) -> tuple[DraftRisk, ...]:
    """Up to `AT_MOST` risks of the article, most important first, without near-duplicates."""
    threshold = IN_SPORT if _is_sport(reading) else THRESHOLD
    found = [f for s in reading.story if (f := _find(reading, s)) and f.strength >= threshold]
    found.sort(key=lambda f: (-f.strength, f.sentence.number))
    return tuple(_drafted(reading, f) for f in islice(_distinct(reading, found), AT_MOST))


def _is_sport(reading: Reading) -> bool:
    words = [w for s in reading.story for w in s.text.lower().split()]
    return sum(w.strip(".,!?;:\"'") in SPORT for w in words) > SHARE * len(words)


def _find(reading: Reading, sentence: Sentence) -> _Found | None:
    """The hazard of a sentence; None also for words that stand in quotation marks without a speaker."""
    words = Words.of(sentence.text)
    hazardous = hazard(words)
    if hazardous is None:
        return None
    strength = hazardous.strength * (QUESTION if sentence.text.rstrip("\"”’'").endswith("?") else 1)
    marks = (hazardous.cue, hazardous.harm or hazardous.cue)
    first, last = min(m.first for m in marks), max(m.last for m in marks)
    core = Span(sentence.start + words.spans[first].start, sentence.start + words.spans[last].end)
    quoted = [s for s in reading.spoken if s.span.overlaps(core)]
    if any(s.speaker is None and s.kind == "direct" for s in quoted):
        return None
    by = next((s for s in quoted if s.speaker), None)
    span = _shown(reading, sentence, core, by)
    owner = (
        by.speaker if by else next((r.speaker for r in reading.reported if r.content.overlaps(core)), None)
    )
    return _Found(hazardous, strength, sentence, words, span, core, owner)


def _shown(reading: Reading, sentence: Sentence, core: Span, by: Spoken | None) -> Span:
    """The quoted words where they say it all, else the sentence; no quotation mark is left hanging."""
    text = reading.article.text
    held = next((q for q in reading.quotations if q.depth == 0 and q.overlaps(core)), None)
    crosses = next(
        (
            q.outer
            for q in reading.quotations
            if q.depth == 0 and q.outer.overlaps(sentence) and not sentence.holds(q.outer)
        ),
        None,
    )
    whole = by.kind == "direct" if by else False
    if held and held.holds(core) and (whole or crosses):
        quoted = Span(max(held.start, sentence.start), min(held.end, sentence.end))
        if len(quoted.of(text).split()) >= _FEWEST_QUOTED:
            return _trimmed(text, quoted)
    return _trimmed(text, Span(sentence.start, sentence.end))


def _trimmed(text: str, span: Span) -> Span:
    """`span` without white space and commas at its ends."""
    start, end = span.start, span.end
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)


def _distinct(reading: Reading, found: list[_Found]) -> list[_Found]:
    """`found` without what says nearly the same as a stronger one."""
    kept: list[tuple[_Found, frozenset[str]]] = []
    for one in found:
        stems = frozenset(terms(one.span.of(reading.article.text)))
        if all(jaccard(stems, other) < ALIKE for _, other in kept):
            kept.append((one, stems))
    return [one for one, _ in kept]


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
