"""docs/prompts.md says what there is: commands, tasks, and a file that is sound."""

from __future__ import annotations

import re
from pathlib import Path

from briefing.cli.prompts import prompts
from briefing.prompts.files import available
from briefing.prompts.prompt import load
from tests.prompts.support import written

PAGE = (Path(__file__).parents[2] / "docs" / "prompts.md").read_text("utf-8")


def rows(heading: str) -> list[list[str]]:
    table = PAGE.partition(heading)[2].strip().split("\n\n")[0].splitlines()[2:]
    return [[cell.strip(" `") for cell in row.strip("|").split(" | ")] for row in table]


def test_every_command_is_told() -> None:
    assert [row[0] for row in rows("## Commands")] == [c.name for c in prompts.registered_commands]


def test_the_help_names_every_command() -> None:
    named = re.search(r": (.*)\.$", str(prompts.info.help))
    assert named is not None
    assert named[1].split(", ") == [c.name for c in prompts.registered_commands]


def test_every_task_is_told_with_its_data_and_output() -> None:
    loaded = {prompt.task: prompt for prompt in map(load, available())}
    told = {
        row[0]: (row[2], row[3])
        for row in rows("and says which version is used. The embedded engine reads no prompt.")
    }
    assert told == {
        task: (
            next(one.name for one in prompt.inputs if one.kind == "array"),
            prompt.output.__name__,
        )
        for task, prompt in loaded.items()
    }


def test_the_file_shown_is_sound(tmp_path: Path) -> None:
    shown = PAGE.partition("```yaml\n")[2].partition("```")[0]
    assert load(written(tmp_path, shown, version=2)).reference == "digest@v2"
