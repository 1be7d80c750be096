"""EndpointModel: an Ask comes in, is kept, metered and sent to an endpoint; an Answer goes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from briefing.ask import Answer, Ask, Reply, Request
from briefing.endpoint.wire import Offered
from briefing.prices import Price
from briefing.settings import Settings

T = TypeVar("T")


class Line(Protocol):
    """A line to an endpoint: a `Wire`, or what starts and stops the server at its other end too."""

    def send(self, request: Request) -> Reply:
        """The reply, retries included; errors as `Wire.send`."""
        ...

    def models(self) -> Sequence[Offered]:
        """What the endpoint lists; empty where it has no list. Asked only where no name is given."""
        ...

    def close(self) -> None:
        """End every wait in other threads, and the line. May be called twice."""
        ...


class EndpointModel:
    """A `Model` behind an endpoint. Opening it reads nothing, imports nothing and opens no connection."""

    reads_messages = True

    def __init__(
        self,
        kind: str,
        settings: Settings,
        *,
        endpoint: str,
        dial: Callable[[], Line],
        name: str | None = None,
        price: Price | None = None,
        window: int | None = None,
    ) -> None:
        """`kind` is what answers say as their engine; `endpoint` is the address in the store.

        `dial` is called once, at the first request that the store has no reply to: a server of our own is
        started there, and stopped by its Line's `close`. `endpoint` has to be the same in every run and
        `name` has to tell one model from another, or replies are not found again (a port that changes, a
        path without the file's size). Without a `name`, the only model that the Line lists is taken. Without
        a `price`, it is looked up by name; FREE is for what costs nothing.

        Raises UsageError for a limit (`settings.max_usd`) on what has no known price.
        """
        self.name = name
        self.window = window
        self.output_tokens = settings.max_output_tokens
        self.price = price
        raise NotImplementedError(kind, endpoint, dial)

    def answer(self, ask: Ask[T]) -> Answer[T]:
        """As `Model.answer`; what an error cost is in its `spent`."""
        raise NotImplementedError(ask)

    def close(self) -> None:
        """As `Model.close`; closes the store and the Line."""
        raise NotImplementedError
