"""The versions of the store's file: each step takes it from one version to the next.

A step that was released is never changed; a new table or column is a new step at the end.
"""

from __future__ import annotations

import sqlite3

from briefing.errors import StoreError

APPLICATION_ID = 0x42524946
"""`BRIF`, in the file's header: what tells our file from any other SQLite database."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE answers (
            id INTEGER PRIMARY KEY,
            endpoint TEXT NOT NULL,
            key TEXT NOT NULL,
            model TEXT NOT NULL,
            said_model TEXT,
            output TEXT NOT NULL,
            form TEXT NOT NULL,
            finish TEXT NOT NULL,
            refusal TEXT,
            text TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            tokens_input INTEGER,
            tokens_cached INTEGER,
            tokens_output INTEGER,
            seconds REAL NOT NULL,
            created TEXT NOT NULL,
            UNIQUE (endpoint, key)
        )""",
        "CREATE INDEX answers_created ON answers (created)",
        """CREATE TABLE rungs (
            endpoint TEXT NOT NULL,
            model TEXT NOT NULL,
            form TEXT NOT NULL,
            created TEXT NOT NULL,
            PRIMARY KEY (endpoint, model)
        )""",
    ),
)


def migrate(connection: sqlite3.Connection, path: object) -> None:
    """Bring the file at `path` to the newest version, a transaction for each step.

    Several processes may do so at once: each looks at the version again when it holds the lock. Raises
    StoreError for a file of another program or of a newer version, which it leaves as it is.
    """
    for wanted in range(version_of(connection, path) + 1, len(STEPS) + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if version_of(connection, path) < wanted:
                for statement in STEPS[wanted - 1]:
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {wanted}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def version_of(connection: sqlite3.Connection, path: object) -> int:
    """The version of the file, 0 for one that is still empty.

    Raises StoreError for a file of another program or of a newer version.
    """
    version, owner, things = _header(connection)
    if owner != APPLICATION_ID and (version, owner, things) != (0, 0, 0):
        raise StoreError(
            f"{path} is a database of another program.",
            hint="Name another file: BRIEFING_STORE, or store in briefing.toml. This one is unchanged.",
        )
    if version > len(STEPS):
        raise StoreError(
            f"{path} was written by a newer version of briefing (store version {version}, "
            f"this one knows {len(STEPS)}).",
            hint="Update briefing, or name another file with BRIEFING_STORE. This one is unchanged.",
        )
    return version


def _header(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Version, owner and number of tables of one moment: another process may be making them."""
    version, owner, things = connection.execute(
        "SELECT (SELECT user_version FROM pragma_user_version), "
        "(SELECT application_id FROM pragma_application_id), (SELECT count(*) FROM sqlite_master)"
    ).fetchone()
    return int(version), int(owner), int(things)
