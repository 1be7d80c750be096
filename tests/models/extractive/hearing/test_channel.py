import datetime as dt

import pytest

from briefing.models.extractive.hearing.channel import channel, said_on
from briefing.models.extractive.hearing.cues import cues
from briefing.models.extractive.hearing.frames import frames
from briefing.text.dates import dates
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.hearing import ITO, POST, RUIZ, article, cast_of


def found(text: str) -> tuple[str | None, str | None]:
    """Channel and date of the first cue of `text`."""
    story = article(text)
    frame = frames(text, sentences(story), quotations(text), story.blocks)[0]
    made = cues(frame)
    known = cast_of(text, (ITO, RUIZ, POST))
    when = dates(text, dt.date(2024, 3, 8))
    return channel(text, frame, made[0], made, known), said_on(frame, made[0], when)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ito told the Brask Post on Monday that it rained.", ("the Brask Post", "2024-03-04"), id="told"
        ),
        pytest.param("Ito told Ruiz that it rained.", (None, None), id="told a person"),
        pytest.param("Ito told reporters that it rained.", (None, None), id="told nobody by name"),
        pytest.param("Ito told Radio Brask that it rained.", ("Radio Brask", None), id="told a name"),
        pytest.param("Ito told them that it rained.", (None, None), id="told them"),
        pytest.param(
            "Ito said in a short interview with Brask Radio that it rained.",
            ("a short interview with Brask Radio", None),
            id="interview",
        ),
        pytest.param("Ito tweeted that it rained.", ("Twitter", None), id="tweeted"),
        pytest.param("At a rally in Brask, Ito said it rained.", ("a rally", None), id="introduction"),
        pytest.param(
            "Ito said it rained, according to the Brask Post.", ("Brask Post", None), id="according to"
        ),
        pytest.param("Ito said that in a letter it rained.", (None, None), id="inside what is said"),
        pytest.param("Ito said “it rained on 4 March 2024”.", (None, None), id="date inside the words"),
    ],
)
def test_medium_and_day_stand_by_the_cue(text: str, expected: tuple[str | None, str | None]) -> None:
    assert found(text) == expected
