"""Timeline: a Reading comes in; its dated events go out, each in the words of the sentence that dates it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.article import Sentence, Span
from briefing.draft import DraftEvent
from briefing.models.extractive.choosing.standalone import words
from briefing.models.extractive.dating.retold import retold
from briefing.models.extractive.reading import Reading
from briefing.text.dates import DateMention, Precision, dates

MOST = 20
"""Events shown at most; the ones dated to the day come first."""

_SAME = 0.6  # words shared, of the shorter text's, from which two texts of one date tell the same event
_LONGEST_VAGUE = 14  # days: "in recent months" dates nothing
_NAMING = ("the", "its", "their", "a")
_WORD = 8  # characters that hold the word before, where it is one of these
_BARE_DAY = re.compile(r"[0-9]{1,2}(?:st|nd|rd|th)?(?:,? [0-9]{4})?")
_FROM_THAT_DAY = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|this morning|this evening|last night)\b", re.IGNORECASE
)
_ORDER: dict[Precision, int] = {
    "day": 0, "weekend": 1, "week": 1, "month": 1, "season": 2, "quarter": 2, "half": 2, "year": 2,
    "decade": 3,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date that is known, in its sentence; `written` is where its words stand."""

    iso: str
    mention: DateMention
    written: Span
    sentence: Sentence

    @property
    def key(self) -> tuple[str, int]:
        return self.iso[:10], self.mention.start


def timeline(reading: Reading) -> tuple[DraftEvent, ...]:
    """What happened or is to happen when, by date; events of one date in the story's order.

    Dates that cannot be resolved are left out, as are quotations that nobody is known to have spoken.
    """
    dated = _dated(reading)
    if len(dated) > MOST:
        dated = sorted(dated, key=lambda d: (_ORDER[d.mention.precision], d.mention.start))[:MOST]
    events: list[DraftEvent] = []
    for item in sorted(dated, key=lambda d: d.key):
        text = retold(reading, item.sentence, item.mention.start)
        if text and not any(_same(e, item, text) for e in events):
            written = item.written.of(reading.article.text)
            events.append(DraftEvent(item.iso, written, text, (item.sentence.number,)))
    return tuple(events)


def _dated(reading: Reading) -> list[_Dated]:
    """The dates of the story that are known and say when something happens."""
    found = []
    for mention, written in zip(reading.dates, _as_written(reading), strict=True):
        sentence = reading.sentence_at(mention.start) if reading.sentences else None
        if sentence is None or sentence.kind != "story" or not sentence.holds(mention):
            continue
        iso = _iso(reading, mention, sentence)
        if iso and not _vague(iso) and not _names_the_present(reading, mention):
            found.append(_Dated(iso, mention, written if sentence.holds(written) else mention, sentence))
    return found


def _as_written(reading: Reading) -> list[Span]:
    """The words of each date; those of both ends where one alone is a bare number ("22 to 24 May")."""
    spans: list[Span] = [Span(m.start, m.end) for m in reading.dates]
    for n, (first, second) in enumerate(pairwise(reading.dates)):
        if second.start - first.end > 9:
            continue
        whole = Span(first.start, second.end)
        if len(first.as_written) <= 2:
            spans[n] = whole
        if first.as_written[:1].isalpha() and _BARE_DAY.fullmatch(second.as_written):
            spans[n + 1] = whole
    return spans


def _iso(reading: Reading, mention: DateMention, sentence: Sentence) -> str | None:
    """The date; inside quoted words counted from the day they were spoken.

    Where that day is not known, "today" or "tomorrow" in quoted words is no known date; "last year" still is.
    """
    if not mention.relative or not any(q.holds(mention) for q in reading.quotations):
        return mention.iso
    said = next((s.said for s in reading.spoken if s.said and s.span.holds(mention)), None)
    if said is None or len(said) != len("2023-05-22"):
        return None if _FROM_THAT_DAY.search(mention.as_written) else mention.iso
    again = dates(sentence.text, dt.date.fromisoformat(said))
    return next((m.iso for m in again if m.start == mention.start - sentence.start), mention.iso)


def _vague(iso: str) -> bool:
    """True for "the past 30 days" and "recent months", which are no dates of events."""
    first, _, last = iso.partition("/")
    if len(last) != 10 or first[-5:] in (
        "01-01",
        "03-01",
        "06-01",
        "09-01",
        "12-01",
        "04-01",
        "07-01",
        "10-01",
    ):
        return False
    return (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days > _LONGEST_VAGUE


def _names_the_present(reading: Reading, mention: DateMention) -> bool:
    """True for the year of publication in "the 2018 World Cup" or "this year's theme": a name, not a date."""
    published = reading.article.published
    text = reading.article.text
    if mention.relative:
        current = mention.as_written.lower() in ("this year", "this years")
        return current and (
            mention.as_written.endswith("s") or text[mention.end : mention.end + 1] in ("'", "’")
        )
    if published is None or mention.iso != f"{published.date.year:04}":
        return False
    before = text[max(0, mention.start - _WORD) : mention.start].split()[-1:]
    after = text[mention.end : mention.end + 2]
    return bool(before) and before[0].lower() in _NAMING and after[:1] == " " and after[1:].isalpha()


def _same(event: DraftEvent, item: _Dated, text: str) -> bool:
    """True where `event` tells the same: of one date, or of a longer or shorter form of it."""
    a, b = event.date[:10], item.iso[:10]
    if item.sentence.number in event.evidence:
        return a == b
    return (a.startswith(b) or b.startswith(a)) and _likeness(words(event.text), words(text)) >= _SAME


def _likeness(a: Sequence[str], b: Sequence[str]) -> float:
    x, y = set(a), set(b)
    return len(x & y) / max(1, min(len(x), len(y)))
