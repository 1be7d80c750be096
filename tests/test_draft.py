"""A draft from foreign JSON is read strictly: what a model adds or leaves out is refused by name."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from briefing.draft import Draft

SECTIONS = (
    "bottom_line",
    "why_it_matters",
    "key_points",
    "actors",
    "risks",
    "quotes",
    "timeline",
    "watch",
    "gaps",
    "disagreements",
)
READ = TypeAdapter(Draft)


def answer(**parts: Any) -> dict[str, Any]:
    return {"headline": "Port closes", **{section: [] for section in SECTIONS}, **parts}


def quote(**changes: Any) -> dict[str, Any]:
    fields = ("speaker", "role", "channel", "said")
    return {"text": "We will wait", "evidence": [3], **dict.fromkeys(fields), **changes}


def test_an_answer_becomes_a_draft() -> None:
    draft = READ.validate_python(answer(quotes=[quote(speaker="Ines Halloran")]))
    assert draft.quotes[0].speaker == "Ines Halloran"
    assert draft.quotes[0].evidence == (3,)


@pytest.mark.parametrize(
    ("parts", "where"),
    [
        pytest.param({"mood": "calm"}, "mood", id="a key of its own"),
        pytest.param({"quotes": [quote(mood="calm")]}, "mood", id="a key of its own further in"),
        pytest.param({"quotes": [{"text": "We will wait"}]}, "speaker", id="a key left out"),
        pytest.param({"quotes": [quote(evidence=["third"])]}, "evidence", id="evidence that is no number"),
        pytest.param({"headline": None}, "headline", id="no headline"),
    ],
)
def test_what_is_not_the_schema_is_refused_by_name(parts: dict[str, Any], where: str) -> None:
    with pytest.raises(ValidationError, match=where):
        READ.validate_python(answer(**parts))


def test_every_object_of_the_schema_is_closed_and_described_where_it_needs_words() -> None:
    schema = READ.json_schema()
    objects = [schema, *schema["$defs"].values()]
    assert all(o["additionalProperties"] is False for o in objects if o.get("type") == "object")
    assert (
        "null where the article itself"
        in schema["$defs"]["DraftStatement"]["properties"]["owner"]["description"]
    )
