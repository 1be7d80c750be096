"""Passages to notes: each is asked about in bounded threads, and taken smaller where it is too much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby
from typing import TypeVar

from briefing.article import Passage
from briefing.ask import Answer, Model, PromptUsed
from briefing.draft import DraftActor, DraftEvent, DraftQuote, DraftRisk, DraftStatement, Notes
from briefing.errors import AnswerCut, BriefingError, ContextOverflow, EndpointUnusable, ModelError
from briefing.parallel import in_parallel
from briefing.summarize.asks import Asks
from briefing.text.chunks import passages

Cited = TypeVar("Cited", DraftStatement, DraftActor, DraftRisk, DraftQuote, DraftEvent)


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of one passage: `notes` from an `answer` or from what was complete of one that was cut."""

    passage: Passage
    prompt: PromptUsed | None
    notes: Notes | None = None
    answer: Answer[Notes] | None = None
    error: Exception | None = None
    before: tuple[Heard, ...] = ()
    """The passage that this one is the first part of, and what asking about the whole of it took."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A passage to be asked about; `cut` says that it stems from one whose answer was cut off."""

    passage: Passage
    number: int
    of: int
    cut: bool


def is_final(problem: Exception) -> bool:
    """Whether no further call makes sense: everything but one model answer that failed."""
    return not isinstance(problem, ModelError) or isinstance(problem, EndpointUnusable)


def notes_on(found: Sequence[Passage], asks: Asks, engine: Model, jobs: int, *, cut: bool) -> list[Heard]:
    """What came of every passage, in the order of the text whichever came first.

    A passage longer than the model reads, or whose answer is cut off, is asked about in parts.
    """
    pieces: list[_Piece] = []
    for _, group in groupby(found, key=lambda passage: passage.article):
        its = list(group)
        pieces += [_Piece(passage, n, len(its), cut) for n, passage in enumerate(its, 1)]
    asks.listen({passage.article for passage in found if passage.start})
    reader = _Reader(asks, engine)
    read = in_parallel(reader.read, pieces, jobs, fatal=is_final)
    return list(
        chain.from_iterable(
            [Heard(piece.passage, None, error=came)] if isinstance(came, Exception) else came
            for piece, came in zip(pieces, read, strict=True)
        )
    )


@dataclass(slots=True)
class _Reader:
    """Asks about passages; once a call has ended everything, about no more."""

    asks: Asks
    engine: Model
    over: Exception | None = None

    def read(self, piece: _Piece) -> list[Heard]:
        """What came of the piece, or of its parts."""
        if self.over is not None:
            raise self.over
        ask = self.asks.notes(piece.passage, piece.number, piece.of)
        try:
            answer = self.engine.answer(ask)
        except (ContextOverflow, AnswerCut) as problem:
            return self._smaller(piece, ask.prompt, problem)
        except BriefingError as problem:
            if is_final(problem):
                self.over = problem
            return [Heard(piece.passage, ask.prompt, error=problem)]
        known = within(answer.said, {s.number for s in piece.passage.sentences})
        return [Heard(piece.passage, ask.prompt, known, answer)]

    def _smaller(
        self, piece: _Piece, prompt: PromptUsed | None, problem: ContextOverflow | AnswerCut
    ) -> list[Heard]:
        """The parts' outcomes; where there can be none, the error with what is complete."""
        again = isinstance(problem, AnswerCut)
        parts = () if again and piece.cut else halves(piece.passage, self.asks, problem)
        if not parts:
            part = problem.part if isinstance(problem, AnswerCut) else None
            notes = (
                within(part, {s.number for s in piece.passage.sentences}) if isinstance(part, Notes) else None
            )
            return [Heard(piece.passage, prompt, notes, error=problem)]
        found: list[Heard] = []
        for passage in parts:
            if self.over is not None:
                found.append(Heard(passage, None, error=self.over))
            else:
                found += self.read(_Piece(passage, piece.number, piece.of, piece.cut or again))
        whole = Heard(piece.passage, prompt, error=problem)
        return [replace(found[0], before=(whole, *found[0].before)), *found[1:]]


def halves(passage: Passage, asks: Asks, problem: ModelError) -> tuple[Passage, ...]:
    """The passage at half its size, or at what the window that `problem` names has room for.

    Empty where it is a single sentence: a sentence is never cut for this.
    """
    if len(passage.sentences) < 2:
        return ()
    half = -(-passage.tokens // 2)
    if isinstance(problem, ContextOverflow) and problem.window:
        half = min(half, asks.passage_room(problem.window))
    longest = max(asks.count(sentence.text) for sentence in passage.sentences)
    parts = passages(asks.article(passage), passage.sentences, asks.count, max(half, longest))
    return parts if len(parts) > 1 else ()


def within(notes: Notes, numbers: set[int]) -> Notes:
    """The notes with evidence from these sentences only: a model cannot cite what it was not shown."""

    def known(items: tuple[Cited, ...]) -> tuple[Cited, ...]:
        return tuple(
            replace(item, evidence=tuple(n for n in item.evidence if n in numbers)) for item in items
        )

    return Notes(
        known(notes.statements),
        known(notes.actors),
        known(notes.risks),
        known(notes.quotes),
        known(notes.timeline),
        known(notes.watch),
        known(notes.gaps),
    )
