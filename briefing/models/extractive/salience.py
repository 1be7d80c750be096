"""A Reading in; its story sentences by how much they carry, and the key points, best first, out.

A sentence's score is its place in the story (news puts the most important first), raised by its centrality: the
cosine between its tf-idf vector and that of the whole story (Radev et al. 2004, "Centroid-based summarization").
Sentences that do not read alone are worth less. The key points are then taken one by one, each as unlike the ones
before as it can be (maximal marginal relevance, Carbonell and Goldstein 1998).
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from typing import Literal

from briefing.article import Sentence
from briefing.draft import DraftStatement, StatementKind
from briefing.models.extractive.compress import clean, word_count
from briefing.models.extractive.lexicon.clauses import JUDGING
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.standalone import Opening, finite, opening, untied, words
from briefing.text.similarity import Vector, centroid, cosine, idf, terms
from briefing.text.similarity import vector as weighted

QuotationForm = Literal["none", "whole", "split", "unattributed"]
"""none: no quotation in it; whole: quotations with words that may say whose; split: it starts or ends within one;
unattributed: hardly a word stands outside the marks."""
MOST_POINTS = 6
PLACE_FALL = 5.0
"""After so many sentences the worth of the place has fallen to a third."""
PLACE_FLOOR = 0.2
"""What a place far down is still worth, next to 1 for the first."""
CENTRALITY = 0.75
"""How much the most central sentence is raised."""
ALIKE = 0.7
"""How much of its worth a sentence loses that repeats a point already taken."""
OPENING_WORTH: dict[Opening, float] = {"free": 1.0, "definite": 0.9, "open": 0.7, "broken": 0.25}
QUOTATION_WORTH = 0.5
"""A quotation without its speaker, or torn in two: it reads as the article's own claim, or not at all."""
FEW_WORDS, MANY_WORDS = 6, 32
"""Shorter ones say little; of longer ones every word is worth less."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A story sentence with its score, its centrality (1: the most central), its words, and the vector for likeness."""

    score: float
    central: float
    sentence: Sentence
    words: tuple[str, ...]
    vector: Vector


def ranked(reading: Reading) -> list[tuple[float, Sentence]]:
    """All sentences of the story with their scores, best first; equals stay in the story's order."""
    return [(r.score, r.sentence) for r in sorted(scored(reading), key=lambda r: -r.score)]


def key_points(reading: Reading) -> tuple[DraftStatement, ...]:
    """At most six sentences of the story, most important first: the first three are the best short summary."""
    rows = scored(reading)
    most = min(MOST_POINTS, max(3, len(rows) // 2))
    return tuple(statement(reading, r.sentence) for r in diverse(rows, most))


def scored(reading: Reading, *, long_ones_cost: bool = True) -> list[Ranked]:
    """The sentences of the story with their scores, in the story's order.

    Whoever shortens sentences afterwards sets `long_ones_cost` to False.
    """
    scores: list[Ranked] = []
    place = 0
    story = reading.story
    for sentence, (row, vector, central, opens) in zip(story, _measured(story), strict=True):
        worth = _form(reading, sentence, opens, long_ones_cost=long_ones_cost)
        fall = PLACE_FLOOR + (1 - PLACE_FLOOR) * math.exp(-place / PLACE_FALL)
        scores.append(Ranked(fall * (1 + CENTRALITY * central) * worth, central, sentence, row, vector))
        # A caption that was run into the text does not push the lede down.
        place += opens != "broken"
    return scores


@lru_cache(maxsize=4)
def _measured(story: tuple[Sentence, ...]) -> tuple[tuple[tuple[str, ...], Vector, float, Opening], ...]:
    """Words, vector, centrality and opening of each sentence; kept, because key points, bottom line and headline all ask."""
    bags = [terms(s.text) for s in story]
    weights = idf(bags)
    rows = [weighted(bag, weights) for bag in bags]
    middle = centroid(rows)
    shares = [cosine(row, middle) for row in rows]
    most = max(shares, default=0.0) or 1.0
    return tuple(
        (tuple(words(s.text)), row, share / most, opening(s.text))
        for s, row, share in zip(story, rows, shares, strict=True)
    )


def diverse(rows: Sequence[Ranked], most: int) -> list[Ranked]:
    """At most `most` of `rows`, best first, each judged by its score and its likeness to those before it."""
    left, taken = list(rows), list[Ranked]()
    alike = [0.0] * len(left)
    while left and len(taken) < most:
        best = max(range(len(left)), key=lambda n: left[n].score * (1 - ALIKE * alike[n]))
        chosen = left.pop(best)
        alike.pop(best)
        taken.append(chosen)
        alike = [max(a, cosine(chosen.vector, r.vector)) for a, r in zip(alike, left, strict=True)]
    return taken


def statement(reading: Reading, sentence: Sentence) -> DraftStatement:
    """The sentence as a statement of the briefing, word for word, without its tie to the one before."""
    owner = reading.owner_of(sentence)
    return DraftStatement(
        clean(untied(sentence.text)), kind_of(sentence.text, owner), owner, (sentence.number,)
    )


def kind_of(text: str, owner: str | None) -> StatementKind:
    """Somebody's evaluation is a judgement, what somebody else says is reported, the rest is the article's fact."""
    if owner is None:
        return "fact"
    return "judgement" if any(w in JUDGING for w in words(text)) else "reported"


def _form(reading: Reading, sentence: Sentence, opens: Opening, *, long_ones_cost: bool) -> float:
    """What the sentence is worth by its form alone, at most 1."""
    worth = OPENING_WORTH[opens]
    if quotation_form(reading, sentence) in ("unattributed", "split"):
        worth *= QUOTATION_WORTH
    count = word_count(sentence.text)
    if count < FEW_WORDS:
        worth *= 0.6
    elif count > MANY_WORDS and long_ones_cost:
        worth *= max(0.4, math.sqrt(MANY_WORDS / count))
    return worth


def quotation_form(reading: Reading, sentence: Sentence) -> QuotationForm:
    """How the sentence stands to the quotation marks around or in it."""
    quotations = reading.quotations
    n = bisect_right(quotations, sentence.start, key=lambda q: q.outer.end)
    outside, at, split = [], sentence.start, False
    while n < len(quotations) and quotations[n].outer.start < sentence.end:
        outer = quotations[n].outer
        split = split or not sentence.holds(outer)
        outside.append(reading.article.text[at : max(at, outer.start)])
        at = max(at, outer.end)
        n += 1
    if at == sentence.start:
        return "none"
    outside.append(reading.article.text[at : sentence.end])
    if not any(finite(w) or w == "according" for w in words(" ".join(outside))):
        return "unattributed"
    return "split" if split else "whole"
