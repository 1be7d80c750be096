"""Passages to what came of them, and the halves of a passage that is too much."""

from __future__ import annotations

from typing import Any

import pytest

from briefing.ask import Ask
from briefing.draft import Notes
from briefing.errors import (
    AnswerCut,
    AnswerRefused,
    AnswerUnusable,
    BudgetReached,
    ContextOverflow,
    EndpointUnusable,
    MissingRecording,
    Spent,
)
from briefing.settings import Settings
from briefing.summarize.asks import Asks
from briefing.summarize.numbered import passages_of
from briefing.summarize.reading import halves, is_final, notes_on, within
from tests.summarize.support import NONE, Model, actor, article, each_sentence, quote, statement


def asks_of(model: Model, sentences: int = 12) -> Asks:
    return Asks([article(sentences)], model, Settings())


@pytest.mark.parametrize(
    ("problem", "final"),
    [
        (AnswerUnusable("x"), False),
        (AnswerRefused("x"), False),
        (AnswerCut("x"), False),
        (ContextOverflow("x"), False),
        (EndpointUnusable("x"), True),
        (BudgetReached("x"), True),
        (MissingRecording("x"), True),
        (ZeroDivisionError(), True),
    ],
    ids=lambda value: type(value).__name__,
)
def test_only_a_failed_answer_leaves_something_to_try(problem: Exception, final: bool) -> None:
    assert is_final(problem) is final


def test_halves_are_whole_sentences_and_lose_none() -> None:
    asks = asks_of(Model(each_sentence))
    parts = halves(asks.whole.passages[0], asks, ContextOverflow("too long"))
    assert [len(p.sentences) for p in parts] == [6, 6]
    assert [s for p in parts for s in p.sentences] == list(asks.whole.sentences)


def test_a_single_sentence_has_no_halves() -> None:
    asks = asks_of(Model(each_sentence), 1)
    assert halves(asks.whole.passages[0], asks, AnswerCut("cut")) == ()


def test_what_the_whole_passage_cost_is_kept_with_its_first_part() -> None:
    def say(ask: Ask[Any]) -> Any:
        if len(ask.sentences) > 6:
            problem = AnswerCut("cut off")
            problem.spent = Spent(calls=1, output=500)
            raise problem
        return each_sentence(ask)

    model = Model(say)
    asks = asks_of(model)
    first, second = notes_on(asks.whole.passages, asks, model, 1, cut=False)
    assert [before.error.spent for before in first.before if isinstance(before.error, AnswerCut)] == [
        Spent(calls=1, output=500)
    ]
    assert second.before == ()


def test_once_a_call_ends_everything_no_part_is_asked_for() -> None:
    def say(ask: Ask[Any]) -> Any:
        if len(ask.sentences) > 3:
            raise ContextOverflow("too long")
        raise BudgetReached("no money")

    model = Model(say)
    asks = asks_of(model)
    heard = notes_on(passages_of(asks.whole, asks.count, 60), asks, model, 1, cut=False)
    assert {type(one.error) for one in heard} == {BudgetReached}
    assert sum(len(ask.sentences) <= 3 for ask in model.asked) == 1


def test_evidence_outside_the_passage_is_taken_off() -> None:
    notes = Notes(
        (statement("S", 1, 5),), (actor("A", 5),), (), (quote("Q", 2, 9),), (), (statement("W", 3),), ()
    )
    assert within(notes, {1, 2, 3}) == Notes(
        (statement("S", 1),), (actor("A"),), (), (quote("Q", 2),), (), (statement("W", 3),), ()
    )
    assert within(NONE, set()) == NONE
