"""Words of a sentence in, a role out: what somebody is said to be, with its address and how much it tells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.models.extractive.lexicon.people import HONORIFICS
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.lexicon.titles import RELATIVES
from briefing.models.extractive.naming.noun_phrases import ABBREVIATED, INNER
from briefing.models.extractive.naming.words import Word

BARE = frozenset(words("mr mrs ms miss sir dame lord lady dr mister madam saint st don"))
"""Titles that tell nothing by themselves."""
_WEAK = frozenset(
    words("""
professor prof doctor rev reverend captain general colonel judge lt sgt col gen sen rep gov king queen prince
""")
)
_OPENING = frozenset(words("a an the and also his her their its my our then one"))
LONGEST = 24
"""Words of a role at most."""
MATTER = 6
"""Words of a role that make it tell more; what goes on is detail."""


class Role(NamedTuple):
    """Words of one sentence that say what somebody is: how much they tell, and their address."""

    score: float
    start: int
    end: int


def as_role(line: Sequence[Word], first: int, last: int, base: float) -> Role | None:
    """The words `[first, last]` as a role, without articles; None where nothing tells."""
    while first <= last and (
        line[first].lower in _OPENING or line[first].text in HONORIFICS & {"Mr", "Ms", "Mrs"}
    ):
        first += 1
    while last >= first and (line[last].lower in INNER or line[last].text.isdigit()):
        last -= 1
    count = last - first + 1
    if count < 1 or count > LONGEST or all(w.lower.rstrip(".") in BARE for w in line[first : last + 1]):
        return None
    if count == 1 and line[first].lower in ("center", "centre", "left", "right"):  # of a picture
        return None
    if count == 1 and line[first].lower.rstrip(".") in _WEAK:
        base -= 1.5
    if line[last].lower in RELATIVES and count < 3:
        base -= 2
    dot = last + 1 < len(line) and line[last + 1].gap.startswith(".") and line[last].lower in ABBREVIATED
    return Role(base + min(count, MATTER) * 0.2, line[first].start, line[last].end + dot)
