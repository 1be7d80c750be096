"""Wording: a quotation goes in; whether its words are a sentence, a clause or a title comes out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.models.extractive.lexicon.function_words import AUXILIARIES, IN_NAMES, PERSONAL, PREPOSITIONS
from briefing.text.quotations import Quotation

_INNER_STOP = re.compile(r"[.!?]['’”\")\]]*\s+[\"“‘'(\[]?[A-Z0-9]")
_TRANSCRIPT = re.compile(r"\(?[A-Z][A-Z.'’ -]{2,30}(?::|\))")
_ENDS = frozenset(".!?…")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|U\.S|Jr|vs|No)\.\s+\S{0,20}$")


@dataclass(frozen=True, slots=True)
class Wording:
    """What the words of a quotation look like."""

    count: int
    """Number of words."""
    sentence: bool
    """They are, or hold, a whole sentence."""
    clause: bool
    """They have a subject and a verb of their own."""
    title: bool
    """Each word of weight is capitalised, as in the title of a book."""
    lone_name: bool
    """They are one capitalised word."""
    ended: bool
    """They end with a full stop, question or exclamation mark."""
    ends_quietly: bool
    """They do not end with a question or exclamation mark."""
    closed_off: bool
    """A comma, stop or dash stands at the closing mark, as before a speech tag."""
    transcript: bool
    """They begin with a speaker's name in capitals, as in a printed interview."""


def wording(text: str, quotation: Quotation) -> Wording:
    """How the words of `quotation` look."""
    words = quotation.of(text)
    parts = words.split()
    inside = text[quotation.start : quotation.outer.end]
    ended = words[-1] in _ENDS
    comma = inside[len(words) :].lstrip().startswith(",")
    capital = words[0].isupper() or words[0] in "[.…" or words[0].isdigit()
    holds = _INNER_STOP.search(words) is not None
    clause = _has_verb(parts)
    return Wording(
        count=len(parts),
        sentence=(holds and len(parts) > 4) or (capital and ended and len(parts) > 1),
        clause=clause,
        title=_is_title(parts),
        lone_name=len(parts) == 1 and words[0].isupper() and words[-1] not in "!?",
        ended=ended,
        ends_quietly=words[-1] not in "!?…",
        closed_off=ended or comma or words[-1] in "—–-" or not quotation.closed,
        transcript=_TRANSCRIPT.match(words) is not None,
    )


def _is_title(parts: list[str]) -> bool:
    """Whether every word of weight begins with a capital letter, and there are two at least."""
    heavy = [p for p in parts if p.lower().strip("'’.,:") not in IN_NAMES and p[0].isalpha()]
    light = [
        p
        for p in heavy
        if p[0].islower() and p not in {"a", "an", "is", "or", "by", "into", "vs"} and p not in PREPOSITIONS
    ]
    return len(parts) > 1 and bool(heavy) and not light


def _has_verb(parts: list[str]) -> bool:
    """Whether an auxiliary or verb stands behind something that can be its subject."""
    lows = [p.lower().replace("’", "'").strip(",.;:!?") for p in parts]
    for at, low in enumerate(lows[1:12], 1):
        contracted = low.split("'")[0] in PERSONAL and "'" in low
        if low in AUXILIARIES or contracted:
            return lows[0] not in PREPOSITIONS and lows[0] not in AUXILIARIES
        if lows[at - 1] in PERSONAL and at < 8 and low not in PREPOSITIONS:
            return True
    return bool(lows) and "'" in lows[0] and lows[0].split("'")[0] in PERSONAL
