"""`briefing verify`: check a finished briefing again."""

from __future__ import annotations

from pathlib import Path
from textwrap import shorten
from typing import Annotated

import typer

from briefing.cli import options
from briefing.cli.terminal import show, standard_input
from briefing.errors import CheckFailed, SourceError

SHOWN = 12
LONGEST = 160


def verify(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A briefing in JSON, or - for standard input.")],
    format: options.Listing = "txt",  # noqa: A002 - the option's name
) -> None:
    """Check every quote and passage of a briefing against its sources again, offline.

    FILE is what 'briefing brief --format json' wrote, or - for standard input. Exit code 0 when all
    holds, 1 when something does not.

    \b
    Examples:
      briefing verify briefing.json
      briefing brief article.txt -f json | briefing verify -
    """
    text = _read(file)
    named = "standard input" if file == "-" else file
    from briefing.grounding.recheck import recheck
    from briefing.render import from_json
    from briefing.render.words import count

    try:
        briefing = from_json(text)
    except SourceError as problem:
        raise SourceError(f"{named}: {problem.what}", hint=problem.hint) from problem
    faults = recheck(briefing)
    if format == "json":
        import json

        rows = [{"path": f.path, "reason": f.reason, "detail": f.detail} for f in faults]
        show(json.dumps({"sound": not faults, "faults": rows}, ensure_ascii=False, indent=2) + "\n")
    elif faults:
        heading = count(len(faults), "fault")
        lines = [f"  {f.path}: {shorten(f.detail, LONGEST, placeholder=' …')}" for f in faults[:SHOWN]]
        rest = [f"  and {len(faults) - SHOWN} more; --format json lists all."] if len(faults) > SHOWN else []
        show("\n".join([f"{named}: {heading}", *lines, *rest]) + "\n")
    else:
        statements = sum(
            len(part)
            for part in (
                briefing.bottom_line, briefing.why_it_matters, briefing.key_points, briefing.risks,
                briefing.timeline, briefing.watch, briefing.gaps,
            )
        )  # fmt: skip
        checked = f"{count(len(briefing.quotes), 'quotation')}, {count(statements, 'statement')}"
        show(f"{named}: all holds ({checked})\n")
    if faults:
        raise typer.Exit(CheckFailed.exit_code)


def _read(file: str) -> str:
    try:
        data = standard_input() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SourceError(f"{file} is no briefing in JSON: it is not UTF-8 text.") from None
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else problem
        raise SourceError(
            f"{file} cannot be read: {reason}.", hint="Name a file made with --format json."
        ) from None
