"""Harm is named by words of harm, by goods that fall, by costs that rise, by good things that will not be."""

import pytest

from briefing.models.extractive.weighing.harms import at_stake, harms
from briefing.models.extractive.weighing.lookup import Words


def named(text: str) -> list[tuple[str, str]]:
    words = Words.of(text)
    return [
        (" ".join(words.lower[h.first : h.last + 1]), h.category) for h in harms(words) if h.weight >= 0.5
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The dam may collapse.", [("collapse", "operational")], id="word of harm"),
        pytest.param(
            "Growers fear lower harvests.", [("lower harvests", "economic")], id="a good that falls"
        ),
        pytest.param("It would push up rents.", [("push up rents", "economic")], id="a phrase for rising"),
        pytest.param("Fees would rise again.", [("fees would rise", "economic")], id="a cost that rises"),
        pytest.param("Fees would be paid.", [], id="a cost that stays"),
        pytest.param("Many will not recover.", [("recover", "other")], id="a good thing denied"),
        pytest.param("Many will recover.", [], id="a good thing"),
        pytest.param("Dykes are built to prevent floods.", [], id="kept away"),
        pytest.param(
            "The dykes failed to prevent floods.",
            [("failed", "operational"), ("floods", "environment")],
            id="not kept away after all",
        ),
        pytest.param(
            "They may close the old ward.", [("close the old ward", "operational")], id="a service stops"
        ),
        pytest.param(
            "The truce may lapse.",
            [("truce may lapse", "political"), ("lapse", "operational")],
            id="a promise lapses",
        ),
        pytest.param("It may lapse the truce.", [("lapse", "operational")], id="nobody lapses a thing"),
        pytest.param("A deal to cut.", [], id="an end that is the aim of the thing"),
        pytest.param("The wards, they say, may close.", [], id="too far apart"),
        pytest.param("They may expose passwords.", [("expose passwords", "technology")], id="data that leak"),
        pytest.param(
            "The bank is walking out.", [("walking out", "operational")], id="an inflected first word"
        ),
        pytest.param("He served in the Gulf War then.", [], id="a name"),
        pytest.param("They lost since the world war.", [("lost", "other")], id="a turn of phrase"),
    ],
)
def test_harms_named(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


def test_what_is_at_stake() -> None:
    assert at_stake(Words.of("the privacy of tenants")) == "social"
    assert at_stake(Words.of("the colour of doors")) is None
