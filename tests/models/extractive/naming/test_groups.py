import pytest

from briefing.models.extractive.naming.groups import find_groups
from tests.models.extractive.naming import lines


def groups(text: str) -> list[tuple[str, int, int]]:
    return [(" ".join(g.sightings[0].words), len(g.sightings), g.acts) for g in find_groups(lines(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Researchers say no. The researchers found ice.", [("Researchers", 2, 2)]),
        ("The Danish team won. Later the team was praised.", [("Danish team", 2, 2)]),
        ("The Danish team beat the Irish team.", [("Danish team", 1, 1), ("Irish team", 1, 0)]),
        ("Religious schools were told to pay.", [("Religious schools", 1, 1)]),
        ("The tax was opposed by residents.", [("residents", 1, 1)]),
    ],
    ids=["acting", "short form", "two teams", "modifier", "passive"],
)
def test_groups_that_act(text: str, found: list[tuple[str, int, int]]):
    assert groups(text) == found


@pytest.mark.parametrize(
    "text",
    ["The police response was slow.", "It went to a bank.", "The Clerks was a film."],
    ids=["part of another noun", "any bank", "a name"],
)
def test_what_is_no_group_is_left_out(text: str):
    assert groups(text) == []


def test_a_verb_does_not_become_part_of_the_group():
    assert groups("The plan would allow companies to pay less.") == [("companies", 1, 0)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Older people waited.", ("Older", "people")),
        ("In May Germans voted.", ("Germans",)),
        ("Divorcees saved less.", ("Divorcees",)),
    ],
)
def test_other_plurals_of_people_are_groups(text: str, words: tuple[str, ...]):
    assert [s.words for g in find_groups(lines(text)) for s in g.sightings] == [words]


def test_a_place_may_stand_between_a_group_and_its_verb():
    (group,) = find_groups(lines("It was over, police in Tulen, Norway, said on Monday."))
    assert group.acts == 1


def test_a_body_right_before_its_name_is_no_group():
    assert not find_groups(lines("He joined the disco group Heatbox in May."))


def test_members_of_something_named_before_them_are_a_group():
    assert groups("Two gang members were held.") == [("gang members", 1, 1)]
    assert not groups("Two members were held.")
