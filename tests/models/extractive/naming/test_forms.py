import pytest

from briefing.models.extractive.naming.forms import find_forms
from tests.models.extractive.naming import lines


def found(text: str, trusted: bool = True) -> dict[str, int]:
    read = lines(text)
    return {f.text: len(f.places) for f in find_forms(read, [trusted] + [True] * (len(read) - 1))}


def test_each_way_of_writing_a_name_is_a_form_with_its_places():
    assert found("Vera Holm met Li Wen. Later Holm left, and Li Wen stayed.") == {
        "Vera Holm": 1,
        "Li Wen": 2,
        "Holm": 1,
    }


def test_places_hold_the_address_and_the_start_of_the_title():
    text = "Yesterday Prime Minister Vera Holm left."
    place = find_forms(lines(text), [True])[0].places[0]
    assert text[place.start : place.end] == "Vera Holm"
    assert place.title == 1


def test_a_sentence_that_is_not_trusted_shows_known_names_and_surnames_only():
    assert found("Holm Leaves Tin Board. Vera Holm left the Ice Board.", trusted=False) == {
        "Holm": 1,
        "Vera Holm": 1,
        "Ice Board": 1,
    }


def test_small_words_and_abbreviations_make_no_form():
    assert found("However the CEO said Yes on TV. Sen. Ada Ruiz (R-OH) left.") == {"Ada Ruiz": 1}


@pytest.mark.parametrize("text", ["It is a Southeast Asian nation.", "Her book, Will Warn Yourself, sold."])
def test_adjectives_and_ends_of_titles_are_no_forms(text: str):
    assert not [f.text for f in found(text)]
