"""A name's places in its sentences in, what they say that its bearer is out: title, apposition, "who is"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.models.extractive.forms import Place
from briefing.models.extractive.kinds import RUNNERS
from briefing.models.extractive.lexicon.function_words import AUXILIARIES
from briefing.models.extractive.lexicon.kind_cues import ORG_NOUNS
from briefing.models.extractive.lexicon.people import HONORIFICS
from briefing.models.extractive.lexicon.regions import PLACE_HEADS
from briefing.models.extractive.lexicon.speech import VERBS
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.lexicon.titles import PEOPLE_NOUNS, RELATIVES, TITLE_CASE, ends_role
from briefing.models.extractive.noun_phrases import (
    ABBREVIATED,
    CLAUSE,
    INNER,
    OFFICE_PREPOSITIONS,
    PUNCTUATION,
    governing_office,
    head_office,
    likely_verb,
    phrase_end,
    phrase_start,
)
from briefing.models.extractive.pieces import gazetteer
from briefing.models.extractive.words import Word

_HYPOTHETICAL = frozenset(words("a an another any potential possible hypothetical would-be"))
_BARE = frozenset(words("mr mrs ms miss sir dame lord lady dr mister madam saint st don"))
_WEAK = frozenset(
    words("""
professor prof doctor rev reverend captain general colonel judge lt sgt col gen sen rep gov king queen prince
""")
)
_LEADS = frozenset(words("heads leads chairs runs directs headed led chaired ran founded owns"))
LONGEST = 24
"""Words of a role at most."""


class Role(NamedTuple):
    """Words of one sentence that say what somebody is: how much they tell, and their address."""

    score: float
    start: int
    end: int


def best_role(lines: Sequence[Sequence[Word]], places: Sequence[Place], person: bool) -> Role | None:
    """What is best said about the bearer of the name at `places`; None where nothing is."""
    found: list[Role] = []
    for order, place in enumerate(places):
        line = lines[place.sentence]
        found += [role._replace(score=role.score + 0.4 * (order == 0)) for role in _said(line, place, person)]
    return max(found, key=lambda r: (r.score, -r.start), default=None)


def _said(line: Sequence[Word], place: Place, person: bool) -> list[Role]:
    found = [
        _before(line, place) if person else _body_before(line, place),
        _after(line, place, person),
        _copula(line, place, person),
    ]
    if person:
        found += [_apposed_before(line, place), _affiliation(line, place)]
    return [r for r in found if r is not None]


def _role(line: Sequence[Word], first: int, last: int, base: float) -> Role | None:
    """The words `[first, last]` as a role, without articles; None where nothing tells."""
    while first <= last and (
        line[first].lower in ("a", "an", "the", "and", "also", "his", "her", "their", "its", "then", "one")
        or line[first].text in HONORIFICS & {"Mr", "Ms", "Mrs"}
    ):
        first += 1
    while last >= first and (line[last].lower in INNER or line[last].text.isdigit()):
        last -= 1
    count = last - first + 1
    if count < 1 or count > LONGEST or all(w.lower.rstrip(".") in _BARE for w in line[first : last + 1]):
        return None
    if count == 1 and line[first].lower in ("center", "centre", "left", "right"):  # of a picture
        return None
    if count == 1 and line[first].lower.rstrip(".") in _WEAK:
        base -= 1.5
    if line[last].lower in RELATIVES and count < 3:
        base -= 2
    dot = last + 1 < len(line) and line[last + 1].gap.startswith(".") and line[last].lower in ABBREVIATED
    return Role(base + min(count, 10) * 0.2, line[first].start, line[last].end + dot)


def _before(line: Sequence[Word], place: Place) -> Role | None:
    """Kremlin spokesman NAME; Armenian Prime Minister NAME; CEO of the Refugee Council NAME."""
    first = place.first
    while (
        first
        and line[first].gap in (" ", ". ")
        and line[first - 1].text in HONORIFICS
        and line[first - 1].lower in _BARE
    ):
        first -= 1
    if first == 0 or line[first].gap not in (" ", ". "):
        return None
    end = first - 1
    word = line[end]
    if word.possessive:
        return None
    if ends_role(word.text) or word.text in TITLE_CASE or word.lower in PEOPLE_NOUNS:
        start = phrase_start(line, end)
        if start and line[start - 1].lower in _HYPOTHETICAL and line[end].cap and line[start].gap == " ":
            return None
        return _role(line, start, end, 3)
    if word.cap:
        office = governing_office(line, end)
        if office is not None:
            return _role(line, phrase_start(line, office), end, 3.2)
    return None


def _after(line: Sequence[Word], place: Place, person: bool) -> Role | None:
    """NAME, a professor of law at; NAME, 19, a member of; NAME (Labour leader); NAME, who is the head of."""
    k = place.last + 1
    if k >= len(line) or line[place.last].possessive:
        return None
    gap = line[k].gap
    if gap not in (", ", " (", ", “", ' "', " – ", " — ", "—"):
        return None
    if line[k].text.isdigit() and len(line[k].text) <= 2:
        k += 1
        if k >= len(line) or line[k].gap not in (", ", ") ", "), "):
            return None
    if (
        line[k].lower in ("who", "which")
        and k + 2 < len(line)
        and line[k + 1].lower in ("is", "was", "serves", "served", "works", "worked", "became")
    ):
        k += 2 + (line[k + 2].lower in ("as", "also"))
        return _noun_phrase(line, k, 2.6, person)
    if line[k].lower in ("now", "then", "currently", "formerly", "also") and k + 1 < len(line):
        k += 1
    return _noun_phrase(line, k, 3.3, person)


def _noun_phrase(line: Sequence[Word], first: int, base: float, person: bool) -> Role | None:
    """The phrase from `first` on as a role, if its head is an office or it begins with an article."""
    if first >= len(line):
        return None
    if line[first].lower == "who":
        return _leading(line, first + 1)
    last = phrase_end(line, first)
    if (
        base > 3 and last + 1 < len(line) and PUNCTUATION.isdisjoint(line[last + 1].gap)
    ):  # According to NAME, an agent was ...
        return None
    article = line[first].lower in ("a", "an", "one") or (line[first].lower == "the" and not person)
    head = head_office(line, first, last, person)
    if not person and not article:
        return None
    if head is None and not article:
        return None
    if head is None and (not person or any(w.text.isdigit() for w in line[first : last + 1])):
        return None
    if head is None:
        if last - first < 1 or (last + 1 >= len(line) and base > 3):
            return None
        if not person and line[first].lower == "the" and base > 3:
            return None
        base -= 1.5
    elif last + 1 < len(line) and line[last + 1].gap.startswith(",") and line[last + 1].lower == "and":
        more = phrase_end(line, last + 1)
        if head_office(line, last + 2, more) is not None:
            last = more
    if any(w.cap and w.lower in CLAUSE for w in line[first : last + 1]) or last - first >= LONGEST:
        return None
    return _role(line, first, last, base)


def _leading(line: Sequence[Word], first: int) -> Role | None:
    """NAME, who heads the Research Centre."""
    if first + 1 >= len(line) or line[first].lower not in _LEADS:
        return None
    return _role(line, first, phrase_end(line, first + 1), 2)


def _copula(line: Sequence[Word], place: Place, person: bool) -> Role | None:
    """NAME is a military alliance of six nations; NAME was the captain of the team."""
    k = place.last + 1
    if (
        k + 2 >= len(line)
        or line[place.last].possessive
        or line[k].gap != " "
        or line[k].lower not in ("is", "was")
    ):
        return None
    if line[k + 1].lower not in ("a", "an", "the", "one"):
        return None
    last = phrase_end(line, k + 1)
    head = head_office(line, k + 1, last, person)
    if head is None and (person or line[k + 1].lower == "the"):
        return None
    return _role(line, k + 1, last, 1.8 if person else 2.2)


def _apposed_before(line: Sequence[Word], place: Place) -> Role | None:
    """The secretary general of the union, NAME, said; a club attorney, NAME."""
    first = place.first
    if first < 1 or line[first].gap not in (", ", "), "):
        return None
    following = line[place.last + 1] if place.last + 1 < len(line) else None
    if (
        following is not None
        and following.gap == " "
        and following.lower not in VERBS
        and following.lower not in AUXILIARIES
    ):
        return None
    for k in range(first - 1, max(-1, first - 16), -1):
        word = line[k]
        if ends_role(word.text) and not word.possessive:
            inner = line[k + 1 : first]
            if inner and not (inner[0].lower in OFFICE_PREPOSITIONS and inner[0].gap == " "):
                return None
            start = phrase_start(line, k)
            bracket = next((i for i in range(k + 1, first) if "(" in line[i].gap), first)
            listed = start and line[start].gap == ", "
            return None if listed and not inner and start == k else _role(line, start, bracket - 1, 3.1)
        if (
            "," in word.gap
            or ";" in word.gap
            or word.gap == "\n"
            or word.lower in CLAUSE
            or likely_verb(line, k)
        ):
            return None
    return None


def _affiliation(line: Sequence[Word], place: Place) -> Role | None:
    """NAME of The Globe and Mail; NAME for the consumers' association, says."""
    k = place.last + 1
    if (
        k + 1 >= len(line)
        or line[k].gap != " "
        or line[place.last].possessive
        or line[k].lower not in ("of", "from", "for", "at")
    ):
        return None
    first = k + 1 + (line[k + 1].lower == "the")
    if first >= len(line) or not line[first].cap:
        return None
    last = first
    while (
        last + 1 < len(line)
        and line[last + 1].gap in (" ", " & ")
        and (line[last + 1].cap or line[last + 1].lower in ("of", "for", "and", "the"))
    ):
        last += 1
    named = gazetteer(" ".join(w.text for w in line[first : last + 1]))
    if named in ("place", "country", "people") or line[last].text in PLACE_HEADS:
        return None
    if line[k].lower in ("for", "at", "from") and last == first:
        return None
    if line[k + 1].text == "The":
        first = k + 1
    return Role(0.8 + 0.2 * (last - first), line[first].start, line[last].end)


def _body_before(line: Sequence[Word], place: Place) -> Role | None:
    """The internet security firm NAME; the operator, NAME, said."""
    end = place.first - 1
    if end < 0 or line[end].possessive:
        return None
    if line[place.first].gap == ", " and line[end].lower in RUNNERS:
        return _role(line, phrase_start(line, end), end, 2.4)
    if line[place.first].gap != " " or line[end].lower not in ORG_NOUNS or ends_role(line[end].text):
        return None
    start = phrase_start(line, end)
    return _role(line, start, end, 2.5) if start < end else None
