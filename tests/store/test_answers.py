"""Answers: what was put comes back, whole and marked; nothing else is in the file."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ask import Reply, Request, Usage
from briefing.errors import StoreError
from briefing.store import Kept, Store, Tally, open_store
from tests.store.conftest import ENDPOINT, NOON, REPLY, request_of

TEXTS = st.text(st.characters(codec=None), max_size=40)  # half surrogate pairs and NUL too
TOKENS = st.integers(0, 2**40)
REPLIES = st.builds(
    Reply,
    TEXTS,
    st.sampled_from(["stop", "length", "refusal", "other"]),
    st.none() | st.builds(Usage, TOKENS, TOKENS, TOKENS),
    st.none() | st.text(st.characters(codec="utf-8"), max_size=9),
    st.none() | TEXTS,
    st.floats(0, 1e6),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return open_store(tmp_path_factory.mktemp("store") / "s.sqlite")


@given(REPLIES)
def test_what_was_put_comes_back_whole_and_marked_as_stored(shared: Store, reply: Reply) -> None:
    request = request_of("ships")
    shared.put(ENDPOINT, request, reply)
    assert shared.get(ENDPOINT, request.key) == replace(reply, stored=True)


def test_an_answer_is_that_of_its_request_at_its_endpoint_only(store: Store) -> None:
    store.put(ENDPOINT, request_of("ships"), REPLY)
    assert store.get(ENDPOINT, request_of("trains").key) is None
    assert store.get("http://127.0.0.1:10/v1", request_of("ships").key) is None
    assert store.get(ENDPOINT + "/", request_of("ships").key) == replace(REPLY, stored=True)


def test_the_newest_reply_to_a_request_is_kept(store: Store) -> None:
    store.put(ENDPOINT, request_of("ships"), REPLY)
    store.put(ENDPOINT, request_of("ships"), Reply("second", "length"))
    assert store.get(ENDPOINT, request_of("ships").key) == Reply("second", "length", stored=True)
    assert store.count() == 1


def test_answers_outlive_the_process_that_put_them(path: Path) -> None:
    first = open_store(path)
    first.put(ENDPOINT, request_of("ships"), REPLY)
    first.close()
    second = open_store(path)
    assert second.get(ENDPOINT, request_of("ships").key) == replace(REPLY, stored=True)
    second.close()


def test_the_form_that_works_is_remembered_by_endpoint_and_model(store: Store) -> None:
    assert store.rung(ENDPOINT, "m") is None
    store.remember_rung(ENDPOINT, "m", "json_object")
    store.remember_rung(ENDPOINT, "m", "text")
    assert store.rung(ENDPOINT + "/", "m") == "text"
    assert store.rung(ENDPOINT, "n") is None


def test_no_secret_of_an_address_and_no_request_is_in_the_file(path: Path) -> None:
    store = open_store(path)
    address = "https://user:SECRET-1@host/v1?api_key=SECRET-2#SECRET-3"
    request = request_of("CONFIDENTIAL")
    store.put(address, request, REPLY)
    store.remember_rung(address, "m", "text")
    assert store.get(address, request.key) is not None
    assert store.rung("https://host/v1", "m") == "text"
    written = b"".join(file.read_bytes() for file in path.parent.iterdir())
    store.close()
    assert b"https://host/v1" in written
    assert b"SECRET" not in written + path.read_bytes()
    assert b"CONFIDENTIAL" not in written


def test_threads_put_and_get_at_once(store: Store) -> None:
    wrong: list[object] = []

    def work(worker: int) -> None:
        for n in range(30):
            request = request_of((worker, n))
            store.put(ENDPOINT, request, replace(REPLY, text=f"{worker}/{n}"))
            got = store.get(ENDPOINT, request.key)
            if got is None or got.text != f"{worker}/{n}":
                wrong.append((worker, n, got))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert store.count() == 8 * 30


WRITER = """
import sys
from pathlib import Path
from briefing.store import open_store
from tests.store.conftest import ENDPOINT, REPLY, request_of
sys.stdin.readline()
store = open_store(Path(sys.argv[1]))
for n in range(int(sys.argv[3])):
    store.put(ENDPOINT, request_of((sys.argv[2], n)), REPLY)
    print(n, flush=True)
