"""Pieces that are article become title, datelines, headings, pull quotes and story."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.article import BlockKind, RemovedKind
from briefing.text.cleaning import dateline
from briefing.text.cleaning.layout import Piece

LONGEST_TITLE = 220
"""Characters."""

MOST_PULL_QUOTES = 30
"""An article with more paragraphs that are only quotations is an interview or a list of voices."""

_FOLD = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "`": "'"}
_SAID = re.compile(r"\b(?:said|says|told|added|according to)\b")
_SPEECH = re.compile(
    r"[\"“„«'‘].{12,400}[\"”»'’][.,]? ?(?P<credit>(?:[-–—―‒]+ ?)?[A-Z@][^.!?\"“”]{1,80})?\.?$"
)
_CLOCK = re.compile(r"\d{1,2}(?::\d\d)? [ap]\.?m\.?(?: [A-Z]{2,4})?$")
_MINOR = frozenset(
    "a an and as at be but by de for from if in into is it its la nor not of off on or out over per so than "
    "that the their to "
    "up via vs was were with yet".split()
)
_LIST_LEAD = ":"
_ARTICLE = frozenset({"story", "title", "pull_quote"})


def cast(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """`pieces` with a kind on each."""
    titled = _datelines(_title(list(pieces)))
    return tuple(_pull_quotes(_galleries(_shaped(titled))))


def folded(text: str) -> str:
    """`text` for comparison: plain quote marks and dashes, no full stop at the end, case folded."""
    for mark, plain in _FOLD.items():  # a third of the time of str.translate
        text = text.replace(mark, plain)
    return re.sub(r"[\s\"']+", " ", text).strip(" .").casefold()


def _title(pieces: list[Piece]) -> list[Piece]:
    """The title found, and its repetitions among the first pieces marked."""
    article = [n for n, p in enumerate(pieces) if p.kind is None]
    declared = next((n for n, p in enumerate(pieces) if p.kind == "title"), None)
    first = declared if declared is not None else (article[0] if article else None)
    if first is None or (len(article) < 2 and declared is None):
        return pieces
    if declared is None:
        joined = _headline_of_two(pieces, first)
        if joined:
            pieces = [*pieces[:first], joined, *pieces[first + 2 :]]
        elif not _is_title(pieces[first], pieces[article[1]]):
            return pieces
    title = replace(pieces[first], kind="title")
    words = folded(title.text)
    kind: RemovedKind = "repeated_title"
    rest = [
        replace(p, kind=kind)
        if p.kind in {None, "heading"} and n < 5 and p.words < 60 and _same(folded(p.text), words)
        else p
        for n, p in enumerate(pieces[first + 1 :])
    ]
    return [*pieces[:first], title, *rest]


def _same(text: str, title: str) -> bool:
    """True for the title again, also with the site's name behind it, or cut off at the end."""
    if text == title:
        return True
    head, _, tail = text.rpartition(" | ")
    if (head == title and len(tail) < 40) or (text.startswith(title + " - ") and len(text) < len(title) + 40):
        return True
    return len(text) > 30 and text.endswith("…") and title.startswith(text.rstrip(" …"))


def _headline_of_two(pieces: list[Piece], first: int) -> Piece | None:
    """Headline and second deck on two lines, the first ending in a semicolon."""
    if (
        first + 1 >= len(pieces)
        or pieces[first + 1].kind
        or not pieces[first].glued
        or not pieces[first].text.endswith(";")
    ):
        return None
    both = f"{pieces[first].text} {pieces[first + 1].text}"
    return Piece(both, glued=pieces[first + 1].glued) if len(both) <= LONGEST_TITLE else None


def _is_title(piece: Piece, follower: Piece) -> bool:
    """True where the first piece is a headline.

    Short and without a full stop; or with one, if it is set in capitals like a headline, or is short,
    stands by itself, and a longer paragraph follows.
    """
    text = piece.text
    if len(text) > LONGEST_TITLE or piece.words > 32 or text[-1] in ",:-–—" or dateline.is_date_line(text):
        return False
    if text[0] in '"“' and _SAID.search(text):
        return False
    if text[-1].isalnum() or (text[-1] in "?!’'”\")]%" and text[-2:-1] not in {".", ","}):
        return text[-1] not in '"”' or not _SAID.search(text)
    if _headline_capitals(text):
        return True
    return piece.words <= 18 and not piece.glued and len(follower.text) > len(text)


