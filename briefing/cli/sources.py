"""`briefing sources`: what was understood of a source."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from briefing.article import Article
from briefing.cli import options
from briefing.cli.terminal import show, standard_input

sources = typer.Typer(name="sources", help="What is read from a source: show.", no_args_is_help=True)


@sources.command("show")
def show_source(
    ref: Annotated[str, typer.Argument(metavar="REF", help="A file, or - for standard input.")],
    published: options.Published = None,
    format: options.Listing = "txt",  # noqa: A002 - the option's name
) -> None:
    """Show what was understood of a source: title, date, text, and what was set aside.

    REF is a file (.txt, .md, .html), or - for standard input.

    \b
    Examples:
      briefing sources show article.txt
      briefing sources show page.html --format json
      cat article.txt | briefing sources show -
    """
    from briefing.sources import load

    articles = list(load(ref, published=published, stdin=standard_input))
    if format == "json":
        import json

        show(json.dumps([_record(a) for a in articles], ensure_ascii=False, indent=2) + "\n")
    else:
        show("\n".join(_described(a) for a in articles))


def _record(article: Article) -> dict[str, Any]:
    published = article.published
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "author": article.author,
        "publisher": article.publisher,
        "published": published.date.isoformat() if published else None,
        "published_from": published.known_from if published else None,
        "updated": article.updated.isoformat() if article.updated else None,
        "language": article.language,
        "sha256": article.sha256,
        "text": article.text,
        "blocks": [{"kind": b.kind, "start": b.start, "end": b.end} for b in article.blocks],
        "removed": [{"kind": r.kind, "text": r.text} for r in article.removed],
    }


def _described(article: Article) -> str:
    published = article.published
    known = {
        "title": article.title,
        "source": article.source if article.source != "-" else "standard input",
        "publisher": article.publisher,
        "author": article.author,
        "address": article.url,
        "published": f"{published.date} (from the {published.known_from})" if published else "not known",
        "updated": article.updated,
        "language": article.language,
        "words": len(article.text.split()),
    }
    head = "".join(f"{name + ':':11}{value}\n" for name, value in known.items() if value is not None)
    aside = "".join(f"  {r.kind.replace('_', ' ')}: {r.text}\n" for r in article.removed)
    return f"{head}\n{article.text}\n" + (f"\nset aside as not part of the story:\n{aside}" if aside else "")
