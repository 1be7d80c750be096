"""How a briefing was made and what it leaves out, as a reader is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.brief import Briefing, Dropped, Ledger
from briefing.render.account import how_made, left_out
from briefing.render.sample import BARE, FULL


def test_the_embedded_engine_is_described_honestly() -> None:
    assert how_made(BARE) == (
        "Made offline by the built-in engine, because no model endpoint is configured: rules select "
        "sentences, shorten some of them and name the speakers; no language model wrote any of it. The "
        "briefing draws on 1 of the 5 sentences in the article."
    )


def test_a_model_is_named() -> None:
    assert how_made(FULL) == (
        "Written by sample-1, because it was asked for. Four quotations are shown, letter for letter as in "
        "the source. The briefing draws on 10 of the 14 sentences in the articles."
    )


@pytest.mark.parametrize("briefing", [BARE, FULL], ids=["extractive", "model"])
def test_an_engine_that_nobody_gave_a_reason_for_is_named_all_the_same(briefing: Briefing) -> None:
    told = how_made(replace(briefing, run=replace(briefing.run, engine_note="")))
    assert told.startswith(("Made offline by the built-in engine: rules", "Written by sample-1. Four"))


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
