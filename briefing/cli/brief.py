"""`briefing brief`: sources in, one briefing (or one each) out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli import options
from briefing.cli.terminal import check_target, save, show, standard_input
from briefing.errors import UsageError

if TYPE_CHECKING:
    from briefing.pipeline import Plan

_ENDINGS = {"htm": "html", "markdown": "md", "text": "txt"}


def brief(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE...", help="Files, or - for standard input.")
    ],
    model: options.Model = None,
    template: options.Template = None,
    format: options.Rendering = None,  # noqa: A002 - the option's name
    output: options.Output = None,
    each: Annotated[
        bool, typer.Option("--each", help="One briefing per source, into the folder of -o.")
    ] = False,
    published: options.Published = None,
    templates: options.Templates = None,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", metavar="N", min=1, help="With --each: sources at a time. Default: 16."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what it would take, and make nothing.")
    ] = False,
    quiet: options.Quiet = False,
) -> None:
    """Make a briefing about one or several articles.

    A SOURCE is a file (.txt, .md, .html), or - for standard input. Several sources make one briefing
    about all of them, or with --each one briefing per source. The result goes to stdout or to the file
    of -o; everything else goes to stderr.

    \b
    Examples:
      briefing brief article.txt
      briefing brief article.html -o briefing.html
      briefing brief monday.txt tuesday.txt -o both.md
      briefing brief articles/*.txt --each -f html -o briefings/
      pbpaste | briefing brief - --published 2023-05-22
      briefing brief article.txt -f json | briefing verify -
    """
    if sources.count("-") > 1:
        raise UsageError("standard input (-) can be read only once.")
    if each and (output is None or dry_run):
        other = "cannot be used with --dry-run" if dry_run else "needs a folder"
        raise UsageError(f"--each {other}.", hint="For instance: briefing brief *.txt --each -o briefings/")
    from briefing import settings as configuration

    ending = output.suffix.lstrip(".").lower() if output and not each else ""
    settings = configuration.load(
        {
            "model": model,
            "template": template,
            "format": format or _ENDINGS.get(ending, ending) or None,
            "jobs": jobs,
            "templates": templates,
        }
    )
    from briefing.render import chosen

    chosen(settings.template, settings.format, settings.templates)  # a wrong name is known before the work
    if each and output is not None:
        from briefing.cli.each import brief_each

        raise typer.Exit(brief_each(sources, settings, folder=output, published=published, quiet=quiet))
    if output is not None and not dry_run:
        check_target(output)
    from briefing.sources import load, numbered

    stdin = partial(standard_input, quiet=quiet)
    found = (article for ref in sources for article in load(ref, published=published, stdin=stdin))
    articles = list(numbered(found))
    if dry_run:
        from briefing.pipeline import plan

        show(described(plan(articles, settings=settings)))
        return
    from briefing.pipeline import brief as make
    from briefing.render import render

    text = render(make(articles, settings=settings), settings.template, settings.format, settings.templates)
    if output is None:
        show(text)
    else:
        save(text, output)


def described(plan: Plan) -> str:
    """The plan as lines for a person."""
    cost = "not known" if plan.cost_usd is None else f"${plan.cost_usd:.2f}"
    rows = {
        "engine": plan.engine_note,
        "articles": plan.articles,
        "sentences": plan.sentences,
        "passages": plan.passages,
        "tokens": f"about {plan.tokens:,}",
        "calls": f"{plan.calls}" if plan.calls else "0 (nothing leaves this machine)",
        "cost": cost,
    }
    return "".join(f"{name + ':':11}{value}\n" for name, value in rows.items())
