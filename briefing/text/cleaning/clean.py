"""A document becomes an Article: title, dateline, headings, story; what was cut away is in `removed`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import cast, get_args

from briefing.article import Article, Block, BlockKind, Published, Removed, RemovedKind
from briefing.errors import TooLittleText
from briefing.text.cleaning import bylines, dateline, roles
from briefing.text.cleaning.layout import Piece, normalise, pieces
from briefing.text.cleaning.opening import opened
from briefing.text.cleaning.residue import told_apart
from briefing.text.dates import calendar_date
from briefing.text.sentences import split

LEAST_WORDS = 25
"""An article has at least so many words of story."""

LONGEST_TITLE = 100
"""Characters of a title that is made from the first sentence."""

_BLOCKS = frozenset(get_args(BlockKind))


@dataclass(frozen=True, slots=True)
class Known:
    """What the document says about itself outside its text: HTML metadata, front matter, or the caller."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published: dt.date | None = None


def article_from_text(
    text: str,
    *,
    id: str = "a1",  # noqa: A002  the name of the field
    source: str = "-",
    published: dt.date | None = None,
    known: Known | None = None,
) -> Article:
    """The article that the plain text `text` holds.

    `published` is the user's word, and wins over dateline, metadata in `known`, byline and update note, in
    this order. Offsets in the result refer to its own `text`, which is NFC with single spaces.

    Raises TooLittleText where the story has fewer than LEAST_WORDS words.
    """
    return article_from_pieces(
        pieces(normalise(text)), id=id, source=source, published=published, known=known
    )


def article_from_pieces(
    found: tuple[Piece, ...],
    *,
    id: str = "a1",  # noqa: A002  the name of the field
    source: str = "-",
    published: dt.date | None = None,
    known: Known | None = None,
) -> Article:
    """As `article_from_text`, for a document whose paragraphs, headings and title are known already."""
    known = known or Known()
    done = roles.cast(opened(told_apart(_with_title(found, known.title))))
    kept = [piece for piece in done if piece.kind in _BLOCKS]
    removed = [piece for piece in done if piece.kind not in _BLOCKS]
    words = sum(piece.words for piece in kept if piece.kind == "story")
    if words < LEAST_WORDS:
        raise TooLittleText(
            f"{called(source)} holds {words} word{'' if words == 1 else 's'} of story; "
            f"an article needs at least {LEAST_WORDS}.",
            hint="Is this the whole article? `briefing sources show` tells what was found in it.",
        )
    text, blocks = _laid_out(kept)
    agency = next((name for p in kept if p.kind == "dateline" and (name := dateline.agency(p.text))), None)
    return Article(
        id=id,
        source=source,
        text=text,
        blocks=blocks,
        title=_title(kept),
        url=known.url,
        author=known.author
        or next((who for p in removed if p.kind == "byline" and (who := bylines.author(p.text))), None),
        publisher=known.publisher or agency,
        published=Published(published, "option") if published else _published(kept, removed, known.published),
        updated=_updated(removed),
        language=known.language,
        removed=tuple(Removed(cast("RemovedKind", piece.kind), piece.text) for piece in removed),
    )


def _with_title(found: tuple[Piece, ...], title: str | None) -> tuple[Piece, ...]:
    """`found` with the title of the metadata in front, unless it stands there already."""
    words = " ".join(normalise(title).split()) if title else ""
    if not words or any(piece.kind == "title" for piece in found):
        return found
    for number, piece in enumerate(found[:4]):
        if roles.folded(piece.text) == roles.folded(words):
            return (*found[:number], Piece(piece.text, "title"), *found[number + 1 :])
    return (Piece(words, "title"), *found)


def _laid_out(kept: list[Piece]) -> tuple[str, tuple[Block, ...]]:
    """The pieces with a blank line between, and where each lies."""
    blocks, start = [], 0
    for piece in kept:
        blocks.append(Block(start, start + len(piece.text), cast("BlockKind", piece.kind)))
        start += len(piece.text) + 2
    return "\n\n".join(piece.text for piece in kept), tuple(blocks)


def _title(kept: list[Piece]) -> str:
    """The title, or the first sentence cut at a word."""
    for piece in kept:
        if piece.kind == "title":
            return piece.text
    first = next(piece.text for piece in kept if piece.kind == "story")
    first = split(first[:2000])[0].of(first)
    if len(first) <= LONGEST_TITLE:
        return first
    return first[: LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(",;:-–— ") + "…"


def _published(kept: list[Piece], removed: list[Piece], metadata: dt.date | None) -> Published | None:
    """The date of the dateline, else of the metadata, the byline's stamp, the update note."""
    for piece in kept:
        if piece.kind == "dateline" and (day := calendar_date(piece.text)):
            return Published(day, "dateline")
    if metadata:
        return Published(metadata, "metadata")
    for piece in removed:
        if piece.kind == "byline" and (day := _day(piece.text)):
            return Published(day, "byline")
    updated = _updated(removed)
    return Published(updated, "update note") if updated else None


def _updated(removed: list[Piece]) -> dt.date | None:
    """The latest date of the update notes and of stamps that say "updated"."""
    days = [
        _day(piece.text)
        for piece in removed
        if piece.kind == "update_note" or (piece.kind == "byline" and "updated" in piece.text.lower())
    ]
    return max((day for day in days if day), default=None)


def _day(text: str) -> dt.date | None:
    """The date in a byline or note, also of text that was put in lower case and tokenised."""
    return calendar_date(text) or calendar_date(text.title().replace(" ,", ","))


def called(source: str) -> str:
    """How errors name a source."""
    return "standard input" if source == "-" else source
