"""Doubles for summarizing: articles of numbered sentences, and a model that says what a function says."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any, TypeVar

from briefing.article import Article, Block
from briefing.ask import Answer, Ask, Usage
from briefing.draft import Draft, DraftActor, DraftQuote, DraftStatement, Notes, Reduction
from briefing.prices import FREE, Price

T = TypeVar("T")
NONE = Notes((), (), (), (), (), (), ())
DRAFT = Draft("All", (), (), (), (), (), (), (), (), (), ())
REDUCTION = Reduction("Sund waits", (), (), (), (), (), ())


def article(sentences: int = 12, key: str = "a1", words: str = "The port of Sund waits on day") -> Article:
    text = "\n\n".join(f"{words} {n}." for n in range(1, sentences + 1))
    blocks = []
    start = 0
    for part in text.split("\n\n"):
        blocks.append(Block(start, start + len(part), "story"))
        start += len(part) + 2
    return Article(key, f"{key}.txt", text, tuple(blocks), f"Title of {key}")


def statement(text: str, *evidence: int, owner: str | None = None) -> DraftStatement:
    return DraftStatement(text, "reported" if owner else "fact", owner, evidence)


def actor(name: str, *evidence: int, kind: Any = "person", aliases: tuple[str, ...] = ()) -> DraftActor:
    return DraftActor(name, kind, aliases, None, None, evidence)


def quote(text: str, *evidence: int, speaker: str | None = None) -> DraftQuote:
    return DraftQuote(text, speaker, None, None, None, evidence)


class Model:
    """Says what `say` says about an Ask, or raises what it raises; keeps every Ask."""

    reads_messages = True
    name: str | None = "double-1"

    def __init__(
        self,
        say: Callable[[Ask[Any]], Any],
        *,
        window: int | None = None,
        output_tokens: int = 500,
        price: Price | None = FREE,
    ) -> None:
        self._say = say
        self._lock = Lock()
        self.window = window
        self.output_tokens = output_tokens
        self.price = price
        self.asked: list[Ask[Any]] = []

    def answer(self, ask: Ask[T]) -> Answer[T]:
        with self._lock:
            self.asked.append(ask)
        said = self._say(ask)
        return Answer(said, "double", "double-1-said", Usage(10, 0, 5), calls=1, cost_usd=0.5)

    def close(self) -> None:
        """Nothing is held."""


def each_sentence(ask: Ask[Any]) -> Any:
    """A dutiful model: notes every sentence of a passage, and reduces to nothing but a headline."""
    if ask.output is Notes:
        said = tuple(statement(s.text, s.number) for s in ask.sentences)
        return Notes(said, (), (), (), (), (), ())
    return DRAFT if ask.output is Draft else REDUCTION
