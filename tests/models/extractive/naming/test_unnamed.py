import pytest

from briefing.models.extractive.naming.unnamed import Stranger, find_unnamed
from tests.models.extractive.naming import lines


def found(text: str) -> dict[str, Stranger]:
    return {s.head: s for s in find_unnamed(lines(text))}


def test_who_is_made_known_and_spoken_of_again_is_one_person():
    climber = found("A young Tulen climber fell on Friday. The climber was alone.")["climber"]
    assert [" ".join(g.words) for g in climber.glimpses] == ["young Tulen climber", "climber"]
    assert [g.first for g in climber.glimpses] == [True, False]
    assert climber.acts == 2


def test_whose_mother_she_is_belongs_to_her():
    text = "The boy's mother left. The boy said nothing."
    glimpses = {s.head: text[s.glimpses[0].start : s.glimpses[0].end] for s in find_unnamed(lines(text))}
    assert glimpses == {"mother": "The boy's mother", "boy": "boy"}


def test_participles_before_the_noun_belong_to_it():
    assert " ".join(
        found("They held an enraged homeless passenger down.")["passenger"].glimpses[0].words
    ) == ("enraged homeless passenger")


@pytest.mark.parametrize(
    "text",
    [
        "The captain Vera Holm left.",
        "The captain, Vera Holm, left.",
        "He was the captain of the ferry.",
        "She works as a teacher now.",
        "The teacher shortage grew.",
        "His mother left.",
        "Drivers met.",
    ],
    ids=["title", "apposition", "predicate", "as", "compound", "whose is not said", "many"],
)
def test_what_belongs_to_a_name_or_to_no_person_is_left_out(text: str):
    assert not found(text)
