"""A name's place in its sentence in, what follows it and says what its bearer is out."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.models.extractive.lexicon.function_words import AUXILIARIES, is_adverb
from briefing.models.extractive.lexicon.organisations import ORG_HEADS
from briefing.models.extractive.lexicon.regions import PLACE_HEADS
from briefing.models.extractive.lexicon.speech import VERBS
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.lexicon.titles import RELATIVES
from briefing.models.extractive.naming.forms import Place
from briefing.models.extractive.naming.noun_phrases import CLAUSE, PUNCTUATION, head_office, phrase_end
from briefing.models.extractive.naming.pieces import gazetteer
from briefing.models.extractive.naming.role import LONGEST, Role, as_role
from briefing.models.extractive.naming.words import Word

_LEADS = frozenset(words("heads leads chairs runs directs headed led chaired ran founded owns"))
_DASHES = frozenset({" – ", " — ", "—", "–", " - ", " ― ", " -- ", "--"})
_OPENS = frozenset({", ", " (", ", “", ' "', "), ", ".), "}) | _DASHES
_BE = frozenset(words("is was"))
_POSTS = frozenset(
    words("""
serve serves served serving resign resigns resigned resigning quit quits appointed appoint appoints
appointing elected named name names hired sacked fired dismissed confirmed nominated nominates nominate
work works worked working act acts acted acting return returned returns installed unveiled retired
retires stepped steps stepping stand stands stood standing down sworn in inaugurated replaced reinstated
departure appointment election resignation nomination choice exit arrival return selection record
known selected chosen described took take takes taken over announced reappointed recruited tapped
""")
)
"""Verbs and nouns that "as" and an office follow."""
_BECOMES = frozenset(words("became becomes become remains elected appointed named crowned re-elected"))
_AWAY = frozenset(words("and or but not no so as of in on at to for with from by away up down out off"))
_COURT = {"prosecuting": 2.0, "defending": 2.0}
_POLICE = frozenset(words("police council university hospital school union club court charity college fire"))


def after_name(line: Sequence[Word], place: Place, person: bool) -> Role | None:
    """NAME, a professor of law at; NAME, 19, a member of; NAME (Labour leader); NAME, who is the head of."""
    k = place.last + 1
    if k >= len(line) or line[place.last].possessive:
        return None
    if line[k].gap == " " and line[k].lower == "who" and person:
        return _relative_clause(line, k, person)
    k = _past_brackets(line, k)
    if line[k].gap not in _OPENS:
        return None
    if line[k].text.isdigit() and len(line[k].text) <= 2:
        k += 1
        if k >= len(line) or line[k].gap not in _OPENS | {") "}:
            return None
    if line[k].gap in _DASHES and line[k].lower not in ("a", "an", "the", "who"):
        return None
    if line[k].lower in ("who", "which"):
        return _relative_clause(line, k, person)
    if person and line[k].lower == "whose":
        return _family(line, k)
    if person and line[k].lower in _COURT and k + 1 < len(line) and line[k + 1].gap.startswith(","):
        return as_role(line, k, k, _COURT[line[k].lower])
    if person and line[k].lower in ("of", "from") and line[k].gap == ", ":
        return _employer(line, k)
    if line[k].lower in AUXILIARIES:
        return _said_to_be(line, k, person)
    if line[k].lower in ("now", "then", "currently", "formerly", "also") and k + 1 < len(line):
        k += 1
    return _noun_phrase(line, k, 3.3, person)


def _said_to_be(line: Sequence[Word], k: int, person: bool) -> Role | None:
    """NAME, 89, is a keen historian."""
    if line[k].lower not in _BE or k + 1 >= len(line):
        return None
    k += is_adverb(line[k + 1].lower)
    return _noun_phrase(line, k + 1, 1.8, person)


def _past_brackets(line: Sequence[Word], k: int) -> int:
    """The word after a short bracket and comma: NAME (D-N.Y.), a member; `k` itself where there is none."""
    if line[k].gap != " (":
        return k
    return next((j for j in range(k + 1, min(len(line), k + 5)) if line[j].gap in ("), ", ".), ")), k)


def _relative_clause(line: Sequence[Word], who: int, person: bool) -> Role | None:
    """Who is the head of; who served as; who, as a captain, was the first; who won and is now director of."""
    for k in range(who + 1, min(len(line) - 1, who + 20)):
        word = line[k].lower
        if PUNCTUATION & set(line[k].gap) and line[k].gap != ", ":
            return None
        if word in ("serves", "served", "works", "worked") and line[k + 1].lower == "as":
            return _noun_phrase(line, k + 2, 2.6, person)
        if word in ("is", "was", "became") and k + 1 < len(line):
            k += is_adverb(line[k + 1].lower) or line[k + 1].lower == "also"
            near = k < who + 4
            told = _noun_phrase(line, k + 1, 2.6 if near else 2.2, person)
            return told if near or (told and _plain_office(line, k + 1)) else None
        if word in _LEADS and k == who + 1:
            return _leading(line, k)
    return None


def _plain_office(line: Sequence[Word], first: int) -> bool:
    return head_office(line, first, phrase_end(line, first)) is not None


def _noun_phrase(line: Sequence[Word], first: int, base: float, person: bool) -> Role | None:
    """The phrase from `first` on as a role, if its head is an office or it begins with an article."""
    if first >= len(line):
        return None
    if line[first].lower == "who":
        return _leading(line, first + 1)
    last = phrase_end(line, first)
    if (
        base > 3
        and last + 1 < len(line)
        and PUNCTUATION.isdisjoint(line[last + 1].gap)
        and line[last + 1].gap not in _DASHES
    ):  # According to NAME, an agent was ...
        owned = line[first].lower == "the" and any(w.possessive for w in line[first : last + 1])
        plain = (owned or line[first].lower not in ("a", "an", "the")) and line[last + 1].lower in VERBS
        if line[last + 1].lower not in ("who", "that", "whose") and not plain:
            return None
        last = last if head_office(line, first, last, person) is not None else first - 1
        if last < first:
            return None
    article = line[first].lower in ("a", "an", "one") or (line[first].lower == "the" and not person)
    head = head_office(line, first, last, person)
    if head is None and (not article or not person or any(w.text.isdigit() for w in line[first : last + 1])):
        return None
    if not person and not article:
        return None
    if head is None:
        if last - first < 1 or (last + 1 >= len(line) and base > 3):
            return None
        base -= 1.5
    elif last + 1 < len(line) and line[last + 1].gap.startswith(",") and line[last + 1].lower == "and":
        more = phrase_end(line, last + 1)
        if head_office(line, last + 2, more) is not None:
            last = more
    if any(w.cap and w.lower in CLAUSE for w in line[first : last + 1]) or last - first >= LONGEST:
        return None
    return as_role(line, first, last, base)


def _leading(line: Sequence[Word], first: int) -> Role | None:
    """NAME, who heads the Research Centre."""
    if first + 1 >= len(line) or line[first].lower not in _LEADS:
        return None
    last = phrase_end(line, first + 1)
    last = next((k - 1 for k in range(first + 2, last + 1) if line[k].lower == "and"), last)
    return as_role(line, first, last, 1.6)


def _family(line: Sequence[Word], whose: int) -> Role | None:
    """NAME, whose son died in the fire, said."""
    last = whose
    while last + 1 < len(line) and last < whose + 12 and PUNCTUATION.isdisjoint(line[last + 1].gap):
        last += 1
    if not any(w.lower in RELATIVES for w in line[whose + 1 : whose + 4]):
        return None
    return as_role(line, whose, last, 0.2)


def copula(line: Sequence[Word], place: Place, person: bool) -> Role | None:
    """NAME is a military alliance of six nations; NAME was the captain; NAME is currently coach."""
    k = place.last + 1
    if k + 2 >= len(line) or line[place.last].possessive or line[k].gap != " " or line[k].lower not in _BE:
        return None
    k += person and is_adverb(line[k + 1].lower)
    if k + 2 >= len(line):
        return None
    article = line[k + 1].lower in ("a", "an", "the", "one")
    if not article and (not person or line[k + 1].lower in _BECOMES | _AWAY):
        return None
    last = phrase_end(line, k + 1)
    head = head_office(line, k + 1, last, person)
    if head is None and (person or line[k + 1].lower == "the"):
        return None
    return as_role(line, k + 1, last, (1.8 if article else 1.6) if person else 2.2)


def in_post(line: Sequence[Word], place: Place) -> Role | None:
    """NAME resigned as club president; NAME was elected mayor; they nominated NAME as surgeon general."""
    k = place.last + 1
    if line[place.last].possessive:
        return None
    for at in range(k, min(len(line) - 1, k + 7)):
        word = line[at]
        if any(c in word.gap for c in ".;:?!\n"):
            return None
        if word.lower == "as" and (line[at - 1].lower in _POSTS or _named_as(line, place, at)):
            return _post(line, at + 1, 2.0)
        if word.lower in _BECOMES and line[at + 1].gap == " ":
            return _post(line, at + 1, 1.6)
    return None


def _named_as(line: Sequence[Word], place: Place, at: int) -> bool:
    """True where "as" follows the name, or its age, after a verb that gives somebody a post."""
    near = at == place.last + 1 or (at == place.last + 2 and line[at - 1].text.isdigit())
    return near and any(w.lower in _POSTS for w in line[max(0, place.first - 4) : place.first])


def _post(line: Sequence[Word], first: int, base: float) -> Role | None:
    last = phrase_end(line, first)
    return as_role(line, first, last, base) if head_office(line, first, last) is not None else None


def affiliation(line: Sequence[Word], place: Place) -> Role | None:
    """NAME of The Globe and Mail; NAME for the consumers' association, says."""
    k = place.last + 1
    if (
        k + 1 >= len(line)
        or line[k].gap != " "
        or line[place.last].possessive
        or line[k].lower not in ("of", "from", "for", "at")
    ):
        return None
    first, last = _body(line, k + 1)
    if last is None:
        return None
    if line[k].lower in ("for", "at", "from") and last == first:
        return None
    return Role(0.8 + 0.2 * (last - first), line[first].start, line[last].end)


