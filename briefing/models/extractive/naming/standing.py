"""An entity and how it is mentioned in, its standing out: how far a name like this can be expected to act."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.draft import ActorKind
from briefing.models.extractive.lexicon.common import FUNCTION, is_common
from briefing.models.extractive.lexicon.organisations import (
    COMPANY_SUFFIXES,
    CONTESTS,
    EVENT_HEADS,
    ORG_HEADS,
    OUTLETS,
    PRODUCTS,
)
from briefing.models.extractive.lexicon.people import is_first_name
from briefing.models.extractive.lexicon.places import CAPITALS
from briefing.models.extractive.lexicon.regions import CITIES, PLACE_HEADS
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.naming.names import Entity
from briefing.models.extractive.naming.pieces import gazetteer
from briefing.models.extractive.naming.words import Word

_PRIOR: dict[ActorKind, float] = {
    "person": 1.6,
    "organisation": 0.8,
    "group": 0.8,
    "country": 0.5,
    "other": -1.2,
}
_OUTLET, _PLACE, _DOUBTFUL, _WORK, _IDLE, _IDLE_COUNTRY = -1.2, -3.0, -0.8, -3.0, -0.8, -0.4
_ONLY_NAMED = -0.2
_IN = frozenset(words("in at near outside inside around to from across"))
_ORGANISED = frozenset(
    words("Festival Mission Project Program Programme Campaign Forum Conference Operation")
)
"""Last words of names of events that are bodies too."""
_DISTRICTS = frozenset(words("Chelsea Everton Tottenham Fulham Watford Wimbledon Columbia Phoenix"))
"""Names of organisations that are parts of cities as well."""
_RUN = ("Port of ", "City of ", "County of ", "State of ", "Borough of ", "Museum of ")
_RUN_PLACES = frozenset(words("Prison Jail Hospital Museum Theatre Theater Zoo Airport Hotel Cathedral"))
TITLE_WORDS = 8
"""Words of a quoted title at most."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How an article mentions somebody or something."""

    acts: int
    """How often it is the subject of a verb."""
    quoted: bool
    """Everywhere it is, or stands in, a title between quotation marks."""
    placed: bool
    """Everywhere something is in, at or near it."""
    owning: bool
    """Everywhere it only owns what the next word is: NAME's cup."""


def manner(places: Iterable[tuple[Sequence[Word], int, int, bool]], acts: int) -> Manner:
    """From the line, first and last word of each mention, and whether it stands in a quoted title."""
    quoted = placed = owning = True
    for line, first, last, titled in places:
        quoted = quoted and titled
        placed = placed and stands_in(line, first) and not line[last].possessive
        owning = owning and line[last].possessive
    return Manner(acts, quoted, placed and not acts, owning)


def stands_in(line: Sequence[Word], first: int) -> bool:
    """True after "in" or "near", and in an address: Mill Lane, NAME."""
    if first == 0:
        return False
    before = line[first - 1]
    if before.lower == "the" and first > 1:
        before = line[first - 2]
    return (before.lower in _IN and line[first].gap == " ") or (before.cap and line[first].gap == ", ")


def is_title(quoted: str) -> bool:
    """True for words between quotation marks that are a title: each with a capital but the small ones."""
    said = quoted.split()
    if not 0 < len(said) <= TITLE_WORDS or quoted[-1] in ",?" or not said[0][0].isupper():
        return False
    return all(w[0].isupper() or not w[0].isalpha() or w.lower() in FUNCTION for w in said)


def plays(entity: Entity, seen: Manner) -> bool:
    """True for a city that acts, as its team does in the report of a game."""
    return bool(seen.acts) and entity.kind == "other" and entity.name in CITIES


def governs(entity: Entity, seen: Manner) -> bool:
    """True for a place that acts through those who run it: the Port of NAME."""
    run = entity.name.startswith(_RUN) or entity.name.split()[-1] in _RUN_PLACES
    return bool(seen.acts) and entity.kind == "other" and run


def standing(entity: Entity, seen: Manner, kind: ActorKind) -> float:
    """What `entity`, taken for a `kind`, has in advance: a person much, a place or a work less than none."""
    prior = _PRIOR[kind]
    if seen.quoted and not seen.acts:
        return prior + _WORK
    if kind == "person":
        if seen.owning and not entity.role and " " not in entity.name:
            return prior + _DOUBTFUL * 2
        if seen.acts or entity.role:
            return prior
        return prior + (_ONLY_NAMED if is_first_name(entity.name.split()[0]) else _DOUBTFUL)
    if entity.name in OUTLETS or entity.name.removeprefix("The ") in OUTLETS:
        prior += _OUTLET
    if kind == "country":
        return prior if seen.acts else prior + _IDLE_COUNTRY
    if kind == "other":
        last = entity.name.split()[-1]
        event = (last in EVENT_HEADS and last not in _ORGANISED) or entity.name in PRODUCTS
        return prior + _PLACE * (event or _names_a_place_or_word(entity))
    if kind != entity.kind:
        return prior
    if (entity.name in CAPITALS or entity.name in _DISTRICTS) and not seen.acts:
        return prior + _PLACE
    if seen.acts < 2 and entity.name.split()[-1] in CONTESTS and gazetteer(entity.name) is None:
        return prior + _PLACE
    if kind == "organisation" and _nothing_tells(entity, seen):
        return prior + (_PLACE if seen.placed or seen.owning else _IDLE)
    return prior


def _names_a_place_or_word(entity: Entity) -> bool:
    place = gazetteer(entity.name) == "place" or entity.name.split()[-1] in PLACE_HEADS
    capital = entity.name in CAPITALS
    return (
        place or capital or (" " not in entity.name and (is_common(entity.name) or entity.name[-1].isdigit()))
    )


def _nothing_tells(entity: Entity, seen: Manner) -> bool:
    """True for an organisation that neither acts nor is known, by table, head or letters, to be one."""
    if seen.acts or entity.role or gazetteer(entity.name):
        return False
    said = entity.name.split()
    heads = any(w in ORG_HEADS or w in COMPANY_SUFFIXES for w in said)
    return not heads and not (entity.name.isupper() and len(entity.name) > 1)
