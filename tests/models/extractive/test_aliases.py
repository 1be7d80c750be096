import pytest

from tests.models.extractive.naming import cast_in


def forms(*paragraphs: str) -> dict[str, tuple[str, ...]]:
    return {e.name: e.aliases for e in cast_in(*paragraphs).entities}


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        ("Maria Elena Costa won. Maria Costa smiled.", "Maria Elena Costa", ("Maria Costa",)),
        ("William Pryce won. Bill Pryce smiled.", "William Pryce", ("Bill Pryce",)),
        ("J. Pryce won, said John Pryce.", "John Pryce", ("J. Pryce",)),
        ("Yusuf Demir, 16, won. Later Yusuf smiled.", "Yusuf Demir", ("Yusuf",)),
        ("José Ibarra won. Later Ibarra smiled.", "José Ibarra", ("Ibarra",)),
    ],
    ids=["middle name", "nickname", "initial", "first name", "surname"],
)
def test_a_person_keeps_all_his_forms(text: str, name: str, others: tuple[str, ...]):
    assert forms(text)[name] == others


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        ("The Coastal Fisheries Board (CFB) met. Later the CFB voted.", "Coastal Fisheries Board", ("CFB",)),
        ("The Coastal Fisheries Board met. Later the CFB voted.", "Coastal Fisheries Board", ("CFB",)),
        (
            "The Belgian Supreme Court met. The Supreme Court voted.",
            "Belgian Supreme Court",
            ("Supreme Court",),
        ),
        ("The Book Guild of Wales met. The Book Guild voted.", "Book Guild of Wales", ("Book Guild",)),
    ],
    ids=["in brackets", "by initials", "last words", "first words"],
)
def test_a_body_keeps_acronyms_and_short_forms(text: str, name: str, others: tuple[str, ...]):
    assert forms(text)[name] == others


def test_a_president_is_not_the_relative_who_comes_with_a_full_name():
    made = forms("President Tanner spoke. Later his wife, Ruth Tanner, spoke. President Tanner left.")
    assert set(made) == {"Tanner", "Ruth Tanner"}


def test_what_only_shares_words_stays_apart():
    made = forms(
        "Kenya hosts the Kenya Tea Board. The University of Tulen and Tulen University Hospital agreed."
    )
    assert {"Kenya", "Kenya Tea Board", "University of Tulen", "Tulen University Hospital"} <= set(made)


def test_a_stadium_is_not_the_bank_that_it_is_named_after():
    assert forms("The Bank of Tulen paid for the Bank of Tulen Stadium.")["Bank of Tulen"] == ()
