"""Words of a sentence become its hazard: a cue of the future, the harm that belongs to it, how strong.

Strength is cue x harm x nearness, each in 0..1, all weights set by hand and few enough to be explained. What
only looks like a risk is taken off: harm that is past ("could have died"), denied ("no danger"), kept away
("to prevent war"), or known already and only spoken about ("will be asked about the attack").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from briefing.draft import RiskCategory
from briefing.models.extractive.lexicon import modality as table
from briefing.models.extractive.weighing.harms import Harm, at_stake, harms, shielded, shields_in
from briefing.models.extractive.weighing.lookup import Lexicon, Words
from briefing.models.extractive.weighing.tense import (
    Cue,
    denied,
    denied_verb,
    has_horizon,
    is_cue,
    is_done,
    on_condition,
    told,
)

OWN = 0.85
"""What "will" is worth with the harm as its own verb."""
SURE = 0.8
"""What "would" is worth on a condition, and after the harm that brings about the rest."""
_PLANNED: frozenset[RiskCategory] = frozenset({"operational", "economic", "financial"})
"""Categories of what is harm to others where somebody means to do it ("plans to shut two plants")."""
ALONE = 0.7
"""What a word of danger without a word of harm is worth, beside 1 with one."""
MORE = 0.06
"""What each further harm (three at most), a condition, and a time to come add."""
FICTION = 0.6
"""What is left where a story is told of a story."""
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
    """The strongest pair of cue and harm in `words`, None where nothing speaks of harm to come."""
    if not 4 <= len(words.lower) <= LONGEST:
        return None
    cues = [c for c in _cues().all(words) if is_cue(c, words)][:MOST]
    if not cues:
        return None
    named = harms(words)[:MOST]
    pairs = [Hazard(_link(c, h, words), h.category, h, c) for c in cues for h in named]
    pairs += [p for c in cues if (p := _alone(c, cues, named, words))]
    best = max(pairs, key=lambda p: p.strength, default=None)
    if not best or best.strength <= 0:
        return None
    further = {p.harm.first for p in pairs if p.harm and p.harm is not best.harm and p.strength >= 0.4}
    more = min(3, len(further)) + any(c.value[0] == "condition" for c in cues) + has_horizon(words)
    strength = (best.strength + MORE * more) * (1 if table.FICTION.isdisjoint(words.lower) else FICTION)
    return Hazard(strength, _category(best, pairs, words), best.harm, best.cue)


def _category(best: Hazard, pairs: list[Hazard], words: Words) -> RiskCategory:
    """The category that most of the harm belongs to; "other" only where no word says more."""
    weight: dict[RiskCategory, float] = {}
    for harm, strength in {p.harm: p.strength for p in pairs if p.harm and p.strength >= 0.3}.items():
        weight[harm.category] = weight.get(harm.category, 0.0) + strength
    weight.pop("other", None)
    if weight:
        return max(weight, key=lambda category: (weight[category], category == best.category))
    return at_stake(words) or "other"


def _alone(cue: Cue, cues: list[Cue], named: tuple[Harm, ...], words: Words) -> Hazard | None:
    """The hazard of a word of danger by itself, or of a fear of something that is to come."""
    kind, strength = cue.value
    if kind != "threat" and not (kind == "warning" and any(_announces(cue, c, words) for c in cues)):
        return None
    if words.lower[cue.first] in ("risk", "risks") and "".join(
        words.lower[cue.last + 1 : cue.last + 2]
    ).endswith("ing"):
        strength = 1.0
    near = min(named, key=lambda h: abs(h.first - cue.last), default=None)
    off = denied(cue.first, words) or shielded(cue.first, words, shields_in(words))
    left = 0.2 if off else told(cue, words)
    return Hazard(ALONE * strength * left, near.category if near else "other", near, cue)


def _announces(warning: Cue, other: Cue, words: Words) -> bool:
    """True where a modal follows a warning closely, in one clause with it."""
    near = 0 < other.first - warning.last <= 12 and words.clauses[warning.first] == words.clauses[other.first]
    return near and other.value[0] in ("possible", "future") and not denied_verb(other, words)


def _link(cue: Cue, harm: Harm, words: Words) -> float:
    """How strongly `cue` makes `harm` a harm to come, 0..1."""
    kind, strength = cue.value
    open_ended = kind in ("possible", "future")
    if harm.first <= cue.last and cue.first <= harm.last:
        inside = open_ended and harm.first < cue.first and cue.last < harm.last
        return strength * harm.weight * told(cue, words) if inside or kind in ("threat", "lapse") else 0.0
    if kind != "condition" and words.clauses[cue.first] != words.clauses[harm.first]:
        return 0.0
    if not harm.lapse and denied(harm.first, words, cue):
        return 0.0
    near = 0.85 ** abs(words.commas[cue.first] - words.commas[harm.first])
    near *= _after(cue, harm, words) if harm.first > cue.last else _before(cue, harm, words)
    strength = max(strength, _sure(cue, harm, words))
    if open_ended and not harm.lapse and denied_verb(cue, words):
        near *= 0.3
    before = words.lower[max(0, cue.first - 6) : cue.first]
    if open_ended and (before[-1:] == ("who",) or "whether" in before):
        near *= 0.8
    return strength * harm.weight * near * told(cue, words)


def _sure(cue: Cue, harm: Harm, words: Words) -> float:
    """What "will" and "would" are worth where they surely speak of `harm`, 0 elsewhere.

    "will" with the harm as its own verb ("will run dry"; judges' sentences are left out, they are procedure);
    both on a condition ("without a deal it would run dry"); both after the harm that brings about the rest.
    """
    if cue.value[0] != "future" or harm.category == "legal":
        return 0.0
    if words.lower[cue.last] not in table.WOULD:
        between = words.lower[cue.last + 1 : harm.first]
        if harm.first > cue.last and table.OWN.issuperset(between):
            return OWN
    means_to = words.lower[cue.first] in table.PLANS and words.lower[cue.first - 1] not in table.KNOWN
    if means_to and harm.first == cue.last + 1 and harm.category in _PLANNED:
        return SURE
    conditional = words.lower[cue.last] != "to" and on_condition(words)
    feared = not table.FEARED.isdisjoint(words.lower[max(0, cue.first - 12) : cue.first])
    return SURE if conditional or feared or harm.last < cue.first else 0.0


def _after(cue: Cue, harm: Harm, words: Words) -> float:
    """Nearness of a harm after its cue; less for one known or an adjunct ("will speak of the attack")."""
    kind = cue.value[0]
    if kind == "deadline":
        return 0.0
    between = words.lower[cue.last + 1 : harm.first]
    gap = len(between)
    if kind == "exposure" and (gap > 6 or not table.BESIDE.isdisjoint(between) or _is_charge(harm, words)):
        return 0.0
    if gap > 2 and words.lower[cue.last] in table.ADJECTIVES and between[0] not in ("for", "to", "that"):
        return 0.5
    if kind == "ongoing" and (gap > 2 or words.commas[cue.last] != words.commas[harm.first]):
        return 0.3
    # A modal speaks of its own verb and object; a warning or danger of all that follows.
    close = 3 if kind in ("possible", "future") and cue.first == cue.last else 5
    near = 1.0 if gap <= close else 0.85 if gap <= 10 else 0.6 if gap <= 18 else 0.4
    if not table.KNOWN.isdisjoint(between[-2:]) and table.BRINGS.isdisjoint(between[:1]):
        near *= 0.4 if kind == "cause" else 0.75
    if gap > 1 and harm.first == harm.last and is_done(harm.first, words):
        near *= 0.4
    if kind in ("possible", "future", "ongoing") and not table.ADJUNCT.isdisjoint(between[-3:]):
        near *= 0.7
    return near


def _is_charge(harm: Harm, words: Words) -> bool:
    """True for a crime that somebody is accused of: it has been done ("faces two counts of murder")."""
    around = words.lower[max(0, harm.first - 5) : harm.first] + words.lower[harm.last + 1 : harm.last + 3]
    return harm.category != "legal" and not table.COUNTS.isdisjoint(around)


def _is_said_of(cue: Cue, words: Words) -> bool:
    """True for "is likely" and its like with no "to" after it: they speak of what stands before them."""
    if words.lower[cue.first] not in table.PREDICATES or cue.first == 0:
        return False
    return words.lower[cue.first - 1] in table.IS and words.lower[cue.last + 1 : cue.last + 2] != ("to",)


def _before(cue: Cue, harm: Harm, words: Words) -> float:
    """Nearness of a harm before its cue: it is the subject of what comes ("attacks could spread")."""
    kind = cue.value[0]
    gap = cue.first - harm.last - 1
    if kind == "deadline":
        return float(gap <= 6 and words.commas[cue.first] == words.commas[harm.last])
    if gap > (2 if kind == "cause" else 6):
        return 0.0
    if kind in ("possible", "future"):
        if _is_said_of(cue, words):
            return 1.0
        verb = [w for w in words.lower[cue.last + 1 : cue.last + 5] if w not in table.ADVERBS and w != "to"]
        return 1.0 if verb and (verb[0] in table.COMES or (gap <= 4 and verb[0] in table.EFFECTS)) else 0.2
    return {"ongoing": 0.9, "cause": 0.9, "threat": 0.6, "warning": 0.5}.get(kind, 0.2)
