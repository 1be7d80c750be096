"""Quotations: a text goes in, the runs between its quotation marks come out, with their addresses.

The marks of running prose are unreliable: the same glyph is apostrophe and closing mark, straight marks
have no direction, typists turn curly ones round, and a speech over several paragraphs opens each of them
but closes only the last. So every mark is judged by its neighbours, paragraph by paragraph, in one pass.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Literal

from briefing.article import Span

Family = Literal["double", "single", "angle", "small_angle"]


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    """The words between two quotation marks, without the marks.

    A comma before the closing mark belongs to the article, not to the words, and is left out of
    `[start, end)`; a full stop, question or exclamation mark stays. `outer` includes the marks. `depth`
    is 0 at top level. `closed` is False where no closing mark was found: such a run ends with its
    paragraph. Runs of one speech over several paragraphs share `utterance`.
    """

    outer: Span
    depth: int
    closed: bool
    utterance: int


@dataclass(frozen=True, slots=True)
class _Mark(Span):
    """A quotation mark, and what its neighbours allow it to be."""

    family: Family
    opens: bool
    closes: bool
    sure: bool
    """For a single mark that closes: it is no possessive of a plural."""


@dataclass(frozen=True, slots=True)
class _Open:
    """A quotation whose closing mark has not come yet."""

    mark: _Mark
    utterance: int


_MARK = re.compile(r"``|''|‘‘|’’|,,(?=\w)|[\"“”„‟«»‹›‘’‚'＂]")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*|(?<=[.!?:…”\"’'])\n(?=[\"“„«‘'])")
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
_RUNS_OVER_AT_MOST = 4_000
"""Code points that a quotation may run on after a paragraph break without a new opening mark."""


def quotations(text: str) -> tuple[Quotation, ...]:
    """All quotations of `text` in order of their start, inner ones after the one that holds them.

    Quotations of the same depth do not overlap. Works in time linear in the length of `text`.
    """
    breaks = [(m.start(), m.end()) for m in _PARAGRAPH.finditer(text)]
    starts = [0, *(end for _, end in breaks), len(text)]
    ends = [*(start for start, _ in breaks), len(text)]
    marks = _marks(text)
    scan = _Scan(text, marks)
    at = 0
    for number, end in enumerate(ends):
        first = at
        while at < len(marks) and marks[at].start < end:
            at += 1
        scan.paragraph(first, at, starts[number], end, starts[number + 1])
    scan.finish()
    return _nested(scan.found)


def _nested(found: list[Quotation]) -> tuple[Quotation, ...]:
    """`found` in order, each with the number of quotations that hold it as its depth."""
    around: list[int] = []
    ordered = []
    for quotation in sorted(found, key=lambda q: (q.outer.start, -q.outer.end)):
        while around and around[-1] <= quotation.outer.start:
            around.pop()
        ordered.append(replace(quotation, depth=len(around)))
        around.append(quotation.outer.end)
    return tuple(ordered)


def _marks(text: str) -> list[_Mark]:
    """The quotation marks of `text`, apostrophes and inch marks left out where that is certain."""
    marks: list[_Mark] = []
    for match in _MARK.finditer(text):
        mark = _mark(text, match.start(), match.end())
        if mark.opens or mark.closes:
            marks.append(mark)
    return marks


def _mark(text: str, start: int, end: int) -> _Mark:
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
            return _Mark(start, end, family, opens=False, closes=False, sure=False)
        opens = opens and glyph != "’"
        closes = closes and glyph != "‚"
        possessive = left in "szxSZX" and right == " " and text[end + 1 : end + 2].isalnum()
        return _Mark(start, end, family, opens=opens, closes=closes, sure=closes and not possessive)
    if glyph in _ONLY_OPENS:
        opens, closes = True, False
    elif glyph == '"' and left in ".,!?…" and right.isalnum():
        # Paragraphs run together without a blank, as in: went."Ito said. What is open decides.
        opens, closes = True, True
    elif not opens and not closes:
        # Glued on both sides, as in word”word: the glyph itself is the only witness left.
        opens, closes = glyph in "“«‹", glyph in "”»›’’"
    return _Mark(start, end, family, opens=opens, closes=closes, sure=closes)


def _word_at(text: str, start: int) -> str:
    """The word (at most six letters) that begins at `start`, in lower case."""
    end = start
    while end < len(text) and end < start + 6 and text[end].isalpha():
        end += 1
    return text[start:end].lower()


class _Scan:
    """The walk over the marks: open quotations on a stack, finished ones in `found`."""

    def __init__(self, text: str, marks: list[_Mark]) -> None:
        self.text = text
        self.marks = marks
        self.found: list[Quotation] = []
        self.stack: list[_Open] = []
        self.begin = self.next_begin = 0
        self.utterances = 0
        self.continues: int | None = None
        self.sure_closes = [i for i, m in enumerate(marks) if m.family == "single" and m.sure]
        self.weak_closes = [i for i, m in enumerate(marks) if m.family == "single" and m.closes]
        self.not_single = [i for i, m in enumerate(marks) if m.family != "single"]
        self.single_opens = [i for i, m in enumerate(marks) if m.family == "single" and m.opens]

    def paragraph(self, first: int, last: int, start: int, end: int, following: int) -> None:
        """Walk over the marks `first` to `last` of one paragraph; the next one begins at `following`."""
        self.begin, self.next_begin = start, following
        for at in range(first, last):
            mark = self.marks[at]
            if self.continues is not None and mark.start != start:
                self.continues = None
            if mark.family == "single":
                self._single(at, last)
            else:
                self._double(at, last)
        self.continues = None
        self._end_paragraph(last, end)

    def finish(self) -> None:
        """End what is still open with the text."""
        self._unclosed(0, len(self.text.rstrip()))

    def _single(self, at: int, last: int) -> None:
        mark = self.marks[at]
        if self.stack and self.stack[-1].mark.family == "single":
            if self._closing_of(self.stack[-1], last) == at:
                self._close(mark)
            return
        if mark.opens and (self._closing_index(at, last) is not None or self._is_reopened(mark, last)):
            self._open(mark)

    def _is_reopened(self, mark: _Mark, last: int) -> bool:
        """Whether a single mark opens a paragraph without closing, and the next one opens with one too."""
        if mark.start != self.begin or last >= len(self.marks):
            return False
        following = self.marks[last]
        return following.family == "single" and following.opens and following.start == self.next_begin

    def _closing_of(self, opened: _Open, last: int) -> int | None:
        at = bisect_left(self.marks, opened.mark.start, key=lambda m: m.start)
        return self._closing_index(at, last)

    def _closing_index(self, opening: int, last: int) -> int | None:
        """Index of the mark that closes the single mark `opening`: a sure one, else the first possible one.

        A possessive of a plural looks like a closing mark; it is taken for one only where no sure one
        stands before the next opening.
        """
        after = opening + 1
        sure = _next(self.sure_closes, after)
        weak = _next(self.weak_closes, after)
        limit = _next(self.single_opens, after)
        stop = last if limit is None else min(limit, last)
        if sure is not None and sure < stop:
            return sure
        if weak is not None and weak < stop:
            return weak
        return sure if sure is not None and sure < last and limit is not None and sure == limit else None

    def _double(self, at: int, last: int) -> None:
        mark = self.marks[at]
        depth = self._depth_of(mark.family)
        if depth is None:
            if mark.opens:
                self._open(mark)
            return
        if mark.closes and not (mark.opens and self._opens_rather(mark)):
            if not self._is_inches(at, last):
                self._unwind(depth)
                self._close(mark)
        elif mark.opens:
            self._open_again(at, last, depth)

    def _opens_rather(self, mark: _Mark) -> bool:
        """Whether a mark that could do both (between dashes, before another mark) opens."""
        glyph = self.text[mark.start]
        left = self.text[mark.start - 1 : mark.start]
        if glyph in "“«":
            return left.isspace() or left in "([{-–—"
        return left.isspace()

    def _is_inches(self, at: int, last: int) -> bool:
        """A straight mark after a digit that would leave an odd number of marks: 27" is a length."""
        mark = self.marks[at]
        if self.text[mark.start] != '"' or not self.text[mark.start - 1 : mark.start].isdigit():
            return False
        following = self.marks[at + 1] if at + 1 < last else None
        return following is not None and following.family == "double" and not following.opens

    def _open_again(self, at: int, last: int, depth: int) -> None:
        """An opening mark while one of its family is open: nested if two closings follow, else a slip."""
        following = [m for m in self.marks[at + 1 : min(at + 3, last)] if m.family == self.marks[at].family]
        nested = len(following) == 2 and all(m.closes and not m.opens for m in following)
        if not nested:
            self._unclosed(depth, self.marks[at].start)
        self._open(self.marks[at])

    def _depth_of(self, family: Family) -> int | None:
        """Height on the stack of the latest open quotation of `family`."""
        for height in range(len(self.stack) - 1, -1, -1):
            if self.stack[height].mark.family == family:
                return height
        return None

    def _unwind(self, height: int) -> None:
        """Forget what was opened inside the quotation at `height` and never closed: it was no quotation."""
        del self.stack[height + 1 :]

    def _open(self, mark: _Mark) -> None:
        if self.continues is not None and not self.stack:
            utterance = self.continues
            self.continues = None
        else:
            self.utterances += 1
            utterance = self.utterances
        self.stack.append(_Open(mark, utterance))

    def _close(self, mark: _Mark) -> None:
        self._emit(self.stack.pop(), mark.start, mark.end, closed=True)

    def _unclosed(self, height: int, end: int, *, single: bool = False) -> None:
        """End all quotations from `height` up at `end`, which holds no mark of theirs.

        A single mark that is never closed was an apostrophe, unless `single` says otherwise.
        """
        if len(self.stack) > height:
            opened = self.stack[height]
            del self.stack[height:]
            if single or opened.mark.family != "single":
                self._emit(opened, end, end, closed=False)

    def _emit(self, opened: _Open, end: int, outer_end: int, *, closed: bool) -> None:
        start = opened.mark.end
        inner = self.text[start:end]
        words = inner.strip()
        if not any(c.isalnum() for c in words):
            return
        start += len(inner) - len(inner.lstrip())
        end = start + len(words)
        if closed and words.endswith(","):
            end = start + len(words[:-1].rstrip())
        outer = Span(opened.mark.start, outer_end if closed else end)
        self.found.append(Quotation(start, end, outer, 0, closed, opened.utterance))

    def _end_paragraph(self, last: int, end: int) -> None:
        """At the end of a paragraph an open quotation continues, runs over, or ends unclosed."""
        if self.stack and self._is_reopened(self.stack[0].mark, last):
            self.continues = self.stack[0].utterance
            self._unclosed(0, end, single=True)
            return
        height = next((h for h, o in enumerate(self.stack) if o.mark.family != "single"), None)
        if height is None:
            self.stack.clear()
            return
        del self.stack[height + 1 :]
        opened = self.stack[height]
        upcoming = _next(self.not_single, last)
        following = None if upcoming is None else self.marks[upcoming]
        if following is not None and following.family == opened.mark.family:
            if following.opens and not self.text[end : following.start].strip():
                self._unclosed(height, end)
                self.continues = opened.utterance
                return
            if following.closes and not following.opens and following.start - end < _RUNS_OVER_AT_MOST:
                return
        self._unclosed(height, end)


def _next(indices: list[int], at_least: int) -> int | None:
    place = bisect_left(indices, at_least)
    return indices[place] if place < len(indices) else None
