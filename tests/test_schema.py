"""The schema that is sent, and the strict reading of what comes back."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, make_dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.draft import (
    OUTPUTS,
    STRICT,
    Draft,
    DraftDisagreement,
    DraftQuote,
    DraftSide,
    DraftStatement,
    EditionDraft,
)
from briefing.errors import UsageError
from briefing.schema import (
    Unfit,
    complete_part,
    json_in,
    parse,
    schema_sha256,
    schema_text,
    strict_schema,
)

KEYS = {"type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "$ref", "$defs"}


def faults(part: dict[str, Any], root: dict[str, Any], place: str = "root") -> Iterator[str]:
    """What OpenAI's strict mode would refuse in `part`, written from its documentation."""
    if "$ref" in part:
        if part.keys() != {"$ref"} and part is not root:
            yield f"{place}: something beside $ref"
        if part["$ref"].removeprefix("#/$defs/") not in root["$defs"]:
            yield f"{place}: $ref leads nowhere"
        return
    yield from (f"{place}: {key}" for key in part.keys() - KEYS - {"description"})
    if part.get("type") == "object":
        if part.get("additionalProperties") is not False:
            yield f"{place}: open"
        if set(part.get("required", ())) != set(part.get("properties", ())):
            yield f"{place}: not all required"
    if part.get("type") == "array" and "items" not in part:
        yield f"{place}: items of any kind"
    for name, inner in {**part.get("properties", {}), **part.get("$defs", {})}.items():
        yield from faults(inner, root, f"{place}.{name}")
    for inner in (*part.get("anyOf", ()), *([part["items"]] if "items" in part else [])):
        yield from faults(inner, root, f"{place}>")


@pytest.mark.parametrize("output", OUTPUTS.values(), ids=OUTPUTS)
def test_every_shipped_output_is_strict(output: type) -> None:
    schema = strict_schema(output)
    assert schema["type"] == "object"
    assert list(faults(schema, schema)) == []


def test_the_checker_of_this_test_finds_faults() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "array", "default": []}}, "oneOf": []}
    assert sorted(faults(schema, schema)) == [
        "root.a: default",
        "root.a: items of any kind",
        "root: not all required",
        "root: oneOf",
        "root: open",
    ]


def test_what_the_model_writes_first_comes_first() -> None:
    assert list(strict_schema(EditionDraft)["properties"]) == ["headline", "bottom_line", "watch"]
    assert list(json.loads(schema_text(Draft))["properties"]) == list(strict_schema(Draft)["properties"])
    assert schema_text(Draft).startswith('{"$defs":{"DraftActor":{"additionalProperties":false,')


def test_descriptions_come_from_the_docstrings() -> None:
    owner = strict_schema(Draft)["$defs"]["DraftStatement"]["properties"]["owner"]
    assert owner["description"] == "Who says or judges it; null where the article itself does."


def test_each_schema_has_its_own_digest() -> None:
    assert len({schema_sha256(output) for output in OUTPUTS.values()}) == len(OUTPUTS)
    assert len(schema_sha256(Draft)) == 64


@dataclass
class Open:
    text: str


@dataclass
class Itself:
    __pydantic_config__: ClassVar = STRICT
    inner: tuple[Itself, ...]


@dataclass
class Cat:
    __pydantic_config__: ClassVar = STRICT
    kind: Literal["cat"]


def made(name: str, **types: Any) -> type:
    made = make_dataclass(name, types.items())
    made.__pydantic_config__ = STRICT  # type: ignore[attr-defined] # what pydantic looks for
    return made


def deep(levels: int) -> type:
    inner: type = made("D0", text=str)
    for level in range(1, levels):
        inner = made(f"D{level}", inner=inner)
    return inner


def with_default() -> type:
    made = make_dataclass("Defaulted", [("tags", tuple[str, ...], field(default=()))])
    made.__pydantic_config__ = STRICT  # type: ignore[attr-defined] # what pydantic looks for
    return made


