"""A sentence of the story comes in; what a briefing can say in its words, read alone, goes out."""

from __future__ import annotations

import re
from itertools import islice

from briefing.article import Sentence
from briefing.models.extractive.compress import clean
from briefing.models.extractive.lexicon.speech import VERBS
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.salience import quotation_form
from briefing.models.extractive.standalone import finite, untied, words

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
    form = quotation_form(reading, sentence)
    if form == "unattributed":
        owner = reading.owner_of(sentence)
        named = owner and (owner[0].isupper() or owner.startswith(("the ", "a ")))
        return f"{owner}: “{clean(sentence.text.strip(_MARKS))}”" if named else None
    text = sentence.text
    if at is not None:
        start, end = clause_at(text, at - sentence.start)
        text = text[start:end]
    told = clean(untied(text))
    return _closed(told) if form == "split" else told


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
