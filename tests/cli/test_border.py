"""The border: every ending has its exit code and a few lines; no traceback gets out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from briefing import errors
from briefing.cli.border import resumable
from briefing.settings import Settings
from tests.cli.conftest import Run

COMMAND = [sys.executable, "-m", "briefing"]
HEAVY = {"openai", "tiktoken", "pydantic", "jinja2", "trafilatura", "rich", "httpx2", "asyncio"}


def loaded(*args: str) -> set[str]:
    """The top-level modules that a run of the command has loaded."""
    code = (
        "import sys\nfrom briefing.cli.border import run\nrun(sys.argv[1:])\n"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code, *args], capture_output=True, text=True, check=True)
    return set(ran.stderr.split())


def test_help_loads_nothing_heavy() -> None:
    assert loaded("--help") & HEAVY == set()
    assert loaded("brief", "--help") & HEAVY == set()


def test_a_briefing_by_the_embedded_engine_loads_what_it_needs_only(article: Path) -> None:
    assert loaded("brief", str(article), "-o", "out.md") & HEAVY == {"jinja2"}
    assert loaded("brief", str(article), "-o", "out.json") & HEAVY == set()


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (errors.CheckFailed("x"), 1), (errors.UsageError("x"), 2), (errors.SettingsError("x"), 2),
        (errors.SourceError("x"), 3), (errors.TooLittleText("x"), 3), (errors.TemplateError("x"), 4),
        (errors.PromptError("x"), 4), (errors.BudgetReached("x"), 5), (errors.ModelError("x"), 6),
        (errors.BriefingError("x"), 7), (ValueError("x"), 7), (RecursionError("x"), 7), (MemoryError(), 7),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else str(value),
)  # fmt: skip
def test_each_problem_has_its_exit_code(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch, problem: Exception, code: int
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise problem

    monkeypatch.setattr("briefing.pipeline.brief", fails)
    ran = run("brief", article)
    assert ran.code == code
    assert ran.err.startswith("briefing: ")
    assert len(ran.err.splitlines()) <= 2
    assert ("BRIEFING_DEBUG=1" in ran.err) is not isinstance(problem, errors.BriefingError)


def test_debug_adds_the_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_DEBUG", "1")
    assert "Traceback" in run("brief", "nope.txt").err
    monkeypatch.setenv("BRIEFING_DEBUG", "0")
    assert "Traceback" not in run("brief", "nope.txt").err


def test_an_interrupt_ends_with_130(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("briefing.pipeline.brief", interrupted)
    ran = run("brief", article)
    assert (ran.code, ran.out, ran.err.strip()) == (130, "", "")


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
def test_control_c_while_reading_ends_with_130_and_no_traceback() -> None:
    with subprocess.Popen(
        [*COMMAND, "brief", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdin is not None
        running.stdin.write(b"x" * 1_000_000)  # more than a pipe holds: it is reading now
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert (running.returncode, out) == (130, b"")
    assert b"Traceback" not in err


def test_a_file_name_cannot_steer_the_terminal(run: Run) -> None:
    assert "\x1b" not in run("brief", "\x1b[2J.txt").err


def test_a_reader_that_stops_early_is_no_failure(article: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "brief", str(article)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        err = running.stderr.read()
    assert (running.returncode, err) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_is_said() -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*COMMAND, "templates", "list"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ran.returncode == 2
    assert "cannot be written: No space left on device" in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell is needed")
def test_no_standard_output_is_said() -> None:
    ran = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m briefing templates list >&-"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (
        2,
        "briefing: there is no standard output.\nName a file with -o.\n",
    )


def test_output_is_utf8_whatever_the_locale_says(article: Path) -> None:
    plain = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ran = subprocess.run([*COMMAND, "brief", str(article)], capture_output=True, env=plain, check=True)
    assert "“We could lose the cable if we wait”".encode() in ran.stdout


def test_the_module_runs_as_the_command_does() -> None:
    from importlib.metadata import version

    ran = subprocess.run([*COMMAND, "--version"], capture_output=True, text=True, check=True)
    assert ran.stdout == f"briefing {version('briefing')}\n"


@pytest.mark.parametrize(
    ("model", "cache", "told"),
    [("openai_compatible:m", True, True), ("openai_compatible:m", False, False), ("extractive", True, False)],
    ids=["an endpoint", "nothing is kept", "no endpoint"],
)
def test_who_interrupts_paid_work_is_told_that_it_is_kept(
    capsys: pytest.CaptureFixture[str], model: str, cache: bool, told: bool
) -> None:
    settings = Settings(model=model, cache=cache, base_url="http://127.0.0.1:9/v1")
    with pytest.raises(KeyboardInterrupt), resumable(settings):
        raise KeyboardInterrupt
    assert ("Answers that arrived are kept: run it again" in capsys.readouterr().err) is told
