"""Findings in plain words: every line, and what is left out where nothing was found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.ask import Usage
from briefing.asking.probe import Findings
from briefing.cli.findings import as_data, in_words
from briefing.prices import FREE, Price
from tests.asking.test_probe import WHOLE

PRICE = Price("plover", 2.0, 0.5, 10.0, "2026-11-01")


def test_everything_found() -> None:
    assert in_words(replace(WHOLE, cached=32), PRICE, None) == (
        "usable        yes; briefings ask by json_schema: answers cannot but fit the schema\n"
        "models        1 listed, this one among them\n"
        "answers       yes, as plover-2\n"
        "json_schema   yes\n"
        "json_object   yes\n"
        "usage         told; of a repeated request 32 tokens came from its cache\n"
        "context       4,096 tokens\n"
        "speed         60 tokens in 1.5 s: 40 a second\n"
        "price         $2 in, $0.5 cached, $10 out for a million tokens, as of 2026-11-01\n"
        "this check    4 calls, 160 tokens in and 240 out, $0.0027\n"
    )


def test_an_endpoint_that_says_nothing_of_itself() -> None:
    silent = Findings(
        model="plover", schema="ignored", json_object="refused", rung="text", tells_usage=False, seconds=2.0,
        calls=3,
    )  # fmt: skip
    assert in_words(silent, None, None) == (
        "usable        yes; briefings ask by text, with the schema in words\n"
        "models        none listed\n"
        "answers       yes, as a model that it does not name\n"
        "json_schema   no: it takes the form and answers otherwise\n"
        "json_object   no: it does not take the form\n"
        "usage         not told: no cost can be known\n"
        "context       not told; a request that is too long is split when it is refused\n"
        "speed         an answer in 2.0 s\n"
        "price         unpriced: give it in briefing.toml, [[prices]]\n"
        "this check    3 calls, unpriced\n"
    )


def test_an_endpoint_out_of_reach_has_one_line_and_its_hint() -> None:
    assert in_words(Findings(None, problem="nothing listens.", hint="Start it."), None, None) == (
        "usable        no: nothing listens.\n              Start it.\n"
    )


@pytest.mark.parametrize(
    ("found", "price", "cost"),
    [
        pytest.param(WHOLE, PRICE, 0.00272, id="by its usage"),
        pytest.param(WHOLE, None, None, id="unpriced"),
        pytest.param(WHOLE, FREE, 0.0, id="free"),
        pytest.param(replace(WHOLE, tells_usage=False), PRICE, None, id="usage not told"),
        pytest.param(replace(WHOLE, tells_usage=False), FREE, 0.0, id="usage not told of what is free"),
        pytest.param(Findings("plover", problem="out of reach"), PRICE, 0.0, id="no call was made"),
    ],
)
def test_the_cost_is_never_a_guess(found: Findings, price: Price | None, cost: float | None) -> None:
    assert as_data("kind", "endpoint", found, price)["cost_usd"] == cost


def test_programs_get_every_finding() -> None:
    data = as_data("openai_compatible", "http://h/v1", replace(WHOLE, usage=Usage(1, 0, 2)), PRICE)
    assert (data["usable"], data["rung"], data["usage"]) == (
        True,
        "json_schema",
        {"input": 1, "cached": 0, "output": 2},
    )
    assert data["price"]["as_of"] == "2026-11-01"
