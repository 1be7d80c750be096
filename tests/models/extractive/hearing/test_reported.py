import pytest

from tests.models.extractive.hearing import ITO, RUIZ, told


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        pytest.param("Ito said the harbour is closed.", "Kenji Ito", "the harbour is closed", id="said"),
        pytest.param("Ito said on Monday that it is shut.", "Kenji Ito", "it is shut", id="said that"),
        pytest.param("Ito told reporters that it is shut.", "Kenji Ito", "it is shut", id="told somebody"),
        pytest.param("The harbour is closed, Ito said.", "Kenji Ito", "The harbour is closed", id="cue last"),
        pytest.param("The harbour is shut, said Ito.", "Kenji Ito", "The harbour is shut", id="inverted"),
        pytest.param(
            "According to Ito, the sea is rising.", "Kenji Ito", "the sea is rising", id="according"
        ),
        pytest.param(
            "The sea is rising, according to Ito.", "Kenji Ito", "The sea is rising", id="source last"
        ),
        pytest.param("Ruiz accused the bank of fraud.", "Ana Ruiz", "the bank of fraud", id="accused"),
        pytest.param("Ruiz warned of a long strike.", "Ana Ruiz", "of a long strike", id="warned of"),
        pytest.param("Ruiz fears that jobs will go.", "Ana Ruiz", "jobs will go", id="fears"),
        pytest.param(
            "Ruiz left, saying the talks had failed.", "Ana Ruiz", "the talks had failed", id="saying"
        ),
        pytest.param(
            "He left.\n\nCritics say it is too late now.", "Critics", "it is too late now", id="plural"
        ),
    ],
)
def test_speaker_and_content(text: str, speaker: str, content: str) -> None:
    assert [(r.speaker, r.content.of(text)) for r in told(text, ITO, RUIZ)] == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ito did not say that the harbour is shut.", id="denied"),
        pytest.param("Ito could say that the harbour is shut.", id="possible"),
        pytest.param("Ito declined to say whether it is shut.", id="refused"),
        pytest.param("Ito conceded a goal which the crowd cheered.", id="object, no clause"),
        pytest.param("The claims of the mayor reports of fraud.", id="nouns"),
        pytest.param("The harbour is closed.", id="no cue"),
    ],
)
def test_what_nobody_said_is_not_reported(text: str) -> None:
    assert told(text, ITO, RUIZ) == []


def test_second_hand_source_is_not_the_speaker() -> None:
    text = "The harbour is shut, Ito said, according to Brask Radio."
    assert [r.speaker for r in told(text, ITO)] == ["Kenji Ito"]


def test_cue_and_content_address_the_text_and_the_sentence_is_numbered() -> None:
    text = "It rains. Ruiz said the sea is rising."
    (found,) = told(text, ITO, RUIZ)
    assert (found.sentence, found.entity, found.cue.of(text)) == (2, 1, "Ruiz said")
