import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Span
from briefing.grounding.locate import folded, locate

TEXT = "The mayor said: “We can’t wait — not now…”\nLater she said “we can’t wait” again."


@pytest.mark.parametrize(
    ("words", "found", "match"),
    [
        pytest.param("We can’t wait", "We can’t wait", "exact", id="to the letter"),
        pytest.param("We can't wait", "We can’t wait", "normalised", id="straight apostrophe"),
        pytest.param("wait - not now...", "wait — not now…", "normalised", id="hyphen and dots"),
        pytest.param("not now…” Later", "not now…”\nLater", "normalised", id="line break for space"),
        pytest.param("  Later she said ", "Later she said", "exact", id="outer space"),
    ],
)
def test_finds_the_source_s_own_spelling(words: str, found: str, match: str) -> None:
    place = locate(words, TEXT)
    assert place is not None
    assert (place.of(TEXT), place.match) == (found, match)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("We can wait", id="a word changed"),
        pytest.param("WE CAN’T WAIT", id="letter case"),
        pytest.param("e can’t wait", id="begins within a word"),
        pytest.param("We can’t wai", id="ends within a word"),
        pytest.param("“”", id="marks only"),
        pytest.param("", id="nothing"),
        pytest.param(" \n", id="white space"),
    ],
)
def test_other_words_are_not_found(words: str) -> None:
    assert locate(words, TEXT) is None


def test_the_place_nearest_to_the_citation_wins() -> None:
    text = "“Yes.” And then “Yes.”"
    first, second = locate("Yes.", text), locate("Yes.", text, Span(15, len(text)))
    assert first is not None
    assert second is not None
    assert (first.start, second.start) == (1, 17)


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_what_is_found_holds_the_words_after_normalisation(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    place = locate(words, text)
    if place:
        assert folded(place.of(text)).letters.strip() == folded(words).letters.strip()
        assert place.of(text) == text[place.start : place.end] != ""


@given(st.text())
def test_every_folded_letter_has_its_address(text: str) -> None:
    there = folded(text)
    assert len(there.letters) == len(there.at)
    assert list(there.at) == sorted(there.at)
    assert all(0 <= offset < len(text) for offset in there.at)
