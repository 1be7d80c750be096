"""An HTML page becomes the pieces of its article and what it says about itself, by trafilatura."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from briefing.article import BlockKind
from briefing.errors import TooLittleText
from briefing.text.cleaning.clean import Known
from briefing.text.cleaning.layout import Piece, normalise

_BLOCKS = frozenset({"p", "head", "quote", "item", "code", "ab", "div", "body", "list", "table", "row", "fw"})
_KINDS: dict[str, BlockKind] = {"head": "heading", "item": "story", "row": "story"}
_INSIDE_LINE = {"lb": "\n", "cell": " | "}


def pieces_of_page(html: str, source: str) -> tuple[tuple[Piece, ...], Known]:
    """The article's paragraphs and headings in `html`, and title, author, date, publisher, address, language.

    Navigation, comments and hidden elements are left out as far as trafilatura tells them.

    Raises TooLittleText where no article is found.
    """
    from trafilatura import bare_extraction  # 0.4 s of CPU to import: only for HTML

    found = bare_extraction(html, with_metadata=True, include_comments=False, include_tables=True)
    if found is None or isinstance(found, dict) or found.body is None:
        raise TooLittleText(
            f"{source} holds no article text that can be told from the page around it.",
            hint="Copy the article's text into a .txt file and pass that.",
        )
    known = Known(
        title=found.title or None,
        author=found.author or None,
        publisher=found.sitename or None,
        url=found.url or None,
        language=found.language or _declared_language(html),
        published=_day(found.date),
    )
    return tuple(_first_heading_is_title(_pieces(found.body))), known


def _pieces(element: Any) -> Iterator[Piece]:
    """The blocks under an element of trafilatura's TEI-like tree, in order."""
    kind = _KINDS.get(element.tag)
    line = element.text or ""
    for child in element:
        if child.tag in _BLOCKS:
            yield from _lines(line, kind)
            yield from _pieces(child)
            line = ""
        else:
            line += "".join(child.itertext()) + _INSIDE_LINE.get(child.tag, "")
        line += child.tail or ""
    yield from _lines(line, kind)


def _lines(text: str, kind: BlockKind | None) -> Iterator[Piece]:
    for line in text.split("\n"):
        if words := " ".join(normalise(line).split()).removesuffix(" |"):
            yield Piece(words, kind)


def _first_heading_is_title(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """`pieces`, where a heading before all text is the title."""
    for number, piece in enumerate(pieces):
        yield Piece(piece.text, "title") if number == 0 and piece.kind == "heading" else piece


def _day(written: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((written or "")[:10])
    except ValueError:
        return None


def _declared_language(html: str) -> str | None:
    """The primary language of `<html lang="en-GB">`."""
    found = re.search(r"<html\b[^>]{0,300}?\blang\s*=\s*[\"']?([A-Za-z]{2,3})\b", html[:4000], re.I)
    return found[1].lower() if found else None
