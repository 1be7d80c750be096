"""What an actor holds, in the article's own words: a clause of position, or a judging quotation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.article import Sentence, Span
from briefing.models.extractive.lexicon.function_words import AUXILIARIES
from briefing.models.extractive.lexicon.tables import words as table
from briefing.models.extractive.naming.words import Word

_FIRM = frozenset(
    table("""
support supports supported back backs backed endorse endorses endorsed oppose opposes opposed reject
rejects rejected condemn condemns condemned criticise criticises criticised criticize criticizes
criticized denounce denounces denounced deny denies denied defend defends defended welcome welcomes
welcomed praise praises praised dismiss dismisses dismissed refuse refuses refused accuse accuses
accused blame blames blamed favour favours favoured favor favors favored resist resists resisted
disputes disputed questioned questions
""")
)
_ASKING = frozenset(
    table("""
demand demands demanded urge urges urged propose proposes proposed warn warns warned vow vows vowed
pledge pledges pledged promise promises promised threaten threatens threatened insist insists insisted
recommend recommends recommended advocate advocates advocated want wants wanted argue argues argued
hopes hoped fears feared believes believed
""")
)
_WITH_FOR = frozenset(
    table(
        """
call calls called push pushes pushed campaign campaigns campaigned press pressed pressing asks asked ask
"""
    )
)
_JUDGING = frozenset(
    table("""
should must need needs cannot can't won't never wrong unacceptable welcome dangerous disgrace
disgraceful crucial vital essential support oppose reject condemn concern concerned worried alarmed fear
demand urge damning unfair impossible necessary urgent threat mistake failure failed proud disappointed
disappointing shame outrageous illegal responsibility committed determined ought
""")
)
_CUT_BEFORE = frozenset(table("and but as while after who which although though because when before whereas"))
_PRONOUNS = frozenset(
    table("he she they it this that these those him her them there his its their i we you my our")
)
_CONNECTIVES = frozenset(
    table("however and but so because well yes no or yeah then also that which who to why how what if when")
)
_SKIPPED = frozenset(
    table(
        """
also has have had is was been strongly repeatedly long now then still publicly firmly again have
personally will would did does
"""
    )
)
SHORTEST, LONGEST = 4, 26
"""Words of a position."""


class Stance(NamedTuple):
    """A position: how plain it is, its address, and the number of its sentence."""

    score: float
    span: Span
    sentence: int


def stated(line: Sequence[Word], last: int, sentence: Sentence, text: str) -> Stance | None:
    """The position that follows the mention ending in word `last`: "NAME [has] rejected the plan"."""
    k = last + 1
    while (
        k < len(line)
        and line[k].gap == " "
        and (line[k].lower in _SKIPPED or line[k].lower in AUXILIARIES)
        and k < last + 4
    ):
        if (
            line[k].lower in ("is", "was", "been", "were", "are")
            and k + 1 < len(line)
            and not line[k + 1].lower.endswith("ing")
        ):
            return None
        k += 1
    if k >= len(line) or line[k].gap != " " or line[last].possessive:
        return None
    verb, following = line[k].lower, line[k + 1].lower if k + 1 < len(line) else ""
    if verb in _FIRM:
        score = 3.0
    elif verb in _WITH_FOR and following in ("for", "on"):
        score = 2.6
    elif verb in _ASKING:
        score = 2.3
    else:
        return None
    end = _clause_end(line, k)
    if not SHORTEST <= end - k + 1 <= LONGEST:
        return None
    return _balanced(Stance(score, Span(line[k].start, line[end].end), sentence.number), text)


def _clause_end(line: Sequence[Word], first: int) -> int:
    k = first
    while k + 1 < len(line) and k - first <= LONGEST:
        gap, word = line[k + 1].gap, line[k + 1].lower
        if any(c in gap for c in ";:—()|") or " – " in gap or " - " in gap or ". " in gap:
            return k
        if "," in gap and k - first >= 3 and (word in _CUT_BEFORE or word.endswith("ing") or k - first > 12):
            return k
        k += 1
    return k


def _balanced(stance: Stance, text: str) -> Stance | None:
    """None for a clause that begins a quotation without its end; a closing mark right after is taken in."""
    said = stance.span.of(text)
    for opening, closing in ("“”", '""'):
        odd = said.count(opening) - said.count(closing) if opening != closing else said.count(opening) % 2
        if odd == 1:
            end = text.find(closing, stance.span.end, stance.span.end + 3)
            return stance._replace(span=Span(stance.span.start, end + 1)) if end >= 0 else None
        if odd:
            return None
    return stance


def judged(span: Span, text: str, sentence: int, base: float) -> Stance | None:
    """The words of a quotation or of reported speech as a position, if they judge and can be read alone."""
    said = span.of(text)
    if "\n" in said or "?" in said or any(mark in said[:-1] for mark in (". ", "! ", ".” ")):
        return None
    said_words = said.replace("’", "'").lower().replace(",", " ").replace(".", " ").split()
    if (
        not SHORTEST <= len(said_words) <= LONGEST
        or said_words[0] in (_PRONOUNS - {"i", "we"}) | _CONNECTIVES
        or said.count('"') % 2
    ):
        return None
    weight = len(_JUDGING.intersection(said_words))
    return Stance(base + min(weight, 3) * 0.2, span, sentence) if weight else None
