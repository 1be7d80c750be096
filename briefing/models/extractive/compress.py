"""A sentence in, a shorter one out, made only by leaving out asides and trailing clauses.

Every word that stays is the source's, in the source's order. Nothing is cut that changes what is claimed:
no negation, no condition, no "but", and no attribution unless another one stays. The cuts follow the sentence
trimmer of Hedge (Dorr, Zajic and Schwartz 2003, "Hedge Trimmer"), without a parser: a cut is made only where the
words around it leave little doubt, and where the remainder still has its verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from briefing.article import Span
from briefing.models.extractive.lexicon.clauses import (
    CONDITIONS,
    NOT_PARTICIPLES_IN_ING,
    RELATIVES,
    SUBORDINATORS,
)
from briefing.models.extractive.standalone import WORD, finite

_NOISE = re.compile(
    r"\s*\(\(\w{2,3}\)\)|\s*\[(?:sic|\.\.\.|…|\w{2})\]|\s*\((?:pictured|left|right|above|below)[^()]*\)",
    re.IGNORECASE,
)
"""Language marks "((it))", "[sic]", "(pictured left)": the page's, not the story's."""
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
TERMINALS = (".", "!", "?", "…", "”", '"', "’", "'", ")", ":")
_TRAILING_TIME = frozenset(
    {"after", "following", "since", "before", "as", "while", "with", "amid", "despite", "where", "when"}
)
_AS_BELONGS = frozenset(
    "as known described seen such well soon long far much many regarded regards serve served serves serving work worked "
    "works working act acted acts acting same so twice just even described viewed treated considered used cast hailed "
    "dismissed named appointed elected recognised recognized defined dubbed counted registered identified listed early "
    "late and or but not only quit resigned resign stepped down resigns step quits job role position career".split()
)
"""After these "as" belongs to the word before it, or opens no clause."""
_NEVER_LAST = frozenset(
    "and or but nor the a an of to in at for from with by as that which who whose and, or,".split()
)
_ATTRIBUTION = ("according to", "as reported by")
_TELLING = frozenset(
    "said says told added announced stated reported claimed claims warned warns argued denied confirmed insisted "
    "revealed explained noted wrote tweeted suggested suggests called asked believe believes".split()
)


@dataclass(frozen=True, slots=True)
class _Cut(Span):
    """Words that can go. The lower the cost, the less is lost."""

    cost: int


@dataclass(frozen=True, slots=True)
class _Word(Span):
    low: str


def word_count(text: str) -> int:
    """Words as a reader counts them: runs between blanks."""
    return len(text.split())


def clean(text: str) -> str:
    """`text` without language marks, "[sic]" and "(pictured)"."""
    return _tidy(_NOISE.sub("", text))


def shorten(text: str, limit: int, cost: int = 9) -> str:
    """`text` with cuts of at most `cost`, cheapest first, until it has at most `limit` words.

    The result may be longer than `limit` where nothing more can safely go.
    """
    text = clean(text)
    while word_count(text) > limit:
        # After each cut the rest is looked at afresh: what was an aside within a clause may have gone with it.
        cut = min(_cuts(text), key=lambda c: (c.cost, c.start - c.end), default=None)
        if cut is None or cut.cost > cost:
            break
        text = _tidy(text[: cut.start] + text[cut.end :])
        text += "" if text.endswith(TERMINALS) else "."
    return text


def _cuts(text: str) -> Iterator[_Cut]:
    row = [_Word(m.start(), m.end(), m.group().lower().replace("’", "'")) for m in WORD.finditer(text)]
    for cut in (
        *_bracketed(text),
        *_dashed(text),
        *_commas(text, row),
        *_meanwhile(text, row),
        *_joined(text, row),
    ):
        if cut.start > 0 and _balanced(text, cut) and _whole(text, cut):
            yield cut


def _bracketed(text: str) -> Iterator[_Cut]:
    for found in _BRACKETS.finditer(text):
        inner = found.group(1)
        # "(CSTO)" introduces a short name: it stays while the short name is used.
        if not (inner.isupper() and text.count(inner) > 1):
            yield _Cut(found.start(), found.end(), 1)


def _dashed(text: str) -> Iterator[_Cut]:
    # "2000 - 2050" and "won 2 – 1" are no asides.
    dashes = list(re.finditer(r"(?<!\d)\s+(?:--|[—–-])\s+|(?<=\d)\s+(?:--|[—–-])\s+(?!\d)|—", text))
    for left, right in pairwise(dashes):
        if _main(text[: left.start()] + text[right.end() :]):
            yield _Cut(left.start(), right.end() - 1 if text[right.end() - 1].isspace() else right.start(), 2)
    if len(dashes) == 1 and _main(text[: dashes[0].start()]):
        yield _Cut(dashes[0].start(), len(text), 3)


def _commas(text: str, row: list[_Word]) -> Iterator[_Cut]:
    """Clauses and phrases that start behind a comma."""
    after = {w.start: n for n, w in enumerate(row)}
    commas = [m.start() for m in re.finditer(r",(?=\s)", text)]
    for comma in commas:
        n = after.get(_skip(text, comma + 1))
        if n is None:
            continue
        cost = _cost(row, n)
        if cost is None:
            continue
        later = [c for c in commas if c > comma]
        end = _inner_end(text, row, after, later)
        if end is not None:
            # "X, who led the inquiry, said": the second comma goes too, the verb follows its subject;
            # but "X, 19, a student, said" and "Bury, Ohio, a town of ..., said" keep it.
            paired = any(comma - 16 < c < comma for c in commas)
            yield _Cut(comma, end + (not paired), cost if cost < 6 else 6)
        elif (
            (cost < 7 or _lonely(row, n, commas, comma))
            and not _holds_back(text, row, n, later, after)
            and _main(text[:comma])
        ):
            yield _Cut(comma, len(text), cost)


def _cost(row: list[_Word], n: int) -> int | None:
    """What it costs to lose the phrase that starts at word `n`; None where it must stay."""
    word = row[n].low
    pair = f"{word} {row[n + 1].low}" if n + 1 < len(row) else word
    if pair in _ATTRIBUTION:
        return 2 if any(w.low in _TELLING for w in row[:n]) else None
    if word == "where" or (word in RELATIVES and row[n - 1].low in _TELLING):
        return 6  # what happened there may be the news
    if word in RELATIVES or pair in ("one of", "some of", "most of", "many of"):
        return 3
    if word in _TRAILING_TIME:
        return 4
    if word in ("a", "an", "the") or word == "including":
        return 5 if word == "including" else 7
    if word.endswith("ing") and word.isalpha() and word not in NOT_PARTICIPLES_IN_ING and len(word) > 4:
        return 5
    return None


def _inner_end(text: str, row: list[_Word], after: dict[int, int], later: list[int]) -> int | None:
    """The comma that closes an aside: the first one with a verb of the main clause behind it."""
    for comma in later:
        n = after.get(_skip(text, comma + 1))
        if n is not None and finite(row[n].low) and row[n].end - row[n].start > 1:
            return comma
    return None


def _lonely(row: list[_Word], n: int, commas: list[int], comma: int) -> bool:
    """True where the phrase behind `comma` is no part of a list: no other comma within five words before, none behind."""
    near = row[max(0, n - 5)].start
    verb = next((w.low for w in row[n:] if finite(w.low) or w.low in RELATIVES or w.low == "that"), None)
    if verb is not None and finite(verb):
        return False  # "Back when it was founded, the club had ...": the main clause, no apposition
    return (
        comma == commas[-1]
        and not any(near < c < comma for c in commas)
        and not any(w.low in ("and", "or") for w in row[n : n + 4])
    )


def _holds_back(text: str, row: list[_Word], n: int, later: list[int], after: dict[int, int]) -> bool:
    """True where the tail from word `n` holds a condition or a "but": cutting it would change the claim."""
    if any(w.low in CONDITIONS for w in row[n:]):
        return True
    return any(
        (m := after.get(_skip(text, c + 1))) is not None and row[m].low in ("so", "yet", "and") for c in later
    )


def _meanwhile(text: str, row: list[_Word]) -> Iterator[_Cut]:
    """A closing clause of time without a comma: "... as thousands filled the square"."""
    for n, word in enumerate(row):
        if word.low not in ("as", "while") or n < 6 or row[n - 1].low in _AS_BELONGS or n + 3 > len(row):
            continue
        tail = [w.low for w in row[n + 1 :]]
        near = list(takewhile(lambda w: w not in RELATIVES and w != "that", tail[:8]))
        told = any(finite(w) and (tail[0] not in ("a", "an") or not w.endswith("ed")) for w in near[1:])
        if (
            told
            and "as" not in tail[:4]
            and not CONDITIONS.intersection(tail)
            and _main(text[: row[n - 1].end])
        ):
            yield _Cut(row[n - 1].end, len(text), 4)


def _joined(text: str, row: list[_Word]) -> Iterator[_Cut]:
    """A second main clause behind a semicolon, or behind ", and" with its own subject."""
    for found in re.finditer(r";\s|,\s+and\s", text):
        tail = [w for w in row if w.start >= found.end()]
        if any(w.low in CONDITIONS for w in tail):
            continue
        own_verb = any(finite(w.low) for w in tail[1:7]) and not finite(tail[0].low) if tail else False
        if own_verb and _main(text[: found.start()]):
            yield _Cut(found.start(), len(text), 6 if found.group()[0] == ";" else 8)


def _main(head: str) -> bool:
    """True where `head`, a sentence up to a cut, has a main clause of its own."""
    row = [m.group().lower().replace("’", "'") for m in WORD.finditer(head)]
    if len(row) < 6:
        return False
    if row[0] in SUBORDINATORS or row[1] in SUBORDINATORS:
        _, comma, head = head.partition(", ")
        row = [m.group().lower().replace("’", "'") for m in WORD.finditer(head)]
        if not comma or len(row) < 3:
            return False
    verbs = sum(finite(w) and not (n and finite(row[n - 1])) for n, w in enumerate(row))
    links = sum(w in RELATIVES or w == "that" for w in row)
    return verbs > links and not finite(row[0])


def _whole(text: str, cut: _Cut) -> bool:
    """True where what remains still has a main clause, and ends on a word that can end one."""
    rest = text[: cut.start] + text[cut.end :].rstrip(" .!?…”\"’'")
    last = rest.rsplit(None, 1)[-1].lower() if rest.split() else ""
    return last not in _NEVER_LAST and _main(text[: cut.start] + " " + text[cut.end :])


def _balanced(text: str, cut: _Cut) -> bool:
    """True where the cut neither opens nor closes a quotation or a bracket of the remainder."""
    gone, before = text[cut.start : cut.end], text[: cut.start]
    pairs = all(
        s.count(a) == s.count(b) for s in (gone, before) for a, b in (("“", "”"), ("(", ")"), ("[", "]"))
    )
    # An apostrophe looks like a closing single mark, so only opening ones count.
    return (
        pairs
        and not gone.count('"') % 2
        and not before.count('"') % 2
        and not re.search(r"(?:^|\s)['‘](?=\w)", gone + " " + before)
    )


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _tidy(text: str) -> str:
    text = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s{2,}", " ", text)).strip()
    return re.sub(r",(?=[.!?]$)", "", text)
