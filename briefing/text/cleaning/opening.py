"""The first pieces become byline, time stamps, dateline and story, also where they were run into one line.

Two ways of running lines together are known. With single spaces: "By Jane Doe PUBLISHED: 05:31 EST, 3 May
2013
| UPDATED: ... The story". And with " . " after each line that had no full stop of its own, as in the
CNN/Daily Mail collection (Hermann et al. 2015): "By . Jane Doe . PUBLISHED: . 05:31 EST, 3 May 2013 .
| . ...".
The joints themselves, which no page has, are dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.text.cleaning import bylines, dateline
from briefing.text.cleaning.furniture import furniture
from briefing.text.cleaning.layout import Piece

LONGEST_CAPTION = 260
"""Characters of a caption in a flattened text."""

_JOINT = " . "
_WORDS_BEFORE_STORY = 60
_LABELS = frozenset(
    {
        "by",
        "and",
        "&",
        "published",
        "updated",
        "last updated",
        "first published",
        "created",
        "posted",
        "date",
        "author",
    }
)
_WHEN = (
    r"(?:[\d:.,/-]+(?:st|nd|rd|th)?|[AaPp]\.?[Mm]\.?|[A-Z]{2,4}|on|at|\w+day,?"
    r"|Jan\w*|Feb\w*|Mar\w*|Apr\w*|May|June?|July?|Aug\w*|Sept?\w*|Oct\w*|Nov\w*|Dec\w*)"
)
_BY_JOINT = re.compile(r"by \. ", re.I)
_COLLECTION = re.compile(r"^by \. |\bPUBLISHED: \. |\bscroll down for video|^\(CNN\)", re.I)
_STAMPS = re.compile(
    r"(?:(?:PUBLISHED|UPDATED|Published|Updated|CREATED|Created|Posted|Last updated(?: at)?|First "
    r"published) ?:? (?:" + _WHEN + r",? ?){2,9}\|? ?)+"
)
_BY = re.compile(r"(?:By|BY) (?=[A-Z])")
_COUNTERS = re.compile(r"(?:(?:\d[\d.,]*[kK]? (?:shares|comments?)|View comments?|e-mail)\b ?\|? ?)+", re.I)
_NOTE_BEFORE_AGENCY = re.compile(r"Editor[’']s note: ", re.I)
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]* (?=[A-Z\"'“‘(])")
_EMPLOYERS = frozenset(
    "press writer writers reporter reporters correspondent staff editor reuters cnn afp upi bbc news".split()
)
_SPOKEN = re.compile(r"[\"“”]|\b(?:said|says|told|added)$")
_OPEN_WORDS = frozenset(
    "the a an of in on at to for from with by and or but that which who as his her their its told said is "
    "was were are".split()
)


def opened(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """`pieces` with what is run into the story's first lines as pieces of its own."""
    pieces = _labelled(pieces)
    found: list[Piece] = []
    joined = len(pieces) < 4 and _is_flattened(" ".join(piece.text for piece in pieces))
    for piece in pieces:
        if piece.kind is None and _JOINT in piece.text and (joined or _BY_JOINT.match(piece.text)):
            found.extend(_unjoined(piece))
        else:
            found.append(piece)
    start = next(
        (n for n, p in enumerate(found) if p.kind is None and (_has_header(p.text) or _has_place(p.text))),
        None,
    )
    if start is None or sum(p.words for p in found[:start] if p.kind is None) > _WORDS_BEFORE_STORY:
        return tuple(found)
    return (*found[:start], *_header_off(found[start]), *found[start + 1 :])


