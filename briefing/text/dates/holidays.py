"""Holidays of fixed date: a place in the words comes in; "Christmas Day 2004", "New Year's Eve" go out."""

from __future__ import annotations

from briefing.text.dates.clauses import Words, word_set
from briefing.text.dates.found import Found, Known
from briefing.text.dates.resolved import resolved
from briefing.text.dates.written import Written, year_after

_HOLIDAYS: dict[tuple[str, ...], tuple[int, int]] = {
    ("new", "year", "s", "day"): (1, 1),
    ("new", "year", "s", "eve"): (12, 31),
    ("valentine", "s", "day"): (2, 14),
    ("may", "day"): (5, 1),
    ("halloween",): (10, 31),
    ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("boxing", "day"): (12, 26),
}
"""Their words, without apostrophes, and their month and day."""
STARTS: frozenset[str] = frozenset(name[0] for name in _HOLIDAYS)

_LONGEST = 5  # words and marks of a name
_RECURRING = word_set("every each a another per")
_NEAR = 60
"""Days from publication within which a holiday without a year is surely the nearest one, not every year's."""


def holiday(words: Words, i: int, known: Known) -> Found | None:
    """The holiday that begins at word `i`, where its year is written or plain from the day of publication."""
    name = _named(words, i)
    if name is None or words.at(i - 1) in _RECURRING:
        return None
    (month, day), end = name
    after, year = year_after(words, end)
    if words.capital(after) and not words.opens(after) and after == end:
        return None  # "the Christmas Day Regatta"
    found = resolved(words, Written(i, after, year, month, day), known)
    if found is None or not found.relative or known.dated or found.after > after:
        return found
    if found.when is None or known.today is None:
        return None
    return found if abs((found.when.first - known.today).days) <= _NEAR else None


def _named(words: Words, i: int) -> tuple[tuple[int, int], int] | None:
    """Month and day of the holiday whose name stands at word `i`, and the place after it."""
    if words.at(i) not in STARTS or not words.capital(i):
        return None
    name: tuple[str, ...] = ()
    for k in range(i, min(words.count, i + _LONGEST)):
        if words.low[k] not in ("'", "’"):
            name += (words.low[k],)
            if name in _HOLIDAYS:
                return (_HOLIDAYS[name], k + 1) if words.capital(k) else None
    return None
