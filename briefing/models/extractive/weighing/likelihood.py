"""Words become the ICD 203 term that they support, or none ("could" does not say how likely)."""

from __future__ import annotations

import re
from functools import cache

from briefing.draft import LikelihoodTerm
from briefing.models.extractive.lexicon import modality as table
from briefing.models.extractive.lexicon import word_set
from briefing.models.extractive.weighing.lookup import Found, Lexicon, Words

_UPPER: tuple[tuple[float, LikelihoodTerm], ...] = (
    (5, "almost no chance"),
    (20, "very unlikely"),
    (45, "unlikely"),
    (55, "roughly even chance"),
    (80, "likely"),
    (95, "very likely"),
    (100, "almost certain"),
)
"""Upper bounds in per cent; on a border the milder term, the one nearer to the middle, is taken."""
_NUMBER = r"(\d{1,3}(?:\.\d{1,2})?)[ -]?(?:%|percent|per cent)"
_CHANCE = r"(?:chances?|probability|likelihood)"
_PER_CENT = re.compile(
    rf"\b{_NUMBER} {_CHANCE}\b"
    rf"|\b{_CHANCE}(?: of [\w ]{{1,40}}?)? (?:is|are|at)(?: about| around| roughly)? {_NUMBER}",
    re.IGNORECASE,
)
_ONE_IN = re.compile(
    r"\b(?:one|1)[ -]in[ -](?:a[ -])?(two|three|four|five|ten|twenty|\d{1,4}) (?:chance|probability)\b",
    re.IGNORECASE,
)
_OUT_OF = {"two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "twenty": 20}
_COMPARED = word_set("more less how as so equally the a an most his their its")
"""Before "likely" they make it a comparison or an adjective: "more likely", "the likely winner"."""
_WEAKER_ALONE = frozenset({"likely", "probable", "unlikely", "inevitable"})


@cache
def _terms() -> Lexicon[LikelihoodTerm]:
    return Lexicon((words, term) for term, words in table.LIKELIHOOD)


def likelihood(words: Words, text: str, first: int, last: int) -> LikelihoodTerm | None:
    """The term that stands in one clause with words `[first, last]`, or that a probability in `text` makes.

    Source of terms and ranges: Intelligence Community Directive 203, Analytic Standards (2015).
    """
    clauses = {words.clauses[first], words.clauses[last]}
    found = [f for f in _terms().all(words) if words.clauses[f.first] in clauses and not _compared(f, words)]
    if found:
        return min(found, key=lambda f: min(abs(f.first - first), abs(f.first - last))).value
    return of_percentage(text)


def _compared(found: Found[LikelihoodTerm], words: Words) -> bool:
    """True for "more likely", "the likely winner", and what is not one word of these."""
    if found.first != found.last or words.lower[found.first] not in _WEAKER_ALONE:
        return False
    return found.first > 0 and words.lower[found.first - 1] in _COMPARED


def of_percentage(text: str) -> LikelihoodTerm | None:
    """The term for a probability given as a number ("a 70 percent chance", "one in three chance")."""
    if match := _PER_CENT.search(text):
        per_cent = float(match[1] or match[2])
    elif match := _ONE_IN.search(text):
        per_cent = 100 / max(1, _OUT_OF.get(match[1].lower()) or int(match[1]))
    else:
        return None
    if not 0 < per_cent < 100:
        return None
    if per_cent >= 50:
        return next((term for upper, term in _UPPER if per_cent <= upper), None)
    return next((term for upper, term in _UPPER if per_cent < upper), None)