"""


def writer(path: Path, name: str, puts: int) -> subprocess.Popen[str]:
    """A process that waits for a line, then opens the store, puts, and says each number when put returned."""
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), name, str(puts)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def test_processes_that_make_and_fill_one_store_at_once_lose_nothing(path: Path) -> None:
    with writer(path, "a", 60) as a, writer(path, "b", 60) as b:
        for process in (a, b):
            go(process)
        for process in (a, b):
            process.communicate()
    store = open_store(path)
    missing = [(p, n) for p in "ab" for n in range(60) if store.get(ENDPOINT, request_of((p, n)).key) is None]
    store.close()
    assert (a.returncode, b.returncode, missing) == (0, 0, [])


@pytest.mark.parametrize("after", [1, 17, 40])
def test_a_kill_of_the_writer_costs_no_answer_that_was_put(path: Path, after: int) -> None:
    with writer(path, "a", 1_000_000) as process:
        go(process)
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(after)]
        process.kill()
        said += process.stdout.readlines()
        process.wait()
    store = open_store(path)
    put = [int(line) for line in said if line.endswith("\n")]
    missing = [n for n in put if store.get(ENDPOINT, request_of(("a", n)).key) is None]
    store.close()
    assert put == list(range(len(put)))
    assert (len(put) >= after, missing) == (True, [])


FULL = """
import resource
import sys
from pathlib import Path
from briefing.ask import Reply
from briefing.errors import StoreError
from briefing.store import open_store
from tests.store.conftest import ENDPOINT, REPLY, request_of
store = open_store(Path(sys.argv[1]))
store.put(ENDPOINT, request_of("first"), REPLY)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
try:
    store.put(ENDPOINT, request_of("large"), Reply("x" * 400_000))
except StoreError as problem:
    print(problem.exit_code, problem)
print(store.get(ENDPOINT, request_of("first").key) is not None)
store.put(ENDPOINT, request_of("small"), REPLY)
print(store.count())
"""


@pytest.mark.skipif(os.name == "nt", reason="files are not limited there")
def test_a_disk_that_is_full_is_said_and_the_store_goes_on(path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FULL, str(path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    refused, hint, first, count = ran.stdout.splitlines()
    assert refused.startswith(f"2 the store {path} cannot be used: ")
    assert "--no-cache" in hint
    assert (first, count) == ("True", "2")


def test_a_store_that_is_closed_says_so(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreError, match=r"closed database"):
        store.put(ENDPOINT, request_of("ships"), REPLY)


class Clock:
    """A clock that the test sets."""

    now = NOON

    def __call__(self) -> dt.datetime:
        return self.now


def put_three(path: Path) -> tuple[Store, list[Request]]:
    """One answer a day, the first and last by the model `m`, the second by `n`."""
    clock = Clock()
    store = open_store(path, clock)
    requests = [request_of(1), request_of(2, "n"), request_of(3)]
    for day, request in enumerate(requests):
        clock.now = NOON + dt.timedelta(days=day)
        store.put(ENDPOINT, request, replace(REPLY, usage=None) if day == 2 else REPLY)
        store.remember_rung(ENDPOINT, request.model, "text")
    return store, requests


def test_what_is_stored_is_told_by_model(path: Path) -> None:
    store, requests = put_three(path)
    first, second, third = (f"2026-11-{day}T12:00:00.000+00:00" for day in (20, 21, 22))
    assert store.tallies() == (
        Tally(ENDPOINT, "m", 2, 4, Usage(120, 20, 30), first, third),
        Tally(ENDPOINT, "n", 1, 2, Usage(120, 20, 30), second, second),
    )
    key = requests[2].key
    assert store.newest(1) == (
        Kept(None, third, ENDPOINT, "m", "m-2026", "Draft", "json_schema", "stop", 2, 0.25, key),
    )
    assert [kept.created for kept in store.newest(9)] == [third, second, first]
    assert store.size() >= path.stat().st_size > 0
    store.close()


@pytest.mark.parametrize(
    ("model", "days", "left", "rungs"),
    [
        (None, None, [], []),
        ("m", None, [1], ["n"]),
        ("nobody", None, [0, 1, 2], ["m", "n"]),
        (None, 1, [1, 2], ["m", "n"]),
        (None, 2, [2], ["m"]),
        ("m", 2, [1, 2], ["m", "n"]),
    ],
    ids=["all", "a model's", "of nobody", "before the second", "before the third", "both"],
)
def test_clearing_deletes_what_was_chosen_and_no_more(
    path: Path, model: str | None, days: int | None, left: list[int], rungs: list[str]
) -> None:
    store, requests = put_three(path)
    before = None if days is None else NOON + dt.timedelta(days=days)
    counted = store.count(model, before)
    assert counted == store.clear(model, before) == 3 - len(left)
    assert [n for n, r in enumerate(requests) if store.get(ENDPOINT, r.key)] == left
    assert [m for m in ("m", "n") if store.rung(ENDPOINT, m)] == rungs
    store.close()


def test_what_is_cleared_is_off_the_disk(path: Path) -> None:
    store = open_store(path)
    store.put(ENDPOINT, request_of(1), Reply("CONFIDENTIAL" + "x" * 500_000))
    before = store.size()
    store.clear()
    store.shrink()
    assert store.size() < before / 5
    assert b"CONFIDENTIAL" not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    store.close()
