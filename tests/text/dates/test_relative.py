"""Days named from publication: today and its neighbours, weekdays, "last June"."""

from __future__ import annotations

import datetime as dt

import pytest

from briefing.text.dates import calendar as cal
from briefing.text.dates.found import Known
from briefing.text.dates.relative import relative

from .placing import MONDAY, UNKNOWN, first


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mayor resigned today.", ("today", "2023-05-22")),
        ("The mayor resigned yesterday.", ("yesterday", "2023-05-21")),
        ("The mayor speaks tonight.", ("tonight", "2023-05-22")),
        ("The mayor resigns tomorrow night.", ("tomorrow night", "2023-05-23")),
        ("Today's vote is the last.", ("Today", "2023-05-22")),
        ("The mayor resigned on Monday.", ("Monday", "2023-05-22")),
        ("The mayor resigned on Tuesday.", ("Tuesday", "2023-05-16")),
        ("The mayor will resign on Tuesday.", ("Tuesday", "2023-05-23")),
        ("The mayor resigned Friday evening.", ("Friday evening", "2023-05-19")),
        ("The mayor resigned on Wed. evening.", ("Wed. evening", "2023-05-17")),
        ("Friday's storm flooded the town.", ("Friday", "2023-05-19")),
        ("Last Monday the storm came.", ("Last Monday", "2023-05-15")),
        ("This Friday is a holiday.", ("This Friday", "2023-05-26")),
        ("Next Monday is a holiday.", ("Next Monday", "2023-05-29")),
        ("They met last June.", ("last June", "2022-06")),
        ("They met last May.", ("last May", "2022-05")),
        ("They met last April.", ("last April", "2023-04")),
        ("They meet next May.", ("next May", "2024-05")),
        ("They meet next June.", ("next June", "2023-06")),
    ],
)
def test_days_and_months_named_from_publication(sentence: str, expected: tuple[str, str]) -> None:
    assert first(relative, sentence) == expected
    assert first(relative, sentence, UNKNOWN) == (expected[0], None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was the Sunday before last.", ("Sunday before last", "2023-05-14")),
        ("It was the Monday before last.", ("Monday before last", "2023-05-08")),
        ("It is on the Friday after next.", ("Friday after next", "2023-06-02")),
        ("They meet on Thursday week.", ("Thursday week", "2023-06-01")),
        ("They meet a week on Thursday.", ("Thursday", "2023-06-01")),
        ("They meet one week from Thursday.", ("Thursday", "2023-06-01")),
        ("It was the Friday before the vote.", ("Friday", None)),
        ("It was the Friday after the vote.", ("Friday", None)),
        ("They met on Friday before the vote.", ("Friday", "2023-05-19")),
        ("They met on Friday after last orders.", ("Friday", "2023-05-19")),
    ],
)
def test_weekdays_beyond_the_nearest_one(sentence: str, expected: tuple[str, str | None]) -> None:
    assert first(relative, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We went the next Tuesday.", ("the next Tuesday", "2020-03-10")),
        ("We went the following Friday.", ("the following Friday", "2020-03-06")),
        ("We went the day before.", ("the day before", "2020-03-02")),
        ("We went the year before, as ever.", ("the year before", "2019")),
        ("We went three days later.", ("three days later", "2020-03-06")),
        ("We went the day before the vote.", None),
    ],
)
def test_some_count_from_the_date_named_before(sentence: str, expected: tuple[str, str] | None) -> None:
    tuesday = cal.on(dt.date(2020, 3, 3))
    assert first(relative, sentence, Known(MONDAY, tuesday)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Black Friday sales fell.",
        "They kept Good Friday.",
        "Every Monday it is cleaned.",
        "The Sunday Times reported it.",
        "They went to Friday prayers.",
        "She watched Monday Night Football.",
        "USA Today reported it.",
        "In today's world nobody waits.",
        "He sat with friday in the sun.",
        "The Sun rose.",
        "Sat on the bench, he wed Anna.",
        "May the next man come.",
    ],
)
def test_names_habits_and_homonyms_are_no_dates(sentence: str) -> None:
    assert first(relative, sentence) is None


def test_following_a_weekday_is_after_it_not_the_next_one() -> None:
    assert first(relative, "Following Monday's storm, nobody slept.") == ("Monday", "2023-05-22")
