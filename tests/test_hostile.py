"""No text breaks the engine: whatever is strung together, evidence stands where it is said to stand."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing import pipeline
from briefing.brief import Briefing, Evidence
from briefing.errors import BriefingError
from briefing.settings import Settings
from briefing.sources import article_from_text

PIECES = (
    '"', "“", "”", "'", "’", "(", ")", "...", "?", "!", ",", ";", ":", "—", "- ", "\n", "\n\n", "\t",
    "\u00a0", "漢", "\u0301", "Mr. ", "U.S. ", "Anna Berg", " said", " said that ", "he", " warned",
    " could", " attack", " if ", "the mayor of ", "Sund", "Prime Minister ", " of ", " and ",
    "3 May 2020", "Monday", "next week", "by 2050", "1,000", " per cent", "according to ", "The mill",
    " will close.", " is at risk", "Update: ", "Read More",
)  # fmt: skip
STORY = """Mill in Sund closes

The mill of Sund closed on Friday after ninety years on the river, its owner said.
The last eleven workers left at noon.

{}

It was the oldest house of the town, and the council wants to keep its wheel."""


def made(text: str) -> Briefing | None:
    """The briefing of a text, None where it is refused as no article."""
    try:
        return pipeline.brief([article_from_text(text, source="-")], settings=Settings(), model="extractive")
    except BriefingError:
        return None


def evidence(node: object) -> Iterator[Evidence]:
    if isinstance(node, Evidence):
        yield node
    elif is_dataclass(node):
        for part in fields(node):
            yield from evidence(getattr(node, part.name))
    elif isinstance(node, tuple):
        for part in node:
            yield from evidence(part)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), min_size=5, max_size=60).map("".join))
def test_evidence_stands_where_it_is_said_to_stand(text: str) -> None:
    briefing = made(STORY.format(text))
    assert briefing
    texts = {a.id: a.text for a in briefing.articles}
    for piece in evidence(briefing):
        assert piece.text
        assert texts[piece.article][piece.start : piece.end] == piece.text


@pytest.mark.parametrize("piece", PIECES)
def test_endless_repetition_is_refused_or_briefed(piece: str) -> None:
    briefing = made(piece * (8_000 // len(piece)))
    assert briefing is None or briefing.articles
