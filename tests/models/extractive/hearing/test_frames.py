import pytest

from briefing.models.extractive.hearing.frames import Frame, frames
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.hearing import article


def made(text: str) -> tuple[Frame, ...]:
    story = article(text)
    return frames(text, sentences(story), quotations(text), story.blocks)


def words(text: str) -> list[str]:
    return [" ".join(t.low for t in f.tokens) for f in made(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We pay.”Ito left.", ["Q", "ito left ."], id="behind a quotation"),
        pytest.param(
            "He left in 2013.The mayor spoke.", ["he left in 2013 .", "the mayor spoke ."], id="year"
        ),
        pytest.param(
            "She joined the EU.“We pay,” he said.", ["she joined the eu .", "Q he said ."], id="before"
        ),
        pytest.param(
            "Brask.org and the U.S. plan stay.", ["brask.org and the u.s. plan stay ."], id="stops in words"
        ),
    ],
)
def test_sentences_run_together_without_a_blank_are_frames_of_their_own(
    text: str, expected: list[str]
) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        pytest.param("Ito said so and left.", ["say"], id="verb"),
        pytest.param("The report of claims was his answer.", [], id="nouns"),
        pytest.param("Critics claim that officials lie.", ["claim", "lie"], id="plain forms behind plurals"),
        pytest.param("According to Ito the city will say so.", ["say"], id="auxiliary before"),
        pytest.param("The Say Club met.", [], id="capitals are names"),
        pytest.param("He left a Senate hearing, saying so.", ["say"], id="a noun in -ing"),
    ],
)
def test_verbs_of_speech_are_told_from_nouns(text: str, verbs: list[str]) -> None:
    (only,) = made(text)
    assert [v.lemma for v in only.verbs.values()] == verbs


def test_no_frame_grows_without_end() -> None:
    assert max(len(f.tokens) for f in made("and so on " * 400)) == 200