@pytest.mark.parametrize(
    ("output", "said"),
    [
        (Open, "Open is open: it takes any key"),
        (made("Nested", rows=tuple[dict[str, str], ...]), "Nested.rows[] is open"),
        (made("Table", counts=dict[str, int]), "Table.counts is open"),
        (with_default(), "Defaulted.tags has a default"),
        (made("Pair", pair=tuple[int, str]), "Pair.pair has 'maxItems'"),
        (made("Anything", value=Any), "Anything.value has no type"),
        (made("Many", values=list), "Many.values"),
        (made("Dated", path=Path), "Dated.path has 'format'"),
        (list[Cat], "list cannot be an output: its schema is no object"),
        (Itself, "Itself cannot be an output"),
        (made("Tree", root=Itself), "Tree has more levels than a strict schema may have: at most 10"),
        (deep(11), "D10 has more levels than a strict schema may have: at most 10"),
        (
            made("Wide", **{f"f{n}": str for n in range(5001)}),
            "Wide has 5,001 properties than a strict schema may have: at most 5,000",
        ),
        (
            made("Chosen", one=Literal[tuple(f"v{n}" for n in range(1001))]),  # type: ignore[misc] # made here
            "Chosen has 1,001 enum values",
        ),
    ],
    ids=lambda value: "" if isinstance(value, str) else value.__name__,
)
def test_what_strict_mode_refuses_is_refused_with_its_place(output: type, said: str) -> None:
    with pytest.raises(UsageError) as refused:
        strict_schema(output)
    assert said in str(refused.value)


def test_ten_levels_are_allowed() -> None:
    assert strict_schema(deep(10))["type"] == "object"


EMPTY: dict[str, Any] = {"headline": "Port closes", "bottom_line": [], "watch": []}
SAID = {"text": "The port closes.", "kind": "fact", "owner": None, "evidence": [1, 2]}


def test_an_answer_is_read() -> None:
    read = parse(json.dumps(EMPTY | {"bottom_line": [SAID]}), EditionDraft)
    statement = DraftStatement("The port closes.", "fact", None, (1, 2))
    assert read == EditionDraft("Port closes", (statement,), ())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"watch": [{k: v for k, v in SAID.items() if k != "owner"}]}, "watch.0.owner: field required"),
        ({"mood": "calm"}, "mood: key not allowed"),
        ({"watch": [SAID | {"rank": 1}]}, "watch.0.rank: key not allowed"),
        (
            {"watch": [SAID, SAID | {"evidence": ["2"]}]},
            "watch.1.evidence.0: input should be a valid integer",
        ),
        ({"watch": [SAID | {"evidence": [True]}]}, "watch.0.evidence.0: input should be a valid integer"),
        (
            {"watch": [SAID | {"kind": "rumour"}]},
            "watch.0.kind: input should be 'fact', 'reported', 'judgement' or 'assumption'",
        ),
        ({"headline": None}, "headline: input should be a valid string"),
    ],
    ids=["missing", "unknown", "unknown inside", "text for a number", "truth for a number", "kind", "null"],
)
def test_what_is_wrong_is_said_with_its_path(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(Unfit) as unfit:
        parse(json.dumps(EMPTY | changes), EditionDraft)
    assert str(unfit.value) == said


def test_many_faults_are_counted_not_listed() -> None:
    with pytest.raises(Unfit) as unfit:
        parse(json.dumps(EMPTY | {"watch": [{}] * 5}), EditionDraft)
    assert str(unfit.value).count("field required") == 8
    assert str(unfit.value).endswith("; and 12 more")


@pytest.mark.parametrize("text", ["", "No.", "{", '{"headline": "\\ud800"}', "\x00", "[" * 10_000, "null"])
def test_what_is_no_object_is_unfit(text: str) -> None:
    with pytest.raises(Unfit):
        parse(text, EditionDraft)


@pytest.mark.parametrize(
    "echo",
    [
        schema_text(EditionDraft),
        json.dumps({"name": "EditionDraft", "schema": strict_schema(EditionDraft)}),
        json.dumps({"type": "json_schema", "json_schema": {"schema": strict_schema(EditionDraft)}}),
        json.dumps({"type": "object", "properties": EMPTY}),
    ],
    ids=["bare", "named", "as requested", "filled in"],
)
def test_the_schema_sent_back_is_called_that(echo: str) -> None:
    with pytest.raises(Unfit, match="this is the schema; answer with one JSON object that follows it"):
        parse(echo, EditionDraft)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"a": 1}', '{"a": 1}'),
        ('Here it is:\n```json\n{"a": {"b": "}"}}\n```\nDone.', '{"a": {"b": "}"}}'),
        ('For {x} I chose {"a": "\\"{"}', '{"a": "\\"{"}'),
        ('<think>{"a": 0}?</think>\n{"a": 1}', '{"a": 1}'),
        ('{"a": 1} and {"a": 2}', '{"a": 1}'),
        ('He said "no": {"a": 1}', '{"a": 1}'),
    ],
    ids=["alone", "in a fence", "after other braces", "after thoughts", "the first", "after quotation marks"],
)
def test_the_object_in_an_answer_is_found(text: str, found: str) -> None:
    assert json_in(text) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I cannot.", "no JSON object"),
        ('{"a": [1, 2', "broken"),
        ("{a: 1}", "broken"),
        ("", "no JSON object"),
    ],
)
def test_where_there_is_none_that_is_said(text: str, said: str) -> None:
    with pytest.raises(Unfit, match=said):
        json_in(text)


