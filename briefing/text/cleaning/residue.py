"""Pieces get their kind where they are residue: captions, bylines, counters, notes, link lists, marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.article import RemovedKind
from briefing.text.cleaning.bylines import is_author_note, is_byline
from briefing.text.cleaning.captions import is_caption, leading_caption
from briefing.text.cleaning.furniture import furniture, opens_list
from briefing.text.cleaning.layout import Piece

HEAD = 8
"""Bylines and time stamps stand among so many first pieces, or as many last."""

_RUN_IN = re.compile(
    r"scroll down for (?:videos?|more)\b ?(?:\.{3}|[.:])?"
    r"|media playback is (?:not |un)supported on (?:this|your) device"
    r"|share this with(?:email|facebook|messenger|twitter|pinterest|whatsapp|linkedin|copy this link|[ ,])+"
    r"|\(\([a-z]{2,3}\)\)",  # Wikinews: the language of a source or of a quote's original
    re.I,
)
_RUN_IN_KIND: dict[str, RemovedKind] = {
    "scr": "read_more",
    "med": "boilerplate",
    "sha": "counter",
    "((": "marker",
}
_PROMPT_AT_END = re.compile(
    r"(?<=[.!?\"”’'])\s?(?:Follow (?:us|@\w+)[^.]{0,40} on (?:Twitter|Facebook|Instagram|X)\b|Subscribe to "
    r"(?:the|our)\b[^.]{0,60}\bnewsletter\b|For the latest [\w ]{2,40} follow @\w+)[^\"“”]{0,250}$"
)


def told_apart(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """`pieces` in order, those that are residue with their kind; run-in residue is a piece of its own."""
    whole = _with_lists([_whole(piece, number, len(pieces)) for number, piece in enumerate(pieces)])
    return tuple(part for piece in whole for part in ([piece] if piece.kind else _split(piece)))


def _whole(piece: Piece, number: int, count: int) -> Piece:
    """`piece` with its kind, where all of it is residue."""
    if piece.kind not in {None, "story", "heading"} or count == 1:  # one piece is not only furniture
        return piece
    kind: RemovedKind | None = furniture(piece.text)
    if piece.kind is not None:  # markup says what it is
        return replace(piece, kind=kind or piece.kind)
    near_edge = number < HEAD or number >= count - HEAD
    if not kind and near_edge and (is_byline(piece.text) or (number > 1 and is_author_note(piece.text))):
        kind = "byline"
    if not kind and is_caption(piece.text):
        kind = "caption"
    if number == 0 and kind in {"caption", "link_list"} and count > 1 and piece.text[-1:].isalnum():
        kind = None  # a headline may look like anything
    return replace(piece, kind=kind)


def _with_lists(pieces: list[Piece]) -> list[Piece]:
    """`pieces` where lines that follow the heading of a link list are links."""
    found: list[Piece] = []
    in_list = False
    for number, piece in enumerate(pieces):
        if (
            number
            and piece.kind in {None, "story", "heading", "link_list", "read_more"}
            and opens_list(piece.text)
        ):
            in_list = True
            found.append(replace(piece, kind="link_list"))
        elif in_list and piece.kind in {None, "story"} and _is_link(piece.text):
            found.append(replace(piece, kind="link_list"))
        else:
            in_list = in_list and piece.kind not in {None, "story", "heading"}
            found.append(piece)
    return found


def _is_link(text: str) -> bool:
    """True for a line that can be a headline or a source in a list: short, with no sentence end."""
    return text.count(" ") < 24 and (
        text[-1] not in ".!?:,;\"”’'" or text.startswith(("http", "* ", "- ", "• "))
    )


def _split(piece: Piece) -> Iterator[Piece]:
    """`piece` without the residue that runs into it, and that residue as pieces of their own."""
    text = piece.text
    if length := leading_caption(text):
        yield Piece(text[:length].strip(), "caption")
        text = text[length:].strip()
    if prompt := _PROMPT_AT_END.search(text, max(0, len(text) - 400)):
        yield Piece(text[prompt.start() :].strip(), "boilerplate")
        text = text[: prompt.start()].rstrip()
    rest, last = "", 0
    for mark in _RUN_IN.finditer(text):
        kind = next(kind for start, kind in _RUN_IN_KIND.items() if mark[0].lower().startswith(start))
        yield Piece(mark[0].strip(), kind)
        rest = _joined(rest, text[last : mark.start()].strip())
        last = mark.end()
    if rest := _joined(rest, text[last:].strip()):
        yield replace(piece, text=rest)


def _joined(before: str, after: str) -> str:
    """Both, with a space between unless a closing mark follows."""
    return f"{before} {after}" if before and after and after[0] not in ".,;:!?)" else before + after