def _labelled(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """`pieces` where a label among the first has joined the line after it: "By", "Jane Doe"."""
    start = next((n for n, p in enumerate(pieces[:6]) if p.text.strip(" .:|").lower() in _LABELS), None)
    if start is None:
        return pieces
    header, taken = _header(
        [
            piece.text
            for piece in pieces[start : start + 12]
            if piece.kind in {None, "byline", "marker", "counter"}
        ]
    )
    if any(
        piece.kind not in {None, "byline", "marker", "counter"} for piece in pieces[start : start + taken]
    ):
        return pieces
    return (*pieces[:start], *(Piece(part, "byline") for part in header), *pieces[start + taken :])


def _has_header(text: str) -> bool:
    return bool(
        _STAMPS.match(text) or _BY.match(text) or _COUNTERS.match(text) or _NOTE_BEFORE_AGENCY.match(text)
    )


def _has_place(text: str) -> bool:
    return dateline.prefix(text)[0] > 0


def _header_off(piece: Piece) -> Iterator[Piece]:
    """`piece` without byline, stamps, counters and dateline at its start; each as a piece."""
    text = piece.text
    while taken := _header_length(text):
        yield Piece(text[:taken].strip(), "byline")
        text = text[taken:].lstrip()
    if place := dateline.prefix(text)[0]:
        yield Piece(text[:place].strip(), "dateline")
        text = text[place:].lstrip()
    if text:
        yield replace(piece, text=text)


def _header_length(text: str) -> int:
    """The length of one byline, stamp or counter at the start of `text` with story after it, else 0."""
    if found := _STAMPS.match(text) or _COUNTERS.match(text):
        return found.end()
    if _NOTE_BEFORE_AGENCY.match(text) and (agency := re.search(r"\(CNN(?: \w+)?\)", text[:1500])):
        return agency.start()
    if not _BY.match(text):
        return 0
    head = text[:200]
    if stamps := _STAMPS.search(head):
        return stamps.start() if bylines.author(head[: stamps.start()].strip(" |")) else 0
    ends = [  # "By JANE DOE, Associated Press WASHINGTON (AP) -"
        space.end()
        for space in re.finditer(r" (?=[A-Z(])", head[:120])
        if dateline.prefix(text[space.end() :])[1] and bylines.author(text[: space.start()])
    ]
    return next(
        (end for end in ends if text[:end].split()[-1].strip(",").lower() in _EMPLOYERS), max(ends, default=0)
    )


def _is_flattened(text: str) -> bool:
    """True where lines without a full stop were joined by " . ", in text that is otherwise not tokenised."""
    joints = text.count(_JOINT)
    if not joints or _is_tokenised(text) or len(_SENTENCE_END.findall(text[:20000])) < 4:
        return False
    return joints > 3 or bool(_COLLECTION.search(text, 0, 2000))


def _is_tokenised(text: str) -> bool:
    """True where punctuation stands between spaces throughout."""
    return text.count(" , ") * 5 > text.count(", ") or text.count(_JOINT) * 2 > text.count(". ")


def _unjoined(piece: Piece) -> Iterator[Piece]:
    """Header, captions and story of a flattened text, in order."""
    parts = piece.text.split(_JOINT)
    header, first = _header(parts[:24])
    for part in header:
        yield Piece(part, "byline")
    rest = _JOINT.join(parts[first:]).strip()
    if _JOINT not in rest or _is_tokenised(rest):
        yield from [replace(piece, text=rest)] if rest else []
        return
    story = ""
    for number, part in enumerate(parts[first:], first):
        story = f"{story} {part}".strip()
        if number + 1 == len(parts):
            break
        if _is_broken(story, parts[number + 1]):
            continue
        ends = [end.end() for end in _SENTENCE_END.finditer(story, max(0, len(story) - 700))]
        cut = ends[-1] if ends else 0
        if _SPOKEN.search(story, cut) or len(story) - cut > LONGEST_CAPTION:
            story += "."
            continue
        if story[:cut].strip():
            yield Piece(story[:cut].strip())
        yield Piece(story[cut:], furniture(story[cut:]) or "caption")
        story = ""
    if story:
        yield replace(piece, text=story)


def _header(parts: list[str]) -> tuple[list[str], int]:
    """Byline, stamps and counters that open `parts`, label with value, and how many parts they take."""
    found: list[str] = []
    label = False
    for number, part in enumerate(parts):
        plain = part.strip(" .:|").lower()
        value = label and part.count(" ") < 14
        if value:
            found[-1] += " " + part.lstrip(". ")
        elif plain in _LABELS or _is_header(part):
            found.append(part)
        else:
            return found, number
        label = plain in _LABELS or (label and not plain)
    return found, len(parts)


def _is_header(part: str) -> bool:
    plain = part.replace(" :", ":").replace(" ,", ",")
    return (
        not part.strip(" .:|")
        or bylines.is_byline(plain)
        or dateline.is_time_words(plain)
        or bool(furniture(plain))
    )


def _is_broken(story: str, follower: str) -> bool:
    """True where a link or line end broke a sentence in two, and no line ended."""
    last = story.rsplit(" ", 1)[-1].lower()
    return story[-1:] in ",:;-" or last in _OPEN_WORDS or follower[:1].islower() or not follower
