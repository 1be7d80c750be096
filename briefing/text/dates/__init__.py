"""Dates: a text and its day of publication come in; every date it names goes out, with its address.

`dates("They met on Monday.", dt.date(2023, 5, 23))` is one mention: "Monday", 2023-05-22, "day".
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from briefing.article import Span
from briefing.text.dates import calendar as cal
from briefing.text.dates import holidays
from briefing.text.dates.calendar import Precision
from briefing.text.dates.clauses import Words, word_set
from briefing.text.dates.found import Found, Known
from briefing.text.dates.relative import STARTS, relative
from briefing.text.dates.resolved import bare_month, resolved
from briefing.text.dates.written import Written, day_and_month, written_dates
from briefing.text.dates.years import DASHES, QUALIFIERS

__all__ = ["DateMention", "Precision", "calendar_date", "dates"]

_STARTS = (
    STARTS
    | holidays.STARTS
    | cal.ANY_MONTH.keys()
    | cal.SEASONS.keys()
    | word_set("first second third fourth q h ' ’ ‘")
)
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
        if known.month:
            if "\n" in text[line : words.spans[i][0]]:
                known = replace(known, dated=None, month=None)
            line = words.spans[i][0]  # each gap is looked at once
        found = _found(words, i, known)
        for match in found:
            start, end = words.spans[_qualified(words, match)][0], words.spans[match.after - 1][1]
            iso = match.when.iso if match.when else None
            mentions.append(DateMention(start, end, text[start:end], iso, match.precision, match.relative))
            known = replace(known, before=match.when or known.before)
            if match.when and _names_a_month(words, match):
                dated = known.dated if match.relative else match.when
                known, line = replace(known, dated=dated, month=match.when), end
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
    month = None if written else bare_month(words, i, known)  # not the February of "February 30"
    other = month or relative(words, i, known) or holidays.holiday(words, i, known)
    return (other,) if other else ()


def _names_a_month(words: Words, match: Found) -> bool:
    """True for a day or month written as one, by name or number: "May 22", "2023-05-22", not "Monday"."""
    if match.precision not in ("day", "month"):
        return False
    return not match.relative or any(words.low[k] in cal.ANY_MONTH for k in range(match.first, match.after))


def _qualified(words: Words, match: Found) -> int:
    """The first word of a period with its qualifier, such as the "mid" of "mid-March"."""
    if match.precision == "day" or words.opens(match.first):
        return match.first
    k = match.first - 1
    if words.at(k) in DASHES:
        k -= 1
    return k if words.at(k) in QUALIFIERS else match.first
