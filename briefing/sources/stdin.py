"""Standard input becomes an Article: plain text or HTML, told by its first bytes."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator

from briefing.article import Article
from briefing.text.cleaning.document import MAX_BYTES, article_from_bytes


def load(
    ref: str,
    *,
    published: dt.date | None = None,
    stdin: Callable[[], bytes] | None = None,
) -> Iterator[Article]:
    """The article on standard input, or in what `stdin` returns.

    Raises SourceError where it is no text, TooLittleText where it holds no article.
    """
    data = stdin() if stdin else sys.stdin.buffer.read(MAX_BYTES + 1)
    yield article_from_bytes(data, source=ref, published=published)
