"""Words of an article in, people and bodies without a name out: researchers, critics of the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.models.extractive.lexicon.common import FUNCTION, IRREGULAR, is_common
from briefing.models.extractive.lexicon.function_words import (
    AUXILIARIES,
    DETERMINERS,
    EVERYDAY_VERBS,
    PREPOSITIONS,
)
from briefing.models.extractive.lexicon.groups import BODIES, PEOPLE, WITH_OF
from briefing.models.extractive.lexicon.places import DEMONYMS, PEOPLES
from briefing.models.extractive.lexicon.somebody import people
from briefing.models.extractive.lexicon.speech import VERBS
from briefing.models.extractive.lexicon.tables import words as table
from briefing.models.extractive.lexicon.titles import MODIFIERS
from briefing.models.extractive.naming.clusters import NEAR
from briefing.models.extractive.naming.words import Word

_STOP = frozenset(
    table(
        """
first second third last next new old other such own same more most many few several former so-called
various two three four five six
"""
    )
)
_VERBISH = frozenset(table("use back help plan call order face"))


_NEEDING = frozenset(table("members leaders owners representatives followers friends relatives"))
"""Nouns that tell nobody without what follows."""
_NO_PEOPLE = frozenset(
    table("""
people men others minutes heads leads stars figures models voices faces subjects majors minors chairs links
partners backs wings props hooks locks keepers guides hosts anchors executives nationals fellows chiefs
winners champions drivers seeds twins kings queens readers posters boosters rivers notes guards dons sirs
natives contacts adults natives characters parts
""")
)
"""Plurals that as often mean something else."""
_HEADS = PEOPLE | BODIES
_PLURALS = ("s", "en", "people")
_SAME = {"scientists": "researchers", "protestors": "protesters", "demonstrators": "protesters"}


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where a group stands: sentence index, address, its words, whether it acts there."""

    sentence: int
    start: int
    end: int
    words: tuple[str, ...]
    acts: bool


@dataclass(slots=True)
class Group:
    """People or a body without a name, and where it is spoken of."""

    head: str
    sightings: list[Sighting] = field(default_factory=list)

    @property
    def acts(self) -> int:
        """How often it is the subject of a verb."""
        return sum(s.acts for s in self.sightings)


def find_groups(lines: Sequence[Sequence[Word]]) -> list[Group]:
    """Groups in order of first sighting; those with one head are told apart by a capital only."""
    groups: dict[tuple[str, str], Group] = {}
    bare: list[tuple[str, Sighting]] = []
    for index, line in enumerate(lines):
        for k, word in enumerate(line):
            head = word.lower
            if head not in _HEADS and not (head.endswith(_PLURALS) and _many(line, k)):
                continue
            sighting = _sighting(line, index, k)
            if sighting is None:
                continue
            head = _SAME.get(head, head)
            name = next((w for w in sighting.words[:-1] if w[0].isupper()), "")
            if len(sighting.words) == 1:
                bare.append((head, sighting))
            else:
                groups.setdefault((head, name), Group(head)).sightings.append(sighting)
    by_head: dict[str, list[Group]] = {}
    for group in groups.values():
        by_head.setdefault(group.head, []).append(group)
    for head, sighting in bare:
        near = by_head.get(head, [])[:NEAR]
        same = near if len(near) == 1 else [g for g in near if g.sightings[0].start < sighting.start]
        owner = (
            max(same, key=lambda g: len(g.sightings)) if same else groups.setdefault((head, ""), Group(head))
        )
        owner.sightings.append(sighting)
    for group in groups.values():
        group.sightings.sort(key=lambda s: s.start)
    return sorted(groups.values(), key=lambda g: g.sightings[0].start)


def _many(line: Sequence[Word], k: int) -> bool:
    """True for other plurals of people: divorcees, older people; and for the people of a country: Germans."""
    word = line[k]
    if word.lower == "people":
        return noun_phrase_start(line, k) < k and not line[k - 1].possessive
    if word.text in DEMONYMS or word.text in PEOPLES:
        return word.lower.endswith("s") and word.text[:-1] in DEMONYMS.keys() | PEOPLES
    return people(word.lower) and word.lower not in _NO_PEOPLE


def _sighting(line: Sequence[Word], index: int, k: int) -> Sighting | None:
    word = line[k]
    nation = word.text in DEMONYMS or word.text in PEOPLES
    if (word.cap and not word.soft and not nation) or word.possessive or word.adjective:
        return None
    last = _with_complement(line, k)
    if last == k and word.lower in _NEEDING and noun_phrase_start(line, k) == k:
        return None
    verb = verb_after(line, _past_place(line, last)) or (
        word.lower in PEOPLE and _plain_verb_after(line, last)
    )
    following = line[last + 1] if last + 1 < len(line) else None
    if (
        following is not None
        and following.gap == " "
        and not verb
        and following.lower not in FUNCTION
        and not following.cap
    ):
        return None  # police response, school children: the head is another
    if following is not None and following.gap == " " and following.cap and not verb:
        return None  # the disco group NAME
    first = noun_phrase_start(line, k)
    before = line[first - 1] if first > 0 and line[first].gap == " " else None
    determined = before is not None and (before.possessive or before.lower in DETERMINERS)
    if word.lower in BODIES and before is not None and before.lower in ("a", "an"):
        return None
    if (
        word.lower in BODIES
        and not determined
        and word.lower not in ("police", "staff", "management", "opposition")
        and first == k
    ):
        return None
    if (
        first > 0
        and line[first].gap == " "
        and line[first - 1].lower in ("no", "any", "every", "each", "another")
        and word.lower in BODIES
    ):
        return None
    by = first > 0 and line[first - 1 - (determined and first > 1)].lower == "by"
    return Sighting(
        index, line[first].start, line[last].end, tuple(w.text for w in line[first : k + 1]), verb or by
    )


