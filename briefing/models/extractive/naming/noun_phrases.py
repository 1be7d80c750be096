"""Where the noun phrase of an office begins and ends: word indexes of a sentence in, word indexes out."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.models.extractive.lexicon.common import FUNCTION, is_common
from briefing.models.extractive.lexicon.function_words import (
    AUXILIARIES,
    DETERMINERS,
    EVERYDAY_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
    TIMES,
)
from briefing.models.extractive.lexicon.kind_cues import ORG_NOUNS
from briefing.models.extractive.lexicon.places import COUNTRIES, DEMONYMS, PEOPLES
from briefing.models.extractive.lexicon.somebody import known
from briefing.models.extractive.lexicon.speech import VERBS
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.lexicon.titles import (
    MODIFIERS,
    TITLE_CASE,
    TITLE_PARTS,
    ends_role,
)
from briefing.models.extractive.naming.words import Word

INNER = frozenset(words("of for at to in on with from and the &"))
"""Small words inside a role."""
OFFICE_PREPOSITIONS = INNER - {"and", "the", "&"}
PUNCTUATION = frozenset(',.;:()—–―|“”"\n!?')
ABBREVIATED = frozenset(
    words("rev gov sen rep gen col lt sgt capt maj adm prof cmdr supt insp det dr hon jr mr mrs ms st")
)
"""Titles that are written with a full stop."""
_PARTIES = frozenset(words("Republican Democrat Conservative Liberal Green Libertarian Socialist"))
_LINKS = frozenset(words("of for on the"))
CLAUSE = frozenset(
    words("""
