"""An Ask to the Request of a rung of the ladder; a Request and what came of it to the next Request.

Each is a pure function, so that a run that is begun again makes the same Requests and finds its replies.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.ask import Ask, Form, Message, Request, T
from briefing.schema import schema_text

LADDER: tuple[Form, ...] = ("json_schema", "json_object", "text")
MOST_QUOTED = 40_000
"""Code points of an unfit answer that are said back to the model: more than an honest one is long."""
MOST_COMPLAINT = 1_500
"""Code points of what was wrong with it."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What every Request of a conversation has in common."""

    model: str
    max_output_tokens: int
    temperature: float | None = None


def opening(ask: Ask[T], form: Form, asking: Asking) -> Request:
    """The first Request of a rung: the Ask's messages, and below the top rung the schema in them."""
    output: type = ask.output
    schema = schema_text(output)
    return Request(
        model=asking.model,
        messages=ask.messages if form == "json_schema" else _with_schema(ask.messages, schema),
        output=ask.output.__name__,
        schema=schema,
        form=form,
        max_output_tokens=asking.max_output_tokens,
        temperature=asking.temperature,
        sample=ask.sample,
    )


def repair(request: Request, text: str, complaint: str) -> Request:
    """The Request that shows the model its own answer and says what does not fit."""
    said = Message("assistant", sendable(text[:MOST_QUOTED]))
    wanted = Message(
        "user",
        "That does not fit the schema:\n"
        f"{sendable(complaint[:MOST_COMPLAINT])}\n"
        "Answer again with the whole JSON object, corrected, and nothing else.",
    )
    return replace(request, messages=(*request.messages, said, wanted))


def roomier(request: Request) -> Request:
    """The same with twice the room: a reasoning model may have spent it before the first word."""
    return replace(request, max_output_tokens=2 * (request.max_output_tokens or 0) or None)


def sendable(text: str) -> str:
    """`text` without halves of surrogate pairs, which JSON can spell and no request can carry."""
    return text.encode(errors="replace").decode()


def _with_schema(messages: tuple[Message, ...], schema: str) -> tuple[Message, ...]:
    """With the schema at the end of the system message: before the document, alike for every passage."""
    words = (
        "Answer with one JSON object that fits this JSON schema. Write the object itself, not the schema, "
        f"and nothing before or after it.\n{schema}"
    )
    if messages and messages[0].role == "system":
        return (Message("system", f"{messages[0].content}\n\n{words}"), *messages[1:])
    return (Message("system", words), *messages)
