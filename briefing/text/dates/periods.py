"""Named periods: a place in the words comes in; "last week", "this summer", "the end of the year" go out."""

from __future__ import annotations

import datetime as dt

from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import Precision, When
from briefing.text.dates.clauses import Tense, Words, tense, word_set
from briefing.text.dates.counted import told, up_to_now
from briefing.text.dates.found import Found, Known

STEPS = {
    "this": 0,
    "current": 0,
    "last": -1,
    "past": -1,
    "previous": -1,
    "next": 1,
    "coming": 1,
    "following": 1,
}
"""How many weeks, months or years away."""
PARTS_OF_DAY = word_set("morning afternoon evening night lunchtime midday noon")

_PRECISION: dict[str, Precision] = {
    "week": "week", "fortnight": "week", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "spring": "season", "summer": "season", "autumn": "season", "fall": "season",
    "winter": "season",
}  # fmt: skip
_TOLD = word_set("day week month year")
_LASTING = word_set("over in within for during throughout")
_PAST_DAYS = {"week": 7, "month": 30}


def period(words: Words, i: int, k: int, known: Known) -> Found | None:
    """The period that begins at word `i`, where word `k` is its "this", "last" or "next"."""
    word, unit = words.at(k), words.at(k + 1)
    after = k + 2
    definite = k > i
    if word in ("same", "very") or (
        word in ("next", "following", "previous") and (definite or word != "next")
    ):
        return _told(words, i, k, known)
    if unit == "weekend":
        return weekend(words, i, after, known, STEPS[word])
    if unit in PARTS_OF_DAY and not definite:
        return _part_of_day(i, after, word, unit, known)
    lasting = definite and word == "last" and words.at(after) != "of"  # not "the last week of the fair"
    if word == "past" or (lasting and unit in _PAST_DAYS):
        return up_to_now(i, after, _PAST_DAYS[unit], known) if unit in _PAST_DAYS else None
    if definite and word != "current":
        return None  # "the last week" of what?
    if unit == "years" and word == "this":
        unit = "year"  # a common slip for "this year's"
    if unit not in _PRECISION or (unit == "fall" and words.at(after) in ("of", "in", "from")):
        return None
    when = _stepped(known.today, unit, STEPS[word], tense(words, i, after)) if known.today else None
    return Found(i, after, _PRECISION[unit], when)


def end_of_period(words: Words, first: int, i: int, known: Known) -> Found | None:
    """Such as "year end", "the end of this month"; `i` is the place of "year" or "end"."""
    if words.at(i) == "year":
        k = i + 1
        while words.at(k) in ("-", "'", "’", "s") and k < i + 3:
            k += 1
        cue = words.at(i - 1) in ("by", "at", "before", "until", "since", "for", "from", "the")
        if words.at(k) != "end" or not cue:
            return None
        return Found(i, k + 1, "year", cal.year_of(known.today.year) if known.today else None)
    whose, unit = words.at(i + 2), words.at(i + 3)
    if words.at(i + 1) != "of" or whose not in ("the", "this", "next", "last"):
        return None
    if unit not in ("week", "month", "year", "decade"):
        return None
    when = _stepped(known.today, unit, STEPS.get(whose, 0), None) if known.today else None
    return Found(first, i + 4, _PRECISION[unit], when)


def weekend(words: Words, first: int, after: int, known: Known, step: int) -> Found:
    """A weekend; bare and "this" ones are just over, unless the clause or the day says they are to come."""
    day = known.today
    if day is None:
        return Found(first, after, "weekend", None)
    if step == 0 and day.weekday() < 5:
        looks = tense(words, first, after)
        step = 0 if looks == "future" or (looks is None and day.weekday() >= 2) else -1
    return Found(first, after, "weekend", cal.weekend(day, step))


def _told(words: Words, i: int, k: int, known: Known) -> Found | None:
    """Such as "the following day", "the same year": counted from the date named before."""
    word, unit = words.at(k), words.at(k + 1)
    if word == "next" and words.at(i - 1) in _LASTING:
        return None  # "over the next year" is how long, not when
    if unit in PARTS_OF_DAY:
        unit = "day"
    return told(i, k + 2, STEPS.get(word, 0), unit, known) if unit in _TOLD else None


def _part_of_day(first: int, after: int, word: str, unit: str, known: Known) -> Found | None:
    if word not in ("this", "last") or (word == "last" and unit not in ("night", "evening")):
        return None
    day = cal.days_from(known.today, STEPS[word]) if known.today else None
    return Found(first, after, "day", cal.on(day) if day else None)


def _stepped(day: dt.date, unit: str, step: int, looks: Tense | None) -> When | None:
    if unit in ("week", "fortnight"):
        return cal.week(day, step * (2 if unit == "fortnight" else 1))
    if unit == "month":
        return cal.month(day.year, day.month + step)
    if unit == "quarter":
        return cal.quarter(day.year, (day.month + 2) // 3 + step)
    if unit == "decade":
        return cal.decade(day.year - day.year % 10 + 10 * step)
    if unit in cal.SEASONS:
        return _season(day, unit, step, looks)
    return cal.year_of(day.year + step)


def _season(day: dt.date, name: str, step: int, looks: Tense | None) -> When | None:
    """The last season that is over, the next that is to begin; "this summer" by the clause."""
    around = [s for y in range(day.year - 1, day.year + 3) if (s := cal.season(y, name))]
    over = [s for s in around if s.last < day]
    current = [s for s in around if s.first <= day <= s.last]
    coming = [s for s in around if s.first > day]
    if step == 0 and current:
        return current[0]
    if step < 0 or (step == 0 and looks == "past"):
        return over[-1] if over else None
    return coming[0] if coming else None
