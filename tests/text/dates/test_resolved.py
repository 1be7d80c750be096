"""The missing year is put in, and a month by itself is told from a name."""

from __future__ import annotations

import datetime as dt

import pytest

from briefing.text.dates import calendar as cal
from briefing.text.dates.clauses import Words
from briefing.text.dates.found import Found, Known
from briefing.text.dates.resolved import bare_month, resolved
from briefing.text.dates.written import written_dates

from .placing import MONDAY, TODAY, UNKNOWN, first


def as_written(words: Words, i: int, known: Known) -> Found | None:
    """The first of the written dates at word `i`, resolved."""
    return next((f for w in written_dates(words, i) if (f := resolved(words, w, known))), None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The pact was signed on March 3.", "2023-03-03"),
        ("The pact was signed on May 22.", "2023-05-22"),
        ("The pact was signed on May 23.", "2023-05-23"),
        ("The pact was signed on December 3.", "2022-12-03"),
        ("The pact will be signed on June 5.", "2023-06-05"),
        ("The pact will be signed on March 3.", "2024-03-03"),
        ("The match was moved to June 5.", "2023-06-05"),
        ("The pact was signed on December 3 last year.", "2022-12-03"),
        ("The pact was signed on December 3 of this year.", "2023-12-03"),
        ("The pact is to be signed on January 3 next year.", "2024-01-03"),
        ("The sailors met on February 29.", "2020-02-29"),
        ("The sailors will meet on February 29.", "2024-02-29"),
        ("After the September 11 attacks, checks were stricter.", "2001-09-11"),
        ("On September 11 the fair opened.", "2022-09-11"),
    ],
)
def test_a_day_without_a_year_is_the_nearest_that_fits_the_clause(sentence: str, expected: str) -> None:
    found = first(as_written, sentence)
    assert found is not None
    assert found[1] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The pact was signed in November.", ("November", "2022-11")),
        ("The pact was signed in May.", ("May", "2023-05")),
        ("The pact will be signed in November.", ("November", "2023-11")),
        ("The party has to win them over in November.", ("November", "2023-11")),
        ("The pact was signed in June of last year.", ("June of last year", "2022-06")),
        ("The pact will be signed in June next year.", ("June next year", "2024-06")),
        ("Since March, rents have risen.", ("March", "2023-03")),
        ("They met from March to May.", ("March", "2023-03")),
        ("It rained all through August.", ("August", "2022-08")),
        ("It fell in mid-March.", ("March", "2023-03")),
    ],
)
def test_a_month_by_itself(sentence: str, expected: tuple[str, str]) -> None:
    assert first(bare_month, sentence) == expected
    assert first(bare_month, sentence, UNKNOWN) == (expected[0], None)


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister may march with them.",
        "Theresa May spoke.",
        "In May Holm they had a friend.",
        "They waited for April Berg.",
        "A letter from May arrived.",
        "They meet every September.",
        "The crowd began to March.",
    ],
)
def test_what_is_a_name_a_verb_or_a_habit_is_no_month(sentence: str) -> None:
    assert first(bare_month, sentence) is None


@pytest.mark.parametrize(
    ("today", "dated", "expected"),
    [
        (MONDAY, cal.on_ymd(2010, 7, 8), "2010-12-12"),
        (None, cal.on_ymd(2010, 7, 8), "2010-12-12"),
        (MONDAY, cal.on_ymd(2023, 2, 8), "2022-12-12"),
        (MONDAY, None, "2022-12-12"),
        (None, None, None),
    ],
    ids=["over", "publication unknown", "this year", "no date before", "nothing known"],
)
def test_the_year_named_before_goes_on_where_it_is_over(
    today: dt.date | None, dated: cal.When | None, expected: str | None
) -> None:
    known = Known(today, dated=dated)
    assert first(as_written, "On December 12 it closed.", known) == ("December 12", expected)


@pytest.mark.parametrize(
    ("words", "iso", "precision", "relative"),
    [
        ("May 4, 2021", "2021-05-04", "day", False),
        ("May 4", "2023-05-04", "day", True),
        ("May 4 last year", "2022-05-04", "day", True),
        ("May 2021", "2021-05", "month", False),
        ("the '90s", "1990-01-01/1999-12-31", "decade", False),
        ("2015-16", "2015/2016", "year", False),
        ("summer 2021", "2021-06-01/2021-08-31", "season", False),
        ("Q3 2021", "2021-07-01/2021-09-30", "quarter", False),
        ("the second half of 2021", "2021-07-01/2021-12-31", "half", False),
        ("2021", "2021", "year", False),
    ],
)
def test_what_written_dates_stand_for(words: str, iso: str, precision: str, relative: bool) -> None:
    row = Words(f"It lasted, in {words}.")
    found = next(f for i in range(row.count) if (f := as_written(row, i, TODAY)))
    assert found.when is not None
    assert (found.when.iso, found.precision, found.relative) == (iso, precision, relative)


@pytest.mark.parametrize("text", ["February 30", "30 February 2021", "February 29, 2021", "April 31"])
def test_days_that_no_month_has_are_no_dates(text: str) -> None:
    words = Words(text)
    assert as_written(words, 0, TODAY) is None
