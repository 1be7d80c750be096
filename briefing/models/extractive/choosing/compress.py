"""A sentence in, a shorter one out, made only by leaving out asides and closing clauses.

Every word that stays is the source's, in the source's order. Nothing goes that changes what is claimed: no
negation, no condition, no "but", and no attribution unless another one stays. The kinds of cuts are those of
Dorr, Zajic and Schwartz (2003, "Hedge Trimmer"), without their parser: a cut is made only where the words
around it leave little doubt, and where the remainder still has its verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from briefing.article import Span
from briefing.models.extractive.choosing.standalone import WORD, finite, tells, words
from briefing.models.extractive.lexicon.clauses import (
    AS_BELONGS,
    CLOSING_CLAUSE,
    CONDITIONS,
    NEVER_LAST,
    NOT_PARTICIPLES_IN_ING,
    RELATIVES,
    SUBORDINATORS,
)
from briefing.models.extractive.lexicon.function_words import NEGATIONS

LONGEST = 150
"""Longer runs of words are lists or noise and stay as they are: the search takes time by the square."""
ATTRIBUTION = 9
"""A closing ", a spokesman for the company said on Friday" has at most so many words."""
TAKEN_UP = 8
"""So near behind a cut, "its" may stand for a name in it."""
HEAD = 6
"""A main clause has at least so many words."""

_NOISE = re.compile(
    r"\s?\(\(\w{2,3}\)\)|\[\d{1,3}\]|\s?\((?:pictured|left|right|above|below)\b[^()]*\)", re.IGNORECASE
)
"""Language marks "((it))", notes "[3]", "(pictured left)": the page's, not the story's."""
_BRACKETS = re.compile(r"\s?\(([^()]*)\)")
_DASHES = re.compile(r"(?<!\d)\s(?:--|[—–-])\s|(?<=\d)\s(?:--|[—–-])\s(?!\d)|—")
"""Dashes that may set off an aside; "2000 - 2050" and "won 2 – 1" do not."""
_COMMA = re.compile(r",(?=\s)")
_JOINT = re.compile(r";\s|,\sand\s")
_OPEN_SINGLE = re.compile(r"(?:^|\s)['‘](?=\w)")
_TAKEN_UP = frozenset({"its", "their", "it", "they", "them"})
_ENDS = (".", "!", "?", "…", "”", '"', "’", "'", ")")
_ATTRIBUTION = ("according to", "as reported")
_SOME = ("one of", "some of", "most of", "many of")


@dataclass(frozen=True, slots=True)
class _Cut(Span):
    """Words that can go: the lower the cost, the less is lost."""

    cost: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence with its words, lower case, where they start, and its commas."""

    text: str
    low: tuple[str, ...] = field(init=False)
    starts: tuple[int, ...] = field(init=False)
    commas: tuple[int, ...] = field(init=False)
    end: int = field(init=False)
    """Where the sentence proper ends: before a closing ", police said.", or at its very end."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "low", tuple(words(self.text)))
        object.__setattr__(self, "starts", tuple(m.start() for m in WORD.finditer(self.text)))
        object.__setattr__(self, "commas", tuple(m.start() for m in _COMMA.finditer(self.text)))
        last = self.word_after(self.commas[-1]) if self.commas else len(self.low)
        told = len(self.low) - last <= ATTRIBUTION and any(map(_sourced, self.low[last:]))
        object.__setattr__(self, "end", self.commas[-1] if told else len(self.text))

    def word_after(self, offset: int) -> int:
        """The index of the first word that starts behind `offset` (their number where none does)."""
        return next((n for n, start in enumerate(self.starts) if start > offset), len(self.low))


def _sourced(word: str) -> bool:
    return tells(word) or word in ("according", "learned", "showed", "shows")


def word_count(text: str) -> int:
    """Words as a reader counts them: runs between blanks."""
    return len(text.split())


def clean(text: str) -> str:
    """`text` without language marks, numbers of notes and "(pictured)"."""
    return _tidy(_NOISE.sub("", text))


def shorten(text: str, limit: int, cost: int = 9) -> str:
    """`text` with cuts of at most `cost` (1 to 9), cheapest first, until it has at most `limit` words.

    The result is longer than `limit` where nothing more can safely go.
    """
    text = clean(text)
    if word_count(text) > LONGEST:
        return text
    while word_count(text) > limit:
        # After each cut the rest is looked at afresh: an aside may have gone with the clause around it.
        cut = min(_cuts(_Line(text)), key=lambda c: (c.cost, c.start - c.end), default=None)
        if cut is None or cut.cost > cost:
            break
        text = _tidy(_without(text, cut))
        text += "" if text.endswith(_ENDS) else "."
    return text


def _cuts(line: _Line) -> Iterator[_Cut]:
    """All cuts that leave quotation marks in pairs and a main clause behind."""
    for kind in (_bracketed, _dashed, _behind_commas, _meanwhile, _joined):
        for cut in kind(line):
            if (
                cut.start > 0
                and _loose(line.text, cut)
                and _balanced(line.text, cut)
                and _whole(line.text, cut)
            ):
                yield cut


def _bracketed(line: _Line) -> Iterator[_Cut]:
    for found in _BRACKETS.finditer(line.text):
        inner = found.group(1)
        # "(CSTO)" introduces a short name: it stays while the short name is used.
        if not (inner.isupper() and line.text.count(inner) > 1):
            yield _Cut(found.start(), found.end(), 1)


def _dashed(line: _Line) -> Iterator[_Cut]:
    dashes = list(_DASHES.finditer(line.text))
    for left, right in pairwise(dashes):
        yield _Cut(left.start(), right.end() - (right.group() != "—"), 2)
    if len(dashes) == 1 and dashes[0].end() < line.end and _main(line.text[: dashes[0].start()]):
        yield _Cut(dashes[0].start(), line.end, 6)


def _behind_commas(line: _Line) -> Iterator[_Cut]:
    """Clauses and phrases that start behind a comma."""
    for comma in line.commas:
        n = line.word_after(comma)
        cost = _cost(line, n) if n < len(line.low) else None
        if cost is None:
            continue
        end = _inner_end(line, comma)
        if end is not None:
            # "X, who led the inquiry, said": the second comma goes too, the verb follows its subject;
            # but "X, 19, a student, said" and "Bury, Ohio, a town of ..., said" keep it.
            paired = any(comma - 16 < c < comma for c in line.commas)
            yield _Cut(comma, end + (not paired), min(cost, 6))
        elif _main(line.text[:comma]) and (cost < 7 or _apposition(line, comma, n)):
            # The closing clause may be the source itself: only one beside another source can go.
            last = comma == line.end
            if not _binds(line, comma, n) and (not last or cost < 4):
                yield _Cut(comma, len(line.text) if last else line.end, cost)


def _cost(line: _Line, n: int) -> int | None:
    """What it costs to lose the phrase that starts at word `n`; None where it must stay."""
    word, before = line.low[n], line.low[:n]
    pair = " ".join(line.low[n : n + 2])
    if pair in _ATTRIBUTION:
        # The channel of somebody's words can go, the only source of a claim cannot.
        return 2 if any(tells(w) for w in before) and not {"but", "while"}.intersection(before) else None
    if word in ("where", "when") or (word in RELATIVES and tells(before[-1])):
        return 6  # what happened there may be the news
    if word in RELATIVES or pair in _SOME:
        return 3
    if word in ("after", "following", "since"):
        return 5  # the cause, as a rule
    if word in CLOSING_CLAUSE:
        # "not guilty, as the state claims": without its clause the negation says more than it did
        return None if word == "as" and any(w in NEGATIONS or w.endswith("n't") for w in before) else 4
    if word.endswith("ing") and word.isalpha() and word not in NOT_PARTICIPLES_IN_ING and len(word) > 4:
        return 5
    return 7 if word in ("a", "an", "the") else None


def _inner_end(line: _Line, comma: int) -> int | None:
    """The comma that closes an aside: the first one with a verb of the main clause behind it."""
    for later in line.commas:
        if later > comma and (n := line.word_after(later)) < len(line.low) and finite(line.low[n]):
            return later
    return None


def _apposition(line: _Line, comma: int, n: int) -> bool:
    """True where the phrase behind `comma` closes the sentence and is neither part of a list nor a clause."""
    verb = next((w for w in line.low[n:] if finite(w) or w in RELATIVES or w == "that"), None)
    if verb is not None and finite(verb):
        return False  # "Back when it was founded, the club had ...": the main clause
    near = line.starts[max(0, n - 5)]
    listed = any(near < c < comma for c in line.commas) or not {"and", "or"}.isdisjoint(line.low[n : n + 4])
    return not listed and not any(comma < c < line.end for c in line.commas)


def _binds(line: _Line, comma: int, n: int) -> bool:
    """True where a clause of its own follows in the tail from word `n`: it would go, too, unseen."""
    nexts = (line.word_after(c) for c in line.commas if c > comma)
    return any(line.low[m] in ("so", "yet", "and") for m in nexts if m < len(line.low))


def _meanwhile(line: _Line) -> Iterator[_Cut]:
    """A closing clause of time without a comma: "... as thousands filled the square"."""
    for n in range(HEAD, len(line.low) - 3):
        before, word, tail = line.low[n - 1], line.low[n], line.low[n + 1 :]
        if word not in ("as", "while") or before in AS_BELONGS or "as" in tail[:4]:
            continue
        near = list(takewhile(lambda w: w not in RELATIVES and w != "that", tail[:8]))
        told = any(finite(w) and (tail[0] not in ("a", "an") or not w.endswith("ed")) for w in near[1:])
        head = line.text[: line.starts[n]].rstrip()
        if told and head[-1].isalnum() and len(head) < line.end and _main(head):
            yield _Cut(len(head), line.end, 4)


def _joined(line: _Line) -> Iterator[_Cut]:
    """A second main clause behind a semicolon, or behind ", and" with its own subject."""
    for found in _JOINT.finditer(line.text):
        tail = line.low[line.word_after(found.end() - 1) :]
        own_verb = bool(tail) and not finite(tail[0]) and any(finite(w) for w in tail[1:7])
        if own_verb and found.end() < line.end and _main(line.text[: found.start()]):
            yield _Cut(found.start(), line.end, 6 if found.group()[0] == ";" else 8)


def _main(head: str) -> bool:
    """True where `head`, a sentence up to a cut, has a main clause of its own."""
    row = words(head)
    if len(row) < HEAD:
        return False
    if row[0] in SUBORDINATORS or row[1] in SUBORDINATORS:
        row = words(head.partition(", ")[2])
        if len(row) < HEAD // 2:
            return False
    verbs = sum(finite(w) and not (n and finite(row[n - 1])) for n, w in enumerate(row))
    links = sum(w in RELATIVES or w == "that" for w in row)
    return verbs > links and not finite(row[0])


def _loose(text: str, cut: _Cut) -> bool:
    """True where the words to go bind nothing that stays: no condition, no "or a loss", no name for "its"."""
    gone = words(text[cut.start : cut.end])
    named = bool(gone) and any(c.isupper() for c in text[cut.start : cut.end]) and gone[0] not in RELATIVES
    if named and not _TAKEN_UP.isdisjoint(words(text[cut.end :])[:TAKEN_UP]):
        return False
    joins = cut.cost < 6 and bool(gone) and gone[0] in ("or", "and", "not", "nor")
    return CONDITIONS.isdisjoint(gone) and not joins


def _whole(text: str, cut: _Cut) -> bool:
    """True where what remains has a main clause, and ends on a word that can end one."""
    rest = _without(text, cut)
    last = rest.rstrip(" .!?…”\"’'").rpartition(" ")[2].lower()
    return last not in NEVER_LAST and _main(rest)


def _without(text: str, cut: _Cut) -> str:
    """`text` without the words of `cut`; words that it kept apart stay apart."""
    left, right = text[: cut.start], text[cut.end :]
    return f"{left} {right}" if left[-1:].isalnum() and right[:1].isalnum() else left + right


def _balanced(text: str, cut: _Cut) -> bool:
    """True where the cut neither opens nor closes a quotation or a bracket of the remainder."""
    for part in (text[cut.start : cut.end], text[: cut.start]):
        if any(part.count(a) != part.count(b) for a, b in ("“”", "()", "[]")) or part.count('"') % 2:
            return False
        if _OPEN_SINGLE.search(part):
            return False  # an apostrophe looks like a closing single mark: nobody can count those
    return True


def _tidy(text: str) -> str:
    """`text` with single blanks, none before a mark, and no comma before the full stop."""
    text = re.sub(r"\s([,.;:!?])", r"\1", " ".join(text.split()))
    return re.sub(r",([.!?])$", r"\1", text)
