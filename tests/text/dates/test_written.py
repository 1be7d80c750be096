"""The shapes of written dates, and how far they reach."""

from __future__ import annotations

import pytest

from briefing.text.dates.clauses import Words
from briefing.text.dates.written import Written, day_and_month, written_dates

from .placing import at


def read(text: str) -> list[tuple[str, Written]]:
    """The written dates that begin at the first place where one does, each with its words."""
    words = Words(text)
    found = next((w for i in range(words.count) if (w := written_dates(words, i))), ())
    return [(at(words, w), w) for w in found]


@pytest.mark.parametrize(
    ("text", "ymd"),
    [
        ("May 4, 2021", (2021, 5, 4)),
        ("May 4 2021", (2021, 5, 4)),
        ("May 4th, 2021", (2021, 5, 4)),
        ("May 4 in 2021", (2021, 5, 4)),
        ("May 4, '98", (1998, 5, 4)),
        ("4 May 2021", (2021, 5, 4)),
        ("4-May-2021", (2021, 5, 4)),
        ("5th of June 2019", (2019, 6, 5)),
        ("Tuesday, May 4, 2021", (2021, 5, 4)),
        ("Tuesday the 4th of May 2021", (2021, 5, 4)),
        ("Tuesday night, May 4, 2021", (2021, 5, 4)),
        ("Tues. May 4, 2021", (2021, 5, 4)),
        ("Sept. 5, 2020", (2020, 9, 5)),
        ("5 Sept. 2020", (2020, 9, 5)),
        ("2021-05-04", (2021, 5, 4)),
        ("2021/05/04", (2021, 5, 4)),
        ("05/23/22", (2022, 5, 23)),
        ("23/05/2022", (2022, 5, 23)),
        ("05/06/2022", (2022, 5, 6)),
        ("05/06/69", (2069, 5, 6)),
        ("05/06/70", (1970, 5, 6)),
        ("05.06.2022", (2022, 6, 5)),
        ("23.05.2022", (2022, 5, 23)),
        ("May 4", (None, 5, 4)),
        ("4 May", (None, 5, 4)),
        ("May 2021", (2021, 5, None)),
        ("September, 2021", (2021, 9, None)),
        ("May of 2021", (2021, 5, None)),
        ("May '98", (1998, 5, None)),
        ("Sept. 2021", (2021, 9, None)),
        ("2021", (2021, None, None)),
        ("'98", (1998, None, None)),
    ],
)
def test_one_date_is_read_whole(text: str, ymd: tuple[int | None, int | None, int | None]) -> None:
    ((words, found),) = read(f"It closed in {text}.")
    assert words == text
    assert (found.year, found.month, found.day, found.also, found.part) == (*ymd, None, None)


@pytest.mark.parametrize(
    ("text", "year", "also", "part"),
    [
        ("1990s", None, 1990, None),
        ("1990's", None, 1990, None),
        ("'90s", None, 1990, None),
        ("’60s", None, 1960, None),
        ("2015-16", 2015, 2016, None),
        ("2015/16", 2015, 2016, None),
        ("1999-00", 1999, 2000, None),
        ("summer 2021", 2021, None, "summer"),
        ("spring of 1999", 1999, None, "spring"),
        ("summer of '69", 1969, None, "summer"),
        ("third quarter of 2022", 2022, None, ("quarter", 3)),
        ("Q3 2022", 2022, None, ("quarter", 3)),
        ("first half of 2024", 2024, None, ("half", 1)),
        ("second half of 2024", 2024, None, ("half", 2)),
        ("H1 2024", 2024, None, ("half", 1)),
    ],
)
def test_decades_double_years_and_parts_of_years(
    text: str, year: int | None, also: int | None, part: str | tuple[str, int] | None
) -> None:
    ((words, found),) = read(f"It closed in the {text}.")
    assert (words, found.year, found.also, found.part) == (text, year, also, part)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("May 22-24, 2019", [("May 22", 2019, 5, 22), ("24, 2019", 2019, 5, 24)]),
        ("May 22 and 23", [("May 22", None, 5, 22), ("23", None, 5, 23)]),
        ("22 to 24 May 2019", [("22", 2019, 5, 22), ("24 May 2019", 2019, 5, 24)]),
        ("22nd and 23rd May", [("22nd", None, 5, 22), ("23rd May", None, 5, 23)]),
        ("Saturday, May 22 to 24", [("Saturday, May 22", None, 5, 22), ("24", None, 5, 24)]),
        ("July to December 2004", [("July", 2004, 7, None)]),
        ("November 3 to January 5, 2004", [("November 3", 2003, 11, 3)]),
        ("April 3 to May 5, 2004", [("April 3", 2004, 4, 3)]),
        ("May 22 and 30 sailors", [("May 22", None, 5, 22)]),
    ],
)
def test_ends_of_a_range_share_month_and_year(
    text: str, ends: list[tuple[str, int | None, int, int | None]]
) -> None:
    assert [(words, w.year, w.month, w.day) for words, w in read(f"It ran {text}.")] == ends


@pytest.mark.parametrize(
    "text",
    [
        "They won by may 4, no more.",
        "He may 4 times try.",
        "In Mar they met.",
        "May 32 of them go?",
        "May 20 percent agree?",
        "May 3.5 of them go?",
        "It is 5.5 May or less.",
        "The score was 5-4.",
        "It is version 1.2.3.",
        "Call 555-12-2019-7.",
        "It is 13/13/2021.",
        "It grew 5may leaves.",
        "At 2/3 of it they stopped.",
        "In the first half they led.",
        "In the third half of it they led.",
        "In Q5 2022a they led.",
        "The first half, 20 in all.",
        "They sang '80 Miles' in it.",
        "It is 90s music.",
    ],
)
def test_what_has_only_the_look_of_a_date(text: str) -> None:
    assert read(text) == []


def test_a_weekday_alone_is_not_written_as_a_date() -> None:
    assert read("They met on Tuesday in May 2021 or so.") == [("May 2021", Written(5, 7, 2021, 5))]


def test_day_and_month_asks_for_both() -> None:
    words = Words("May 2021 and 4 May")
    assert [day_and_month(words, i) for i in (0, 3)] == [None, Written(3, 5, None, 5, 4)]
