"""Text to sentences with addresses: at each full stop, the words on both sides decide whether one ends.

The splitter is rules and short word lists, after the observation of Grefenstette and Tapanainen (1994, "What
is a word, what is a sentence?") that a list of abbreviations and the case of the next word settle nearly
every full stop of a newspaper. Every look around is bounded, so the time is linear, whatever the text holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.article import Article, Sentence, Span
from briefing.text.abbreviations import (
    ABBREVIATIONS,
    ACRONYM,
    BANG_NAMES,
    CLOCK,
    NAME_PARTICLES,
    NEVER_LAST,
    NOT_INITIALS_AFTER,
    NUMBERED,
    OFTEN_LAST,
    SAYING,
    STARTERS,
    TAG_TAILS,
    TITLES,
    ZONES_AND_DAYS,
)

_STOP = re.compile(r"(?:(?=(\.(?:[ \u00a0]\.)+))\1|(?=([.!?…]+))\2)(?![a-z0-9,;])|[。！？؟।]+")
_CLOSERS = re.compile(r"(?:[\"'”’»›)\]}]|\[\d{1,3}\])*")
_SPACED_CLOSERS = re.compile(r"(?: (?:''|”|’|\)|\]|-r[rs]b-)(?=\s|$))*")
_BLANKS = re.compile(r"\s*")
_OPENERS = re.compile(r"[\s\"'“‘„«‹`(\[{¿¡*_]*")
_WORD_BREAK = re.compile(r"[\s\"“”‘«(\[/—–]")
_WORD = re.compile(r"[^\W\d_]{1,40}")
_TAG = re.compile(r"[^.!?…\n\"“”]{1,160}")
_LIST_MARK = re.compile(r"(?:[-*•·–—▪◦]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])[ \t]+\S")
_LINE_END = re.compile(r"\n\s*")

_CLOSING_QUOTES = frozenset("\"'”’»›")
_WIDE_STOPS = frozenset("。！？؟।")
_SINGLE = frozenset(".!?")
_ADDRESS_SIGNS = frozenset("@/\\_=:")
_AFTER_WORD = frozenset({" ", ",", ":", "-", "'", "’", "\n", ""})
_CLAUSE_OPENERS = frozenset({"that", "whether", "if", "he", "she", "they", "it"})
_LOOK_BACK = 30
"""Code points looked back at for the word before a full stop."""
_WIDEST_WRAP = 120
"""Nobody breaks running text at lines wider than this: there, a line end is a paragraph's end."""
_LONGEST_TAG, _LONGEST_TAG_AFTER_STOP, _LONGEST_NAME = 14, 5, 5
"""Words of the longest speech tag after ? or !, of one after a full stop, and of the name in it."""


