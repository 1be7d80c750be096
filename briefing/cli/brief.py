"""`briefing brief`: sources in, one briefing (or one each) out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli import options
from briefing.cli.border import resumable
from briefing.cli.terminal import check_target, complain, save, show, standard_input, watched
from briefing.errors import UsageError

if TYPE_CHECKING:
    from briefing.article import Article
    from briefing.brief import Briefing
    from briefing.pipeline import Plan
    from briefing.settings import Settings

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
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="NAME", help="What a model writes in. Default: English."),
    ] = None,
    templates: options.Templates = None,
    prompts: options.Prompts = None,
    prompt: Annotated[
        list[str] | None,
        typer.Option("--prompt", metavar="TASK@vN", help="Use this version of a prompt, not the active one."),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs", metavar="N", min=1, help="Calls at a time; with --each, sources at a time. Default: 16."
        ),
    ] = None,
    max_usd: Annotated[
        float | None,
        typer.Option(
            "--max-usd",
            metavar="USD",
            min=0,
            help="Stop before a call that could cost more than this in all.",
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what it would take: passages, calls, tokens, cost.")
    ] = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Neither use nor keep answers that were paid for.")
    ] = False,
    quiet: options.Quiet = False,
) -> None:
    """Make a briefing about one or several articles.

    A SOURCE is a file (.txt, .md, .html), or - for standard input. Several sources make one briefing
    about all of them, or with --each one briefing per source. The result goes to stdout or to the file
    of -o; everything else goes to stderr. Without a model endpoint the embedded engine makes it, offline.

    \b
    Examples:
      briefing brief article.txt
      briefing brief article.html -o briefing.html
      briefing brief monday.txt tuesday.txt -o both.md
      briefing brief articles/*.txt --each -f html -o briefings/
      pbpaste | briefing brief - --published 2023-05-22
      briefing brief article.txt -f json | briefing verify -

    \b
    With a language model:
      OPENAI_API_KEY=... briefing brief article.txt
      OPENAI_BASE_URL=http://127.0.0.1:8080/v1 briefing brief article.txt
      briefing brief article.txt --model local:model.gguf
      briefing brief articles/*.txt --dry-run
      briefing brief articles/*.txt --max-usd 0.50
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
            "language": language,
            "jobs": jobs,
            "templates": templates,
            "prompts": prompts,
            "prompt": prompt or None,
            "max_usd": max_usd,
            "cache": False if no_cache else None,
        }
    )
    from briefing.render import chosen

    if settings.prompt:
        from briefing.prompts import pinned

        pinned(settings)  # so is a wrong version
    chosen(settings.template, settings.format, settings.templates)  # a wrong name is known before the work
    if each and output is not None:
        from briefing.cli.each import brief_each

        with resumable(settings):
            code = brief_each(sources, settings, folder=output, published=published, quiet=quiet)
        raise typer.Exit(code)
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
    from briefing.render import render

    with resumable(settings):
        made = _made(articles, settings, quiet=quiet)
    text = render(made, settings.template, settings.format, settings.templates)
    if output is None:
        show(text)
    else:
        save(text, output)
    if short := made.run.partial:
        from briefing.render.account import partial as shortfall
        from briefing.render.words import capital

        kept = "Answers that arrived are kept: run it again, and only the others are asked for."
        complain(f"{shortfall(made)} {capital(short.reason)}", kept if settings.cache else None)
        raise typer.Exit(short.exit_code)


def _made(articles: list[Article], settings: Settings, *, quiet: bool) -> Briefing:
    """The briefing; where a person watches and a model is waited for, with a line that says how far it is."""
    from briefing.pipeline import brief, opened

    with opened(settings) as engine:
        if engine.model.reads_messages and watched() and not quiet:
            from briefing.cli.waiting import Watched

            engine = replace(engine, model=Watched(engine.model))
        return brief(articles, settings=settings, engine=engine)


def described(plan: Plan) -> str:
    """The plan as lines for a person."""
    from briefing.render.account import dollars

    ahead = plan.ahead
    calls = f"{ahead.calls}" if ahead.calls else "0 (nothing leaves this machine)"
    cost = dollars(ahead.cost_usd)
    if ahead.calls and ahead.cost_usd:
        cost = (
            f"about {cost}, at most {dollars(ahead.cost_usd_at_most)}; answers kept from before cost nothing"
        )
    rows = {
        "engine": plan.engine_note,
        "model": plan.model or "",
        "articles": plan.articles,
        "sentences": ahead.sentences,
        "passages": ahead.passages,
        "tokens": f"about {ahead.tokens_in:,} in, {ahead.tokens_out:,} out"
        if ahead.calls
        else f"about {ahead.tokens:,}",
        "calls": calls,
        "cost": cost,
    }
    return "".join(f"{name + ':':11}{value}\n" for name, value in rows.items() if value != "")
