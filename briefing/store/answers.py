"""Store: a Request and its Reply come in; Replies, counts and lists come out."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from briefing.ask import Form, Reply, Request, Usage
from briefing.store.database import connect, translated
from briefing.store.place import endpoint_name

Now = Callable[[], dt.datetime]
_UTF8 = ("utf-8", "surrogatepass")

_PUT = """
    INSERT INTO answers (endpoint, key, model, said_model, output, form, finish, refusal, text, bytes,
                         tokens_input, tokens_cached, tokens_output, seconds, created)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (endpoint, key) DO UPDATE SET
        said_model = excluded.said_model, finish = excluded.finish, refusal = excluded.refusal,
        text = excluded.text, bytes = excluded.bytes, tokens_input = excluded.tokens_input,
        tokens_cached = excluded.tokens_cached, tokens_output = excluded.tokens_output,
        seconds = excluded.seconds, created = excluded.created"""
_GET = """
    SELECT text, finish, refusal, tokens_input, tokens_cached, tokens_output, said_model, seconds
    FROM answers WHERE endpoint = ? AND key = ?"""
_TALLIES = """
    SELECT endpoint, model, count(*), sum(bytes), coalesce(sum(tokens_input), 0),
           coalesce(sum(tokens_cached), 0), coalesce(sum(tokens_output), 0), min(created), max(created)
    FROM answers GROUP BY endpoint, model ORDER BY count(*) DESC, endpoint, model"""
_NEWEST = """
    SELECT tokens_input, tokens_cached, tokens_output,
           created, endpoint, model, said_model, output, form, finish, bytes, seconds, key
    FROM answers ORDER BY created DESC, id DESC LIMIT ?"""
_COUNT = "SELECT count(*) FROM answers WHERE (? IS NULL OR model = ?) AND (? IS NULL OR created < ?)"
_CLEAR = "DELETE FROM answers WHERE (? IS NULL OR model = ?) AND (? IS NULL OR created < ?)"
_FORGET = "DELETE FROM rungs WHERE (? IS NULL OR model = ?) AND (? IS NULL OR created < ?)"


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of a stored answer, but for its text; `usage` None where the endpoint did not say."""

    usage: Usage | None
    created: str
    endpoint: str
    model: str
    said_model: str | None
    output: str
    form: str
    finish: str
    bytes: int
    seconds: float
    key: str


@dataclass(frozen=True, slots=True)
class Tally:
    """The stored answers of one model at one endpoint: how many, how large, what they took, from when."""

    endpoint: str
    model: str
    answers: int
    bytes: int
    usage: Usage
    first: str
    last: str


def open_store(path: Path, now: Now = lambda: dt.datetime.now(dt.UTC)) -> Store:
    """The store at `path`, made where there is none.

    Raises StoreError where that cannot be, and leaves the file that stands there unchanged.
    """
    return Store(path, connect(path), now)


