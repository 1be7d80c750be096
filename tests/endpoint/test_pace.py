"""Pace: so many at a time, so many a minute, pauses that hold for all, and close() that ends every wait."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from briefing.endpoint.pace import Clock, Closed, Pace
from tests.endpoint.servers import Time


def in_threads(count: int, do: Callable[[], object]) -> list[threading.Thread]:
    threads = [threading.Thread(target=do, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads


def test_at_most_so_many_run_at_a_time() -> None:
    pace = Pace(3)
    running: list[int] = []
    most: list[int] = []
    together = threading.Barrier(3)

    def call() -> None:
        with pace.turn():
            running.append(1)
            most.append(len(running))
            together.wait(5)  # three do run at once, or this breaks
            running.pop()

    for thread in in_threads(12, call):
        thread.join(5)
    assert len(most) == 12
    assert max(most) == 3


def test_a_rate_spaces_calls_evenly() -> None:
    time = Time()
    pace = Pace(8, per_minute=30, clock=time.clock)
    starts = []
    for _ in range(4):
        with pace.turn():
            starts.append(time.at - 1000)
    assert starts == [0, 2, 4, 6]


def test_calls_that_come_slower_than_the_rate_do_not_wait() -> None:
    time = Time()
    pace = Pace(8, per_minute=30, clock=time.clock)
    for _ in range(4):
        with pace.turn():
            time.at += 5
    assert time.waits == []


def test_a_pause_holds_for_every_call_and_the_rate_goes_on_after_it() -> None:
    time = Time()
    pace = Pace(8, per_minute=30, clock=time.clock)
    starts = []
    with pace.turn():
        pace.pause(20)
    for _ in range(2):
        with pace.turn():
            starts.append(time.at - 1000)
    assert starts == [20, 22]


def test_a_pause_that_comes_while_a_call_waits_holds_it_too() -> None:
    time = Time()
    paused = []

    def wait(closing: threading.Event, seconds: float) -> None:
        if not paused:
            paused.append(1)
            pace.pause(50)
        time.wait(closing, seconds)

    clock = time.clock
    pace = Pace(8, 30, Clock(now=clock.now, today=clock.today, wait=wait, chance=clock.chance))
    with pace.turn():
        pass
    with pace.turn():
        assert time.at == 1050


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    time = Time()
    pace = Pace(8, clock=time.clock)
    pace.pause(30)
    pace.pause(1)
    with pace.turn():
        assert time.at == 1030


def most_at_a_time(pace: Pace, callers: int) -> int:
    """How many of so many callers get a place."""
    inside: list[int] = []
    leave = threading.Event()

    def call() -> None:
        with pace.turn():
            inside.append(1)
            leave.wait(5)

    threads = in_threads(callers, call)
    for _ in range(100):
        if len(inside) == callers:
            break
        leave.wait(0.001)
    most = len(inside)
    leave.set()
    for thread in threads:
        thread.join(5)
    return most


def test_a_crowd_that_is_refused_gets_half_the_places_once_and_them_back_one_by_one() -> None:
    time = Time()
    pace = Pace(8, clock=time.clock)
    with pace.turn():  # somebody else is under way
        for _ in range(8):
            assert pace.refuse() == 0
            pace.pause(1)
    time.at += 2
    assert most_at_a_time(pace, 9) == 4
    pace.serve()
    assert most_at_a_time(pace, 9) == 5
    for _ in range(20):
        pace.serve()
    assert most_at_a_time(pace, 9) == 8


def test_a_refusal_of_one_who_came_alone_is_in_vain() -> None:
    time = Time()
    pace = Pace(8, clock=time.clock)
    counts = []
    for _ in range(3):
        counts.append(pace.refuse())
        pace.pause(1)
        counts.append(pace.refuse())  # within the pause: the same refusal
        time.at += 2
    assert counts == [1, 1, 2, 2, 3, 3]
    pace.serve()
    assert pace.refuse() == 1


def test_an_endpoint_that_refuses_for_ever_is_in_vain_for_a_crowd_too() -> None:
    time = Time()
    pace = Pace(64, clock=time.clock)
    counts = []
    with pace.turn():
        for _ in range(9):
            counts.append(pace.refuse())
            pace.pause(1)
            time.at += 2
    assert counts == [0, 0, 0, 0, 0, 0, 1, 2, 3]


@pytest.mark.parametrize("waits_for", ["a place", "the rate", "a pause", "a retry"])
def test_close_ends_the_wait_for(waits_for: str) -> None:
    pace = Pace(1 if waits_for == "a place" else 2, per_minute=1 if waits_for == "the rate" else None)
    inside, over = threading.Event(), threading.Event()
    if waits_for == "a pause":
        pace.pause(1000)

    def call() -> None:
        try:
            if waits_for == "a retry":
                inside.set()
                pace.sleep(1000)
            with pace.turn():
                raise AssertionError
        except Closed:
            over.set()

    with pace.turn() if waits_for in ("a place", "the rate") else threading.Lock():
        in_threads(1, call)
        assert not over.wait(0.05)
        pace.close()
        assert over.wait(5)


def test_nothing_starts_after_close() -> None:
    pace = Pace(1)
    pace.close()
    pace.close()
    with pytest.raises(Closed), pace.turn():
        pass
    with pytest.raises(Closed):
        pace.sleep(0)
    assert pace.closed
