"""Notes to what a model writes from them: in one call where they fit, else level by level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from briefing.ask import Answer, Model, PromptUsed
from briefing.draft import DraftDisagreement, DraftSide, DraftStatement, Notes, Reduction
from briefing.errors import AnswerCut, ContextOverflow
from briefing.parallel import in_parallel
from briefing.summarize.account import Account
from briefing.summarize.asks import Asks
from briefing.summarize.join.same import wording
from briefing.summarize.reading import is_final

MOST_LEVELS = 8
"""More levels than any real text takes: only a model that writes more than it reads would go on."""

Noted = tuple[str, Notes]
"""Notes and the id of the article that they are on."""
Batch = tuple[Noted, ...]
Item = TypeVar("Item")
Cited = TypeVar("Cited", DraftStatement, DraftSide)


@dataclass(slots=True)
class Reducer:
    """Asks a model to write from notes, and books what that took."""

    asks: Asks
    engine: Model
    jobs: int
    account: Account

    def reduce(self, notes: Sequence[Noted], *, room: int | None = None) -> Reduction:
        """One Reduction of all `notes`; batches follow the text, so that they are always the same.

        Raises what the first batch raised that failed, in the order of the text.
        """
        room = room or self.asks.notes_room()
        level: list[Noted] = list(notes)
        disagreements: list[DraftDisagreement] = []
        for _ in range(MOST_LEVELS):
            batches = list(self._batches(level, room))
            written = self._written(batches, room)
            if len(written) == 1:
                return replace(
                    written[0], disagreements=_distinct([*disagreements, *written[0].disagreements])
                )
            disagreements += [point for each in written for point in each.disagreements]
            level = [noted for each in written for noted in self._as_notes(each)]
        raise ContextOverflow(
            f"the notes do not get shorter in {MOST_LEVELS} rounds of summing up.",
            hint="Try another model, or larger passages: passage_tokens.",
        )

    def _written(self, batches: Sequence[Batch], room: int) -> list[Reduction]:
        made = in_parallel(self._one, batches, self.jobs, fatal=is_final)
        for came in {id(came): came for came in made}.values():  # all; what ended all stands for many
            if isinstance(came, Exception):
                self.account.failed(came, None)
            else:
                self.account.heard(came.answer, came.cut, came.prompt)
        written: list[Reduction] = []
        for batch, came in zip(batches, made, strict=True):
            if isinstance(came, ContextOverflow) and room > 1 and len(batch) > 1:
                smaller = min(room // 2, self.asks.room("reduce", came.window) or room)
                written.append(self.reduce(batch, room=max(1, smaller)))
            elif isinstance(came, Exception):
                raise came
            else:
                written.append(came.said)
        return written

    def _one(self, batch: Batch) -> _Wrote:
        ask = self.asks.reduction(_by_article(batch))
        numbers = set(_numbers(batch))
        try:
            answer = self.engine.answer(ask)
        except AnswerCut as problem:
            part = problem.part
            if not isinstance(part, Reduction) or not part.bottom_line:
                raise
            return _Wrote(_within(part, numbers), ask.prompt, cut=problem)
        return _Wrote(_within(answer.said, numbers), ask.prompt, answer)

    def _batches(self, notes: Sequence[Noted], room: int) -> Iterator[Batch]:
        """As many notes at a time as fit `room`; those on one passage that do not fit are parted."""
        batch: list[Noted] = []
        for noted in notes:
            if batch and self._tokens([*batch, noted]) > room:
                yield tuple(batch)
                batch = []
            if not batch and self._tokens([noted]) > room:
                *full, rest = self._parted(noted, room)
                yield from ((part,) for part in full)
                noted = rest
            batch.append(noted)
        if batch:
            yield tuple(batch)

    def _parted(self, noted: Noted, room: int) -> list[Noted]:
        """Notes on one passage in parts that fit; a single note always fits."""
        article, notes = noted
        size = len(_numbers([noted]))
        if size < 2 or self._tokens([noted]) <= room:
            return [noted]
        halves = [(article, _half(notes, first=first)) for first in (True, False)]
        if noted in halves:
            return [noted]
        return [part for half in halves for part in self._parted(half, room)]

    def _tokens(self, notes: Sequence[Noted]) -> int:
        return self.asks.note_tokens(_by_article(notes))

    def _as_notes(self, written: Reduction) -> list[Noted]:
        """What one level wrote, as notes for the next."""
        said = dict.fromkeys((*written.bottom_line, *written.key_points, *written.why_it_matters))
        found: dict[str, tuple[list[DraftStatement], ...]] = {}
        for place, statements in enumerate((said, written.watch, written.gaps)):
            for statement in statements:
                article = self.asks.article_of(min(statement.evidence, default=0))
                if article is not None:
                    found.setdefault(article, ([], [], []))[place].append(statement)
        return [
            (article, Notes(tuple(said), (), (), (), (), tuple(watch), tuple(gaps)))
            for article, (said, watch, gaps) in found.items()
        ]


@dataclass(frozen=True, slots=True)
class _Wrote:
    """What a model wrote from one batch, from an answer or from what was complete of one that was cut."""

    said: Reduction
    prompt: PromptUsed | None
    answer: Answer[Reduction] | None = None
    cut: AnswerCut | None = None


def _by_article(notes: Sequence[Noted]) -> dict[str, list[Notes]]:
    found: dict[str, list[Notes]] = {}
    for article, each in notes:  # what a level wrote may come back to an article
        found.setdefault(article, []).append(each)
    return found


def _half(notes: Notes, *, first: bool) -> Notes:
    def half(items: tuple[Item, ...]) -> tuple[Item, ...]:
        middle = -(-len(items) // 2)
        return items[:middle] if first else items[middle:]

    return Notes(
        half(notes.statements),
        (),
        half(notes.risks),
        half(notes.quotes),
        half(notes.timeline),
        half(notes.watch),
        half(notes.gaps),
    )


def _numbers(notes: Sequence[Noted]) -> list[int]:
    """The sentences that notes cite, as often as they do."""
    return [
        number
        for _, each in notes
        for items in (each.statements, each.risks, each.quotes, each.timeline, each.watch, each.gaps)
        for item in items
        for number in item.evidence
    ]


def _within(written: Reduction, numbers: set[int]) -> Reduction:
    """With evidence from the notes only: a model cannot cite what it was not shown."""

    def known(items: tuple[Cited, ...]) -> tuple[Cited, ...]:
        return tuple(
            replace(item, evidence=tuple(n for n in item.evidence if n in numbers)) for item in items
        )

    return Reduction(
        written.headline,
        known(written.bottom_line),
        known(written.why_it_matters),
        known(written.key_points),
        known(written.watch),
        known(written.gaps),
        tuple(replace(point, sides=known(point.sides)) for point in written.disagreements),
    )


def _distinct(points: Sequence[DraftDisagreement]) -> tuple[DraftDisagreement, ...]:
    return tuple({wording(point.issue): point for point in reversed(points)}.values())[::-1]
