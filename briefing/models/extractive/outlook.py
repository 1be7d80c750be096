"""Outlook: a Reading comes in; what to watch, and what the article leaves open, go out as statements."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, TypeVar

from briefing.article import Sentence, Span
from briefing.draft import DraftStatement
from briefing.models.extractive.ahead import arranged
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.retold import retold
from briefing.models.extractive.standalone import words
from briefing.models.extractive.unknown import unknown

When = Literal["soon", "far", "now", "behind", "undated"]

SpanT = TypeVar("SpanT", bound=Span)

MOST = 5
"""Statements in each list at most."""

_WATCHED = 1.8
"""Worth watching from here: an arrangement, an open end, or a date to come with a plain future."""
_TALK = 40  # characters of a quotation that is more than a term
_SPOKEN = 0.8  # of somebody's own words: "we will win" is no appointment
_WORTH: dict[When, float] = {"soon": 2.0, "now": 0.8, "far": 0.5, "undated": 0.0, "behind": -0.8}
_NEARNESS: tuple[When, ...] = ("soon", "far", "now", "behind", "undated")
_FEWEST, _LONGEST = 6, 70  # words of a statement
_ALIKE = 0.6  # words shared, of the shorter one's, from which two say the same


def watch(reading: Reading) -> tuple[DraftStatement, ...]:
    """Events and decisions to come, the most definite first."""
    found = [(_coming(reading, s), s) for s in reading.story]
    return _statements(reading, ((score, s) for score, s in found if score >= _WATCHED))


def gaps(reading: Reading) -> tuple[DraftStatement, ...]:
    """What the article says is not known, not disclosed, not confirmed or not answered."""
    found = [(unknown(*_told_and_spoken(reading, s)), s) for s in reading.story]
    return _statements(reading, ((score, s) for score, s in found if score))


def _coming(reading: Reading, sentence: Sentence) -> float:
    """How surely the sentence tells of something that lies ahead of publication."""
    sign, when = arranged(sentence.text), _when(reading, sentence)
    if not sign:
        return 0.0
    quoted = len(_told_and_spoken(reading, sentence)[1]) > _TALK
    return sign + _WORTH[when] - (_SPOKEN if quoted else 0.0)


def _when(reading: Reading, sentence: Sentence) -> When:
    """Where the dates of the sentence lie, seen from publication; the one farthest ahead counts."""
    if reading.article.published is None:
        return "undated"
    today = reading.article.published.date
    found: list[When] = []
    for mention in _within(reading.dates, sentence):
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


def _told_and_spoken(reading: Reading, sentence: Sentence) -> tuple[str, str]:
    """The sentence's words outside quotation marks, and those inside."""
    text, at = reading.article.text, sentence.start
    told, spoken = [], []
    for quotation in _within(reading.quotations, sentence):
        start, end = max(at, quotation.start), min(quotation.end, sentence.end)
        if start < end:
            told.append(text[at:start])
            spoken.append(text[start:end])
            at = end
    return " ".join([*told, text[at : sentence.end]]), " ".join(spoken)


def _within(spans: Sequence[SpanT], sentence: Sentence) -> Iterator[SpanT]:
    """Those of `spans`, which lie in order, that touch the sentence."""
    for n in range(bisect_left(spans, sentence.start, key=lambda s: s.end), len(spans)):
        if spans[n].start >= sentence.end:
            return
        yield spans[n]


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
