"""Dates, lists and counts as a reader expects them."""

from __future__ import annotations

import pytest

from briefing.render import words


@pytest.mark.parametrize(
    ("iso", "human"),
    [
        pytest.param("2023-05-22", "22 May 2023", id="day"),
        pytest.param("2023-05-02", "2 May 2023", id="day below ten"),
        pytest.param("2023-05", "May 2023", id="month"),
        pytest.param("2023", "2023", id="year"),
        pytest.param("2023-05-22T18:00:00+00:00", "22 May 2023", id="time is left out"),
        pytest.param("2023-05-22/2023-05-28", "22–28 May 2023", id="within a month"),
        pytest.param("2023-05-29/2023-06-04", "29 May – 4 June 2023", id="within a year"),
        pytest.param(
            "2023-12-25/2024-01-01", "25 December 2023 – 1 January 2024", id="over the turn of a year"
        ),
        pytest.param("2023-03/2023-05", "March–May 2023", id="months"),
        pytest.param("2023-12/2024-02", "December 2023 – February 2024", id="months of two years"),
        pytest.param("2020/2029", "2020–2029", id="decade"),
        pytest.param("2023-05-22/2023-05-22", "22 May 2023", id="an interval of one day"),
        pytest.param("2023-05/2023-06-04", "May 2023 – 4 June 2023", id="two precisions"),
        pytest.param("2023-13-01", "2023-13-01", id="no such month"),
        pytest.param("2023-05-22/?", "2023-05-22/?", id="open end"),
        pytest.param("soon", "soon", id="no date"),
        pytest.param("", "", id="empty"),
    ],
)
def test_dates(iso: str, human: str) -> None:
    assert words.date(iso) == human


@pytest.mark.parametrize(
    ("given", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists(given: list[str], said: str) -> None:
    assert words.listed(given) == said


def test_counts() -> None:
    assert [words.count(n, "risk") for n in (0, 1, 2, 12, 13, 1200)] == [
        "no risks", "one risk", "two risks", "twelve risks", "13 risks", "1,200 risks",
    ]  # fmt: skip
    assert words.count(2, "list of links", "lists of links") == "two lists of links"


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("It fell", "It fell."),
        ("It fell.", "It fell."),
        ("“Fell?”", "“Fell?”"),
        ("“It fell”", "“It fell”."),
        ("", ""),
    ],
)
def test_a_sentence_ends_with_a_mark(text: str, closed: str) -> None:
    assert words.sentence(text) == closed


@pytest.mark.parametrize(
    ("isos", "shown"),
    [
        pytest.param(["2025-03-02"], "2 March 2025", id="one"),
        pytest.param(["2025-03-02", "2025-03-03"], "2 and 3 March 2025", id="one month"),
        pytest.param(["2025-02-28", "2025-03-03"], "28 February and 3 March 2025", id="one year"),
        pytest.param(
            ["2024-03-02", "2025-03-02"], "2 March 2024 and 2 March 2025", id="nothing in common at the end"
        ),
        pytest.param(["2004", "2006", "2009"], "2004, 2006 and 2009", id="years"),
        pytest.param(["2023-01", "2023"], "January 2023; 2023", id="a month and its year"),
        pytest.param(
            ["2023-05-22", "2023-05-22/2023-05-28"], "22 May 2023; 22–28 May 2023", id="an interval"
        ),
        pytest.param(["soon", "2023"], "soon; 2023", id="no date"),
        pytest.param(["2023", "2023"], "2023", id="twice the same"),
    ],
)
def test_several_dates_say_what_they_share_once(isos: list[str], shown: str) -> None:
    assert words.dates(isos) == shown


def test_small_words() -> None:
    assert (words.capital("éa B"), words.capital(""), words.plainly("not_quoted")) == (
        "Éa B",
        "",
        "not quoted",
    )
    assert (words.capital("eBay sells"), words.capital("NATO")) == ("eBay sells", "NATO")
