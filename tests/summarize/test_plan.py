"""The plan is what is done, and nobody is asked."""

from dataclasses import replace
from typing import Any

import pytest

from briefing.ask import Ask
from briefing.models.extractive import Extractive
from briefing.prices import Price
from briefing.settings import Settings
from briefing.summarize import planned, summarize
from tests.recordings.ideal import BUDGETS, Ideal, article_of
from tests.summarize.support import Model, article, each_sentence

PRICE = Price("double-1", 2.0, 1.0, 10.0, "2026-01-01")


def nobody(ask: Ask[Any]) -> Any:
    raise AssertionError("a plan asks nobody")


@pytest.mark.parametrize("budget", [40, 100, 6000])
def test_passages_and_calls_are_those_that_are_made(budget: int) -> None:
    model = Model(each_sentence)
    settings = Settings(passage_tokens=budget)
    summarize([article(), article(key="a2")], model, settings)
    plan = planned([article(), article(key="a2")], Model(nobody), settings)
    assert plan.calls == len(model.asked)
    assert plan.passages == max(1, len(model.asked) - 1)
    assert plan.sentences == 24
    assert plan.tokens_out_at_most == plan.calls * 500


@pytest.mark.parametrize("budget", BUDGETS)
def test_an_estimate_is_near_what_ideal_answers_take(budget: int) -> None:
    case, settings = "armenia-csto", Settings(passage_tokens=budget)
    took = summarize([article_of(case)], Ideal(case), settings).usage
    plan = planned([article_of(case)], Ideal(case), settings)
    assert 0.6 < plan.tokens_out / took.output < 1.6
    assert 0.9 < plan.tokens_in / took.input < 2.2  # the schema is counted, which the ideal model does not


def test_costs_are_those_of_the_tokens() -> None:
    plan = planned([article()], Model(nobody, price=PRICE), Settings())
    assert plan.cost_usd == pytest.approx((plan.tokens_in * 2 + plan.tokens_out * 10) / 1e6)
    assert plan.cost_usd_at_most == pytest.approx((plan.tokens_in * 2 + 500 * 10) / 1e6)
    unpriced = planned([article()], Model(nobody, price=None), Settings())
    assert (unpriced.cost_usd, unpriced.cost_usd_at_most) == (None, None)


def test_many_notes_take_several_steps() -> None:
    long = article(600, words="The port of Sund waits for another ship that never comes on day")
    plan = planned([long], Model(nobody), Settings(passage_tokens=2000))
    assert plan.calls > plan.passages + 2


def test_the_embedded_engine_makes_no_calls() -> None:
    plan = planned([article()], Extractive(), Settings())
    assert (plan.passages, plan.calls, plan.cost_usd, plan.sentences) == (1, 0, 0.0, 12)
    assert replace(plan, tokens=0) == replace(plan, tokens=0, tokens_in=0, tokens_out=0)
