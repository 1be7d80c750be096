"""The table of contents: every command and option has its help."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from briefing.cli.main import app
from tests.cli.conftest import Run


def commands(
    group: click.Group, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    for name, command in group.commands.items():
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


COMMANDS = dict(commands(app))


def test_the_commands_are_those_of_the_contract() -> None:
    assert {" ".join(path) for path in COMMANDS} == {
        "brief", "verify", "sources", "sources show", "templates", "templates list", "templates check",
        "models", "models list", "completion",
    }  # fmt: skip


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_and_option_says_what_it_is_for(run: Run, path: tuple[str, ...]) -> None:
    ran = run(*path, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert COMMANDS[path].help
    for option in COMMANDS[path].params:
        if isinstance(option, click.Option):
            assert option.help
            assert option.opts[0] in ran.out


def test_a_command_alone_shows_its_help(run: Run) -> None:
    ran = run()
    assert ran.code == 2
    assert "briefing brief article.txt" in ran.err
    assert "Exit codes:" in ran.err
