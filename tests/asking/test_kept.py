"""Replies kept: nothing is asked twice, and a store that fails costs no briefing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.ask import Reply, Request
from briefing.asking.kept import Kept
from briefing.endpoint.rungs import Asking, opening
from briefing.errors import ContextOverflow, ModelError, Spent, StoreError
from briefing.store import Store, open_store
from tests.endpoint.talk import ASK, PROSE, Says, said

URL = "http://127.0.0.1:9/v1"
REQUEST = opening(ASK, "json_schema", Asking("tiny", 800))
OTHER = replace(REQUEST, sample=1)


class Broken(Store):
    """A store whose disk is full, or that another process holds."""

    def __init__(self, *, reads: bool) -> None:
        self.reads = reads
        self.calls = 0

    def get(self, endpoint: str, key: str) -> Reply | None:
        self.calls += 1
        if self.reads:
            return None
        raise StoreError("the store cannot be read.")

    def put(self, endpoint: str, request: Request, reply: Reply) -> None:
        self.calls += 1
        raise StoreError("the store cannot be written.")

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(tmp_path / "kept.sqlite")) as store:
        yield store


def test_a_reply_is_bought_once_and_found_in_the_next_run(store: Store) -> None:
    says = Says(said())
    assert Kept(says, store, URL).send(REQUEST) == said()
    assert Kept(says, store, URL).send(REQUEST) == said(stored=True)
    assert len(says.seen) == 1


def test_another_sample_or_endpoint_is_another_call(store: Store) -> None:
    says = Says(said())
    kept = Kept(says, store, URL)
    assert [kept.send(REQUEST).stored, kept.send(OTHER).stored] == [False, False]
    assert not Kept(says, store, URL + "/responses").send(REQUEST).stored


@pytest.mark.parametrize(
    "reply", [said(PROSE), said(""), said("", finish="length")], ids=["unfit", "empty", "cut"]
)
def test_what_is_no_good_is_paid_for_and_kept(store: Store, reply: Reply) -> None:
    Kept(Says(reply), store, URL).send(REQUEST)
    assert store.get(URL, REQUEST.key) == replace(reply, stored=True)


@pytest.mark.parametrize(
    "reply", [said("", finish="refusal"), said("", refusal="No.")], ids=["finish", "words"]
)
def test_a_refusal_is_not_kept(store: Store, reply: Reply) -> None:
    says = Says(reply)
    kept = Kept(says, store, URL)
    assert [kept.send(REQUEST), kept.send(REQUEST)] == [reply, reply]
    assert (len(says.seen), store.get(URL, REQUEST.key)) == (2, None)


def test_an_error_is_not_kept(store: Store) -> None:
    kept = Kept(Says(ModelError("it failed"), said()), store, URL)
    with pytest.raises(ModelError):
        kept.send(REQUEST)
    assert kept.send(REQUEST) == said()


def test_without_a_store_one_run_still_asks_once() -> None:
    says = Says(said())
    kept = Kept(says, None, URL)
    assert [kept.send(REQUEST).stored, kept.send(REQUEST).stored] == [False, True]
    assert not Kept(says, None, URL).send(REQUEST).stored


def test_looking_makes_no_call(store: Store) -> None:
    kept = Kept(Says(said()), store, URL)
    assert kept.peek(REQUEST) is None
    kept.send(REQUEST)
    assert kept.peek(REQUEST) == said(stored=True)


class Slow:
    """A Send that waits until all who want the same are there."""

    def __init__(self, outcome: Reply | BaseException) -> None:
        self.outcome = outcome
        self.inside, self.go = threading.Event(), threading.Event()
        self.calls = 0

    def __call__(self, request: Request) -> Reply:
        self.calls += 1
        self.inside.set()
        self.go.wait()
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome


class Announcing(threading.Event):
    """An event that tells when somebody waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self.awaited = threading.Event()

    def wait(self, timeout: float | None = None) -> bool:
        self.awaited.set()
        return super().wait(timeout)


def together(kept: Kept, slow: Slow) -> list[Reply | BaseException | None]:
    """What two threads get that want the same: the second comes while the call of the first is under way."""
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(kept.send, REQUEST)
        slow.inside.wait()
        (call,) = kept._under_way.values()
        call.done = done = Announcing()
        second = pool.submit(kept.send, REQUEST)
        done.awaited.wait()
        slow.go.set()
        return [future.exception() or future.result() for future in (first, second)]


def test_threads_with_equal_requests_share_one_call() -> None:
    slow = Slow(said())
    assert together(Kept(slow, None, URL), slow) == [said(), said(stored=True)]
    assert slow.calls == 1


def test_threads_with_equal_requests_share_its_error_and_not_what_it_cost() -> None:
    slow = Slow(ContextOverflow("too long", hint="Less.", window=4096))
    first, second = together(Kept(slow, None, URL), slow)
    assert isinstance(first, ContextOverflow)
    assert isinstance(second, ContextOverflow)
    assert (second.what, second.hint, second.window) == ("too long", "Less.", 4096)
    first.spent = Spent(calls=1)
    assert second.spent is None
    assert slow.calls == 1


def test_an_interrupted_call_is_taken_over() -> None:
    slow = Slow(KeyboardInterrupt())
    first, second = together(Kept(slow, None, URL), slow)
    assert isinstance(first, KeyboardInterrupt)
    assert isinstance(second, KeyboardInterrupt)
    assert slow.calls == 2


def test_the_rung_that_works_is_known_in_the_next_run(store: Store) -> None:
    kept = Kept(Says(said()), store, URL)
    assert kept.recall("tiny") is None
    kept.remember("tiny", "text")
    assert (kept.recall("tiny"), kept.recall("other")) == ("text", None)
    assert Kept(Says(said()), store, URL).recall("tiny") == "text"


def test_without_a_store_the_rung_is_known_in_this_run() -> None:
    kept = Kept(Says(said()), None, URL)
    kept.remember("tiny", "json_object")
    assert kept.recall("tiny") == "json_object"


def test_a_store_that_cannot_be_written_is_told_of_once_and_tried_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    says = Says(said())
    broken = Broken(reads=True)
    kept = Kept(says, broken, URL)
    with caplog.at_level(logging.WARNING, "briefing"):
        assert [kept.send(r).stored for r in (REQUEST, OTHER, REQUEST)] == [False, False, True]
    assert [record.getMessage() for record in caplog.records] == ["the store cannot be written."]
    assert (len(says.seen), broken.calls) == (2, 4)


def test_a_store_that_cannot_be_read_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    broken = Broken(reads=False)
    kept = Kept(Says(said()), broken, URL)
    with caplog.at_level(logging.WARNING, "briefing"):
        assert [kept.send(r).stored for r in (REQUEST, OTHER, REQUEST)] == [False, False, True]
    assert [record.getMessage() for record in caplog.records] == ["the store cannot be read."]
    assert broken.calls == 1


def test_after_closing_nothing_is_kept_and_nothing_is_said(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    kept = Kept(Says(said()), store, URL)
    kept.close()
    kept.close()
    with caplog.at_level(logging.WARNING, "briefing"):
        assert kept.send(REQUEST) == said()
    assert not caplog.records
