"""A name's places in its sentences in, what they say that its bearer is out: the words that tell most."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.models.extractive.naming.forms import Place
from briefing.models.extractive.naming.role import Role
from briefing.models.extractive.naming.role_after import affiliation, after_name, copula, in_post
from briefing.models.extractive.naming.role_before import apposed_before, before_name, body_before, shared
from briefing.models.extractive.naming.words import Word


def best_role(lines: Sequence[Sequence[Word]], places: Sequence[Place], person: bool) -> Role | None:
    """What is best said about the bearer of the name at `places`; None where nothing is."""
    found: list[Role] = []
    for order, place in enumerate(places):
        line = lines[place.sentence]
        found += [role._replace(score=role.score + 0.4 * (order == 0)) for role in _said(line, place, person)]
    return max(found, key=lambda r: (r.score, -r.start), default=None)


def _said(line: Sequence[Word], place: Place, person: bool) -> list[Role]:
    if person:
        found = [
            before_name(line, place),
            after_name(line, place, person),
            copula(line, place, person),
            apposed_before(line, place),
            shared(line, place),
            in_post(line, place),
            affiliation(line, place),
        ]
    else:
        found = [body_before(line, place), after_name(line, place, person), copula(line, place, person)]
    return [r for r in found if r is not None]
