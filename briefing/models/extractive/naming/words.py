"""Sentences in, words out: each with its address and what its spelling says (capital, possessive, start)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefing.article import Sentence
from briefing.models.extractive.lexicon.common import FUNCTION
from briefing.models.extractive.lexicon.function_words import AUXILIARIES

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}(?!\w)"  # U.S.  D.C.
    r"|(?:[Ss]t|[A-Z])\.(?=\s?[^\W\d_])"  # the L. of L. Frank Baum
    r"|[@#]?[^\W_]+(?:(?:[-'’‑&/]|\.(?=[a-z0-9]))[^\W_]+)*[’']?"
)
_OPENERS = frozenset('“"‘:;—–|•[]({*…\n!?»«')


_VERBS = AUXILIARIES | {"became", "become", "becomes"}


class Word(NamedTuple):
    """A word: `text` without its possessive ending, address of that text, and the gap before it."""

    start: int
    end: int
    text: str
    lower: str
    gap: str
    """What stands between the word before and this one; "\\n" at the start of a sentence."""
    cap: bool
    possessive: bool
    soft: bool
    """True where any word would have a capital: at the start of a sentence, a quotation, or after a colon."""
    adjective: bool
    """True for a name used up in a compound: Moscow-led, Obama-era."""


def read_words(text: str, sentences: Iterable[Sentence]) -> list[list[Word]]:
    """The words of each sentence."""
    return [_of(text, s.start, s.end) for s in sentences]


def _of(text: str, start: int, end: int) -> list[Word]:
    words: list[Word] = []
    last = start
    for match in _WORD.finditer(text, start, end):
        at, to = match.span()
        raw = match.group()
        possessive = False
        if raw[-1] in "’'":
            raw, to = raw[:-1], to - 1
            possessive = raw[-1] == "s"
        elif raw[-1] == "s" and raw[-2:-1] in ("'", "’"):
            raw, to, possessive = raw[:-2], to - 2, True
        gap = text[last:at] if words else "\n"
        soft = gap != " " and (not _OPENERS.isdisjoint(gap) or (gap[-1:] == "'" and len(gap) > 1))
        cap = raw[0].isupper() or (raw[0] in "@#" and raw[1].isupper())
        compound = cap and ("-" in raw or text.startswith("-", to)) and _compound(text, raw, to)
        words.append(Word(at, to, raw, raw.lower(), gap, cap, possessive, soft, compound))
        last = match.end() if possessive else to
    return words


def _compound(text: str, raw: str, to: int) -> bool:
    """True for Moscow-led, whose hyphen is in the word, and for U.S.-led, whose hyphen follows it."""
    tail = raw.partition("-")[2]
    return (tail.islower() and len(tail) > 2) or (
        text.startswith("-", to) and text[to + 1 : to + 2].islower()
    )


def is_headline(words: Sequence[Word]) -> bool:
    """True where capitals tell nothing: words in Title Case or ALL CAPITALS, with no verb written small."""
    if sum(w.cap for w in words) < 3:
        return False
    long = [w for w in words if len(w.text) > 3 and w.text[0].isalpha()]
    if len(long) > 2 and all(w.text.isupper() for w in long):
        return True
    return not any(w.text.islower() and (w.lower not in FUNCTION or w.lower in _VERBS) for w in words)
