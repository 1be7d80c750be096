"""`newness` and `recency`: what is told of now, and what of before."""

from __future__ import annotations

import pytest

from briefing.models.extractive import read
from briefing.models.extractive.choosing.background import DEFINITION, HISTORY, newness, recency
from briefing.models.extractive.choosing.standalone import words
from briefing.models.extractive.reading import Reading
from briefing.sources import article_from_text
from briefing.text.sentences import sentences


@pytest.fixture(scope="module")
def reading() -> Reading:
    text = (
        "Ferry line closes\n\nMonday, May 5, 2025\n\nThe port of Velden closed its only ferry "
        "line on Monday after engineers found cracks in both ships, and nobody knows for how long it "
        "will stay shut."
    )
    article = article_from_text(text)
    return read(article, sentences(article))


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        pytest.param("The council will vote on the line on Friday.", 1.0, id="news"),
        pytest.param("The line is a service of the port.", DEFINITION, id="definition"),
        pytest.param("The line opened in 1998 with one ship.", HISTORY, id="old year"),
        pytest.param("The line opened last year, in 2024.", 1.0, id="year just past"),
        pytest.param("It was the longest closure since the great flood of 1962.", 1.0, id="since a year"),
        pytest.param("The ships had been bought from a yard in Sund.", HISTORY, id="past perfect"),
        pytest.param("Engineers said the ships had passed every test.", 1.0, id="reported past perfect"),
        pytest.param("Ten years ago the port ran four lines.", HISTORY, id="years ago"),
        pytest.param("The line was a gift of the king in 1902.", DEFINITION * HISTORY, id="both"),
    ],
)
def test_background_is_worth_less(reading: Reading, text: str, worth: float) -> None:
    assert newness(reading, text, words(text)) == pytest.approx(worth)


def test_what_a_thing_is_counts_as_now(reading: Reading) -> None:
    text = "The line is a lifeline for 4,000 islanders."
    assert recency(reading, text, words(text)) == 1.0


def test_without_a_date_the_newest_year_of_the_text_is_now() -> None:
    article = article_from_text(
        "Ferry line closes\n\nThe port of Velden closed its only ferry line in May 2025 after engineers "
        "found cracks in both ships, and nobody knows for how long it will be shut. It opened in 1998."
    )
    found = read(article, sentences(article))
    text = "The line opened in 1998."
    assert recency(found, text, words(text)) == HISTORY