class Store:
    """Answers by endpoint and Request. All methods may be called from several threads and processes at once.

    Every method raises StoreError where the file cannot be read or written. Addresses are stored as
    `endpoint_name` makes them, so that no key in one gets into the file; the text of requests is not stored.
    """

    def __init__(self, path: Path, connection: Connection, now: Now) -> None:
        self.path = path
        self._connection = connection
        self._now = now
        # One connection for all threads: an answer takes a tenth of a millisecond, a call a second.
        self._lock = threading.Lock()

    def get(self, endpoint: str, key: str) -> Reply | None:
        """The reply to the request with this `Request.key`, marked as stored."""
        row = self._one(_GET, endpoint_name(endpoint), key)
        if row is None:
            return None
        text, finish, refusal, *tokens, model, seconds = row
        return Reply(
            _said(text), finish, _usage(*tokens), model, refusal and _said(refusal), seconds, stored=True
        )

    def put(self, endpoint: str, request: Request, reply: Reply) -> None:
        """Keep the reply, in place of an earlier one; when this returns it survives a kill of the process."""
        usage = reply.usage
        refusal = None if reply.refusal is None else _storable(reply.refusal)
        values = (
            endpoint_name(endpoint), request.key, request.model, reply.model, request.output, request.form,
            reply.finish, refusal, _storable(reply.text), len(reply.text.encode(*_UTF8)),
            usage and usage.input, usage and usage.cached, usage and usage.output,
            reply.seconds, self._stamp(),
        )  # fmt: skip
        with self._held() as connection:
            connection.execute(_PUT, values)

    def rung(self, endpoint: str, model: str) -> Form | None:
        """The form that last worked there, where one is known."""
        row = self._one(
            "SELECT form FROM rungs WHERE endpoint = ? AND model = ?", endpoint_name(endpoint), model
        )
        return row[0] if row else None

    def remember_rung(self, endpoint: str, model: str, form: Form) -> None:
        """Keep the form that works there."""
        with self._held() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO rungs (endpoint, model, form, created) VALUES (?, ?, ?, ?)",
                (endpoint_name(endpoint), model, form, self._stamp()),
            )

    def tallies(self) -> tuple[Tally, ...]:
        """What is stored, by endpoint and model, the most answers first."""
        with self._held() as connection:
            rows = connection.execute(_TALLIES).fetchall()
        return tuple(
            Tally(endpoint, model, answers, size, Usage(*tokens), first, last)
            for endpoint, model, answers, size, *tokens, first, last in rows
        )

    def newest(self, limit: int) -> tuple[Kept, ...]:
        """The last `limit` answers, the newest first."""
        with self._held() as connection:
            rows = connection.execute(_NEWEST, (limit,)).fetchall()
        return tuple(Kept(_usage(*row[:3]), *row[3:]) for row in rows)

    def count(self, model: str | None = None, before: dt.datetime | None = None) -> int:
        """How many answers `clear` would delete."""
        row = self._one(_COUNT, *_chosen(model, before))
        return int(row[0]) if row else 0

    def clear(self, model: str | None = None, before: dt.datetime | None = None) -> int:
        """Delete the answers of `model` (None: of all) that came before `before`, and say how many.

        What was learnt about the forms that these models take goes with them.
        """
        with self._held() as connection:
            connection.execute("PRAGMA secure_delete = ON")  # zeros over what is deleted
            deleted = connection.execute(_CLEAR, _chosen(model, before)).rowcount
            connection.execute(_FORGET, _chosen(model, before))
        return deleted

    def shrink(self) -> None:
        """Give the room of what was deleted back to the disk."""
        with self._held() as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def size(self) -> int:
        """Bytes on disk, what is still in the journal included."""
        files = (self.path, self.path.with_name(self.path.name + "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def close(self) -> None:
        """Close the file. May be called twice; after that every other method raises StoreError."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _held(self) -> Iterator[Connection]:
        with translated(self.path), self._lock:
            yield self._connection

    def _one(self, statement: str, *values: object) -> tuple[Any, ...] | None:
        with self._held() as connection:
            row: tuple[Any, ...] | None = connection.execute(statement, values).fetchone()
        return row

    def _stamp(self) -> str:
        return _written(self._now())


def _written(moment: dt.datetime) -> str:
    """UTC in one width, so that the order of the texts is the order of the times."""
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds")


def _chosen(model: str | None, before: dt.datetime | None) -> tuple[str | None, ...]:
    written = None if before is None else _written(before)
    return (model, model, written, written)


def _usage(tokens_in: int | None, tokens_cached: int | None, tokens_out: int | None) -> Usage | None:
    return None if tokens_in is None else Usage(tokens_in, tokens_cached or 0, tokens_out or 0)


def _storable(text: str) -> str | bytes:
    """Text as it is, but half a surrogate pair, which JSON can spell and UTF-8 cannot, as bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(*_UTF8)
    return text


def _said(stored: str | bytes) -> str:
    return stored.decode(*_UTF8) if isinstance(stored, bytes) else stored
