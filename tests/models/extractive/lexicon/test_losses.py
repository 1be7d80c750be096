"""Tables of things and their ends keep to their rules."""

from briefing.models.extractive.lexicon.losses import EVERYDAY, LOSSES


def test_every_category_of_things_has_one_row() -> None:
    """Moves are looked up by category."""
    assert len({category for category, _, _ in LOSSES}) == len(LOSSES)


def test_no_thing_belongs_to_two_rows() -> None:
    things = [thing for _, listed, _ in LOSSES for thing in listed.split()]
    assert sorted(set(things)) == sorted(things)


def test_only_the_first_word_is_inflected() -> None:
    entries = [entry for _, _, listed in EVERYDAY for entry in listed.split()]
    entries += [e for _, _, moves in LOSSES for _, listed in moves for e in listed.split()]
    assert [
        e for e in entries if "+" in e and (e.count("+") > 1 or e.index("+") > len(e.split("_")[0]))
    ] == []
