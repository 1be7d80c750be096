"""A string becomes pieces: line ends, blank lines, one-line and hard-wrapped paragraphs are understood."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing.article import BlockKind, RemovedKind

WIDEST_WRAP = 110
"""Columns: text whose longest line is longer is not hard-wrapped."""

_LINE_END = re.compile(r"\r\n|[\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_LIST_ITEM = re.compile(r"(?:[-*+•·–—>]|\d{1,3}[.)]) ")
_SENTENCE_END = frozenset(".?!:;\"'”’»)]…")
_DROPPED = [
    *range(9),
    *range(14, 28),
    *range(0x7F, 0x85),
    *range(0x86, 0xA0),
]  # controls that are no line end
_DROPPED += [0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF]
_INVISIBLE: dict[int, str | None] = dict.fromkeys(_DROPPED)
_INVISIBLE |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # lone surrogates cannot be written as UTF-8


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the source that stand together, on one line, with single spaces.

    `kind` is None until a step has told what the piece is; `glued` where no blank line separates it from
    the next one.
    """

    text: str
    kind: BlockKind | RemovedKind | None = None
    glued: bool = False

    @property
    def words(self) -> int:
        """How many words, counted by the spaces."""
        return self.text.count(" ") + 1


def normalise(text: str) -> str:
    """NFC, line ends as line feeds, without control, zero-width and direction characters and soft hyphens."""
    return unicodedata.normalize("NFC", _LINE_END.sub("\n", text).translate(_INVISIBLE))


def pieces(text: str) -> tuple[Piece, ...]:
    """The paragraphs of normalised `text`, every white space (no-break ones too) as a single space.

    A blank line always ends a paragraph. Within lines that follow each other, a line goes on in the next
    one where that begins in lower case and the line has no sentence end, and, in hard-wrapped text, where
    the next line's first word would not have fitted. Text is hard-wrapped when its longest line has 40 to
    WIDEST_WRAP columns and most lines, but the last of each paragraph, are so filled. Else each line is a
    paragraph.
    """
    chunks = [_lines(chunk) for chunk in _BLANK_LINES.split(text.strip())]
    width = _wrap_width(chunks)
    return tuple(piece for chunk in chunks for piece in _paragraphs(chunk, width))


def _paragraphs(lines: list[str], width: int) -> Iterator[Piece]:
    """The paragraphs of lines that no blank line parts."""
    parts: list[str] = []
    for line, follower in pairwise([*lines, ""]):
        words = line.strip()
        broken = bool(parts) and _is_broken_word(parts[-1], words)
        parts.append(words if broken or not parts else " " + words)
        if not follower or not _goes_on(line, follower, width):
            yield Piece("".join(parts), glued=bool(follower))
            parts = []


def _lines(chunk: str) -> list[str]:
    """Lines of `chunk` with single spaces; an indented line keeps one space in front."""
    squeezed = (
        (" " if raw[:2].isspace() and len(raw) > 1 else "") + " ".join(raw.split())
        for raw in chunk.split("\n")
    )
    return [line for line in squeezed if line.strip()]


def _wrap_width(chunks: list[list[str]]) -> int:
    """The columns of hard-wrapped text, 0 where it is not."""
    longest = max((len(line) for chunk in chunks for line in chunk), default=0)
    if not 40 <= longest <= WIDEST_WRAP:
        return 0
    breaks = [_is_full(a, b, longest) for chunk in chunks for a, b in pairwise(chunk)]
    return longest if len(breaks) > 1 and sum(breaks) * 3 >= len(breaks) * 2 else 0


def _is_full(line: str, follower: str, width: int) -> bool:
    return len(line) + 1 + len(follower.split(maxsplit=1)[0]) > width - 4


def _goes_on(line: str, follower: str, width: int) -> bool:
    """True where `follower` continues the sentence or paragraph of `line`."""
    if follower[0] == " " and line[0] != " ":  # an indented line opens a paragraph
        return False
    if _LIST_ITEM.match(follower):
        return False
    if width and _is_full(line, follower, width):
        return True
    return (
        follower.lstrip()[0].islower()
        and line[-1] not in _SENTENCE_END
        and not follower.lstrip().startswith("by ")
    )


def _is_broken_word(line: str, follower: str) -> bool:
    """True for "inter-" before "national": the hyphen stays, and no space comes in."""
    return len(line) > 1 and line[-1] == "-" and line[-2].isalpha() and follower[:1].islower()
