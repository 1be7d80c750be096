"""briefing completion: each shell gets a script, and the script's questions are answered."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from briefing.cli.completion import SHELLS
from tests.cli.conftest import Run


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_a_script_for_the_command(run: Run, shell: str) -> None:
    ran = run("completion", shell)
    assert (ran.code, ran.err) == (0, "")
    assert "_BRIEFING_COMPLETE" in ran.out


def test_another_shell_is_answered_with_those_there_are(run: Run) -> None:
    ran = run("completion", "tcsh")
    assert ran.code == 2
    assert all(shell in ran.err for shell in SHELLS)


def test_bash_completes_commands_and_options() -> None:
    assert completed("briefing ver") == ["plain,verify"]
    assert completed("briefing brief --te") == ["plain,--template", "plain,--templates"]


def completed(line: str) -> list[str]:
    asked = {"_BRIEFING_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(line.count(" "))}
    command = [sys.executable, "-m", "briefing"]
    ran = subprocess.run(command, env=os.environ | asked, capture_output=True, text=True, check=True)
    return ran.stdout.split()
