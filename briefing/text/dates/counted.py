"""Counted dates: a place in the words comes in; "two years ago", "the past few days" go out."""

from __future__ import annotations

import datetime as dt

from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import Precision, When
from briefing.text.dates.clauses import Words, tense, word_set
from briefing.text.dates.found import Found, Known

_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
NUMERALS: dict[str, int] = {"a": 1, "an": 1} | _TENS | {w: n for n, w in enumerate(_SMALL.split(), start=1)}
VAGUE = {"few": 4, "several": 7, "recent": 4}
"""How many days or weeks a vague number is taken for."""

_PER_UNIT = {"fortnight": 2, "decade": 10, "century": 100, "centurie": 100}  # in weeks; in years
_CLOCK = word_set("second minute hour")
_PRECISION: dict[str, Precision] = {
    "second": "day", "minute": "day", "hour": "day", "day": "day", "week": "week", "fortnight": "week",
    "month": "month", "year": "year", "decade": "year", "century": "year", "centurie": "year",
}  # fmt: skip
_DAYS_IN = {"days": 1, "weeks": 7, "months": 30}
_FINENESS = {"day": 0, "week": 1, "weekend": 1, "month": 2}


def counted(words: Words, i: int, known: Known) -> Found | None:
    """The date that lies a number of days, weeks, months or years away, if one begins at word `i`."""
    k = i + 1 if words.at(i) == "the" else i
    if words.at(k) in ("past", "last", "recent"):
        return _recent_days(words, i, k if words.at(k) == "recent" else k + 1, known)
    amount, k = _amount(words, i)
    unit = _singular(words.at(k))
    if amount is None or unit not in _PRECISION:
        return None
    follows = words.at(k + 1)
    if follows == "ago":
        return _away(i, k + 2, -amount, unit, known.today)
    if follows == "from" and words.at(k + 2) == "now":
        return _away(i, k + 3, amount, unit, known.today)
    if follows in ("later", "earlier", "before") and unit not in _CLOCK:
        if follows == "before" and words.at(k + 2) not in (".", ",", ";", ""):
            return None
        if words.at(k + 2) == "," and words.at(k + 3) in ("in", "on") and words.number(k + 4) is not None:
            return None  # "three years later, in 1967"
        return told(i, k + 2, amount if follows == "later" else -amount, unit, known)
    if words.at(i - 1) == "in" and unit not in _CLOCK and tense(words, i, k + 1) == "future":
        return _away(i, k + 1, amount, unit, known.today)
    return None


def told(first: int, after: int, amount: int, unit: str, known: Known) -> Found:
    """`amount` units away from the date named before."""
    when = _shifted(known.before, unit, amount) if known.before else None
    return Found(first, after, _PRECISION[unit], when)


def up_to_now(first: int, after: int, days: int, known: Known) -> Found:
    """The days up to publication."""
    precision: Precision = "week" if days <= 10 else "month" if days <= 100 else "year"
    when = cal.span_of_days(known.today, -days, 0, precision) if known.today else None
    return Found(first, after, precision, when)


def _recent_days(words: Words, first: int, k: int, known: Known) -> Found | None:
    """Such as "the past few days", "the last 30 days", "recent weeks"; `k` is the amount's place."""
    word = words.at(k)
    if word == "couple" and words.at(k + 1) == "of":
        amount, k = 2, k + 2
    elif word in VAGUE:
        amount, k = VAGUE[word], k + 1
    else:
        number, k = _amount(words, k)
        if number is None:
            return None
        amount = number
    length = _DAYS_IN.get(words.at(k))
    return up_to_now(first, k + 1, amount * length, known) if length else None


def _away(first: int, after: int, amount: int, unit: str, today: dt.date | None) -> Found:
    when = _shifted(cal.on(today), unit, amount) if today else None
    return Found(first, after, _PRECISION[unit], when)


def _amount(words: Words, i: int) -> tuple[int | None, int]:
    """The number at word `i`, in figures or words (perhaps in brackets), and the place after it."""
    if words.at(i - 1) == "half":
        return None, i  # "half a year ago"
    k = i + 1 if words.at(i) == "[" else i
    number = words.number(k, 3)
    if number is None:
        number, k = _numeral(words, k)
    elif words.glued(k) and words.at(k - 1) in (".", ",", "$", "£", "€"):
        return None, k
    k += 1
    if words.at(k) == "]" and words.at(i) == "[":
        k += 1
    return number, _after_half(words, k)


def _after_half(words: Words, k: int) -> int:
    """The place after the "and a half" that may stand at `k`, with hyphens or without."""
    at = k
    for word in ("and", "a", "half"):
        at += words.at(at) == "-"
        if words.at(at) != word:
            return k
        at += 1
    return at


def _numeral(words: Words, k: int) -> tuple[int | None, int]:
    """The number written in words that ends the numeral at `k`, and the place of its last word."""
    if words.at(k) == "a" and words.at(k + 1) == "couple" and words.at(k + 2) == "of":
        return 2, k + 2
    number = NUMERALS.get(words.at(k))
    if number is not None and words.low[k] in _TENS:
        tail = k + 2 if words.at(k + 1) == "-" else k + 1
        ones = NUMERALS.get(words.at(tail), 0)
        if 0 < ones < 10 and words.low[tail] not in ("a", "an"):
            return number + ones, tail
    return number, k


def _shifted(base: When, unit: str, amount: int) -> When | None:
    """`amount` units from `base`, at the unit's precision; None where `base` is coarser than the unit."""
    first, fineness = base.first, _FINENESS.get(base.precision, 3)
    if unit in _CLOCK or unit == "day":
        days = amount if unit == "day" else int(amount / 24) if unit == "hour" else 0
        day = cal.days_from(first, days) if fineness == 0 else None
        return cal.on(day) if day else None
    if unit in ("week", "fortnight"):
        return cal.week(first, amount * _PER_UNIT.get(unit, 1)) if fineness <= 1 else None
    if unit == "month":
        return cal.month(first.year, first.month + amount) if fineness <= 2 else None
    return cal.year_of(first.year + amount * _PER_UNIT.get(unit, 1))


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") else word
