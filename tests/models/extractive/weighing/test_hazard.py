"""A hazard is harm to come: a cue of the future and a harm that belong together."""

import pytest

from briefing.models.extractive.weighing.hazard import Hazard, hazard
from briefing.models.extractive.weighing.lookup import Words
from briefing.models.extractive.weighing.risks import THRESHOLD


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
        pytest.param("The miners' leader warned of a strike.", id="a warning told in the past"),
        pytest.param("The airline could shut its southern hub.", id="a service that stops"),
        pytest.param("Their fishing licence expires in June.", id="what lapses by itself"),
        pytest.param("The fund will run dry.", id="will with harm as its verb"),
        pytest.param("Without a loan, the mill would run out of cash.", id="would on a condition"),
        pytest.param("If the pump fails, the herds will have nowhere to go.", id="harm in everyday words"),
        pytest.param("They fear that the insurer would default.", id="would under a fear"),
        pytest.param("The scandal could cost the mayor his post.", id="harm that does harm"),
        pytest.param("A new outbreak is likely, the vets said.", id="said of what stands before"),
        pytest.param("A loss would trigger his withdrawal.", id="brought about, so not known"),
        pytest.param("The rebels have threatened to march on the port.", id="a threat uttered"),
        pytest.param("The survey found a fall of harvests by 2060.", id="a year by which it comes"),
        pytest.param("The chain plans to close 20 shops.", id="harm that is planned"),
        pytest.param("She faces ten years in prison on two counts of fraud.", id="a punishment ahead"),
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
        pytest.param("The guard faces two counts of murder.", id="a crime that was done"),
        pytest.param("The cook now faces a murder charge.", id="a charge of what was done"),
        pytest.param("In 1938 the poet warned of war.", id="a warning of long ago"),
        pytest.param("A deal to end the strike could be signed.", id="an end that is meant"),
        pytest.param("The chapel will be close to the school.", id="close as an adjective"),
        pytest.param("The judge must say whether the plan could harm fish.", id="left open"),
        pytest.param("Her plans to raise fees won praise.", id="plans as a noun"),
        pytest.param("He warned that the hall would not be a cure for hatred.", id="a denied announcement"),
        pytest.param("The licence expired in 2011.", id="lapsed in the past"),
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
