"""A name and the words around it in, evidence out: for a person, a body, a country, a place or a thing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefing.draft import ActorKind
from briefing.models.extractive.lexicon.common import FUNCTION, is_common
from briefing.models.extractive.lexicon.groups import NAMED_BODIES
from briefing.models.extractive.lexicon.kind_cues import ORG_NOUNS, POINTS, SURNAME_LIKE, TEAMS, THINGS
from briefing.models.extractive.lexicon.organisations import (
    COMPANY_SUFFIXES,
    EVENT_HEADS,
    GROUPS,
    OF_HEADS,
    ORG_HEADS,
    PRODUCTS,
)
from briefing.models.extractive.lexicon.people import NOBLE, PARTICLES, SURNAME_ENDINGS, is_first_name, plain
from briefing.models.extractive.lexicon.places import DEMONYMS, PEOPLES
from briefing.models.extractive.lexicon.regions import CITIES, PLACE_HEADS, US_STATES
from briefing.models.extractive.lexicon.somebody import people, somebody
from briefing.models.extractive.lexicon.speech import VERBS
from briefing.models.extractive.lexicon.tables import words as table
from briefing.models.extractive.lexicon.titles import ends_role
from briefing.models.extractive.naming.pieces import gazetteer
from briefing.models.extractive.naming.words import Word

_CAMEL = re.compile(r"[a-z][A-Z]|\.[a-z]{2,4}$|\d")
_SURNAME_CAMEL = re.compile(r"^(?:Mc|Mac|De|Le|La|Van|Fitz|O['’]|D['’]|Di|Du|Mb|Nd)[A-Z]")
RUNNERS = ORG_NOUNS | {"operator", "owner", "supplier", "contractor", "regulator", "parent"}
"""Nouns that a company's name is put beside: the operator, NAME, said."""
_AT = frozenset(table("in at near outside inside"))
_AT_PLACE = frozenset(table("in on at near outside"))
_PEOPLE_OF = frozenset(table("people men women members"))
_HE = frozenset(table("he she his her him himself herself"))
_HEADS = ORG_HEADS | EVENT_HEADS | PLACE_HEADS
_IN = frozenset(table("in at near outside inside across around"))


@dataclass(slots=True)
class Scores:
    """Evidence for each kind; `place` and `thing` do not act."""

    person: float = 0
    organisation: float = 0
    country: float = 0
    group: float = 0
    place: float = 0
    thing: float = 0

    def add(self, other: Scores, weight: float = 1) -> None:
        """Adds the evidence of `other`."""
        self.person += other.person * weight
        self.organisation += other.organisation * weight
        self.country += other.country * weight
        self.group += other.group * weight
        self.place += other.place * weight
        self.thing += other.thing * weight

    @property
    def kind(self) -> ActorKind:
        """The kind with most evidence; "other" for places and things, and where there is too little."""
        best = max(self.country, self.place, self.thing, self.person, self.organisation, self.group)
        if best < 1:
            return "other"
        if best == self.country:
            return "country"
        if best == self.person:
            return "person"
        if best == self.group:
            return "group"
        return "organisation" if best == self.organisation else "other"

    @property
    def is_place(self) -> bool:
        """True where most evidence is for a place."""
        return self.place >= 1 and self.place >= max(
            self.thing, self.person, self.organisation, self.group, self.country
        )


def form_scores(words: tuple[str, ...], alone: Callable[[str], bool]) -> Scores:
    """What the spelling says; `alone(word)` tells whether a word also stands by itself as a name."""
    text = " ".join(words)
    known = gazetteer(text)
    if known == "country":
        return Scores(country=8)
    if text in GROUPS:
        return Scores(group=8)
    if known in ("org", "outlet"):
        return Scores(organisation=6)
    if known == "place":
        return Scores(place=5)
    if text in PRODUCTS:
        return Scores(thing=6)
    scores = Scores()
    _by_heads(scores, words)
    if len(words) == 1:
        _single(scores, words[0])
    else:
        _as_person(scores, words, alone)
    return scores


