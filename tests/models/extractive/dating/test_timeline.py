"""`timeline`: which dates become events, in which words and order."""

from __future__ import annotations

import datetime as dt
from typing import get_args

import pytest

from briefing.models.extractive import read
from briefing.models.extractive.dating.timeline import _ORDER, MOST, timeline
from briefing.models.extractive.reading import Reading
from briefing.sources import article_from_text
from briefing.text.dates import Precision
from briefing.text.sentences import sentences

FILLER = (
    "The harbour of Velden lies in a quiet bay and has room for forty ships. "
    "Its cranes are old and its quays are narrow, which the captains know well."
)


def reading(
    story: str, dateline: str | None = "Monday, May 22, 2023", published: dt.date | None = None
) -> Reading:
    blocks = ["Velden harbour is to be rebuilt", dateline, story, FILLER]
    article = article_from_text("\n\n".join(b for b in blocks if b), published=published)
    return read(article, sentences(article))


def dated(story: str, **known: dt.date | str | None) -> list[tuple[str, str]]:
    return [(e.date, e.as_written) for e in timeline(reading(story, **known))]  # type: ignore[arg-type]  # kwargs


def test_events_come_by_date_and_those_of_one_date_in_the_order_of_the_story() -> None:
    story = (
        "The council voted for the new quay on Thursday. A storm had broken the old quay in 2019. "
        "Fishermen marched through the town on Thursday. Work will begin in September."
    )
    events = timeline(reading(story))
    assert [(e.date, e.text) for e in events] == [
        ("2019", "A storm had broken the old quay in 2019."),
        ("2023-05-18", "The council voted for the new quay on Thursday."),
        ("2023-05-18", "Fishermen marched through the town on Thursday."),
        ("2023-09", "Work will begin in September."),
    ]


def test_the_evidence_holds_the_words_of_the_date() -> None:
    found = reading(
        "The council voted for the new quay on Thursday. A storm had broken the old quay in 2019."
    )
    texts = {s.number: s.text for s in found.sentences}
    events = timeline(found)
    assert len(events) == 2
    assert all(any(e.as_written in texts[n] for n in e.evidence) for e in events)


def test_title_and_dateline_are_no_events() -> None:
    assert dated("The council refused to speak about the quay.") == []


def test_dates_that_cannot_be_resolved_are_left_out() -> None:
    story = "The council voted on Thursday. The old quay broke in 2019."
    assert dated(story, dateline=None) == [("2019", "2019")]
    assert dated(story, dateline=None, published=dt.date(2023, 5, 22)) == [
        ("2019", "2019"),
        ("2023-05-18", "Thursday"),
    ]


def test_one_event_told_twice_is_one_event() -> None:
    story = (
        "The council of Velden voted for the new quay on Thursday.\n\n"
        "On Thursday, the council voted for the new quay in Velden after a long debate."
    )
    assert dated(story) == [("2023-05-18", "Thursday")]


def test_one_date_twice_in_a_sentence_is_one_event() -> None:
    assert dated("He came on Thursday morning, and by Thursday night he had left.") == [
        ("2023-05-18", "Thursday morning")
    ]


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        ("The quay was shut from 2004 to 2009.", [("2004", "2004"), ("2009", "2009")]),
        ("The fair ran from 12 to 14 May.", [("2023-05-12", "12 to 14 May"), ("2023-05-14", "14 May")]),
        ("The fair ran on May 12-14.", [("2023-05-12", "May 12"), ("2023-05-14", "May 12-14")]),
    ],
    ids=["years", "day first", "month first"],
)
def test_both_ends_of_a_period_are_events(story: str, expected: list[tuple[str, str]]) -> None:
    assert dated(story) == expected


@pytest.mark.parametrize(
    "story",
    [
        "Rents have risen in recent months.",
        "Over the past 90 days the quay sank.",
        "The ship missed the 2023 Velden Cup.",
        "Ice shuts the quay every Monday.",
        "This year's theme was the sea.",
    ],
    ids=["vague", "long period", "name of this year's event", "recurring", "this year's name"],
)
def test_what_dates_nothing_is_no_event(story: str) -> None:
    assert dated(story) == []


def test_each_clause_tells_its_own_event() -> None:
    story = "The old quay broke in the winter storm of 2019, and the town built a wooden pier in 2021."
    assert [(e.date, e.text) for e in timeline(reading(story))] == [
        ("2019", "The old quay broke in the winter storm of 2019"),
        ("2021", "The town built a wooden pier in 2021."),
    ]


def test_a_clause_is_not_cut_off_from_the_words_that_attribute_it() -> None:
    story = (
        "The mayor said the old quay broke in the storm of 2019, and the town built a wooden pier in 2021."
    )
    assert {e.text for e in timeline(reading(story))} == {story}


def test_a_connective_at_the_front_is_left_out() -> None:
    (event,) = timeline(reading("However, the council of Velden voted for the new quay on Thursday."))
    assert event.text == "The council of Velden voted for the new quay on Thursday."


def test_today_in_a_quotation_counts_from_the_day_of_the_speech_or_not_at_all() -> None:
    story = (
        'The crew had read in a pamphlet: "You will all go to sea tomorrow, whatever the captain may say."'
    )
    assert dated(story) == []


def test_a_quotation_of_several_sentences_keeps_its_speaker() -> None:
    story = '"We built the pier with our own hands. The storm of 2019 took it," said Anna Holm, a fisherman.'
    (event,) = timeline(reading(story))
    assert (event.date, event.text) == ("2019", '"The storm of 2019 took it," said Anna Holm, a fisherman.')


def test_a_long_chronicle_is_cut_and_keeps_its_days() -> None:
    days = ". ".join(
        f"Ship number {n} of the northern line sank near {'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n]}-rock on May {n}"
        for n in range(1, 20)
    )
    years = ". ".join(
        f"The {name} quay was built in {1900 + n}"
        for n, name in enumerate(["north", "south", "east", "west"])
    )
    events = timeline(reading(f"{years}. {days}."))
    assert len(events) <= MOST
    assert sum(len(e.date) == 10 for e in events) >= len(events) - 1


def test_every_precision_of_a_date_has_its_place_in_a_long_chronicle() -> None:
    assert set(_ORDER) == set(get_args(Precision))