def _employer(line: Sequence[Word], k: int) -> Role | None:
    """NAME, of the Harbour Trust, said; NAME, from Anholt police, said."""
    first, last = _body(line, k + 1)
    if last is None:
        return None
    if last + 1 < len(line) and line[last + 1].gap == " " and line[last + 1].lower in _POLICE:
        last += 1
    elif gazetteer(line[last].text) is None and last == first and line[k].lower == "from":
        return None
    body = line[last].lower in _POLICE or any(w.text in ORG_HEADS for w in line[first : last + 1])
    if not body and last == first and gazetteer(line[first].text) not in ("org", "outlet"):
        return None
    return Role(1.8 + 0.1 * (last - first), line[first].start, line[last].end)


def _body(line: Sequence[Word], first: int) -> tuple[int, int | None]:
    """First and last word of the name of an organisation that begins at `first`; None where none does."""
    opened = first
    first += line[first].lower == "the" if first < len(line) else 0
    if first >= len(line) or not line[first].cap:
        return first, None
    last = first
    while (
        last + 1 < len(line)
        and line[last + 1].gap in (" ", " & ")
        and (line[last + 1].cap or line[last + 1].lower in ("of", "for", "and", "the"))
    ):
        last += 1
    lower = line[last + 1].lower if last + 1 < len(line) and line[last + 1].gap == " " else ""
    named = gazetteer(" ".join(w.text for w in line[first : last + 1]))
    place = named in ("place", "country", "people") or line[last].text in PLACE_HEADS
    if place and lower not in _POLICE:
        return first, None
    return (opened if line[opened].text == "The" else first), last
