"""A string becomes paragraphs: line ends, blank lines, one-line paragraphs and hard-wrapped lines understood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n|[\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of the source that stand together, on one line, with single spaces.

    `heading` is true where markup says so; `glued` where no blank line separates it from the next one.
    """

    text: str
    heading: bool = False
    glued: bool = False


def normalise(text: str) -> str:
    """NFC, without zero-width marks, soft hyphens and control characters; line ends become "\\n"."""
    return unicodedata.normalize("NFC", _LINE_END.sub("\n", text.translate(_INVISIBLE)))


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of normalised `text`."""
    found = []
    for chunk in re.split(r"\n[^\S\n]*\n\s*", text.strip()):
        lines = [line for line in (_SPACES.sub(" ", raw).strip() for raw in chunk.split("\n")) if line]
        for number, line in enumerate(lines, 1):
            found.append(Paragraph(line, glued=number < len(lines)))
    return tuple(found)


_DROPPED = [*range(0, 9), *range(14, 28), 0x7F, *range(0x80, 0x85), *range(0x86, 0xA0)]
_DROPPED += [0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF]
_INVISIBLE: dict[int, str | None] = dict.fromkeys(_DROPPED)
_INVISIBLE |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # lone surrogates cannot be written as UTF-8
