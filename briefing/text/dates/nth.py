"""Days given by their number alone: a place in the words comes in; "on the 22nd" goes out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import When
from briefing.text.dates.clauses import Words, tense, word_set
from briefing.text.dates.found import Found, Known

_ENDS = word_set("st nd rd th")
_BEFORE = word_set("on by until till since from before after")
_AFTER = word_set(
    ". , ; : ! ? ) — – he she they it we i you the a an his her its their this these those when where while "
    "but as after before at with for in"
)
"""What follows where the number stands alone; any other word is what it counts: "the 22nd floor"."""
_HOLES = 18
"""Such a number alone may be a hole of a golf course; it is a day only where a month is named before."""
_MONTHS_AWAY = {"this": 0, "the": 0, "last": -1, "next": 1}


def nth(words: Words, i: int, known: Known) -> Found | None:
    """The day whose "the" is word `i`: "on the 22nd", "the 3rd of this month"."""
    number = words.number(i + 1, 2)
    if number is None or words.at(i + 2) not in _ENDS or not words.glued(i + 2):
        return None
    whose = _MONTHS_AWAY.get(words.at(i + 4)) if words.at(i + 3) == "of" else None
    if whose is not None and words.at(i + 5) == "month":
        month = cal.month(known.today.year, known.today.month + whose) if known.today else None
        return Found(i, i + 6, "day", _day_of(month, number))
    if words.at(i - 1) not in _BEFORE or not _alone(words, i + 3):
        return None
    if known.month is not None:
        from_then = known.month.first.replace(day=1)
        when = _nearest(known.month.first, number, lambda day: day >= from_then)
        return Found(i, i + 3, "day", when) if when else None
    if not _HOLES < number <= 31:
        return None
    return Found(i, i + 3, "day", _by_clause(words, i, number, known.today))


def _alone(words: Words, k: int) -> bool:
    """True where no noun follows at word `k`: a mark that no other number follows, or a function word."""
    following = words.at(k)
    if following == "," and words.at(k + 1).isdigit():
        return False
    return following in _AFTER or not following or words.opens(k)


def _by_clause(words: Words, i: int, number: int, today: dt.date | None) -> When | None:
    """The nearest such day before publication, or after it where the clause looks ahead."""
    if today is None:
        return None
    ahead = tense(words, i, i + 3) == "future"
    return _nearest(today, number, lambda day: day >= today if ahead else day <= today)


def _nearest(base: dt.date, number: int, fits: Callable[[dt.date], bool]) -> When | None:
    """Day `number` of the month of `base`, the one before or the one after, whichever is nearest and fits."""
    around = (_day_of(cal.month(base.year, base.month + step), number) for step in (0, -1, 1))
    days = [when for when in around if when and fits(when.first)]
    return min(days, key=lambda when: abs((when.first - base).days), default=None)


def _day_of(month: When | None, number: int) -> When | None:
    return cal.on_ymd(month.first.year, month.first.month, number) if month else None
