"""A document's text and what is known about it become an Article: title, dateline, headings, story, and the rest removed."""

from __future__ import annotations

import datetime as dt
import re

from briefing.article import Article, Block, BlockKind, Published, Removed
from briefing.errors import TooLittleText
from briefing.text.dates import calendar_date
from briefing.text.layout import Paragraph, normalise, paragraphs
from briefing.text.residue import sift

LEAST_WORDS = 25
"""An article has at least so many words of story."""

_DATELINE = re.compile(r"^(?:\w+day,? )?(?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}-\d\d-\d\d)$")
_FOLD = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})


def article_from_text(
    text: str,
    *,
    id: str = "a1",  # noqa: A002  the name of the field
    source: str = "-",
    published: dt.date | None = None,
) -> Article:
    """The article that `text` holds.

    Raises TooLittleText where the story has fewer than LEAST_WORDS words.
    """
    kept, removed = sift(paragraphs(normalise(text)))
    parts, repeated = _kinds(kept)
    words = sum(len(p.text.split()) for p, kind in parts if kind == "story")
    if words < LEAST_WORDS:
        raise TooLittleText(f"{source} holds {words} words of story; an article needs at least {LEAST_WORDS}.")
    body, blocks = "", []
    for paragraph, kind in parts:
        body += "\n\n" if body else ""
        blocks.append(Block(len(body), len(body) + len(paragraph.text), kind))
        body += paragraph.text
    removed = (*repeated, *removed)
    return Article(
        id=id,
        source=source,
        text=body,
        blocks=tuple(blocks),
        title=_title(parts),
        published=_published(parts, removed, published),
        updated=_updated(removed),
        removed=removed,
    )


def _kinds(kept: tuple[Paragraph, ...]) -> tuple[list[tuple[Paragraph, BlockKind]], list[Removed]]:
    parts: list[tuple[Paragraph, BlockKind]] = []
    repeated: list[Removed] = []
    for number, paragraph in enumerate(kept):
        text = paragraph.text
        if number == 0 and len(text) <= 150 and len(kept) > 1:
            parts.append((paragraph, "title"))
        elif parts and parts[0][1] == "title" and _folded(text) == _folded(parts[0][0].text):
            repeated.append(Removed("repeated_title", text))
        elif _DATELINE.match(text):
            parts.append((paragraph, "dateline"))
        elif paragraph.heading or (len(text) < 80 and text[-1] not in ".?!:\"”’)" and number + 1 < len(kept)):
            parts.append((paragraph, "heading"))
        else:
            parts.append((paragraph, "story"))
    return parts, repeated


def _title(parts: list[tuple[Paragraph, BlockKind]]) -> str:
    first = parts[0][0].text
    return first if parts[0][1] == "title" or len(first) <= 100 else first[:100].rsplit(" ", 1)[0]


def _published(parts: list[tuple[Paragraph, BlockKind]], removed: tuple[Removed, ...], given: dt.date | None) -> Published | None:
    if given:
        return Published(given, "option")
    for paragraph, kind in parts:
        if kind == "dateline" and (day := calendar_date(paragraph.text)):
            return Published(day, "dateline")
    updated = _updated(removed)
    return Published(updated, "update note") if updated else None


def _updated(removed: tuple[Removed, ...]) -> dt.date | None:
    return next((day for r in removed if r.kind == "update_note" and (day := calendar_date(r.text))), None)


def _folded(text: str) -> str:
    return text.translate(_FOLD).rstrip(".").lower()
