"""One actor, whatever the passages call it."""

from dataclasses import replace

import pytest

from briefing.draft import DraftActor
from briefing.summarize.join.actors import full_names, joined_actors
from tests.summarize.support import actor


def names(*drafted: DraftActor) -> list[tuple[str, tuple[str, ...], tuple[int, ...]]]:
    return [(a.name, a.aliases, a.evidence) for a in joined_actors(drafted)]


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        (actor("Mara Lind", 1), actor("mara  lind", 2), ("Mara Lind", ())),
        (actor("Mara Lind", 1), actor("Lind", 2), ("Mara Lind", ("Lind",))),
        (actor("Lind", 1), actor("Mara Lind", 2), ("Mara Lind", ("Lind",))),
        (
            actor("Sund Harbour Authority", 1, kind="organisation"),
            actor("SHA", 2, kind="organisation"),
            ("Sund Harbour Authority", ("SHA",)),
        ),
        (
            actor("The Harbour Authority of Sund", 1, kind="organisation", aliases=("the port",)),
            actor("Port", 2, kind="group"),
            ("The Harbour Authority of Sund", ("the port",)),
        ),
        (actor("Sund", 1, kind="country"), actor("the Sund", 2, kind="other"), ("the Sund", ())),
    ],
    ids=["spelling", "surname", "surname-first", "acronym", "alias", "kind-unknown"],
)
def test_forms_of_one_name_are_one_actor(
    one: DraftActor, other: DraftActor, joined: tuple[str, tuple[str, ...]]
) -> None:
    assert names(one, other) == [(*joined, (1, 2))]


@pytest.mark.parametrize(
    "drafted",
    [
        (actor("Mara Lind", 1), actor("Ola Lind", 2), actor("Lind", 3)),
        (actor("Mara Sund", 1), actor("Sund", 2, kind="country")),
        (actor("Mara", 1), actor("Mara Lind", 2)),
        (
            actor("Mara Lind", 1, aliases=("Boss",)),
            actor("Ola Crane", 2, aliases=("Boss",)),
            actor("Boss", 3),
        ),
    ],
    ids=["two-with-a-surname", "person-and-country", "first-name", "alias-of-two"],
)
def test_a_form_that_fits_two_or_another_kind_joins_none(drafted: tuple[DraftActor, ...]) -> None:
    assert [(a.name, a.evidence) for a in joined_actors(drafted)] == [(a.name, a.evidence) for a in drafted]


def test_a_surname_in_several_passages_finds_the_one_full_name() -> None:
    found = names(actor("Lind", 1), actor("Mara Lind", 2), actor("Lind", 3), actor("Mara Lind", 4))
    assert found == [("Mara Lind", ("Lind",), (1, 2, 3, 4))]


def test_role_and_stance_are_the_first_there_are() -> None:
    first, second = actor("Mara Lind", 1), replace(actor("Lind", 2), role="mayor", stance="We wait")
    (one,) = joined_actors([first, second])
    assert (one.role, one.stance) == ("mayor", "We wait")


def test_the_most_cited_comes_first_then_the_earliest() -> None:
    found = joined_actors([actor("B", 5), actor("A", 2), actor("C", 7, 8)])
    assert [a.name for a in found] == ["C", "A", "B"]


def test_a_description_is_no_better_name() -> None:
    named = actor("Mara Lind", 1)
    described = actor("Mara Lind (mayor of the old port of Sund)", 2, aliases=("Mara Lind",))
    assert joined_actors([named, described])[0].name == "Mara Lind"


def test_a_short_name_stands_for_the_only_full_one() -> None:
    full = full_names([actor("Mara Lind", 1), actor("Ola Crane", 2), actor("Ida Crane", 3)])
    assert [full(n) for n in ("Lind", "Mara Lind", "Crane", "Nobody", None, "")] == [
        "Mara Lind", "Mara Lind", "Crane", "Nobody", None, None,
    ]  # fmt: skip
