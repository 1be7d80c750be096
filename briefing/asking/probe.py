"""What an endpoint can do: a Line and a model's name come in, Findings from a few tiny calls go out.

Documentation is not believed: some servers take a schema and ignore it, with status 200. So the probe's
schema asks for something that the question does not, which no model says by chance.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Literal

from briefing.ask import Form, Message, Reply, Request, Usage, canonical
from briefing.asking.endpoint_model import Line
from briefing.endpoint.failures import FormRefused
from briefing.errors import EndpointUnusable, ModelError
from briefing.schema import json_in

Held = Literal["yes", "ignored", "refused", "cut off"]
"""Whether answers keep to a form; if not: taken and not kept to, not taken at all, or broken off."""

LIMIT, THINKING_LIMIT = 150, 1_000
"""Tokens of an answer, at most; the second where the first brought not a word: a model may think before."""
_MOST_NAMED = 10
_SKIES = ("violet", "amber")
SCHEMA = canonical(
    {
        "type": "object",
        "properties": {
            "weather": {
                "type": "object",
                "properties": {
                    "sky": {"type": "string", "enum": list(_SKIES)},
                    "degrees": {"type": "integer"},
                },
                "required": ["sky", "degrees"],
                "additionalProperties": False,
            }
        },
        "required": ["weather"],
        "additionalProperties": False,
    }
)
CHAT = "Write the numbers from one to thirty as words, with commas between them, and nothing else."
UNRELATED = "Name a large river."
AS_JSON = 'Name a large river. Answer with a JSON object that has one key, "river".'


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found out. What no call told is None; `problem` says why there are no more findings."""

    model: str | None
    answered_as: str | None = None
    """The name that the endpoint says it used."""
    listed: tuple[str, ...] = ()
    window: int | None = None
    """Tokens of a request and its answer together, where the list of models says so."""
    schema: Held | None = None
    json_object: Held | None = None
    rung: Form | None = None
    """How briefings will ask first; None where the model is not usable."""
    tells_usage: bool | None = None
    cached: int | None = None
    """Tokens that a repeated request found cached; None where that is not told."""
    seconds: float | None = None
    """How long an answer of `tokens` took."""
    tokens: int | None = None
    calls: int = 0
    usage: Usage = field(default_factory=Usage)
    """Of all calls together."""
    problem: str | None = None
    hint: str | None = None

    @property
    def usable(self) -> bool:
        """Whether briefings can be made."""
        return self.rung is not None


def probe(line: Line, model: str | None, temperature: float | None = None) -> Findings:
    """Ask over `line` what there is to know; without a `model`, about the only one that it lists.

    Makes four calls of at most LIMIT tokens each, more where a model thinks. What goes wrong is in the
    findings, beside what was found before it.
    """
    asking = _Probe(line, temperature, Findings(model))
    try:
        asking.look_up()
        asking.chat()
        asking.hold()
    except ModelError as problem:
        return replace(asking.found, problem=problem.what, hint=problem.hint)
    return asking.found


class _Probe:
    """The questions, and what is known after each."""

    def __init__(self, line: Line, temperature: float | None, found: Findings) -> None:
        self.found = found
        self._line = line
        self._temperature = temperature

    def look_up(self) -> None:
        """Which models are listed, and which of them is meant."""
        offered = tuple(self._line.models())
        name = self.found.model or (offered[0].id if len(offered) == 1 else None)
        window = next((one.window for one in offered if one.id == name), None)
        self.found = replace(self.found, model=name, listed=tuple(one.id for one in offered), window=window)
        if name is None:
            names = ", ".join(self.found.listed[:_MOST_NAMED])
            raise EndpointUnusable(
                f"the endpoint has {len(offered)} models." if offered else "the endpoint lists no models.",
                hint="Name one: --model KIND:NAME" + (f", of {names}." if names else "."),
            )

    def chat(self) -> None:
        """Whether it answers, how fast, and what it tells of tokens."""
        first = self._ask(CHAT, "text")
        self.found = replace(
            self.found,
            answered_as=first.model,
            tells_usage=first.usage is not None,
            seconds=first.seconds,
            tokens=first.usage.output if first.usage else None,
        )
        if not first.text.strip():
            raise ModelError(
                f"{self.found.model} answered with nothing (finish: {first.finish}).",
                hint=f"A model that thinks may need more than the {THINKING_LIMIT} tokens allowed here.",
            )
        usage = self._ask(CHAT, "text").usage
        self.found = replace(self.found, cached=(usage.cached or None) if usage else None)

    def hold(self) -> None:
        """Which forms it keeps to, and so how briefings ask first."""
        schema = self._held(UNRELATED, "json_schema")
        self.found = replace(self.found, schema=schema)
        as_object = self._held(AS_JSON, "json_object")
        rung: Form = "json_schema" if schema == "yes" else "json_object" if as_object == "yes" else "text"
        self.found = replace(self.found, json_object=as_object, rung=rung)

    def _held(self, question: str, form: Form) -> Held:
        try:
            reply = self._ask(question, form)
        except FormRefused:
            return "refused"
        if _fits(reply.text, form):
            return "yes"
        return "cut off" if reply.finish == "length" else "ignored"

    def _ask(self, question: str, form: Form) -> Reply:
        request = Request(
            self.found.model or "",
            (Message("system", "You answer briefly."), Message("user", question)),
            output="Weather",
            schema=SCHEMA,
            form=form,
            max_output_tokens=LIMIT,
            temperature=self._temperature,
        )
        reply = self._send(request)
        if reply.finish == "length" and not reply.text.strip():
            reply = self._send(replace(request, max_output_tokens=THINKING_LIMIT))
        return reply

    def _send(self, request: Request) -> Reply:
        reply = self._line.send(request)
        usage = self.found.usage + (reply.usage or Usage())
        self.found = replace(self.found, calls=self.found.calls + 1, usage=usage)
        return reply


def _fits(text: str, form: Form) -> bool:
    try:
        said = json.loads(json_in(text))
    except ValueError:
        return False
    if form == "json_object":
        return isinstance(said, dict) and bool(said)
    weather = said.get("weather") if isinstance(said, dict) else None
    return (
        isinstance(weather, dict)
        and set(weather) == {"sky", "degrees"}
        and weather["sky"] in _SKIES
        and isinstance(weather["degrees"], int)
        and set(said) == {"weather"}
    )
