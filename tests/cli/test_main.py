"""The table of contents: every command and option has its help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import typer

from briefing.cli.main import app
from tests.cli.conftest import Run


def commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, command in group.commands.items():
        yield (*path, name), command
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))


COMMANDS = dict(commands(typer.main.get_command(app)))


def test_the_commands_are_those_of_the_contract() -> None:
    assert {" ".join(path) for path in COMMANDS} == {
        "brief", "verify", "sources", "sources show", "templates", "templates list", "templates check",
        "models", "models list", "models check", "prompts", "prompts list", "prompts show", "prompts render",
        "prompts diff", "prompts check", "prompts release", "prompts label", "prompts retire",
        "store", "store show", "store list", "store clear",
    }  # fmt: skip


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_and_option_says_what_it_is_for(run: Run, path: tuple[str, ...]) -> None:
    ran = run(*path, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert COMMANDS[path].help
    for option in COMMANDS[path].params:
        assert option.help
        assert (option.metavar if option.param_type_name == "argument" else option.opts[0]) in ran.out


def test_a_command_alone_shows_its_help(run: Run) -> None:
    ran = run()
    assert ran.code == 2
    assert "briefing brief article.txt" in ran.err
    assert "Exit codes:" in ran.err
