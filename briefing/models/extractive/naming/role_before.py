"""A name's place in its sentence in, what stands before it and says what its bearer is out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.models.extractive.lexicon.function_words import AUXILIARIES
from briefing.models.extractive.lexicon.kind_cues import ORG_NOUNS
from briefing.models.extractive.lexicon.organisations import ORG_HEADS
from briefing.models.extractive.lexicon.people import HONORIFICS
from briefing.models.extractive.lexicon.places import DEMONYMS
from briefing.models.extractive.lexicon.somebody import known, people, somebody
from briefing.models.extractive.lexicon.speech import VERBS
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.lexicon.titles import TITLE_CASE, ends_role
from briefing.models.extractive.naming.forms import Place
from briefing.models.extractive.naming.kinds import RUNNERS
from briefing.models.extractive.naming.noun_phrases import (
    CLAUSE,
    OFFICE_PREPOSITIONS,
    governing_office,
    likely_verb,
    phrase_start,
)
from briefing.models.extractive.naming.pieces import gazetteer
from briefing.models.extractive.naming.role import BARE, Role, as_role
from briefing.models.extractive.naming.words import Word

_HYPOTHETICAL = frozenset(words("a an another any potential possible hypothetical would-be"))
_BEFORE_LIST = frozenset({", ", ": ", " — ", " – ", "—", " - "})
_VAGUE = frozenset(words("men women people users others members children"))
"""Plurals that tell nothing of anybody."""
REACH = 16
"""Words looked back at."""


def before_name(line: Sequence[Word], place: Place) -> Role | None:
    """Kremlin spokesman NAME; Armenian Prime Minister NAME; CEO of the Refugee Council NAME; Italian NAME."""
    first = _without_honorific(line, place.first)
    if first == 0 or line[first].gap not in (" ", ". "):
        return None
    end = first - 1
    word = line[end]
    if word.possessive:
        return _employer(line, end)
    if end > 1 and line[end - 1].lower == "of" and word.text.isdigit():  # mother of 3 NAME
        end, word = end - 2, line[end - 2]
    if known(word.lower) or word.text in TITLE_CASE or _agent(word):
        start = phrase_start(line, end)
        if start and line[start - 1].lower in _HYPOTHETICAL and line[end].cap and line[start].gap == " ":
            return None
        return as_role(line, start, end, 3)
    if word.text in DEMONYMS:
        return as_role(line, end, end, 0.9)
    if word.cap:
        office = governing_office(line, end)
        if office is not None:
            return as_role(line, phrase_start(line, office), end, 3.2)
    if word.lower.endswith("-year-old"):
        return as_role(line, end, end, 0.3)
    return None


def _without_honorific(line: Sequence[Word], first: int) -> int:
    while (
        first
        and line[first].gap in (" ", ". ")
        and line[first - 1].text in HONORIFICS
        and line[first - 1].lower in BARE
    ):
        first -= 1
    return first


def _agent(word: Word) -> bool:
    """True for a noun in no table whose ending makes it somebody: glassblower NAME."""
    return (not word.cap or word.soft) and word.lower not in VERBS and somebody(word.lower)


def _employer(line: Sequence[Word], at: int) -> Role | None:
    """The organisation that the bearer is one of: the harbour board's NAME."""
    first = at
    while first and first > at - 5 and line[first].gap == " " and line[first - 1].cap:
        first -= 1
    first += line[first].lower == "the"
    body = gazetteer(" ".join(w.text for w in line[first : at + 1])) in ("org", "outlet")
    body = body or (at > first and line[at].text in ORG_HEADS)
    if not body and not (line[at].text.isupper() and len(line[at].text) > 2):
        return None
    return as_role(line, first if body else at, at, 0.7)


def apposed_before(line: Sequence[Word], place: Place) -> Role | None:
    """The secretary general of the union, NAME, said; a club attorney, NAME."""
    first = _without_honorific(line, place.first)
    if first < 1 or line[first].gap not in (", ", "), "):
        return None
    following = line[place.last + 1] if place.last + 1 < len(line) else None
    if (
        following is not None
        and following.gap == " "
        and following.lower not in VERBS
        and following.lower not in AUXILIARIES
        and following.lower not in ("of", "from", "at")
    ):
        return None
    for k in range(first - 1, max(-1, first - REACH), -1):
        word = line[k]
        if _somebody_here(word) and not word.possessive:
            inner = line[k + 1 : first]
            if inner and not (inner[0].lower in OFFICE_PREPOSITIONS and inner[0].gap == " "):
                return None
            if any(a.cap and _acts(b) for a, b in pairwise(inner)):
                return None
            start = phrase_start(line, k)
            if start > 1 and line[start - 2].lower == "as" and line[start - 1].lower in ("a", "an"):
                return None  # as a boy, NAME was
            bracket = next((i for i in range(k + 1, first) if "(" in line[i].gap), first)
            listed = start and line[start].gap == ", "
            return None if listed and not inner and start == k else as_role(line, start, bracket - 1, 3.1)
        if _ends_search(line, k):
            return None
    return None


