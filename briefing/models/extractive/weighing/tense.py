"""A cue or harm among its words: is it to come, or past, denied, imagined, or no cue at all?"""

from __future__ import annotations

from itertools import pairwise

from briefing.models.extractive.lexicon import modality as table
from briefing.models.extractive.weighing.lookup import Found, Words

Cue = Found[tuple[table.CueKind, float]]

PAST = 0.6
"""What is left of a danger that was ("posed a risk")."""
UNREAL = 0.3
"""What is left of one that did not come about ("could have been put at risk")."""
_FAR = 12
"""Words over which "no chance" denies."""


def is_cue(cue: Cue, words: Words) -> bool:
    """False for a modal that is a noun ("the will") and for what did not happen ("could have died")."""
    kind, first, last = cue.value[0], cue.first, cue.last
    following = words.lower[last + 1 : last + 3]
    if kind == "none" or (kind in ("possible", "future") and following in (("to", "have"), ("have", "been"))):
        return False
    word = words.lower[first]
    if (
        word in ("likely", "probably")
        and following
        and (following[0].endswith("ed") or following[0] in table.PARTICIPLES)
    ):
        return False
    if first != last or word not in table.MODALS:
        return True
    noun = words.capital[first] or words.lower[first - 1] in table.BEFORE_NOUNS
    if first and noun and word in table.ALSO_NOUNS:
        return False
    after = [w for w in words.lower[last + 1 : last + 5] if w not in table.ADVERBS and not w.endswith("ly")]
    if not after or after[0][0].isdigit():
        return False
    if word in ("will", "won't", "can") or len(after) < 2 or after[0] not in ("have", "'ve"):
        return True
    return after[1] not in table.PARTICIPLES and not after[1].endswith("ed")


def told(cue: Cue, words: Words) -> float:
    """What is left of a cue for the tense that it is told in: 1 for the present and future."""
    first, kind = cue.first, cue.value[0]
    before = words.lower[max(0, first - 6) : first]
    if kind in ("possible", "future", "condition", "deadline"):
        past = words.lower[first] not in table.MODALS and {"was", "were"} & set(before[-3:])
        return PAST if past else 1.0
    if kind == "warning" and words.lower[first] in table.REPORTS and not _long_ago(first, words):
        return 1.0
    if any(a in table.UNREAL and b == "have" for a, b in pairwise(before)):
        return UNREAL
    if is_done(first, words):
        return UNREAL
    if not table.PRESENT_CUES.isdisjoint(words.lower[first : cue.last + 1]):
        return 1.0
    return PAST if table.PRESENT.isdisjoint(words.lower) else 1.0


def _long_ago(place: int, words: Words) -> bool:
    """True for somebody who was warned, or who warned in a year of the past."""
    if not table.PASSIVE.isdisjoint(words.lower[max(0, place - 2) : place]):
        return True
    return any(a == "in" and len(b) == 4 and b.isdigit() and b < "2000" for a, b in pairwise(words.lower))


def is_done(place: int, words: Words) -> bool:
    """True for a participle that is no passive: "people convicted of it", "imperiled species"."""
    word = words.lower[place]
    if not word.endswith("ed") or word in table.FEELINGS:
        return False
    return table.PASSIVE.isdisjoint(words.lower[max(0, place - 3) : place])


def denied(place: int, words: Words, cue: Cue | None = None) -> bool:
    """True where a negation that is not part of `cue` stands up to three words before word `place`.

    "no chance" and its like reach further; "not only" and "not just" deny nothing.
    """
    lower, here = words.lower, (words.clauses[place], words.commas[place])
    for at in range(max(0, place - _FAR), place):
        if (
            (words.clauses[at], words.commas[at]) != here
            or lower[at] not in table.NOT
            or lower[at + 1] in ("only", "just")
        ):
            continue
        if cue and cue.first < cue.last and cue.first <= at <= cue.last:
            continue
        if place - at <= 3 or (lower[at] == "no" and lower[at + 1] in table.DISMISSED):
            return True
    return False


def denied_verb(cue: Cue, words: Words) -> bool:
    """True for "will not", "won't", "may never", "nothing that would"."""
    if denied(cue.first, words):
        return True
    if cue.first != cue.last:
        return False
    word = words.lower[cue.last]
    following = words.lower[cue.last + 1 : cue.last + 2]
    return word.endswith("n't") or word == "cannot" or following in (("not",), ("never",))


def on_condition(words: Words) -> bool:
    """True where "if", "unless", or "without" at the start of a clause stands."""
    lower = words.lower
    return any(
        w == "unless"
        or (w == "if" and not {*lower[max(0, at - 1) : at], *lower[at + 1 : at + 2]} & table.NO_CONDITION)
        or (
            w == "without"
            and (at == 0 or lower[at - 1] in ("that", "said") or words.commas[at] > words.commas[at - 1])
        )
        for at, w in enumerate(lower)
    )


def has_horizon(words: Words) -> bool:
    """True where words like "by 2050" or "next year" stand."""
    return any(
        (a in ("by", "until") and len(b) == 4 and b.isdigit())
        or (a in ("next", "coming") and b in table.UNITS)
        for a, b in pairwise(words.lower)
    )
