import pytest

from briefing.models.extractive.hearing.antecedents import Antecedents, Voice

ITO = Voice("Kenji Ito", 0, "m", person=True, human=True)
RUIZ = Voice("Ana Ruiz", 1, "f", person=True, human=True)
BANK = Voice("Halden Bank", 2, body=True)
AIDE = Voice("an aide", None, human=True, noun="aide")
SPOKESMAN = Voice("a spokesman", None, "m", human=True, noun="spokesman")
CRITICS = Voice("critics", None, plural=True, noun="critics")
HARBOUR = Voice("the harbour", None, noun="harbour")


@pytest.mark.parametrize(
    ("heard", "pronoun", "expected"),
    [
        pytest.param([ITO, RUIZ], "he", ITO, id="he, not the woman who came later"),
        pytest.param([ITO, RUIZ], "she", RUIZ, id="she"),
        pytest.param([ITO, SPOKESMAN], "he", SPOKESMAN, id="somebody without a name came later"),
        pytest.param([RUIZ, SPOKESMAN], "she", RUIZ, id="a spokesman is no she"),
        pytest.param([RUIZ, AIDE], "she", RUIZ, id="somebody of unknown gender who said nothing gives way"),
        pytest.param([AIDE], "she", AIDE, id="if there is somebody else"),
        pytest.param([BANK, RUIZ], "it", BANK, id="it is nobody"),
        pytest.param([BANK, CRITICS], "it", BANK, id="it is one"),
        pytest.param([CRITICS, RUIZ], "they", CRITICS, id="they are many"),
        pytest.param([BANK, RUIZ], "they", BANK, id="they may be a body"),
        pytest.param([RUIZ, AIDE], "they", AIDE, id="they may be one of unknown gender"),
        pytest.param([RUIZ, HARBOUR], "she", RUIZ, id="things are not remembered"),
        pytest.param([BANK], "he", None, id="a body is no he"),
        pytest.param([], "it", None, id="nobody heard"),
    ],
)
def test_a_pronoun_means_the_latest_voice_that_fits(
    heard: list[Voice], pronoun: str, expected: Voice | None
) -> None:
    voices = Antecedents()
    for voice in heard:
        voices.heard(voice)
    assert voices.of(pronoun) == expected


def test_who_spoke_last_is_meant_even_without_a_name() -> None:
    voices = Antecedents()
    voices.heard(RUIZ)
    voices.heard(AIDE, spoke=True)
    assert voices.of("she") == AIDE


def test_who_was_heard_again_is_the_latest() -> None:
    voices = Antecedents()
    for voice in (ITO, AIDE, ITO):
        voices.heard(voice)
    assert list(voices.back()) == [ITO, AIDE]


def test_old_voices_are_forgotten() -> None:
    voices = Antecedents()
    voices.heard(RUIZ)
    for number in range(20):
        voices.heard(Voice(f"Omar {number}", number, "m", person=True, human=True))
    assert voices.of("she") is None
