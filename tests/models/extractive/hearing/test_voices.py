import pytest

from tests.models.extractive.hearing import HALDEN, ITO, RUIZ, Known, speakers

KEITA = Known("Omar Keita", ("Keita", "Mr Keita"), gender="m")
LENA = Known("Lena Keita", ("Mrs Keita", "Lena"), gender="f")


def last_speaker(text: str) -> str | None:
    return speakers(text, ITO, RUIZ, HALDEN, KEITA, LENA)[-1][1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Another local, Omar Keita, who saw it, left. He said: “It fell.”", "Omar Keita", id="local"
        ),
        pytest.param("His wife, Lena Keita, said: “It fell.”", "Lena Keita", id="relative"),
        pytest.param(
            "The vet at Brask Farm, Dr Ana Ruiz, fed the calf. Keita saw it. She said: “It fell.”",
            "Ana Ruiz",
            id="office with its place, name behind a title",
        ),
        pytest.param(
            "A widow from Brask left. Ito slept. “It fell,” she said.",
            "A widow from Brask",
            id="a place is nobody",
        ),
        pytest.param(
            "Ruiz was sued by an actor who claims she “stole his boat”.", "an actor", id="participle before"
        ),
        pytest.param("The plan, Ana Ruiz said, was “dead and gone”.", "Ana Ruiz", id="no apposition"),
    ],
)
def test_a_description_and_the_name_beside_it_are_one(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ito met Keita. A port spokesman was short. He said: “No.”", "A port spokesman", id="spokesman"
        ),
        pytest.param(
            "The boy’s mother lost her job. Ito left. “It was hard,” she said.",
            "The boy’s mother",
            id="mother",
        ),
        pytest.param("Ito saw a note on tides. It said: “They rise.”", None, id="it is nobody with a name"),
        pytest.param("A panel heard Ito. The panel sat late. It said: “No.”", "The panel", id="it: a body"),
        pytest.param(
            "Ruiz asked but its spokesperson said no. “No,” they said.", "its spokesperson", id="they: one"
        ),
        pytest.param(
            "Keita and Mrs Keita met. Mrs Keita left. “It is late,” she said.", "Lena Keita", id="one surname"
        ),
    ],
)
def test_pronouns_find_people_and_bodies_without_a_name(text: str, expected: str | None) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Halden said so. “We pay,” the agency said.", "Halden Bank", id="agency"),
        pytest.param("Ito won. “We did it,” the 61-year-old said.", "Kenji Ito", id="age"),
        pytest.param("Ruiz won. Ito wept. “We did it,” the actress said.", "Ana Ruiz", id="actress"),
        pytest.param(
            "Ito said no. “We saw it,” the former party leader joked.", "Kenji Ito", id="former office"
        ),
        pytest.param(
            "Ito left. “We saw it,” the former party leader joked.",
            "the former party leader",
            id="of nobody heard",
        ),
        pytest.param("Ito said no. “We saw it,” the Argentine said.", "Kenji Ito", id="nationality"),
        pytest.param("Ito said no. “We saw it,” the French said.", "the French", id="a whole people"),
        pytest.param("A guard left. “We saw it,” the guard said.", "A guard", id="same noun"),
        pytest.param(
            "Ito won. “We saw it,” the gifted old actress said.", "the gifted old actress", id="more is told"
        ),
        pytest.param(
            "Ito: “We won.” “And lost,” the history teacher added.", "Kenji Ito", id="added by a description"
        ),
        pytest.param(
            "Ito: “We won.” “And lost,” the boy’s teacher added.", "the boy’s teacher", id="of somebody else"
        ),
    ],
)
def test_short_descriptions_stand_for_the_voice_before(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "State television said the town “fell to us at noon”.", "State television", id="broadcaster"
        ),
        pytest.param("Authorities described it as “a cruel joke”.", "Authorities", id="plural at the start"),
        pytest.param("The nature of it meant he “could not go on”.", None, id="things mean nothing"),
        pytest.param("The costs called “fees and dues” rose.", None, id="things call nothing"),
    ],
)
def test_things_do_not_speak(text: str, expected: str | None) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Omar Keita met Lena Keita. Lena Keita left. “It fell,” Keita said.", "Lena Keita", id="last"
        ),
        pytest.param(
            "Lena Keita met Omar Keita. “It fell,” Keita said.", "Lena Keita", id="subject before object"
        ),
        pytest.param("Lena Keita left. “It fell,” Mr Keita said.", "Omar Keita", id="a title tells"),
        pytest.param(
            "Lena Keita left. “It fell,” the younger Keita said.", "Omar Keita", id="the younger: the other"
        ),
    ],
)
def test_of_two_with_one_surname_the_one_heard_last_is_meant(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ito slept. The claim was made by a rival, Omar Keita. He said: “No.”", "Omar Keita", id="agent"
        ),
        pytest.param(
            "Ito slept. A driver passed. “It fell,” he said.", "Kenji Ito", id="passers-by give way"
        ),
        pytest.param(
            "Ito slept. A driver said no. “It fell,” he said.", "A driver", id="not those who spoke"
        ),
        pytest.param(
            "Ruiz slept so that Ito could rest after he told them of “a world upside down”.",
            "Kenji Ito",
            id="clause before",
        ),
    ],
)
def test_he_is_who_acts(text: str, expected: str) -> None:
    assert last_speaker(text) == expected
