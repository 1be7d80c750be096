"""Schema: an output type gives its strict JSON schema; the text that comes back gives a value of the type.

OpenAI's strict subset is the common ground of the endpoints: what it refuses is refused here, before a call
is paid for. https://platform.openai.com/docs/guides/structured-outputs
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import lru_cache
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar, get_origin, get_type_hints

from briefing.errors import UsageError

if TYPE_CHECKING:
    from pydantic import TypeAdapter, ValidationError

T = TypeVar("T")

MAX_PROPERTIES = 5_000
MAX_LEVELS = 10
MAX_ENUM_VALUES = 1_000
SHOWN = 8
"""So many faults of an answer are named; a repair needs no more."""
STARTS = 32
"""So many opening braces are tried before a text is taken to hold no object: linear time on hostile text."""

_ALLOWED = frozenset(
    ("type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "const", "$ref",
     "$defs", "description")
)  # fmt: skip
_MARK = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[][{},]', re.DOTALL)
"""A string, closed or cut off, or a mark of structure."""


class Unfit(ValueError):
    """A text is no answer of the type asked for; the message is a short list of `path: what`."""


def strict_schema(output: type) -> dict[str, Any]:
    """The JSON schema of `output` in the strict subset; properties stay in the order of the fields.

    The order matters: a model writes in it, so what must survive a cut comes first.
    Raises UsageError, naming the place, for what strict mode refuses.
    """
    schema: dict[str, Any] = _strict(_adapter(output).json_schema(), output.__name__)
    if schema.get("type") != "object":
        raise UsageError(f"{output.__name__} cannot be an output: its schema is no object at the root.")
    definitions = schema.get("$defs", {})
    _within(output.__name__, "levels", _levels(schema, definitions), MAX_LEVELS)
    parts = list(_parts(schema))
    properties = sum(len(part.get("properties", ())) for part in parts)
    _within(output.__name__, "properties", properties, MAX_PROPERTIES)
    values = sum(len(part.get("enum", ())) for part in parts)
    _within(output.__name__, "enum values", values, MAX_ENUM_VALUES)
    return schema


@lru_cache
def schema_text(output: type) -> str:
    """`strict_schema(output)` as JSON without blanks: one type, one text. The properties keep their order."""
    return json.dumps(strict_schema(output), ensure_ascii=False, separators=(",", ":"))


def schema_sha256(output: type) -> str:
    """SHA-256 of `schema_text(output)`, in hexadecimal."""
    return sha256(schema_text(output).encode()).hexdigest()


def parse(text: str, output: type[T]) -> T:
    """The value of `output` that `text` is; nothing is guessed, unknown keys are refused.

    Raises Unfit.
    """
    from pydantic import ValidationError

    wanted: type = output
    adapter: TypeAdapter[T] = _adapter(wanted)
    try:
        return adapter.validate_json(text, strict=True)
    except ValidationError as problem:
        if _is_schema(text):
            raise Unfit("this is the schema; answer with one JSON object that follows it") from None
        raise Unfit(_faults(problem)) from None


def json_in(text: str) -> str:
    """The first complete JSON object in `text`: alone, in a code fence, or between sentences.

    What a model thinks aloud before `</think>` is passed over. Raises Unfit where there is none.
    """
    from pydantic_core import from_json

    text = text[text.rfind("</think>") + 1 :]
    start = text.find("{")
    for _ in range(STARTS):
        if start < 0:
            break
        end = _end_of_object(text, start)
        if end is not None:
            try:
                from_json(text[start:end])
            except ValueError:
                pass
            else:
                return text[start:end]
        start = text.find("{", start + 1)
    raise Unfit("there is no JSON object in the answer" if "{" not in text else "the JSON object is broken")


def complete_part(text: str, output: type[T]) -> T | None:
    """What is complete in an answer that was cut off: its finished items; lists not reached are empty.

    None where no item is complete, or where what is complete does not fit `output`.
    """
    from pydantic_core import from_json

    start = text.find("{", text.rfind("</think>") + 1)
    if start < 0:
        return None
    try:
        value = from_json(_closed(text[start:]), allow_partial=True)
    except ValueError:
        return None
    if not isinstance(value, dict) or not any(isinstance(part, list) and part for part in value.values()):
        return None
    hints = get_type_hints(output)
    for field in fields(output):  # type: ignore[arg-type] # outputs are dataclasses
        if field.name not in value and hints[field.name] is str:
            value[field.name] = ""
        elif field.name not in value and get_origin(hints[field.name]) is tuple:
            value[field.name] = []
    try:
        return parse(json.dumps(value), output)
    except Unfit:
        return None


_BUILDING = Lock()
"""pydantic reads a type's docstrings with `ast`, which in Python 3.11 fails in two threads at once."""


def _adapter(output: type) -> TypeAdapter[Any]:
    with _BUILDING:
        return _built(output)


@lru_cache
def _built(output: type) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    return TypeAdapter(output)


