"""The public contract: fields and their order are what other programs rely on."""

from dataclasses import fields

import pytest

from briefing import brief

CONTRACT = {
    "Briefing": "headline bottom_line why_it_matters key_points actors risks quotes timeline watch gaps "
    "disagreements articles run ledger schema_version kind",
    "Statement": "id text kind owner evidence support reasons",
    "Evidence": "article start end text match",
    "Actor": "id name kind aliases role stance evidence",
    "Risk": "id text category likelihood impact horizon confidence indicator owner evidence support",
    "Likelihood": "term low high",
    "Confidence": "level reason",
    "Quote": "id text speaker role channel said evidence support",
    "Event": "id date as_written text evidence",
    "Disagreement": "id issue kind sides",
    "Side": "text owner evidence",
    "ArticleRecord": "id title source url author published sha256 text publisher published_from updated",
    "Run": "engine engine_note model prompts calls cached_calls tokens cost_usd started seconds version "
    "partial notices",
    "Partial": "exit_code reason passages missing",
    "Ledger": "dropped coverage",
    "Dropped": "kind text reason detail",
}


@pytest.mark.parametrize("name", CONTRACT)
def test_the_fields_of_schema_version_1(name: str) -> None:
    assert [f.name for f in fields(getattr(brief, name))] == CONTRACT[name].split()


def test_likelihoods_are_those_of_icd_203() -> None:
    """Intelligence Community Directive 203, Analytic Standards, section D.6.e(2)(a): seven terms, no gaps."""
    ranges = list(brief.LIKELIHOOD.values())
    assert ranges == [(1, 5), (5, 20), (20, 45), (45, 55), (55, 80), (80, 95), (95, 99)]
    assert list(brief.LIKELIHOOD)[3] == "roughly even chance"