def _acts(word: Word) -> bool:
    """True for a word that may be a verb after a name: while Secretary NAME talks to Oslo, NAME said."""
    return (
        word.text.islower() and word.gap == " " and word.lower.endswith(("s", "ed")) and len(word.lower) > 3
    )


def _somebody_here(word: Word) -> bool:
    return ends_role(word.text) or (not word.cap and known(word.lower))


def _ends_search(line: Sequence[Word], k: int) -> bool:
    word = line[k]
    return (
        "," in word.gap or ";" in word.gap or word.gap == "\n" or word.lower in CLAUSE or likely_verb(line, k)
    )


def shared(line: Sequence[Word], place: Place) -> Role | None:
    """What several are together: ministers NAME and NAME; two builders, NAME and NAME; critics such as X."""
    first = _list_start(line, place)
    if first < 1:
        return None
    end = first - 1
    if line[end].lower in ("including", "like", "namely") or (
        line[end].lower == "as" and end and line[end - 1].lower == "such"
    ):
        end -= 1 + (line[end].lower == "as")
        return _plural(line, end, 2.2)
    if not (place.first > first or _goes_on(line, place.last)):
        return None
    if line[first].gap == " " and _many(line[end]) and (not line[end].cap or line[end].soft):
        return as_role(line, phrase_start(line, end), end, 2.4)
    return _plural(line, end, 2.2) if line[first].gap in _BEFORE_LIST else None


def _many(word: Word) -> bool:
    return people(word.lower) and word.lower not in _VAGUE


def _plural(line: Sequence[Word], end: int, base: float) -> Role | None:
    """The phrase up to `end` with a plural for its head: defectors from the regime."""
    for k in range(end, max(-1, end - REACH), -1):
        word = line[k]
        if _many(word) and not word.possessive and not (word.cap and not word.soft):
            if k < end and line[k + 1].lower not in OFFICE_PREPOSITIONS:
                return None
            return as_role(line, phrase_start(line, k), end, base)
        if _ends_search(line, k) or word.gap in _BEFORE_LIST:
            return None
    return None


def _goes_on(line: Sequence[Word], last: int) -> bool:
    """True where "and NAME" or ", NAME NAME" follows."""
    if last + 2 >= len(line) or not line[last + 2].cap:
        return False
    return line[last + 1].lower == "and" or (
        line[last + 1].gap == ", " and line[last + 1].cap and line[last + 2].gap == " "
    )


def _list_start(line: Sequence[Word], place: Place) -> int:
    """The first word of the first name in the list that the name at `place` stands in."""
    first = _without_honorific(line, place.first)
    for _ in range(4):
        k = first - 1
        if k > 0 and line[k].lower == "and" and line[first].gap == " ":
            comma = False
            k -= 1
        elif k > 0 and line[first].gap == ", " and line[k].cap:
            comma = True
        else:
            return first
        if not line[k].cap or line[k].possessive or line[k + 1].gap not in (" ", ", "):
            return first
        last = k
        least = max(0, last - REACH)
        while k > least and line[k].gap in (" ", ". ") and line[k - 1].cap and not (k == 1 and line[0].soft):
            k -= 1
        if comma and last == k:  # one word alone is a place as often
            return first
        first = k
    return first


def body_before(line: Sequence[Word], place: Place) -> Role | None:
    """The internet security firm NAME; the operator, NAME, said."""
    end = place.first - 1
    if end < 0 or line[end].possessive:
        return None
    if line[place.first].gap == ", " and line[end].lower in RUNNERS:
        return as_role(line, phrase_start(line, end), end, 2.4)
    if line[place.first].gap != " " or line[end].lower not in ORG_NOUNS or ends_role(line[end].text):
        return None
    start = phrase_start(line, end)
    return as_role(line, start, end, 2.5) if start < end else None
