"""Threads that hand back everything in order, stop when told, and hold nobody up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.parallel import in_parallel


class Stop(Exception):
    pass


def is_stop(problem: Exception) -> bool:
    return isinstance(problem, Stop)


@given(st.lists(st.integers(0, 3), max_size=12), st.integers(1, 5))
def test_results_have_the_order_of_the_items_whatever_ends_first(pauses: list[int], jobs: int) -> None:
    def do(item: tuple[int, int]) -> int:
        time.sleep(item[1] / 2000)
        return item[0]

    assert in_parallel(do, list(enumerate(pauses)), jobs) == list(range(len(pauses)))


@pytest.mark.parametrize("jobs", [1, 3])
def test_never_more_than_so_many_at_a_time(jobs: int) -> None:
    lock, running, most = threading.Lock(), 0, 0

    def do(_: int) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.005)
        with lock:
            running -= 1

    in_parallel(do, range(12), jobs)
    assert most == jobs


def test_an_exception_is_a_value_in_its_place() -> None:
    found = in_parallel(lambda n: 6 // n, [3, 0, 2], 2)
    assert (found[0], found[2]) == (2, 3)
    assert isinstance(found[1], ZeroDivisionError)


def test_after_a_fatal_one_nothing_new_is_begun_and_the_rest_have_it_in_their_place() -> None:
    begun: list[int] = []

    def do(item: int) -> int:
        begun.append(item)
        if item == 2:
            raise Stop
        return item

    found = in_parallel(do, range(5), 1, fatal=is_stop)
    assert begun == [0, 1, 2]
    assert found[:2] == [0, 1]
    assert found[2] is found[3] is found[4]
    assert isinstance(found[2], Stop)


def test_what_is_under_way_at_a_fatal_one_is_kept() -> None:
    stopped = threading.Event()

    def do(item: str) -> str:
        if item == "stop":
            stopped.set()
            raise Stop
        stopped.wait(5)
        time.sleep(0.02)
        return item

    found = in_parallel(do, ["slow", "stop", "never"], 2, fatal=is_stop)
    assert found[0] == "slow"
    assert isinstance(found[2], Stop)


def test_nothing_to_do_is_done() -> None:
    assert in_parallel(str, [], 4) == []


def test_it_works_within_itself() -> None:
    def outer(base: int) -> list[int | Exception]:
        return in_parallel(lambda n: base + n, [1, 2], 2)

    assert in_parallel(outer, [10, 20], 2) == [[11, 12], [21, 22]]


def test_what_is_no_exception_ends_everything() -> None:
    def do(item: int) -> None:
        if item == 1:
            raise SystemExit(3)

    with pytest.raises(SystemExit):
        in_parallel(do, range(4), 1)


HANGS = """
import os, time
from briefing.parallel import in_parallel

def say(words):
    os.write(1, words.encode() + b"\\n")  # whole lines, whatever other threads write

def hang(item):
    say(f"begun {{item}}")
    time.sleep({pause})
    say(f"arrived {{item}}")

def outer(item):
    in_parallel(hang, [item + n for n in range(3)], 1)

in_parallel({do}, [10, 20], 2)
"""


@pytest.fixture
def interrupted(request: pytest.FixtureRequest) -> list[str]:
    """What a program says that is interrupted in its first calls; it has to end before they do."""
    do, pause = request.param
    program = subprocess.Popen(
        [sys.executable, "-c", HANGS.format(do=do, pause=pause)],
        cwd=Path(__file__).parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert program.stdout is not None
    first = [program.stdout.readline(), program.stdout.readline()]
    program.send_signal(signal.SIGINT)
    rest, _ = program.communicate(timeout=20)
    return sorted([*first, *rest.splitlines(keepends=True)])


@pytest.mark.skipif(os.name == "nt", reason="a console event, not a signal, there")
class TestCtrlC:
    @pytest.mark.parametrize("interrupted", [("hang", 30), ("outer", 30)], indirect=True)
    def test_gets_out_of_calls_that_hang(self, interrupted: list[str]) -> None:
        assert interrupted == ["begun 10\n", "begun 20\n"]

    @pytest.mark.parametrize("interrupted", [("hang", 0.3), ("outer", 0.3)], indirect=True)
    def test_lets_calls_under_way_arrive_and_begins_no_more(self, interrupted: list[str]) -> None:
        assert interrupted == ["arrived 10\n", "arrived 20\n", "begun 10\n", "begun 20\n"]