def _with_complement(line: Sequence[Word], k: int) -> int:
    """The last word of "critics of the plan"; `k` itself where nothing belongs to it."""
    if (
        line[k].lower not in WITH_OF
        or k + 2 >= len(line)
        or line[k + 1].lower not in ("of", "from")
        or line[k + 1].gap != " "
    ):
        return k
    last = k + 2
    if line[last].lower in DETERMINERS:
        last += 1
    while (
        last + 1 < len(line)
        and line[last + 1].gap == " "
        and line[last].cap
        and line[last + 1].cap
        and not line[last].possessive
    ):
        last += 1
    return last if last < len(line) and line[last].gap == " " else k


def _past_place(line: Sequence[Word], last: int) -> int:
    """The last word of "police in Palermo, Sicily,"; `last` itself where no place follows."""
    k = last + 1
    if (
        k + 1 >= len(line)
        or line[k].lower not in ("in", "at", "near")
        or line[k].gap != " "
        or not line[k + 1].cap
    ):
        return last
    k += 1
    while k + 1 < len(line) and k < last + 6 and line[k + 1].cap and line[k + 1].gap in (" ", ", "):
        k += 1
    return k


def verb_after(line: Sequence[Word], last: int) -> bool:
    """True where word `last` ends the subject of a verb: one follows it, perhaps after an adverb."""
    if line[last].possessive:
        return False
    k = last + 1
    while k < min(len(line), last + 3) and line[k].gap == " " and _adverb(line[k].lower):
        k += 1
    if k < len(line) and line[k].gap == ", " and line[k].text.islower():  # the operator, NAME, said
        verb = VERBS.get(line[k].lower)
        return verb is not None and verb.finite and verb.strength == 2
    if k >= len(line) or line[k].gap != " " or line[k].cap:
        return False
    word = line[k].lower
    if word in AUXILIARIES or word in IRREGULAR or word in _VERBISH or word in EVERYDAY_VERBS:
        return True
    if word in VERBS:
        return VERBS[word].finite
    return (
        word not in FUNCTION
        and is_common(word)
        and (word.endswith("ed") or (word.endswith("s") and not word.endswith("ss")))
    )


def _plain_verb_after(line: Sequence[Word], last: int) -> bool:
    """True where a plain form follows a plural: residents fear."""
    if last + 1 >= len(line) or line[last].possessive:
        return False
    word = line[last + 1]
    return (
        word.gap == " "
        and word.text.islower()
        and word.lower not in FUNCTION
        and is_common(word.lower)
        and not word.lower.endswith(("s", "ing"))
    )


def _adverb(word: str) -> bool:
    return word.endswith("ly") or word in ("also", "now", "then", "still", "never", "already")


def _likelier_verb(line: Sequence[Word], first: int) -> bool:
    """True for a small word that opens no noun phrase: to make [customers], would allow [companies]."""
    word, before = line[first], line[first - 1] if first else None
    if word.cap or word.possessive or word.adjective or "-" in word.text or word.lower in MODIFIERS:
        return False
    if before is None or word.gap != " " or before.possessive:
        return False
    opens = (
        before.lower in DETERMINERS
        or before.lower in PREPOSITIONS
        or before.lower in ("and", "or", "but", "as")
    )
    return not opens or before.lower == "to"


def noun_phrase_start(line: Sequence[Word], k: int) -> int:
    """The first word of the noun phrase: adjectives and nouns that tell which group it is."""
    first = k
    while first > 0 and k - first < 3 and line[first].gap == " ":
        word = line[first - 1]
        known = word.text in DEMONYMS or word.text in PEOPLES
        if (
            word.lower in FUNCTION
            or word.lower in DETERMINERS
            or word.lower in PREPOSITIONS
            or word.lower in _STOP
            or word.text[0].isdigit()
        ):
            break
        if (
            word.lower in VERBS
            or word.lower in AUXILIARIES
            or word.lower.endswith("ly")
            or (word.lower.endswith(("ed", "ing")) and not known)
        ):
            break
        if word.cap and word.soft and not known and is_common(word.text) and first - 1 == 0 and k - first > 0:
            break
        if word.lower in IRREGULAR or (
            word.lower.endswith("s")
            and not word.possessive
            and not word.cap
            and not word.lower.endswith(("ss", "us"))
        ):
            break
        first -= 1
    return first + 1 if first < k and _likelier_verb(line, first) else first
