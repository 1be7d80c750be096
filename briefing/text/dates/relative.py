"""Relative dates: a place in the words comes in; "yesterday", "on Monday", "two years ago" go out.

They are resolved against the day of publication, or against the date named before ("the following day").
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import Precision, When
from briefing.text.dates.clauses import Tense, Words, tense, word_set

_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_PARTS = word_set("morning afternoon evening night lunchtime midday noon")
_LOOSE = word_set(
    "world society youth generation generations standards age economy climate market culture young youngsters "
    "teenagers teens kids consumers children students technology computers media environment money prices"
)
_STEP = {
    "this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1,
}  # fmt: skip
_UNITS: dict[str, Precision] = {
    "day": "day", "week": "week", "month": "month", "year": "year", "weekend": "weekend", "quarter": "quarter",
    "decade": "decade", "fortnight": "week", "spring": "season", "summer": "season", "autumn": "season",
    "fall": "season", "winter": "season",
}  # fmt: skip
_LENGTHS = {
    "second": 0, "minute": 0, "hour": 0, "day": 1, "week": 1, "fortnight": 2, "month": 1, "year": 1,
    "decade": 10, "century": 100, "centurie": 100,
}  # fmt: skip
_NUMERALS = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {
    "a": 1,
    "an": 1,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_VAGUE = {"few": 4, "several": 7, "recent": 4}
_NAMES_BEFORE = word_set(
    "black good ash cyber super bloody palm easter holy maundy shrove fat every each casual"
)
_NAMES_AFTER = word_set("times mirror telegraph express herald mail school prayers mass service services")

STARTS: frozenset[str] = frozenset(
    [*_DAYS, *_STEP, *_NUMERALS, *cal.WEEKDAYS, *cal.WEEKDAYS_SHORT, *_VAGUE]
) | word_set("the that year end weekend [ couple")
"""The words (besides numbers) that a relative date can begin with."""


@dataclass(frozen=True, slots=True)
class Found:
    """A date at words `first` to `after`; `when` is None where it cannot be resolved."""

    first: int
    after: int
    precision: Precision
    when: When | None
    relative: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """What dates are resolved against."""

    today: dt.date | None
    """The day of publication."""
    before: When | None = None
    """The date named before."""
    dated: When | None = None
    """The last day or month that was written with its year, in this paragraph."""


def relative(words: Words, i: int, known: Known) -> Found | None:
    """The relative date that begins at word `i`."""
    word = words.at(i)
    if word in _DAYS:
        return _named_day(words, i, known)
    if word in cal.WEEKDAYS or word in cal.WEEKDAYS_SHORT:
        return _weekday(words, i, i, 0, known)
    if word in ("the", "that") or word in _STEP:
        return _stepped(words, i, known) or _count(words, i, known)
    if word == "year" or word == "end":
        return _end(words, i, known)
    if word == "weekend":
        return _weekend(words, i, i + 1, known, 0)
    return _count(words, i, known)


def _named_day(words: Words, i: int, known: Known) -> Found | None:
    after = i + 1
    if words.at(i) == "today" and words.at(i + 1) in ("'", "’") and words.at(i + 3) in _LOOSE:
        return None
    if words.at(i) == "today" and words.at(i - 1) == "usa" or words.at(i + 1) == "show" and words.capital(i):
        return None
    if words.at(after) in _PARTS:
        after += 1
    return _day(i, after, known, _DAYS[words.low[i]])


def _day(first: int, after: int, known: Known, days: int) -> Found:
    day = cal.days_from(known.today, days) if known.today else None
    return Found(first, after, "day", cal.on(day) if day else None)


def _weekday(words: Words, first: int, i: int, step: int, known: Known) -> Found | None:
    """ "Monday", "Monday night", "last Monday", "next Tuesday"; `i` is the weekday's place."""
    short = words.low[i] in cal.WEEKDAYS_SHORT
    if not words.capital(i) or words.at(i - 1) in _NAMES_BEFORE or (short and words.at(i + 1) != "."):
        return None
    after = i + (2 if short else 1)
    if words.at(after) in _NAMES_AFTER and (
        words.capital(after) or words.low[after] in ("prayers", "mass", "school")
    ):
        return None
    if words.at(after) in _PARTS:
        after += 1
        if words.capital(after) and words.at(after) in ("football", "live", "lights"):
            return None
    number = (cal.WEEKDAYS | cal.WEEKDAYS_SHORT)[words.low[i]]
    return Found(first, after, "day", _which_weekday(words, (first, after), number, step, known))


