"""Days given by their number alone: which month they lie in, and when they are none."""

from __future__ import annotations

import datetime as dt

import pytest

from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import When
from briefing.text.dates.clauses import Words
from briefing.text.dates.found import Found, Known
from briefing.text.dates.nth import nth

from .placing import MONDAY, UNKNOWN, first


def named(words: Words, i: int, known: Known) -> Found | None:
    return nth(words, i, known) if words.at(i) == "the" else None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met on the 20th.", ("the 20th", "2023-05-20")),
        ("They met on the 22nd.", ("the 22nd", "2023-05-22")),
        ("They met on the 28th, as agreed.", ("the 28th", "2023-04-28")),
        ("They will meet on the 28th.", ("the 28th", "2023-05-28")),
        ("They will meet on the 20th.", ("the 20th", "2023-06-20")),
        ("They will meet on the 31st.", ("the 31st", "2023-05-31")),
        ("They met on the 31st.", None),
        ("Since the 20th the quay has been shut.", ("the 20th", "2023-05-20")),
        ("They met on the 3rd of this month.", ("the 3rd of this month", "2023-05-03")),
        ("They met on the 30th of last month.", ("the 30th of last month", "2023-04-30")),
        ("They meet on the 3rd of next month.", ("the 3rd of next month", "2023-06-03")),
        ("They met on the 22nd of the month.", ("the 22nd of the month", "2023-05-22")),
    ],
)
def test_without_a_month_it_is_the_nearest_that_fits_the_clause(
    sentence: str, expected: tuple[str, str] | None
) -> None:
    if expected is None:
        assert first(named, sentence) == ("the 31st", None)
    else:
        assert first(named, sentence) == expected
        assert first(named, sentence, UNKNOWN) == (expected[0], None)


@pytest.mark.parametrize(
    ("month", "sentence", "expected"),
    [
        (cal.on_ymd(2020, 3, 14), "On the 22nd it closed.", "2020-03-22"),
        (cal.on_ymd(2020, 3, 28), "On the 3rd it closed.", "2020-04-03"),
        (cal.on_ymd(2020, 3, 3), "On the 28th it closed.", "2020-03-28"),
        (cal.on_ymd(2020, 3, 14), "On the 12th it opened.", "2020-03-12"),
        (cal.month(2020, 3), "On the 3rd it closed.", "2020-03-03"),
        (cal.on_ymd(2020, 12, 30), "On the 2nd it closed.", "2021-01-02"),
    ],
    ids=["soon after", "next month", "late in that month", "just before", "a month alone", "over new year"],
)
def test_after_a_month_it_lies_in_that_or_the_next(month: When, sentence: str, expected: str) -> None:
    found = first(named, sentence, Known(MONDAY, month=month))
    assert found is not None
    assert found[1] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "She lives on the 22nd floor.",
        "On the 22nd day they rested.",
        "It fell on the 22nd, 23rd and 24th floors.",
        "It grew from the 19th to the 21st century.",
        "On the 22nd and 23rd floors it burned.",
        "He was the 22nd.",
        "It was on the 22nd of its travels.",
        "She birdied on the 18th, and won.",
        "They met on the 32nd.",
        "They met on the 99th of this week.",
        "They met on the 22 nd.",
        "They met on the 22.",
    ],
)
def test_floors_ranks_holes_and_centuries_are_no_days(sentence: str) -> None:
    assert first(named, sentence) is None


def test_a_day_that_the_month_does_not_have_stays_open() -> None:
    assert first(named, "They met on the 31st of last month.") == ("the 31st of last month", None)
    assert first(named, "They met on the 0th of this month.") == ("the 0th of this month", None)


def test_the_calendar_ends_do_no_harm() -> None:
    assert first(named, "They will meet on the 20th.", Known(dt.date.max)) == ("the 20th", None)
