"""A Reading in; at most two sentences by which the article itself says why its news matters, out.

Such sentences carry plain marks: what it is the first or the latest of, what may follow, what is at stake,
how many people or how much money it touches, what it comes on top of. A sentence counts by its marks, by its
place (a story tells what it means early) and by how much of the story is in it. What somebody said counts
too, with its owner. None is shown where the marks are weak: a reader forgives silence sooner than filler.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from briefing.draft import DraftStatement
from briefing.models.extractive.choosing.background import recency
from briefing.models.extractive.choosing.bottomline import GENTLE, bottom_line, unanswered
from briefing.models.extractive.choosing.compress import shorten, word_count
from briefing.models.extractive.choosing.introduce import introduce
from briefing.models.extractive.choosing.marks import strength
from briefing.models.extractive.choosing.salience import Ranked, kind_of, owner_of, scored
from briefing.models.extractive.choosing.standalone import opening, untied, words
from briefing.models.extractive.lexicon import word_set
from briefing.models.extractive.lexicon.clauses import PERSONAL
from briefing.models.extractive.reading import Reading
from briefing.text.similarity import containment, terms

MOST = 2
ENOUGH = 0.57
"""Marks times place, centrality and subject below this say too little."""
ALONE = 0.5
"""Marks that a sentence must still have when it has been shortened."""
LEAST_WORDS, MANY_WORDS, MOST_WORDS = 8, 38, 45
"""What is too short, what is shortened, and what is too long even so."""
LONGEST = 1_000
"""Letters of a sentence that is no sentence but a list or noise: no cut makes it fit."""
HARDER = 6
"""The cost of cuts that are made only where a sentence would be too long."""
REPEATS = 0.6
"""Share of common terms at which a sentence only repeats another."""
LAST = 0.75
"""What a mark is worth at the end of the story, next to 1 at its beginning."""
NEAR, SHORT = 28, 10
"""Further down in a long feature, marks belong to side stories; a story of so few sentences has no end."""
MARGIN = 0.65
"""What a mark is worth in a sentence that shares nothing with the rest of the story."""
SUBJECT = (0.75, 0.9, 1.0)
"""What is left by how many terms of the title and the bottom line a sentence has: none, one, more."""
SPOKEN = 0.8
"""So much of a sentence within the marks of a quotation stands for itself, with its speaker as owner."""

_RUN_IN = re.compile(
    r"[a-z\d][”\"’']?[.!?][”\"’']{0,2}[“\"‘']?[A-Z][a-z]"
    r"|[\w,] (?:He|She|They|It|The|But|His|Her|This) (?!Times|Post|Guardian|Sun)[a-z]"
)
"""Two sentences, or a caption and a sentence, that a scraper has run into one: "... told.The firm ..."."""
_TAKES_UP = re.compile(r"(?:It|This) (?:comes?|came|follow(?:s|ed)|marks|marked) ")
"""What follows the bottom line may take it up: "It comes after months of talks"."""
_WITHIN = re.compile(r"[\"“][^\"”]*[\"”]|(?<!\w)['‘][^'’]*['’](?!\w)")
_SOMEBODY = word_set("i i'm i've my me he she his her you your")
"""Within a quotation that stands alone, nobody knows who these are."""


def why_it_matters(
    reading: Reading, told: Sequence[DraftStatement] | None = None
) -> tuple[DraftStatement, ...]:
    """At most two statements, strongest first, none in the bottom line; empty where the article is silent.

    `told` is the bottom line, where it is known already.
    """
    told = bottom_line(reading) if told is None else told
    title = "" if reading.article.title in reading.article.text[:200] else reading.article.title
    subject = terms(" ".join((title, *(s.text for s in told)))).keys()
    marked = _marked(reading, subject)
    if not marked:
        return ()
    known = frozenset(e.id for e in reading.cast.entities if any(e.name in s.text for s in told))
    used = set(chain.from_iterable(s.evidence[-1:] for s in told))
    shown = [terms(s.text).keys() for s in told]
    found: list[DraftStatement] = []
    for row in marked:
        statement = None if row.sentence.number in used else _statement(reading, row, known, subject)
        if statement is None:
            continue
        mine = terms(statement.text).keys()
        if all(containment(mine, other) <= REPEATS for other in shown):
            shown.append(mine)
            found.append(statement)
            if len(found) == MOST:
                break
    return tuple(found)


def _marked(reading: Reading, subject: AbstractSet[str]) -> list[Ranked]:
    """The sentences whose marks are strong enough at their place, strongest first."""
    rows = scored(reading)
    found = []
    for place, row in enumerate(rows[:NEAR]):
        text, low = row.sentence.text, row.form.words
        if len(text) > LONGEST or unanswered(low) or (row.form.opening == "broken" and row.quoting == "none"):
            continue
        owned = row.quoting != "none" or reading.owner_of(row.sentence) is not None
        worth = strength(text, low, owned=owned)
        if worth < ENOUGH:
            continue
        worth *= 1 - (1 - LAST) * place / max(len(rows), SHORT)
        worth *= MARGIN + (1 - MARGIN) * row.form.central
        worth *= SUBJECT[min(2, len(subject & row.form.vector.keys()))]
        worth *= recency(reading, text, low)
        if worth >= ENOUGH:
            found.append((worth, row))
    return [row for _, row in sorted(found, key=lambda r: -r[0])]


def _statement(
    reading: Reading, row: Ranked, known: frozenset[int], subject: AbstractSet[str]
) -> DraftStatement | None:
    """The sentence as a statement, where it reads alone or takes up the `subject` of the bottom line."""
    made = _told(reading, row, known) if row.sayable else _spoken(reading, row)
    if made is None or _RUN_IN.search(made.text):
        return None
    text = shorten(shorten(made.text, MANY_WORDS, GENTLE), MOST_WORDS, HARDER)
    reach = opening(text)
    noun = terms(" ".join(text.split()[1:4])).keys()
    takes_up = (reach == "definite" and not subject.isdisjoint(noun)) or _TAKES_UP.match(text)
    if reach != "free" and not takes_up:
        return None
    if not LEAST_WORDS <= word_count(text) <= MOST_WORDS or strength(text) < ALONE:
        return None
    return DraftStatement(text, kind_of(text, made.owner), made.owner, made.evidence)


def _told(reading: Reading, row: Ranked, known: frozenset[int]) -> DraftStatement | None:
    """A sentence of the article's own, with what is quoted in it; None where "I" or "we" have no name."""
    told = introduce(reading, row.sentence, known)
    text = untied(told.text)
    owner = _named(reading, owner_of(reading, row.sentence))
    if text.count("“") != text.count("”") or text.count('"') % 2:
        return None
    if row.quoting == "none":
        nameless = not PERSONAL.isdisjoint(row.form.words)
    else:
        within = " ".join(_WITHIN.findall(text))
        outside = words(_WITHIN.sub(" ", text))
        nameless = not _SOMEBODY.isdisjoint(words(within)) or not PERSONAL.isdisjoint(outside)
    return None if nameless else DraftStatement(text, "fact", owner, told.evidence)


def _spoken(reading: Reading, row: Ranked) -> DraftStatement | None:
    """A sentence that stands within the marks of somebody's quotation: the bare words, and the speaker."""
    sentence = row.sentence
    said = next((s for s in reading.spoken if s.kind == "direct" and s.span.overlaps(sentence)), None)
    if said is None or said.entity is None:
        return None
    start, end = max(said.span.start, sentence.start), min(said.span.end, sentence.end)
    text = reading.article.text[start:end].strip()
    if end - start < SPOKEN * (sentence.end - sentence.start) or not text[:1].isupper():
        return None
    if not _SOMEBODY.isdisjoint(words(text)):
        return None
    text = text if text[-1] in ".!?" else text + "."
    return DraftStatement(text, "reported", said.speaker, (sentence.number,))


def _named(reading: Reading, owner: str | None) -> str | None:
    """`owner` where it is a phrase or a name of the cast; a lone word that is neither is a slip."""
    known = owner is not None and (" " in owner or any(e.name == owner for e in reading.cast.entities))
    return owner if known else None
