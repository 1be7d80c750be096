"""Dates: a text and its day of publication come in; every date it names goes out, with its address.

`dates("They met on Monday.", dt.date(2023, 5, 23))` is one mention: "Monday", 2023-05-22, "day".
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from briefing.article import Span
from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import Precision
from briefing.text.dates.clauses import Words, word_set
from briefing.text.dates.found import Found, Known
from briefing.text.dates.relative import STARTS, relative
from briefing.text.dates.resolved import bare_month, resolved
from briefing.text.dates.written import Written, day_and_month, written_dates

__all__ = ["DateMention", "Precision", "calendar_date", "dates"]

_STARTS = STARTS | cal.ANY_MONTH.keys() | cal.SEASONS.keys() | word_set("first second third fourth q ' ’ ‘")
"""Dates begin with one of these words, or with a number."""


@dataclass(frozen=True, slots=True)
class DateMention(Span):
    """A date that a text names, and where.

    `iso` is ISO 8601 ("2023-05-22", "2023-05", "2023") or an interval of days ("2023-05-22/2023-05-28");
    None where it depends on a publication date that is not known, or on an earlier date that is not there.
    `relative` is true where the words alone do not tell the date.
    """

    as_written: str
    iso: str | None
    precision: Precision
    relative: bool


def dates(text: str, published: dt.date | None) -> tuple[DateMention, ...]:
    """All dates in `text`, in order and without overlap.

    Weekdays, months and days without a year are the nearest past ones, unless the clause around them
    looks ahead. Numbers of four digits count as years (1500 to 2100) only where the words around say so.
    """
    words = Words(text)
    mentions: list[DateMention] = []
    known = Known(published)
    i, line = 0, 0
    while i < words.count:
        if words.low[i] not in _STARTS and not words.low[i][0].isdigit():
            i += 1
            continue
        if known.dated and "\n" in text[line : words.spans[i][0]]:
            known = replace(known, dated=None)
        found = _found(words, i, known)
        for match in found:
            start, end = words.spans[match.first][0], words.spans[match.after - 1][1]
            iso = match.when.iso if match.when else None
            mentions.append(DateMention(start, end, text[start:end], iso, match.precision, match.relative))
            known = replace(known, before=match.when or known.before)
            if match.when and not match.relative and match.precision in ("day", "month"):
                known, line = replace(known, dated=match.when), end
        i = found[-1].after if found else i + 1
    return tuple(mentions)


def calendar_date(text: str) -> dt.date | None:
    """The first full date (day, month and year, written or in figures) of a short text; None without one."""
    words = Words(text)
    for i in range(words.count):
        written = day_and_month(words, i)
        if written and written.year is not None and written.month and written.day:
            when = cal.on_ymd(written.year, written.month, written.day)
            if when:
                return when.first
    return None


def _found(words: Words, i: int, known: Known) -> tuple[Found, ...]:
    """The dates that begin at word `i`: one, the two ends of a range, or none."""
    written: tuple[Written, ...] = written_dates(words, i)
    if written:
        found = tuple(f for w in written if (f := resolved(words, w, known)))
        if found:
            return found
    other = bare_month(words, i, known) or relative(words, i, known)
    return (other,) if other else ()
