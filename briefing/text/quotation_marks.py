"""Quotation marks: a text goes in; its marks come out, each with what its neighbours allow it to be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from briefing.article import Span

Family = Literal["double", "single", "angle", "small_angle"]


@dataclass(frozen=True, slots=True)
class Mark(Span):
    """A quotation mark, and what its neighbours allow it to be."""

    family: Family
    opens: bool
    closes: bool
    sure: bool
    """For a single mark that closes: it is no possessive of a plural."""
    glued: bool = False
    """Words stand on both sides of it, as where paragraphs are run together."""
    reopens: bool = False
    """It opens the next paragraph of a speech whose last one has no closing mark."""


_MARK = re.compile(r"``|''|‘‘|’’|,,(?=\w)|[\"“”„‟«»‹›‘’‚'＂]")
_FAMILY: dict[str, Family] = {
    "‘": "single",
    "’": "single",
    "‚": "single",
    "'": "single",
    "«": "angle",
    "»": "angle",
    "‹": "small_angle",
    "›": "small_angle",
}
_LEFT_OF_OPENING = frozenset("([{<-–—―/|=+*_~:;\"“„‟«‹‘‚'`»”’")
_RIGHT_OF_CLOSING = frozenset(")]}>-–—―/|=+*_~.,;:!?…\"“”»›‘’'«‹")
_ONLY_OPENS = frozenset({"„", "‚", ",,", "``", "‘‘", "‟"})
_ELISIONS = frozenset(
    {"em", "cause", "cos", "cuz", "til", "till", "tis", "twas", "twere", "n", "bout", "neath", "nuff"}
)
"""Words whose first letters fell off: the mark before them is an apostrophe."""


def marks(text: str) -> list[Mark]:
    """The quotation marks of `text`, apostrophes and inch marks left out where that is certain."""
    judged = (_mark(text, match.start(), match.end()) for match in _MARK.finditer(text))
    return [mark for mark in judged if mark.opens or mark.closes]


def _mark(text: str, start: int, end: int) -> Mark:
    """Judge one mark by the characters on both sides."""
    glyph = text[start:end]
    left = text[start - 1] if start else " "
    right = text[end] if end < len(text) else " "
    opens = (left.isspace() or left in _LEFT_OF_OPENING) and not right.isspace()
    closes = not left.isspace() and (right.isspace() or right in _RIGHT_OF_CLOSING or left in "!?…")
    family: Family = _FAMILY.get(glyph, "double")
    if family == "single":
        if right.isdigit() or _word_at(text, end) in _ELISIONS:
            opens = opens and glyph not in "’'"
        if left.isalnum() and right.isalnum():
            return Mark(start, end, family, opens=False, closes=False, sure=False)
        opens = opens and glyph != "’"
        closes = closes and glyph != "‚"
        possessive = left in "szxSZX" and right == " " and text[end + 1 : end + 2].isalnum()
        return Mark(start, end, family, opens=opens, closes=closes, sure=closes and not possessive)
    if glyph in _ONLY_OPENS:
        opens, closes = True, False
    elif glyph == '"' and ((left in ".,!?…" and right.isalnum()) or (left.isalpha() and right.isupper())):
        # Paragraphs run together without a blank, as in: went."Ito said. What stands around decides.
        return Mark(start, end, family, opens=True, closes=True, sure=True, glued=True)
    elif not opens and not closes:
        # Glued on both sides, as in word”word: the glyph itself is the only witness left.
        opens, closes = glyph in "“«‹", glyph in "”»›’’"
    return Mark(start, end, family, opens=opens, closes=closes, sure=closes)


def _word_at(text: str, start: int) -> str:
    """The word (at most six letters) that begins at `start`, in lower case."""
    end = start
    while end < len(text) and end < start + 6 and text[end].isalpha():
        end += 1
    return text[start:end].lower()
