from briefing.models.extractive.hearing.speakers import attribute
from briefing.models.extractive.naming.candidates import Candidate, candidates
from briefing.models.extractive.naming.names import cast
from briefing.models.extractive.reading import Reading
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.naming import article


def made(text: str) -> dict[str, Candidate]:
    read = article(text)
    numbered = sentences(read)
    names, quoted = cast(read, numbered), quotations(text)
    spoken = attribute(read, numbered, quoted, (), names)
    return {c.name: c for c in candidates(Reading(read, numbered, quoted, (), names, spoken, ()))}


def test_deeds_words_and_positions_are_counted():
    holm = made("Vera Holm rejected the new fishing quota. “We will sue,” Holm said. It was Holm's idea.")[
        "Vera Holm"
    ]
    assert (holm.acts, holm.speaks, len(holm.starts), len(holm.stances)) == (2, 1, 3, 1)


def test_a_country_that_only_describes_is_no_mention():
    found = made("The U.S. border is long. The U.S. voted.")["United States"]
    assert len(found.starts) == 1


def test_a_body_is_also_what_its_common_noun_says():
    found = made("The Leeds Police Service met. The police agreed.")
    assert set(found) == {"Leeds Police Service"}
    assert found["Leeds Police Service"].aliases == ["police"]


def test_a_group_without_a_name_is_written_small():
    assert not made("Researchers found ice. Later the researchers left.")["researchers"].named


def test_media_places_and_doubtful_names_start_lower():
    found = made("Vera Holm told Reuters in Lisbon. Zorbla Quent was there.")
    assert found["Vera Holm"].prior > found["Reuters"].prior > found["Lisbon"].prior


def test_a_capital_that_acts_is_its_country_where_the_country_is_there():
    found = made("Denmark closed the strait. Copenhagen warned the fleet on Monday. Denmark waits.")
    assert "Copenhagen" in found["Denmark"].aliases
    assert "Copenhagen" not in found


def test_a_story_that_opens_with_somebody_tells_the_role_of_the_one_it_then_names():
    found = made("A Danish teacher has been jailed. Vera Holm, 43, stole the fund. Holm left. Holm wept.")
    assert found["Vera Holm"].role == "Danish teacher"
    assert "Danish teacher" not in found


def test_somebody_without_a_name_is_who_the_story_says():
    found = made("Vera Holm shouted at an employee of a towing firm. The employee left. Holm wept.")
    employee = found["employee"]
    assert (employee.kind, employee.named, employee.role) == ("person", False, "employee of a towing firm")


def test_in_the_report_of_a_game_a_city_that_acts_is_a_team():
    game = "Leeds beat Derby in the cup final. Leeds scored two late goals. The striker and the coach won."
    assert made(game)["Leeds"].kind == "organisation"
    assert made("Leeds waits for snow. Nobody in the old town has seen any.")["Leeds"].kind == "other"


def test_a_name_after_in_does_not_act():
    assert made("Witnesses at the scene in Tulenwick described the fire.")["Tulenwick"].acts == 0


def test_the_agent_of_a_passive_acts():
    assert made("The bridge was built by the Tulen Harbour Council.")["Tulen Harbour Council"].acts == 1


def test_a_noun_that_takes_up_the_one_whom_the_story_is_about_is_a_role():
    found = made("Vera Holm won again. The harbour candidate thanked nobody. Holm left. Tom Dahl came.")
    assert found["Vera Holm"].role == "harbour candidate"


def test_a_number_before_the_noun_makes_nobody():
    assert "28 governor" not in made("The 28 governor posts were filled. It was so.")
