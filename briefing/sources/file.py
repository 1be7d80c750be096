"""A path becomes an Article: plain text, Markdown or HTML, told by its ending and its first bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

from briefing.article import Article
from briefing.errors import SourceError
from briefing.text.cleaning.document import MAX_BYTES, article_from_bytes, too_large


def load(
    ref: str,
    *,
    published: dt.date | None = None,
    stdin: Callable[[], bytes] | None = None,  # the signature of all kinds
) -> Iterator[Article]:
    """The article in the file `ref`.

    Raises SourceError where it cannot be read or is no text, TooLittleText where it holds no article.
    """
    yield article_from_bytes(_read(ref), source=ref, name=ref, published=published)


def _read(ref: str) -> bytes:
    path = Path(ref)
    try:
        if path.is_dir():
            raise SourceError(
                f"{ref} is a directory.",
                hint=f"Name the files in it: briefing brief {ref.rstrip('/')}/*.txt "
                "makes one briefing of all; with --each it makes one of each.",
            )
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise too_large(ref, size)
        return path.read_bytes()
    except FileNotFoundError:
        raise SourceError(f"{ref} does not exist.", hint="Check the path.") from None
    except PermissionError:
        raise SourceError(f"{ref} may not be read: permission denied.") from None
    except (OSError, ValueError) as problem:  # ValueError: a NUL in the path
        reason = getattr(problem, "strerror", None) or str(problem)
        raise SourceError(f"{ref!r} cannot be read: {reason}.") from None
