"""The options that several commands share, and the values that they take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


class Day(click.ParamType["dt.date"]):
    """A date in one form only, so that none is misread."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """`2023-05-22` as a date; any other form is wrong usage."""
        try:
            # fromisoformat alone would take 20230522 and 2023-W21-1 as well
            if isinstance(value, str) and len(value) == len("YYYY-MM-DD"):
                return dt.datetime.strptime(value, "%Y-%m-%d").date()
        except ValueError:
            pass
        return self.fail(
            f"{value!r} is not a date. Write year-month-day, for instance 2023-05-22.", param, ctx
        )


FOLDER = click.Path(path_type=Path)

model = click.option(
    "--model",
    "-m",
    metavar="KIND[:NAME]",
    help="What makes the briefing; 'briefing models list' shows the kinds. Default: auto.",
)
template = click.option(
    "--template",
    "-t",
    metavar="NAME",
    help="The template; 'briefing templates list' shows them. Default: executive.",
)
rendering = click.option(
    "--format",
    "-f",
    metavar="FORMAT",
    help="md, html, txt or json; a template of your own may have others. "
    "Default: from the ending of -o, else md.",
)
output = click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write to this file, not to stdout; with --each, into this folder.",
)
templates = click.option(
    "--templates", type=FOLDER, metavar="DIR", help="Look for templates in this folder first."
)
published = click.option(
    "--published",
    type=Day(),
    metavar="YYYY-MM-DD",
    help="When the article appeared; 'on Monday' is understood from it. Default: what the article says.",
)
quiet = click.option("--quiet", "-q", is_flag=True, help="Say nothing on stderr but errors.")
listing = click.option(
    "--format",
    "-f",
    type=click.Choice(["txt", "json"]),
    default="txt",
    show_default=True,
    help="txt for people, json for programs.",
)