def _strict(part: Mapping[str, Any], place: str) -> dict[str, Any]:
    """`part` without titles, in the strict subset; the root's definitions too."""
    kept = {key: value for key, value in part.items() if key != "title"}
    if "$ref" in kept and "$defs" not in kept:
        return {"$ref": kept["$ref"]}  # strict mode allows nothing beside it
    for key in kept:
        if key not in _ALLOWED:
            raise UsageError(f"{place} has {key!r}, which a strict schema must not have.")
    if not kept.keys() & {"type", "anyOf", "enum", "const", "$ref"}:
        raise UsageError(f"{place} has no type; a strict schema needs one.")
    if kept.get("type") == "object":
        _check_object(kept, place)
    for key in ("properties", "$defs"):
        if key in kept:
            kept[key] = {name: _strict(inner, f"{place}.{name}") for name, inner in kept[key].items()}
    if "items" in kept:
        kept["items"] = _strict(kept["items"], f"{place}[]")
    elif kept.get("type") == "array":
        raise UsageError(f"{place} does not say what its items are; a strict schema needs it.")
    if "anyOf" in kept:
        kept["anyOf"] = [_strict(inner, place) for inner in kept["anyOf"]]
    return kept


def _check_object(part: Mapping[str, Any], place: str) -> None:
    if part.get("additionalProperties") is not False or "properties" not in part:
        raise UsageError(
            f"{place} is open: it takes any key.",
            hint="Make it a dataclass with __pydantic_config__ = draft.STRICT.",
        )
    optional = [name for name in part["properties"] if name not in part.get("required", ())]
    if optional:
        raise UsageError(
            f"{place}.{optional[0]} has a default; in a strict schema every property is required.",
            hint="Use `| None` for what may be unknown, without a default.",
        )


def _parts(part: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield part
    for key in ("properties", "$defs"):
        for inner in part.get(key, {}).values():
            yield from _parts(inner)
    for inner in (*part.get("anyOf", ()), *([part["items"]] if "items" in part else [])):
        yield from _parts(inner)


def _levels(part: Mapping[str, Any], definitions: Mapping[str, Any], above: int = 0) -> int:
    """How deep objects and lists nest; a type that holds itself is deeper than any limit."""
    if above > MAX_LEVELS:
        return above
    if "$ref" in part:
        return _levels(definitions[part["$ref"].rpartition("/")[2]], definitions, above)
    here = above + (part.get("type") in ("object", "array"))
    inner = [
        *part.get("properties", {}).values(),
        *part.get("anyOf", ()),
        *([part["items"]] if "items" in part else []),
    ]
    return max((_levels(each, definitions, here) for each in inner), default=here)


def _within(name: str, what: str, there: int, limit: int) -> None:
    if there > limit:
        count = "more" if what == "levels" else f"{there:,}"
        raise UsageError(f"{name} has {count} {what} than a strict schema may have: at most {limit:,}.")


def _faults(problem: ValidationError) -> str:
    errors = problem.errors(include_url=False, include_context=False, include_input=False)
    said = []
    for error in errors[:SHOWN]:
        path = ".".join(str(step)[:40] for step in error["loc"])
        what = "key not allowed" if error["type"] == "unexpected_keyword_argument" else error["msg"]
        what = what[0].lower() + what[1:]
        said.append(f"{path}: {what}" if path else what)
    if len(errors) > SHOWN:
        said.append(f"and {len(errors) - SHOWN} more")
    return "; ".join(said)


def _is_schema(text: str) -> bool:
    """True where a model or a server sent the schema back, bare or as it stood in the request."""
    from pydantic_core import from_json

    try:
        value = from_json(text)
    except ValueError:
        return False
    for wrapper in ("json_schema", "schema"):
        if isinstance(value, dict) and isinstance(value.get(wrapper), dict):
            value = value[wrapper]
    return (
        isinstance(value, dict)
        and isinstance(value.get("properties"), dict)
        and bool(value.keys() & {"type", "required", "$defs", "$schema", "additionalProperties"})
    )


def _end_of_object(text: str, start: int) -> int | None:
    """Where the braces that open at `start` are closed again."""
    depth = 0
    for mark in _MARK.finditer(text, start):
        if mark[0] in ("{", "["):
            depth += 1
        elif mark[0] in ("}", "]"):
            depth -= 1
            if depth == 0:
                return mark.end()
    return None


def _closed(text: str) -> str:
    """The object at the start of `text`, cut after the last finished item of its lists, and closed there."""
    opened = ""
    cut, closing = 1, "}"
    for mark in _MARK.finditer(text):
        if mark[0] in ("{", "["):
            opened += mark[0]
            at = mark.end()
        elif mark[0] in ("}", "]"):
            opened = opened[:-1]
            at = mark.end()
        elif mark[0] == ",":
            at = mark.start()
        else:
            continue
        if not opened:
            return text[:at]
        if opened in ("{", "{["):
            cut, closing = at, "}" if opened == "{" else "]}"
    return text[:cut] + closing
