import pytest

from tests.models.extractive.naming import forms_in


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
def test_a_body_keeps_acronyms_and_short_forms_in(text: str, name: str, others: tuple[str, ...]):
    assert forms_in(text)[name] == others


def test_what_only_shares_words_stays_apart():
    made = forms_in(
        "Kenya hosts the Kenya Tea Board. The University of Tulen and Tulen University Hospital agreed."
    )
    assert {"Kenya", "Kenya Tea Board", "University of Tulen", "Tulen University Hospital"} <= set(made)


def test_a_stadium_is_not_the_bank_that_it_is_named_after():
    assert forms_in("The Bank of Tulen paid for the Bank of Tulen Stadium.")["Bank of Tulen"] == ()
