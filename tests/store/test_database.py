"""Opening the file: made privately, set up to survive a kill, and what cannot be opened is said."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from briefing.errors import StoreError
from briefing.store import open_store
from briefing.store.database import connect, translated
from tests.store.conftest import ENDPOINT, REPLY, request_of


@pytest.mark.skipif(os.name == "nt", reason="modes are not kept there")
def test_the_folder_and_all_files_are_for_their_owner_only(path: Path) -> None:
    old = os.umask(0)
    try:
        store = open_store(path)
    finally:
        os.umask(old)
    store.put(ENDPOINT, request_of(1), REPLY)
    modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    store.close()
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert modes == {"answers.sqlite": 0o600, "answers.sqlite-wal": 0o600, "answers.sqlite-shm": 0o600}


def test_it_is_set_up_to_survive_a_kill(path: Path) -> None:
    connection = connect(path)
    asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    connection.close()
    assert found == ["wal", 1, 1, 30_000]


def damaged(path: Path) -> bytes:
    """A store with its second half overwritten."""
    store = open_store(path)
    for n in range(60):
        store.put(ENDPOINT, request_of(n), REPLY)
    store.close()
    whole = path.read_bytes()
    return whole[:1000] + b"\xff" * (len(whole) - 1000)


@pytest.mark.parametrize(
    "content",
    [b"x", b"Minutes of the meeting\n" * 200, b"SQLite format 3\0" + b"\xff" * 5000, None],
    ids=["a byte", "a text", "a header only", "half a store"],
)
def test_a_file_that_is_no_store_is_refused_and_unharmed(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "minutes.sqlite"
    path.write_bytes(content or damaged(tmp_path / "store"))
    before = path.read_bytes()
    with pytest.raises(StoreError, match="is damaged, or no store of briefing") as raised:
        open_store(path)
    assert str(path) in raised.value.what
    assert (raised.value.hint or "").startswith("Move it elsewhere, and a new one is made.")
    assert path.read_bytes() == before


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder or device"):
        open_store(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match=r"cannot be made: ."):
        open_store(tmp_path / "file" / "store.sqlite")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom modes bind")
def test_a_store_that_may_not_be_written_is_said(path: Path) -> None:
    open_store(path).close()
    path.chmod(0o400)
    with pytest.raises(StoreError, match=r"cannot be used: ."):
        open_store(path).put(ENDPOINT, request_of(1), REPLY)


def test_a_lock_held_too_long_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.store.database.WAIT", 0.05)
    store = open_store(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="is locked by another program"):
            store.put(ENDPOINT, request_of(1), REPLY)
        other.execute("ROLLBACK")
    store.put(ENDPOINT, request_of(1), REPLY)
    store.close()


def test_many_may_make_the_same_file_at_once(path: Path) -> None:
    failed: list[Exception] = []

    def work() -> None:
        try:
            connect(path).close()
        except Exception as problem:  # noqa: BLE001 - shown below
            failed.append(problem)

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_errors_that_are_not_the_files_pass_through(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), translated(path):
        raise ZeroDivisionError
