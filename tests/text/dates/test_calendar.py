"""Calendar arithmetic: whole periods, over the ends of years, and None where there is no such date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import When

MONDAY, SUNDAY = dt.date(2023, 5, 22), dt.date(2023, 5, 28)


def iso(when: When | None) -> str | None:
    return when.iso if when else None


@pytest.mark.parametrize(
    ("ymd", "expected"),
    [
        ((2024, 2, 29), "2024-02-29"),
        ((2023, 2, 29), None),
        ((1900, 2, 29), None),
        ((2023, 4, 31), None),
        ((2023, 13, 1), None),
        ((2023, 0, 1), None),
        ((2023, 5, 0), None),
        ((0, 5, 1), None),
        ((10000, 1, 1), None),
        ((476, 9, 4), "0476-09-04"),
    ],
    ids=str,
)
def test_a_day_by_its_numbers(ymd: tuple[int, int, int], expected: str | None) -> None:
    assert iso(cal.on_ymd(*ymd)) == expected


@pytest.mark.parametrize(
    ("day", "weeks", "expected"),
    [
        (MONDAY, 0, "2023-05-22/2023-05-28"),
        (SUNDAY, 0, "2023-05-22/2023-05-28"),
        (SUNDAY, 1, "2023-05-29/2023-06-04"),
        (MONDAY, -1, "2023-05-15/2023-05-21"),
        (dt.date(2024, 1, 1), -1, "2023-12-25/2023-12-31"),
        (dt.date.min, -1, None),
        (dt.date.max, 0, None),
    ],
    ids=["monday", "sunday", "next", "last", "over new year", "before the calendar", "beyond it"],
)
def test_a_week_runs_from_monday_to_sunday(day: dt.date, weeks: int, expected: str | None) -> None:
    assert iso(cal.week(day, weeks)) == expected


@pytest.mark.parametrize(
    ("day", "weekends", "expected"),
    [
        (MONDAY, 0, "2023-05-27/2023-05-28"),
        (SUNDAY, 0, "2023-05-27/2023-05-28"),
        (SUNDAY, -1, "2023-05-20/2023-05-21"),
        (MONDAY, 1, "2023-06-03/2023-06-04"),
    ],
    ids=["of this week", "on the day", "last", "next"],
)
def test_a_weekend_belongs_to_the_week_before_it(day: dt.date, weekends: int, expected: str) -> None:
    assert iso(cal.weekend(day, weekends)) == expected


@pytest.mark.parametrize(
    ("year", "number", "expected"),
    [
        (2023, 5, "2023-05"),
        (2023, 0, "2022-12"),
        (2023, -11, "2022-01"),
        (2023, 13, "2024-01"),
        (476, 9, "0476-09"),
        (1, 0, None),
        (9999, 13, None),
    ],
)
def test_months_run_on_over_the_ends_of_a_year(year: int, number: int, expected: str | None) -> None:
    assert iso(cal.month(year, number)) == expected


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (cal.season(2023, "winter"), "2022-12-01/2023-02-28"),
        (cal.season(2024, "winter"), "2023-12-01/2024-02-29"),
        (cal.season(2023, "fall"), "2023-09-01/2023-11-30"),
        (cal.season(1, "winter"), None),
        (cal.quarter(2023, 1), "2023-01-01/2023-03-31"),
        (cal.quarter(2023, 0), "2022-10-01/2022-12-31"),
        (cal.quarter(2023, 5), "2024-01-01/2024-03-31"),
        (cal.half(2024, 1), "2024-01-01/2024-06-30"),
        (cal.half(2024, 2), "2024-07-01/2024-12-31"),
        (cal.decade(1990), "1990-01-01/1999-12-31"),
        (cal.decade(9995), None),
        (cal.years(2015, 2016), "2015/2016"),
        (cal.years(2016, 2015), None),
        (cal.year_of(476), "0476"),
        (cal.year_of(0), None),
    ],
    ids=[
        "winter begins in december", "winter of a leap year", "fall is autumn", "winter before the calendar",
        "quarter", "quarter before the first", "quarter after the last", "first half", "second half",
        "decade", "decade beyond the calendar", "two years", "two years turned round", "early year",
        "no year",
    ],
)  # fmt: skip
def test_parts_and_runs_of_years(made: When | None, expected: str | None) -> None:
    assert iso(made) == expected


@pytest.mark.parametrize(
    ("number", "ahead", "strict", "expected"),
    [
        (0, False, False, "2023-05-22"),
        (0, True, False, "2023-05-22"),
        (0, False, True, "2023-05-15"),
        (0, True, True, "2023-05-29"),
        (1, False, False, "2023-05-16"),
        (1, True, False, "2023-05-23"),
        (6, False, True, "2023-05-21"),
        (6, True, True, "2023-05-28"),
    ],
)
def test_the_day_itself_counts_as_its_weekday_unless_strict(
    number: int, ahead: bool, strict: bool, expected: str
) -> None:
    assert iso(cal.weekday(MONDAY, number, ahead=ahead, strict=strict)) == expected


def test_the_calendar_has_ends() -> None:
    assert cal.days_from(dt.date.max, 1) is None
    assert cal.days_from(dt.date.min, -1) is None
    assert cal.weekday(dt.date.min, 6, ahead=False) is None


@pytest.mark.parametrize(
    ("when", "last"),
    [
        (cal.on(MONDAY), MONDAY),
        (cal.between(MONDAY, SUNDAY, "week"), SUNDAY),
        (When(dt.date(2023, 5, 1), "2023-05", "month"), dt.date(2023, 5, 1)),
        (When(dt.date(2015, 1, 1), "2015/2016", "year"), dt.date(2015, 1, 1)),
    ],
    ids=["day", "interval of days", "month", "two years"],
)
def test_only_intervals_of_days_have_a_last_day_of_their_own(when: When, last: dt.date) -> None:
    assert when.last == last


@given(st.dates(dt.date(2, 1, 1), dt.date(9998, 12, 31)), st.integers(0, 6), st.booleans(), st.booleans())
def test_a_weekday_is_that_weekday_and_at_most_a_week_away(
    day: dt.date, number: int, ahead: bool, strict: bool
) -> None:
    when = cal.weekday(day, number, ahead=ahead, strict=strict)
    assert when is not None
    distance = (when.first - day).days * (1 if ahead else -1)
    assert when.first.weekday() == number
    assert strict <= distance <= 7 - (not strict)
