"""A hazard is harm to come: a cue of the future and a harm that belong together."""

import pytest

from briefing.models.extractive.hazard import Hazard, hazard
from briefing.models.extractive.lookup import Words
from briefing.models.extractive.risks import THRESHOLD


def read(text: str) -> Hazard | None:
    return hazard(Words.of(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The new bridge could collapse in a storm.", id="modal and harm"),
        pytest.param("Thousands of tenants are at risk of eviction.", id="word of danger"),
        pytest.param("The plan threatens the island's last forest.", id="danger without a word of harm"),
        pytest.param("Nurses fear that the ministry will close their ward.", id="fear of what is to come"),
        pytest.param("Long exposure leads to cancer, the study says.", id="general cause"),
        pytest.param("The former treasurer faces up to nine years in prison.", id="exposure"),
        pytest.param("Fighting could spread along the border.", id="harm as the subject of what comes"),
        pytest.param("The two states are in an escalating war over water.", id="a war that goes on"),
        pytest.param("If the levee breaks, the old town will be flooded.", id="on a condition"),
        pytest.param(
            "Without rain, many herds will not survive the winter.", id="a good thing that will not be"
        ),
        pytest.param("The minister did not rule out war.", id="not ruled out"),
        pytest.param("The company cannot rule out a recall or further losses.", id="cannot be ruled out"),
        pytest.param("Food prices are expected to rise by a third.", id="a cost expected to rise"),
    ],
)
def test_harm_to_come(text: str) -> None:
    found = read(text)
    assert found
    assert found.strength >= THRESHOLD


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The bridge collapsed and killed nine people.", id="past harm"),
        pytest.param("The bridge could have collapsed at any time.", id="what did not happen"),
        pytest.param("There is no risk of flooding, the mayor said.", id="denied danger"),
        pytest.param("Nobody will be hurt.", id="denied harm"),
        pytest.param("The ministry will speak about the attack.", id="known harm as an adjunct"),
        pytest.param("The school will open in May with a feast.", id="no harm"),
        pytest.param("Doctors can treat the disease.", id="kept away"),
        pytest.param("In his will he left the house to victims of war.", id="the noun will"),
        pytest.param("The flood of May 2011 destroyed two villages.", id="the month"),
        pytest.param("His injuries are not life-threatening.", id="turn of phrase"),
        pytest.param("Opportunities could improve for young farmers.", id="good to come"),
        pytest.param("The attack is likely to have been planned abroad.", id="likely, of the past"),
        pytest.param("Vaccines reduce the risk of infection.", id="danger kept away"),
        pytest.param("The hikers probably died at once.", id="probably, of the past"),
        pytest.param("Facing bankruptcy, the founder sold his house.", id="faced in the past"),
        pytest.param(
            "She told of the people who were convicted of murder and will sing.", id="before a modal"
        ),
        pytest.param("Her character will die in the last episode.", id="a story's harm"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_harm_to_come(text: str) -> None:
    found = read(text)
    assert found is None or found.strength < THRESHOLD


def test_more_harm_is_stronger() -> None:
    one, three = (
        read("The leak could cause cancer."),
        read("The leak could cause cancer, blindness and death."),
    )
    assert one
    assert three
    assert three.strength > one.strength


def test_the_category_is_that_of_most_of_the_harm() -> None:
    found = read("The heat could bring loss of sleep, disease and many deaths.")
    assert found
    assert found.category == "health"


def test_a_danger_without_a_word_of_harm_takes_the_category_of_what_is_at_stake() -> None:
    found = read("The merger puts people's privacy at risk.")
    assert found
    assert (found.category, found.harm) == ("social", None)


def test_a_list_of_endless_length_is_no_risk() -> None:
    assert read("risk attack could " * 5_000) is None
