"""JSON by the contract, and back without loss."""

from __future__ import annotations

import json
from typing import Any

import pytest

from briefing.errors import SourceError
from briefing.render import from_json, to_json
from briefing.render.sample import BARE, FULL


@pytest.mark.parametrize("briefing", [FULL, BARE], ids=["full", "bare"])
def test_there_and_back_is_the_same_briefing(briefing: Any) -> None:
    assert from_json(to_json(briefing)) == briefing


def test_the_contracts_keys_stand_in_its_order() -> None:
    data = json.loads(to_json(FULL))
    assert list(data) == [
        "schema_version", "kind", "headline", "bottom_line", "why_it_matters", "key_points", "actors",
        "risks", "quotes", "timeline", "watch", "gaps", "disagreements", "articles", "run", "ledger",
    ]  # fmt: skip
    assert (data["schema_version"], data["kind"]) == ("1", "briefing")
    assert list(data["bottom_line"][0]) == ["id", "text", "kind", "owner", "evidence", "support", "reasons"]
    assert list(data["bottom_line"][0]["evidence"][0]) == ["article", "start", "end", "text", "match"]
    assert data["risks"][0]["likelihood"] == {"term": "likely", "low": 55, "high": 80}


def test_every_passage_of_the_samples_stands_at_its_address() -> None:
    data = json.loads(to_json(FULL))
    texts = {article["id"]: article["text"] for article in data["articles"]}
    places = [place for part in data.values() if isinstance(part, list) for place in evidence(part)]
    assert places
    assert all(texts[p["article"]][p["start"] : p["end"]] == p["text"] for p in places)


def evidence(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [place for item in node for place in evidence(item)]
    if not isinstance(node, dict):
        return []
    return node.get("evidence", []) + [
        p for key, value in node.items() if key != "evidence" for p in evidence(value)
    ]


def test_text_is_written_as_it_is() -> None:
    assert "“" not in to_json(BARE).replace("“No such", "")
    assert "“No such" in to_json(BARE)
    assert to_json(BARE).endswith("}\n")


def changed(**changes: Any) -> str:
    data = json.loads(to_json(BARE))
    for path, value in changes.items():
        node = data
        *steps, last = path.split("__")
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        node[last] = value
    return json.dumps(data)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "no briefing in JSON: EOF", id="empty"),
        pytest.param("{", "no briefing in JSON", id="broken"),
        pytest.param("[]", "the whole is []", id="a list"),
        pytest.param(changed(extra=1), "extra is a key that it does not have", id="unknown key"),
        pytest.param(
            changed(bottom_line__0__evidence__0__page=3),
            "bottom_line[0].evidence[0].page is a key that it does not have",
            id="unknown key deep inside",
        ),
        pytest.param(changed(schema_version="2"), "schema_version is '2'", id="another version"),
        pytest.param(
            changed(bottom_line__0__kind="guess"), "bottom_line[0].kind is 'guess'", id="unknown kind"
        ),
        pytest.param(
            changed(bottom_line__0__evidence__0__start="0"),
            "bottom_line[0].evidence[0].start is '0'",
            id="wrong type",
        ),
        pytest.param('{"kind": "briefing"}', "headline is missing", id="missing"),
        pytest.param("[" * 100_000, "no briefing in JSON", id="too deep"),
        pytest.param('"\ud800"', "unable to parse raw data as a unicode string", id="half a character"),
    ],
)
def test_what_is_no_briefing_is_refused_by_place_and_value(text: str, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        from_json(text)
    assert message in str(caught.value)
    assert len(str(caught.value)) < 600
