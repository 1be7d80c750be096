import pytest

from briefing.models.extractive.naming.meant import SOON, Named, meant
from briefing.models.extractive.naming.unnamed import Glimpse, Stranger

HERE = 100


def stranger(head: str, *, first: bool = True) -> Stranger:
    return Stranger(head, [Glimpse(0, HERE, HERE + len(head), (head,), first, acts=True, opens=True)])


def named(start: int, role: str | None = None, *, count: int = 3, gender: str | None = None) -> Named:
    return Named(start, count, role, gender, speaks=True)


@pytest.mark.parametrize(
    ("who", "person"),
    [
        (stranger("teacher"), named(300)),
        (stranger("teacher"), named(300, "former teacher", count=1)),
        (stranger("boy"), named(300, "pupil")),
        (stranger("teacher", first=False), named(20)),
    ],
    ids=["named later", "role says so", "any boy", "known already"],
)
def test_one_with_a_name_is_meant(who: Stranger, person: Named):
    assert meant(who, [person]) == 0


@pytest.mark.parametrize(
    ("who", "person"),
    [
        (stranger("teacher"), named(20)),
        (stranger("climber"), named(300, "rescue pilot")),
        (stranger("boy"), named(300, "police inspector")),
        (stranger("boy"), named(300, gender="f")),
        (stranger("teacher"), named(300, count=1)),
    ],
    ids=["made known after the name", "another trade", "who tells of it", "other gender", "named once"],
)
def test_nobody_with_a_name_is_meant(who: Stranger, person: Named):
    assert meant(who, [person]) is None


def test_of_several_the_one_with_the_role_is_meant_else_the_one_most_written_about():
    assert meant(stranger("teacher"), [named(300, count=9), named(400, "teacher")]) == 1
    assert meant(stranger("teacher"), [named(300, count=2), named(400, count=9)]) == 1


def test_who_is_quoted_and_named_late_is_not_whom_the_story_opens_with():
    assert meant(stranger("boy"), [named(HERE + SOON + 1)]) is None
    assert meant(stranger("boy"), [named(HERE + SOON)]) == 0
