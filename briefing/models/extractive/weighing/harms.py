"""Words of a sentence become the harms that it names.

There are words of harm, goods that fall, costs that rise, and good things that will not be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from briefing.draft import RiskCategory
from briefing.models.extractive.lexicon import harm as table
from briefing.models.extractive.lexicon import losses, word_set
from briefing.models.extractive.lexicon.modality import NOT
from briefing.models.extractive.weighing.lookup import Found, Lexicon, Words

_PAIR = 4
"""How many words may lie between a good and its fall, or a cost and its rise."""
_SHIELD = 4
"""How many words before a harm a shield ("prevent") still covers it."""
_APART = word_set("to for on at from after with by and or in as near over about")
"""Between a thing and its end they say that something else ends."""
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
    things: Lexicon[RiskCategory]
    moves: dict[RiskCategory, Lexicon[losses.Move]]


@cache
def _tables() -> _Tables:
    harm: list[tuple[str, tuple[RiskCategory, float]]] = [(table.LOOKALIKES, ("other", 0.0))]
    harm += [(words, (category, weight)) for category, weight, words in (*table.HARM, *losses.EVERYDAY)]
    return _Tables(
        harm=Lexicon(harm),
        goods=Lexicon((words, category) for category, words in table.GOODS),
        costs=Lexicon([(table.COSTS, "economic")]),
        falls=Lexicon([(table.FALLS, True)]),
        rises=Lexicon([(table.RISES, True)]),
        shields=Lexicon([(table.SHIELDS, True)]),
        lapses=Lexicon((words, weight) for weight, words in table.LAPSES),
        things=Lexicon((things, category) for category, things, _ in losses.LOSSES),
        moves={
            category: Lexicon((words, move) for move, words in moves) for category, _, moves in losses.LOSSES
        },
    )


def harms(words: Words) -> tuple[Harm, ...]:
    """All harms named in `words`, in order; those that something keeps away weigh a quarter."""
    tables = _tables()
    named = [Harm(f.first, f.last, *f.value) for f in tables.harm.all(words) if f.value[1]]
    named = [h for h in named if not _is_name(h, words)]
    named += _pairs(words, tables.goods, tables.falls)
    named += _pairs(words, tables.costs, tables.rises)
    named += _losses(words, tables)
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
            if 0 <= gap <= _PAIR and _together(words, thing.first, move.first):
                first, last = min(thing.first, move.first), max(thing.last, move.last)
                out.append(Harm(first, last, thing.value, 0.8))
                break
    return out


def _losses(words: Words, tables: _Tables) -> list[Harm]:
    """Harms made of a thing and its end ("close the ward", "the licence expires"), in one clause.

    What is only meant to be is left out: "a deal to end it" is no end of the deal.
    """
    out: list[Harm] = []
    for thing in tables.things.all(words):
        around = range(max(0, thing.first - _PAIR - 3), min(len(words.lower), thing.last + _PAIR + 2))
        moves = (m for at in around if (m := tables.moves[thing.value].at(words, at)))
        end = next((m for m in moves if m.value != "none" and _is_end(thing, m, words)), None)
        if end:
            first, last = min(thing.first, end.first), max(thing.last, end.last)
            out.append(Harm(first, last, thing.value, 0.8))
    return out


def _is_end(thing: Found[RiskCategory], end: Found[losses.Move], words: Words) -> bool:
    """True where the thing is the object or subject of the verb of its end."""
    before = thing.last < end.first
    first, last = (thing, end) if before else (end, thing)
    between = words.lower[first.last + 1 : last.first]
    if first.last >= last.first or len(between) > _PAIR or not _together(words, first.last, last.first):
        return False
    return before if end.value == "lapses" else _APART.isdisjoint(between)


def _together(words: Words, one: int, other: int) -> bool:
    """True for two words with no comma and no boundary between them."""
    return words.clauses[one] == words.clauses[other] and words.commas[one] == words.commas[other]


def shields_in(words: Words) -> list[int]:
    """The words that keep harm away ("prevent")."""
    return [f.last for f in _tables().shields.all(words)]


def shielded(place: int, words: Words, shields: list[int]) -> bool:
    """True where one of `shields` stands close before `place` and holds ("failed to prevent" does not)."""
    if not any(0 < place - shield <= _SHIELD for shield in shields):
        return False
    return _FAILS.isdisjoint(words.lower[max(0, place - _SHIELD - 3) : place])