who whom whose which that when where while as if because although though but or he she they it i we you
him them there
""")
)

_WHEN = frozenset(
    words("last next this earlier later yesterday today tomorrow tonight during after until under")
)
"""Words that tell when, after the phrase."""
_RANKING = frozenset(words("former first second third next"))
"""Words of grammar that also rank an office."""

LONGEST = 40
"""Words of a phrase looked at."""


def phrase_start(line: Sequence[Word], at: int) -> int:
    """The first word of the noun phrase that ends in the office at `at`."""
    k = at
    while k > 0 and at - k < 12 and _joined(line, k):
        word = line[k - 1]
        if word.lower in TIMES and word.cap:
            break
        if word.cap and (word.lower not in FUNCTION or word.text in COUNTRIES):
            if k - 1 == 0 and _opener(word):
                break
            k -= 1
        elif word.lower in _LINKS and line[k].cap and (linked := _linked(line, k - 1)):
            k = linked
        elif (word.lower in ("and", "&") and _joins(line, k - 1)) or word.lower in _RANKING:
            k -= 1
        elif (
            word.lower in FUNCTION
            or word.lower in DETERMINERS
            or word.lower in PREPOSITIONS
            or not _may_modify(line, k - 1, at)
        ):
            break
        else:
            k -= 1
    return k


def _joined(line: Sequence[Word], k: int) -> bool:
    """True where word `k` stands in one phrase with the word before it."""
    if line[k].gap == ". ":
        return line[k - 1].lower in ABBREVIATED
    return line[k].gap == " " or (line[k].gap == " - " and line[k].cap)


def _linked(line: Sequence[Word], k: int) -> int | None:
    """The capitalised word before "of", "for the" at `k`, if one stands there."""
    if line[k].lower == "the":
        k -= 1
    if (
        k < 1
        or line[k].lower not in _LINKS
        or line[k].gap != " "
        or not line[k - 1].cap
        or line[k - 1].possessive
        or line[k - 1].lower in TIMES
    ):
        return None
    return k - 1


def _opener(word: Word) -> bool:
    known = (
        word.text in DEMONYMS or word.text in PEOPLES or word.text in TITLE_PARTS or word.text in TITLE_CASE
    )
    return (
        not known
        and word.lower not in MODIFIERS
        and (word.lower in FUNCTION or (is_common(word.text) and word.lower in VERBS))
    ) or word.lower.endswith("ly")


def _joins(line: Sequence[Word], k: int) -> bool:
    """True for the "and" of "interior and overseas minister", "actor and comedian"."""
    if k == 0 or line[k].gap != " ":
        return False
    left, right = line[k - 1].lower, line[k + 1].lower
    if line[k - 1].cap and line[k + 1].cap and not line[k + 2].cap:  # former Spurs and Wales winger
        return k > 1 and line[k - 2].lower in ("former", "ex", "a", "an", "the")
    return (
        (left in MODIFIERS or ends_role(left))
        and (right in MODIFIERS or ends_role(right))
        and not (line[k - 1].cap and not line[k + 1].cap and k > 1 and line[k - 2].cap)
    )


def _may_modify(line: Sequence[Word], k: int, at: int) -> bool:
    word = line[k]
    if line[k + 1].cap and ends_role(word.lower) and ends_role(line[k + 1].lower):  # fleet commander General
        return True
    if word.text[0].isdigit() and word.lower.endswith(("st", "nd", "rd", "th")):
        return True
    if k and line[k - 1].lower == "to" and word.gap == " ":  # to witness mayor NAME open the hall
        return False
    if word.lower in MODIFIERS or word.adjective or "-" in word.text or word.possessive:
        return not word.lower.isdigit()
    if likely_verb(line, k) or word.lower in VERBS or word.lower in EVERYDAY_VERBS or word.text[0].isdigit():
        return False
    if word.lower.endswith(("ing", "ly", "ed")):
        return False
    return (
        at - k <= 2
        and not line[k + 1].cap
        and not (word.lower.endswith("s") and not word.lower.endswith("ss"))
    )


def likely_verb(line: Sequence[Word], k: int) -> bool:
    """True for a word that is more likely a verb than part of a role."""
    word = line[k].lower
    if word in MODIFIERS or ends_role(word):
        return False
    verb = VERBS.get(word)
    if (verb is not None and verb.finite and not verb.plain) or word in AUXILIARIES:
        return True
    return word.endswith("ed") and "-" not in word


def governing_office(line: Sequence[Word], end: int) -> int | None:
    """The office that governs the words up to `end`: "head" in "head of the Leeds branch of the Council"."""
    for k in range(end, max(-1, end - 14), -1):
        word = line[k]
        if k < end and ends_role(word.text) and line[k + 1].lower in OFFICE_PREPOSITIONS:
            return k
        if word.gap != " " and not (word.gap == " - " and word.cap):
            return (
                k if k < end and ends_role(word.text) and line[k + 1].lower in OFFICE_PREPOSITIONS else None
            )
        if not word.cap and word.lower not in INNER and (word.lower in FUNCTION or likely_verb(line, k)):
            return None
    return None


def phrase_end(line: Sequence[Word], first: int) -> int:
    """The last word of the noun phrase that begins at `first`: up to punctuation, a clause or a verb."""
    k = first
    while k + 1 < len(line) and k - first < LONGEST:
        word = line[k + 1]
        if not PUNCTUATION.isdisjoint(word.gap) or word.gap == " - ":
            return k
        if not word.cap and (word.lower in CLAUSE or word.lower in AUXILIARIES):
            return k
        if word.lower in _WHEN and line[k].lower not in PREPOSITIONS | DETERMINERS:
            return k
        ahead = line[k + 2] if k + 2 < len(line) else None
        if ahead is not None and word.lower in ("from", "on", "in") and _dates(ahead):
            return k
        verb = VERBS.get(word.lower)
        if (
            verb is not None
            and verb.finite
            and not verb.plain
            and not word.cap
            and line[k].lower not in DETERMINERS
            and line[k].lower not in ("of", "for")
        ):
            return k
        k += 1
    return k


def _before_name(line: Sequence[Word], k: int, last: int) -> bool:
    """True for a title right before a name: Lord Justice NAME."""
    return k < last and line[k].cap and line[k + 1].cap and line[k + 1].gap == " "


def _dates(word: Word) -> bool:
    return word.text.isdigit() or (word.cap and word.lower in TIMES)


def head_office(line: Sequence[Word], first: int, last: int, person: bool = True) -> int | None:
    """The office in the words, before the first preposition; of a body, the noun that says what it is."""
    for k in range(first, last + 1):
        word = line[k]
        if (word.lower in PREPOSITIONS and not word.cap) or (word.lower in POSSESSIVES and k > first):
            return None
        following = line[k + 1] if k < last else None
        named = (
            word.cap and word.text not in TITLE_CASE and word.text not in _PARTIES and "-" not in word.text
        )
        if named and not (
            following is not None and following.lower in OFFICE_PREPOSITIONS and not following.cap
        ):
            continue  # Baker is a name, Surgeon to the king is an office
        if (
            (known(word.lower) or (word.lower in ORG_NOUNS and not person))
            and not word.possessive
            and (
                following is None
                or following.lower in INNER
                or (ends_role(following.text) and not _before_name(line, k + 1, last))
                or following.lower in PREPOSITIONS
                or following.lower == "turned"
            )
        ):
            return k
    return None