def split(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences of `text[start:end]`, in order: trimmed, none empty, together all that is not blank."""
    region = text[start:end]  # so that no rule looks beyond its ends
    found: list[Span] = []
    for piece in _pieces(region):
        first, begin = len(found), piece.start
        for cut in (*_cuts(region, piece), piece.end):
            _append(region, found, first, Span(begin, cut))
            begin = cut
    return [Span(span.start + start, span.end + start) for span in found] if start else found


def sentences(article: Article, first: int = 1) -> tuple[Sentence, ...]:
    """The sentences of all blocks of `article`, numbered from `first`; none reaches over a block's end."""
    text = article.text
    spans = ((span, block.kind) for block in article.blocks for span in split(text, block.start, block.end))
    return tuple(
        Sentence(span.start, span.end, article.id, number, kind, span.of(text))
        for number, (span, kind) in enumerate(spans, first)
    )


def _append(text: str, found: list[Span], first: int, raw: Span) -> None:
    """Add `raw`, trimmed; one without a letter or digit joins the sentence before it in its piece."""
    words = raw.of(text)
    end = raw.start + len(words.rstrip())
    start = raw.end - len(words.lstrip())
    if start >= end:
        return
    if len(found) > first and not any(c.isalnum() for c in text[start:end]):
        found[-1] = Span(found[-1].start, end)
    else:
        found.append(Span(start, end))


def _pieces(text: str) -> Iterator[Span]:
    """Stretches between line ends that no sentence crosses: blank lines, list items, deliberate ends."""
    if "\n" not in text:
        yield Span(0, len(text))
        return
    breaks = list(_LINE_END.finditer(text))
    starts, ends = [0, *(m.end() for m in breaks)], [*(m.start() for m in breaks), len(text)]
    width = max(last - first for first, last in zip(starts, ends, strict=True))
    begin = 0
    for line, match in zip(starts, breaks, strict=False):
        if match.end() < len(text) and _ends_piece(text, line, match, width):
            yield Span(begin, match.start())
            begin = match.end()
    yield Span(begin, len(text))


def _ends_piece(text: str, line: int, gap: re.Match[str], width: int) -> bool:
    """Whether the line `text[line:gap.start()]` was ended on purpose, and not to keep within `width`."""
    after = gap.end()
    if "\n" in gap.group()[1:] or _LIST_MARK.match(text, after):
        return True
    if text[after].islower():
        return False  # a link that a page's layout put on its own line
    if width > _WIDEST_WRAP:
        return True
    next_word = text[after : after + _LOOK_BACK].split(maxsplit=1)[0]
    return gap.start() - line + 1 + len(next_word) <= width


@dataclass(slots=True)  # not frozen: there is one for every full stop, and freezing doubles what it costs
class _Stop:
    """A run of terminators in a sentence that began at `begin`, and what stands around it."""

    text: str
    begin: int
    at: int
    marks: str
    before: str
    """The word before, without the stop."""
    alone: bool
    """A blank stands before the stop too, as in tokenised text."""
    closers: str
    close: int
    """Where the closing marks after it end."""
    after: int
    """Where the next word, or the mark that opens it, starts."""
    end: int

    @property
    def quoted(self) -> bool:
        return not _CLOSING_QUOTES.isdisjoint(self.closers)


@dataclass(slots=True)
class _Next:
    """The next word: its letters, the character after them, and whether it is a number or amount instead."""

    word: str
    then: str
    number: bool

    @property
    def starter(self) -> bool:
        # "U.S. All-Star" and "U.S. No. 1" go on, whatever else these words begin; "Photo: ..." does not.
        return self.then == ":" or (self.word in STARTERS and self.then not in {"-", "."})


def _cuts(text: str, piece: Span) -> Iterator[int]:
    """Where sentences end inside `piece`, its end excluded."""
    begin = counted = piece.start
    inside = False
    for match in _STOP.finditer(text, piece.start, piece.end):
        if match.start() < begin:
            continue
        if _is_plain(text, begin, match):
            begin = match.end()
            yield begin
            continue
        # Straight marks look alike: whether one closes is told by counting those before it.
        inside ^= text.count('"', counted, match.start()) % 2 == 1
        counted = match.start()
        stop = _stop(text, Span(begin, piece.end), match, inside=inside)
        if stop.after < piece.end and _ends(stop):
            yield stop.close
            begin = stop.close


def _is_plain(text: str, begin: int, match: re.Match[str]) -> bool:
    """Whether neither mark nor abbreviation is near: "the port. Later". Most ends are so, and cost little."""
    at, end = match.span()
    if text[at] != "." or text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return False
    before = text[max(begin, at - _LOOK_BACK) : at].rsplit(None, 1)[-1:]
    word = before[0] if before else ""
    return end == at + 1 and len(word) > 1 and word.isalpha() and word not in ABBREVIATIONS


def _skip(pattern: re.Pattern[str], text: str, at: int, end: int) -> int:
    match = pattern.match(text, at, end)
    return match.end() if match else at


def _stop(text: str, rest: Span, run: re.Match[str], *, inside: bool) -> _Stop:
    """The terminators `run` in what remains of a piece; `inside` tells whether a straight quote is open."""
    at, end = run.span()
    close = _skip(_CLOSERS, text, end, rest.end)
    alone = at > rest.start and text[at - 1] in " \u00a0"
    if alone:
        close = _skip(_SPACED_CLOSERS, text, close, rest.end)
        if inside and text.startswith(' "', close) and close + 2 <= rest.end:
            close += 2
    elif not inside and close > end and text[close - 1] == '"' and not text[close : close + 1].isspace():
        close -= close < rest.end  # said."We: the mark opens
    before = _WORD_BREAK.split(text[max(rest.start, at - _LOOK_BACK) : at - alone])[-1].lstrip("'’")
    after = _skip(_BLANKS, text, close, rest.end)
    return _Stop(text, rest.start, at, run.group(), before, alone, text[end:close], close, after, rest.end)


def _next(stop: _Stop) -> _Next:
    text = stop.text
    at = _skip(_OPENERS, text, stop.after, stop.end)
    match = _WORD.match(text, at, stop.end)
    if match:
        return _Next(match.group(), text[match.end() : match.end() + 1], number=False)
    return _Next("", "", number=at < stop.end and (text[at].isdigit() or text[at] in "$€£#"))


def _ends(stop: _Stop) -> bool:
    """Whether a sentence ends at `stop`."""
    sign = stop.text[stop.after]
    if stop.marks[0] in _WIDE_STOPS:
        return True
    following = _next(stop)
    if stop.after == stop.close:
        return _ends_glued(stop, following)
    if sign in ",;:)]":
        return False
    if stop.alone and stop.marks == ".":
        return _ends_alone(stop, following)
    if sign in "-–—" and (stop.quoted or _abbreviates(stop, _Next("x", "", number=False))):
        return False
    if following.word[:1].islower() and not following.word[1:2].isupper():
        return False
    if (len(stop.marks) > 1 and not stop.marks.strip(". \u00a0")) or "…" in stop.marks:
        return following.word not in {"", "I"} and (not stop.alone or following.starter)
    if stop.quoted and _tag_follows(stop):
        return False
    if stop.marks == ".":
        return not _abbreviates(stop, following)
    return not (stop.marks == "!" and stop.before in BANG_NAMES and not following.starter)


def _ends_glued(stop: _Stop, following: _Next) -> bool:
    """Whether a sentence ends although no blank follows: "the bloc.He left", said.“We"."""
    sign, before = stop.text[stop.close], stop.before
    if stop.marks not in _SINGLE or not before[-1:].islower() or not _ADDRESS_SIGNS.isdisjoint(before):
        return False
    if not sign.isupper():
        return sign in '“"«' and len(before) > 1
    if stop.quoted:
        return True
    if following.then not in _AFTER_WORD or not (following.word in STARTERS or len(before) > 1):
        return False  # Web.Site.com, x.Y
    return not _abbreviates(stop, following)


def _ends_alone(stop: _Stop, following: _Next) -> bool:
    """Whether a full stop between blanks, as in tokenised text, is one: not so in "the U . S . Senate"."""
    if len(stop.before) == 1 and stop.before.isalpha() and stop.before != "I":
        return following.starter and len(following.word) > 1
    if stop.before[-1:].isdigit() and following.number:
        return False
    return not _abbreviates(stop, following)


def _abbreviates(stop: _Stop, following: _Next) -> bool:
    """Whether the full stop belongs to the word before it, and the sentence goes on."""
    before = stop.before
    if before in TITLES or before in NEVER_LAST:
        return not stop.closers
    if before in NUMBERED:
        return following.number or bool(following.word and not following.word.strip("IVXLC"))
    if before.isdigit() and len(before) <= 3:
        return not stop.text[stop.begin : stop.at - len(before)].strip(" \t\n\"“‘'(")  # "2. Second item"
    if before in CLOCK:
        return following.word in ZONES_AND_DAYS
    if not (before in OFTEN_LAST or ACRONYM.fullmatch(before)):
        return False
    if len(before) == 1 and not _is_initial(stop):
        return False
    return (bool(following.word) or following.number) and not following.starter


def _is_initial(stop: _Stop) -> bool:
    """Whether a single capital is part of a name ("Ann K. Moor"), not a word, unit or label ("Plan B")."""
    if stop.before == "I":
        return False
    head = stop.text[max(stop.begin, stop.at - 1 - _LOOK_BACK) : stop.at - 1].split()
    return not head or not (head[-1][-1].isdigit() or head[-1].lower() in NOT_INITIALS_AFTER)


def _tag_follows(stop: _Stop) -> bool:
    """Whether the words after a quotation tell who said it: "Why now?" Ann Moor, its head, asked."""
    tag = _TAG.match(stop.text, stop.after, stop.end)
    words = tag.group().split() if tag else []
    if len(words) > (_LONGEST_TAG_AFTER_STOP if stop.marks == "." else _LONGEST_TAG):
        return False
    verb = next((i for i, word in enumerate(words) if word.rstrip(",:") in SAYING), 0)
    if not verb or not _ends_tag(words[verb], words[verb + 1 :]):
        return False
    name = " ".join(words[:verb]).split(",")[0].split()
    if len(name) > _LONGEST_NAME or name[0] in STARTERS:
        return False
    return all(word[0].isupper() or word in NAME_PARTICLES for word in name)


def _ends_tag(verb: str, tail: list[str]) -> bool:
    """Whether nothing but a time, a place or a hearer follows the verb: no new statement begins with it."""
    if not _CLAUSE_OPENERS.isdisjoint(tail):
        return False
    return not tail or verb in {"told", "tells"} or not verb.isalpha() or tail[0] in TAG_TAILS
