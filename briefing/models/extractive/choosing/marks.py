"""A sentence in; how strongly its words tell why the news matters out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from briefing.models.extractive.choosing.standalone import words
from briefing.models.extractive.lexicon.significance import (
    GRAVITY,
    HURT,
    MANY,
    MARKS,
    MONEY,
    PART,
    PEOPLE,
)

OTHERS = 1 / 3
"""What the weaker marks count beside the strongest."""
PEOPLE_HIT, LIVES, SUM, COUNT, SHARE = 0.9, 0.8, 0.65, 0.6, 0.5
"""Thousands of people; dead and injured; millions of money; thousands of something; a percentage."""

_PATTERNS = tuple((m.weight, re.compile(m.pattern, re.IGNORECASE)) for m in MARKS + GRAVITY)
_MANY = re.compile(
    r"(?:\b(?:hundreds|thousands|millions|dozens)|(?<![$£€\d.,])\d{1,3}(?:,\d\d\d)+"
    r"|(?<![$£€\d.,])\d+(?:\.\d+)?"
    r" (?:thousand|million|billion)|(?<![$£€\d.,])[1-9]00)(?: of)?((?: [\w’'-]+){1,4})",
    re.IGNORECASE,
)
_BIG = re.compile(r"\d00|\d,\d\d\d")
_SIGN = re.compile(r"[£$€]")
_FEW = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozens)"
_LIVES = re.compile(
    rf"\b{_FEW} (?:other |more )?(?:(?:[\w-]+s|people|men|women|children) )?(?:were |have been |had been )?"
    r"(?:dead|killed|died|injured|wounded|deaths|casualties)\b"
    rf"|\b(?:killed|killing|injured|injuring|wounded|wounding) (?:at least |more than |nearly "
    rf"|about )?{_FEW}\b",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"[£$€]\s?\d[\d,.]*\s?-?(?:m|bn|million|billion|trillion)\b|[£$€]\s?\d{1,3}(?:,\d\d\d){2,}"
    r"|\b\d[\d,.]* (?:million|billion|trillion) (?:dollars|pounds|euros)",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\d\s?(?:%|percent\b|per cent\b)|\b(?:half|quarter|thirds?|majority) of (?:all|the|its|their)\b"
    r"|\bone in (?:\d|three|four|five|six|ten)",
    re.IGNORECASE,
)


def _calls() -> dict[str, tuple[int, ...]]:
    called: dict[str, list[int]] = defaultdict(list)
    for n, mark in enumerate(MARKS + GRAVITY):
        for word in mark.triggers:
            called[word].append(n)
    return {word: tuple(ns) for word, ns in called.items()}


_CALLED = _calls()
"""Which patterns a word calls for: most sentences call for none or two of all."""


def strength(text: str, row: Sequence[str] | None = None, *, owned: bool = True) -> float:
    """The marks of significance in `text`: the strongest in full, the others a third; 0 for none.

    `row` are the words of `text` in lower case, where they are known already. `owned` says whether these are
    somebody's words: only then it counts how grave they call it.
    """
    row = words(text) if row is None else row
    weights = sorted((*_turns(text, row, owned=owned), *_scale(text, row)), reverse=True)
    return sum(weights[:1]) + sum(weights[1:]) * OTHERS


def _turns(text: str, row: Iterable[str], *, owned: bool) -> list[float]:
    called = {n for word in row if word in _CALLED for n in _CALLED[word] if owned or n < len(MARKS)}
    return [_PATTERNS[n][0] for n in called if _PATTERNS[n][1].search(text)]


def _scale(text: str, row: Iterable[str]) -> list[float]:
    """How many people, how many dead, how much money, what share: the greatest of them.

    A set of words is quicker than a search: most sentences need none of the four.
    """
    found = [0.0]
    if _BIG.search(text) or not MANY.isdisjoint(row):
        counted = (not PEOPLE.isdisjoint(many.group(1).lower().split()) for many in _MANY.finditer(text))
        found += [PEOPLE_HIT if people else COUNT for people in counted]
    if not HURT.isdisjoint(row) and _LIVES.search(text):
        found.append(LIVES)
    if (not MONEY.isdisjoint(row) or _SIGN.search(text)) and _SUM.search(text):
        found.append(SUM)
    if ("%" in text or not PART.isdisjoint(row)) and _SHARE.search(text):
        found.append(SHARE)
    return [max(found)] if any(found) else []
