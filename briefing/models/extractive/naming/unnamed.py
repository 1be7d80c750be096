"""Words of an article in, people without a name out: the boy, a New Zealand climber, the boy's mother."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.models.extractive.lexicon.common import FUNCTION
from briefing.models.extractive.lexicon.function_words import AUXILIARIES, POSSESSIVES
from briefing.models.extractive.lexicon.somebody import known
from briefing.models.extractive.lexicon.tables import words as table
from briefing.models.extractive.lexicon.titles import RELATIVES
from briefing.models.extractive.naming.groups import noun_phrase_start, verb_after
from briefing.models.extractive.naming.words import Word

_FIRST = frozenset(table("a an another one"))
_KNOWN = frozenset(table("the this that"))
_NO_SUBJECT = AUXILIARIES | frozenset(
    table("as like become becomes became than or being remain remains no any")
)
_NOT_HERE = frozenset(
    table("""
no star subject model voice face figure minor major chair star head link partner member back wing prop hook
lock keeper keepers guide host anchor executive general private native national fan supporter citizen adult
reader user rep principal author writer advocate champion winner opener pitcher guard-post counsel
representative representatives creator owner master king queen prince crown marine front leader player team
hero icon legend author celebrity
""")
)
"""Nouns for people that as often mean something else, or only say what somebody named is."""
_VAGUE = frozenset(table("person man woman people body somebody someone human adult individual"))
LONGEST = 5
"""Words of a phrase from the determiner on at most."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """One place where somebody without a name stands: sentence index, address, and what happens there."""

    sentence: int
    start: int
    end: int
    words: tuple[str, ...]
    first: bool
    """True where the article makes somebody known: a climber."""
    acts: bool
    opens: bool
    """True where the sentence begins with it."""


@dataclass(slots=True)
class Stranger:
    """Somebody without a name, and where the article speaks of him or her."""

    head: str
    glimpses: list[Glimpse] = field(default_factory=list)

    @property
    def acts(self) -> int:
        """How often it is the subject of a verb."""
        return sum(g.acts for g in self.glimpses)

    @property
    def vague(self) -> bool:
        """True where the noun fits anybody."""
        return self.head in _VAGUE


def find_unnamed(lines: Sequence[Sequence[Word]]) -> list[Stranger]:
    """Single people without a name, in order of first sight; one noun is one person."""
    found: dict[str, Stranger] = {}
    for index, line in enumerate(lines):
        for k, word in enumerate(line):
            if not known(word.lower) or word.lower in _NOT_HERE:
                continue
            glimpse = _glimpse(line, index, k)
            if glimpse is not None:
                found.setdefault(_key(line, k, glimpse), Stranger(word.lower)).glimpses.append(glimpse)
    return list(found.values())


def _key(line: Sequence[Word], k: int, glimpse: Glimpse) -> str:
    """Whose mother it is belongs to the mother."""
    if line[k].lower in RELATIVES and len(glimpse.words) > 1:
        return " ".join(w.lower() for w in glimpse.words)
    return line[k].lower


def _glimpse(line: Sequence[Word], index: int, k: int) -> Glimpse | None:
    word = line[k]
    if (word.cap and not word.soft) or word.adjective or (not word.possessive and _beside_name(line, k)):
        return None
    first = _phrase_start(line, k)
    start = first - 1
    if start < 0 or line[first].gap != " " or line[start].lower not in _FIRST | _KNOWN:
        return None
    if any(w.text[0].isdigit() and "-" not in w.text for w in line[first:k]):  # the 28 governor posts
        return None
    owned = any(w.possessive for w in line[first:k])
    if word.lower in RELATIVES and not owned:
        return None
    if start and line[start].gap == " " and line[start - 1].lower in _NO_SUBJECT:
        return None
    by = bool(start) and line[start - 1].lower == "by"
    return Glimpse(
        sentence=index,
        start=line[start if owned else first].start,
        end=line[k].end,
        words=tuple(w.text for w in line[first : k + 1]),
        first=line[start].lower in _FIRST and not owned,
        acts=not word.possessive and (verb_after(line, k) or by),
        opens=start == 0 or line[start].gap == ", ",
    )


def _phrase_start(line: Sequence[Word], k: int) -> int:
    """The first word after the determiner: an enraged homeless man, a suspected gang leader."""
    for at in range(k, max(0, k - LONGEST), -1):
        before = line[at - 1]
        if line[at].gap != " ":
            break
        if before.lower in _FIRST | _KNOWN:
            return at
        if before.lower in FUNCTION or before.lower in AUXILIARIES:
            break
    return noun_phrase_start(line, k)


def _beside_name(line: Sequence[Word], k: int) -> bool:
    """True where a name stands in apposition or the noun is only part of a longer phrase."""
    if k + 1 >= len(line):
        return False
    after = line[k + 1]
    if after.cap and after.gap in (" ", ", ", ". ", " (", " - ", " – ", ": "):
        return True
    if after.gap != " ":
        return False
    if after.text[0].isdigit() or after.lower in POSSESSIVES:
        return False
    return after.lower not in FUNCTION and after.lower not in AUXILIARIES and not verb_after(line, k)
