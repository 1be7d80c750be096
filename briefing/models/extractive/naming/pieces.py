"""A capitalised run in, the names inside it out: sentence openers and titles cut off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefing.models.extractive.lexicon.common import FUNCTION, is_common
from briefing.models.extractive.lexicon.kind_cues import POINTS
from briefing.models.extractive.lexicon.organisations import (
    EVENT_HEADS,
    KNOWN_ORGS,
    NO_NAMES,
    ORG_HEADS,
    OUTLETS,
)
from briefing.models.extractive.lexicon.people import CREDENTIALS, HONORIFICS, SUFFIXES, is_first_name
from briefing.models.extractive.lexicon.places import COUNTRIES, DEMONYMS, PEOPLES
from briefing.models.extractive.lexicon.regions import CITIES, PLACE_HEADS, REGIONS, US_STATES
from briefing.models.extractive.lexicon.somebody import known as names_somebody
from briefing.models.extractive.lexicon.somebody import people
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.lexicon.titles import TITLE_CASE, TITLE_PARTS, ends_role
from briefing.models.extractive.naming.words import Word

_REGAL = frozenset(
    words("""
Pope King Queen Prince Princess Emperor Empress Saint St Sister Brother Mother Father Lord Lady Ayatollah
Sultan
""")
)
_BODIES = frozenset({"country", "org", "outlet", "place"})
_LINKS = frozenset(words("of for on to the and"))
_HEADS = ORG_HEADS | EVENT_HEADS | PLACE_HEADS


@dataclass(frozen=True, slots=True)
class Piece:
    """A name inside a sentence: words `[first, last]`, and where a title before it begins."""

    first: int
    last: int
    title: int | None = None


def gazetteer(text: str) -> str | None:
    """The table that knows `text`: "country", "outlet", "org", "place" or "people"."""
    if text in COUNTRIES:
        return "country"
    if text in OUTLETS:
        return "outlet"
    if text in KNOWN_ORGS:
        return "org"
    if text in CITIES or text in US_STATES or text in REGIONS:
        return "place"
    if all(part in DEMONYMS or part in PEOPLES for part in text.split("-")):
        return "people"
    return None


def pieces(
    words: Sequence[Word], first: int, last: int, inside: Callable[[str], bool], alone: Callable[[str], bool]
) -> list[Piece]:
    """The names in the run `[first, last]`.

    `inside(text)` tells whether the article writes that word with a capital in mid-sentence, `alone(text)`
    whether it also stands alone as a name.
    """
    first = _without_opener(words, first, last, inside)
    while last > first and words[last].text in CREDENTIALS:
        last -= 1
    if first > last:
        return []
    if gazetteer(_joined(words, first, last)):
        return [Piece(first, last)]
    start = _holder(words, first, last, alone)
    if start is None:
        return _before_title(words, first, last)
    while start < last and words[start].text in ("Former", "Ex", "Acting", "Interim"):
        first = start = start + 1
    found = [Piece(start, last, first if start > first else None)]
    if start > first:
        found = _before_title(words, first, start - 1) + found
    return found


def _joined(words: Sequence[Word], first: int, last: int) -> str:
    return " ".join(w.text for w in words[first : last + 1])


def _without_opener(words: Sequence[Word], first: int, last: int, inside: Callable[[str], bool]) -> int:
    """The first index after words that have their capital from the start of the sentence only."""
    while first <= last:
        word = words[first]
        if word.text in ("The", "An", "A") and not (last > first and gazetteer(_joined(words, first, last))):
            first += 1
            continue
        if not word.soft:  # after "The", which took the capital of the sentence, the next one says something
            shouted = word.text.isupper() and len(word.text) > 1 and word.lower in FUNCTION and last == first
            return first + shouted * (not gazetteer(word.text))
        if not _opens_only(words, first, last, inside):
            return first
        first += 1
    return first


def _opens_only(words: Sequence[Word], first: int, last: int, inside: Callable[[str], bool]) -> bool:
    word = words[first]
    if not is_common(word.text) and not (last == first and people(word.lower)):
        return _describes(words, first, last, inside)
    if last == first:
        return not inside(word.text) and gazetteer(word.text) not in ("country", "place")
    if (
        gazetteer(_joined(words, first, last))
        or word.text in TITLE_CASE
        or word.text in TITLE_PARTS
        or (ends_role(word.text) and word.text != "Fellow")
    ):
        return False
    if gazetteer(_joined(words, first + 1, last)):
        return True
    if word.text.isupper() and len(word.text) > 1:
        return False
    if word.lower in FUNCTION:
        return not (is_first_name(word.text) and inside(words[last].text))
    if inside(word.text):
        return False
    if is_first_name(word.text) and not is_common(words[first + 1].text):
        return False
    return words[last].text not in _HEADS or is_first_name(words[first + 1].text)


def _describes(words: Sequence[Word], first: int, last: int, inside: Callable[[str], bool]) -> bool:
    """True for a rare adjective before a known name: Maverick Tottenham."""
    word = words[first]
    if last == first or inside(word.text) or is_first_name(word.text) or not word.text.istitle():
        return False
    if gazetteer(word.text) or word.text in TITLE_CASE or word.text in POINTS or word.text in DEMONYMS:
        return False
    return gazetteer(_joined(words, first + 1, last)) == "org"


def _holder(words: Sequence[Word], first: int, last: int, alone: Callable[[str], bool]) -> int | None:
    """The index where the last name of the run begins; None where the run is only a title."""
    if words[last].text in SUFFIXES and last > first:
        last -= 1
    institution = words[last].text in _HEADS and not (
        last - 1 > first and is_first_name(words[last - 1].text)
    )
    titled = _last_title(words, first, last, institution, alone)
    if words[last].text in TITLE_CASE and (last == first or not is_first_name(words[last - 1].text)):
        return None
    if titled is not None and words[titled].text in _REGAL and titled + 1 == last:
        return titled
    if titled is None and institution:
        return first
    first = first if titled is None else titled + 1
    for k in range(first + 1, last):
        if _begins_person(words, k, last, alone) and _institution(words, first, k - 1):
            return k
    longest = _longest_known(words, first, last)
    if longest is not None and _runs_on(words, first, longest, last, alone):
        return last
    if (
        longest is not None
        and last - longest >= 2
        and _office_before(words, first) is not None
        and not is_common(words[last].text)
    ):
        return longest + 1
    return first


def _runs_on(
    words: Sequence[Word], first: int, longest: int, last: int, alone: Callable[[str], bool]
) -> bool:
    """True where a surname follows a known name without a mark between: Washington Post NAME."""
    if last != longest + 1 or (longest == first and not words[first].text.isupper()):
        return False
    end = words[last].text
    return alone(end) and not is_common(end) and end not in _HEADS and gazetteer(end) is None


def _last_title(
    words: Sequence[Word], first: int, last: int, institution: bool, alone: Callable[[str], bool]
) -> int | None:
    """Index of the last word of a title inside the run, where a name follows it."""
    for k in range(last - 1, first - 1, -1):
        word, following = words[k], words[k + 1]
        opens = k == first and word.soft and names_somebody(word.lower)  # Shopkeeper NAME NAME
        if (
            (word.text not in TITLE_CASE and not opens)
            or following.lower in _LINKS
            or following.lower in FUNCTION
            or following.text in COUNTRIES
        ):
            continue
        if institution and word.text not in HONORIFICS:
            continue
        rank = k > first and words[k - 1].text in HONORIFICS
        if is_first_name(word.text) and (rank or not is_first_name(following.text)):  # Gov. Earl Tanner
            continue
        if following.text in ("Universe", "World"):  # Miss Universe
            continue
        if (
            word.text not in HONORIFICS
            and last == k + 1
            and is_common(following.text)
            and not (is_first_name(following.text) or alone(following.text))
        ):
            continue  # Executive Session
        return k
    return None


def _begins_person(words: Sequence[Word], k: int, last: int, alone: Callable[[str], bool]) -> bool:
    word, before = words[k], words[k - 1]
    if not word.cap:
        return False
    if is_first_name(word.text):
        return True
    if k != last - 1 or not before.cap or not alone(words[last].text):
        return False
    return not (
        is_common(word.text)
        or gazetteer(word.text)
        or word.text in _HEADS
        or gazetteer(words[last].text)
        or is_common(words[last].text)
    )


def _before_title(words: Sequence[Word], first: int, last: int) -> list[Piece]:
    """The organisation or country that stands before or inside a title: Google in "Google CEO"."""
    while last >= first and (
        words[last].text in TITLE_CASE or words[last].text in TITLE_PARTS or not words[last].cap
    ):
        last -= 1
    while first <= last and (words[first].text in TITLE_CASE or not words[first].cap):
        first += 1
    if first > last or (first == last and words[first].soft and ends_role(words[first].text)):
        return []
    if words[first].soft and last > first and gazetteer(_joined(words, first + 1, last)) in _BODIES:
        first += 1  # Iconic Arsenal striker
    text = _joined(words, first, last)
    known = gazetteer(text)
    if known == "people" or (
        known is None and (words[last].text not in ORG_HEADS and is_common(words[last].text))
    ):
        return []
    if text in NO_NAMES or (last == first and words[first].text in DEMONYMS):
        return []
    return [Piece(first, last)]


def _institution(words: Sequence[Word], first: int, last: int) -> bool:
    """True where the words cannot begin a person's name."""
    if is_first_name(words[first].text) and first == last:
        return words[first].text in COUNTRIES or words[first].text in KNOWN_ORGS
    if gazetteer(_joined(words, first, last)):
        return True
    end = words[last]
    if end.text in _HEADS or any(w.lower in ("of", "for") and not w.cap for w in words[first : last + 1]):
        return True
    return all(is_common(w.text) or w.text in DEMONYMS or w.text in PEOPLES for w in words[first : last + 1])


def _longest_known(words: Sequence[Word], first: int, last: int) -> int | None:
    for end in range(min(last - 1, first + 4), first - 1, -1):
        if gazetteer(_joined(words, first, end)) in ("country", "org", "outlet", "place"):
            return end
    return None


def _office_before(words: Sequence[Word], first: int) -> int | None:
    """Where "Ambassador to the" begins, if an office with its preposition stands right before `first`."""
    k = first - 1
    if k >= 0 and words[k].lower == "the":
        k -= 1
    if k < 1 or words[k].lower not in ("of", "to", "for", "at", "in") or words[k + 1].gap != " ":
        return None
    return k - 1 if ends_role(words[k - 1].text) else None
