"""Written dates come in; what they stand for in the calendar goes out, with the missing year put in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import When
from briefing.text.dates.clauses import Words, tense, word_set
from briefing.text.dates.found import Found, Known
from briefing.text.dates.written import Written
from briefing.text.dates.years import DASHES, DETERMINERS, QUALIFIERS

_PAST_TOO_FAR, _NEAR = 240, 100  # days: "to June 5", written in May, is not eleven months ago
_ATTACKS = word_set("attack attacks terrorist terrorists terror hijackers hijackings")
_LEAP_GAP = 8  # years: from 1896 to 1904 there was no February 29
_YEAR_STEPS = {"this": 0, "last": -1, "next": 1}
_NAMES_TOO = frozenset(("may", "march", "april", "june", "august"))
_CUES = word_set("in since until till during early late mid")
_MORE_CUES = word_set("by from of before after through throughout around for")


def resolved(words: Words, written: Written, known: Known) -> Found | None:
    """What `written` stands for; None where the calendar has no such date."""
    year, at = written.year, (written.first, written.after)
    if written.month is None:
        when = _of_year(written)
        return Found(*at, when.precision, when, relative=False) if when else None
    month, day = written.month, written.day
    if year is None and (month, day) == (9, 11) and words.at(written.after) in _ATTACKS:
        year = 2001
    precision: cal.Precision = "month" if day is None else "day"

    def in_year(y: int) -> When | None:
        return cal.month(y, month) if day is None else cal.on_ymd(y, month, day)

    if year is None and (named := _year_in_words(words, written.after, known)):
        year, at = named[0], (written.first, named[1])
        when = in_year(year) if year else None
        return Found(*at, precision, when, relative=True)
    if year is not None:
        when = in_year(year)
        return Found(*at, precision, when, relative=False) if when else None
    if day is not None and in_year(2000) is None:
        return None
    return Found(*at, precision, _without_year(words, at, known, in_year), relative=True)


def bare_month(words: Words, i: int, known: Known) -> Found | None:
    """A month by itself, where it is one: "In May", not "Theresa May" and not "may"."""
    name = words.at(i)
    if name not in cal.MONTHS or not words.capital(i) or not _is_month(words, i):
        return None
    month = cal.MONTHS[name]
    named = _year_in_words(words, i + 1, known)
    if named:
        when = cal.month(named[0], month) if named[0] else None
        return Found(i, named[1], "month", when, relative=True)
    when = _without_year(words, (i, i + 1), known, lambda y: cal.month(y, month))
    return Found(i, i + 1, "month", when, relative=True)


def _year_in_words(words: Words, k: int, known: Known) -> tuple[int | None, int] | None:
    """The year of "March 11 this year", "June of last year", and the place after it."""
    if words.at(k) in ("of", ","):
        k += 1
    step = _YEAR_STEPS.get(words.at(k))
    if step is None or words.at(k + 1) != "year":
        return None
    return known.today.year + step if known.today else None, k + 2


def _is_month(words: Words, i: int) -> bool:
    name, before = words.at(i), words.at(i - 1)
    if before == "every" or before == "each":
        return False
    if name not in _NAMES_TOO:
        return True
    if words.capital(i + 1) and not words.opens(i + 1):
        return False
    if before in DETERMINERS and words.at(i + 1).isalpha():
        return True
    if before in DASHES and words.at(i - 2) in QUALIFIERS:
        return True
    if before in ("and", "or", "to") or before in DASHES:
        return words.at(i - 2) in cal.MONTHS
    return before in _CUES or (before in _MORE_CUES and name != "may")


def _of_year(written: Written) -> When | None:
    year = written.year
    if year is None:
        return cal.decade(written.also) if written.also else None
    if written.also:
        return cal.years(year, written.also)
    if isinstance(written.part, str):
        return cal.season(year, written.part)
    if written.part:
        unit, number = written.part
        return cal.half(year, number) if unit == "half" else cal.quarter(year, number)
    return cal.year_of(year)


def _without_year(
    words: Words, at: tuple[int, int], known: Known, in_year: Callable[[int], When | None]
) -> When | None:
    """The occurrence that is meant: of the year named just before, else the nearest one by the clause."""
    if known.dated and (known.today is None or known.dated.first.year < known.today.year):
        return in_year(known.dated.first.year)
    if known.today is None:
        return None
    today = known.today
    past = _nearest(in_year, today, -1)
    coming = _nearest(in_year, today, 1)
    if past is None or coming is None:
        return past or coming
    looks = tense(words, *at)
    if looks == "future":
        return coming
    far = (today - past.first).days > _PAST_TOO_FAR and (coming.first - today).days < _NEAR
    return coming if far and (looks is None or past.precision == "day") else past


def _nearest(in_year: Callable[[int], When | None], today: dt.date, step: int) -> When | None:
    """The occurrence nearest to `today`, behind or ahead; one that holds today counts as both."""
    for years_away in range(_LEAP_GAP + 1):
        when = in_year(today.year + step * years_away)
        if when is None:
            continue
        now = when.first == today or when.iso == today.isoformat()[:7]
        if now or (when.first <= today) == (step < 0):
            return when
    return None