def _which_weekday(words: Words, at: tuple[int, int], number: int, step: int, known: Known) -> When | None:
    told = words.at(at[0]) == "the" or words.at(at[0]) == "following"
    if told and step > 0:
        return cal.weekday(known.before.first, number, ahead=True, strict=True) if known.before else None
    if known.today is None:
        return None
    ahead = step > 0 or (step == 0 and tense(words, *at) == "future")
    return cal.weekday(known.today, number, ahead=ahead, strict=step != 0)


def _stepped(words: Words, i: int, known: Known) -> Found | None:
    """ "last week", "this year", "the following day", "next Tuesday", "the end of the month"."""
    k = i + 1 if words.at(i) in ("the", "that") else i
    if words.at(k) == "end" and words.at(k + 1) == "of":
        return _end(words, k, known, first=i)
    word = words.at(k)
    if word == "weekend" and k > i:
        return _weekend(words, i, k + 1, known, 0)
    if word in ("same", "very"):
        return _told(words, i, k + 1, 0, known)
    step = _STEP.get(word)
    if step is None:
        return None
    if word in ("next", "following", "previous") and (k > i or word != "next"):
        told = _told(words, i, k + 1, step, known)
        if told:
            return told
    k += 1
    if words.at(k) in cal.WEEKDAYS or words.at(k) in cal.WEEKDAYS_SHORT:
        return _weekday(words, i, k, step, known)
    if words.at(k) in cal.MONTHS and words.capital(k):
        return _stepped_month(words, i, k, step, known)
    return _stepped_unit(words, i, k, step, known)


def _stepped_unit(words: Words, i: int, k: int, step: int, known: Known) -> Found | None:
    unit = words.at(k)
    if unit in _PARTS and words.at(i) in ("this", "last"):
        return (
            _day(i, k + 1, known, -1 if step < 0 and unit == "night" else 0)
            if step == 0 or unit == "night"
            else None
        )
    if unit == "weekend":
        return _weekend(words, i, k + 1, known, step)
    plural = unit == "years" and words.at(i) == "this"  # a common slip for "this year's"
    precision = "year" if plural else _UNITS.get(unit)
    if precision is None or (unit == "fall" and words.at(k + 1) in ("of", "in", "from")):
        return None
    if (
        words.at(i) == "the"
        and words.at(k - 1) in ("last", "past", "this", "next", "coming")
        and unit != "weekend"
    ):
        return None if words.at(k - 1) in ("last", "next", "this") else _recent(i, k + 1, unit, known)
    if words.at(k - 1) == "past" or unit == "day":
        return None
    when = _unit(known.today, unit, step, words, (i, k + 1)) if known.today else None
    return Found(i, k + 1, precision, when)


