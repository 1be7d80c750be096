"""The whole folder is checked, and everything that is wrong is said."""

from __future__ import annotations

from pathlib import Path

from briefing.prompts.audit import audit
from briefing.prompts.lock import FILE_NAME, Lock
from tests.prompts.support import WHOLE, written


def test_what_is_shipped_is_sound() -> None:
    assert {finding.name: finding.status for finding in audit()} == {
        "brief@v1": "released",
        "brief@v2": "draft",
        "digest@v1": "released",
        "notes@v1": "released",
        "reduce@v1": "released",
        "story@v1": "released",
    }
    assert [finding.problem for finding in audit() if finding.problem] == []


def test_all_that_is_wrong_is_found(tmp_path: Path) -> None:
    one, gone = written(tmp_path), written(tmp_path, version=2)
    Lock(tmp_path).released(one).released(gone, "active").write()
    written(tmp_path, WHOLE + "\n")
    written(tmp_path, "user:\nHello.\n", version=3)
    written(tmp_path, version=4).path.rename(tmp_path / "digest" / "draft.prompty")
    gone.path.unlink()
    found = [f for f in audit(tmp_path) if f.problem]
    assert [f.name for f in found] == ["digest@v1", "digest@v3", "draft.prompty", FILE_NAME]
    said = [str(f.problem) for f in found]
    assert "differs from what was released" in said[0]
    assert "begins with its front matter" in said[1]
    assert "is no version" in said[2]
    assert "there is no file of digest@v2" in said[3]


def test_labels_that_cannot_be_are_found(tmp_path: Path) -> None:
    written(tmp_path)
    labels = '{"labels": {"digest": {"active": "v1", "candidate": "v5"}}, "prompts": {}}'
    (tmp_path / FILE_NAME).write_text(labels, "utf-8")
    said = [str(f.problem) for f in audit(tmp_path) if f.problem]
    assert "digest@v1 is draft and cannot be active" in said[0]
    assert "candidate names digest@v5, and there is no such file" in said[1]


def test_a_lock_that_is_none_does_not_hide_the_files(tmp_path: Path) -> None:
    written(tmp_path, "user:\nHello.\n")
    (tmp_path / FILE_NAME).write_text("{", "utf-8")
    assert [f.name for f in audit(tmp_path) if f.problem] == [FILE_NAME, "digest@v1"]