def _by_heads(scores: Scores, words: tuple[str, ...]) -> None:
    """Heads: the last word of all, or the one before "of" and "for"."""
    joint = next((k for k, w in enumerate(words) if k and w in ("of", "for", "on", "to", "against")), None)
    head = words[joint - 1] if joint else words[-1]
    if words[-1] in COMPANY_SUFFIXES:
        scores.organisation += 6
    elif joint and head in NOBLE:
        scores.person += 12  # against the "of" that no other person's name has
    elif joint and (head in OF_HEADS or head in ORG_HEADS):
        event = head in EVENT_HEADS and head not in ORG_HEADS
        place = head in PLACE_HEADS and head not in ORG_HEADS
        scores.thing += 4 * event
        scores.place += 4 * place
        scores.organisation += 5 * (not event and not place)
        scores.place += 6 * (words[-1] in PLACE_HEADS and words[-1] not in ORG_HEADS)
    elif len(words) > 1:
        surname = is_first_name(words[0]) and len(words) == 2 and head in SURNAME_LIKE
        strength = 1 if surname else 4
        if head in ORG_HEADS:
            scores.organisation += strength / (2 if head in EVENT_HEADS or head in PLACE_HEADS else 1)
        if head in EVENT_HEADS:
            scores.thing += strength if head not in ORG_HEADS else strength / 2.5
        if head in PLACE_HEADS:
            scores.place += strength if head not in ORG_HEADS else strength / 2.5
        if words[0] in (
            "Team",
            "FC",
            "AC",
            "Radio",
            "Club",
            "Universidad",
            "Universite",
            "Partido",
            "Banco",
            "Grupo",
            "Royal",
        ):
            scores.organisation += 3
        elif any(w in ORG_HEADS and w not in SURNAME_LIKE for w in words[:-1]):
            scores.organisation += 3
            scores.person -= 2
        team = head in TEAMS or (
            head.endswith("s") and not head.endswith("ss") and words[0] in CITIES | US_STATES
        )
        if team and head not in _HEADS:
            scores.organisation += 4
            scores.person -= 3
        if head.endswith("s") and is_common(head) and head not in _HEADS and not is_first_name(words[0]):
            scores.organisation += 1.2
        if words[0] in (
            "Mount",
            "Lake",
            "Fort",
            "Cape",
            "Port",
            "San",
            "Santa",
            "Saint",
            "St.",
            "Los",
            "Las",
            "El",
            "Rio",
            "Villa",
        ):
            scores.place += 1.5
    elif head.endswith("s") and not is_common(head):
        scores.group += 0.3


def _single(scores: Scores, word: str) -> None:
    if word[-1].isdigit():
        scores.thing += 1.5
    elif word.isupper() and len(word) == 2:
        scores.organisation += 1.2
    elif word.isupper() and 2 <= len(word.replace(".", "")) <= 7:
        scores.organisation += 3
    elif _CAMEL.search(word) and not _SURNAME_CAMEL.match(word):
        scores.organisation += 1.5
    elif is_common(word):
        scores.thing += 1.2
    elif is_first_name(word):
        scores.person += 1.6
    elif gazetteer(word) is None and word.isalpha() and not word.endswith("s"):
        scores.person += 0.3
        scores.organisation += 0.5
    elif plain(word).lower().endswith(SURNAME_ENDINGS):
        scores.person += 1


def _as_person(scores: Scores, words: tuple[str, ...], alone: Callable[[str], bool]) -> None:
    capital = [w for w in words if w[0].isupper()]
    if (
        len(capital) > 4
        or any(c.isdigit() for w in words for c in w)
        or any(w in ("of", "for", "and", "&", "on") for w in words)
    ):
        scores.person -= 5
        return
    first, last = words[0], words[-1]
    if is_first_name(first):
        scores.person += 3
    elif len(first.replace(".", "")) <= 2 and first.isupper():
        scores.person += 1.5
    elif first in POINTS:
        scores.person -= 2
        scores.place += 1
    elif first in DEMONYMS and gazetteer(last) == "place":
        scores.person -= 3
        scores.place += 3
    elif gazetteer(first) or first in DEMONYMS or first in PEOPLES:
        scores.person -= 2
    elif not is_common(first) and not is_common(last):
        scores.person += 1.5
    if len(capital) == 3 and len(words[1].rstrip(".")) == 1:
        scores.person += 2
    if any(w in PARTICLES for w in words[1:-1]):
        scores.person += 1
    if "-" in last and last.partition("-")[2] and is_first_name(last.partition("-")[0]):
        scores.person += 2
    if plain(last).lower().endswith(SURNAME_ENDINGS):
        scores.person += 1
    if alone(last) and not gazetteer(last) and not is_common(last):
        scores.person += 1.5
    scores.person -= 1.2 * sum(is_common(w) and not is_first_name(w) for w in words)
    if _CAMEL.search(last) and not _SURNAME_CAMEL.match(last):
        scores.person -= 3
        scores.organisation += 1
    if any(w.isupper() and len(w) > 2 and "." not in w for w in (first, last)):
        scores.person -= 2.5
        scores.organisation += 1
    if gazetteer(last) in ("country", "place") and not is_first_name(first):
        scores.person -= 1 + (gazetteer(last) == "place")


