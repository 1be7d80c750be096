"""A Reading in; at most two sentences in which the article itself says why its news matters, out.

Such sentences carry plain marks: what may follow, what it is the first or the latest of, whom it touches,
what it comes on top of. A sentence counts by its marks and by its place: a story tells what it means early.
None is shown where the marks are weak: a reader forgives silence sooner than filler.
"""

from __future__ import annotations

import re
from itertools import chain

from briefing.draft import DraftStatement
from briefing.models.extractive.bottomline import GENTLE, bottom_line
from briefing.models.extractive.compress import shorten, word_count
from briefing.models.extractive.introduce import introduce
from briefing.models.extractive.lexicon.clauses import PERSONAL
from briefing.models.extractive.lexicon.significance import MARKING, MARKS
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.salience import Ranked, kind_of, owner_of, scored
from briefing.models.extractive.standalone import opening, untied
from briefing.text.similarity import containment, terms

MOST = 2
ENOUGH = 0.9
"""Marks times place below this say too little."""
MANY_WORDS, MOST_WORDS = 40, 50
"""What is shortened, and what is too long even so."""
REPEATS = 0.6
"""Share of common terms at which a sentence only repeats another."""
THIRDS = (1.0, 0.75, 0.0)
"""What a mark is worth in the first, second and last third of the story."""
NEAR = 20
"""Further down in a long feature, marks belong to side stories."""
CENTRAL = 0.45
"""So central, next to the most central sentence, must one be: side stories have consequences too."""

_MARKS = tuple((weight, re.compile(pattern, re.IGNORECASE)) for weight, pattern in MARKS)


def why_it_matters(reading: Reading) -> tuple[DraftStatement, ...]:
    """At most two statements, strongest first, none in the bottom line; empty where the article is silent."""
    marked = _marked(reading)
    if not marked:
        return ()
    told = bottom_line(reading)
    before = set(chain.from_iterable(s.evidence for s in told))
    known = frozenset(e.id for e in reading.cast.entities if any(e.name in s.text for s in told))
    shown = [set(terms(s.text)) for s in told]
    found: list[DraftStatement] = []
    for row in marked:
        statement = _statement(reading, row, known, follows=row.sentence.number - 1 in before)
        if statement is None:
            continue
        mine = set(terms(statement.text))
        if all(containment(mine, other) <= REPEATS for other in shown):
            shown.append(mine)
            found.append(statement)
    return tuple(found[:MOST])


def strength(text: str) -> float:
    """The marks of significance in `text`: the strongest counts in full, the others a third."""
    weights = sorted((weight for weight, mark in _MARKS if mark.search(text)), reverse=True)
    return sum(weights[:1]) + sum(weights[1:]) / 3


def _marked(reading: Reading) -> list[Ranked]:
    """The sentences whose marks are strong enough at their place, strongest first."""
    rows = scored(reading)
    found = []
    for place, row in enumerate(rows[:NEAR]):
        at = THIRDS[3 * place // len(rows)]
        if not at or row.form.central < CENTRAL or MARKING.isdisjoint(row.form.words):
            continue
        worth = at * strength(row.sentence.text)
        if worth >= ENOUGH and row.sayable and PERSONAL.isdisjoint(row.form.words):
            found.append((worth, row))
    return [row for _, row in sorted(found, key=lambda r: -r[0])]


def _statement(
    reading: Reading, row: Ranked, known: frozenset[int], *, follows: bool
) -> DraftStatement | None:
    """The sentence as a statement, where it reads alone, or right behind the one that it `follows`."""
    told = introduce(reading, row.sentence, known)
    text = shorten(untied(told.text), MANY_WORDS, GENTLE)
    reach = opening(text)
    alone = reach == "free" or (reach == "definite" and follows)
    if not alone or word_count(text) > MOST_WORDS or strength(text) < THIRDS[1] * ENOUGH:
        return None
    owner = owner_of(reading, row.sentence)
    return DraftStatement(text, kind_of(text, owner), owner, told.evidence)