@pytest.mark.parametrize("hostile", ["{", '{"a":', "[", '"', '\\"', '{"', "{}}", '"\\'])
def test_time_is_linear_whatever_the_text_repeats(hostile: str) -> None:
    text = "{" + hostile * 20_000
    begin = time.thread_time()
    with pytest.raises(Unfit):
        parse(text, Draft)
    with suppress(Unfit):
        json_in(text)
    complete_part(text, Draft)
    assert time.thread_time() - begin < 3


SIDE = DraftSide("It is safe.", "Ana Brisk", (4,))
WHOLE = Draft(
    headline="Port closes",
    bottom_line=(DraftStatement('The port, "so far" {open}, closes.', "fact", None, (1, 2)),),
    why_it_matters=(),
    key_points=(),
    actors=(),
    risks=(),
    quotes=(
        DraftQuote("We wait, [all] of us", "Ana Brisk", None, None, "2025-03", (3,)),
        DraftQuote("No", None, None, None, None, (4, 15)),
    ),
    timeline=(),
    watch=(),
    gaps=(),
    disagreements=(DraftDisagreement("Is it safe?", "contradiction", (SIDE, SIDE)),),
)


def as_json(draft: Draft) -> str:
    from pydantic import TypeAdapter

    return TypeAdapter(Draft).dump_json(draft).decode()


def test_an_answer_cut_after_its_quotes_yields_its_quotes() -> None:
    text = as_json(WHOLE)
    part = complete_part(text[: text.index('"timeline"')], Draft)
    assert part is not None
    assert (part.quotes, part.bottom_line, part.disagreements) == (WHOLE.quotes, WHOLE.bottom_line, ())


def test_an_item_that_is_not_finished_is_left_out() -> None:
    text = as_json(WHOLE)
    part = complete_part(text[: text.index("15]}") + 1], Draft)
    assert part is not None
    assert part.quotes == WHOLE.quotes[:1]


def test_a_cut_answer_after_prose_or_in_a_fence_is_read() -> None:
    part = complete_part("```json\n" + as_json(WHOLE)[:-30], Draft)
    assert part is not None
    assert part.quotes == WHOLE.quotes


@pytest.mark.parametrize(
    "text",
    ["", "I cannot.", "{", '{"headline": "Port', '{"headline": "Port closes", "quotes": [{"text": "a"', "[]"],
)
def test_where_nothing_is_complete_there_is_no_part(text: str) -> None:
    assert complete_part(text, Draft) is None


def test_what_is_complete_and_does_not_fit_is_no_part() -> None:
    assert complete_part('{"quotes": [{"words": "a"}, ', Draft) is None


@settings(max_examples=50)
@given(st.integers(min_value=0, max_value=len(as_json(WHOLE))))
def test_a_part_holds_nothing_that_the_whole_does_not(cut: int) -> None:
    part = complete_part(as_json(WHOLE)[:cut], Draft)
    if part is None:
        return
    assert part.headline == WHOLE.headline
    for section in ("bottom_line", "quotes", "disagreements"):
        there = getattr(WHOLE, section)
        assert getattr(part, section) == there[: len(getattr(part, section))]


def test_a_whole_answer_is_its_own_part() -> None:
    assert complete_part(as_json(WHOLE), Draft) == WHOLE


def test_threads_that_all_need_a_schema_first_get_it() -> None:
    code = """
import gc, time
from threading import Barrier
from briefing.draft import OUTPUTS
from briefing.parallel import in_parallel
from briefing.schema import schema_text
gc.callbacks.append(lambda *_: time.sleep(0))  # lets other threads in wherever memory is collected
gc.set_threshold(200)
together = Barrier(8)
def ask(n):
    together.wait()
    return schema_text(list(OUTPUTS.values())[n % len(OUTPUTS)])
for came in in_parallel(ask, range(8), 8):
    if isinstance(came, Exception):
        raise came
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[1])
