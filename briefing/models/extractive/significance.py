"""A Reading in; at most two sentences in which the article itself says why its news matters, out.

Such sentences carry plain marks: what may follow, what it is the first or the latest of, whom it touches, what it comes
on top of. A sentence counts by its marks and by its place: background stands in the first third of a news story. None
is shown where the marks are weak: a reader forgives silence sooner than filler.
"""

from __future__ import annotations

import re
from itertools import chain

from briefing.article import Sentence
from briefing.draft import DraftStatement
from briefing.models.extractive.bottomline import GENTLE, PERSONAL, bottom_line, sayable
from briefing.models.extractive.compress import shorten, word_count
from briefing.models.extractive.introduce import introduce
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.salience import kind_of, scored
from briefing.models.extractive.standalone import hangs, opening, untied, words
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
"""In a long feature the marks further down belong to side stories."""
CENTRAL = 0.45
"""So central, next to the most central sentence, must one be: side stories have consequences too."""

MARKS: tuple[tuple[float, str], ...] = (
    # What it is the first, the latest or the greatest of.
    (1.4, r"(?<!not )(?<!n't )(?<!n’t )\b(?:for )?the (?:first|second|third) (?:time|such|of its kind)\b[^.]{0,40}\b(?:since|in|that|ever)\b"),
    (1.4, r"\b(?:the|its|his|her|their) (?:latest|newest|most recent) (?:example|sign|in a (?:series|string)|setback|blow|twist|chapter|step|of several|"
          r"escalation|attempt|challenge|move|round|episode)\b"),
    (1.2, r"\b(?:largest|biggest|worst|deadliest|highest|lowest|longest|steepest|sharpest|most \w+) (?:\w+ ){0,4}(?:since|ever|in (?:\w+ ){1,3}(?:years|decades|history))\b"),
    (1.2, r"\b(?:record|all-time) (?:high|low|number|level)\b|\bunprecedented\b|\bturning point\b"),
    (0.7, r"\blandmark\b|\bhistoric\b"),
    # What may follow.
    (1.4, r"\b(?:could|may|might|would|will|can) (?:also |now |even |well |further |ultimately |soon )?(?:lead to|trigger|cause|force|affect|cost|undermine|"
          r"threaten|jeopardi[sz]e|deepen|worsen|prompt|reshape|end|mean|hurt|harm|weaken|strain|disrupt|delay|set back|determine)\b"),
    (1.4, r"\b(?:rais|fuell?|stok|spark|renew|prompt|heighten|fann)(?:ed|ing|es|s)? (?:\w+ ){0,2}(?:fears?|concerns?|questions|doubts|the prospect|worries|alarm|tensions?)\b"),
    (1.2, r"\b(?:at stake|far-reaching|implications|repercussions|consequences (?:for|of)|knock-on|ramifications)\b"),
    (1.0, r"\b(?:threatens|threatened|threatening) to\b|\bposes? a (?:\w+ )?(?:risk|threat|danger|challenge)\b|\bat risk\b"),
    # What it comes on top of.
    (1.2, r"\b(?:comes?|came|coming) (?:(?:just |only |barely )?(?:\w+ )?(?:days|weeks|months|hours|years) (?:after|before)|as|amid|after|at a time|against|on the heels)\b"),
    (1.1, r"\bamid (?:\w+ ){0,2}(?:fears|concerns?|tensions?|pressure|criticism|crisis|protests|calls|anger|unrest|doubts|uncertainty)\b|\bin the wake of\b"),
    (1.0, r"\b(?:tensions?|strain|pressure|frustration|anger|dispute|rift) (?:between|has|have|had) (?:\w+ ){0,4}(?:built|grown|risen|mounted|escalated|deepened|increased)\b|"
          r"\btensions? ha(?:s|ve) \w+ between\b"),
    # Whom it touches, and why it happens.
    (1.0, r"\b(?:affect(?:s|ed|ing)?|depend(?:s|ed)? on|relied? on|cost(?:s|ing)?|employs?|serves?) (?:\w+ ){0,3}(?:[\d.,]+ )?(?:thousands|millions?|billions?|[\d,]{4,})\b"),
    (0.9, r"\b(?:millions|tens of thousands|hundreds of thousands) of (?:people|workers|children|users|customers|families|patients|voters|homes|jobs|students|passengers)\b"),
    (0.7, r"\bbecause\b|\bdue to\b|\bas a result\b|\bmeans (?:that|the|a|it)\b|\bin order to\b"),
    (0.8, r"\b(?:crucial|pivotal|key|decisive|critical|vital|important) (?:test|moment|step|role|to|for|swing|vote|issue|question|part)\b"),
)  # fmt: skip
"""How strongly a sentence with these words tells why the news matters."""
MARKING = frozenset(
    "time such first second third latest newest recent largest biggest worst deadliest highest lowest longest steepest sharpest "
    "most record all-time unprecedented turning landmark historic could may might would will can fear fears concern concerns "
    "questions doubts prospect worries alarm tension tensions stake far-reaching implications repercussions consequences "
    "knock-on ramifications threatens threatened threatening pose poses risk come comes came coming amid wake strain pressure "
    "frustration anger dispute rift affect affects affected affecting depend depends depended rely relied cost costs costing "
    "employ employs serve serves millions tens hundreds because due result means order crucial pivotal key decisive critical "
    "vital important".split()
)
"""One of these words is in every sentence that a mark finds: a set is quicker than fifteen searches."""
_MARKS = tuple((weight, re.compile(pattern, re.IGNORECASE)) for weight, pattern in MARKS)


def why_it_matters(reading: Reading) -> tuple[DraftStatement, ...]:
    """At most two statements, strongest first; empty where the article does not say."""
    marked = _marked(reading)
    if not marked:
        return ()
    told = bottom_line(reading)
    used = set(chain.from_iterable(s.evidence for s in told))
    shown = [set(terms(s.text)) for s in told]
    found: list[DraftStatement] = []
    for sentence in marked:
        if len(found) == MOST:
            break
        if sentence.number in used or not sayable(reading, sentence) or PERSONAL.intersection(words(sentence.text)):
            continue
        more = introduce(reading, sentence)
        text = shorten(untied(more.text), MANY_WORDS, GENTLE)
        mine = set(terms(text))
        alone = opening(text) == "free" or (opening(text) == "definite" and sentence.number - 1 in used)
        if not alone or hangs(text) or word_count(text) > MOST_WORDS or strength(text) < ENOUGH * 0.7:
            continue
        if any(containment(mine, other) > REPEATS for other in shown):
            continue
        shown.append(mine)
        owner = reading.owner_of(sentence)
        found.append(DraftStatement(text, kind_of(text, owner), owner, more.evidence))
    return tuple(found)


def strength(text: str) -> float:
    """The marks of significance in `text`: the strongest counts in full, the others a third."""
    weights = sorted((weight for weight, mark in _MARKS if mark.search(text)), reverse=True)
    return sum(weights[:1]) + sum(weights[1:]) / 3


def _marked(reading: Reading) -> list[Sentence]:
    """The sentences whose marks are strong enough at their place, strongest first."""
    rows = scored(reading)
    found = []
    for place, row in enumerate(rows):
        at = THIRDS[3 * place // len(rows)] if place < NEAR else 0.0
        if not at or row.central < CENTRAL or MARKING.isdisjoint(row.words):
            continue
        if (worth := at * strength(row.sentence.text)) >= ENOUGH:
            found.append((worth, row.sentence))
    return [sentence for _, sentence in sorted(found, key=lambda r: -r[0])]
