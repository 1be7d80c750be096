"""Which two versions are compared, and how they differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.errors import UsageError
from briefing.prompts.compare import difference, pair
from briefing.prompts.lock import Lock
from tests.prompts.support import WHOLE, written


def test_a_task_compares_active_with_candidate() -> None:
    assert [file.reference for file in pair("brief")] == ["brief@v1", "brief@v2"]


def test_else_the_latest_with_the_one_before(tmp_path: Path) -> None:
    for version in (1, 3, 10):
        written(tmp_path, version=version)
    assert [file.version for file in pair("digest", tmp_path)] == [3, 10]
    Lock(tmp_path).released(written(tmp_path, version=1), "active").write()
    assert [file.version for file in pair("digest", tmp_path)] == [3, 10]


def test_where_there_is_one_there_is_nothing_to_compare() -> None:
    with pytest.raises(UsageError, match="nothing before notes@v1"):
        pair("notes")


def test_a_difference_names_both(tmp_path: Path) -> None:
    one = written(tmp_path)
    two = written(tmp_path, WHOLE.replace("Write in", "Always write in").rstrip("\n"), version=2)
    text = difference(one, two)
    assert text.startswith("--- digest@v1\n+++ digest@v2\n@@ ")
    assert "\n-Write in {{ language }}.\n+Always write in {{ language }}.\n" in text
    assert text.endswith("\n")
    assert difference(one, one) == ""
