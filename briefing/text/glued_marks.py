"""Glued marks: straight marks between words run together go in; each comes out opening, closing or reopening.

Where paragraphs were joined without a blank, `went."It` may end a speech, begin one, or end one paragraph of
it and reopen the next. The marks around it leave several readings; the cheapest one is taken, by what the
words between the marks sound like: speech says "I" and "we", the article says "she said".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.text.quotation_marks import Mark

_SPEAKING = re.compile(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our|[Uu]s|[Mm]e)\b(?!\.)|\w['’](?:re|ve|ll|m)\b", re.ASCII
)
_TELLING = re.compile(
    r"\b(?:said|says|told|tells|adds|added|asked|wrote|according to|spokes(?:wo)?man|M(?:r|s|rs) [A-Z])\b"
)
_NAMING = re.compile(r"(?<=[\w,] )[A-Z][a-z]{2,}|\b\d+")
_FIRST = 600
"""Code points of a stretch that are looked at: longer ones tell early what they are."""
_REOPENS, _IDLE, _STRAY = 0.4, 9.0, 2.0
"""What it costs to reopen, to leave a glued mark without meaning, and a sure one."""


def settled(text: str, marks: Sequence[Mark], start: int, end: int) -> list[Mark]:
    """`marks`, those of one paragraph `text[start:end]`, with the glued ones given one meaning each.

    Marks that are not straight and double are handed back as they are. Linear in the length of the paragraph.
    """
    places = [i for i, m in enumerate(marks) if m.family == "double" and text[m.start] == '"']
    if not any(marks[i].glued for i in places):
        return list(marks)
    chosen = list(marks)
    states = _cheapest(text, [marks[i] for i in places], start, end)
    for at, before, after in zip(places, (False, *states), states, strict=False):
        if marks[at].glued:
            chosen[at] = replace(marks[at], opens=after, closes=not after, reopens=before and after)
    return chosen


def _cheapest(text: str, marks: Sequence[Mark], start: int, end: int) -> list[bool]:
    """Behind each mark: whether speech stands there, in the reading that costs least."""
    costs = (0.0, float("inf"))
    back: list[tuple[int, int]] = []
    ends = [*(m.start for m in marks[1:]), end]
    for mark, stop in zip(marks, ends, strict=True):
        sound = _sound(text[mark.end : min(stop, mark.end + _FIRST)], text[max(start, stop - 2) : stop])
        reached = []
        came = []
        for after, weight in ((0, max(0.0, sound)), (1, max(0.0, -sound))):
            options = [costs[before] + _cost(mark, before, after) + weight for before in (0, 1)]
            came.append(0 if options[0] <= options[1] else 1)
            reached.append(min(options))
        back.append((came[0], came[1]))
        costs = (reached[0], reached[1])
    state = 0 if costs[0] <= costs[1] + _REOPENS else 1
    states = []
    for came_from in reversed(back):
        states.append(state == 1)
        state = came_from[state]
    return states[::-1]


def _cost(mark: Mark, before: int, after: int) -> float:
    """What the step from `before` to `after` (1: in speech) costs at `mark`."""
    if mark.opens and not mark.closes:
        return (0.0, _REOPENS)[before] if after else _STRAY
    if mark.closes and not mark.opens:
        return (_STRAY, 0.0)[before] if not after else _STRAY * 2
    if before and after:
        return _REOPENS
    return _IDLE if before == after else 0.0


def _sound(words: str, last: str) -> float:
    """How much a stretch sounds like speech (above zero) or like the article (below)."""
    speech = min(2, len(_SPEAKING.findall(words)))
    telling = min(2, len(_TELLING.findall(words))) + 2 * last.rstrip().endswith(":")
    naming = min(4, len(_NAMING.findall(words)))
    return speech - 1.2 * telling - 0.25 * naming
