"""Words of a sentence in, runs of capitalised words out, with the small words that stand inside names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.models.extractive.lexicon.common import is_common
from briefing.models.extractive.lexicon.function_words import MONTHS, WEEKDAYS
from briefing.models.extractive.lexicon.organisations import KNOWN_ORGS, OF_HEADS, ORG_HEADS, OUTLETS
from briefing.models.extractive.lexicon.people import HONORIFICS, NOBLE, PARTICLES, is_first_name
from briefing.models.extractive.lexicon.places import COUNTRIES, DEMONYMS, PEOPLES
from briefing.models.extractive.lexicon.regions import CITIES, US_STATES
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.naming.words import Word

_NEVER = frozenset(words("I I'm I've I'd I'll I’m I’ve I’d I’ll A OK Ok Mr Mrs Ms")) - HONORIFICS
_CALENDAR = frozenset(d.capitalize() for d in WEEKDAYS | MONTHS) - {"May", "March", "April", "August", "June"}
_MAY_BE_MONTH = frozenset(words("May March April August June"))
_AND_HEADS = frozenset(
    words("""
Ministry Department Board Institute Union Council Committee Commission Office Association Society Centre
Center Centers Centres Agency Organisation Organization Academy Federation Secretariat Convention
Campaign Coalition Bureau School College Faculty Fund Directorate Network Authority
""")
)
"""Heads whose "of" part may hold an "and" (Ministry of Trade and Industry)."""
_POSSESSIVE_INSIDE = frozenset(
    words("""
Women Men Children People People’s Workers Teachers Farmers Sheriff Mayor Governor Attorney Veterans King
Queen Queens St Girls Boys Players Victims Lawyers Doctors Students Writers Parents Mothers Fathers
Consumers Bishop Bishops Physicians Journalists Master Masters Minister
""")
)
_JOINERS = frozenset(words("of for on to against"))
_TWO_PART = {
    "globe": "mail",
    "trinidad": "tobago",
    "bosnia": "herzegovina",
    "antigua": "barbuda",
    "mail": "guardian",
    "johnson": "johnson",
}


_BREAKS = frozenset(
    words("""
Here With When Where While After Before But This That These Those His Her He She They It If As How What
Why Who Some Many Now Then There However Although Their Its Our My Your Was Were Is Are Has Have Had
""")
)
"""Words that begin a sentence and stand in no name; a headline or caption without a full stop ends there."""
LONGEST = 16
"""Words of a run at most; what goes on is another run."""


def runs(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Index ranges `[first, last]` of the capitalised runs, in order."""
    i, count = 0, len(words)
    while i < count:
        if not _opens(words, i):
            i += 1
            continue
        last = i
        while (reached := _extended(words, i, last)) > last:
            last = reached
        yield (_leftward(words, i, last), last)
        i = last + 1


def _opens(words: Sequence[Word], i: int) -> bool:
    word = words[i]
    if not word.cap and not ("-" in word.text and _prefixed(word)):
        return False
    if word.text in _BREAKS and not word.soft:
        return False
    return _belongs(words, i) and not (word.adjective and not _given(word))


def _prefixed(word: Word) -> bool:
    """True for al-Karim, which has its capital inside."""
    return word.lower.startswith(("al-", "el-", "ad-", "ash-")) and word.text.partition("-")[2][:1].isupper()


def _given(word: Word) -> bool:
    """True for an Asian double name (Jae-in, Lung-bin), which looks like a compound adjective."""
    head, _, tail = word.text.partition("-")
    return len(tail) <= 5 and (is_first_name(head) or not is_common(tail))


def _belongs(words: Sequence[Word], i: int) -> bool:
    word = words[i]
    if word.text in _NEVER or word.text in _CALENDAR:
        return False
    if word.text in _MAY_BE_MONTH:
        after = words[i + 1].text if i + 1 < len(words) else ""
        before = words[i - 1].text if i else ""
        if (
            after[:1].isdigit()
            or before[:1].isdigit()
            or before in ("in", "In", "since", "last", "this", "early", "late", "until", "by", "on")
        ):
            return False
    return True


def _extended(words: Sequence[Word], first: int, last: int) -> int:
    """The new last index when the run goes on, else `last`."""
    here, n = words[last], last + 1
    if n >= len(words) or last - first >= LONGEST:
        return last
    word = words[n]
    if here.possessive:
        return n if here.text in _POSSESSIVE_INSIDE and _heads_on(words, n) else last
    if (word.cap or _prefixed(word)) and _belongs(words, n):
        if word.gap == " " and _begins_another(words, first, n):
            return last
        if word.gap == " ":
            return last if word.adjective and not _given(word) else n
        if word.gap == ". " and (len(here.text) == 1 or here.text in HONORIFICS):
            return n
        if word.gap in (" & ", "&") or (
            word.gap in (" - ", " – ", "–")
            and here.text in DEMONYMS
            and word.text in DEMONYMS | dict.fromkeys(PEOPLES)
        ):
            return n
        return last
    if word.gap != " ":
        return last
    if word.lower in PARTICLES and not word.cap:
        return _after_particles(words, last)
    if word.lower in _JOINERS:
        return _after_joiner(words, first, last)
    if word.lower == "and":
        return _after_and(words, first, last)
    return last


