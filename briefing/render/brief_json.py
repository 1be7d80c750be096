"""Briefing to JSON by the public contract, and back."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from briefing.brief import SCHEMA_VERSION, Briefing
from briefing.errors import SourceError

MAX_FAULTS = 3


def to_json(briefing: Briefing) -> str:
    """The contract's JSON: UTF-8 text, indented by two, schema_version and kind first, one line feed last."""
    plain = _plain(briefing)
    ordered = {key: plain.pop(key) for key in ("schema_version", "kind")} | plain
    return json.dumps(ordered, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str) -> Briefing:
    """The briefing that `text` holds.

    Raises SourceError, which names the place and the value, where it is not the contract's JSON; keys that
    the contract does not have are refused by name.
    """
    from pydantic import TypeAdapter, ValidationError  # 0.3 s to load, and needed for nothing else

    try:
        return TypeAdapter(Briefing).validate_json(text, strict=True)
    except ValidationError as problem:
        faults = problem.errors(include_url=False, include_context=False)
    if faults[0]["type"] == "json_invalid":
        raise SourceError(f"this is no briefing in JSON: {faults[0]['msg'].removeprefix('Invalid JSON: ')}.")
    lines = [_fault(fault["type"], fault["loc"], fault["msg"], fault["input"]) for fault in faults]
    more = len(lines) - MAX_FAULTS
    shown = [*lines[:MAX_FAULTS], *([f"and {more} more of that kind"] if more > 0 else [])]
    raise SourceError(
        "this is no briefing by the contract: " + "; ".join(shown) + ".",
        hint=f"A file made by briefing brief --format json (schema version {SCHEMA_VERSION}) is expected.",
    )


def _plain(node: Any) -> Any:
    """Dataclasses as dictionaries, tuples as lists (dataclasses.asdict, without its deep copies)."""
    if hasattr(node, "__dataclass_fields__"):
        return {part.name: _plain(getattr(node, part.name)) for part in fields(node)}
    if isinstance(node, tuple):
        return [_plain(item) for item in node]
    return node


def _fault(kind: str, place: tuple[int | str, ...], message: str, value: object) -> str:
    where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place).lstrip(".")
    if kind == "unexpected_keyword_argument":
        return f"{where} is a key that it does not have"
    if kind == "missing":
        return f"{where} is missing"
    return f"{where or 'the whole'} is {_short(value)} ({message[:1].lower()}{message[1:]})"


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
