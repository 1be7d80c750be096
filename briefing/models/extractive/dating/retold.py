"""A sentence of the story comes in; what a briefing can say in its words, read alone, goes out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

from briefing.article import Sentence, Span
from briefing.models.extractive.choosing.compress import clean
from briefing.models.extractive.choosing.standalone import finite, untied, words
from briefing.models.extractive.lexicon.speech import VERBS
from briefing.models.extractive.reading import Reading

SpanT = TypeVar("SpanT", bound=Span)

BLOT = "_"
"""Stands for each character left out: part of no word, and no end of one."""
_JOINT = re.compile(
    r"; (?:and |but )?|, (?:and|but|while|whereas) (?=[A-Z]|(?:the|a|an|its|their|some|many|most|two|three) )"
)
_MARKS = "\"“”'‘’ "
_FEWEST = 5  # words of a clause that can stand alone
_MOST_JOINTS = 6  # longer sentences are lists; looking at each joint would cost their length squared
_SUBORDINATE = frozenset(
    ("after", "although", "though", "when", "while", "if", "because", "since", "as", "before", "that")
)


def retold(reading: Reading, sentence: Sentence, at: int | None = None) -> str | None:
    """The sentence, or its main clause that holds the article's offset `at`, word for word.

    A connective at the front is left out; words that stand wholly in a quotation get their speaker in front.
    None where nobody is known to have spoken them.
    """
    told, spoken = told_and_spoken(reading, sentence)
    if spoken.strip(BLOT) and not any(finite(w) or w == "according" for w in words(told.replace(BLOT, " "))):
        owner = reading.owner_of(sentence)
        named = owner and (owner[0].isupper() or owner.startswith(("the ", "a ")))
        return f"{owner}: “{clean(sentence.text.strip(_MARKS))}”" if named else None
    text = sentence.text
    if at is not None:
        start, end = clause_at(text, at - sentence.start)
        text = text[start:end]
    return _closed(clean(untied(text)))


def told_and_spoken(reading: Reading, sentence: Sentence) -> tuple[str, str]:
    """The sentence's words outside quotation marks, and those inside; the others blotted out in place."""
    text, at = reading.article.text, sentence.start
    told, spoken = [], []
    for quotation in within(reading.quotations, sentence):
        start, end = max(at, quotation.start), min(quotation.end, sentence.end)
        if start < end:
            told += [text[at:start], BLOT * (end - start)]
            spoken += [BLOT * (start - at), text[start:end]]
            at = end
    return "".join([*told, text[at : sentence.end]]), "".join(spoken)


def within(spans: Sequence[SpanT], sentence: Sentence) -> Iterator[SpanT]:
    """Those of `spans`, which lie in order, that touch the sentence."""
    for n in range(bisect_left(spans, sentence.start, key=lambda s: s.end), len(spans)):
        if spans[n].start >= sentence.end:
            return
        yield spans[n]


def clause_at(text: str, at: int) -> tuple[int, int]:
    """Start and end of the main clause of the sentence `text` that holds offset `at`.

    Only joints with a main clause on both sides count, and none where somebody's words are reported:
    a clause cut off from its "he said" would become the article's own claim.
    """
    start, end = 0, len(text)
    if any(w == "according" or ((verb := VERBS.get(w)) and verb.strength) for w in words(text)):
        return start, end
    for joint in islice(_JOINT.finditer(text), _MOST_JOINTS):
        if not (_stands(text[start : joint.start()]) and _stands(text[joint.end() : end])):
            continue
        if joint.end() > at:
            return start, joint.start()
        start = joint.end()
    return start, end


def _stands(part: str) -> bool:
    """True where `part` has a subject and a verb of its own, and cuts no quotation or bracket."""
    row = words(part)
    if len(row) < _FEWEST or row[0] in _SUBORDINATE:
        return False
    if part.count('"') % 2 or part.count("“") != part.count("”") or part.count("(") != part.count(")"):
        return False
    return any(finite(word) for word in row[1:8])


def _closed(text: str) -> str:
    """`text` with the quotation mark that stands in the sentence before or after it."""
    if text.count('"') % 2:
        last = text.rfind('"')
        opens = last == 0 or text[last - 1].isspace()
        return f'{text}"' if opens else f'"{text}'
    if text.count("”") > text.count("“"):
        return f"“{text}"
    return f"{text}”" if text.count("“") > text.count("”") else text