def _begins_another(words: Sequence[Word], first: int, n: int) -> bool:
    """True where a caption runs into a sentence: NAME Here the crowd; NAME NAME Later NAME."""
    word = words[n]
    if word.text in _BREAKS:
        return True
    return n - first > 1 and len(word.text) > 3 and word.text == words[n - 1].text


def _heads_on(words: Sequence[Word], n: int) -> bool:
    """True where the capitals from `n` on end in the head of an organisation: Women's [Football League]."""
    end = n
    while end < n + 5 and _capital_at(words, end):
        if words[end].text in ORG_HEADS or words[n - 1].text == "St":
            return True
        end += 1
    return False


def _capital_at(words: Sequence[Word], i: int) -> bool:
    return (
        i < len(words)
        and words[i].gap == " "
        and words[i].cap
        and _belongs(words, i)
        and not words[i].adjective
    )


def _after_particles(words: Sequence[Word], last: int) -> int:
    n = last + 1
    while n < len(words) and n < last + 4 and words[n].lower in PARTICLES and words[n].gap == " ":
        n += 1
    return n if _capital_at(words, n) else last


def _after_joiner(words: Sequence[Word], first: int, last: int) -> int:
    """Ministry of Defence, Council on Foreign Relations, High Commissioner for Refugees, Bank of the West."""
    joiner, head = words[last + 1].lower, words[last].text
    heads = OF_HEADS if joiner != "of" else OF_HEADS | ORG_HEADS | NOBLE
    if head == "Commissioner" and last > first and words[last - 1].text == "High":
        heads = frozenset({head})
    if head not in heads and not (
        (joiner != "of" and joiner != "to" and _has_head(words, first, last))
        or (joiner == "of" and _goes_on(words, first, last))
    ):
        return last
    if joiner == "to" and head not in ("Embassy", "Friends"):
        return last
    if (
        head in ("University", "College") and last - (words[first].text == "The") > first
    ):  # Colorado State University of the US
        return last
    n = last + 2
    if n < len(words) and words[n].lower == "the" and not words[n].cap:
        n += 1
    return n if _capital_at(words, n) else last


def _has_head(words: Sequence[Word], first: int, last: int) -> bool:
    return any(w.text in OF_HEADS for w in words[first : last + 1])


def _goes_on(words: Sequence[Word], first: int, last: int) -> bool:
    """True inside a long name: Council for the Welfare of ..."""
    return any(w.lower in ("for", "on") and not w.cap for w in words[first : last + 1])


def _after_and(words: Sequence[Word], first: int, last: int) -> int:
    """Ministry of Trade and Industry; Food and Drug Administration; The Globe and Mail."""
    n = last + 2
    if not _capital_at(words, n):
        return last
    if _TWO_PART.get(words[last].lower) == words[n].lower:
        return n
    ahead = n
    while _capital_at(words, ahead + 1) and not words[ahead].possessive:
        ahead += 1
    right = words[n].text
    if (
        right in COUNTRIES
        or right in DEMONYMS
        or right in CITIES
        or right in US_STATES
        or right in KNOWN_ORGS
        or right in OUTLETS
    ):
        return last
    if is_first_name(right) and (ahead > n or not is_common(right)):
        return last
    joined = next((k for k in range(first, last) if words[k].lower in ("of", "for", "on")), None)
    if joined is not None:
        fits = words[joined - 1].text in _AND_HEADS and (is_common(right) or ahead == n)
        return n if fits and (right not in ORG_HEADS or words[last].text in OF_HEADS) else last
    plain_left = (
        all(is_common(w.text) and w.text not in ORG_HEADS for w in words[first : last + 1])
        and not words[first].soft
    )
    if plain_left and words[ahead].text in ORG_HEADS and ahead > n and is_common(right):
        return ahead
    return last


def _leftward(words: Sequence[Word], first: int, last: int) -> int:
    """Takes an ordinal in: 501st Legion, 4th Infantry Division."""
    before = words[first - 1] if first else None
    if (
        before
        and words[first].gap == " "
        and before.text[0].isdigit()
        and before.text[-2:] in ("st", "nd", "rd", "th")
        and words[last].text in ORG_HEADS
    ):
        return first - 1
    return first
