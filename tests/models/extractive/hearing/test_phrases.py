import pytest

from briefing.models.extractive.hearing.frames import Frame, frames
from briefing.models.extractive.hearing.phrases import first_subject, phrase_from, phrase_to
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.hearing import article


def frame(text: str) -> Frame:
    story = article(text)
    return frames(text, sentences(story), quotations(text), story.blocks)[0]


@pytest.mark.parametrize(
    ("text", "whole", "head"),
    [
        pytest.param("The mayor of Brask left.", "The mayor of Brask", "The mayor", id="of"),
        pytest.param("Ito said so.", "Ito", "Ito", id="name"),
        pytest.param("He said so.", "He", "He", id="pronoun"),
        pytest.param("The mayor on Friday left.", "The mayor", "The mayor", id="no time"),
        pytest.param("The mayor in a statement said so.", "The mayor", "The mayor", id="no occasion"),
        pytest.param(
            "The mayor of Brask will call for a debate.",
            "The mayor of Brask",
            "The mayor",
            id="occasion behind the verb",
        ),
        pytest.param("Ana “Rio” Ruiz left.", "Ana “Rio” Ruiz", "Ana “Rio” Ruiz", id="nickname"),
        pytest.param("Ana Ruiz joins local leaders.", "Ana Ruiz", "Ana Ruiz", id="verb in -s behind a name"),
        pytest.param(
            "Brask officials familiar with it left.",
            "Brask officials familiar",
            None,
            id="plural behind a name",
        ),
    ],
)
def test_a_phrase_ends_where_something_stands_that_cannot_be_in_it(
    text: str, whole: str, head: str | None
) -> None:
    made = frame(text)
    found = phrase_from(made, 0)
    assert found is not None
    assert found.span(made).of(text).startswith(whole)
    assert head is None or (found.span(made).of(text), found.head_span(made).of(text)) == (whole, head)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        pytest.param("On Friday the mayor said so.", "said", "the mayor", id="opening without a comma"),
        pytest.param("The storm came last month Ana Ruiz said.", "said", "Ana Ruiz", id="time before a name"),
        pytest.param(
            "A letter seen by the paper says so.", "says", "A letter", id="shortened relative clause"
        ),
        pytest.param("Very late, said so.", "said", None, id="nobody"),
    ],
)
def test_a_phrase_is_walked_back_from_its_verb(text: str, verb: str, expected: str | None) -> None:
    made = frame(text)
    at = next(i for i, t in enumerate(made.tokens) if t.low == verb)
    found = phrase_to(made, at)
    assert (None if found is None else found.span(made).of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Born in Brask, on the coast, Ito left.", "Ito", id="irregular participle"),
        pytest.param("Asked about it, Ito left.", "Ito", id="participle"),
        pytest.param("In a long, dull winter, the mayor left.", "the mayor", id="adjectives between commas"),
        pytest.param("On “The Hour,” Ana Ruiz left.", "Ana Ruiz", id="quoted title"),
        pytest.param(
            "After “Low Water” director Kenji Ito fell, Ana Ruiz left.", "Ana Ruiz", id="title in the opening"
        ),
        pytest.param("King gave an answer.", "King", id="a name in -ing"),
        pytest.param("But when it rained the mayor, who slept, left.", None, id="none"),
    ],
)
def test_the_first_subject_stands_behind_the_openings(text: str, expected: str | None) -> None:
    made = frame(text)
    found = first_subject(made, len(made.tokens))
    if expected is not None:
        assert found is not None
        assert found.span(made).of(text) == expected
