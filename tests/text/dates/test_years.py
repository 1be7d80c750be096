"""Which numbers are years: the words around them decide."""

from __future__ import annotations

import pytest

from briefing.text.dates.clauses import Words
from briefing.text.dates.years import plausible, short_year, short_year_at, year_at, year_word


def years(text: str) -> list[int]:
    """All years of a text."""
    words = Words(text)
    return [y for i in range(words.count) if (y := year_at(words, i)) is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It closed in 1709.", [1709]),
        ("It closed in mid-2019.", [2019]),
        ("It ran from 2004 to 2009.", [2004, 2009]),
        ("It ran 2004–2009.", [2004, 2009]),
        ("It grew over 2000 - 2050.", [2000, 2050]),
        ("It fell in 2013, 2014 and 2015.", [2013, 2014, 2015]),
        ("It goes back to 1812.", [1812]),
        ("It was there as of 2019.", [2019]),
        ("The war of 1812 was long.", [1812]),
        ("The summer of 2012 was hot.", [2012]),
        ("The 2012 election was close.", [2012]),
        ("The disastrous 2014 World Cup began.", [2014]),
        ("It was 2012's best song.", [2012]),
        ("The fleet (2012) sank.", [2012]),
        ("2012 was a good year.", [2012]),
        ("The plan for 2025.", [2025]),
        ("The 2008 financial crisis came.", [2008]),
    ],
)
def test_years_have_grounds_before_or_after_them(text: str, expected: list[int]) -> None:
    assert years(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A survey of 1709 schoolchildren found it.",
        "Some 2000 people marched.",
        "In 2000 homes the light went out.",
        "The hall seats 1950 spectators.",
        "A crowd of 1950 came.",
        "They paid $2015 for it.",
        "They paid 2015% more.",
        "Call 555-2019 now.",
        "It lies 1800 metres up.",
        "It lies 1800m up.",
        "The firm sits at 1600 Harbour Road.",
        "It is a 2000 year old custom.",
        "The bill, Resolution 1973, passed.",
        "It runs Windows 2000.",
        "Prices rose by 1,950.50 in all.",
        "It closed in 1499.",
        "It closed in 2101.",
        "It closed in 02019.",
        "It opens in 2019:30.",
        "In 2015-metre dives they froze.",
    ],
)
def test_counts_sums_and_names_are_no_years(text: str) -> None:
    assert years(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales fell in fiscal 2023.", []),
        ("Sales fell in fiscal year 2023.", []),
        ("Sales fell in the 2023 financial year.", []),
        ("Sales fell in tax year 2023.", []),
        ("Sales fell in fiscal 2023, as in 2022.", [2022]),
        ("Taxes fell in 2023.", [2023]),
        ("Sales fell in the school year 2023.", [2023]),
    ],
)
def test_a_fiscal_year_is_no_calendar_year(text: str, expected: list[int]) -> None:
    assert years(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It closed in '98.", 1998),
        ("It closed in ’98, they say.", 1998),
        ("It has stood since ‘30.", 1930),
        ("It closed in '29.", 2029),
        ("It closed in '08.", 2008),
        ("The class of '98 met.", 1998),
        ("In '98 Holm's ship sank.", 1998),
        ("It ran from '98 to '02.", 1998),
        ("The '98 fair.", None),
        ("She ran '98 miles.", None),
        ("It closed in '98 per cent of towns.", None),
        ("They sang in '99 Red Ships' together.", None),
        ("It closed in '98'.", None),
        ("It closed in '1998.", None),
        ("It closed in '5.", None),
        ("It is in 5'11 he says.", None),
        ("It closed in '98th.", None),
        ("It closed in ' 98.", None),
    ],
)
def test_short_years(text: str, expected: int | None) -> None:
    words = Words(text)
    found = (short_year_at(words, i) for i in range(words.count))
    assert next((y for y in found if y is not None), None) == expected


def test_the_second_of_two_short_years_leans_on_the_first() -> None:
    words = Words("from '98 to '02")
    assert [short_year_at(words, i) for i in (1, 4)] == [1998, 2002]


@pytest.mark.parametrize(
    ("text", "expected"), [("1998", (1998, 1)), ("'98", (1998, 2)), ("98", None), ("", None), ("'", None)]
)
def test_a_year_by_its_digits_alone(text: str, expected: tuple[int, int] | None) -> None:
    assert year_word(Words(text), 0) == expected


def test_plausible_years_have_four_digits_of_five_centuries() -> None:
    words = Words("1499 1500 2100 2101 200 02000")
    assert [plausible(words, i) for i in range(6)] == [False, True, True, False, False, False]
    assert short_year(words, 5) is None
