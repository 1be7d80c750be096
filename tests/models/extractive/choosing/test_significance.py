"""`why_it_matters`: shown where the article says it, and not otherwise."""

from __future__ import annotations

import pytest

from briefing.models.extractive import read
from briefing.models.extractive.choosing.bottomline import bottom_line
from briefing.models.extractive.choosing.significance import MOST, MOST_WORDS, NEAR, why_it_matters
from briefing.models.extractive.reading import Reading
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
DENIAL = (
    "The shipyard Sundwerft denied on Monday that its ships had any cracks when the port of Velden took "
    "them over."
)
STAKE = "The closure of the ferry line could force hundreds of Velden families to leave the island."


def reading(*story: str) -> Reading:
    article = article_from_text("\n\n".join(("Ferry line closes over cracks", "Monday, May 5, 2025", *story)))
    return read(article, sentences(article))


def test_a_sentence_that_tells_the_stake_is_shown() -> None:
    (shown,) = why_it_matters(reading(LEDE, DENIAL, STAKE, *PLAIN[1:]))
    assert shown.text == STAKE


def test_an_article_that_does_not_say_gets_none() -> None:
    assert why_it_matters(reading(LEDE, DENIAL, *PLAIN)) == ()


def test_it_may_stand_late_in_the_story() -> None:
    (shown,) = why_it_matters(reading(LEDE, DENIAL, *PLAIN, STAKE))
    assert shown.text == STAKE


def test_a_mark_in_a_side_story_far_down_does_not_count() -> None:
    far = (f"Ship number {n} of the port left for Sund at noon." for n in range(NEAR))
    assert why_it_matters(reading(LEDE, DENIAL, *far, STAKE)) == ()


def test_what_somebody_said_counts_with_its_owner() -> None:
    said = "“If the ferry line stays closed, 4,000 islanders will have no doctor,” said mayor Mara Lind."
    (shown,) = why_it_matters(reading(LEDE, DENIAL, said, *PLAIN[1:]))
    assert (shown.text, shown.kind, shown.owner) == (said, "reported", "Mara Lind")


def test_a_sentence_within_a_longer_quotation_is_shown_bare_with_its_owner() -> None:
    said = (
        "“We have waited for a week,” said mayor Mara Lind. “The ships are old. If the ferry line stays "
        "closed, 4,000 islanders of Velden will have no doctor.”"
    )
    (shown,) = why_it_matters(reading(LEDE, DENIAL, said, *PLAIN[1:]))
    assert shown.text == "If the ferry line stays closed, 4,000 islanders of Velden will have no doctor."
    assert shown.owner == "Mara Lind"


@pytest.mark.parametrize(
    "weak",
    [
        pytest.param("“If the line stays closed, I will leave Velden,” said Mara Lind.", id="I"),
        pytest.param("The port declined to comment on fears that the line could be lost.", id="no comment"),
        pytest.param("Twenty years ago a storm forced thousands of people to leave Velden.", id="long ago"),
        pytest.param("A ship of the line The port of Velden could lose 4,000 visitors a week.", id="run in"),
        pytest.param("This could force hundreds of families of Velden to leave.", id="hangs on others"),
    ],
)
def test_what_is_not_shown(weak: str) -> None:
    assert why_it_matters(reading(LEDE, DENIAL, weak, *PLAIN[1:])) == ()


def test_a_long_one_is_cut_or_left_out() -> None:
    long = (
        "The closure of the ferry line, which carried bread, letters, sheep, doctors and brides for "
        "a hundred and twelve years and which had never been stopped for more than a night, could force "
        "hundreds of Velden families to leave the island before the winter comes with its storms."
    )
    shown = why_it_matters(reading(LEDE, DENIAL, long, *PLAIN[1:]))
    assert all(len(s.text.split()) <= MOST_WORDS for s in shown)
    assert [s.text.startswith("The closure of the ferry line could force") for s in shown] == [True]


def test_the_bottom_line_may_be_handed_over() -> None:
    found = reading(LEDE, DENIAL, STAKE, *PLAIN[1:])
    assert why_it_matters(found, bottom_line(found)) == why_it_matters(found)


def test_what_the_bottom_line_says_is_not_said_again() -> None:
    found = reading(LEDE.replace("ships.", "ships, in the worst failure in its history."), STAKE, *PLAIN)
    said = [s.text for s in bottom_line(found)]
    assert STAKE in said
    assert why_it_matters(found) == ()


def test_a_sentence_that_hangs_on_others_is_not_shown() -> None:
    assert (
        why_it_matters(reading(LEDE, DENIAL, "It could force the port of Velden to close.", *PLAIN[1:])) == ()
    )


def test_at_most_two() -> None:
    stakes = (
        STAKE,
        "Velden faces the longest closure in its history, and ships lie idle at the port.",
        "Shops of the port raised fears of empty shelves where ships bring all the goods.",
        "Delays of the ships could trigger a shortage of bread at the port of Velden.",
    )
    assert len(why_it_matters(reading(LEDE, DENIAL, *stakes, *PLAIN[1:], "Nobody was hurt."))) == MOST
