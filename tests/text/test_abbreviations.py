"""Abbreviations: each word of the lists has one rule, and the rules reach it."""

from __future__ import annotations

from itertools import combinations

import pytest

from briefing.text import abbreviations
from briefing.text.abbreviations import (
    ABBREVIATIONS,
    ACRONYM,
    CLOCK,
    NEVER_LAST,
    NUMBERED,
    OFTEN_LAST,
    TITLES,
)


def test_each_abbreviation_has_one_rule() -> None:
    lists = (TITLES, NEVER_LAST, NUMBERED, OFTEN_LAST, CLOCK)
    assert [a & b for a, b in combinations(lists, 2)] == [frozenset()] * 10


def test_abbreviations_stand_without_their_last_full_stop_and_outside_the_words_that_start_sentences() -> (
    None
):
    assert not [word for word in ABBREVIATIONS if word.endswith(".")]
    assert frozenset() == ABBREVIATIONS & abbreviations.STARTERS


@pytest.mark.parametrize("word", ["U.S", "J.K", "D", "Ph.D", "a.m", "N.A.T.O"])
def test_letters_between_stops_are_an_acronym(word: str) -> None:
    assert ACRONYM.fullmatch(word)


@pytest.mark.parametrize("word", ["us", "port", "example.org", "d", "3.5"])
def test_other_words_are_none(word: str) -> None:
    assert not ACRONYM.fullmatch(word)
