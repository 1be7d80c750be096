"""EndpointModel: an Ask comes in, is kept, metered and sent to an endpoint; an Answer goes out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from copy import copy
from functools import partial
from threading import Lock
from typing import Generic, Protocol, TypeVar

from briefing.ask import Answer, Ask, Reply, Request
from briefing.asking.kept import Kept
from briefing.endpoint.conversation import Conversation
from briefing.endpoint.meter import Meter
from briefing.endpoint.reading import excerpt
from briefing.endpoint.rungs import Asking
from briefing.endpoint.wire import Offered
from briefing.errors import BriefingError, EndpointUnusable, StoreError, UsageError
from briefing.prices import Price, price_of
from briefing.settings import Settings
from briefing.store import Store, open_store, store_path
from briefing.text.tokens import upper_bound

LOG = logging.getLogger("briefing")
T = TypeVar("T")
X = TypeVar("X")
_MOST_LISTED = 10


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
        self.price = price or price_of(name, settings.prices)
        self._kind = kind
        self._settings = settings
        self.endpoint = endpoint
        self._dial = _Once(dial)
        self._begun = _Once(self._begin)
        self._meter: Meter | None = None
        self._kept: Kept | None = None
        self._closed = False
        if name is not None:
            self._check_limit(name, self.price)

    def answer(self, ask: Ask[T]) -> Answer[T]:
        """As `Model.answer`; what an error cost is in its `spent`."""
        self._check_open()
        return self._begun.value().answer(ask)

    def close(self) -> None:
        """As `Model.close`; closes the store and the Line."""
        self._closed = True
        line = self._dial.known
        for part in (self._meter, line, self._kept):
            if part is not None:
                part.close()

    def _begin(self) -> Conversation:
        """What the first answer needs: the model's name, its price, the store."""
        # Name, price and window stay as they were opened: who plans passages by them while another thread is
        # here would cut them otherwise than in the next run, and pay for them again.
        name = self.name or self._only_one()
        price = self.price or price_of(name, self._settings.prices)
        self._check_limit(name, price)
        if self._settings.max_usd is not None and price is not None:
            self._meter = Meter(self._settings.max_usd, price, upper_bound)
        kept = self._kept = Kept(self._call, self._store(), self.endpoint)
        if self._closed:  # while this thread was beginning
            kept.close()
        return Conversation(
            kept.send,
            Asking(name, self._settings.max_output_tokens, self._settings.temperature),
            engine=self._kind,
            price=price,
            peek=kept.peek,
            recall=partial(kept.recall, name),
            remember=partial(kept.remember, name),
        )

    def _call(self, request: Request) -> Reply:
        """Over the network, within the limit."""
        self._check_open()
        line = self.line()
        return self._meter.send(line.send, request) if self._meter else line.send(request)

    def line(self) -> Line:
        """The Line that requests go over, dialled if need be; for what is no Ask, such as a check."""
        line = self._dial.value()
        if self._closed:  # while it was being dialled
            line.close()
            self._check_open()
        return line

    def _only_one(self) -> str:
        """The name of the only model that is listed. Raises UsageError where there is none, or a choice."""
        offered = self.line().models()
        if len(offered) == 1:
            return offered[0].id
        if not offered:
            raise UsageError(
                f"{self.endpoint} does not say which models it has.",
                hint=f"Name one: --model {self._kind}:NAME",
            )
        names = [excerpt(one.id) for one in offered[:_MOST_LISTED]]
        more = f" and {len(offered) - len(names)} more" if len(offered) > len(names) else ""
        raise UsageError(
            f"{self.endpoint} has {len(offered)} models: {', '.join(names)}{more}.",
            hint=f"Name one: --model {self._kind}:{names[0]}",
        )

    def _store(self) -> Store | None:
        """The store that is configured. A usual one that cannot be opened is done without.

        One that the user named is not: to go on would pay for what was to be kept there.
        """
        if not self._settings.cache:
            return None
        try:
            return open_store(store_path(self._settings))
        except StoreError as problem:
            if self._settings.store is not None:
                raise
            LOG.warning("answers are not kept: %s", problem)
            return None

    def _check_limit(self, name: str, price: Price | None) -> None:
        if self._settings.max_usd is not None and price is None:
            raise UsageError(
                f"--max-usd needs a price, and none is known for the model {name!r}.",
                hint="Give its price in briefing.toml: [[prices]] with model, input, output (US dollars per "
                "million tokens) and as_of. Or leave --max-usd out.",
            )

    def _check_open(self) -> None:
        if self._closed:
            raise EndpointUnusable(f"the model at {self.endpoint} was closed.")


class _Once(Generic[X]):
    """A value that is made at its first use, by one thread; a failure is for all and for good."""

    def __init__(self, make: Callable[[], X]) -> None:
        self._make = make
        self._lock = Lock()
        self._failed: BriefingError | None = None
        self.known: X | None = None

    def value(self) -> X:
        """The value, made if need be."""
        with self._lock:
            if self._failed is not None:
                raise copy(self._failed)
            if self.known is None:
                try:
                    self.known = self._make()
                except BriefingError as error:
                    self._failed = copy(error)
                    raise
            return self.known
