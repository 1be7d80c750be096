import pytest

from briefing.models.extractive.hearing.cues import cues
from briefing.models.extractive.hearing.frames import Frame, frames
from briefing.models.extractive.hearing.subjects import agent_of_passive, capital_run
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.hearing import article


def frame(text: str) -> Frame:
    story = article(text)
    return frames(text, sentences(story), quotations(text), story.blocks)[0]


def speaker(text: str, lemma: str) -> str | None:
    made = frame(text)
    return next((c.speaker.span(made).of(text) for c in cues(made) if c.lemma == lemma), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Post quoted Ana Ruiz as saying so.", "Ana Ruiz", id="quoted as saying: the object"),
        pytest.param("Ana Ruiz was quoted as saying so.", "Ana Ruiz", id="was quoted: the subject"),
        pytest.param("Ito left, with Ana Ruiz saying so.", "Ana Ruiz", id="with somebody saying"),
        pytest.param("Ito left, saying so.", "Ito", id="subject of the sentence"),
        pytest.param("King left, saying so.", "King", id="a name in -ing"),
        pytest.param(
            "“We pay,” Ana Ruiz, chief clerk of Halden said.", "Ana Ruiz", id="second comma missing"
        ),
        pytest.param("He thanked Ana Ruiz, his boss, who said so.", "Ana Ruiz", id="description between"),
        pytest.param("Ito left while Ana Ruiz hopes, saying so.", "Ana Ruiz", id="who thinks goes on"),
        pytest.param("The mayor certainly understood, saying so.", "The mayor", id="adverb before the verb"),
        pytest.param(
            "Brask vowed to help its men through all this saying so.", "Brask", id="no comma before saying"
        ),
        pytest.param("Fame led to court, where he was fined for saying so.", "he", id="for saying, of he"),
        pytest.param("Ito came but, as ever, said so.", "Ito", id="after but"),
    ],
)
def test_who_says(text: str, expected: str) -> None:
    assert speaker(text, "say") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The complaint was made by Ana Ruiz of Brask.", "Ana Ruiz of Brask", id="agent"),
        pytest.param("It has been signed by the mayor.", "the mayor", id="regular"),
        pytest.param("It stood by the mayor.", None, id="place"),
        pytest.param("It was a day by the sea.", None, id="no participle"),
    ],
)
def test_who_acts_in_a_passive(text: str, expected: str | None) -> None:
    made = frame(text)
    found = agent_of_passive(made)
    assert (None if found is None else found.span(made).of(text)) == expected


def test_capitals_before_a_place() -> None:
    text = "footage of Ana Ruiz saying so"
    made = frame(text)
    found = capital_run(made, 4)
    assert found is not None
    assert found.span(made).of(text) == "Ana Ruiz"
    assert capital_run(made, 5) is None
