import pytest

from briefing.models.extractive.hearing.cues import cues
from briefing.models.extractive.hearing.frames import Frame, frames
from briefing.models.extractive.hearing.governing import governing, is_name
from briefing.models.extractive.hearing.wording import wording
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.hearing import article


def frame(text: str) -> Frame:
    story = article(text)
    return frames(text, sentences(story), quotations(text), story.blocks)[0]


def governed(text: str) -> tuple[str, str] | None:
    """Lemma and place of the cue that governs the first quotation of `text`."""
    made = frame(text)
    at = made.quotations[0]
    found = governing(made, cues(made), at, wording(text, quotations(text)[0]))
    return None if found is None else (found.cue.lemma, found.place)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We pay,” Ito said.", ("say", "after"), id="after"),
        pytest.param("“We pay,” according to Ito.", ("accord", "after"), id="according to"),
        pytest.param("Ito said “we pay”.", ("say", "before"), id="before"),
        pytest.param("The plan is “dead and gone” now, Ito said.", ("say", "end"), id="end"),
        pytest.param("Ito hopes the plan is “dead and gone”.", ("hope", "loose"), id="thought"),
        pytest.param(
            "Critics say it would brand them as “all bad”.", ("say", "before"), id="it inside a report"
        ),
        pytest.param(
            "Ito called it “all bad”, according to an extract.", ("call", "before"), id="a document tells"
        ),
        pytest.param(
            "Ito told them it was “all bad”, reports the Post.", ("tell", "before"), id="second hand"
        ),
        pytest.param(
            "Ito said the party would offer “a fair deal”.", ("say", "before"), id="what others would do"
        ),
        pytest.param("Ito praised Ruiz; the plan was “all bad”.", None, id="semicolon"),
        pytest.param("Ito, who praised it, knew it is fair to say that “all is bad”.", None, id="impersonal"),
    ],
)
def test_which_cue_governs(text: str, expected: tuple[str, str] | None) -> None:
    assert governed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The band “Low Water” played.", True, id="apposed title"),
        pytest.param("They took the “soft” option.", True, id="qualifies a noun"),
        pytest.param("The album “hope and pray” failed.", True, id="album"),
        pytest.param("Ito said “we pay”.", False, id="speech"),
        pytest.param("Ito said: “Hope.”", False, id="one word of speech"),
    ],
)
def test_names_titles_and_terms_are_told_from_speech(text: str, expected: bool) -> None:
    made = frame(text)
    assert is_name(made, made.quotations[0], wording(text, quotations(text)[0])) is expected
