"""`briefing verify`: check a finished briefing again."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from briefing.cli import options
from briefing.cli.terminal import show
from briefing.errors import CheckFailed, SourceError


@click.command()
@click.argument("file")
@options.listing
def verify(file: str, format: str) -> int:  # noqa: A002 - the option's name
    """Check every quote and passage of a briefing against its sources again, offline.

    FILE is what 'briefing brief --format json' wrote, or - for standard input. Exit code 0 when all
    holds, 1 when something does not.

    \b
    Examples:
      briefing verify briefing.json
      briefing brief article.txt -f json | briefing verify -
    """
    text = _read(file)
    from briefing.grounding.recheck import recheck
    from briefing.render import from_json

    try:
        briefing = from_json(text)
    except SourceError as problem:
        raise SourceError(f"{file}: {problem.what}", hint=problem.hint) from problem
    faults = recheck(briefing)
    if format == "json":
        import json

        rows = [{"path": f.path, "reason": f.reason, "detail": f.detail} for f in faults]
        show(json.dumps({"sound": not faults, "faults": rows}, ensure_ascii=False, indent=2) + "\n")
    elif faults:
        heading = "one fault" if len(faults) == 1 else f"{len(faults)} faults"
        lines = [f"  {f.path}: {f.detail} ({f.reason.replace('_', ' ')})" for f in faults]
        show("\n".join([f"{file}: {heading}", *lines]) + "\n")
    else:
        statements = sum(
            len(part)
            for part in (
                briefing.bottom_line, briefing.why_it_matters, briefing.key_points, briefing.risks,
                briefing.timeline, briefing.watch, briefing.gaps,
            )
        )  # fmt: skip
        show(f"{file}: all holds ({len(briefing.quotes)} quotations, {statements} statements)\n")
    return CheckFailed.exit_code if faults else 0


def _read(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SourceError(f"{file} is no briefing in JSON: it is not UTF-8 text.") from None
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else problem
        raise SourceError(
            f"{file} cannot be read: {reason}.", hint="Name a file made with --format json."
        ) from None
