"""Ask and Answer: what a model is asked and what it says; Request and Reply: the same as an endpoint sees it.

One Ask may take several Requests: a lower rung of the ladder, a repair. The Request is the unit that is
paid for, so it is the unit that is stored.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Generic, Literal, Protocol, TypeVar

from briefing.article import Article, Passage, Sentence
from briefing.prices import Price

FinishReason = Literal["stop", "length", "refusal", "other"]
Form = Literal["json_schema", "json_object", "text"]
"""The rungs of the ladder, highest first: how a model is held to the schema."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Message:
    """One chat message."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class PromptUsed:
    """Which prompt made the messages; `sha256` is that of the rendered messages and the output schema."""

    task: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one or several calls; `cached` is the part of `input` that the endpoint had cached."""

    input: int = 0
    cached: int = 0
    output: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(self.input + other.input, self.cached + other.cached, self.output + other.output)


@dataclass(frozen=True, slots=True)
class Ask(Generic[T]):
    """A request to a model for one value of the type `output`.

    Models that read text use `messages`; the embedded engine uses `articles` and `passages`. Both are
    always about the same sentences, whose numbers the answer cites. `sample` tells apart repetitions of the
    same request that are meant to be asked anew.
    """

    task: str
    output: type[T]
    articles: tuple[Article, ...]
    passages: tuple[Passage, ...]
    messages: tuple[Message, ...] = ()
    prompt: PromptUsed | None = None
    sample: int = 0

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All numbered sentences of the request, in order."""
        return tuple(s for p in self.passages for s in p.sentences)


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What a model said, and what it took.

    `cached_calls` came from the store and cost nothing this time; `usage` and `cost_usd` count only the
    others. `cost_usd` is None where the price is not known.
    """

    said: T
    engine: str
    model: str | None
    usage: Usage = Usage()
    calls: int = 0
    cached_calls: int = 0
    cost_usd: float | None = 0.0
    notice: str | None = None
    """What the reader should know: the answer was cut off and what was complete is kept."""


class Model(Protocol):
    """Anything that can answer an Ask."""

    reads_messages: bool
    """False for an engine that works on the passages; then no prompt is rendered, or claimed."""
    name: str | None
    """The model's name at its endpoint, by which tokens are counted and prices looked up."""
    window: int | None
    """How many tokens a request and its answer may have together, where that is known."""
    output_tokens: int
    """How many tokens an answer may have at most."""
    price: Price | None
    """None where it is not known."""

    def answer(self, ask: Ask[T]) -> Answer[T]:
        """The answer to `ask`. May be called from several threads at once.

        Raises ModelError when there is none after retries, BudgetReached before a call that could cross the
        limit.
        """
        ...

    def close(self) -> None:
        """Give up what is held, and end waiting in other threads. May be called twice."""
        ...


@dataclass(frozen=True, slots=True)
class Request:
    """One call to an endpoint, whole but for the address and the key: the same value, the same call."""

    model: str
    messages: tuple[Message, ...]
    output: str
    """The name of the output type."""
    schema: str
    """Its strict JSON schema, as canonical JSON."""
    form: Form = "json_schema"
    max_output_tokens: int | None = None
    temperature: float | None = None
    sample: int = 0

    @property
    def key(self) -> str:
        """SHA-256 of the request as canonical JSON, in hexadecimal."""
        return sha256(canonical(asdict(self)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Reply:
    """What an endpoint sent back for a Request, as it came; whether it is any good is not judged here.

    `usage` is None where the endpoint did not say. `model` is the name that the endpoint says it used.
    """

    text: str
    finish: FinishReason = "stop"
    usage: Usage | None = None
    model: str | None = None
    refusal: str | None = None
    seconds: float = 0.0
    stored: bool = False
    """True where it came from the store: it was paid for before."""


Send = Callable[[Request], Reply]
"""How a Request gets its Reply: over the network, from the store, from a recording."""


def canonical(value: object) -> str:
    """`value` as JSON with sorted keys and no blanks: equal values give equal text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
