"""The table of contents of the command line: each command is one file beside this one."""

from __future__ import annotations

import click

from briefing.cli.brief import brief
from briefing.cli.completion import completion
from briefing.cli.models import models
from briefing.cli.sources import sources
from briefing.cli.templates import templates
from briefing.cli.verify import verify


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from briefing.resources import version

        click.echo(f"briefing {version()}")
        ctx.exit()


@click.group("briefing", context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 96})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version."
)
def app() -> None:
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
    """


app.add_command(brief)
app.add_command(verify)
app.add_command(sources)
app.add_command(templates)
app.add_command(models)
app.add_command(completion)
