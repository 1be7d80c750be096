"""A Reply and the type that was asked for come in; its value, or what is wrong with the Reply, goes out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, Literal

from briefing.ask import Reply, T
from briefing.endpoint.rungs import sendable
from briefing.schema import Unfit, complete_part, json_in, parse

Verdict = Literal["fit", "unfit", "prose", "empty", "cut", "silent", "refused"]
"""`prose` has no JSON object in it, `silent` reached its limit before the first word of an answer."""
_MOST_OBJECTS = 4
"""So many objects in one answer are tried: some models repeat the schema, or an example, before theirs."""


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a Reply is worth.

    `value` is there where it fits; where it was cut off, it is the part that was complete, if any. `what`
    says what is wrong: to the model where it is unfit, to the user where it refused.
    """

    verdict: Verdict
    value: T | None = None
    what: str = ""
    begun: bool = False
    """Of a cut answer: whether it had come to a JSON object at all."""


def read(reply: Reply, output: type[T]) -> Reading[T]:
    """What `reply` is worth as a value of `output`.

    A fitting object counts wherever it stands: in prose, in a code fence, in an answer that went on to its
    length limit after it (some models write blanks to the end).
    """
    if reply.finish == "refusal" or reply.refusal:
        return Reading("refused", what=excerpt(reply.refusal or reply.text) or "it gave no reason")
    text = _spoken(sendable(reply.text))
    if not text.strip():
        return Reading("silent" if reply.finish == "length" else "empty", what="an empty answer")
    complaints: list[tuple[int, str]] = []
    for candidate in _candidates(text):
        try:
            return Reading("fit", parse(candidate, output))
        except Unfit as problem:
            complaints.append((len(candidate), str(problem)))
    if reply.finish == "length":
        what = "an answer cut off at its limit"
        return Reading("cut", complete_part(text, output), what, begun="{" in text)
    if len(complaints) == 1:
        return Reading("prose", what=f"there is no JSON object in it: {excerpt(text)}")
    return Reading("unfit", what=max(complaints[1:])[1])


def _spoken(text: str) -> str:
    """Without what a model thought aloud; nothing where it was still thinking."""
    _, closed, after = text.rpartition("</think>")
    if closed:
        return after
    return "" if text.lstrip().startswith("<think>") else text


def _candidates(text: str) -> Iterator[str]:
    """The text as it is, and the objects in it."""
    yield text
    for _ in range(_MOST_OBJECTS):
        try:
            found = json_in(text)
        except Unfit:
            return
        yield found
        text = text[text.find(found) + len(found) :]


def excerpt(text: str, most: int = 120) -> str:
    """The beginning of what a model wrote, in one line that is safe to print."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * most]).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
