import pytest

from briefing.models.extractive.naming.noun_phrases import (
    governing_office,
    head_office,
    likely_verb,
    phrase_end,
    phrase_start,
)
from tests.models.extractive.naming import line


def at(text: str, word: str) -> int:
    return next(k for k, w in enumerate(line(text)) if w.text == word)


@pytest.mark.parametrize(
    ("text", "office", "start"),
    [
        ("On Monday Danish foreign minister", "minister", "Danish"),
        ("they asked the harbour master", "master", "harbour"),
        ("they met Norway's finance and trade minister", "minister", "Norway"),
        ("it went to witness city mayor", "mayor", "city"),
        ("he told defence minister", "minister", "defence"),
        ("the Council for the Blind chairman", "chairman", "Council"),
    ],
)
def test_the_phrase_of_an_office_begins_where_its_words_do(text: str, office: str, start: str):
    words = line(text)
    assert words[phrase_start(words, at(text, office))].text == start


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("a professor of law at Tulen, said", "Tulen"),
        ("the head of the club who left", "club"),
        ("a member of the crew said so", "crew"),
        ("an alliance of six states", "states"),
        ("a guard at the May Fair", "Fair"),
    ],
)
def test_a_phrase_ends_before_punctuation_clause_or_verb(text: str, last: str):
    words = line(text)
    assert words[phrase_end(words, 0)].text == last


def test_the_head_is_the_office_before_the_first_preposition():
    words = line("a retired professor of poetry")
    assert words[head_office(words, 0, 4) or 0].text == "professor"
    words = line("a house of the professor")
    assert head_office(words, 0, 4) is None
    words = line("Ada Baker and others")
    assert head_office(words, 0, 3) is None


def test_an_office_governs_the_body_after_it():
    words = line("the director of the Leeds branch of the Ice Board")
    assert governing_office(words, len(words) - 1) == 1
    words = line("the director left the Ice Board")
    assert governing_office(words, len(words) - 1) is None


def test_verbs_are_told_from_modifiers():
    words = line("said retired elected walked")
    assert [likely_verb(words, k) for k in range(4)] == [True, False, False, True]
