"""What is told of passages that no model read."""

from typing import Any

import pytest

from briefing.ask import Ask
from briefing.draft import Notes
from briefing.errors import AnswerUnusable, BudgetReached, Spent
from briefing.settings import Settings
from briefing.summarize.asks import Asks
from briefing.summarize.long import Long
from briefing.summarize.numbered import passages_of
from tests.summarize.support import Model, article, each_sentence


def long(model: Model) -> tuple[Long, Any]:
    asks = Asks([article()], model, Settings())
    return Long(asks, model, 1), passages_of(asks.whole, asks.count, 40)


def test_all_passages_read_leave_nothing_to_tell() -> None:
    made, passages = long(Model(each_sentence))
    assert made.summary(passages).partial is None


def test_the_budget_goes_before_other_reasons() -> None:
    def say(ask: Ask[Any]) -> Any:
        first = ask.sentences[0].number
        if ask.output is Notes and first > 1:
            raise AnswerUnusable("no answer") if first < 6 else BudgetReached("no money")
        return each_sentence(ask)

    made, passages = long(Model(say))
    partial = made.summary(passages).partial
    assert partial is not None
    assert (partial.exit_code, partial.reason) == (5, "no money.")
    assert (partial.missing, partial.passages) == (len(passages) - 1, len(passages))


def test_an_error_about_everything_carries_what_everything_cost() -> None:
    def say(ask: Ask[Any]) -> Any:
        problem = AnswerUnusable("no answer")
        problem.spent = Spent(calls=2)
        raise problem

    made, passages = long(Model(say))
    with pytest.raises(AnswerUnusable) as raised:
        made.summary(passages)
    assert raised.value.spent == Spent(calls=2 * len(passages))
