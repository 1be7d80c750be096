"""Conversation: an Ask comes in, goes down the ladder and is repaired; an Answer or one error goes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic

from briefing.ask import Answer, Ask, Form, Reply, Request, Send, T, Usage
from briefing.endpoint.failures import FormRefused
from briefing.endpoint.meter import cost_of
from briefing.endpoint.reading import Reading, excerpt, read
from briefing.endpoint.rungs import LADDER, Asking, opening, repair, roomier
from briefing.errors import AnswerCut, AnswerRefused, AnswerUnusable, BriefingError, ContextOverflow, Spent
from briefing.prices import Price


def _nothing(_: Request) -> Reply | None:
    return None


def _top() -> Form | None:
    return None


def _forget(_: Form) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Conversation:
    """How to get from an Ask to a valid value, with one model. Holds nothing, so threads may share it.

    `send` gets a Request its Reply; `peek` gets the Reply that was stored, without a call. `recall` says
    which rung worked last and `remember` is told when that turns out to be a lower one.
    """

    send: Send
    asking: Asking
    engine: str
    price: Price | None = None
    peek: Callable[[Request], Reply | None] = _nothing
    recall: Callable[[], Form | None] = _top
    remember: Callable[[Form], None] = _forget

    def answer(self, ask: Ask[T]) -> Answer[T]:
        """The model's answer to `ask`.

        Raises AnswerCut (with the part that was complete), AnswerRefused, AnswerUnusable, or what `send`
        raises; what calls before the error took is in its `spent`.
        """
        exchange = _Exchange(self, ask)
        try:
            said = exchange.down_the_ladder()
        except BriefingError as error:
            error.spent = exchange.spent()
            raise
        spent = exchange.spent()
        return Answer(
            said,
            engine=self.engine,
            model=spent.model,
            usage=Usage(spent.input, spent.cached, spent.output),
            calls=spent.calls,
            cached_calls=spent.cached_calls,
            cost_usd=spent.cost_usd,
        )


def _told(came: list[tuple[Form, str]]) -> str:
    """What came on which rungs; the same words of several rungs once."""
    rungs: dict[str, list[str]] = {}
    for form, words in came:
        rungs.setdefault(words, []).append(form)
    return "; ".join(f"{words} (asked for {', '.join(forms)})" for words, forms in rungs.items())


class _Descend(Exception):
    """This rung gives nothing; the words say what came on it, empty where it was not asked."""


@dataclass(slots=True)
class _Exchange(Generic[T]):
    """The Requests and Replies of one Ask."""

    by: Conversation
    ask: Ask[T]
    replies: list[Reply] = field(default_factory=list)
    limit: int | None = None
    """Of the last Request, in output tokens."""

    def down_the_ladder(self) -> T:
        """The value from the highest rung that gives one.

        A rung above the one remembered is not asked again, but what it said in an earlier run is used:
        otherwise whatever was paid for before the rung changed would be paid for again.
        """
        start = self.by.recall() or LADDER[0]
        came: list[tuple[Form, str]] = []
        for form in LADDER:
            above = LADDER.index(form) < LADDER.index(start)
            try:
                value = self._on_rung(form, self.by.peek if above else self.by.send)
            except _Descend as gave_nothing:
                came.extend((form, words) for words in gave_nothing.args)
                continue
            if LADDER.index(form) > LADDER.index(start):
                self.by.remember(form)
            return value
        raise AnswerUnusable(
            f"{self.by.asking.model} gave no valid {self.ask.output.__name__}: {_told(came)}.",
            hint="Try another model; a smaller passage_tokens may help a small one. Answers of no use are "
            "kept as well: --no-cache asks anew.",
        )

    def _on_rung(self, form: Form, say: Callable[[Request], Reply | None]) -> T:
        """One ask and one repair."""
        request = opening(self.ask, form, self.by.asking)
        try:
            reply, reading = self._say(say, request)
            if reading.verdict == "silent":
                request = roomier(request)
                reply, reading = self._with_more_room(say, request)
        except FormRefused as refused:
            raise _Descend("the endpoint does not take it") from refused
        if reading.verdict not in ("unfit", "prose"):
            return self._final(reading, form, "")
        first_fault = reading.what
        first = f"{excerpt(first_fault)}; "
        try:
            _, reading = self._say(say, repair(request, reply.text, first_fault))
        except (ContextOverflow, FormRefused) as problem:
            raise _Descend(f"{first}no room to repair it") from problem
        same = reading.what == first_fault
        return self._final(reading, form, "after a repair too: " if same else f"{first}after a repair: ")

    def _with_more_room(
        self, say: Callable[[Request], Reply | None], request: Request
    ) -> tuple[Reply, Reading[T]]:
        """The same asked with more tokens, where a reasoning model had none left for its answer."""
        try:
            return self._say(say, request)
        except ContextOverflow:
            raise self._nothing_said() from None

    def _final(self, reading: Reading[T], form: Form, before: str) -> T:
        """The value, or the error that ends this rung or all."""
        if reading.verdict == "fit" and reading.value is not None:
            return reading.value
        if reading.verdict == "silent":
            raise self._nothing_said()
        if reading.verdict == "refused":
            raise AnswerRefused(f"{self.by.asking.model} declined to answer: {reading.what.rstrip('.')}.")
        # Prose to the length limit is what a server gives that ignores the form: lower down it may not.
        if reading.verdict == "cut" and (reading.begun or form == LADDER[-1]):
            raise AnswerCut(
                f"{self.by.asking.model}'s answer was cut off at its limit of {self.limit} tokens.",
                hint="Give it more (max_output_tokens), or less to read at a time (passage_tokens).",
                part=reading.value,
            )
        raise _Descend(before + excerpt(reading.what))

    def _say(self, say: Callable[[Request], Reply | None], request: Request) -> tuple[Reply, Reading[T]]:
        reply = say(request)
        if reply is None:
            raise _Descend
        self.replies.append(reply)
        self.limit = request.max_output_tokens
        return reply, read(reply, self.ask.output)

    def _nothing_said(self) -> AnswerCut:
        return AnswerCut(
            f"{self.by.asking.model} wrote nothing within its limit of {self.limit} tokens: it may have "
            "spent them on thinking.",
            hint="Give it more: max_output_tokens.",
        )

    def spent(self) -> Spent:
        """Totals of all replies so far; those from the store cost nothing."""
        paid = [reply for reply in self.replies if not reply.stored]
        usage = sum((reply.usage for reply in paid if reply.usage), Usage())
        costs = [cost_of(reply.usage, self.by.price) for reply in paid]
        known = [cost for cost in costs if cost is not None]
        return Spent(
            usage.input,
            usage.cached,
            usage.output,
            calls=len(paid),
            cached_calls=len(self.replies) - len(paid),
            cost_usd=sum(known) if len(known) == len(costs) else None,
            model=next((r.model or self.by.asking.model for r in reversed(self.replies)), None),
        )
