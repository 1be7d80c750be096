"""A path becomes an Article: plain text, Markdown or HTML by its ending and its first bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

from briefing.article import Article
from briefing.errors import SourceError
from briefing.text.clean import article_from_text
from briefing.text.decode import decode

MAX_BYTES = 20_000_000


def load(
    ref: str, *, published: dt.date | None = None, stdin: Callable[[], bytes] | None = None
) -> Iterator[Article]:  # noqa: ARG001
    """The article in the file `ref`.

    Raises SourceError where it cannot be read or is no text, TooLittleText where it holds no article.
    """
    yield article_from_text(decode(_read(ref), ref), source=ref, published=published)


def _read(ref: str) -> bytes:
    path = Path(ref)
    try:
        if path.is_dir():
            raise SourceError(
                f"{ref} is a directory.",
                hint=f"Name the files: briefing brief {ref.rstrip('/')}/*.txt (with --each, one briefing per file).",
            )
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise SourceError(f"{ref} has {size / 1e6:.0f} MB; the limit is {MAX_BYTES // 1_000_000} MB.")
        return path.read_bytes()
    except FileNotFoundError:
        raise SourceError(f"{ref} does not exist.", hint="Check the path.") from None
    except PermissionError:
        raise SourceError(f"{ref} may not be read: permission denied.") from None
    except (OSError, ValueError) as problem:
        raise SourceError(f"{ref} cannot be read: {problem}.") from None
