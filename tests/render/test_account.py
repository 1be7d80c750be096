"""How a briefing was made and what it leaves out, as a reader is told."""

from __future__ import annotations

from dataclasses import replace

from briefing.brief import Dropped, Ledger
from briefing.render.account import how_made, left_out
from briefing.render.sample import BARE, FULL


def test_the_embedded_engine_is_described_honestly() -> None:
    assert how_made(BARE) == (
        "Made offline by the embedded extractive engine: sentences are selected, some of them shortened, and "
        "attributed by rules; no language model wrote any of it. It was used because no model endpoint is "
        "configured. The briefing draws on 1 of the 5 sentences in the article."
    )


def test_a_model_is_named() -> None:
    assert how_made(FULL) == (
        "Written by sample-1. It was used because it was asked for. Four quotations are shown, letter for "
        "letter as in the source. The briefing draws on 10 of the 14 sentences in the articles."
    )


def test_what_is_left_out_is_counted_with_its_reason() -> None:
    assert left_out(FULL) == (
        "Left out: one quotation (not in the source word for word); two key points (a figure that its "
        "passage does not hold).",
        "Set aside as not part of the story: one photo caption and two reaction counters.",
    )


def test_nothing_left_out_is_not_mentioned() -> None:
    assert left_out(BARE) == ()


def test_a_code_that_has_no_words_of_its_own_is_still_readable() -> None:
    dropped = (Dropped("some_thing", "x", "new_reason"),)
    assert left_out(replace(BARE, ledger=Ledger(dropped, BARE.ledger.coverage))) == (
        "Left out: one some thing (new reason).",
    )
