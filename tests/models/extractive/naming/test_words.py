from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.models.extractive.naming.words import is_headline, read_words
from briefing.text.sentences import sentences
from tests.models.extractive.naming import article, line


def test_possessive_endings_are_cut_off_and_remembered():
    words = line("The minister's plan and the workers' answer surprised Osei’s friends.")
    assert [w.text for w in words if w.possessive] == ["minister", "workers", "Osei"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("U.S. troops left.", "U.S."),
        ("O'Hara left.", "O'Hara"),
        ("AT&T fell.", "AT&T"),
        ("Kellner.com is down.", "Kellner.com"),
        ("L. Frank Tanner left.", "L."),
    ],
)
def test_words_keep_what_belongs_to_them(text: str, first: str):
    assert line(text)[0].text == first


def test_a_capital_is_soft_where_every_word_would_have_one():
    words = line("Later he said: “Nobody asked Lindqvist.”")
    assert [w.text for w in words if w.cap and w.soft] == ["Later", "Nobody"]


def test_a_name_used_up_in_a_compound_is_an_adjective():
    assert [w.text for w in line("The Oslo-led and U.S.-backed talks failed.") if w.adjective] == [
        "Oslo-led",
        "U.S.",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Council Of Ministers Rejects New Fishing Quota", True),
        ("COUNCIL REJECTS QUOTA", True),
        ("Mayor Backs Rival", True),
        ("The council rejects the new quota for Norway.", False),
    ],
    ids=["title case", "capitals", "few words", "sentence"],
)
def test_headlines_are_told_from_sentences(text: str, told: bool):
    assert is_headline(line(text)) is told


@given(st.text(alphabet="abAB .'’-&“”\"0\u00e9", max_size=80))
def test_every_word_stands_where_it_says(text: str):
    made = article(text)
    for words in read_words(text, sentences(made)):
        assert all(text[w.start : w.end] == w.text for w in words)
        assert all(a.end <= b.start for a, b in pairwise(words))


def test_a_name_with_small_words_between_hyphens_is_no_compound_adjective():
    assert [w.adjective for w in line("Izzat-ul-Karim met a Moscow-led group.") if w.cap] == [False, True]
