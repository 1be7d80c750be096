"""Bodies: a Request becomes the JSON that an endpoint reads; the JSON that it sends becomes a Reply."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from briefing.ask import FinishReason, Reply, Request, Usage

Api = Literal["chat", "responses"]
PATHS: dict[str, str] = {"chat": "/chat/completions", "responses": "/responses"}
_MOST_TOKENS = 10**9
"""A count above is no count."""
_FINISHES: dict[object, FinishReason] = {
    "stop": "stop",
    "eos": "stop",
    "eos_token": "stop",
    "end_turn": "stop",
    "stop_sequence": "stop",
    "length": "length",
    "max_tokens": "length",
    "max_output_tokens": "length",
    "content_filter": "refusal",
    "refusal": "refusal",
}


class Malformed(Exception):
    """The body is not what this interface sends; the message says what came."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What an endpoint takes for one model: learned from what it refuses."""

    limit: str | None
    """The name of the field for the length of the answer; None where it takes none."""
    most: int | None = None
    """The longest answer that it allows to ask for, in tokens."""
    temperature: bool = True
    store: bool = True
    renamed: bool = False
    """Whether `limit` is its second name: some refuse either."""


def dialect(api: str, *, openai: bool) -> Dialect:
    """What an endpoint is expected to take: OpenAI's own has fields that others refuse, and the reverse."""
    if api == "responses":
        return Dialect("max_output_tokens")
    return Dialect("max_completion_tokens" if openai else "max_tokens")


def body(request: Request, api: str, spoken: Dialect) -> dict[str, Any]:
    """The JSON to send. `sample` is not in it: it only tells apart requests that are equal otherwise."""
    messages = [{"role": m.role, "content": m.content} for m in request.messages]
    form = _form(request)
    built: dict[str, Any] = {"model": request.model}
    if api == "responses":
        built["input"] = messages
        if form:
            built["text"] = {"format": form.pop("json_schema", {}) | form}
        if spoken.store:
            built["store"] = False  # it is kept for a month otherwise
    else:
        built["messages"] = messages
        if form:
            built["response_format"] = form
    if spoken.limit and request.max_output_tokens:
        built[spoken.limit] = min(request.max_output_tokens, spoken.most or request.max_output_tokens)
    if spoken.temperature and request.temperature is not None:
        built["temperature"] = request.temperature
    return built


def _form(request: Request) -> dict[str, Any]:
    if request.form == "text":
        return {}
    if request.form == "json_object":
        return {"type": "json_object"}
    named = {"name": request.output, "strict": True, "schema": _schema(request.schema)}
    return {"type": "json_schema", "json_schema": named}


@lru_cache(maxsize=32)
def _schema(text: str) -> Any:
    return json.loads(text)


def parsed(raw: bytes) -> dict[str, Any]:
    """The JSON object in `raw`: UTF-8, or UTF-16 and 32 as they show themselves. Raises Malformed."""
    try:
        data = json.loads(raw)
    except UnicodeDecodeError:
        raise Malformed("text in another encoding than UTF-8") from None
    except (ValueError, RecursionError):
        raise Malformed(_shown(raw)) from None
    if isinstance(data, list) and len(data) == 1:  # as one large provider wraps its errors
        data = data[0]
    if not isinstance(data, dict):
        raise Malformed("JSON of another shape")
    return data


def _shown(raw: bytes) -> str:
    start = raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not start:
        return "an empty body"
    if start.startswith((b"<!doctype", b"<html", b"<head", b"<body", b"<?xml")):
        return "an HTML page"
    if start.startswith((b"data:", b"event:")):
        return "a stream of events"
    return "broken JSON" if start.startswith((b"{", b"[")) else "text that is no JSON"


def reply(data: dict[str, Any], request: Request, api: str, seconds: float = 0.0) -> Reply:
    """What the endpoint said, from its parsed body. Raises Malformed."""
    text, finish, refusal = _responses(data) if api == "responses" else _chat(data)
    usage = _usage(data.get("usage"))
    asked = request.max_output_tokens
    if api == "responses" and finish == "stop" and usage and asked and usage.output >= asked:
        finish = "length"  # llama.cpp says completed of an answer that it cut
    model = data.get("model")
    return Reply(
        text=_whole(text),
        finish=finish,
        usage=usage,
        model=_whole(model)[:200] if isinstance(model, str) and model else None,
        refusal=_whole(refusal) if refusal is not None else None,
        seconds=seconds,
    )


def _chat(data: dict[str, Any]) -> tuple[str, FinishReason, str | None]:
    choices = data.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = choice.get("message") if isinstance(choice, dict) else None
    if not isinstance(choice, dict) or not isinstance(message, dict):
        raise Malformed("JSON without an answer in it")
    text = _text(message.get("content"))
    refusal = message.get("refusal")
    finish = _finish(choice.get("finish_reason"))
    if isinstance(refusal, str) and refusal.strip():
        return text, "refusal", refusal
    return text, finish, "" if finish == "refusal" else None


def _responses(data: dict[str, Any]) -> tuple[str, FinishReason, str | None]:
    output = data.get("output")
    if not isinstance(output, list):
        raise Malformed("JSON without an answer in it")
    messages = [item for item in output if isinstance(item, dict) and item.get("type") == "message"]
    parts = [p for m in messages for p in _parts(m.get("content")) if isinstance(p, dict)]
    text = "".join(_text(p.get("text")) for p in parts if p.get("type") in ("output_text", "text"))
    refusals = [_text(p.get("refusal")) for p in parts if p.get("type") == "refusal"]
    if refusals:
        return text, "refusal", "".join(refusals)
    status = data.get("status")
    if status == "incomplete":
        details = data.get("incomplete_details")
        finish = _finish(details.get("reason") if isinstance(details, dict) else "length")
    else:
        finish = "stop" if status in ("completed", None) else "other"
    return text, finish, "" if finish == "refusal" else None


def _finish(said: object) -> FinishReason:
    return _FINISHES.get(said, "other") if isinstance(said, str) else "other"


def _parts(content: object) -> list[Any]:
    return content if isinstance(content, list) else [{"type": "output_text", "text": content}]


def _text(content: object) -> str:
    """Text, or a list of parts with text in them; anything else is none."""
    if isinstance(content, list):
        shown = (p.get("text") for p in content if isinstance(p, dict) and p.get("type") in ("text", None))
        return "".join(part for part in shown if isinstance(part, str))
    return content if isinstance(content, str) else ""


def _whole(text: str) -> str:
    """Halves of surrogate pairs, which no file can hold, replaced."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _usage(said: object) -> Usage | None:
    """Tokens as either interface counts them; None where not even one count is to be believed."""
    if not isinstance(said, dict):
        return None
    taken = _count(said, "prompt_tokens", "input_tokens")
    made = _count(said, "completion_tokens", "output_tokens")
    if taken is None and made is None:
        return None
    both = _count(said, "total_tokens") or 0
    if taken is None:
        taken = max(both - (made or 0), 0)
    if made is None:
        made = max(both - taken, 0)
    details = said.get("prompt_tokens_details") or said.get("input_tokens_details")
    cached = _count(details, "cached_tokens") if isinstance(details, dict) else None
    return Usage(taken, min(cached or 0, taken), made)


def _count(said: dict[str, Any], *names: str) -> int | None:
    """The first of these that is a believable count."""
    for count in map(said.get, names):
        if isinstance(count, int) and not isinstance(count, bool) and 0 <= count <= _MOST_TOKENS:
            return count
    return None
