"""Weeks, months, seasons and years named from publication: "last week", "this summer", "year end"."""

from __future__ import annotations

import datetime as dt

import pytest

from briefing.text.dates import calendar as cal
from briefing.text.dates.clauses import Words
from briefing.text.dates.found import Found, Known
from briefing.text.dates.periods import STEPS, end_of_period, period, weekend

from .placing import MONDAY, TODAY, UNKNOWN, first


def named(words: Words, i: int, known: Known) -> Found | None:
    """The period at word `i`, as `relative` asks for it: after "the" or without."""
    k = i + 1 if words.at(i) == "the" else i
    stepped = (words.at(k) in STEPS or words.at(k) in ("same", "very")) and words.at(i - 1) != "the"
    return period(words, i, k, known) if stepped else None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The storm came this week.", ("this week", "2023-05-22/2023-05-28")),
        ("The storm came last week.", ("last week", "2023-05-15/2023-05-21")),
        ("The council meets next week.", ("next week", "2023-05-29/2023-06-04")),
        ("The storm came last month.", ("last month", "2023-04")),
        ("The council meets next month.", ("next month", "2023-06")),
        ("Rents rose last quarter.", ("last quarter", "2023-01-01/2023-03-31")),
        ("Rents rose last year.", ("last year", "2022")),
        ("Rents rose this years, a slip.", ("this years", "2023")),
        ("Rents rose last decade.", ("last decade", "2010-01-01/2019-12-31")),
        ("Rents rose the past week.", ("the past week", "2023-05-15/2023-05-22")),
        ("Rents rose the last month.", ("the last month", "2023-04-22/2023-05-22")),
        ("The storm came this morning.", ("this morning", "2023-05-22")),
        ("The storm came last night.", ("last night", "2023-05-21")),
        ("The storm came last weekend.", ("last weekend", "2023-05-20/2023-05-21")),
    ],
)
def test_steps_count_from_publication(sentence: str, expected: tuple[str, str]) -> None:
    assert first(named, sentence) == expected
    assert first(named, sentence, UNKNOWN) == (expected[0], None)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the last week of the fair.",
        "They waited over the next year.",
        "It was the last of them.",
        "The king saw this fall of the house.",
        "He came last morning.",
        "This man came.",
    ],
    ids=[
        "week of something", "how long", "no unit", "fall of a house", "no such day", "no period",
    ],
)  # fmt: skip
def test_the_last_week_of_something_else_is_no_date(sentence: str) -> None:
    assert first(named, sentence) is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The following day it closed.", "2020-03-04"),
        ("The next morning it closed.", "2020-03-04"),
        ("The previous month it closed.", "2020-02"),
        ("The same year it closed.", "2020"),
        ("The very day it closed.", "2020-03-03"),
        ("The following week it closed.", "2020-03-09/2020-03-15"),
    ],
)
def test_following_and_same_count_from_the_date_named_before(sentence: str, expected: str) -> None:
    found = first(named, sentence, Known(MONDAY, cal.on_ymd(2020, 3, 3)))
    assert found is not None
    assert found[1] == expected


@pytest.mark.parametrize(
    ("day", "sentence", "expected"),
    [
        (dt.date(2023, 5, 22), "Rents rose last summer.", "2022-06-01/2022-08-31"),
        (dt.date(2023, 5, 22), "Rents rose last winter.", "2022-12-01/2023-02-28"),
        (dt.date(2023, 5, 22), "Rents rose last spring.", "2022-03-01/2022-05-31"),
        (dt.date(2023, 5, 22), "Rents rise this spring.", "2023-03-01/2023-05-31"),
        (dt.date(2023, 5, 22), "The fair will open this summer.", "2023-06-01/2023-08-31"),
        (dt.date(2023, 9, 22), "The fair opened this summer.", "2023-06-01/2023-08-31"),
        (dt.date(2023, 1, 22), "The fair opened this winter.", "2022-12-01/2023-02-28"),
        (dt.date(2023, 7, 22), "The fair will open next summer.", "2024-06-01/2024-08-31"),
        (dt.date(2024, 2, 29), "The fair will open next winter.", "2024-12-01/2025-02-28"),
    ],
    ids=[
        "summer before", "winter just over", "spring before this one", "now", "to come", "just over",
        "winter now", "next, told in summer", "next, told in winter",
    ],
)  # fmt: skip
def test_a_season_is_over_lasts_or_is_to_come(day: dt.date, sentence: str, expected: str) -> None:
    found = first(named, sentence, Known(day))
    assert found is not None
    assert found[1] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It must be ready by year end.", ("year end", "2023")),
        ("It must be ready by year-end.", ("year-end", "2023")),
        ("It must be ready by the year's end.", ("year's end", "2023")),
        ("It must be ready at the end of the month.", ("end of the month", "2023-05")),
        ("It must be ready at the end of next week.", ("end of next week", "2023-05-29/2023-06-04")),
        ("It was ready at the end of last year.", ("end of last year", "2022")),
        ("It was the end of the decade.", ("end of the decade", "2020-01-01/2029-12-31")),
        ("It was the end of the road.", None),
        ("It was the end of a year.", None),
        ("The good year ends.", None),
        ("A year end party.", None),
    ],
)
def test_the_end_of_a_period_is_that_period(sentence: str, expected: tuple[str, str] | None) -> None:
    def find(words: Words, i: int, known: Known) -> Found | None:
        return end_of_period(words, i, i, known) if words.at(i) in ("year", "end") else None

    assert first(find, sentence) == expected


@pytest.mark.parametrize(
    ("day", "sentence", "expected"),
    [
        (MONDAY, "The storm came at the weekend.", "2023-05-20/2023-05-21"),
        (MONDAY, "The fair will open at the weekend.", "2023-05-27/2023-05-28"),
        (MONDAY, "A fair at the weekend.", "2023-05-20/2023-05-21"),
        (dt.date(2023, 5, 25), "A fair at the weekend.", "2023-05-27/2023-05-28"),
        (dt.date(2023, 5, 27), "The storm came at the weekend.", "2023-05-27/2023-05-28"),
    ],
    ids=["over", "to come", "early in the week", "late in the week", "on the day"],
)
def test_a_bare_weekend_is_just_over_or_to_come(day: dt.date, sentence: str, expected: str) -> None:
    def find(words: Words, i: int, known: Known) -> Found | None:
        return weekend(words, i - 1, i + 1, known, 0) if words.at(i) == "weekend" else None

    assert first(find, sentence, Known(day)) == ("the weekend", expected)


def test_at_the_end_of_the_calendar_the_date_stays_open() -> None:
    assert first(named, "It opens next week.", Known(dt.date.max)) == ("next week", None)
    assert first(named, "It opened last year.", Known(dt.date.min)) == ("last year", None)
    assert TODAY.today == MONDAY
