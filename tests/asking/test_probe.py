"""What an endpoint can do, found out from endpoints that can and cannot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import pytest

from briefing.ask import Form, Reply, Request, Usage
from briefing.asking.probe import LIMIT, THINKING_LIMIT, Findings, probe
from briefing.endpoint.failures import FormRefused
from briefing.endpoint.wire import Offered
from briefing.errors import EndpointUnusable, ModelError

WEATHER = '{"weather": {"sky": "amber", "degrees": 3}}'
RIVER = '{"river": "Lind"}'
USAGE = Usage(40, 0, 60)


def able(request: Request) -> Reply:
    """Keeps to everything."""
    text = {"text": "one, two", "json_schema": WEATHER, "json_object": RIVER}[request.form]
    return Reply(text, usage=USAGE, model="plover-2", seconds=1.5)


@dataclass
class Line:
    """An endpoint that answers as a function says."""

    answer: Callable[[Request], Reply] = able
    offered: Sequence[Offered] = (Offered("plover", 4096),)
    asked: list[Request] = field(default_factory=list)

    def send(self, request: Request) -> Reply:
        self.asked.append(request)
        return self.answer(request)

    def models(self) -> Sequence[Offered]:
        return self.offered

    def close(self) -> None:
        pass


WHOLE = Findings(
    model="plover",
    answered_as="plover-2",
    listed=("plover",),
    window=4096,
    schema="yes",
    json_object="yes",
    rung="json_schema",
    tells_usage=True,
    cached=None,
    seconds=1.5,
    tokens=60,
    calls=4,
    usage=Usage(160, 0, 240),
)


def test_an_endpoint_that_can_do_everything() -> None:
    line = Line()
    assert probe(line, "plover") == WHOLE
    assert WHOLE.usable
    assert [r.form for r in line.asked] == ["text", "text", "json_schema", "json_object"]
    assert {(r.model, r.max_output_tokens) for r in line.asked} == {("plover", LIMIT)}


def test_the_schema_asks_for_what_the_question_does_not() -> None:
    line = Line()
    probe(line, "plover")
    question = " ".join(m.content for r in line.asked for m in r.messages)
    assert not {"weather", "sky", "amber"} & set(question.split())


@pytest.mark.parametrize(
    ("schema", "as_object", "held", "rung"),
    [
        pytest.param(f"```json\n{WEATHER}\n```", RIVER, ("yes", "yes"), "json_schema", id="in a fence"),
        pytest.param("The Lind.", RIVER, ("ignored", "yes"), "json_object", id="schema ignored"),
        pytest.param(RIVER, RIVER, ("ignored", "yes"), "json_object", id="another object"),
        pytest.param(
            WEATHER.replace("3", '"3"'), RIVER, ("ignored", "yes"), "json_object", id="another type"
        ),
        pytest.param(
            WEATHER.replace("amber", "blue"), RIVER, ("ignored", "yes"), "json_object", id="another word"
        ),
        pytest.param("The Lind.", "The Lind.", ("ignored", "ignored"), "text", id="neither"),
        pytest.param(None, None, ("refused", "refused"), "text", id="both refused"),
        pytest.param(None, RIVER, ("refused", "yes"), "json_object", id="schema refused"),
        pytest.param("{" + " " * 20, RIVER, ("cut off", "yes"), "json_object", id="blanks to the limit"),
    ],
)
def test_the_rung_is_the_highest_that_is_kept_to(
    schema: str | None, as_object: str | None, held: tuple[str, str], rung: Form
) -> None:
    def answer(request: Request) -> Reply:
        said = {"text": "one, two", "json_schema": schema, "json_object": as_object}[request.form]
        if said is None:
            raise FormRefused("not taken")
        return Reply(said, finish="length" if said.endswith(" ") else "stop")

    found = probe(Line(answer), "plover")
    assert (found.schema, found.json_object) == held
    assert (found.rung, found.usable) == (rung, True)


def test_tokens_that_are_not_told_are_none() -> None:
    found = probe(Line(lambda request: replace(able(request), usage=None)), "plover")
    assert (found.tells_usage, found.tokens, found.cached, found.usage) == (False, None, None, Usage())


def test_what_a_repeated_request_finds_cached_is_told() -> None:
    line = Line()
    line.answer = lambda request: replace(able(request), usage=Usage(40, 32 * (len(line.asked) > 1), 60))
    assert probe(line, "plover").cached == 32


def test_a_model_that_thinks_gets_more_room() -> None:
    def answer(request: Request) -> Reply:
        return able(request) if request.max_output_tokens == THINKING_LIMIT else Reply("", "length", USAGE)

    found = probe(Line(answer), "plover")
    assert (found.rung, found.calls) == ("json_schema", 8)


def test_the_only_model_needs_no_name() -> None:
    assert probe(Line(), None) == WHOLE


@pytest.mark.parametrize(
    ("offered", "problem", "hint"),
    [
        ((), "the endpoint lists no models.", "Name one: --model KIND:NAME."),
        (
            (Offered("crane", None), Offered("plover", None)),
            "the endpoint has 2 models.",
            "Name one: --model KIND:NAME, of crane, plover.",
        ),
    ],
    ids=["none", "two"],
)
def test_without_a_name_there_must_be_one(offered: Sequence[Offered], problem: str, hint: str) -> None:
    found = probe(Line(offered=offered), None)
    assert (found.problem, found.hint, found.usable, found.calls) == (problem, hint, False, 0)


def test_a_failure_keeps_what_was_found_before_it() -> None:
    def answer(request: Request) -> Reply:
        if request.form == "json_object":
            raise ModelError("the endpoint sleeps.", hint="Wake it.")
        return able(request)

    expected = replace(
        WHOLE,
        json_object=None,
        rung=None,
        calls=3,
        usage=Usage(120, 0, 180),
        problem="the endpoint sleeps.",
        hint="Wake it.",
    )
    assert probe(Line(answer), "plover") == expected


def test_nothing_said_is_no_use() -> None:
    found = probe(Line(lambda _: Reply(" ", "stop", USAGE)), "plover")
    assert (found.usable, found.problem) == (False, "plover answered with nothing (finish: stop).")


def test_an_endpoint_out_of_reach_is_a_finding() -> None:
    class Unreachable(Line):
        def models(self) -> Sequence[Offered]:
            raise EndpointUnusable("nothing listens.")

    assert probe(Unreachable(), "plover") == Findings("plover", problem="nothing listens.")
