"""Pace: when a call may go out. At most so many at a time, so many a minute, none while a pause holds."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Condition, Event


@dataclass(frozen=True, slots=True)
class Clock:
    """Time and chance, which tests replace."""

    now: Callable[[], float] = time.monotonic
    today: Callable[[], float] = time.time
    """Seconds since 1970, for dates in headers."""
    wait: Callable[[Event, float], object] = Event.wait
    """Returns when the event is set or the seconds are over."""
    chance: Callable[[], float] = random.random


class Closed(Exception):
    """The pace was closed while somebody waited, or before."""


class Pace:
    """The pace of one endpoint, shared by all threads that call it.

    An endpoint that refuses for rate gets half as many calls at a time, and one more for each that it
    serves; so a crowd that met the limit together does not meet it together again. Only what is refused
    although it came alone counts as in vain.
    """

    def __init__(self, jobs: int, per_minute: int | None = None, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._jobs = self._allowed = max(jobs, 1)
        self._interval = 60 / per_minute if per_minute else 0.0
        self._changed = Condition()
        self._closing = Event()
        self._running = self._pauses = 0
        self._next = self._paused_until = self._clock.now()
        self._in_vain = 0

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closing.is_set()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """A call's place: entered when it may go out. Raises Closed."""
        with self._changed:
            self._changed.wait_for(lambda: self.closed or self._running < self._allowed)
            if self.closed:
                raise Closed
            self._running += 1
        try:
            self._wait_for_start()
            yield
        finally:
            with self._changed:
                self._running -= 1
                self._changed.notify()

    def sleep(self, seconds: float) -> None:
        """Wait; close() ends it. Raises Closed."""
        if not self.closed and seconds > 0:
            self._clock.wait(self._closing, seconds)
        if self.closed:
            raise Closed

    def refuse(self) -> int:
        """The endpoint refused for rate: fewer calls at a time from now on.

        Returns how often in a row it did so with nobody else to blame: that ends, whatever an endpoint does.
        """
        with self._changed:
            if self._clock.now() >= self._paused_until:  # one refusal of a crowd counts, not each
                if self._allowed > 1 and self._running:
                    self._allowed //= 2
                else:
                    self._in_vain += 1
            return self._in_vain

    def pause(self, seconds: float) -> None:
        """Nobody starts a call for so long."""
        with self._changed:
            now = self._clock.now()
            self._paused_until = self._next = max(self._paused_until, now + seconds)
            self._pauses += 1

    def serve(self) -> None:
        """The endpoint answered."""
        with self._changed:
            self._in_vain = 0
            if self._allowed < self._jobs:
                self._allowed += 1
                self._changed.notify()

    def close(self) -> None:
        """End every wait."""
        self._closing.set()
        with self._changed:
            self._changed.notify_all()

    def _wait_for_start(self) -> None:
        """Take the next free moment of the rate and wait for it; after a pause, take a new one."""
        pauses, start = -1, 0.0
        while True:
            with self._changed:
                if pauses != self._pauses:
                    pauses, start = self._pauses, max(self._clock.now(), self._next)
                    self._next = start + self._interval
            left = start - self._clock.now()
            if left <= 0:
                break
            self.sleep(left)
        if self.closed:
            raise Closed
