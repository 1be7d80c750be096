"""A Reading in; its story sentences by how much they carry, and the key points, best first, out.

A sentence's score is its place in the story (news puts the most important first), raised by its centrality:
the cosine between its tf-idf vector and that of the whole story (Radev et al. 2004, "Centroid-based
summarization"). Sentences that do not read alone are worth less. The key points are then taken one by one,
each as unlike the ones before as it can be (maximal marginal relevance, Carbonell and Goldstein 1998).
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from briefing.article import Sentence, Span
from briefing.draft import DraftStatement, StatementKind
from briefing.models.extractive.choosing.compress import clean, word_count
from briefing.models.extractive.choosing.standalone import Opening, finite, opening, untied, words
from briefing.models.extractive.lexicon.clauses import JUDGING
from briefing.models.extractive.reading import Reading
from briefing.text.quotations import Quotation
from briefing.text.similarity import Vector, centroid, cosine, idf, terms
from briefing.text.similarity import vector as weighted

Quoting = Literal["none", "whole", "split", "bare"]
"""How a sentence stands to quotation marks. none: no quotation in it; whole: quotations, and words that may
say whose they are; split: it starts or ends within one; bare: nothing outside the marks says whose it is."""

MOST_POINTS = 6
PLACE_FALL = 5.0
"""After so many sentences the worth of the place has fallen to a third."""
PLACE_FLOOR = 0.2
"""What a place far down is still worth, next to 1 for the first."""
CENTRALITY = 0.75
"""How much the most central sentence is raised."""
ALIKE = 0.7
"""How much of its worth a sentence loses that repeats a point already taken."""
OPENING_WORTH: dict[Opening, float] = {"free": 1.0, "definite": 0.9, "open": 0.8, "broken": 0.25}
QUOTATION_WORTH = 0.35
"""A quotation without its speaker, or torn in two, reads as the article's own claim, or not at all."""
FEW_WORDS, MANY_WORDS = 6, 32
"""Shorter sentences say little; of longer ones every word is worth less."""
SHORT_WORTH = 0.6
OWNED = 0.4
"""So much of a sentence must be somebody's words to make it that person's. A direct quotation always does."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a sentence is made of, whatever the article is about."""

    words: tuple[str, ...]
    opening: Opening
    vector: Vector
    central: float
    """Its likeness to the whole story, next to 1 for the sentence that is most like it."""
    quoting: Quoting


@dataclass(frozen=True, slots=True)
class Ranked:
    """A sentence of the story and its score."""

    score: float
    sentence: Sentence
    form: Form

    @property
    def quoting(self) -> Quoting:
        """How it stands to quotation marks."""
        return self.form.quoting

    @property
    def sayable(self) -> bool:
        """False for a quotation without its speaker, or half of one."""
        return self.quoting in ("none", "whole")


def ranked(reading: Reading) -> list[tuple[float, Sentence]]:
    """All sentences of the story with their scores, best first; equals stay in the story's order."""
    return [(r.score, r.sentence) for r in sorted(scored(reading), key=lambda r: -r.score)]


