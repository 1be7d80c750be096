"""How a briefing was made and what it leaves out, as a reader is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.brief import Briefing, Dropped, Ledger, Partial
from briefing.render.account import dollars, how_made, left_out, partial
from briefing.render.sample import BARE, FULL


def test_the_embedded_engine_is_described_honestly() -> None:
    assert how_made(BARE) == (
        "Made offline by the embedded engine, because no model endpoint is configured: rules select "
        "sentences, shorten some of them and name the speakers; no language model wrote any of it. The "
        "briefing draws on 1 of the 5 sentences in the article."
    )


def test_a_model_is_named() -> None:
    assert how_made(FULL) == (
        "Written by sample-1, because it was asked for, in two calls (and one answer kept from before), "
        "2,100 tokens in and 640 out, $0.0123. Four quotations are shown, letter for letter as in the "
        "source. Three statements are in words of the writer's own: figures and names stand in the passages "
        "cited, the meaning is not checked. The briefing draws on 10 of the 14 sentences in the articles."
    )


@pytest.mark.parametrize("briefing", [BARE, FULL], ids=["extractive", "model"])
def test_an_engine_that_nobody_gave_a_reason_for_is_named_all_the_same(briefing: Briefing) -> None:
    told = how_made(replace(briefing, run=replace(briefing.run, engine_note="")))
    assert told.startswith(("Made offline by the embedded engine: rules", "Written by sample-1, in two"))


@pytest.mark.parametrize(
    "code",
    [
        "quote_not_found", "not_quoted", "speaker", "negation", "roles", "number", "date", "entity",
        "modality", "causal", "unsupported", "no_evidence",
    ],
)  # fmt: skip
def test_every_reason_of_the_contract_is_told_in_words(code: str) -> None:
    dropped = (Dropped("risk", "x", code),)
    [told] = left_out(replace(BARE, ledger=Ledger(dropped, BARE.ledger.coverage)))
    reason = told.removeprefix("Left out: one risk (").removesuffix(").")
    assert len(reason.split()) > 2
    assert "_" not in reason


def test_what_is_left_out_is_counted_with_its_reason() -> None:
    assert left_out(FULL) == (
        "The next call could have crossed the limit of $0.02.",
        "The answer on passage 3 was cut off; what was complete is used.",
        "Left out: one quotation (not in the source word for word); two key points (a figure not in "
        "the passage cited).",
        "Set aside as not part of the story: one photo caption and two reaction counters.",
    )


def test_nothing_left_out_is_not_mentioned() -> None:
    assert left_out(BARE) == ()


def test_a_code_that_has_no_words_of_its_own_is_still_readable() -> None:
    dropped = (Dropped("some_thing", "x", "new_reason"),)
    assert left_out(replace(BARE, ledger=Ledger(dropped, BARE.ledger.coverage))) == (
        "Left out: one some thing (new reason).",
    )


def test_a_whole_briefing_has_nothing_to_say_about_what_is_missing() -> None:
    assert partial(BARE) == ""


@pytest.mark.parametrize(
    ("short", "told"),
    [
        (Partial(5, "x", 7, 2), "the budget was reached: 2 of the 7 passages were not read."),
        (Partial(6, "x", 7, 1), "a model failed: 1 of the 7 passages was not read."),
        (Partial(6, "x", 7, 0), "a model failed."),
    ],
    ids=["budget", "failure", "all-read"],
)
def test_a_partial_briefing_says_why_and_what_is_missing(short: Partial, told: str) -> None:
    assert (
        partial(replace(BARE, run=replace(BARE.run, partial=short)))
        == f"This briefing is partial, because {told}"
    )


@pytest.mark.parametrize(
    ("cost", "told"),
    [(None, "unpriced"), (0.0, "$0.00"), (1.5, "$1.50"), (0.0123, "$0.0123"), (0.00001, "under $0.0001")],
    ids=str,
)
def test_an_amount_is_never_rounded_to_nothing(cost: float | None, told: str) -> None:
    assert dollars(cost) == told


def test_answers_kept_from_before_are_no_calls() -> None:
    told = how_made(replace(FULL, run=replace(FULL.run, calls=0, cached_calls=3)))
    assert "from three answers kept from before, without a call." in told
