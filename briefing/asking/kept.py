"""Kept: a Request comes in; its Reply goes out from the store, a call under way, or a new one."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field, replace
from threading import Event, Lock
from typing import TypeVar

from briefing.ask import Form, Reply, Request, Send
from briefing.errors import BriefingError, StoreError
from briefing.store import Store

LOG = logging.getLogger("briefing")
X = TypeVar("X")
_REMEMBERED = 1_000
"""Replies held where nothing is stored: enough that one run does not ask twice."""


@dataclass(slots=True)
class _Call:
    """A call under way: others with the same Request wait for its outcome."""

    done: Event = field(default_factory=Event)
    reply: Reply | None = None
    error: BriefingError | None = None


class Kept:
    """Sends what was not asked before, and keeps what comes back. Thread-safe.

    A reply is stored before anybody looks whether it is any good: it is paid for. Refusals are not, nor
    errors: asking again may go better. A store that fails costs its convenience, never the briefing: that is
    logged once.
    """

    def __init__(self, send: Send, store: Store | None, endpoint: str) -> None:
        """`endpoint` is the address in the store."""
        self._send = send
        self._store = store
        self._endpoint = endpoint
        self._lock = Lock()
        self._under_way: dict[str, _Call] = {}
        self._held: OrderedDict[str, Reply] = OrderedDict()
        self._rungs: dict[str, Form] = {}
        self._warned = False

    def send(self, request: Request) -> Reply:
        """The reply; `stored` is True for whatever this call did not pay for."""
        key = request.key
        while True:
            with self._lock:
                call = self._under_way.get(key)
                mine = call is None
                if call is None:
                    call = self._under_way[key] = _Call()
            if mine:
                return self._lead(request, key, call)
            call.done.wait()
            if call.reply is not None:
                return replace(call.reply, stored=True)
            if call.error is not None:
                raise copy(call.error)
            # The other thread was interrupted: now it is up to this one.

    def peek(self, request: Request) -> Reply | None:
        """The reply that is kept already; no call is made."""
        return self._get(request.key)

    def recall(self, model: str) -> Form | None:
        """The rung that works for `model`, where one is known."""
        with self._lock:
            known = self._rungs.get(model)
        return known or self._read(lambda store: store.rung(self._endpoint, model))

    def remember(self, model: str, form: Form) -> None:
        """Keep that `form` works for `model` and those above it did not."""
        with self._lock:
            self._rungs[model] = form
        self._write(lambda store: store.remember_rung(self._endpoint, model, form))

    def close(self) -> None:
        """Close the store; what still comes after that is not kept, and nobody is told."""
        with self._lock:
            store, self._store = self._store, None
        if store:
            store.close()

    def _lead(self, request: Request, key: str, call: _Call) -> Reply:
        """Get the reply for all who wait for it."""
        try:
            reply = self._get(key) or self._bought(request, key)
            call.reply = reply
        except BriefingError as error:
            call.error = copy(error)  # this thread's own gets a traceback and what it cost
            raise
        else:
            return reply
        finally:
            with self._lock:
                del self._under_way[key]
            call.done.set()

    def _bought(self, request: Request, key: str) -> Reply:
        reply = self._send(request)
        if reply.finish == "refusal" or reply.refusal:
            return reply
        if not self._write(lambda store: store.put(self._endpoint, request, reply)):
            with self._lock:
                self._held[key] = reply
                while len(self._held) > _REMEMBERED:
                    self._held.popitem(last=False)
        return reply

    def _get(self, key: str) -> Reply | None:
        with self._lock:
            held = self._held.get(key)
        if held is not None:
            return replace(held, stored=True)
        return self._read(lambda store: store.get(self._endpoint, key))

    def _read(self, get: Callable[[Store], X | None]) -> X | None:
        """What the store holds. One that cannot be read is given up: the next try might wait as long."""
        store = self._store
        if store is None:
            return None
        try:
            return get(store)
        except StoreError as problem:
            self._warn(problem)
            self._store = None
            return None

    def _write(self, put: Callable[[Store], None]) -> bool:
        """Whether it was kept; a disk that is full may not stay so."""
        store = self._store
        if store is None:
            return False
        try:
            put(store)
        except StoreError as problem:
            self._warn(problem)
            return False
        return True

    def _warn(self, problem: StoreError) -> None:
        with self._lock:
            first = not self._warned and self._store is not None
            self._warned = self._warned or first
        if first:
            LOG.warning("%s", problem)
