"""Whether a cue speaks of what is to come."""

import pytest

from briefing.models.extractive.weighing.lookup import Found, Words
from briefing.models.extractive.weighing.tense import (
    PAST,
    UNREAL,
    Cue,
    denied,
    denied_verb,
    has_horizon,
    is_cue,
    on_condition,
    told,
)


def cue(words: Words, word: str, kind: str = "possible") -> Cue:
    at = words.lower.index(word)
    return Found(at, at, (kind, 0.8))  # type: ignore[arg-type]  # kinds are given as plain strings


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The roof could fall.", "could", True),
        ("The roof could have serious faults.", "could", True),
        ("The roof could have fallen.", "could", False),
        ("The roof could easily have collapsed.", "could", False),
        ("The new rule will have ended the trade by then.", "will", True),
        ("It was the will of the town.", "will", False),
        ("The fair is held in May each year.", "may", False),
        ("It fell in May 2011.", "may", False),
        ("May they fall.", "may", True),
        ("The roof could", "could", False),
    ],
)
def test_modals_that_speak_of_what_may_come(text: str, word: str, expected: bool) -> None:
    words = Words.of(text)
    assert is_cue(cue(words, word), words) is expected


@pytest.mark.parametrize(
    ("text", "word", "kind", "expected"),
    [
        ("The gas is a danger.", "danger", "threat", 1.0),
        ("The gas was a danger.", "danger", "threat", PAST),
        ("Homes could have been put in danger.", "danger", "threat", UNREAL),
        ("It threatens homes.", "threatens", "threat", 1.0),
        ("A strike was likely.", "likely", "possible", PAST),
        ("A strike is likely.", "likely", "possible", 1.0),
        ("They planted endangered trees.", "endangered", "threat", UNREAL),
        ("She warned of floods.", "warned", "warning", 1.0),
        ("She was warned of floods.", "warned", "warning", PAST),
        ("In 1911 she warned of floods.", "warned", "warning", PAST),
        ("They were told it could burn.", "could", "possible", 1.0),
    ],
)
def test_what_is_left_for_the_tense(text: str, word: str, kind: str, expected: float) -> None:
    words = Words.of(text)
    assert told(cue(words, word, kind), words) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("There is no danger here.", "danger", True),
        ("It is not only dangerous.", "dangerous", False),
        ("There is no chance at all that the old mill will burn.", "burn", True),
        ("No one doubts that the old mill will burn.", "burn", False),
        ("It did not rain, but mills burn.", "burn", False),
    ],
)
def test_denied(text: str, word: str, expected: bool) -> None:
    words = Words.of(text)
    assert denied(words.lower.index(word), words) is expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The mill will not burn.", "will", True),
        ("The mill won't burn.", "won't", True),
        ("The mill may never burn.", "may", True),
        ("Nothing here could burn.", "could", True),
        ("The rule, which helps nothing, will fall.", "will", False),
        ("The mill could burn.", "could", False),
    ],
)
def test_verbs_denied(text: str, word: str, expected: bool) -> None:
    words = Words.of(text)
    assert denied_verb(cue(words, word), words) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("by 2050", True), ("next year", True), ("by 12 votes", False), ("the next house", False), ("", False)],
)
def test_a_time_to_come(text: str, expected: bool) -> None:
    assert has_horizon(Words.of(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If the mill burns, the town will starve.", True),
        ("The town will starve unless it rains.", True),
        ("Without rain, the town will starve.", True),
        ("She said without rain the town would starve.", True),
        ("The town lived without rain.", False),
        ("If anything, the town will grow.", False),
        ("He looked as if he would fall.", False),
    ],
)
def test_on_a_condition(text: str, expected: bool) -> None:
    assert on_condition(Words.of(text)) is expected
