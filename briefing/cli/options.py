"""The options that several commands share, and the values that they take."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated, Literal

import typer


def day(written: str) -> dt.date:
    """`2023-05-22` as a date: one form only, so that none is misread.

    Raises BadParameter for any other form.
    """
    try:
        # fromisoformat alone would take 20230522 and 2023-W21-1 as well
        if len(written) == len("YYYY-MM-DD"):
            return dt.datetime.strptime(written, "%Y-%m-%d").date()
    except ValueError:
        pass
    raise typer.BadParameter(f"{written!r} is not a date. Write year-month-day, for instance 2023-05-22.")


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
Rendering = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="md, html, txt or json; a template of your own may have others. "
        "Default: from the ending of -o, else md.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to this file, not to stdout; with --each, into this folder.",
    ),
]
Templates = Annotated[
    Path | None,
    typer.Option("--templates", metavar="DIR", help="Look for templates in this folder first."),
]
Prompts = Annotated[
    Path | None,
    typer.Option("--prompts", metavar="DIR", help="Look for prompts in this folder first."),
]
Published = Annotated[
    dt.date | None,
    typer.Option(
        "--published",
        parser=day,
        metavar="YYYY-MM-DD",
        help="When the article appeared; 'on Monday' is understood from it. Default: what the article says.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on stderr but errors.")]
Listing = Annotated[
    Literal["txt", "json"],
    typer.Option("--format", "-f", help="txt for people, json for programs."),
]
