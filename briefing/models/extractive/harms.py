"""Words of a sentence become the harms that it names.

There are words of harm, goods that fall, costs that rise, and good things that will not be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from briefing.draft import RiskCategory
from briefing.models.extractive.lexicon import harm as table
from briefing.models.extractive.lexicon import word_set
from briefing.models.extractive.lexicon.modality import NOT
from briefing.models.extractive.lookup import Lexicon, Words

_PAIR = 4
"""How many words may lie between a good and its fall, or a cost and its rise."""
_SHIELD = 4
"""How many words before a harm a shield ("prevent") still covers it."""
_FAILS = word_set("fail fails failed failing failure unable cannot can't not")


@dataclass(frozen=True, slots=True)
class Harm:
    """A harm named by words `[first, last]`: its category, and a weight in 0..1 (see `lexicon.harm`).

    `lapse` marks a good thing that is a harm because it is denied ("will not recover").
    """

    first: int
    last: int
    category: RiskCategory
    weight: float
    lapse: bool = False


@dataclass(frozen=True, slots=True)
class _Tables:
    harm: Lexicon[tuple[RiskCategory, float]]
    goods: Lexicon[RiskCategory]
    costs: Lexicon[RiskCategory]
    falls: Lexicon[bool]
    rises: Lexicon[bool]
    shields: Lexicon[bool]
    lapses: Lexicon[float]


@cache
def _tables() -> _Tables:
    harm: list[tuple[str, tuple[RiskCategory, float]]] = [(table.LOOKALIKES, ("other", 0.0))]
    harm += [(words, (category, weight)) for category, weight, words in table.HARM]
    return _Tables(
        harm=Lexicon(harm),
        goods=Lexicon((words, category) for category, words in table.GOODS),
        costs=Lexicon([(table.COSTS, "economic")]),
        falls=Lexicon([(table.FALLS, True)]),
        rises=Lexicon([(table.RISES, True)]),
        shields=Lexicon([(table.SHIELDS, True)]),
        lapses=Lexicon((words, weight) for weight, words in table.LAPSES),
    )


def harms(words: Words) -> tuple[Harm, ...]:
    """All harms named in `words`, in order; those that something keeps away weigh a quarter."""
    tables = _tables()
    named = [Harm(f.first, f.last, *f.value) for f in tables.harm.all(words) if f.value[1]]
    named = [h for h in named if not _is_name(h, words)]
    named += _pairs(words, tables.goods, tables.falls)
    named += _pairs(words, tables.costs, tables.rises)
    shields = shields_in(words)
    kept = [replace(h, weight=h.weight / 4) if shielded(h.first, words, shields) else h for h in named]
    kept += [
        Harm(f.first, f.last, "other", f.value, lapse=True)
        for f in tables.lapses.all(words)
        if _denied(f.first, words)
    ]
    return tuple(sorted(kept, key=lambda h: h.first))


def at_stake(words: Words) -> RiskCategory | None:
    """The category of the first good that `words` name ("people's safety"), None for none."""
    return next((f.value for f in _tables().goods.all(words)), None)


def _is_name(harm: Harm, words: Words) -> bool:
    """True inside a capitalised name: "the Endangered Species Act", "the Gulf War"."""
    if not words.capital[harm.first] or harm.first == 0:
        return False
    return any(0 < at < len(words.lower) and words.capital[at] for at in (harm.first - 1, harm.last + 1))


def _denied(place: int, words: Words) -> bool:
    """True where one of the two words before word `place` is a negation."""
    return any(w in NOT for w in words.lower[max(0, place - 2) : place])


def _pairs(words: Words, things: Lexicon[RiskCategory], turns: Lexicon[bool]) -> list[Harm]:
    """Harms made of a thing and what befalls it, at most `_PAIR` words apart in one clause."""
    moves = list(turns.all(words))
    out: list[Harm] = []
    for thing in things.all(words):
        for move in moves:
            gap = max(thing.first - move.last, move.first - thing.last) - 1
            same = (
                words.clauses[thing.first] == words.clauses[move.first]
                and words.commas[thing.first] == words.commas[move.first]
            )
            if 0 <= gap <= _PAIR and same:
                first, last = min(thing.first, move.first), max(thing.last, move.last)
                out.append(Harm(first, last, thing.value, 0.8))
                break
    return out


def shields_in(words: Words) -> list[int]:
    """The words that keep harm away ("prevent")."""
    return [f.last for f in _tables().shields.all(words)]


def shielded(place: int, words: Words, shields: list[int]) -> bool:
    """True where one of `shields` stands close before `place` and holds ("failed to prevent" does not)."""
    if not any(0 < place - shield <= _SHIELD for shield in shields):
        return False
    return _FAILS.isdisjoint(words.lower[max(0, place - _SHIELD - 3) : place])
