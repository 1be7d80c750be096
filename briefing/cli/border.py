"""The border: whatever a command raises comes in; a few lines on stderr and an exit code go out.

Exit codes: 0 done, 1 a check failed, 2 usage or configuration, 3 input, 4 prompt or template, 5 budget,
6 model or network, 7 internal error, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefing.cli.terminal import complain
from briefing.errors import BriefingError

if TYPE_CHECKING:
    from briefing.settings import Settings

INTERNAL = 7
INTERRUPTED = 130


def run(args: Sequence[str] | None = None) -> int:
    """Run the command line; nothing but an exit code gets out."""
    try:
        from briefing.cli.main import app

        app(args, prog_name="briefing")
    except SystemExit as ended:  # typer ends every run this way: what is wrong with the usage it has shown
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except KeyboardInterrupt:  # before typer has taken over
        return INTERRUPTED
    except BaseException as problem:  # noqa: BLE001 - no traceback reaches a user, whatever happened
        return report(problem)
    return 0


@contextmanager
def resumable(settings: Settings) -> Iterator[None]:
    """Around work that calls a model: tell whoever interrupts it that what was paid for is kept."""
    try:
        yield
    except KeyboardInterrupt:
        from briefing.models import choose, open_model

        asks = open_model(choose(settings.model, settings), settings).reads_messages
        if asks:
            kept = "Answers that arrived are kept: run it again, and only the others are asked for."
            complain("interrupted.", kept if settings.cache else None)
        raise


def report(problem: BaseException, about: str = "") -> int:
    """Say on stderr what went wrong, with `about` where the message does not name it; give the exit code."""
    if os.environ.get("BRIEFING_DEBUG") not in {None, "", "0"}:
        import traceback

        traceback.print_exception(problem, file=sys.stderr)
    if isinstance(problem, BriefingError):
        complain(problem.what if about in problem.what else f"{about}: {problem.what}", problem.hint)
        return problem.exit_code
    what = f"{type(problem).__name__}: {problem}".strip(": ")
    complain(
        f"{about + ': ' if about else ''}internal error: {what}",
        "This is a defect. Please report it with the command and with what BRIEFING_DEBUG=1 adds.",
    )
    return INTERNAL
