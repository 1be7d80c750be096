"""What a command says: results to stdout or a file, everything else to stderr; always UTF-8."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from briefing.errors import UsageError


def show(text: str) -> None:
    """Write a result to stdout.

    A reader that has seen enough (`| head`) is no failure. Raises UsageError where it cannot be written.
    """
    if sys.stdout is None:
        raise UsageError("there is no standard output.", hint="Name a file with -o.")
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _discard_the_rest()
    except OSError as problem:
        _discard_the_rest()
        raise UsageError(f"the result cannot be written: {problem.strerror}.") from problem


def _discard_the_rest() -> None:
    """Let what is still buffered go nowhere: it would fail again when Python shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def standard_input(*, quiet: bool = False) -> bytes:
    """All of standard input; a person who is waited for is told so."""
    if sys.stdin is None:
        return b""
    if sys.stdin.isatty() and not quiet:
        say("Reading from standard input; end it with Ctrl-D (Windows: Ctrl-Z and Enter).")
    return sys.stdin.buffer.read()


def say(text: str) -> None:
    """Write a line for the person at the terminal to stderr."""
    # A file name or a web page must not steer the terminal.
    line = "".join(c if c.isprintable() or c in "\n\t" else "?" for c in text)
    try:
        print(line, file=sys.stderr, flush=True)
    except (BrokenPipeError, ValueError):  # nobody listens, or stderr is closed
        return


def complain(what: str, hint: str | None = None) -> None:
    """Say what went wrong, and what to try."""
    say(f"briefing: {what}" + (f"\n{hint}" if hint else ""))


def watched() -> bool:
    """True where a person sees stderr."""
    return sys.stderr.isatty()


def check_target(path: Path) -> None:
    """Raise UsageError where no file can be put at `path`."""
    if path.is_dir():
        raise UsageError(
            f"{path} is a folder.", hint="Name a file, or make one briefing per source with --each."
        )
    if not path.parent.is_dir():
        raise UsageError(
            f"the folder {path.parent} does not exist.", hint=f"Make it first: mkdir -p {path.parent}"
        )


def save(text: str, path: Path) -> None:
    """Write `text` to `path` whole or not at all.

    Raises UsageError where that is not possible.
    """
    check_target(path)
    if path.exists() and not path.is_file():  # a device or pipe, such as /dev/null, is written, not replaced
        _write_through(text, path)
        return
    target = path.resolve()  # a link stays a link
    unfinished = target.with_name(f".briefing-{os.getpid()}-{threading.get_ident()}.part")
    try:
        with unfinished.open("xb") as file:  # never through a link that somebody has put there
            try:
                file.write(text.encode("utf-8", "replace"))
                file.close()
                if target.exists():
                    unfinished.chmod(target.stat().st_mode)
                unfinished.replace(target)
            finally:
                unfinished.unlink(missing_ok=True)
    except OSError as problem:
        raise UsageError(f"{path} cannot be written: {problem.strerror}.") from problem


def _write_through(text: str, path: Path) -> None:
    try:
        path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as problem:
        raise UsageError(f"{path} cannot be written: {problem.strerror}.") from problem


def progress(done: int, of: int, name: str, *, quiet: bool) -> None:
    """Redraw the line that says how far the work is, where a person watches; it ends cleared."""
    if not quiet:
        redraw("" if done == of else f"{done}/{of} {name}")


def redraw(line: str) -> None:
    """Put `line` in place of the last line drawn so, where a person watches; an empty one clears it."""
    if watched():
        print(f"\r\x1b[2K{line[:78]}", end="", file=sys.stderr, flush=True)
