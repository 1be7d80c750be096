"""A reference (path, "-") becomes Articles; KINDS lists what can be named."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from importlib import import_module

from briefing.article import Article
from briefing.errors import SourceError
from briefing.text.cleaning.clean import article_from_text

__all__ = ["KINDS", "article_from_text", "load", "numbered"]

KINDS: dict[str, str] = {
    "file": "a path: .txt, .md or .html (also written file:PATH)",
    "stdin": "-, standard input: plain text or an HTML page",
}
"""The kinds of sources, each a module of this package, and what a user writes to name one."""


def load(
    ref: str,
    *,
    published: dt.date | None = None,
    stdin: Callable[[], bytes] | None = None,
) -> Iterator[Article]:
    """The articles that `ref` names, numbered a1, a2, ...

    Args:
        ref: a path, `file:PATH`, or `-` for standard input.
        published: the publication date, where the user gives it; it wins over what the text says.
        stdin: reads all of standard input.

    Raises:
        SourceError: there is nothing usable at `ref`; the message says why.
    """
    kind, name = kind_of(ref)
    module = import_module(f"briefing.sources.{kind}")
    return numbered(module.load(name, published=published, stdin=stdin))


def kind_of(ref: str) -> tuple[str, str]:
    """The kind that `ref` names, and the rest of it."""
    if ref in {"-", "stdin:"}:
        return "stdin", "-"
    scheme, colon, rest = ref.partition(":")
    if colon and scheme.lower() in {"http", "https", "ftp", "feed"}:
        raise SourceError(
            f"{ref}: network sources are not available yet.",
            hint="Save the page in your browser and pass the .html file.",
        )
    return ("file", rest) if colon and scheme == "file" else ("file", ref)


def numbered(articles: Iterable[Article]) -> Iterator[Article]:
    """The same articles with the ids a1, a2, ... in order."""
    for number, article in enumerate(articles, 1):
        yield replace(article, id=f"a{number}")
