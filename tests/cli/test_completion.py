"""Completion: the shell that asks gets its script, and the script's questions are answered."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("briefing")

bash = pytest.mark.skipif(
    shutil.which("bash") is None or not COMMAND.exists(), reason="needs bash and the installed command"
)


@bash
def test_bash_gets_its_script_and_completes_with_it() -> None:
    asked = """
        script=$(briefing --show-completion) && eval "$script"
        COMP_WORDS=(briefing ver) COMP_CWORD=1
        _briefing_completion briefing && echo "${COMPREPLY[@]}"
    """
    path = f"{COMMAND.parent}{os.pathsep}{os.environ['PATH']}"
    ran = subprocess.run(
        ["bash", "--norc"],
        input=asked,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (ran.stdout, ran.stderr) == ("verify\n", "")


def test_options_are_completed_too() -> None:
    assert completed("briefing brief --te") == ["--template", "--templates"]
    assert completed("briefing sources ") == ["show"]


def completed(line: str) -> list[str]:
    asked = {"_BRIEFING_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(line.count(" "))}
    command = [sys.executable, "-m", "briefing"]
    ran = subprocess.run(command, env=os.environ | asked, capture_output=True, text=True, check=True)
    return ran.stdout.split()
