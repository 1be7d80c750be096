"""Meter: a Request comes in, and is sent where the limit leaves room for the most that it can cost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Condition

from briefing.ask import Reply, Request, Send, Usage
from briefing.errors import BudgetReached, EndpointUnusable
from briefing.prices import MILLION, Price, cost

LOG = logging.getLogger("briefing")
CACHE_WRITES = 1.25
"""Some endpoints charge a quarter more for input that they write into their cache, and do not say so."""
_PER_MESSAGE = 16
"""More tokens than a chat template puts around one message."""


def cost_of(usage: Usage | None, price: Price | None) -> float | None:
    """What a call cost, in US dollars; None where the price or the usage is not known."""
    if price is not None and price.input == price.cached == price.output == 0:
        return 0.0
    if price is None or usage is None:
        return None
    return cost(price, usage.input, usage.cached, usage.output)


def most(request: Request, price: Price, count: Callable[[str], int]) -> float:
    """The most that one call for `request` can cost, in US dollars.

    `count` gives at least as many tokens as a text has. A schema that goes along is input too.
    """
    tokens = sum(count(message.content) + _PER_MESSAGE for message in request.messages)
    if request.form == "json_schema":
        tokens += count(request.schema) + _PER_MESSAGE
    output = request.max_output_tokens or 0
    return (tokens * price.input * CACHE_WRITES + output * price.output) / MILLION


def dollars(amount: float) -> str:
    """An amount for people: cents where there are some, else as many places as it takes to show any."""
    if amount == 0 or amount >= 1:
        return f"${amount:.2f}"
    places = f"{max(amount, 0.000001):.6f}".rstrip("0")
    return "$" + places.ljust(4, "0")


class Meter:
    """Holds the calls of one command under a limit in US dollars. Thread-safe.

    Before a call the most that it can cost is reserved, and afterwards replaced with what it did cost. So
    however calls interleave, what is spent and reserved together never crosses the limit, as long as the
    endpoint keeps to `max_output_tokens`. A call that failed is taken to have cost nothing.
    """

    def __init__(self, limit: float, price: Price, count: Callable[[str], int]) -> None:
        """`count` gives at least as many tokens as a text has."""
        self._limit = limit
        self._price = price
        self._count = count
        self._changed = Condition()
        self._spent = 0.0
        self._reserved: list[float] = []
        self._unreported = 0
        self._closed = False

    @property
    def spent(self) -> float:
        """US dollars so far; calls whose usage the endpoint did not report are counted at their most."""
        with self._changed:
            return self._spent

    def send(self, send: Send, request: Request) -> Reply:
        """The reply of `send`, called once there is room.

        Calls in flight are waited for where what they do not use up could make the room. Raises
        BudgetReached where that cannot be, without a call.
        """
        reserved = most(request, self._price, self._count)
        self._reserve(reserved)
        paid = 0.0
        try:
            reply = send(request)
            actual = cost_of(reply.usage, self._price)
            paid = reserved if actual is None else actual
        finally:
            self._settle(reserved, paid)
        if actual is None:
            self._note_unreported(reserved)
        return reply

    def close(self) -> None:
        """End every wait for room, with an error."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _reserve(self, amount: float) -> None:
        with self._changed:
            while not self._closed:
                if self._spent + amount > self._limit:  # whatever is in flight, it gives nothing back
                    raise self._reached(amount)
                if self._spent + sum(self._reserved) + amount <= self._limit:
                    self._reserved.append(amount)
                    return
                self._changed.wait()
        raise EndpointUnusable("the model was closed while a call waited for its budget.")

    def _settle(self, reserved: float, paid: float) -> None:
        with self._changed:
            self._reserved.remove(reserved)
            self._spent += paid
            self._changed.notify_all()

    def _note_unreported(self, reserved: float) -> None:
        with self._changed:
            self._unreported += 1
            first = self._unreported == 1
        if first:
            LOG.warning(
                "the endpoint does not report what calls use: each counts with the most that it can cost "
                "(this one %s)",
                dollars(reserved),
            )

    def _reached(self, amount: float) -> BudgetReached:
        guessed = (
            f" ({self._unreported} calls without usage counted at their most)" if self._unreported else ""
        )
        return BudgetReached(
            f"{dollars(self._spent)} is spent{guessed}, the next call could cost {dollars(amount)}, and the "
            f"limit is {dollars(self._limit)}.",
            hint="Give a higher --max-usd; answers that are stored already cost nothing again.",
        )
