"""What the tests of the store share: requests, a clock that stands, a path."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.ask import Message, Reply, Request, Usage
from briefing.store import Store, open_store

ENDPOINT = "http://127.0.0.1:9/v1"
NOON = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
REPLY = Reply("{}", usage=Usage(120, 20, 30), model="m-2026", seconds=0.25)


def request_of(what: object, model: str = "m") -> Request:
    """A request like no other."""
    return Request(model, (Message("user", f"Brief me on {what}."),), "Draft", "{}")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "answers.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = open_store(path, lambda: NOON)
    yield opened
    opened.close()
