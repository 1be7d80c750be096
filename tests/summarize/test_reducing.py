"""Notes to one Reduction, in batches that fit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from briefing.ask import Ask
from briefing.draft import DraftDisagreement, Notes
from briefing.errors import AnswerCut, AnswerUnusable, BudgetReached, ContextOverflow, Spent
from briefing.settings import Settings
from briefing.summarize.account import Account
from briefing.summarize.asks import Asks
from briefing.summarize.reducing import Reducer
from tests.summarize.support import NONE, REDUCTION, Model, article, statement

ISSUE = DraftDisagreement("Who pays", "contradiction", ())


def noted(count: int = 12) -> list[tuple[str, Notes]]:
    return [
        ("a1", replace(NONE, statements=(statement(f"Ship {n} came into the port of Sund.", n),)))
        for n in range(1, count + 1)
    ]


def reducer(say: Any) -> tuple[Reducer, Model]:
    model = Model(say)
    return Reducer(Asks([article()], model, Settings()), model, 2, Account()), model


def lines(ask: Ask[Any]) -> int:
    return ask.messages[-1].content.count("[fact")


def test_what_fits_is_reduced_at_once() -> None:
    made, model = reducer(lambda ask: REDUCTION)
    assert made.reduce(noted()) == REDUCTION
    assert [lines(ask) for ask in model.asked] == [12]
    assert made.account.calls == 1


def test_what_does_not_fit_goes_in_batches_whose_points_are_reduced_again() -> None:
    def say(ask: Ask[Any]) -> Any:
        return replace(REDUCTION, key_points=(statement("A ship came.", 1),), disagreements=(ISSUE,))

    made, model = reducer(say)
    found = made.reduce(noted(), room=60)
    assert found.disagreements == (ISSUE,)
    assert len(model.asked) > 2
    firsts = [lines(ask) for ask in model.asked if "Ship" in ask.messages[-1].content]
    assert sum(firsts) == 12


def test_notes_on_one_passage_that_do_not_fit_are_parted() -> None:
    one = ("a1", replace(NONE, statements=tuple(each.statements[0] for _, each in noted())))
    made, model = reducer(lambda ask: replace(REDUCTION, key_points=(statement("A ship came.", 1),)))
    made.reduce([one], room=60)
    assert sum(lines(ask) for ask in model.asked if "Ship" in ask.messages[-1].content) == 12


def test_a_batch_that_the_model_cannot_read_is_halved() -> None:
    def say(ask: Ask[Any]) -> Any:
        if lines(ask) > 6:
            raise ContextOverflow("too long")
        return replace(REDUCTION, key_points=(statement("A ship came.", 1),))

    made, model = reducer(say)
    assert made.reduce(noted(), room=240).headline == "Sund waits"
    assert {lines(ask) > 6 for ask in model.asked} == {True, False}


def test_a_cut_answer_with_a_bottom_line_is_used() -> None:
    part = replace(REDUCTION, bottom_line=(statement("Ships came.", 1),))

    def say(ask: Ask[Any]) -> Any:
        raise AnswerCut("cut off", part=part)

    made, _ = reducer(say)
    assert made.reduce(noted()) == part
    assert len(made.account.notices) == 1


@pytest.mark.parametrize(
    "problem",
    [AnswerCut("cut off", part=REDUCTION), AnswerUnusable("none"), ContextOverflow("too long")],
    ids=lambda p: type(p).__name__,
)
def test_what_cannot_be_mended_is_raised(problem: Exception) -> None:
    def say(ask: Ask[Any]) -> Any:
        raise problem

    made, _ = reducer(say)
    with pytest.raises(type(problem)):
        made.reduce(noted(2))


def test_a_model_that_writes_more_than_it_reads_is_given_up() -> None:
    def say(ask: Ask[Any]) -> Any:
        more = tuple(statement(f"Ship {n} came into the port of Sund again.", n) for n in range(1, 13))
        return replace(REDUCTION, key_points=more)

    made, _ = reducer(say)
    with pytest.raises(ContextOverflow, match="do not get shorter"):
        made.reduce(noted(3), room=30)


def test_evidence_that_no_note_has_is_taken_off() -> None:
    made, _ = reducer(lambda ask: replace(REDUCTION, key_points=(statement("A ship came.", 1, 77),)))
    assert made.reduce(noted()).key_points == (statement("A ship came.", 1),)


def test_notes_that_come_back_to_an_article_are_all_shown() -> None:
    made, model = reducer(lambda ask: REDUCTION)
    both = [article(), article(key="a2")]
    made.asks = Asks(both, model, Settings())
    texts = ("The first ship.", "Another port.", "The second ship.")
    found = [
        (key, replace(NONE, statements=(statement(text, number),)))
        for key, text, number in zip(("a1", "a2", "a1"), texts, (1, 13, 2), strict=True)
    ]
    made.reduce(found)
    assert [text for text in texts if text in model.asked[0].messages[-1].content] == list(texts)


def test_batches_beside_one_that_failed_are_paid_for_too() -> None:
    def say(ask: Ask[Any]) -> Any:
        if "Ship 1 " in ask.messages[-1].content:
            raise AnswerUnusable("none")
        return REDUCTION

    made, model = reducer(say)
    with pytest.raises(AnswerUnusable):
        made.reduce(noted(), room=60)
    assert made.account.calls == len(model.asked) - 1 > 0


def test_what_ended_all_batches_is_paid_for_once() -> None:
    reached = BudgetReached("the limit")
    reached.spent = Spent(10, 0, 5, calls=1, cost_usd=0.5)

    def say(ask: Ask[Any]) -> Any:
        raise reached

    made, model = reducer(say)
    made.jobs = 1
    with pytest.raises(BudgetReached):
        made.reduce(noted(), room=60)
    assert (len(model.asked), made.account.calls, made.account.cost_usd) == (1, 1, 0.5)
