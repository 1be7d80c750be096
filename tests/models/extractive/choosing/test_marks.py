"""`strength`: the turns of phrase and the figures that tell why news matters."""

from __future__ import annotations

import re
import time

import pytest

from briefing.models.extractive.choosing.marks import strength
from briefing.models.extractive.choosing.standalone import words
from briefing.models.extractive.lexicon.significance import GRAVITY, MARKS

STRONG = 0.8

MARKED = [
    "It is the first time in years that the port has closed.",
    "She is the first woman to lead the port.",
    "The cracks are the latest example of poor work.",
    "It was the worst storm since 1911.",
    "The port is one of the largest on the coast.",
    "Prices are at a record high.",
    "It was the second closure in as many months.",
    "The strike could lead to a shortage.",
    "The closure has severely hurt the shops of the town.",
    "The ruling would allow the port to close the line.",
    "The plan raised fears of a strike.",
    "Jobs are at stake.",
    "The cracks pose a risk to the line.",
    "Two villages lost their road, leaving 300 people without a doctor.",
    "If the second ship fails, the islanders will have no way home.",
    "The closure means that shops stay empty.",
    "The vote is a crucial test for the mayor.",
    "The ruling is a blow to the port.",
    "The villages depend on the line.",
    "The engineers warned that repairs could take a year.",
    "The port now faces a fine.",
    "The vote comes days after the storm.",
    "Ministers met amid growing tensions.",
    "Tensions between the two towns have grown.",
    "The deal was signed after months of talks.",
    "A growing number of islanders leave.",
    "The closure touches 4,000 islanders.",
    "Tens of thousands of people were cut off.",
    "The storm killed at least 12.",
]
PLAIN = [
    "It was not the first time that she spoke.",
    "He came to Velden in May.",
    "The ships may sail in June.",
    "She stayed because of the rain.",
    "The closure would not affect the other lines.",
    "He asked if the ship would sail.",
    "The ship was unbeaten 71 times.",
    "He died of a blow to the head.",
]


@pytest.mark.parametrize("text", MARKED)
def test_marks_of_significance(text: str) -> None:
    assert strength(text) >= STRONG


@pytest.mark.parametrize("text", PLAIN)
def test_weak_or_denied_marks(text: str) -> None:
    assert strength(text) < STRONG


@pytest.mark.parametrize("text", MARKED)
def test_a_pattern_is_tried_wherever_it_would_be_found(text: str) -> None:
    row = set(words(text))
    for mark in MARKS + GRAVITY:
        if re.search(mark.pattern, text, re.IGNORECASE):
            assert mark.triggers & row, mark.pattern


@pytest.mark.parametrize(
    "text",
    [
        "Half of the ships were lost.",
        "Dozens of islanders fled.",
        "Six people died.",
        "It cost $40m.",
        "Of all islanders, 9 per cent left.",
    ],
)
def test_figures_count_in_words_too(text: str) -> None:
    assert strength(text) > 0


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("The line serves 4,000 residents.", "The line sold 4,000 apples."),
        ("The repair costs $40 million.", "The repair costs $40."),
        ("The strike could lead to the worst shortage since 1911.", "The strike could lead to a shortage."),
    ],
)
def test_the_greater_scale_or_the_second_mark_counts_more(more: str, less: str) -> None:
    assert strength(more) > strength(less)


def test_how_grave_it_is_called_counts_only_as_somebody_s_words() -> None:
    text = "The closure is a scandal, she said."
    assert strength(text, owned=True) > strength(text, owned=False) == 0


def test_long_sentences_take_no_time() -> None:
    text = "If the first of the most 1,000 could have been, " * 400
    start = time.thread_time()
    strength(text)
    assert time.thread_time() - start < 2
