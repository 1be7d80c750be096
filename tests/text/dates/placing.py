"""The first date that one function of the package finds among the words of a text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from briefing.text.dates.clauses import Words
from briefing.text.dates.found import Found, Known
from briefing.text.dates.written import Written

MONDAY = dt.date(2023, 5, 22)
TODAY = Known(MONDAY)
UNKNOWN = Known(None)


def first(
    find: Callable[[Words, int, Known], Found | None], text: str, known: Known = TODAY
) -> tuple[str, str | None] | None:
    """The words of the first date that `find` finds in `text`, and what they stand for in ISO 8601."""
    words = Words(text)
    found = next((f for i in range(words.count) if (f := find(words, i, known))), None)
    return (at(words, found), found.when.iso if found.when else None) if found else None


def at(words: Words, place: Found | Written) -> str:
    """The words from `place.first` to `place.after`."""
    return words.text[words.spans[place.first][0] : words.spans[place.after - 1][1]]
