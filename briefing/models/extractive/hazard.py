"""Words of a sentence become its hazard: a cue of the future, the harm that belongs to it, how strong.

Strength is cue x harm x nearness, each in 0..1, all weights set by hand and few enough to be explained. What
only looks like a risk is taken off: harm that is past ("could have died"), denied ("no danger"), kept away
("to prevent war"), or known already and only spoken about ("will be asked about the attack").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from briefing.draft import RiskCategory
from briefing.models.extractive.harms import Harm, at_stake, harms
from briefing.models.extractive.lexicon import modality as table
from briefing.models.extractive.lookup import Found, Lexicon, Words

Cue = Found[tuple[table.CueKind, float]]

ALONE = 0.7
"""What a word of danger without a word of harm is worth, beside 1 with one."""
PAST = 0.6
"""What is left of a danger told in the past tense ("posed a risk")."""
LONGEST = 150
"""Words; what is longer is a list or no prose, and no risk can be read out of it."""
MOST = 16
"""Cues and harms looked at in a sentence, so that hostile text costs no more than long text."""


@dataclass(frozen=True, slots=True)
class Hazard:
    """What makes a sentence a risk: strength (0..1.4), category, the harm (None: only feared), the cue."""

    strength: float
    category: RiskCategory
    harm: Harm | None
    cue: Cue


@cache
def _cues() -> Lexicon[tuple[table.CueKind, float]]:
    return Lexicon((words, (kind, strength)) for kind, strength, words in table.CUES)


def hazard(words: Words) -> Hazard | None:
    """The strongest pair of cue and harm in `words`, None where nothing speaks of harm to come.

    Further harms and a condition add a little.
    """
    if not 4 <= len(words.lower) <= LONGEST:
        return None
    cues = [c for c in _cues().all(words) if c.value[0] != "none" and not _no_cue(c, words)][:MOST]
    if not cues:
        return None
    named = harms(words)[:MOST]
    pairs = [Hazard(_link(c, h, words), h.category, h, c) for c in cues for h in named]
    pairs += [p for c in cues if (p := _alone(c, cues, named, words))]
    best = max(pairs, key=lambda p: p.strength, default=None)
    if not best or best.strength <= 0:
        return None
    further = {p.harm.first for p in pairs if p.harm and p.harm is not best.harm and p.strength >= 0.4}
    bonus = 0.06 * min(3, len(further)) + 0.06 * any(c.value[0] == "condition" for c in cues)
    return Hazard(best.strength + bonus, _category(best, pairs, words), best.harm, best.cue)


def _category(best: Hazard, pairs: list[Hazard], words: Words) -> RiskCategory:
    """The category that most of the harm belongs to; "other" only where no word says more."""
    weight: dict[RiskCategory, float] = {}
    for harm, strength in {p.harm: p.strength for p in pairs if p.harm and p.strength >= 0.3}.items():
        weight[harm.category] = weight.get(harm.category, 0.0) + strength
    weight.pop("other", None)
    if weight:
        return max(weight, key=lambda category: (weight[category], category == best.category))
    return at_stake(words) or "other"


def _no_cue(cue: Cue, words: Words) -> bool:
    """True for a modal that is none ("the will") and for what did not happen ("could have died")."""
    word = words.lower[cue.first]
    if cue.value[0] in ("possible", "future") and words.lower[cue.last + 1 : cue.last + 3] in (
        ("to", "have"),
        ("have", "been"),
    ):
        return True
    if cue.first != cue.last or word not in table.MODALS:
        return False
    if (
        word in table.ALSO_NOUNS
        and (words.capital[cue.first] or words.lower[cue.first - 1] in table.BEFORE_NOUNS)
        and cue.first
    ):
        return True
    after = [
        w for w in words.lower[cue.last + 1 : cue.last + 5] if w not in table.ADVERBS and not w.endswith("ly")
    ]
    if not after or after[0][0].isdigit():
        return True
    if word in ("will", "won't", "can") or len(after) < 2 or after[0] not in ("have", "'ve"):
        return False
    return after[1] in table.PARTICIPLES or after[1].endswith("ed")


def _alone(cue: Cue, cues: list[Cue], named: tuple[Harm, ...], words: Words) -> Hazard | None:
    """The hazard of a word of danger by itself, or of a fear of something that is to come."""
    kind, strength = cue.value
    to_come = any(
        c.value[0] in ("possible", "future") and 0 < c.first - cue.last <= 12 and not _cut(cue, c, words)
        for c in cues
    )
    if kind != "threat" and not (kind == "warning" and to_come):
        return None
    near = min(named, key=lambda h: abs(h.first - cue.last), default=None)
    left = 0.2 if _denied(cue.first, words) else _told(cue, words)
    return Hazard(ALONE * strength * left, near.category if near else "other", near, cue)


def _link(cue: Cue, harm: Harm, words: Words) -> float:
    """How strongly `cue` makes `harm` a harm to come, 0..1."""
    kind, strength = cue.value
    if harm.first <= cue.last and cue.first <= harm.last:
        return strength * harm.weight if kind == "threat" else 0.0
    if kind != "condition" and words.clauses[cue.first] != words.clauses[harm.first]:
        return 0.0
    if not harm.lapse and _denied(harm.first, words):
        return 0.0
    near = 0.85 ** abs(words.commas[cue.first] - words.commas[harm.first])
    near *= _after(cue, harm, words) if harm.first > cue.last else _before(cue, harm, words)
    if kind in ("possible", "future") and not harm.lapse and _denied_verb(cue, words):
        near *= 0.3
    return strength * harm.weight * near * _told(cue, words)


def _after(cue: Cue, harm: Harm, words: Words) -> float:
    """Nearness of a harm after its cue; less for one known or an adjunct ("will speak of the attack")."""
    kind = cue.value[0]
    between = words.lower[cue.last + 1 : harm.first]
    gap = len(between)
    if kind == "exposure" and (gap > 5 or any(w in table.ADJUNCT for w in between)):
        return 0.0
    if gap > 2 and words.lower[cue.last] in table.ADJECTIVES and between[0] not in ("for", "to", "that"):
        return 0.5
    near = 1.0 if gap <= 5 else 0.85 if gap <= 10 else 0.6 if gap <= 18 else 0.4
    if any(w in table.KNOWN for w in between[-2:]):
        near *= 0.75
    if kind in ("possible", "future", "ongoing") and any(w in table.ADJUNCT for w in between[-3:]):
        near *= 0.7
    return near


def _before(cue: Cue, harm: Harm, words: Words) -> float:
    """Nearness of a harm before its cue: it is the subject of what comes ("attacks could spread")."""
    kind = cue.value[0]
    if cue.first - harm.last > 7:
        return 0.0
    if kind in ("possible", "future"):
        verb = [w for w in words.lower[cue.last + 1 : cue.last + 4] if w not in table.ADVERBS]
        return 0.85 if verb and verb[0] in table.COMES else 0.2
    return {"ongoing": 0.9, "cause": 0.9, "threat": 0.6, "warning": 0.5}.get(kind, 0.2)


def _told(cue: Cue, words: Words) -> float:
    """`PAST` for a danger or fear told wholly in the past tense, else 1."""
    if cue.value[0] in ("possible", "future", "condition"):
        return 1.0
    if any(w in table.PRESENT_CUES for w in words.lower[cue.first : cue.last + 1]):
        return 1.0
    return PAST if table.PRESENT.isdisjoint(words.lower) else 1.0


def _cut(one: Cue, other: Cue, words: Words) -> bool:
    """True where a strong boundary lies between two cues."""
    return words.clauses[one.first] != words.clauses[other.first]


def _denied(place: int, words: Words) -> bool:
    """True where a negation stands up to three words before word `place`, and is not "not only"."""
    for at in range(max(0, place - 3), place):
        if words.lower[at] in table.NOT and words.lower[at + 1] not in ("only", "just"):
            return words.clauses[at] == words.clauses[place]
    return False


def _denied_verb(cue: Cue, words: Words) -> bool:
    """True for "will not", "won't", "may never"."""
    if cue.first != cue.last:
        return False
    following = words.lower[cue.last + 1 : cue.last + 2]
    return (
        words.lower[cue.last].endswith("n't")
        or words.lower[cue.last] == "cannot"
        or following in (("not",), ("never",))
    )
