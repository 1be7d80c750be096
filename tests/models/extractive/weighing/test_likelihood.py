"""Likelihood is stated only where the words do; the terms are those of ICD 203."""

import pytest

from briefing.models.extractive.weighing.likelihood import likelihood, of_percentage
from briefing.models.extractive.weighing.lookup import Words


def term(text: str) -> str | None:
    words = Words.of(text)
    return likelihood(words, text, 0, len(words.lower) - 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam will almost certainly fail.", "almost certain"),
        ("A strike is very likely.", "very likely"),
        ("A strike is likely this week.", "likely"),
        ("They will probably lose the case.", "likely"),
        ("There is an even chance of war.", "roughly even chance"),
        ("A default is unlikely.", "unlikely"),
        ("A default is highly unlikely.", "very unlikely"),
        ("There is a remote possibility of fire.", "almost no chance"),
        ("The dam could fail.", None),
        ("The dam may fail.", None),
        ("Fires are more likely than before.", None),
        ("He is the likely winner.", None),
    ],
)
def test_words_of_likelihood(text: str, expected: str | None) -> None:
    assert term(text) == expected


def test_a_term_of_another_clause_does_not_count() -> None:
    text = "The dam could fail; rain is likely"
    words = Words.of(text)
    assert likelihood(words, text, 0, 3) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a 3 percent chance of rain", "almost no chance"),
        ("a 10% probability of default", "very unlikely"),
        ("a 30 per cent likelihood", "unlikely"),
        ("one in three chance of drought", "unlikely"),
        ("one-in-ten chance", "very unlikely"),
        ("a 50 percent chance", "roughly even chance"),
        ("the chance of war is about 70 percent", "likely"),
        ("a 90 percent chance", "very likely"),
        ("a 97.5 percent chance", "almost certain"),
        ("a 100 percent chance", None),
        ("fees up 30 percent", None),
    ],
)
def test_probabilities_given_as_numbers(text: str, expected: str | None) -> None:
    assert of_percentage(text) == expected


@pytest.mark.parametrize(
    ("per_cent", "milder"), [(20, "unlikely"), (45, "roughly even chance"), (80, "likely")]
)
def test_on_a_border_the_term_nearer_to_the_middle_is_taken(per_cent: int, milder: str) -> None:
    assert of_percentage(f"a {per_cent} percent chance") == milder
