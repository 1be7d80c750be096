import pytest

from tests.models.extractive.naming import cast_in


def role(text: str) -> str | None:
    return next(e for e in cast_in(text).entities if e.name == "Vera Holm").role


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vera Holm - a former player at the club - left.", "former player at the club"),
        ("Vera Holm, 40 ― a mother and student ― left.", "mother and student"),
        ("Vera Holm (G-Tulen), a leading advocate for the coast, left.", "leading advocate for the coast"),
        ("It is so, Vera Holm, head of the Coast Federation said in a note.", "head of the Coast Federation"),
        ("Vera Holm, the swimming champion turned actress who drew crowds, left.",
         "swimming champion turned actress"),
        ("Vera Holm, prosecuting, left.", "prosecuting"),
        ("Vera Holm, of the Harbour Trust, left.", "Harbour Trust"),
        ("Dr Vera Holm, from Anholt police, left.", "Anholt police"),
    ],
)  # fmt: skip
def test_appositions_after_the_name(text: str, told: str):
    assert role(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vera Holm, who as a captain was the harbour physician, left.", "harbour physician"),
        ("Vera Holm, who played for Tulen and is now director of rowing, left.", "director of rowing"),
        ("Said Vera Holm who chairs the Coast Committee.", "chairs the Coast Committee"),
        ("Vera Holm, who led the side and won the cup, left.", "led the side"),
        ("Vera Holm, whose son died in the fire, left.", "whose son died in the fire"),
    ],
)
def test_clauses_after_the_name(text: str, told: str):
    assert role(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vera Holm resigned as club president last month.", "club president"),
        ("They nominated Vera Holm, 52, as harbour master.", "harbour master"),
        ("Vera Holm was elected mayor of Tulen.", "mayor of Tulen"),
        ("Vera Holm is currently director of rowing.", "director of rowing"),
        ("Vera Holm is playwright-in-residence at the college.", "playwright-in-residence at the college"),
    ],
)
def test_posts_that_somebody_holds_gets_or_leaves(text: str, told: str):
    assert role(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Vera Holm was accused of using the money.",
        "Vera Holm, from Tulen, left.",
        "Vera Holm, whose car was red, left.",
        "Vera Holm won as rain fell.",
    ],
    ids=["accused", "home", "no relative", "as of time"],
)
def test_what_tells_nobody_is_left_out(text: str):
    assert role(text) is None


def test_when_somebody_left_is_no_part_of_the_role():
    text = "Vera Holm, who served as ambassador to Norway from 2012 until earlier this year, left."
    assert role(text) == "ambassador to Norway"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vera Holm, 89, is a keen historian of ferries.", "keen historian of ferries"),
        ("Vera Holm will be confirmed as the club's new manager on Friday.", "club's new manager"),
        ("After the exit of Vera Holm as mayor, nobody left.", "mayor"),
    ],
)
def test_what_somebody_is_said_to_be(text: str, told: str):
    assert role(text) == told


def test_the_next_in_a_list_of_titles_is_no_apposition():
    assert role("Lord Justice Vera Holm, Lord Justice Nils Berg and Sir Tom Dahl left.") == "Lord Justice"


def test_the_owned_apposition_may_lack_its_second_comma():
    assert role("The leg was hurt, Vera Holm, the zoo's executive director told Tulen 8.") == (
        "zoo's executive director"
    )


def test_an_office_with_a_capital_and_what_it_is_of_is_a_role():
    assert role("Vera Holm, Surgeon to the Royal Household, left.") == "Surgeon to the Royal Household"


def test_an_adverb_after_the_verb_opens_no_role():
    assert role("Vera Holm is far and away the superior candidate.") is None
