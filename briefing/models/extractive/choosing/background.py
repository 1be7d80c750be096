"""A sentence in; how far it tells news out, and not what went before or what a thing is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.models.extractive.lexicon import word_set
from briefing.models.extractive.lexicon.clauses import PAST_FORMS
from briefing.models.extractive.reading import Reading

DEFINITION = 0.5
"""What is left of the worth of a sentence that only says what something is."""
HISTORY = 0.6
"""What is left of one that tells of another year, or in the past perfect of what had been."""
OLD = 2
"""So many years before the newest one in the text begins history."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BACK_TO = re.compile(r"\b(?:since|than|from)\s(?:\w+\s){0,14}$", re.IGNORECASE)
"""Before a year, these carry on to the present: "the worst since 1999"."""
_AGES_AGO = re.compile(r"\b(?:years|decades) (?:ago|earlier)\b")
_BE = word_set("is are was were")
_ARTICLES = word_set("a an one the")
_RANKS = word_set("first second third last only most worst")
_ADVERBS = word_set("also previously already earlier long once first been not never")
_IRREGULAR = PAST_FORMS | word_set(
    "been begun broken chosen done driven fallen given gone grown known seen taken"
)


def newness(reading: Reading, text: str, row: Sequence[str]) -> float:
    """1 for news, less for history and definitions; `row` are the words of `text` in lower case."""
    return recency(reading, text, row) * (DEFINITION if defines(row) else 1.0)


def recency(reading: Reading, text: str, row: Sequence[str]) -> float:
    """1 for what is told of now, less for history; what something is counts as now."""
    return HISTORY if _past_perfect(row) or _old_year(reading, text) else 1.0


def defines(row: Sequence[str]) -> bool:
    """True for "The Orlo Pact is an alliance of ...": background, no news."""
    head = row[:8]
    triples = zip(head, head[1:], head[2:], strict=False)
    return any(a in _BE and b in _ARTICLES and not _ranks(c) for a, b, c in triples)


def _ranks(word: str) -> bool:
    """True in "was the longest closure": that places the news."""
    return word in _RANKS or word.endswith("est")


def _past_perfect(row: Sequence[str]) -> bool:
    """True where the first verbs are "had been closed": told from before the news."""
    for n, word in enumerate(row[:14]):
        if word == "had":
            after = [w for w in row[n + 1 : n + 4] if w not in _ADVERBS or w == "been"]
            return bool(after) and (after[0].endswith("ed") or after[0] in _IRREGULAR)
        if word in ("said", "says", "that", "who", "which"):
            return False
    return False


def _old_year(reading: Reading, text: str) -> bool:
    """True for "In 2009 ...", where the article itself is of a later year."""
    if _AGES_AGO.search(text):
        return True
    old = [m for m in _YEAR.finditer(text) if not _BACK_TO.search(text[max(0, m.start() - 120) : m.start()])]
    if not old:
        return False
    published = reading.article.published
    newest = published.date.year if published else max(map(int, _YEAR.findall(reading.article.text)))
    return all(int(m.group()) <= newest - OLD for m in old)
