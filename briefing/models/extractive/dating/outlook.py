"""Outlook: a Reading comes in; what to watch, and what the article leaves open, go out as statements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from briefing.article import Sentence, Span
from briefing.draft import DraftStatement, StatementKind
from briefing.models.extractive.choosing.standalone import words
from briefing.models.extractive.dating.ahead import arranged
from briefing.models.extractive.dating.retold import BLOT, retold, told_and_spoken, within
from briefing.models.extractive.dating.unknown import unknown
from briefing.models.extractive.reading import Reading

When = Literal["soon", "far", "now", "behind", "undated"]

MOST = 5
"""Statements in each list at most."""

_WATCHED = 1.8
"""Worth watching from here: an arrangement, an open end, or a date to come with a plain future."""
_TALK = 40  # characters of a quotation that is more than a term
_SPOKEN = 0.8  # of somebody's own words: "we will win" is no appointment
_WORTH: dict[When, float] = {"soon": 2.0, "now": 0.8, "far": 0.5, "undated": 0.0, "behind": -0.8}
_NEARNESS: tuple[When, ...] = ("soon", "far", "now", "behind", "undated")
_FEWEST, _LONGEST = 5, 70  # words of a statement
_ALIKE = 0.6  # words shared, of the shorter one's, from which two say the same


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sentence that may become a statement, its score, and whose words it holds."""

    score: float
    sentence: Sentence
    owner: str | None


def watch(reading: Reading) -> tuple[DraftStatement, ...]:
    """Events and decisions to come, the most definite first."""
    scored = ((_coming(reading, s), s) for s in reading.story)
    found = [_Candidate(score, s, reading.owner_of(s)) for score, s in scored if score >= _WATCHED]
    return _statements(reading, found)


def gaps(reading: Reading) -> tuple[DraftStatement, ...]:
    """What the article says is not known, not disclosed, not confirmed or not answered."""
    found = []
    for sentence in reading.story:
        sign = unknown(*told_and_spoken(reading, sentence))
        if sign.weight:
            place = sentence.start + sign.at
            found.append(_Candidate(sign.weight, sentence, _owner_at(reading, place)))
    return _statements(reading, found)


def _owner_at(reading: Reading, place: int) -> str | None:
    """Who says what stands at `place`: "he declined to comment, saying ..." is the article's own report."""
    word = Span(place, place + 1)
    spoken = (s.speaker for s in reading.spoken if s.speaker and s.span.holds(word))
    told = (r.speaker for r in reading.reported if r.speaker and r.content.holds(word))
    return next(spoken, None) or next(told, None)


def _coming(reading: Reading, sentence: Sentence) -> float:
    """How surely the sentence tells of something that lies ahead of publication."""
    sign, when = arranged(sentence.text), _when(reading, sentence)
    if not sign:
        return 0.0
    quoted = len(told_and_spoken(reading, sentence)[1].replace(BLOT, "")) > _TALK
    return sign + _WORTH[when] - (_SPOKEN if quoted else 0.0)


def _when(reading: Reading, sentence: Sentence) -> When:
    """Where the dates of the sentence lie, seen from publication; the one farthest ahead counts."""
    if reading.article.published is None:
        return "undated"
    today = reading.article.published.date
    found: list[When] = []
    for mention in within(reading.dates, sentence):
        if mention.iso is None:
            continue
        first, _, last = mention.iso.partition("/")
        end = (last or first)[: len(first)]
        if first > today.isoformat()[: len(first)]:
            found.append("soon" if int(first[:4]) <= today.year + 1 else "far")
        else:
            over = last == today.isoformat() or end < today.isoformat()[: len(end)]
            found.append("behind" if over else "now")
    return min(found, key=_NEARNESS.index, default="undated")


def _statements(reading: Reading, found: Iterable[_Candidate]) -> tuple[DraftStatement, ...]:
    """The best of `found` as statements, each unlike the ones before."""
    taken: list[DraftStatement] = []
    for item in sorted(found, key=lambda c: (-c.score, c.sentence.start)):
        text = retold(reading, item.sentence)
        if text is None or not _FEWEST <= len(text.split()) <= _LONGEST or text.endswith("?"):
            continue
        if any(_alike(text, other.text) for other in taken):
            continue
        kind: StatementKind = "reported" if item.owner else "fact"
        taken.append(DraftStatement(text, kind, item.owner, (item.sentence.number,)))
        if len(taken) == MOST:
            break
    return tuple(taken)


def _alike(a: str, b: str) -> bool:
    x, y = set(words(a)), set(words(b))
    return len(x & y) >= _ALIKE * max(1, min(len(x), len(y)))
