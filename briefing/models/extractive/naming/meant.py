"""Somebody without a name and those with names in, the one with a name who is probably meant out.

"A teacher has been jailed. Ann Berg, 43, stole ..." speaks of one person, "a climber died, said pilot
Ann Berg" of two. Whom the article made known before he was named can be anybody whose own role says
nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.models.extractive.lexicon.somebody import known
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.lexicon.titles import ends_role, gender_of_role
from briefing.models.extractive.naming.unnamed import Stranger

SOON = 600
"""Characters within which a story names whom it opens with."""
_ANYBODY = frozenset(
    words("""
boy girl man woman teenager teen child baby infant toddler youth adult victim suspect defendant survivor
pensioner mother father student pupil resident patient prisoner inmate
""")
)
"""What somebody with another role may be called too."""


@dataclass(frozen=True, slots=True)
class Named:
    """A person with a name: first place, number of places, role, gender, whether quoted."""

    start: int
    count: int
    role: str | None
    gender: str | None
    speaks: bool


def meant(stranger: Stranger, named: Sequence[Named]) -> int | None:
    """Index in `named` of the one who is probably meant; None where it is probably nobody of them."""
    fitting = [n for n, person in enumerate(named) if _may_be(stranger, person)]
    return min(fitting, key=lambda n: (not _called(stranger, named[n]), -named[n].count), default=None)


def _may_be(stranger: Stranger, person: Named) -> bool:
    if _called(stranger, person):
        return True
    if person.count < 2:
        return False
    gender = gender_of_role(stranger.head)
    if gender and person.gender and gender != person.gender:
        return False
    made_known = stranger.glimpses[0]
    if made_known.first and person.speaks and person.start - made_known.start > SOON:
        return False  # whom a story is about it names soon; who speaks of him comes later
    if made_known.first and person.start < made_known.start:
        return False
    return not _something_else(stranger, person)


def _called(stranger: Stranger, person: Named) -> bool:
    """True where the role of the person with a name has the noun."""
    return bool(person.role) and stranger.head in str(person.role).lower().replace("-", " ").split()


def _something_else(stranger: Stranger, person: Named) -> bool:
    """True where the role says that the person is another: a pilot who speaks of a climber."""
    if not person.role:
        return False
    told = [w for w in person.role.lower().split() if known(w)]
    if not told or all(w in _ANYBODY for w in told):
        return False
    return stranger.head not in _ANYBODY or (person.speaks and any(ends_role(w) for w in told))
