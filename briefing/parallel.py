"""A function and items come in; its results go out in the order of the items, several made at a time.

Threads of our own: those of `concurrent.futures` are joined when Python ends, so that one call that hangs
would hold Ctrl-C. These are daemon threads: nothing waits for them that does not want to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event, Lock, Thread, local
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

GRACE = 0.5
"""Seconds after Ctrl-C in which calls under way may still arrive, and be stored; ending takes longer."""
_BLINK = 0.2
"""Seconds of one wait: on Windows, Ctrl-C is noticed only between two waits."""
_own = local()
"""`_own.crew` is the crew that a thread works for."""


def in_parallel(
    do: Callable[[T], R],
    items: Sequence[T],
    jobs: int,
    *,
    fatal: Callable[[Exception], bool] = lambda _: False,
) -> list[R | Exception]:
    """`do` of each item, at most `jobs` at a time; results in the order of `items`.

    An exception is a value in its item's place. After one that is `fatal`, no new item is begun, and those
    never begun have it in their place. KeyboardInterrupt in the waiting thread: nothing new is begun, in
    crews within this one neither; what is under way has `GRACE` seconds, then the interrupt goes on.
    """
    crew = _Crew(do, items, fatal, getattr(_own, "crew", None))
    return crew.work(jobs) if items else []


class _Crew(Generic[T, R]):
    """The threads that work on one list of items, and what they share."""

    def __init__(
        self,
        do: Callable[[T], R],
        items: Sequence[T],
        fatal: Callable[[Exception], bool],
        outer: _Crew[object, object] | None,
    ) -> None:
        self._do = do
        self._items = items
        self._fatal = fatal
        self._outer = outer
        self._lock = Lock()
        self._idle = Event()
        self._results: dict[int, R | Exception] = {}
        self._next = 0
        self._working = 0
        self._last_words: Exception | None = None
        self._interrupt: BaseException | None = None

    def work(self, jobs: int) -> list[R | Exception]:
        """Hire, wait, and hand out the results."""
        try:
            self._hire(min(max(jobs, 1), len(self._items)))
            while not self._idle.wait(_BLINK):
                pass
        except KeyboardInterrupt as interrupt:
            self._interrupt = interrupt
            self._idle.wait(GRACE)
            raise
        if self.interrupted:
            raise self._interrupt or KeyboardInterrupt
        return [self._result(at) for at in range(len(self._items))]

    @property
    def interrupted(self) -> bool:
        """Whether this crew, or one around it, was told to stop."""
        return self._interrupt is not None or (self._outer is not None and self._outer.interrupted)

    def _hire(self, threads: int) -> None:
        for hired in range(threads):
            with self._lock:
                self._working += 1
            try:
                Thread(target=self._shift, name=f"briefing-{hired}", daemon=True).start()
            except RuntimeError:  # the machine gives no more threads: fewer will do
                self._leave()
                if not hired:
                    raise
                return

    def _shift(self) -> None:
        """One thread's work: item after item."""
        _own.crew = self
        try:
            while (at := self._take()) is not None:
                self._one(at)
        finally:
            self._leave()

    def _leave(self) -> None:
        with self._lock:
            self._working -= 1
            if not self._working:
                self._idle.set()

    def _take(self) -> int | None:
        with self._lock:
            if self._next == len(self._items) or self._last_words is not None or self.interrupted:
                return None
            self._next += 1
            return self._next - 1

    def _one(self, at: int) -> None:
        try:
            result: R | Exception = self._do(self._items[at])
        except Exception as problem:  # noqa: BLE001 - a value for the one who waits
            result = problem
        except BaseException as interrupt:  # noqa: BLE001 - raised by the one who waits
            self._interrupt = interrupt
            return
        with self._lock:
            self._results[at] = result
            if isinstance(result, Exception) and self._last_words is None and self._fatal(result):
                self._last_words = result

    def _result(self, at: int) -> R | Exception:
        if at in self._results:
            return self._results[at]
        if self._last_words is None:
            raise AssertionError(f"item {at} was neither done nor given up")
        return self._last_words