def key_points(reading: Reading) -> tuple[DraftStatement, ...]:
    """At most six sentences of the story, the most important first: the first three are the short summary."""
    rows = scored(reading)
    chosen = diverse(rows, min(MOST_POINTS, max(3, len(rows) // 2)))
    return tuple(_statement(reading, row.sentence) for row in chosen)


def scored(reading: Reading, *, long_ones_cost: bool = True) -> list[Ranked]:
    """The sentences of the story with their scores, in the story's order.

    Whoever shortens sentences afterwards sets `long_ones_cost` to False.
    """
    story = reading.story
    rows: list[Ranked] = []
    place = 0
    for sentence, form in zip(story, _forms(story, reading.article.text, reading.quotations), strict=True):
        fall = PLACE_FLOOR + (1 - PLACE_FLOOR) * math.exp(-place / PLACE_FALL)
        worth = OPENING_WORTH[form.opening] * (QUOTATION_WORTH if form.quoting in ("split", "bare") else 1.0)
        worth *= _length_worth(sentence.text, long_ones_cost=long_ones_cost)
        rows.append(Ranked(fall * (1 + CENTRALITY * form.central) * worth, sentence, form))
        # A caption that was run into the text does not push the lede down.
        place += form.opening != "broken"
    return rows


def diverse(rows: Sequence[Ranked], most: int) -> list[Ranked]:
    """At most `most` of `rows`, best first, each by its score and its likeness to those before it."""
    left, taken = list(rows), list[Ranked]()
    alike = [0.0] * len(left)
    while left and len(taken) < most:
        best = max(range(len(left)), key=lambda n: left[n].score * (1 - ALIKE * alike[n]))
        chosen = left.pop(best)
        alike.pop(best)
        taken.append(chosen)
        vector = chosen.form.vector
        alike = [max(a, cosine(vector, r.form.vector)) for a, r in zip(alike, left, strict=True)]
    return taken


def kind_of(text: str, owner: str | None) -> StatementKind:
    """Somebody's evaluation is a judgement, somebody's words are reported, the rest is the article's fact."""
    if owner is None:
        return "fact"
    return "reported" if JUDGING.isdisjoint(words(text)) else "judgement"


def owner_of(reading: Reading, sentence: Sentence) -> str | None:
    """Who says what the sentence says: the one whose words, quoted or reported, are most of it."""
    whole = sentence.end - sentence.start
    shares: dict[str, int] = {}
    quoted = [(s.speaker, s.span, s.kind == "direct") for s in reading.spoken]
    reported = [(r.speaker, r.content, False) for r in reading.reported]
    for speaker, span, direct in quoted + reported:
        if speaker and span.overlaps(sentence):
            length = min(span.end, sentence.end) - max(span.start, sentence.start)
            shares[speaker] = max(shares.get(speaker, 0), whole if direct else length)
    speaker = max(shares, key=lambda s: shares[s], default=None)
    return speaker if speaker and shares[speaker] >= OWNED * whole else None


def _statement(reading: Reading, sentence: Sentence) -> DraftStatement:
    """The sentence as a statement of the briefing, word for word, without its tie to the one before."""
    owner = owner_of(reading, sentence)
    return DraftStatement(
        clean(untied(sentence.text)), kind_of(sentence.text, owner), owner, (sentence.number,)
    )


@lru_cache(maxsize=4)
def _forms(story: tuple[Sentence, ...], text: str, quotations: tuple[Quotation, ...]) -> tuple[Form, ...]:
    """The form of each sentence; remembered, because key points, bottom line and headline all ask for it."""
    quoted = [q.outer for q in quotations if q.depth == 0]
    bags = [terms(s.text) for s in story]
    weights = idf(bags)
    rows = [weighted(bag, weights) for bag in bags]
    middle = centroid(rows)
    shares = [cosine(row, middle) for row in rows]
    most = max(shares, default=0.0) or 1.0
    return tuple(
        Form(tuple(words(s.text)), opening(s.text), row, share / most, _quoting(text, s, quoted))
        for s, row, share in zip(story, rows, shares, strict=True)
    )


def _length_worth(text: str, *, long_ones_cost: bool) -> float:
    count = word_count(text)
    if count < FEW_WORDS:
        return SHORT_WORTH
    return math.sqrt(min(1.0, MANY_WORDS / count)) if long_ones_cost else 1.0


def _quoting(text: str, sentence: Sentence, quotations: Sequence[Span]) -> Quoting:
    """How `sentence` stands to `quotations`: the outermost ones in order, with their marks."""
    n = bisect_right(quotations, sentence.start, key=lambda q: q.end)
    outside, at, split = "", sentence.start, False
    while n < len(quotations) and quotations[n].start < sentence.end:
        split = split or not sentence.holds(quotations[n])
        outside += text[at : max(at, quotations[n].start)] + " "
        at = quotations[n].end
        n += 1
    if at == sentence.start:
        return "none"
    outside += text[at : sentence.end]
    if not any(finite(w) or w == "according" for w in words(outside)):
        return "bare"
    return "split" if split else "whole"
