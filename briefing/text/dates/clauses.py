"""The words of a text with their addresses, and whether the clause around them looks ahead or back."""

from __future__ import annotations

import re
from typing import Literal

Tense = Literal["future", "past"]


def word_set(words: str) -> frozenset[str]:
    """The words of a line as a set: tables stay readable."""
    return frozenset(words.split())


_WORD = re.compile(r"[0-9]+|[^\W\d_]+|[^\w\s]|_")
_REACH = 24  # words looked at on either side: longer clauses exist, but a fixed reach keeps the cost linear
_APOSTROPHES = frozenset("'’")
_ABBREVIATED = word_set(
    "mr mrs ms dr prof gen sen rep gov sgt lt col capt st jr sr no vs inc ltd corp co "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
)

_MODALS = word_set("will shall ll must should may might could can would")
_AHEAD = word_set(
    "ahead upcoming forthcoming plans plan planning intends intend aims hopes scheduling expects "
    "begins starts opens closes ends runs expires kicks airs concludes resumes continues returns takes "
    "leaves meets arrives visits launches begin resume faces deadline"
)
_ARRANGED = word_set("scheduled expected due slated poised planned set supposed bound")
_PROMISED = word_set("vowed promised pledged agreed ordered called going invited asked urged")
_PAST = word_set(
    "was were had did been said told went came took made gave got saw met won lost left held led sent "
    "brought began became found felt kept put ran rose fell grew spoke wrote broke chose drove ate flew "
    "forgot hid hit knew lay paid read rode sang sat shot showed slept sold spent stood stole struck swore "
    "taught thought threw understood woke wore bought built burnt caught cut dealt dug drew drank fought "
    "heard hung laid learnt lent let lit meant quit rang sought shook shut sank slid spread sprang stuck "
    "swept swam swung tore undertook withdrew overtook overcame forbade forgave bore bet bid bled blew "
    "has have"
)
_NOT_PAST = word_set("need indeed speed feed seed weed breed exceed proceed succeed bleed red bed hundred")
_BETWEEN = word_set("be been being not n t also have has had then now soon only still")


class Words:
    """The words, numbers and marks of a text, in order, with their addresses."""

    __slots__ = ("count", "low", "spans", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_WORD.finditer(text))
        self.spans = [m.span() for m in found]
        self.low = [m.group().lower() for m in found]
        self.count = len(found)

    def at(self, i: int) -> str:
        """Word `i` in lower case; "" outside the text."""
        return self.low[i] if 0 <= i < self.count else ""

    def capital(self, i: int) -> bool:
        """True where word `i` begins with a capital letter."""
        return 0 <= i < self.count and self.text[self.spans[i][0]].isupper()

    def glued(self, i: int) -> bool:
        """True where nothing stands between word `i` and the one before it."""
        return 0 < i < self.count and self.spans[i][0] == self.spans[i - 1][1]

    def number(self, i: int, digits: int = 4) -> int | None:
        """The number written in at most `digits` digits at `i`."""
        word = self.at(i)
        return int(word) if word and len(word) <= digits and word.isascii() and word.isdigit() else None

    def opens(self, i: int) -> bool:
        """True where word `i` begins a sentence or line."""
        if i <= 0:
            return True
        if i >= self.count:
            return False
        gap = self.text[self.spans[i - 1][1] : self.spans[i][0]]
        if "\n" in gap:
            return True
        end = i - 1
        if self.low[end] in "\"'”’)" and self.glued(end):
            end -= 1
        if self.low[end] in "!?":
            return True
        if self.low[end] != "." or not gap:
            return False
        before = self.at(end - 1)
        return len(before) > 1 and before not in _ABBREVIATED and not (before.isdigit() and self.glued(i))


def tense(words: Words, start: int, end: int) -> Tense | None:
    """Whether the clause that holds words `start` to `end` looks ahead, looks back, or cannot be told."""
    if words.at(end) in ("will", "shall"):
        return "future"
    if words.at(start - 1) in ("until", "till") and words.at(start - 2) in ("has", "have"):
        return "future"  # "has until Friday to appeal"
    leads = start - 1
    while leads >= 0 and words.low[leads] in (
        "on",
        "in",
        "by",
        "early",
        "late",
        "from",
        "at",
        "the",
        "since",
        "until",
    ):
        if words.opens(leads):
            break
        leads -= 1
    at_front = (
        words.opens(leads)
        or words.opens(leads + 1)
        or words.at(leads) in (",", "—", "–", "“", '"', "and", "but")
    )
    looks = (_look_ahead, _look_back) if at_front else (_look_back, _look_ahead)
    for look in looks:
        found = look(words, start, end)
        if found:
            return found
    return None


def _look_back(words: Words, start: int, end: int) -> Tense | None:
    for k in range(start - 1, max(-1, start - _REACH), -1):
        found = _cue(words, k)
        if found:
            return found
        if words.opens(k) or words.low[k] == ";":
            return None
    return None


def _look_ahead(words: Words, start: int, end: int) -> Tense | None:
    for k in range(end, min(words.count, end + _REACH)):
        if words.opens(k) or words.low[k] == ";":
            return None
        found = _cue(words, k)
        if found:
            return found
    return None


def _cue(words: Words, k: int) -> Tense | None:
    """What the word at `k` says about the time of its clause."""
    word = words.low[k]
    if word in _MODALS:
        if word == "may" and words.capital(k) and not words.opens(k):
            return None
        return "past" if "have" in (words.at(k + 1), words.at(k + 2)) and word != "will" else "future"
    if word == "won" and words.at(k + 1) in _APOSTROPHES and words.at(k + 2) == "t":
        return "future"
    if word in _AHEAD:
        return "future"
    if word == "to" and words.at(k - 1) in ("is", "are", "am"):
        return "future"
    if word in _ARRANGED and (word != "set" or words.at(k + 1) in ("to", "for")):
        return "past" if words.at(k - 1) in ("was", "were", "had", "been") else "future"
    if word in _PROMISED and words.at(k + 1) == "to":
        return "future"
    if word in ("has", "have") and words.at(k + 1) == "to":
        return "future"
    if _is_past(words, k):
        return _under_auxiliary(words, k)
    return None


def _is_past(words: Words, k: int) -> bool:
    word = words.low[k]
    if word in _PAST:
        return True
    if not word.endswith("ed") or len(word) < 4 or word in _NOT_PAST:
        return False
    return not words.capital(k) or words.opens(k)


def _under_auxiliary(words: Words, k: int) -> Tense:
    """A participle looks ahead after "will be", "to be", "could be"; not after "would have been"."""
    perfect = words.low[k] in ("have", "has", "had")
    for m in range(k - 1, max(-1, k - 5), -1):
        word = words.low[m]
        if word in _MODALS or word == "to":
            return "past" if perfect and word != "will" else "future"
        if word not in _BETWEEN and not word.endswith("ly"):
            return "past"
        perfect = perfect or word == "have"
    return "past"
