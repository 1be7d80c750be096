"""Texts to bags of terms, and how alike two of them are: tf-idf with cosine, Jaccard, containment.

A *document* is whatever is compared: the sentences of one article, or the statements of a briefing. Weights
are those of Salton and Buckley (1988, "Term-weighting approaches in automatic text retrieval"), smoothed so
that a term of every document still counts: the sentences of one article share its subject.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from math import log, sqrt

from briefing.text.tokens import written_words

Terms = dict[str, int]
"""How often each stem occurs in a document, stop words left out."""
Vector = dict[str, float]
"""Weights of stems, of length 1 (or empty, for a document without terms)."""


def _table(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _table(
    """
    a an the this that these those and or but nor so yet if as than then because while although
    though unless until since when where why how what which who whom whose there here of in on at by
    for from with about against between into through during before after above below to up down out
    off over under again further once all any both each few more most other some such no not only
    own same too very can could will would shall should may might must be am is are was were been
    being have has had having do does did doing i me my myself we us our ours you your yours he him
    his himself she her hers herself it its itself they them their theirs themselves also just even
    still however according said says say told added among upon per via within without toward
    towards around across along amid despite whether either neither one's don't doesn't didn't isn't
    aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't i'm we're
    they're it's he's she's that's there's i've we've they've i'll we'll they'll i'd he'd she'd
    they'd
    """
)


def stem(word: str) -> str:
    """A lower-case word without plural ending or possessive: the S-stemmer of Harman (1991)."""
    word = word.removesuffix("'s").removesuffix("'")
    if len(word) <= 3 or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word if word.endswith(("eies", "aies")) else word[:-3] + "y"
    if word.endswith("es"):
        return word if word.endswith(("aes", "ees", "oes")) else word[:-1]
    return word if word.endswith(("us", "ss", "is")) else word[:-1]


@lru_cache(maxsize=1 << 15)
def _term(word: str) -> str:
    """The stem of a word as written, empty for a stop word. The same words return: worth remembering."""
    lower = word.lower().replace("’", "'")
    return "" if lower in STOP_WORDS else stem(lower)


def terms(text: str) -> Terms:
    """The stems of `text` with their counts."""
    counts: Terms = {}
    for term in map(_term, written_words(text)):
        if term:
            counts[term] = counts.get(term, 0) + 1
    return counts


def idf(documents: Sequence[Mapping[str, int]]) -> dict[str, float]:
    """The weight of each term in a collection: 1 + ln((1 + N) / (1 + documents that hold it))."""
    holding: dict[str, int] = {}
    for document in documents:
        for term in document:
            holding[term] = holding.get(term, 0) + 1
    return {term: 1 + log((1 + len(documents)) / (1 + n)) for term, n in holding.items()}


def vector(document: Mapping[str, int], weights: Mapping[str, float]) -> Vector:
    """The document's terms weighted by (1 + ln count) * idf, at length 1; terms without weight drop out."""
    return _unit({t: (1 + log(n)) * weights[t] for t, n in document.items() if t in weights})


def cosine(a: Vector, b: Vector) -> float:
    """The cosine of the angle between two vectors of length 1, from 0 (nothing shared) to 1."""
    if len(a) > len(b):
        a, b = b, a
    return min(1.0, sum(weight * b[term] for term, weight in a.items() if term in b))


def centroid(vectors: Iterable[Vector]) -> Vector:
    """The direction of the mean of `vectors`, at length 1."""
    total: Vector = {}
    for each in vectors:
        for term, weight in each.items():
            total[term] = total.get(term, 0.0) + weight
    return _unit(total)


def jaccard(a: AbstractSet[str], b: AbstractSet[str]) -> float:
    """Shared terms over all terms of the two, from 0 to 1; two empty sets share nothing."""
    shared = len(a & b)
    return shared / (len(a) + len(b) - shared) if shared else 0.0


def containment(a: AbstractSet[str], b: AbstractSet[str]) -> float:
    """Shared terms over those of the shorter, from 0 to 1: 1 where one holds all of the other."""
    shared = len(a & b)
    return shared / min(len(a), len(b)) if shared else 0.0


def _unit(weights: Vector) -> Vector:
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return {term: weight / length for term, weight in weights.items()} if length else {}
