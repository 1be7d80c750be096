import pytest

from briefing.models.extractive.naming.kinds import Scores, context_scores, form_scores
from tests.models.extractive.naming import entity, line


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Kenya", "country"),
        ("Ministry of Trade", "organisation"),
        ("Halden Holdings", "organisation"),
        ("Aerolux Ltd", "organisation"),
        ("Ada Ruiz", "person"),
        ("J. K. Oduya", "person"),
        ("Ada Banks", "person"),
        ("Halden Street", "other"),
        ("Halden Cup", "other"),
        ("Battle of Halden", "other"),
        ("XR7", "other"),
        ("OECD", "organisation"),
        ("Democrats", "group"),
    ],
)
def test_the_spelling_of_a_name_says_its_kind(name: str, kind: str):
    assert form_scores(tuple(name.split()), lambda word: False).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the spokesman Zelk agreed.", "person"),
        ("talks with Zelk, 44, failed.", "person"),
        ("talks with Zelk, who left, failed.", "person"),
        ("the airline Zelk failed.", "organisation"),
        ("the owner, Zelk, failed.", "organisation"),
        ("the river Zelk rose.", "other"),
        ("we saw Zelk there.", "other"),
    ],
)
def test_the_words_around_a_name_say_its_kind(text: str, kind: str):
    words = line(text)
    at = next(k for k, w in enumerate(words) if w.text == "Zelk")
    assert context_scores(words, at, at, None).kind == kind


def test_evidence_adds_up_by_weight():
    scores = Scores(person=1)
    scores.add(Scores(person=2, place=4), 0.5)
    assert scores == Scores(person=2, place=2)


def test_too_little_evidence_is_no_kind():
    assert Scores(person=0.9).kind == "other"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The fire began in Vera Street on Monday.", "Vera Street", "other"),
        ("Makers Tulenwick say it is safe.", "Tulenwick", "organisation"),
    ],
)
def test_streets_and_makers(text: str, name: str, kind: str):
    assert entity(name, text).kind == kind


def test_a_rank_with_its_place_is_a_person():
    assert (
        entity("Duchess of Tulen", "The Duchess of Tulen left. The Duchess of Tulen smiled.").kind == "person"
    )
