"""What a command says, and where it lands."""

from __future__ import annotations

import io
import os
import sys
import threading
from pathlib import Path

import pytest

from briefing.cli import terminal
from briefing.errors import UsageError


class Screen(io.StringIO):
    """A stderr that somebody watches."""

    def isatty(self) -> bool:
        return True


def test_progress_is_for_a_person_who_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    for screen, quiet, shown in (
        (Screen(), False, True),
        (Screen(), True, False),
        (io.StringIO(), False, False),
    ):
        monkeypatch.setattr(sys, "stderr", screen)
        terminal.progress(1, 2, "a.txt", quiet=quiet)
        terminal.progress(2, 2, "b.txt", quiet=quiet)
        assert ("1/2 a.txt" in screen.getvalue()) is shown
        assert screen.getvalue().endswith("\x1b[2K") is shown  # the line is cleared in the end


def test_what_is_said_cannot_steer_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    monkeypatch.setattr(sys, "stderr", screen)
    terminal.complain("bad \x1b[2J\x9b name\u202e", "try\nagain – “so”")
    assert screen.getvalue() == "briefing: bad ?[2J? name?\ntry\nagain – “so”\n"


def test_saying_to_nobody_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    screen.close()
    monkeypatch.setattr(sys, "stderr", screen)
    terminal.say("x")


def test_half_a_character_does_not_stop_the_page(here: Path) -> None:
    terminal.save("a\ud800b “c”", here / "x.md")
    assert (here / "x.md").read_bytes() == "a?b “c”".encode()


def test_a_new_file_has_the_rights_that_the_user_gives_new_files(here: Path) -> None:
    old = os.umask(0o027)
    try:
        terminal.save("x", here / "x.md")
    finally:
        os.umask(old)
    assert (here / "x.md").stat().st_mode & 0o777 == 0o640


def test_a_failed_write_leaves_the_older_file_and_nothing_else(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    (here / "x.md").write_text("old")
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UsageError, match=r"x\.md cannot be written: No space left"):
        terminal.save("new", here / "x.md")
    assert [(p.name, p.read_text()) for p in here.iterdir()] == [("x.md", "old")]


def test_a_link_in_the_way_of_the_unfinished_file_is_not_followed(here: Path) -> None:
    (here / "precious").write_text("old")
    (here / f".briefing-{os.getpid()}-{threading.get_ident()}.part").symlink_to(here / "precious")
    with pytest.raises(UsageError, match="File exists"):
        terminal.save("new", here / "x.md")
    assert (here / "precious").read_text() == "old"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there is no such device here")
def test_a_device_is_written_and_not_replaced() -> None:
    terminal.save("x", Path("/dev/null"))
    assert Path("/dev/null").is_char_device()
