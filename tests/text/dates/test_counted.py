"""Dates that lie a number of units away: how many, which unit, and from which day."""

from __future__ import annotations

import pytest

from briefing.text.dates import calendar as cal
from briefing.text.dates.calendar import When
from briefing.text.dates.counted import counted, told, up_to_now
from briefing.text.dates.found import Found, Known

from .placing import MONDAY, TODAY, UNKNOWN, first


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The law passed two years ago.", ("two years ago", "2021")),
        ("The law passed seventeen years ago.", ("seventeen years ago", "2006")),
        ("The law passed twenty-one years ago.", ("twenty-one years ago", "2002")),
        ("The law passed thirty years ago.", ("thirty years ago", "1993")),
        ("The law passed a decade ago.", ("a decade ago", "2013")),
        ("The law passed two centuries ago.", ("two centuries ago", "1823")),
        ("The law passed three months ago.", ("three months ago", "2023-02")),
        ("The law passed six months ago.", ("six months ago", "2022-11")),
        ("The law passed a fortnight ago.", ("a fortnight ago", "2023-05-08/2023-05-14")),
        ("The law passed 10 days ago.", ("10 days ago", "2023-05-12")),
        ("The law passed a couple of days ago.", ("a couple of days ago", "2023-05-20")),
        ("The law passed 24 hours ago.", ("24 hours ago", "2023-05-21")),
        ("The law passed 23 hours ago.", ("23 hours ago", "2023-05-22")),
        ("The law passed [six] months ago.", ("[six] months ago", "2022-11")),
        ("The law passed two and a half years ago.", ("two and a half years ago", "2021")),
        ("The law passed two-and-a-half years ago.", ("two-and-a-half years ago", "2021")),
        ("It ends ten years from now.", ("ten years from now", "2033")),
        ("The trial will begin in two weeks.", ("two weeks", "2023-06-05/2023-06-11")),
    ],
)
def test_units_away_from_publication(sentence: str, expected: tuple[str, str]) -> None:
    assert first(counted, sentence) == expected
    assert first(counted, sentence, UNKNOWN) == (expected[0], None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Crews worked in the past few days.", ("the past few days", "2023-05-18/2023-05-22")),
        ("Crews worked for the last couple of weeks.", ("the last couple of weeks", "2023-05-08/2023-05-22")),
        ("Crews worked for the last 30 days.", ("the last 30 days", "2023-04-22/2023-05-22")),
        ("Crews worked in recent weeks.", ("recent weeks", "2023-04-24/2023-05-22")),
        ("Crews worked in the last two hours.", None),
        ("Crews worked in the last of the weeks.", None),
    ],
    ids=["vague", "couple", "figures", "recent", "hours", "no number"],
)
def test_days_up_to_publication(sentence: str, expected: tuple[str, str] | None) -> None:
    assert first(counted, sentence) == expected


DAY = cal.on_ymd(2020, 3, 3)


@pytest.mark.parametrize(
    ("before", "sentence", "expected"),
    [
        (DAY, "It closed three days later.", ("three days later", "2020-03-06")),
        (DAY, "It closed three weeks later.", ("three weeks later", "2020-03-23/2020-03-29")),
        (DAY, "It opened a month earlier.", ("a month earlier", "2020-02")),
        (DAY, "It opened two years before.", ("two years before", "2018")),
        (DAY, "It opened two years before the vote.", None),
        (DAY, "It closed three years later, in 2023.", None),
        (DAY, "It closed two hours later.", None),
        (cal.month(2020, 3), "It closed three days later.", ("three days later", None)),
        (cal.month(2020, 3), "It closed three months later.", ("three months later", "2020-06")),
        (cal.year_of(2020), "It closed three months later.", ("three months later", None)),
        (cal.year_of(2020), "It closed three years later.", ("three years later", "2023")),
        (None, "It closed three days later.", ("three days later", None)),
    ],
    ids=[
        "days", "weeks", "earlier", "before", "before something else", "date told after it", "hours",
        "days from a month", "months from a month", "months from a year", "years from a year", "from nothing",
    ],
)  # fmt: skip
def test_units_away_from_the_date_named_before_where_that_is_as_fine(
    before: When | None, sentence: str, expected: tuple[str, str | None] | None
) -> None:
    assert first(counted, sentence, Known(MONDAY, before)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "He left half a year ago.",
        "It held for more than half a century before.",
        "They built it in three days.",
        "A ticket costs 3.50 days ago.",
        "It lay there 1,500 years ago.",
        "It lay there 1500 years ago.",
        "They came days ago.",
        "They came a hundred years ago.",
        "The shop is open 24 hours.",
        "They waited two years.",
        "A boy of seven lives.",
    ],
)
def test_what_does_not_tell_how_far_away_is_no_date(sentence: str) -> None:
    assert first(counted, sentence) is None


def test_counting_off_the_calendar_leaves_the_date_open() -> None:
    far = cal.on_ymd(9999, 12, 31)
    assert told(0, 3, 1, "day", Known(None, far)) == Found(0, 3, "day", None)
    assert told(0, 3, 2, "century", Known(None, far)) == Found(0, 3, "year", None)


@pytest.mark.parametrize(
    ("days", "precision"), [(7, "week"), (10, "week"), (11, "month"), (100, "month"), (101, "year")]
)
def test_the_longer_the_time_the_coarser_it_is(days: int, precision: str) -> None:
    found = up_to_now(0, 3, days, TODAY)
    assert found.precision == precision
    assert found.when is not None
    assert found.when.last == MONDAY
