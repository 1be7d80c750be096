"""The bytes of a document become an Article: plain text, Markdown or HTML."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import PurePath
from typing import Literal

from briefing.article import Article
from briefing.errors import SourceError
from briefing.text.cleaning.clean import article_from_pieces, article_from_text, called
from briefing.text.cleaning.decode import decode

Form = Literal["text", "markdown", "html"]

FORMS: dict[str, Form] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
"""File name endings; any other is read as plain text."""

MAX_BYTES = 20_000_000
"""What is larger is no article."""

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html)\b", re.I | re.S
)


def article_from_bytes(
    data: bytes,
    *,
    source: str,
    name: str | None = None,
    published: dt.date | None = None,
) -> Article:
    """The article in the document `data`.

    The ending of the file name `name` tells its form; text that opens like an HTML page is read as one.
    `source` is what the article's `source` becomes and what errors name.

    Raises SourceError for what is empty, too large or no text, TooLittleText for what holds no article.
    """
    name_of_source = called(source)
    if not data:
        raise SourceError(f"{name_of_source} is empty.", hint="Pass an article's text.")
    if len(data) > MAX_BYTES:
        raise too_large(name_of_source, len(data))
    form = FORMS.get(PurePath(name or "").suffix.lower(), "text")
    text = decode(data, name_of_source)
    if not text or text.isspace():
        raise SourceError(
            f"{name_of_source} is empty: it holds nothing but white space.", hint="Pass an article's text."
        )
    if form == "html" or _HTML.match(text):
        from briefing.text.cleaning.readable import pieces_of_page

        pieces, known = pieces_of_page(text, name_of_source)
    elif form == "markdown":
        from briefing.text.cleaning.markdown import pieces_of_markdown

        pieces, known = pieces_of_markdown(text)
    else:
        return article_from_text(text, source=source, published=published)
    return article_from_pieces(pieces, source=source, published=published, known=known)


def too_large(name: str, size: int) -> SourceError:
    """The refusal of a document of `size` bytes."""
    return SourceError(
        f"{name} has {size / 1e6:.0f} MB; an article has at most {MAX_BYTES // 1_000_000} MB.",
        hint="Pass one article per file.",
    )
