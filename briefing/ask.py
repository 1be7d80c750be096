"""Ask and Answer: what goes to a model and what comes back, and the one-method protocol between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from briefing.article import Article, Passage, Sentence
from briefing.draft import Draft

FinishReason = Literal["stop", "length", "refusal", "other"]


@dataclass(frozen=True, slots=True)
class Message:
    """One chat message."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class PromptUsed:
    """Which prompt made the messages."""

    task: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one or several calls."""

    input: int = 0
    cached: int = 0
    output: int = 0


@dataclass(frozen=True, slots=True)
class Ask:
    """A request to a model.

    Models that read text use `messages`; the embedded engine uses `articles` and `passages`. Both are
    always about the same sentences, whose numbers the answer cites.
    """

    task: str
    articles: tuple[Article, ...]
    passages: tuple[Passage, ...]
    messages: tuple[Message, ...] = ()
    prompt: PromptUsed | None = None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All numbered sentences of the request, in order."""
        return tuple(s for p in self.passages for s in p.sentences)


@dataclass(frozen=True, slots=True)
class Answer:
    """A model's draft, and what it took to get it."""

    draft: Draft
    engine: str
    model: str | None
    usage: Usage = Usage()
    calls: int = 0
    cached_calls: int = 0
    finish: FinishReason = "stop"


class Model(Protocol):
    """Anything that can answer an Ask."""

    reads_messages: bool
    """False for an engine that works on the passages; then no prompt is rendered, or claimed."""

    def answer(self, ask: Ask) -> Answer:
        """The draft for `ask`.

        Raises ModelError when there is none after retries.
        """
        ...
