import pytest

from briefing.draft import ActorKind
from briefing.models.extractive.naming.names import Entity
from briefing.models.extractive.naming.standing import Manner, governs, is_title, manner, plays, standing
from tests.models.extractive.naming import line

IDLE = Manner(acts=0, quoted=False, placed=False, owning=False)
BUSY = Manner(acts=2, quoted=False, placed=False, owning=False)


def entity(name: str, kind: ActorKind, role: str | None = None) -> Entity:
    return Entity(0, name, kind, (), None, role, None, ())


def worth(name: str, kind: ActorKind, seen: Manner = IDLE, role: str | None = None) -> float:
    return standing(entity(name, kind, role), seen, kind)


@pytest.mark.parametrize(
    ("more", "less"),
    [
        (("Vera Holm", "person", BUSY), ("Vera Holm", "person", IDLE)),
        (("Vera Holm", "person", IDLE), ("Zorbla Quent", "person", IDLE)),
        (("Tulen Harbour Council", "organisation", IDLE), ("Tulenwick", "organisation", IDLE)),
        (("Tulen", "organisation", BUSY), ("Reuters", "organisation", BUSY)),
        (("Denmark", "country", BUSY), ("Denmark", "country", IDLE)),
        (("Tulen Lantern Festival", "other", IDLE), ("Tulen Fishing Act", "other", IDLE)),
        (("Tulen Fishing Union", "organisation", IDLE), ("Tulen Premier League", "organisation", IDLE)),
        (("Oslo Police", "organisation", IDLE), ("Oslo", "organisation", IDLE)),
    ],
    ids=["acts", "known name", "head of a body", "outlet", "country", "law", "contest", "capital"],
)
def test_what_can_act_stands_above_what_cannot(
    more: tuple[str, ActorKind, Manner], less: tuple[str, ActorKind, Manner]
):
    assert worth(*more) > worth(*less)


def test_what_stands_only_in_quoted_titles_is_a_work():
    seen = Manner(acts=0, quoted=True, placed=False, owning=False)
    assert worth("Tulen Pie", "person", seen) < 0


@pytest.mark.parametrize(
    ("quoted", "title"),
    [
        ("The Last Ferry to Tulen", True),
        ("Respect", True),
        ("We Will Sue,", False),
        ("We will sue", False),
        ("", False),
        ("a Ferry", False),
    ],
)
def test_a_title_has_capitals(quoted: str, title: bool):
    assert is_title(quoted) is title


def test_the_manner_is_what_holds_of_all_mentions():
    words = line("It was in Tulen and near Tulen that Tulen's mayor left Tulen.")
    at = [k for k, w in enumerate(words) if w.text == "Tulen"]
    places = [(words, k, k, False) for k in at]
    assert manner(places[:2], 0).placed
    assert not manner(places, 0).placed
    assert manner(places[2:3], 0).owning
    assert not manner(places[:2], 1).placed


def test_a_city_plays_where_it_acts():
    assert plays(entity("Leeds", "other"), BUSY)
    assert not plays(entity("Leeds", "other"), IDLE)
    assert not plays(entity("Tulenwick", "other"), BUSY)


def test_a_place_with_somebody_who_runs_it_may_act():
    assert governs(entity("Port of Tulen", "other"), BUSY)
    assert not governs(entity("Port of Tulen", "other"), IDLE)
