"""Versions of the file: older ones are brought up to date, newer and foreign ones refused and left alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefing.errors import StoreError
from briefing.store import open_store
from briefing.store.database import connect
from briefing.store.migrations import APPLICATION_ID, STEPS, migrate, version_of

NEWEST = len(STEPS)


def schema(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def make(path: Path, version: int) -> None:
    """A file as that version left it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        for step in STEPS[:version]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID if version else 0}")
        connection.execute(f"PRAGMA user_version = {version}")
        connection.commit()


@pytest.mark.parametrize("version", range(NEWEST + 1))
def test_each_version_is_brought_to_the_newest(tmp_path: Path, version: int) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    make(old, version)
    connect(new).close()
    connection = connect(old)
    assert version_of(connection, old) == NEWEST
    connection.close()
    assert schema(old) == schema(new)


def test_a_step_is_done_whole_or_not_at_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = connect(path)
    broken = (*STEPS, ("CREATE TABLE editions (id INTEGER)", "CREATE TABLE editions (id INTEGER)"))
    monkeypatch.setattr("briefing.store.migrations.STEPS", broken)
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(connection, path)
    assert not connection.in_transaction
    assert version_of(connection, path) == NEWEST
    connection.close()
    assert "editions" not in dict(schema(path))


def test_a_step_that_another_process_has_done_is_not_done_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both have seen the old version before either has the lock."""
    ours, theirs = connect(path), connect(path)
    monkeypatch.setattr("briefing.store.migrations.STEPS", (*STEPS, ("CREATE TABLE later (id INTEGER)",)))
    seen = iter([version_of(ours, path)])
    migrate(theirs, path)
    monkeypatch.setattr(
        "briefing.store.migrations.version_of", lambda *place: next(seen, None) or version_of(*place)
    )
    migrate(ours, path)
    assert version_of(ours, path) == NEWEST + 1
    for connection in (ours, theirs):
        connection.close()


@pytest.mark.parametrize(
    ("statements", "message"),
    [
        (
            [f"PRAGMA application_id = {APPLICATION_ID}", f"PRAGMA user_version = {NEWEST + 1}"],
            "newer version",
        ),
        (["CREATE TABLE bookmarks (id INTEGER)"], "another program"),
        (["PRAGMA user_version = 1"], "another program"),
        (["PRAGMA application_id = 7"], "another program"),
    ],
    ids=["newer", "with tables", "with a version", "with an owner"],
)
def test_a_database_that_is_not_ours_is_refused_and_unchanged(
    tmp_path: Path, statements: list[str], message: str
) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(StoreError, match=message) as raised:
        open_store(path)
    assert str(path) in raised.value.what
    assert "BRIEFING_STORE" in (raised.value.hint or "")
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["other.sqlite"]
