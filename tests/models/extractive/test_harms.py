"""Harm is named by words of harm, by goods that fall, by costs that rise, by good things that will not be."""

import pytest

from briefing.models.extractive.harms import at_stake, harms
from briefing.models.extractive.lookup import Words


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
        pytest.param("He served in the Gulf War then.", [], id="a name"),
        pytest.param("They lost since the world war.", [("lost", "other")], id="a turn of phrase"),
    ],
)
def test_harms_named(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


def test_what_is_at_stake() -> None:
    assert at_stake(Words.of("the privacy of tenants")) == "social"
    assert at_stake(Words.of("the colour of doors")) is None
