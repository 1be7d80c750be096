"""`retold`: sentences and clauses that a briefing can show alone, word for word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Span
from briefing.models.extractive import read
from briefing.models.extractive.dating.retold import BLOT, clause_at, retold, told_and_spoken, within
from briefing.models.extractive.reading import Reading
from briefing.sources import article_from_text
from briefing.text.sentences import sentences

CLOSING = (
    "The harbour of Velden lies in a quiet bay and has room for forty ships of every kind, "
    "which the captains of the northern line have always known and praised."
)


def reading(story: str) -> Reading:
    """What is read of an article of this story."""
    article = article_from_text(f"Velden harbour is to be rebuilt\n\n{story}\n\n{CLOSING}")
    return read(article, sentences(article))


def lines(story: str) -> list[str | None]:
    """The sentences of the story as they are retold."""
    found = reading(story)
    return [retold(found, s) for s in found.story][:-1]


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        pytest.param("The quay broke on Monday.", "The quay broke on Monday.", id="as it stands"),
        pytest.param("However, the quay broke.", "The quay broke.", id="connective"),
        pytest.param(
            "“We built it,” said Anna Holm, a sailor.", "“We built it,” said Anna Holm, a sailor.", id="cue"
        ),
        pytest.param(
            "“We built it with our own hands,” according to Anna Holm.",
            "“We built it with our own hands,” according to Anna Holm.",
            id="according to",
        ),
        pytest.param(
            "The “old lady of the bay” broke on Monday.",
            "The “old lady of the bay” broke on Monday.",
            id="a few quoted words",
        ),
    ],
)
def test_a_sentence_of_the_story_is_retold_word_for_word(story: str, expected: str) -> None:
    assert lines(story)[0] == expected


def test_words_wholly_in_a_quotation_get_their_speaker_in_front() -> None:
    story = '"We built the pier with our own hands," said Anna Holm, a sailor. "The storm of 2019 took it."'
    assert lines(story)[1] == "Anna Holm: “The storm of 2019 took it.”"


def test_nobody_is_made_to_say_what_nobody_is_known_to_have_said() -> None:
    assert lines('A note hung on the door. "All will go to sea, whatever the captain says."')[1] is None


@pytest.mark.parametrize(
    ("story", "place", "expected"),
    [
        pytest.param(
            "“We built it with our hands. The storm of 2019 took it,” said Anna Holm.",
            1,
            "“The storm of 2019 took it,” said Anna Holm.",
            id="opening mark, curly",
        ),
        pytest.param(
            '"We built it with our hands. The storm of 2019 took it," said Anna Holm.',
            1,
            '"The storm of 2019 took it," said Anna Holm.',
            id="opening mark, straight",
        ),
        pytest.param(
            'Anna Holm said: "We built it with our hands. The storm of 2019 took it."',
            0,
            'Anna Holm said: "We built it with our hands."',
            id="closing mark, straight",
        ),
        pytest.param(
            "Anna Holm said: “We built it with our hands. The storm of 2019 took it.”",
            0,
            "Anna Holm said: “We built it with our hands.”",
            id="closing mark, curly",
        ),
    ],
)
def test_a_mark_that_stands_in_another_sentence_is_put_in(story: str, place: int, expected: str) -> None:
    assert lines(story)[place] == expected


TWO = "The old quay broke in the storm of 2019, and the town built a wooden pier in 2021."


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (TWO.index("2019"), "The old quay broke in the storm of 2019"),
        (TWO.index("2021"), "the town built a wooden pier in 2021."),
        (TWO.index(", and"), "The old quay broke in the storm of 2019"),
    ],
    ids=["first", "second", "joint"],
)
def test_the_clause_that_holds_a_place(at: int, expected: str) -> None:
    start, end = clause_at(TWO, at)
    assert TWO[start:end] == expected


def test_the_clause_that_holds_a_place_is_retold_alone() -> None:
    found = reading(TWO)
    sentence = found.story[0]
    at = sentence.start + TWO.index("2021")
    assert retold(found, sentence, at) == "The town built a wooden pier in 2021."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The mayor said the quay broke in the storm, and the town built a pier in 2021.", id="said before"
        ),
        pytest.param(
            "The quay broke in the storm of 2019, and the town built a pier, Holm said.", id="said behind"
        ),
        pytest.param(
            "According to Holm the quay broke in 2019, and the town built a pier.", id="according to"
        ),
        pytest.param(
            "When the old quay broke in 2019, the town built a wooden pier of oak.", id="subordinate clause"
        ),
        pytest.param("The quay broke in 2019, and the pier of the town with it.", id="no verb behind"),
        pytest.param("It broke in 2019, and the town built a wooden pier of oak.", id="too short to stand"),
        pytest.param(
            "The quay (it broke in the storm of 2019, and the town built a pier) was old.", id="in brackets"
        ),
        pytest.param("A film, “The quay broke at sea, and the town built a pier”, was shown.", id="quoted"),
    ],
)
def test_a_clause_is_not_cut_from_what_it_hangs_on(text: str) -> None:
    assert clause_at(text, text.index("2019") if "2019" in text else 10) == (0, len(text))


@given(
    st.lists(
        st.sampled_from(["The old quay broke last year", "; and ", ", and the pier stood for long", "("])
    )
)
def test_a_clause_holds_its_place_or_ends_just_before_the_joint_there(parts: list[str]) -> None:
    text = "".join(parts)
    for at in range(0, len(text), 7):
        start, end = clause_at(text, at)
        assert 0 <= start <= end <= len(text)
        assert start <= at or text[at:start].startswith((";", ",", " "))
        assert at < end or not text[end:at].strip("andbut ;,")


def test_told_and_spoken_words_stand_where_they_stood() -> None:
    found = reading("“We built it,” said Anna Holm. “It fell,” she said.")
    told, spoken = told_and_spoken(found, found.story[0])
    assert told == "“" + BLOT * 11 + ",” said Anna Holm."
    assert spoken == BLOT + "We built it"


def test_spans_that_touch_a_sentence() -> None:
    found = reading("The quay broke. The pier stood.")
    second = found.story[1]
    spans = [Span(0, 3), Span(second.start - 2, second.start + 1), Span(second.end - 1, second.end + 9)]
    outside = Span(second.end + 10, second.end + 12)
    assert list(within([*spans, outside], second)) == spans[1:]
