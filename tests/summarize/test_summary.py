from briefing.ask import Ask, Usage
from briefing.draft import Draft
from briefing.summarize.summary import Planned, Summary

EMPTY = Draft("", (), (), (), (), (), (), (), (), (), ())


def test_a_summary_of_the_embedded_engine_cost_nothing() -> None:
    summary = Summary(Ask("brief", Draft, (), ()), EMPTY, "extractive")
    assert (summary.calls, summary.usage, summary.cost_usd, summary.partial) == (0, Usage(), 0.0, None)


def test_a_plan_without_calls_costs_nothing() -> None:
    planned = Planned(passages=3, calls=0)
    assert (planned.tokens_in, planned.cost_usd, planned.cost_usd_at_most) == (0, 0.0, 0.0)
