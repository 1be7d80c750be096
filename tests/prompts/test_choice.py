"""Which version is used: the pinned one, else one's own, else the shipped active one."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.errors import PromptError, UsageError
from briefing.prompts.choice import pinned, prompt_for
from briefing.prompts.lock import FILE_NAME, Lock
from briefing.settings import Settings
from tests.prompts.support import WHOLE, written


def test_the_shipped_active_one_is_the_default() -> None:
    assert prompt_for("brief", Settings()).reference == "brief@v1"


def test_a_pin_goes_before(tmp_path: Path) -> None:
    assert prompt_for("brief", Settings(prompt=("digest@v1", "brief@v2"))).reference == "brief@v2"
    with pytest.raises(UsageError, match="two versions of the prompt brief"):
        prompt_for("brief", Settings(prompt=("brief@v1", "brief@v2")))
    with pytest.raises(UsageError, match="there is no prompt 'brief@v9'"):
        prompt_for("brief", Settings(prompt=("brief@v9",)))


def test_ones_own_latest_is_used_where_there_is_no_lock(tmp_path: Path) -> None:
    written(tmp_path)
    written(tmp_path, version=3)
    assert prompt_for("digest", Settings(prompts=tmp_path)).version == "v3"
    assert prompt_for("brief", Settings(prompts=tmp_path)).version == "v1"


def test_ones_own_label_is_followed(tmp_path: Path) -> None:
    one = written(tmp_path)
    written(tmp_path, version=3)
    Lock(tmp_path).released(one, "active").write()
    assert prompt_for("digest", Settings(prompts=tmp_path)).version == "v1"


def test_what_is_retired_is_not_the_latest(tmp_path: Path) -> None:
    written(tmp_path)
    three = written(tmp_path, version=3)
    Lock(tmp_path).released(three).retired(three).write()
    assert prompt_for("digest", Settings(prompts=tmp_path)).version == "v1"


def test_a_released_file_that_changed_is_not_used(tmp_path: Path) -> None:
    Lock(tmp_path).released(written(tmp_path), "active").write()
    written(tmp_path, WHOLE + "\n")
    for pins in ((), ("digest@v1",)):
        with pytest.raises(PromptError, match="differs from what was released"):
            prompt_for("digest", Settings(prompts=tmp_path, prompt=pins))


def test_an_active_version_without_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"labels": {"digest": {"active": "v7"}}, "prompts": {}}', "utf-8")
    with pytest.raises(PromptError, match="names digest@v7 as active"):
        prompt_for("digest", Settings(prompts=tmp_path))


def test_an_unknown_task_names_those_there_are() -> None:
    with pytest.raises(UsageError, match="'essay'") as refused:
        prompt_for("essay", Settings())
    assert "Tasks: brief, digest, notes, reduce, story." in str(refused.value)


@pytest.mark.parametrize("pin", ["nonsense", "brief", "nope@v1", "brief@v99"])
def test_a_pin_that_names_nothing_is_told_before_anything_is_paid_for(pin: str) -> None:
    with pytest.raises(UsageError, match=pin):
        pinned(Settings(prompt=(pin,)))


def test_pins_that_hold_give_their_prompts() -> None:
    assert [p.reference for p in pinned(Settings(prompt=("brief@v2", "notes@v1")))] == [
        "brief@v2",
        "notes@v1",
    ]
