"""The lock: what was released stays what it was, byte for byte."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.errors import PromptError, UsageError
from briefing.prompts.lock import FILE_NAME, Lock, lock_of
from briefing.resources import shipped
from tests.prompts.support import WHOLE, written


def test_a_release_is_written_and_read_back(tmp_path: Path) -> None:
    file = written(tmp_path)
    lock = Lock(tmp_path).released(file, "active")
    lock.write()
    read = lock_of(tmp_path)
    assert read == lock
    assert (read.status(file), read.labels_of(file)) == ("released", ("active",))
    assert read.labelled("digest", "active") == "digest@v1"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [FILE_NAME]


def test_the_shipped_lock_is_as_it_would_be_written() -> None:
    lock = lock_of(shipped("prompts"))
    assert lock is not None
    assert lock.as_json().encode() == lock.path.read_bytes()
    assert list(json.loads(lock.as_json())) == ["labels", "prompts"]


def test_a_folder_without_a_lock_has_none(tmp_path: Path) -> None:
    assert lock_of(tmp_path) is None


def test_a_released_file_must_not_change_by_a_byte(tmp_path: Path) -> None:
    file = written(tmp_path)
    lock = Lock(tmp_path).released(file)
    lock.verify(file)
    for changed in (WHOLE + "\n", WHOLE.replace("\n", "\r\n"), WHOLE.replace("Write", "Wrote")):
        written(tmp_path, changed)
        with pytest.raises(PromptError, match="differs from what was released") as refused:
            lock.verify(file)
        assert "digest/v2.prompty" in str(refused.value)
        with pytest.raises(PromptError, match="differs"):
            lock.released(file)


def test_a_schema_that_drifts_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path)
    lock = Lock(tmp_path).released(file)
    entry = replace(lock.prompts["digest@v1"], schema_sha256="0" * 64)
    with pytest.raises(PromptError, match="another schema than when it was released"):
        replace(lock, prompts={"digest@v1": entry}).verify(file)
    gone = replace(entry, output_model="Essay")
    with pytest.raises(PromptError, match="the output Essay"):
        replace(lock, prompts={"digest@v1": gone}).verify(file)


def test_a_draft_may_change(tmp_path: Path) -> None:
    file = written(tmp_path)
    lock = Lock(tmp_path).with_label(file, "candidate")
    assert lock.status(file) == "draft"
    written(tmp_path, WHOLE + "More.\n")
    lock.verify(file)


def test_a_label_moves_and_a_version_has_one(tmp_path: Path) -> None:
    one, two = written(tmp_path), written(tmp_path, version=2)
    lock = Lock(tmp_path).released(one, "active").with_label(two, "candidate").released(two, "active")
    assert lock.labels == {"digest": {"active": "v2"}}
    assert lock.labels_of(one) == ()


def test_retired_stays_locked_and_gets_no_label(tmp_path: Path) -> None:
    one, two = written(tmp_path), written(tmp_path, version=2)
    lock = Lock(tmp_path).released(one).released(two, "active").retired(one)
    assert lock.status(one) == "retired"
    with pytest.raises(UsageError, match="is retired; it cannot be active"):
        lock.with_label(one, "active")
    with pytest.raises(UsageError, match="is retired"):
        lock.released(one)
    with pytest.raises(UsageError, match="digest@v2 is active"):
        lock.retired(two)
    written(tmp_path, WHOLE + "\n")
    with pytest.raises(PromptError, match="is retired and differs"):
        lock.verify(one)


def test_a_draft_is_not_active_and_not_retired(tmp_path: Path) -> None:
    file = written(tmp_path)
    with pytest.raises(UsageError, match="is a draft; it cannot be active") as refused:
        Lock(tmp_path).with_label(file, "active")
    assert "briefing prompts release digest@v1" in str(refused.value)
    with pytest.raises(UsageError, match="can simply be deleted"):
        Lock(tmp_path).retired(file)


def test_what_is_unsound_is_not_released(tmp_path: Path) -> None:
    file = written(tmp_path, "user:\nHello.\n")
    with pytest.raises(PromptError, match="front matter"):
        Lock(tmp_path).released(file)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[" * 10_000,
        '{"labels": {}, "prompts": {"a@v1": {}}}',
        '{"labels": {}, "prompts": {"a@v1": 3}}',
        '{"labels": {"a": {"best": "v1"}}, "prompts": {}}',
        '{"labels": {"a": {"active": 1}}, "prompts": {}}',
        '{"labels": {}, "prompts": {"a@v1": {"output_model": "x", "schema_sha256": "", "sha256": "", '
        '"status": "fine"}}}',
    ],
)
def test_what_is_no_lock_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, "utf-8")
    with pytest.raises(PromptError, match=r"prompts\.lock\.json"):
        lock_of(tmp_path)


def test_a_lock_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe")
    with pytest.raises(PromptError, match="cannot be read"):
        lock_of(tmp_path)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        Lock(tmp_path / "gone").write()
