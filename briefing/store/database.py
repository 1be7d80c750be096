"""A path to an open SQLite connection of the newest version, and SQLite's errors to ours.

Journal WAL with synchronous=NORMAL: what is committed has been handed to the operating system, so it
survives a kill -9 of the process at any moment. A power cut may cost the last few answers, never the file;
waiting for the disk after each answer (FULL) would hold up every other call in flight.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from briefing.errors import StoreError
from briefing.store.migrations import migrate, version_of

WAIT = 30.0
"""Seconds to wait for another process that is writing."""
_MAGIC = b"SQLite format 3\0"
ELSEWHERE = "Name another file (BRIEFING_STORE, or store in briefing.toml), or use --no-cache."


def connect(path: Path) -> sqlite3.Connection:
    """The store at `path`, made where there is none, readable by its owner only.

    Usable from all threads, one at a time. Raises StoreError, and then leaves what stands there as it is.
    """
    with translated(path):
        _make(path)
        _check(path)
        connection = sqlite3.connect(path, timeout=WAIT, isolation_level=None, check_same_thread=False)
        try:
            version_of(connection, path)  # before anything is written: it may be another program's file
            _set_up(connection)
            migrate(connection, path)
        except BaseException:
            connection.close()
            raise
        return connection


def _make(path: Path) -> None:
    """The folder and an empty file with the right modes; SQLite gives its side files the mode of the file."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as problem:
        raise StoreError(f"the store {path} cannot be made: {problem.strerror}.", hint=ELSEWHERE) from problem
    if not path.is_file():
        raise StoreError(f"the store {path} is a folder or device; it has to be a file.", hint=ELSEWHERE)


def _check(path: Path) -> None:
    """Look at the first bytes ourselves: SQLite takes a small file of any content for an empty database."""
    try:
        with path.open("rb") as file:
            opening = file.read(len(_MAGIC))
    except OSError as problem:
        raise StoreError(f"the store {path} cannot be read: {problem.strerror}.", hint=ELSEWHERE) from problem
    if opening and opening != _MAGIC:
        raise _damaged(path, "file is not a database")


def _set_up(connection: sqlite3.Connection) -> None:
    mode = _journal(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    # Without WAL (some network file systems) NORMAL could cost the file in a power cut.
    connection.execute(f"PRAGMA synchronous = {'NORMAL' if mode == 'wal' else 'FULL'}")


def _journal(connection: sqlite3.Connection) -> str:
    """Switch to WAL. SQLite does not wait for a lock here when two switch at once: so we do."""
    give_up = time.monotonic() + WAIT
    while True:
        try:
            (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.005)
        else:
            return str(mode)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into a StoreError that names the file and says what to do."""
    try:
        yield
    except sqlite3.Error as problem:
        raise _meaning(problem, path) from problem


def _meaning(problem: sqlite3.Error, path: Path) -> StoreError:
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF  # the low byte is the primary code
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return _damaged(path, str(problem))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreError(
            f"the store {path} is locked by another program for more than {WAIT:.0f} s.", hint=ELSEWHERE
        )
    return StoreError(f"the store {path} cannot be used: {problem}.", hint=ELSEWHERE)


def _damaged(path: Path, why: str) -> StoreError:
    return StoreError(
        f"{path} is damaged, or no store of briefing: {why}.",
        hint=f"Move it elsewhere, and a new one is made. Or: {ELSEWHERE[0].lower()}{ELSEWHERE[1:]}",
    )
