"""`watch` and `gaps`: what lies ahead, and what the article itself leaves open."""

from __future__ import annotations

import pytest

from briefing.models.extractive import read
from briefing.models.extractive.dating.outlook import MOST, gaps, watch
from briefing.models.extractive.reading import Reading
from briefing.sources import article_from_text
from briefing.text.sentences import sentences

FILLER = (
    "The harbour of Velden lies in a quiet bay and has room for forty ships. "
    "Its cranes are old and its quays are narrow, which the captains know well."
)


def reading(story: str, dateline: str | None = "Monday, May 22, 2023") -> Reading:
    blocks = ["Velden harbour is to be rebuilt", dateline, story, FILLER]
    article = article_from_text("\n\n".join(b for b in blocks if b))
    return read(article, sentences(article))


@pytest.mark.parametrize(
    "story",
    [
        "The council is scheduled to vote on the new quay on Thursday.",
        "Ministers are to meet in Velden next week.",
        "The trial is due to begin in September.",
        "Work on the quay will start on June 5.",
        "The report is expected to be released next month.",
        "The port company plans to publish its figures soon.",
        "The company has until Friday to appeal the ruling.",
        "The licence will expire at the end of this month unless the council extends it.",
        "An investigation into the accident is ongoing.",
        "The coast guard is investigating the collision.",
        "Later this week, the mayor is expected to visit the harbour.",
    ],
)
def test_what_is_arranged_or_awaited_is_worth_watching(story: str) -> None:
    assert [s.text for s in watch(reading(story))] == [story]


@pytest.mark.parametrize(
    "story",
    [
        "The council voted on the new quay on Thursday.",
        "The trial was scheduled to begin in March.",
        "Ministers would have met in Velden next week.",
        "The port company had planned to publish its figures in April.",
        "The aim is to win back the trust of the captains.",
        "Watching the ships come in is to see the town at its best.",
        "He left the house to his sister in his will.",
        "The delay is due to a lack of steel.",
        "The council has no plans to rebuild the pier.",
        "If the storm returns, the quay will perhaps break.",
        "Captains will often wait for the tide.",
    ],
)
def test_what_is_past_or_only_thought_of_is_not(story: str) -> None:
    assert watch(reading(story)) == ()


def test_the_nearest_and_most_definite_comes_first_and_few_are_shown() -> None:
    story = (
        "The mayor is weighing whether to resign. The council is scheduled to vote on Thursday. "
        "Dockers will strike on Friday. A new bridge is expected to open in 2040. "
        "Pilots are to meet on June 2. The ferry line is set to close in July. "
        "Divers will begin their search tomorrow."
    )
    found = watch(reading(story))
    assert len(found) == MOST
    assert found[0].text == "The council is scheduled to vote on Thursday."
    assert "2040" not in " ".join(s.text for s in found)


def test_somebody_elses_announcement_is_reported_with_its_owner() -> None:
    (found,) = watch(
        reading("The work on the quay will begin on June 5, said Anna Holm, the mayor of Velden.")
    )
    assert (found.kind, found.owner) == ("reported", "Anna Holm")


@pytest.mark.parametrize(
    "story",
    [
        "It is not known how the fire began.",
        "It remains unclear whether anybody was on board.",
        "The cause of the fire is not yet known.",
        "Officials have not said why the gate was open.",
        "The port company did not immediately respond to requests for comment.",
        "A spokesman for the port declined to comment.",
        "The captain refused to answer questions about the cargo.",
        "The claim could not be independently verified.",
        "No details of the cargo were released.",
        "No group has claimed responsibility for the fire.",
        "Police do not know who opened the gate.",
        "The names of the victims have not been disclosed.",
        "Witnesses gave conflicting accounts of the collision.",
        "Whether the quay will hold remains to be seen.",
        "The council has yet to announce a date.",
        "It is too early to say what caused the leak.",
        "The owner did not return calls from reporters.",
    ],
)
def test_what_the_article_leaves_open_is_a_gap(story: str) -> None:
    assert [s.text for s in gaps(reading(story))] == [story]


@pytest.mark.parametrize(
    "story",
    [
        "The mayor is known for her patience.",
        "The man was not known to the police.",
        "An unknown sailor gave the boy a coin.",
        "Letters go to residents who did not respond to the first one.",
        "The council refused to pay for the pier.",
        "The plant did not respond to treatment.",
        "The cause of the fire was a broken lamp.",
        "The crew knows where the reef lies.",
        '"I do not know what to say," she laughed.',
    ],
)
def test_what_is_merely_negative_is_not_a_gap(story: str) -> None:
    assert [s.text for s in gaps(reading(story))] == []


def test_a_gap_belongs_to_whoever_names_it() -> None:
    story = (
        "It was unclear how the fire began, said Anna Holm, the mayor of Velden.\n\n"
        "The captain Per Lund declined to comment, saying he had not seen the report."
    )
    assert [(s.kind, s.owner) for s in gaps(reading(story))] == [("reported", "Anna Holm"), ("fact", None)]


def test_a_notice_that_somebody_was_asked_for_comment_is_no_gap_of_the_story() -> None:
    found = reading("The quay broke.\n\nThe Velden Post has reached out to the port company for comment.")
    assert gaps(found) == ()


def test_every_statement_cites_the_sentence_that_it_repeats() -> None:
    found = reading("The council will vote on Thursday. It is not known how the fire began.")
    texts = {s.number: s.text for s in found.sentences}
    for statement in (*watch(found), *gaps(found)):
        (number,) = statement.evidence
        assert statement.text in texts[number]
