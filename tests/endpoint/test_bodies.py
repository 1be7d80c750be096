"""Bodies: what is sent for each form and interface, and what is understood of what comes back."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from briefing.ask import Message, Reply, Request, Usage
from briefing.endpoint.bodies import Dialect, Malformed, body, dialect, parsed, reply
from tests.endpoint.servers import said

SCHEMA = '{"additionalProperties":false,"properties":{},"required":[],"type":"object"}'
REQUEST = Request("tiny", (Message("system", "Brief."), Message("user", "It rained.")), "Draft", SCHEMA)
MESSAGES = [{"role": "system", "content": "Brief."}, {"role": "user", "content": "It rained."}]
NAMED = {"name": "Draft", "strict": True, "schema": json.loads(SCHEMA)}


@pytest.mark.parametrize(
    ("api", "form", "sent"),
    [
        (
            "chat",
            "json_schema",
            {"messages": MESSAGES, "response_format": {"type": "json_schema", "json_schema": NAMED}},
        ),
        ("chat", "json_object", {"messages": MESSAGES, "response_format": {"type": "json_object"}}),
        ("chat", "text", {"messages": MESSAGES}),
        (
            "responses",
            "json_schema",
            {"input": MESSAGES, "text": {"format": {"type": "json_schema", **NAMED}}, "store": False},
        ),
        (
            "responses",
            "json_object",
            {"input": MESSAGES, "text": {"format": {"type": "json_object"}}, "store": False},
        ),
        ("responses", "text", {"input": MESSAGES, "store": False}),
    ],
)
def test_a_request_as_it_is_sent(api: str, form: Any, sent: dict[str, Any]) -> None:
    request = replace(REQUEST, form=form, sample=3)
    assert body(request, api, dialect(api, openai=False)) == {"model": "tiny", **sent}


@pytest.mark.parametrize(
    ("api", "openai", "name"),
    [
        ("chat", True, "max_completion_tokens"),
        ("chat", False, "max_tokens"),
        ("responses", True, "max_output_tokens"),
        ("responses", False, "max_output_tokens"),
    ],
)
def test_the_length_of_an_answer_goes_by_the_name_that_the_endpoint_knows(
    api: str, openai: bool, name: str
) -> None:
    sent = body(replace(REQUEST, max_output_tokens=90), api, dialect(api, openai=openai))
    assert sent[name] == 90
    assert len([key for key in sent if "tokens" in key]) == 1


def test_a_dialect_leaves_out_what_was_refused() -> None:
    request = replace(REQUEST, max_output_tokens=90, temperature=0.0)
    assert body(request, "chat", Dialect("max_tokens", most=50))["max_tokens"] == 50
    assert body(request, "chat", Dialect("max_tokens"))["temperature"] == 0.0
    spare = body(request, "responses", Dialect(None, temperature=False, store=False))
    assert set(spare) == {"model", "input", "text"}


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b'{"a": "\xc3\xa9"}', {"a": "é"}),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        ('{"a": "é"}'.encode("utf-16"), {"a": "é"}),
        (b'[{"error": 1}]', {"error": 1}),
    ],
    ids=["UTF-8", "a byte order mark", "UTF-16 that shows itself", "an error in a list"],
)
def test_json_is_read(raw: bytes, value: dict[str, Any]) -> None:
    assert parsed(raw) == value


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"", "an empty body"),
        (b"  \n", "an empty body"),
        (b"<!DOCTYPE html><html>", "an HTML page"),
        (b"\n<html>", "an HTML page"),
        (b'{"a": ', "broken JSON"),
        (b"data: {}\n\n", "a stream of events"),
        (b"upstream timed out", "text that is no JSON"),
        (b'{"a": "\xe9"}', "text in another encoding than UTF-8"),
        (b"[1, 2]", "JSON of another shape"),
        (b"7", "JSON of another shape"),
        (b"null", "JSON of another shape"),
        (b'{"a":' + b"[" * 100_000, "broken JSON"),
        (b'{"a": ' + b"9" * 5000 + b"}", "broken JSON"),
    ],
)
def test_what_is_no_json_object_is_named(raw: bytes, what: str) -> None:
    with pytest.raises(Malformed) as caught:
        parsed(raw)
    assert str(caught.value) == what


CHAT = {
    "an answer": (said("{}"), Reply("{}", "stop", Usage(7, 0, 3), "tiny-1")),
    "cut off": (said('{"a', "length"), Reply('{"a', "length", Usage(7, 0, 3), "tiny-1")),
    "a refusal": (
        said(None, refusal="I cannot."),
        Reply("", "refusal", Usage(7, 0, 3), "tiny-1", refusal="I cannot."),
    ),
    "filtered": (
        said("", "content_filter"),
        Reply("", "refusal", Usage(7, 0, 3), "tiny-1", refusal=""),
    ),
    "a model that only thought": (
        said(None, "length", reasoning_content="Let me see"),
        Reply("", "length", Usage(7, 0, 3), "tiny-1"),
    ),
    "content in parts": (
        said([{"type": "text", "text": "{"}, {"type": "image"}, {"type": "text", "text": "}"}]),  # type: ignore[arg-type]
        Reply("{}", "stop", Usage(7, 0, 3), "tiny-1"),
    ),
    "content of another type": (said(7), Reply("", "stop", Usage(7, 0, 3), "tiny-1")),  # type: ignore[arg-type]
    "no reason to stop": (said("{}", None), Reply("{}", "other", Usage(7, 0, 3), "tiny-1")),
    "a call of a tool": (said(None, "tool_calls"), Reply("", "other", Usage(7, 0, 3), "tiny-1")),
    "an older name for stop": (said("{}", "eos"), Reply("{}", "stop", Usage(7, 0, 3), "tiny-1")),
    "an empty refusal": (said("{}", refusal=""), Reply("{}", "stop", Usage(7, 0, 3), "tiny-1")),
    "half a surrogate pair": (said("a\ud83d"), Reply("a\ufffd", "stop", Usage(7, 0, 3), "tiny-1")),
    "a pair in halves": (said("\U0001f600"), Reply("\U0001f600", "stop", Usage(7, 0, 3), "tiny-1")),
}


@pytest.mark.parametrize(("data", "understood"), CHAT.values(), ids=CHAT)
def test_a_chat_completion_is_understood(data: dict[str, Any], understood: Reply) -> None:
    assert reply(parsed(json.dumps(data).encode()), REQUEST, "chat") == understood


def responded(*content: dict[str, Any], **more: Any) -> dict[str, Any]:
    thought = {"type": "reasoning", "content": [{"type": "reasoning_text", "text": "hm"}]}
    usage = {"input_tokens": 9, "output_tokens": 4, "input_tokens_details": {"cached_tokens": 5}}
    message = {"type": "message", "content": list(content)}
    return {"status": "completed", "model": "m", "output": [thought, message], "usage": usage, **more}


TEXT = {"type": "output_text", "text": "{}"}
RESPONSES = {
    "an answer": (responded(TEXT), Reply("{}", "stop", Usage(9, 5, 4), "m")),
    "cut off": (
        responded(TEXT, status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
        Reply("{}", "length", Usage(9, 5, 4), "m"),
    ),
    "cut off without a reason": (
        responded(TEXT, status="incomplete", incomplete_details=None),
        Reply("{}", "length", Usage(9, 5, 4), "m"),
    ),
    "cut off and called completed": (
        responded(TEXT, usage={"input_tokens": 9, "output_tokens": 90}),
        Reply("{}", "length", Usage(9, 0, 90), "m"),
    ),
    "filtered": (
        responded(status="incomplete", incomplete_details={"reason": "content_filter"}),
        Reply("", "refusal", Usage(9, 5, 4), "m", refusal=""),
    ),
    "a refusal": (
        responded({"type": "refusal", "refusal": "No."}),
        Reply("", "refusal", Usage(9, 5, 4), "m", refusal="No."),
    ),
    "a model that only thought": (
        responded() | {"output": []},
        Reply("", "stop", Usage(9, 5, 4), "m"),
    ),
    "still at work": (responded(TEXT, status="queued"), Reply("{}", "other", Usage(9, 5, 4), "m")),
}


@pytest.mark.parametrize(("data", "understood"), RESPONSES.values(), ids=RESPONSES)
def test_a_response_is_understood(data: dict[str, Any], understood: Reply) -> None:
    assert reply(data, replace(REQUEST, max_output_tokens=90), "responses") == understood


@pytest.mark.parametrize(
    ("api", "data"),
    [
        ("chat", {}),
        ("chat", {"choices": []}),
        ("chat", {"choices": None}),
        ("chat", {"choices": ["x"]}),
        ("chat", {"choices": [{"text": "x"}]}),
        ("chat", {"choices": {"0": {}}}),
        ("responses", {}),
        ("responses", {"output": "x"}),
        ("responses", said()),
    ],
)
def test_json_without_an_answer_is_none(api: str, data: dict[str, Any]) -> None:
    with pytest.raises(Malformed, match="JSON without an answer in it"):
        reply(data, REQUEST, api)


@pytest.mark.parametrize(
    ("usage", "counted"),
    [
        (None, None),
        ("many", None),
        ({}, None),
        ({"prompt_tokens": None, "completion_tokens": None}, None),
        ({"prompt_tokens": -1, "completion_tokens": "3"}, None),
        ({"prompt_tokens": True, "completion_tokens": 10**30}, None),
        ({"prompt_tokens": 8, "completion_tokens": 2}, Usage(8, 0, 2)),
        ({"prompt_tokens": 8}, Usage(8, 0, 0)),
        ({"prompt_tokens": 8, "total_tokens": 11}, Usage(8, 0, 3)),
        ({"completion_tokens": 3, "total_tokens": 11}, Usage(8, 0, 3)),
        ({"prompt_tokens": 8, "prompt_tokens_details": None}, Usage(8, 0, 0)),
        ({"prompt_tokens": 8, "prompt_tokens_details": {"cached_tokens": 5}}, Usage(8, 5, 0)),
        ({"prompt_tokens": 8, "prompt_tokens_details": {"cached_tokens": 500}}, Usage(8, 8, 0)),
        ({"prompt_tokens": 8, "prompt_tokens_details": {"cached_tokens": None}}, Usage(8, 0, 0)),
        ({"prompt_tokens": 8, "prompt_tokens_details": [5]}, Usage(8, 0, 0)),
    ],
)
def test_usage_is_believed_as_far_as_it_can_be(usage: object, counted: Usage | None) -> None:
    assert reply(said(usage=usage), REQUEST, "chat").usage == counted
