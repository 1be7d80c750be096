"""Relative dates: a place in the words comes in; "yesterday", "on Monday", "last week" go out.

They are resolved against the day of publication, or against the date named before ("the following day").
"""

from __future__ import annotations

from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import When
from briefing.text.dates.clauses import Words, tense, word_set
from briefing.text.dates.counted import NUMERALS, VAGUE, counted, told
from briefing.text.dates.found import Found, Known
from briefing.text.dates.nth import nth
from briefing.text.dates.periods import PARTS_OF_DAY, STEPS, end_of_period, period, weekend

_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_LOOSE = word_set(
    "world society youth generation generations standards age economy climate market culture young "
    "youngsters teenagers teens kids consumers children students technology computers media environment "
    "money prices show"
)
"""What "today's" belongs to where it means these times, not this day."""
_NAMES_BEFORE = word_set(
    "black good ash cyber super bloody palm easter holy maundy shrove fat casual every each news"
)
_NAMES_AFTER = word_set("times mirror telegraph express herald mail school prayers mass service services")
_SHOWS = word_set("football live lights")
_FIRST = cal.WEEKDAYS | cal.WEEKDAYS_SHORT

STARTS: frozenset[str] = frozenset([*_DAYS, *STEPS, *NUMERALS, *_FIRST, *VAGUE]) | word_set(
    "the that year end weekend [ couple"
)
"""The words (besides numbers) that a relative date can begin with."""


def relative(words: Words, i: int, known: Known) -> Found | None:
    """The relative date that begins at word `i`."""
    word = words.at(i)
    if word in _DAYS:
        return _named_day(words, i, known)
    if word in _FIRST:
        return _weekday(words, i, i, known)
    if word == "year" or word == "end":
        return end_of_period(words, i, i, known)
    if word == "weekend":
        return weekend(words, i, i + 1, known, 0)
    if word in ("the", "that") or word in STEPS:
        found = _definite(words, i, known)
        if found:
            return found
    return counted(words, i, known)


def _named_day(words: Words, i: int, known: Known) -> Found | None:
    if words.low[i] == "today":
        possessive = words.at(i + 1) in ("'", "’")
        name = words.capital(i) and not words.opens(i) and words.capital(i - 1)  # USA Today
        if name or (possessive and words.at(i + 3) in _LOOSE):
            return None
    after = i + 2 if words.at(i + 1) in PARTS_OF_DAY else i + 1
    day = cal.days_from(known.today, _DAYS[words.low[i]]) if known.today else None
    return Found(i, after, "day", cal.on(day) if day else None)


def _definite(words: Words, i: int, known: Known) -> Found | None:
    """Such as "last Monday", "the next Tuesday", "the day before", "last June", "this week"."""
    k = i + 1 if words.at(i) in ("the", "that") else i
    word = words.at(k)
    if k > i and word.isdigit():
        return nth(words, i, known)
    if word == "end":
        return end_of_period(words, i, k, known)
    if word == "weekend":
        return weekend(words, i, k + 1, known, 0)
    if (
        word in ("day", "month", "year")
        and words.at(k + 1) == "before"
        and words.at(k + 2) in (".", ",", ";", "")
    ):
        return told(i, k + 2, -1, word, known)
    if word not in STEPS and word not in ("same", "very"):
        return None
    if k == i and (word in ("following", "previous") or words.at(i - 1) == "the"):
        return None  # "Following Monday's debate"; what "the" goes with was looked at before
    following = words.at(k + 1)
    if following in _FIRST and word in STEPS:
        return _weekday(words, i, k + 1, known)
    if following in cal.MONTHS and words.capital(k + 1) and word in STEPS:
        return _month(words, i, k + 1, known)
    return period(words, i, k, known)


def _weekday(words: Words, first: int, i: int, known: Known) -> Found | None:
    """A weekday at word `i`, perhaps with "last" or "next" before it and a part of the day after it."""
    short = words.low[i] in cal.WEEKDAYS_SHORT
    if not words.capital(i) or words.at(i - 1) in _NAMES_BEFORE or (short and words.at(i + 1) != "."):
        return None
    after = i + (2 if short else 1)
    named = words.at(after) in _NAMES_AFTER
    if named and (words.capital(after) or words.low[after] in ("prayers", "mass", "school")):
        return None
    if words.at(after) in PARTS_OF_DAY:
        after += 1
        if words.capital(after) and words.at(after) in _SHOWS:
            return None
    weeks, end = _weeks_away(words, i, after)
    if weeks is None:
        return Found(first, after, "day", _which_weekday(words, (first, i, after), known))
    return Found(first, end, "day", _weeks_from(known, _FIRST[words.low[i]], weeks))


def _weeks_away(words: Words, i: int, after: int) -> tuple[int | None, int]:
    """How many weeks beyond the nearest one the weekday at `i` lies, and where its words end.

    None for a plain one; 0 where it counts from something else, such as "the Monday after the vote".
    """
    follows, then = words.at(after), words.at(after + 1)
    if (follows, then) in (("before", "last"), ("after", "next")):
        return (-1 if follows == "before" else 1), after + 2
    if follows == "week" and not words.capital(after):
        return 1, after + 1
    if words.at(i - 1) in ("on", "from") and words.at(i - 2) == "week" and words.at(i - 3) in ("a", "one"):
        return 1, after
    if words.at(i - 1) == "the" and follows in ("before", "after"):
        return 0, after
    return None, after


def _weeks_from(known: Known, number: int, weeks: int) -> When | None:
    """The weekday beyond the next one, or before the last one; None where it counts from something else."""
    if known.today is None or not weeks:
        return None
    near = cal.weekday(known.today, number, ahead=weeks > 0, strict=True)
    day = cal.days_from(near.first, 7 * weeks) if near else None
    return cal.on(day) if day else None


def _which_weekday(words: Words, at: tuple[int, int, int], known: Known) -> When | None:
    first, i, after = at
    number, stepped = _FIRST[words.low[i]], words.at(i - 1) if first < i else ""
    step = STEPS.get(stepped, 0)
    if step > 0 and (words.at(first) == "the" or stepped == "following"):
        return cal.weekday(known.before.first, number, ahead=True, strict=True) if known.before else None
    if known.today is None:
        return None
    looks = tense(words, first, after)
    ahead = step > 0 or (step == 0 and (looks == "future" or (stepped == "this" and looks is None)))
    return cal.weekday(known.today, number, ahead=ahead, strict=step != 0)


def _month(words: Words, first: int, i: int, known: Known) -> Found:
    """Such as "last June", "this May", "next March"; `i` is the place of the month."""
    number, step, day = cal.MONTHS[words.low[i]], STEPS[words.low[i - 1]], known.today
    if day is None:
        return Found(first, i + 1, "month", None)
    year = day.year
    if step < 0 and number >= day.month:
        year -= 1
    if step > 0 and number <= day.month:
        year += 1
    return Found(first, i + 1, "month", cal.month(year, number))
