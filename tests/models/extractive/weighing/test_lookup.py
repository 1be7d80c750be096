"""Words keep their places; lexicons find lemmas, their inflections and phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.models.extractive.weighing.lookup import Lexicon, Words, inflections


@given(st.text(alphabet=st.sampled_from("abzé'’-—,;:. \n\"AZ09"), max_size=80))
def test_every_word_stands_at_its_span(text: str) -> None:
    words = Words.of(text)
    assert [span.of(text).lower().replace("’", "'") for span in words.spans] == list(words.lower)
    assert [text[span.start].isupper() for span in words.spans] == list(words.capital)
    assert list(words.clauses) == sorted(words.clauses)
    assert list(words.commas) == sorted(words.commas)


def test_a_strong_boundary_starts_a_clause_and_a_comma_does_not() -> None:
    words = Words.of("He left, she stayed; they slept but we sang")
    assert words.clauses == (0, 0, 0, 0, 1, 1, 2, 2, 2)
    assert words.commas == (0, 0, 1, 1, 1, 1, 1, 1, 1)


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        pytest.param("attack", "attacked", id="past"),
        pytest.param("crisis", "crisises", id="a non-word does no harm"),
        pytest.param("crash", "crashes", id="sibilant"),
        pytest.param("bully", "bullies", id="y after a consonant"),
        pytest.param("delay", "delays", id="y after a vowel"),
        pytest.param("invade", "invading", id="silent e"),
        pytest.param("expel", "expelled", id="doubled consonant"),
    ],
)
def test_regular_inflections(lemma: str, form: str) -> None:
    assert form in inflections(lemma)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Banks collapsed", [(1, 1, "word")], id="inflected"),
        pytest.param(
            "at risk of fines", [(0, 2, "phrase"), (3, 3, "exact")], id="longest first, form as written"
        ),
        pytest.param("he fined it", [], id="only the form as written"),
        pytest.param("they were walking out", [(2, 3, "verb")], id="first word inflected"),
        pytest.param("they walk outs", [], id="last word then as written"),
        pytest.param("at risk", [(0, 1, "short")], id="the shorter phrase where the longer one is not there"),
    ],
)
def test_what_a_lexicon_finds(text: str, expected: list[tuple[int, int, str]]) -> None:
    lexicon = Lexicon(
        [
            ("collapse", "word"),
            ("at_risk", "short"),
            ("at_risk_of", "phrase"),
            ("fines.", "exact"),
            ("walk+_out", "verb"),
        ]
    )
    assert [(f.first, f.last, f.value) for f in lexicon.all(Words.of(text))] == expected


def test_an_earlier_entry_beats_a_later_one() -> None:
    lexicon = Lexicon([("strike", 1), ("strike storm", 2)])
    assert [f.value for f in lexicon.all(Words.of("A strike, a storm"))] == [1, 2]
