"""Holidays of fixed date, where their year is plain."""

from __future__ import annotations

import datetime as dt

import pytest

from briefing.text.dates import calendar as cal
from briefing.text.dates.found import Known
from briefing.text.dates.holidays import holiday

from .placing import MONDAY, UNKNOWN, first


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("Christmas Day 2004", "2004-12-25"),
        ("Christmas Eve, 2004", "2004-12-24"),
        ("Boxing Day in 2004", "2004-12-26"),
        ("New Year's Day 2020", "2020-01-01"),
        ("New Year’s Eve '99", "1999-12-31"),
        ("Valentine's Day 2020", "2020-02-14"),
        ("May Day 2020", "2020-05-01"),
        ("Halloween, 2020", "2020-10-31"),
    ],
)
def test_a_year_that_is_written_settles_it(words: str, iso: str) -> None:
    for known in (Known(MONDAY), UNKNOWN):
        assert first(holiday, f"The quay broke on {words}.", known) == (words, iso)


@pytest.mark.parametrize(
    ("today", "sentence", "expected"),
    [
        (dt.date(2023, 1, 5), "The quay broke on New Year's Eve.", ("New Year's Eve", "2022-12-31")),
        (dt.date(2023, 1, 5), "The quay broke on New Year's Day.", ("New Year's Day", "2023-01-01")),
        (dt.date(2022, 12, 5), "The quay will open on Christmas Day.", ("Christmas Day", "2022-12-25")),
        (dt.date(2023, 5, 22), "The quay broke on Christmas Day.", None),
        (dt.date(2023, 5, 22), "The quay will open on Christmas Day.", None),
        (
            dt.date(2023, 5, 22),
            "The quay broke on Christmas Day last year.",
            ("Christmas Day last year", "2022-12-25"),
        ),
    ],
    ids=["just over", "over the new year", "soon", "long over", "far ahead", "year in words"],
)
def test_without_a_year_it_has_to_be_near(
    today: dt.date, sentence: str, expected: tuple[str, str] | None
) -> None:
    assert first(holiday, sentence, Known(today)) == expected


def test_the_year_of_a_date_named_before_settles_it() -> None:
    known = Known(MONDAY, dated=cal.on_ymd(2010, 12, 3))
    assert first(holiday, "On Christmas Day it closed.", known) == ("Christmas Day", "2010-12-25")


@pytest.mark.parametrize(
    "sentence",
    [
        "They swim every New Year's Day.",
        "A Christmas Day without ships.",
        "The Christmas Day Regatta 2019 was long.",
        "A new year's day came.",
        "The New Year began.",
        "The New Year's crew came.",
        "They spent Christmas with Eve Holm.",
        "She likes Christmas day trips.",
    ],
)
def test_habits_and_names_are_no_dates(sentence: str) -> None:
    assert first(holiday, sentence, Known(dt.date(2023, 1, 5))) is None
