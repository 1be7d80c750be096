"""The options that several commands share, and what the words of an option mean."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from briefing.errors import UsageError

Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        "-m",
        metavar="KIND[:NAME]",
        help="What makes the briefing; 'briefing models list' shows the kinds. Default: auto.",
    ),
]
Template = Annotated[
    str | None,
    typer.Option(
        "--template",
        "-t",
        metavar="NAME",
        help="The template; 'briefing templates list' shows them. Default: executive.",
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="md, html, txt or json, or what a template of your own has. Default: from the ending of -o, else md.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to this file (with --each: into this folder), not to stdout.",
    ),
]
Templates = Annotated[
    Path | None,
    typer.Option("--templates", metavar="DIR", help="Look for templates in this folder first."),
]
Published = Annotated[
    str | None,
    typer.Option(
        "--published",
        metavar="YYYY-MM-DD",
        help="When the article appeared; 'on Monday' is resolved against it. Default: what the article says.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on stderr but errors.")]
AsJson = Annotated[
    str,
    typer.Option("--format", "-f", metavar="FORMAT", help="txt for people, json for programs."),
]


def day(written: str | None) -> dt.date | None:
    """The date that --published names.

    Raises UsageError for any other form than YYYY-MM-DD.
    """
    if written is None:
        return None
    try:
        # strptime would take 2023-5-2, and fromisoformat 20230502: one form, so that none is misread.
        if len(written) == len("YYYY-MM-DD") and written[4] == written[7] == "-":
            return dt.date.fromisoformat(written)
    except ValueError:
        pass
    raise UsageError(
        f"--published {written!r} is not a date.",
        hint="Write year-month-day, for instance --published 2023-05-22.",
    )


def as_json(written: str) -> bool:
    """True for json, False for txt.

    Raises UsageError for anything else.
    """
    if written not in {"txt", "json"}:
        raise UsageError(f"this command has no format {written!r}.", hint="Its formats: txt, json.")
    return written == "json"