def _headline_capitals(text: str) -> bool:
    """True where nearly all words that could be in lower case begin with a capital."""
    words = [w for w in re.findall(r"[^\W\d_][\w’'.-]*", text) if w.lower().strip(".") not in _MINOR]
    return len(words) > 1 and sum(w[0].isupper() for w in words) >= 0.8 * len(words)


def _datelines(pieces: list[Piece]) -> list[Piece]:
    """Date lines among the first six pieces of the article; a later date line is a heading."""
    found, seen = [], 0
    for piece in pieces:
        if piece.kind is None and dateline.is_date_line(piece.text):
            found.append(replace(piece, kind="dateline" if seen < 4 else "heading"))
        else:
            found.append(piece)
        seen += piece.kind is None
    return found


def _shaped(pieces: list[Piece]) -> list[Piece]:
    """`pieces` where what is left is heading or story.

    A heading looks like one, has article or captions after it, and belongs to no list: it neither follows a
    line
    with a colon nor stands among short lines, or within a block of lines where blank lines part the
    paragraphs.
    """
    open_kinds = {None, "title", "heading"}
    last = max((n for n, p in enumerate(pieces) if p.kind in open_kinds), default=-1)
    short = [p.kind is None and _is_short(p.text) for p in pieces] + [False]
    spaced = sum(p.glued for p in pieces) * 2 < len(pieces)  # blank lines part the paragraphs
    found, before, in_list = [], "", False
    for number, piece in enumerate(pieces):
        kind: BlockKind | RemovedKind | None = piece.kind
        if kind is None:
            leads = number < last or (number + 1 < len(pieces) and pieces[number + 1].kind == "caption")
            in_list = short[number] and (in_list or before.endswith(_LIST_LEAD))
            among = short[number - 1] and short[number + 1]
            within = spaced and piece.glued and number > 0 and pieces[number - 1].glued
            kind = (
                "heading"
                if leads and not (in_list or among or within) and _is_heading(piece.text)
                else "story"
            )
        found.append(replace(piece, kind=kind))
        before = piece.text if piece.kind in open_kinds else before
    return found


def _is_short(text: str) -> bool:
    return len(text) <= 90 and text.count(" ") < 12 and text[-1] not in '.?!:;,"”' and text[0] not in '"“'


def _is_heading(text: str) -> bool:
    """True for a short line without a sentence end, a time of day, or few words in headline capitals."""
    if _CLOCK.match(text) or _is_short(text):
        return text[0].isalnum() or text[0] in "\"“'‘¿#§"
    bare = text.strip("\"'“”‘’.?! ")
    if not bare or text.count(" ") > 6 or text[-1] in ":;,":
        return False
    if text.count(" ") == 0:
        return bare.isalpha() and bare[0].isupper() and len(bare) > 3 and text[-1] == "."
    if text[0] in '"“':
        return False
    quoted = text[0] in "'‘"
    return (
        len(bare) < 60
        and _headline_capitals(bare)
        and (not quoted or text.count(" ") > 1)
        and not re.search(r"[.?!] ", bare)
    )


def _galleries(pieces: list[Piece]) -> list[Piece]:
    """Headings that have nothing but captions under them are part of a picture gallery."""
    found = list(pieces)
    captions, story = 0, False
    for number in range(len(found) - 1, -1, -1):
        kind = found[number].kind
        if kind == "heading" and captions and not story:
            found[number] = replace(found[number], kind="caption")
        captions, story = (
            (0, False) if kind == "heading" else (captions + (kind == "caption"), story or kind in _ARTICLE)
        )
    return found


def _pull_quotes(pieces: list[Piece]) -> list[Piece]:
    """A paragraph that is only a quotation is a pull quote where the body has it again."""
    found = list(pieces)
    lone = [
        n for n, p in enumerate(pieces) if p.kind == "story" and len(p.text) < 500 and _SPEECH.match(p.text)
    ]
    if not lone or len(lone) > MOST_PULL_QUOTES:
        return found
    body = [folded(p.text) if p.kind == "story" else "" for p in pieces]
    for number in lone:
        speech = _SPEECH.match(pieces[number].text)
        end = speech.start("credit") if speech and speech["credit"] else len(pieces[number].text)
        words = folded(pieces[number].text[:end]).strip(" ,.")
        if len(words) > 20 and any(words in other for n, other in enumerate(body) if n != number):
            found[number] = replace(pieces[number], kind="pull_quote")
    return found
