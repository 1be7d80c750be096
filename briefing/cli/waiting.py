"""A model comes in, the same model goes out; a person at a terminal sees how many answers have come."""

from __future__ import annotations

from threading import Lock
from typing import TypeVar

from briefing.ask import Answer, Ask, Model
from briefing.cli.terminal import redraw

T = TypeVar("T")


class Watched:
    """A Model that redraws one line of stderr when a call begins and when one ends."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._lock = Lock()
        self._asked = self._answered = 0
        self.reads_messages = model.reads_messages
        self.name = model.name
        self.window = model.window
        self.output_tokens = model.output_tokens
        self.price = model.price

    def answer(self, ask: Ask[T]) -> Answer[T]:
        """As the model's."""
        self._count(asked=1)
        try:
            return self._model.answer(ask)
        finally:
            self._count(answered=1)

    def close(self) -> None:
        """As the model's."""
        self._model.close()

    def _count(self, asked: int = 0, answered: int = 0) -> None:
        with self._lock:
            self._asked += asked
            self._answered += answered
            waiting = self._asked - self._answered
            told = f"{self._answered} answered, waiting for {waiting}" if waiting else ""
            redraw(f"{self._model.name or 'the model'}: {told}" if told else "")
