"""Similarity: bags of stems, their weights, and how alike two texts are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.similarity import centroid, containment, cosine, idf, jaccard, stem, terms, vector

DOCUMENTS = st.lists(
    st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 5), max_size=6), min_size=1, max_size=6
)
SETS = st.frozensets(st.sampled_from("abcdef"))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ports", "port"),
        ("countries", "country"),
        ("ties", "ty"),
        ("houses", "house"),
        ("glass", "glass"),
        ("virus", "virus"),
        ("crisis", "crisis"),
        ("shoes", "shoes"),
        ("crane's", "crane"),
        ("gas", "gas"),
        ("talks'", "talk"),
    ],
)
def test_a_stem_has_no_plural_and_no_possessive(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_terms_count_stems_and_leave_stop_words_out() -> None:
    assert terms("The ports’ union and the port: it doesn’t say which Port") == {"port": 3, "union": 1}


def test_a_term_of_few_documents_weighs_more_and_none_weighs_nothing() -> None:
    weights = idf([{"port": 1, "strike": 2}, {"port": 3}, {"port": 1}])
    assert weights["strike"] > weights["port"] == 1.0


def test_a_sentence_on_the_common_subject_is_nearer_to_the_centre() -> None:
    documents = [
        terms(text)
        for text in (
            "The port of Sund closed after a strike.",
            "The strike at the port began on Monday.",
            "Port workers in Sund want more pay.",
            "Rain is expected.",
        )
    ]
    weights = idf(documents)
    vectors = [vector(document, weights) for document in documents]
    centre = centroid(vectors)
    assert min(cosine(v, centre) for v in vectors[:3]) > cosine(vectors[3], centre)


@given(DOCUMENTS)
def test_cosine_is_symmetric_between_nothing_and_one(documents: list[dict[str, int]]) -> None:
    weights = idf(documents)
    vectors = [vector(document, weights) for document in documents]
    for a in vectors:
        assert cosine(a, a) == pytest.approx(1.0 if a else 0.0)
        for b in vectors:
            assert 0.0 <= cosine(a, b) <= 1.0
            assert cosine(a, b) == pytest.approx(cosine(b, a))


def test_texts_without_terms_are_like_nothing() -> None:
    empty = vector(terms("It is what it is."), {})
    assert empty == {}
    assert centroid([empty, empty]) == {}
    assert cosine(empty, {"port": 1.0}) == 0.0
    assert jaccard(frozenset(), frozenset()) == 0.0
    assert containment(frozenset(), frozenset({"port"})) == 0.0


def test_jaccard_and_containment_of_a_text_and_its_half() -> None:
    half, whole = frozenset({"port", "strike"}), frozenset({"port", "strike", "union", "pay"})
    assert jaccard(half, whole) == 0.5
    assert containment(half, whole) == containment(whole, half) == 1.0


@given(SETS, SETS)
def test_containment_is_never_below_jaccard(a: frozenset[str], b: frozenset[str]) -> None:
    assert 0.0 <= jaccard(a, b) <= containment(a, b) <= 1.0