def _unit(day: dt.date, unit: str, step: int, words: Words, at: tuple[int, int]) -> When | None:
    if unit == "week" or unit == "fortnight":
        return cal.week(day, step * (2 if unit == "fortnight" else 1))
    if unit == "month":
        return cal.month(day.year, day.month + step)
    if unit == "quarter":
        return cal.quarter(day.year, (day.month + 2) // 3 + step)
    if unit == "decade":
        return cal.decade(day.year - day.year % 10 + 10 * step)
    if unit in cal.SEASONS:
        return _season(day, unit, step, tense(words, *at))
    return cal.year_of(day.year + step)


def _season(day: dt.date, name: str, step: int, looks: Tense | None) -> When | None:
    """The last season that is over, the next that is to begin; "this summer" by the clause."""
    around = [s for y in range(day.year - 1, day.year + 3) if (s := cal.season(y, name))]
    ends = [cal.days_from(s.first, 91) or s.first for s in around]
    over = [s for s, end in zip(around, ends, strict=True) if end < day]
    coming = [s for s in around if s.first > day]
    current = [s for s, end in zip(around, ends, strict=True) if s.first <= day <= end]
    if step == 0 and current:
        return current[0]
    if step < 0 or (step == 0 and looks == "past"):
        return over[-1] if over else None
    return coming[0] if coming else None


def _weekend(words: Words, first: int, after: int, known: Known, step: int) -> Found:
    """Bare and "this" weekends: the one just over, unless it is still to come."""
    day = known.today
    if day is None:
        return Found(first, after, "weekend", None)
    if step == 0 and day.weekday() < 5:
        looks = tense(words, first, after)
        late = day.weekday() >= 2
        step = 0 if looks == "future" or (looks is None and late) else -1
    elif step < 0:
        step = -1
    return Found(first, after, "weekend", cal.weekend(day, step))


def _stepped_month(words: Words, i: int, k: int, step: int, known: Known) -> Found:
    number, day = cal.MONTHS[words.low[k]], known.today
    if day is None:
        return Found(i, k + 1, "month", None)
    year = day.year
    if step < 0 and number >= day.month:
        year -= 1
    if step > 0 and number <= day.month:
        year += 1
    return Found(i, k + 1, "month", cal.month(year, number))


def _recent(first: int, after: int, unit: str, known: Known) -> Found | None:
    """ "the past week": the seven days up to publication."""
    length = {"week": 7, "month": 30}.get(unit)
    if length is None:
        return None
    return _up_to_now(first, after, length, known)


def _up_to_now(first: int, after: int, days: int, known: Known) -> Found:
    precision: Precision = "week" if days <= 10 else "month" if days <= 100 else "year"
    return Found(
        first, after, precision, cal.span_of_days(known.today, -days, 0, precision) if known.today else None
    )


def _told(words: Words, i: int, k: int, step: int, known: Known) -> Found | None:
    """ "the following day", "the same year", "that same month": counted from the date named before."""
    unit = words.at(k)
    if unit in _PARTS:
        unit = "day"
    if unit not in ("day", "week", "month", "year"):
        return None
    base = known.before
    return Found(i, k + 1, _UNITS[unit], _shifted(base, unit, step) if base else None)


def _end(words: Words, i: int, known: Known, first: int | None = None) -> Found | None:
    """ "year end", "the end of the year", "the end of this month"."""
    if words.at(i) == "year":
        k = i + 2 if words.at(i + 1) in ("-", "’", "'") else i + 1
        if words.at(k) == "s":
            k += 1
        if words.at(k) != "end" or words.at(i - 1) not in (
            "by",
            "at",
            "before",
            "until",
            "since",
            "for",
            "from",
            "the",
        ):
            return None
        return Found(i, k + 1, "year", cal.year_of(known.today.year) if known.today else None)
    if words.at(i + 1) != "of" or words.at(i + 2) not in ("the", "this", "next", "last"):
        return None
    unit, step = words.at(i + 3), _STEP.get(words.at(i + 2), 0)
    if unit not in ("week", "month", "year", "decade"):
        return None
    when = _unit(known.today, unit, step, words, (i, i + 4)) if known.today else None
    return Found(i if first is None else first, i + 4, _UNITS[unit], when)


def _count(words: Words, i: int, known: Known) -> Found | None:
    """ "two years ago", "[Ten] years ago", "three days later", "the past few days", "in two weeks"."""
    ranged = words.at(i) in ("the", "past", "last", "recent", "previous")
    k = i + 1 if words.at(i) == "the" else i
    if ranged and words.at(k) in ("past", "last", "recent"):
        return _past_count(words, i, k + (words.at(k) != "recent"), known)
    amount, k = _amount(words, i)
    if amount is None:
        return None
    unit = _singular(words.at(k))
    if unit not in _LENGTHS:
        return None
    follows = words.at(k + 1)
    if follows == "ago":
        return _counted(i, k + 2, -amount, unit, known.today)
    if follows == "from" and words.at(k + 2) == "now":
        return _counted(i, k + 3, amount, unit, known.today)
    if follows in ("later", "earlier", "before") and unit not in ("second", "minute", "hour"):
        if follows == "before" and words.at(k + 2) not in (".", ",", ";", ""):
            return None
        base = known.before
        precision = _precision(unit)
        when = _shifted(base, unit, amount if follows == "later" else -amount) if base else None
        return Found(i, k + 2, precision, when)
    if (
        words.at(i - 1) == "in"
        and unit in ("day", "week", "month", "year")
        and tense(words, i, k + 1) == "future"
    ):
        return _counted(i, k + 1, amount, unit, known.today)
    return None


def _past_count(words: Words, first: int, k: int, known: Known) -> Found | None:
    """ "the past few days", "the last 30 days", "recent weeks"; `k` is the amount's place."""
    if words.at(k) in _VAGUE or (words.at(k) == "couple" and words.at(k + 1) == "of"):
        amount, k = _VAGUE.get(words.low[k], 2), k + (2 if words.low[k] == "couple" else 1)
    else:
        count, k = _amount(words, k)
        if count is None:
            return None
        amount = count
    length = {"days": 1, "weeks": 7, "months": 30}.get(words.at(k))
    return _up_to_now(first, k + 1, amount * length, known) if length else None


def _amount(words: Words, i: int) -> tuple[int | None, int]:
    """The number at word `i`, in figures or words, and the place after it."""
    k = i
    bracketed = words.at(k) == "["
    if bracketed:
        k += 1
    number = words.number(k, 3)
    if number is None:
        number = _NUMERALS.get(words.at(k))
        if words.at(k) == "a" and words.at(k + 1) == "couple" and words.at(k + 2) == "of":
            number, k = 2, k + 2
        elif number and number >= 20:
            tail = k + 2 if words.at(k + 1) == "-" else k + 1
            if 0 < _NUMERALS.get(words.at(tail), 0) < 10 and words.at(tail) not in ("a", "an"):
                number, k = number + _NUMERALS[words.low[tail]], tail
    elif words.glued(i) and words.at(i - 1) in (".", ",", "$", "£", "€"):
        return None, i
    k += 1
    if bracketed and words.at(k) == "]":
        k += 1
    if words.at(k) == "and" and words.at(k + 1) == "a" and words.at(k + 2) == "half":
        k += 3
    return number, k


def _counted(first: int, after: int, amount: int, unit: str, today: dt.date | None) -> Found:
    """`amount` units away from publication."""
    base = cal.on(today) if today else None
    when = _shifted(base, unit, amount) if base else None
    return Found(first, after, _precision(unit), when)


def _precision(unit: str) -> Precision:
    return (
        "day"
        if unit in ("second", "minute", "hour")
        else "year"
        if unit.startswith("centur")
        else ("year" if unit == "decade" else _UNITS[unit])
    )


def _shifted(base: When, unit: str, amount: int) -> When | None:
    """`amount` units from `base`, at the unit's precision; None where `base` is coarser than the unit."""
    fine = {"day": 0, "week": 1, "weekend": 1, "month": 2}
    first = base.first
    if unit in ("second", "minute", "hour", "day"):
        days = amount if unit == "day" else int(amount / 24) if unit == "hour" else 0
        day = cal.days_from(first, days) if base.precision == "day" else None
        return cal.on(day) if day else None
    if unit in ("week", "fortnight"):
        return cal.week(first, amount * _LENGTHS[unit]) if fine.get(base.precision, 3) <= 1 else None
    if unit == "month":
        return cal.month(first.year, first.month + amount) if fine.get(base.precision, 3) <= 2 else None
    return cal.year_of(first.year + amount * _LENGTHS[unit])


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") else word
