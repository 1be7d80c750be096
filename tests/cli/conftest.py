"""What the tests of the commands share: a run in this process, and an article on disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefing.cli import border

ARTICLE = """Harrow Bridge shut after inspectors find rust

Saturday, 8 June 2024

Harrow Bridge was closed to lorries on Friday after inspectors found rust in a main cable, city engineer \
Dora Petrov said.

“We could lose the cable if we wait,” Petrov told reporters. The repair is expected to cost 4 million crowns.

Transport firms warned that the detour could cost them 200,000 crowns a day. It is not clear how long the \
closure will last.
"""


@dataclass(frozen=True)
class Ran:
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    def ran(*args: str | Path) -> Ran:
        code = border.run([str(arg) for arg in args])
        out, err = capsysbinary.readouterr()
        return Ran(code, out.decode(), err.decode())

    return ran


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory, and nobody's configuration."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("BRIEFING_DEBUG", raising=False)
    return tmp_path


@pytest.fixture
def article(here: Path) -> Path:
    path = here / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path
