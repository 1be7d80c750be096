"""The table of contents of the command line: each command is one file beside this one."""

from __future__ import annotations

from typing import Annotated

import typer

from briefing.cli.brief import brief
from briefing.cli.models import models
from briefing.cli.prompts import prompts
from briefing.cli.sources import sources
from briefing.cli.store import store
from briefing.cli.templates import templates
from briefing.cli.verify import verify

app = typer.Typer(
    name="briefing",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 96},
)
app.command()(brief)
app.command()(verify)
app.add_typer(sources)
app.add_typer(templates)
app.add_typer(models)
app.add_typer(prompts)
app.add_typer(store)


def _version(wanted: bool) -> None:
    if wanted:
        from briefing.resources import version

        typer.echo(f"briefing {version()}")
        raise typer.Exit


@app.callback()
def main(
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Executive briefings from articles: every quote verbatim, every statement with its passage.

    It works offline and without a key: an embedded engine selects and attributes the article's own
    words.

    \b
    Examples:
      briefing brief article.txt
      briefing brief article.html -o briefing.html
      briefing brief article.txt -o briefing.json && briefing verify briefing.json

    \b
    Exit codes:
      0 done                         4 a prompt or template is broken
      1 a check failed               5 budget reached
      2 wrong usage or settings      6 model or network failed
      3 unusable input               7 internal error
      130 interrupted (Ctrl-C)
    """
