"""Calendar arithmetic: years, months and days come in, ISO 8601 at a known precision goes out.

Every function returns None where the calendar has no such date, so that callers need no error handling.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass
from typing import Literal

Precision = Literal["day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade"]

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTHS_SHORT: dict[str, int] = {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
ANY_MONTH: dict[str, int] = MONTHS | MONTHS_SHORT
WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
WEEKDAYS_SHORT: dict[str, int] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
SEASONS: dict[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first month of each season, northern hemisphere (meteorological)."""

FIRST_YEAR, LAST_YEAR = 1500, 2100
"""Numbers outside are not taken for years."""


@dataclass(frozen=True, slots=True)
class When:
    """A date or period: its first day, its ISO 8601 form (interval a/b for periods) and its precision."""

    first: dt.date
    iso: str
    precision: Precision

    @property
    def last(self) -> dt.date:
        """The last day of an interval of days; the first day of anything else."""
        return dt.date.fromisoformat(self.iso[-10:]) if len(self.iso) > 10 else self.first


def on(day: dt.date) -> When:
    """One day."""
    return When(day, day.isoformat(), "day")


def on_ymd(year: int, month: int, day: int) -> When | None:
    """One day given by its numbers."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return on(dt.date(year, month, day))


def between(first: dt.date, last: dt.date, precision: Precision) -> When:
    """A period from `first` to `last`, both included."""
    return When(first, f"{first.isoformat()}/{last.isoformat()}", precision)


def days_from(day: dt.date, days: int) -> dt.date | None:
    """The day `days` after `day` (before it where negative)."""
    ordinal = day.toordinal() + days
    return dt.date.fromordinal(ordinal) if 1 <= ordinal <= dt.date.max.toordinal() else None


def span_of_days(day: dt.date, start: int, end: int, precision: Precision) -> When | None:
    """The period from `start` to `end` days after `day`."""
    first, last = days_from(day, start), days_from(day, end)
    return between(first, last, precision) if first and last else None


def week(day: dt.date, weeks: int = 0) -> When | None:
    """The week (Monday to Sunday) that lies `weeks` after the one of `day`."""
    monday = 7 * weeks - day.weekday()
    return span_of_days(day, monday, monday + 6, "week")


def weekend(day: dt.date, weekends: int = 0) -> When | None:
    """The Saturday and Sunday that lie `weekends` after those of `day`'s week."""
    saturday = 7 * weekends + 5 - day.weekday()
    return span_of_days(day, saturday, saturday + 1, "weekend")


def month(year: int, number: int) -> When | None:
    """A month; `number` may run over the ends of the year (0 is December of the year before)."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return When(dt.date(year, number, 1), f"{year:04}-{number:02}", "month")


def season(year: int, name: str) -> When | None:
    """A season of `year`; a winter begins in December of the year before."""
    start = SEASONS[name] - (12 if name == "winter" else 0)
    return _months(year, start, 3, "season")


def quarter(year: int, number: int) -> When | None:
    """A quarter of `year`; `number` may run over its ends."""
    return _months(year, 3 * number - 2, 3, "quarter")


def half(year: int, number: int) -> When | None:
    """The first or second half of `year`."""
    return _months(year, 6 * number - 5, 6, "half")


def year_of(year: int) -> When | None:
    """A whole year."""
    return When(dt.date(year, 1, 1), f"{year:04}", "year") if 1 <= year <= 9999 else None


def years(first: int, last: int) -> When | None:
    """A season or financial year that runs over two calendar years, such as 2015-16."""
    if not 1 <= first < last <= 9999:
        return None
    return When(dt.date(first, 1, 1), f"{first:04}/{last:04}", "year")


def decade(year: int) -> When | None:
    """The ten years that begin with `year`."""
    if not 1 <= year <= 9990:
        return None
    return between(dt.date(year, 1, 1), dt.date(year + 9, 12, 31), "decade")


def weekday(day: dt.date, number: int, *, ahead: bool, strict: bool = False) -> When | None:
    """The nearest such weekday after (`ahead`) or before `day`; `day` itself counts unless `strict`."""
    distance = (number - day.weekday()) % 7 if ahead else -((day.weekday() - number) % 7)
    if strict and distance == 0:
        distance = 7 if ahead else -7
    found = days_from(day, distance)
    return on(found) if found else None


def _months(year: int, start: int, length: int, precision: Precision) -> When | None:
    first, after = month(year, start), month(year, start + length)
    if not (first and after):
        return None
    return between(first.first, after.first - dt.timedelta(days=1), precision)
