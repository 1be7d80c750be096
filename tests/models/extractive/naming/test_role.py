import pytest

from briefing.models.extractive.naming.role import MATTER, Role, as_role
from tests.models.extractive.naming import line as words_of


def told(text: str, base: float = 3) -> Role | None:
    line = words_of(text)
    return as_role(line, 0, len(line) - 1, base)


def test_articles_and_trailing_small_words_are_cut():
    text = "the captain of the ferry of the"
    made = told(text)
    assert made is not None
    assert text[made.start : made.end] == "captain of the ferry"


@pytest.mark.parametrize("text", ["the", "Mr", "Dr", "of the", "left"])
def test_what_tells_nothing_is_no_role(text: str):
    assert told(text) is None


def test_a_bare_academic_title_tells_less_than_an_office():
    weak, office = told("professor"), told("mayor")
    assert weak is not None
    assert office is not None
    assert weak.score < office.score


def test_words_beyond_the_measure_add_nothing():
    words = " ".join(["chief"] * (MATTER + 6))
    longest, enough = told(words), told(" ".join(["chief"] * MATTER))
    assert longest is not None
    assert enough is not None
    assert longest.score == enough.score
