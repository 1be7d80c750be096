"""Standard input becomes an Article: plain text, Markdown or HTML by its first bytes."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator

from briefing.article import Article
from briefing.text.clean import article_from_text
from briefing.text.decode import decode


def load(
    ref: str, *, published: dt.date | None = None, stdin: Callable[[], bytes] | None = None
) -> Iterator[Article]:
    """The article on standard input, or in what `stdin` returns.

    Raises SourceError where it is no text, TooLittleText where it holds no article.
    """
    data = stdin() if stdin else sys.stdin.buffer.read()
    yield article_from_text(decode(data, "standard input"), source=ref, published=published)
