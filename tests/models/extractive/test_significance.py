"""`why_it_matters`: shown where the article says it, and not otherwise."""

from __future__ import annotations

import pytest

from briefing.models.extractive import read
from briefing.models.extractive.bottomline import bottom_line
from briefing.models.extractive.lexicon.significance import MARKING
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.significance import ENOUGH, MOST, strength, why_it_matters
from briefing.models.extractive.standalone import words
from briefing.sources import article_from_text
from briefing.text.sentences import sentences

LEDE = "The port of Velden closed its only ferry line on Monday after engineers found cracks in both ships."
PLAIN = (
    "Engineers looked at the ships of the ferry line for three days.",
    "The port of Velden sent a letter about the ferry line to all islanders.",
    "Both ships of the line were built in Sund.",
    "A spokesman for the port spoke to reporters about the ships.",
    "Both engineers went home on Tuesday.",
)
STAKE = "The closure of the ferry line could force hundreds of Velden families to leave the island."


def reading(*story: str) -> Reading:
    article = article_from_text("\n\n".join(("Ferry line closes over cracks", "Monday, May 5, 2025", *story)))
    return read(article, sentences(article))


def test_a_sentence_that_tells_the_stake_is_shown() -> None:
    (shown,) = why_it_matters(reading(LEDE, PLAIN[0], STAKE, *PLAIN[1:]))
    assert shown.text == STAKE


def test_an_article_that_does_not_say_gets_none() -> None:
    assert why_it_matters(reading(LEDE, *PLAIN)) == ()


def test_the_last_third_is_no_place_for_it() -> None:
    assert why_it_matters(reading(LEDE, *PLAIN, STAKE)) == ()


def test_what_the_bottom_line_says_is_not_said_again() -> None:
    found = reading(LEDE.replace("ships.", "ships, in the worst failure in its history."), STAKE, *PLAIN)
    said = [s.text for s in bottom_line(found)]
    assert STAKE in said
    assert why_it_matters(found) == ()


def test_a_sentence_that_hangs_on_others_is_not_shown() -> None:
    assert (
        why_it_matters(reading(LEDE, PLAIN[0], "It could force the port of Velden to close.", *PLAIN[1:]))
        == ()
    )


def test_at_most_two() -> None:
    stakes = (
        STAKE,
        "Velden faces the longest closure in its history, and ships lie idle at the port.",
        "Shops of the port raised fears of empty shelves where ships bring all the goods.",
        "Delays of the ships could trigger a shortage of bread at the port of Velden.",
    )
    assert len(why_it_matters(reading(LEDE, PLAIN[0], *stakes, *PLAIN[1:], "Nobody was hurt."))) == MOST


MARKED = [
    "It is the first time in years that the port has closed.",
    "The cracks are the latest example of poor work.",
    "It was the worst storm since 1911.",
    "Prices are at a record high.",
    "The strike could lead to a shortage.",
    "The plan raised fears of a strike.",
    "Jobs are at stake.",
    "The strike threatens to close the port.",
    "The vote comes days after the storm.",
    "Ministers met amid growing tensions.",
    "Tensions between the two towns have grown.",
    "The closure affects 4,000 people: it depends on millions.",
    "Tens of thousands of people were cut off.",
]


@pytest.mark.parametrize("text", MARKED)
def test_marks_of_significance(text: str) -> None:
    assert strength(text) >= ENOUGH


@pytest.mark.parametrize("text", MARKED)
def test_a_word_of_the_quick_look_is_in_every_marked_sentence(text: str) -> None:
    assert not MARKING.isdisjoint(words(text))


@pytest.mark.parametrize(
    "text",
    [
        "It was not the first time that she spoke.",
        "He came to Velden in May.",
        "The ships may sail in June.",
        "She stayed because of the rain.",
    ],
)
def test_weak_or_denied_marks(text: str) -> None:
    assert strength(text) < ENOUGH