def context_scores(line: Sequence[Word], first: int, last: int, title: int | None) -> Scores:
    """What the words around one mention say."""
    scores = Scores()
    if title is not None:
        scores.person += 4
    if first:
        _before(scores, line, first, last)
    if last + 1 < len(line):
        _after(scores, line, last)
    return scores


def _before(scores: Scores, line: Sequence[Word], first: int, last: int) -> None:
    before = line[first - 1]
    if line[first].gap == ", " and before.lower in RUNNERS:
        scores.organisation += 2
    after = line[last + 1] if last + 1 < len(line) else None
    modifies = after is not None and after.gap == " " and after.text.islower() and after.lower not in FUNCTION
    if line[first].gap != " ":
        return
    if before.lower == "the" and after is not None and modifies and after.lower in NAMED_BODIES:
        scores.person += 0.5  # the NAME administration
    elif before.lower == "the" and line[first].text in NOBLE:
        scores.person += 1
    elif before.lower == "the" and not (modifies and is_first_name(line[first].text)):  # the NAME NAME video
        scores.person -= 3
        scores.organisation += 0.6
        scores.thing += 0.3
        scores.place += 1.2 * (first > 1 and line[first - 2].lower in _AT)
    elif before.lower in ORG_NOUNS and not ends_role(before.lower):
        scores.organisation += 3
    elif (
        ends_role(before.lower)
        and not before.possessive
        and not (first == last and is_common(line[first].text))
    ):
        scores.person += 3
    elif before.lower in THINGS:
        scores.thing += 2
    elif people(before.lower) and before.lower not in _PEOPLE_OF and not _named_on(line, last):
        scores.organisation += 1.5 * (not is_first_name(line[first].text))  # the makers NAME say
    elif not before.cap and before.lower not in VERBS and somebody(before.lower):
        scores.person += 1.5
    elif before.lower in _AT_PLACE and last > first and line[last].text in PLACE_HEADS:
        scores.place += 3
    elif before.lower in _IN and not is_first_name(line[first].text):
        scores.place += 0.5
        scores.person -= 1.2
    elif before.lower in ("mr", "ms", "mrs", "dr"):
        scores.person += 4


def _named_on(line: Sequence[Word], last: int) -> bool:
    """True where other names follow: brothers NAME and NAME."""
    return (
        last + 2 < len(line)
        and line[last + 1].gap in (" ", ", ")
        and (line[last + 1].lower == "and" or line[last + 1].cap)
    )


def _after(scores: Scores, line: Sequence[Word], last: int) -> None:
    after = line[last + 1]
    if any(w.lower in _HE for w in line[last + 1 : last + 9]):
        scores.person += 0.6
    if line[last].possessive:
        return
    if after.gap == " ":
        if after.lower in VERBS and not after.cap:
            scores.person += 0.6
            scores.organisation += 0.6
        elif after.lower in THINGS and not is_first_name(line[last - 1].text):
            scores.thing += 1.5
        elif after.lower in ORG_NOUNS and not ends_role(after.lower):
            scores.organisation += 1
        elif after.lower == "who" or after.lower == "himself" or after.lower == "herself":
            scores.person += 2
    elif after.gap in (", ", " ("):
        if after.text.isdigit() and len(after.text) <= 2:
            scores.person += 4
        elif after.lower in ("who", "whose", "aged"):
            scores.person += 2
        elif after.cap and gazetteer(after.text) in ("place", "country"):
            scores.place += 1.5
        elif after.gap == ", " and after.lower in VERBS and VERBS[after.lower].finite:
            scores.person += 0.6
            scores.organisation += 0.6
        elif after.lower == "which":
            scores.organisation += 0.7
        elif (
            after.gap == ", "
            and after.lower in ("a", "an", "the")
            and any(ends_role(w.lower) for w in line[last + 2 : last + 6])
        ):
            scores.person += 1.5
