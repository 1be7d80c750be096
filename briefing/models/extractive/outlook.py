"""Outlook: a Reading comes in; what to watch, and what the article leaves open, go out as statements."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.article import Sentence
from briefing.draft import DraftStatement
from briefing.models.extractive.ahead import arranged
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.retold import retold
from briefing.models.extractive.standalone import words
from briefing.models.extractive.unknown import unknown

MOST = 5
"""Statements in each list at most."""

_WATCHED = 2.5
"""A sentence is worth watching from here: an arrangement and a bit, or a date to come with a plain future."""
_NEAR = 400  # days: what comes later is a projection
_SPOKEN = 0.8  # of somebody's own words: "we will win" is no appointment
_FEWEST, _LONGEST = 6, 70  # words of a statement
_ALIKE = 0.6  # words shared, of the shorter one's, from which two say the same


def watch(reading: Reading) -> tuple[DraftStatement, ...]:
    """Events and decisions to come, the most definite first."""
    found = [(_coming(reading, s), s) for s in reading.story]
    return _statements(reading, ((score, s) for score, s in found if score >= _WATCHED))


def gaps(reading: Reading) -> tuple[DraftStatement, ...]:
    """What the article says is not known, not disclosed, not confirmed or not answered."""
    found = [(unknown(s.text), s) for s in reading.story]
    return _statements(reading, ((score, s) for score, s in found if score))


def _coming(reading: Reading, sentence: Sentence) -> float:
    """How surely the sentence tells of something that lies ahead of publication."""
    sign = arranged(sentence.text)
    dated = _dated_ahead(reading, sentence)
    if not sign or (dated < 0 and sign < 3):
        return 0.0
    quoted = any(q.overlaps(sentence) and q.end - q.start > 40 for q in reading.quotations)
    return sign + max(dated, 0.0) - (_SPOKEN if quoted else 0.0)


def _dated_ahead(reading: Reading, sentence: Sentence) -> float:
    """2 for a date soon to come, 0 for none, -1 where all dates of the sentence lie behind."""
    published = reading.article.published
    if published is None:
        return 0.0
    today = published.date.isoformat()
    behind = False
    for mention in reading.dates:
        if mention.iso is None or not sentence.holds(mention):
            continue
        last = mention.iso.rpartition("/")[2]
        if last > today[: len(last)] or (mention.iso == today and mention.relative):
            return 2.0 if int(last[:4]) - published.date.year <= 1 else 0.5
        behind = behind or last < today[: len(last)]
    return -1.0 if behind else 0.0


def _statements(reading: Reading, found: Iterable[tuple[float, Sentence]]) -> tuple[DraftStatement, ...]:
    """The best of `found` as statements, each unlike the ones before."""
    taken: list[DraftStatement] = []
    for _, sentence in sorted(found, key=lambda item: (-item[0], item[1].start)):
        text = retold(reading, sentence)
        if text is None or not _FEWEST <= len(text.split()) <= _LONGEST or text.endswith("?"):
            continue
        if any(_alike(text, other.text) for other in taken):
            continue
        owner = reading.owner_of(sentence)
        taken.append(DraftStatement(text, "reported" if owner else "fact", owner, (sentence.number,)))
        if len(taken) == MOST:
            break
    return tuple(taken)


def _alike(a: str, b: str) -> bool:
    x, y = set(words(a)), set(words(b))
    return len(x & y) >= _ALIKE * max(1, min(len(x), len(y)))
