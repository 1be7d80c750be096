"""Quotations: a text goes in, the runs between its quotation marks come out, with their addresses.

The marks of running prose are unreliable: the same glyph is apostrophe and closing mark, straight marks
have no direction, typists turn curly ones round, and a speech over several paragraphs opens each of them
but closes only the last. So every mark is judged by its neighbours, paragraph by paragraph, in one pass.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from briefing.article import Span
from briefing.text.glued_marks import settled
from briefing.text.quotation_marks import Family, Mark, marks


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
class _Open:
    """A quotation whose closing mark has not come yet."""

    mark: Mark
    utterance: int
    reopened_at: int | None = None
    """Index of the mark that reopens it within its paragraph, where no mark closes it before."""


_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*|(?<=[.!?:…”\"’'])\n(?=[\"“„«‘'])")
_STOP = re.compile(r"[.!?…](?=[\s’”\"']|$)")
_AFTER_WORDS = frozenset(
    {
        "he",
        "she",
        "they",
        "we",
        "i",
        "said",
        "says",
        "told",
        "was",
        "is",
        "were",
        "are",
        "who",
        "which",
        "and",
    }
)
"""Words that follow a quotation, and no possessive."""
_RUNS_OVER_AT_MOST = 4_000
"""Code points that a quotation may run on after a paragraph break without a new opening mark."""


def quotations(text: str) -> tuple[Quotation, ...]:
    """All quotations of `text` in order of their start, inner ones after the one that holds them.

    Quotations of the same depth do not overlap. Works in time linear in the length of `text`.
    """
    breaks = [(m.start(), m.end()) for m in _PARAGRAPH.finditer(text)]
    starts = [0, *(end for _, end in breaks), len(text)]
    ends = [*(start for start, _ in breaks), len(text)]
    found = marks(text)
    stops = [0]
    for start, end in zip(starts, ends, strict=False):
        first = stops[-1]
        stops.append(bisect_left(found, end, lo=first, key=lambda m: m.start))
        found[first : stops[-1]] = settled(text, found[first : stops[-1]], start, end)
    scan = _Scan(text, found)
    for number, end in enumerate(ends):
        scan.paragraph(stops[number], stops[number + 1], starts[number], end, starts[number + 1])
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


class _Scan:
    """The walk over the marks: open quotations on a stack, finished ones in `found`."""

    def __init__(self, text: str, marks: list[Mark]) -> None:
        self.text = text
        self.marks = marks
        self.found: list[Quotation] = []
        self.stack: list[_Open] = []
        self.begin = self.next_begin = 0
        self.reopened: dict[int, int] = {}
        self.stops = [m.end() for m in _STOP.finditer(text)] if marks else []
        self.utterances = 0
        self.continues: int | None = None
        self.sure_closes = [i for i, m in enumerate(marks) if m.family == "single" and m.sure]
        self.weak_closes = [i for i, m in enumerate(marks) if m.family == "single" and m.closes]
        self.not_single = [i for i, m in enumerate(marks) if m.family != "single"]
        self.single_opens = [i for i, m in enumerate(marks) if m.family == "single" and m.opens]

    def paragraph(self, first: int, last: int, start: int, end: int, following: int) -> None:
        """Walk over the marks `first` to `last` of one paragraph; the next one begins at `following`."""
        self.begin, self.next_begin = start, following
        self.reopened = self._reopened(first, last)
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
            opened = self.stack[-1]
            if opened.reopened_at == at:
                self._cut(self.stack.pop(), mark.start)
                self.stack.append(_Open(mark, opened.utterance, self.reopened.get(at)))
            elif opened.reopened_at is None and self._closing_of(opened, last) == at:
                self._close(mark)
            return
        if not mark.opens:
            return
        if at in self.reopened or self._closing_index(at, last) is not None or self._is_reopened(mark, last):
            self._open(mark, self.reopened.get(at))

    def _reopened(self, first: int, last: int) -> dict[int, int]:
        """Single marks of a paragraph that open speech and never close, and the marks that reopen it.

        Where the breaks between paragraphs are lost, a speech reads 'One. 'Two. 'Three.' A picture's caption
        may stand before a mark that reopens.
        """
        found: dict[int, int] = {}
        upcoming: int | None = None
        for at in range(last - 1, first - 1, -1):
            mark = self.marks[at]
            if mark.family != "single" or not mark.opens or not self._opens_speech(mark):
                continue
            closing = self._closing_index(at, last)
            if upcoming is not None and (closing is None or self._is_possessive(closing)):
                end = self.marks[upcoming].start
                stop = self._last_stop(end)
                led_to = self.text[max(0, end - 2) : end].rstrip().endswith((":", ","))
                if stop is not None and stop > mark.end and not led_to:
                    found[at] = upcoming
            if closing is not None or at in found:
                upcoming = at
        return found

    def _last_stop(self, end: int) -> int | None:
        """Where the last sentence that is over before `end` ends."""
        place = bisect_right(self.stops, end)
        return self.stops[place - 1] if place else None

    def _opens_speech(self, mark: Mark) -> bool:
        """Whether a sentence can begin behind a single mark: not so in "the band 'The Quiet'"."""
        after = self.text[mark.end : mark.end + 1]
        return after.isupper() or after in '[(“"'

    def _is_possessive(self, closing: int) -> bool:
        """Whether a mark that might close is rather the plural possessive in "our members' money"."""
        if self.marks[closing].sure:
            return False
        end = self.marks[closing].end
        following = self.text[end : end + 20].split(maxsplit=1)[0]
        return following.islower() and following not in _AFTER_WORDS

    def _is_reopened(self, mark: Mark, last: int) -> bool:
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
        if mark.reopens:
            self.continues = self.stack[depth].utterance
            self._unclosed(depth, mark.start)
            self._open(mark)
            return
        if mark.closes and not (mark.opens and self._opens_rather(mark)):
            if not self._is_inches(at, last):
                self._unwind(depth)
                self._close(mark)
        elif mark.opens:
            self._open_again(at, last, depth)

    def _opens_rather(self, mark: Mark) -> bool:
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

    def _open(self, mark: Mark, reopened_at: int | None = None) -> None:
        if self.continues is not None and not self.stack:
            utterance = self.continues
            self.continues = None
        else:
            self.utterances += 1
            utterance = self.utterances
        self.stack.append(_Open(mark, utterance, reopened_at))

    def _cut(self, opened: _Open, end: int) -> None:
        """End a speech that is reopened at `end` with its last whole sentence: what follows is a caption."""
        stop = self._last_stop(end) or end
        self._emit(opened, stop, stop, closed=False)

    def _close(self, mark: Mark) -> None:
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
