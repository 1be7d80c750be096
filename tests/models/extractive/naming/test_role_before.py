import pytest

from tests.models.extractive.naming import cast_in


def role(text: str, name: str = "Vera Holm") -> str | None:
    return next(e for e in cast_in(text).entities if e.name == name).role


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Monday glassblower Vera Holm left.", "glassblower"),
        ("Later the lifeboat helmsman Vera Holm left.", "lifeboat helmsman"),
        ("They met local resident Vera Holm.", "local resident"),
        ("Grandmother-of-two Vera Holm left.", "Grandmother-of-two"),
        ("Former fleet commander General Vera Holm left.", "Former fleet commander General"),
        ("The former first lady Vera Holm left.", "former first lady"),
        ("The former Velden and Tulen winger Vera Holm left.", "former Velden and Tulen winger"),
        ("Norwegian 22nd seed Vera Holm left.", "Norwegian 22nd seed"),
        ("It was lost to Norwegian Vera Holm.", "Norwegian"),
        ("The film shows Tulen mother of 3 Vera Holm.", "Tulen mother"),
        ("Greenpeace's Vera Holm left.", "Greenpeace"),
    ],
)
def test_any_noun_for_somebody_before_the_name_is_a_role(text: str, told: str):
    assert role(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "They did it later Vera Holm said.",
        "Under her Vera Holm the firm grew.",
        "He wanted to consider Vera Holm for it.",
        "Norway's Vera Holm left.",
    ],
    ids=["adverb", "preposition", "verb", "country"],
)
def test_other_words_before_the_name_are_none(text: str):
    assert role(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The coroner at Tulen County Hall, Dr Vera Holm, left.", "coroner at Tulen County Hall"),
        ("He came in behind the winner, Vera Holm of Tulen.", "winner"),
        ("She sued her former husband's brother, Vera Holm, and lost.", "former husband's brother"),
    ],
)
def test_the_apposition_before_may_hold_a_title_or_a_place(text: str, told: str):
    assert role(text) == told


def test_a_clause_before_the_name_is_no_apposition():
    text = "Nobody can act while Secretary of State Nils Berg negotiates over the port, Vera Holm said."
    assert role(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was written by ministers Nils Berg and Vera Holm.", "ministers"),
        ("Producers Vera Holm and Nils Berg left.", "Producers"),
        ("Two Tulen developers, Nils Berg and Vera Holm, were charged.", "Tulen developers"),
        ("He named defectors from the party, including Nils Berg and Vera Holm.", "defectors from the party"),
        ("Critics of the plan such as Vera Holm left.", "Critics of the plan"),
    ],
)
def test_what_several_are_together_is_said_of_each(text: str, told: str):
    assert role(text) == told


def test_a_singular_goes_to_the_first_name_only():
    text = "The captain Nils Berg and Vera Holm left."
    assert role(text, "Nils Berg") == "captain"
    assert role(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He kept the players at Tulen — Nils Berg, Vera Holm and Tom Dahl — there.", "players at Tulen"),
        ("The men Nils Berg and Vera Holm left.", None),
    ],
)
def test_a_list_behind_a_dash_and_a_plural_that_tells_nothing(text: str, told: str | None):
    assert role(text) == told


def test_as_a_boy_is_no_role():
    assert role("Born in Tulen, as a boy, Vera Holm fished.") is None


def test_a_list_of_names_shares_the_plural_before_it():
    assert role("Unlike stars Vera Holm, Nils Berg and Tom Dahl, she left.") == "stars"


def test_the_owner_of_the_name_may_have_several_words():
    assert role("It was the Green Party's Vera Holm who left.") == "Green Party"
