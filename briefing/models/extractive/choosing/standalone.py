"""A sentence in; out comes how far it reads without its neighbours, or itself without its tie to them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal

from briefing.models.extractive.lexicon import word_set
from briefing.models.extractive.lexicon.clauses import (
    ANAPHORIC_NOUNS,
    AUXILIARIES,
    CONNECTIVES,
    INSTITUTIONS,
    NOT_VERBS_IN_ED,
    PAST_FORMS,
    POINTING_BACK,
    PRESENT_FORMS,
    STATING,
    SUBORDINATORS,
    TIMES,
)
from briefing.models.extractive.lexicon.speech import VERBS

Opening = Literal["free", "definite", "open", "broken"]
"""free: reads alone; definite: names something told before ("The move ..."); open: hangs on an earlier
sentence ("He ..."); broken: no statement at all (a question, a caption, a fragment)."""

FRAGMENT = 8
"""A line with fewer words and no known verb is a caption or a label."""
NEAR = 8
"""So many words at the start of a sentence have nothing before them that a pronoun could mean."""

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_DASH = r"\s{0,3}(?:--|[—–―]|(?<=\s)-(?=\s))\s{0,3}"
_RUN_IN = r"(?=[“\"‘']?[A-Z0-9])"
_AGENCY = re.compile(
    r"(?:\([A-Z]{2,}[A-Za-z /.&-]{0,20}\)(?:" + _DASH + r"|\s{0,3})|\([A-Z][\w .&-]{2,30}\))" + _RUN_IN
)
_PLACE = re.compile(
    r"(?:[A-Z][A-Z.'’-]{2,}(?: [A-Z.'’-]{2,}){0,3}(?:,? [A-Z][\w.]{1,15}(?: [A-Z\d][\w.]{0,15}){0,2}){0,3}"
    r"|[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?, [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?)"
    r",?\s{0,3}(?:\([A-Z][\w /.&-]{1,25}\)\s{0,3})?" + _DASH + _RUN_IN
)
"""Datelines that run into the lede: "(CNN)", "LONDON, England (Reuters) --", "Lagos, Nigeria — "."""
_BUT = re.compile(r"(?:But|And) (?!for |yet |then |so |if |not |only |also )(?=\S)")
_TIE = re.compile(r"(?:In addition|In the meantime|At the same time|As a result|Of course|In fact), (?=\S)")

_SHOWN = re.compile(
    r"\((?:pictured|left|right|above|below|top|bottom|centre|center|inset|file photo)\b"
    r"|\bpictured (?:on|in|with|here|above|below|left|right)\b|\bphoto(?:graph)?(?: by|:)|\bimage:"
    r"|\b(?:scroll down|click here|read more|watch the video|see also|file photo|getty images)\b"
    r"|\bfor confidential support\b",
    re.IGNORECASE,
)
"""Signs of a caption or a page's furniture that was run into the text."""
_SHOWING = word_set(
    "pictured left right above below top bottom centre center inset photo photograph scroll click read "
    "watch see image getty confidential file"
)
"""One of these words is in every text that _SHOWN finds: a set is quicker than a search."""
_NUMBERED = re.compile(r"\d{1,3}[.)]\s")
_ENDS = (".", "!", "?", "…")
_CLOSERS = " \"”’'»)]"
_MARKS = "“\"‘'"
_ASKED = re.compile(r"\?[”\"’']")
_SAYERS = word_set("he she they")

_LATER = re.compile(
    r"(?:In|On|At|By|For|Since|After|During|With) [^.]{3,90}?, (?:that|these|those) [a-z]+ (?=[a-z])"
)
"""An opening phrase and then a pointer back: "In swing states, that share is higher"."""
_INTRODUCED = re.compile(r"The [\w-]+ (?:of|who|that|behind|between)\b")
"""What introduces itself: "The family of a missing sailor", "The man who ..."."""
_ACTS = ("ance", "ence", "ment", "tion", "sion")
"""Endings of nouns that sum up what was told: "The admission came after ..."."""
_PARTS = word_set("some many most several all none few more")
_TOLD = word_set("that whether to who known unclear")
_MODALS = word_set("will would could may might")
_POINTERS = word_set("this that these those")
_LEFT_OVER = word_set("one so too them it this that these those")


def words(text: str) -> list[str]:
    """The words of `text`, hyphens and apostrophes inside, in lower case with straight apostrophes."""
    return WORD.findall(text.replace("’", "'").lower())


def finite(word: str) -> bool:
    """True where `word`, in lower case, is most likely a verb with a tense of its own."""
    if word in AUXILIARIES or word in PAST_FORMS or word in PRESENT_FORMS or tells(word):
        return True
    return len(word) > 4 and word.endswith("ed") and word not in NOT_VERBS_IN_ED


def tells(word: str) -> bool:
    """True for a finite verb of saying: "said", "warns"."""
    verb = VERBS.get(word)
    return verb is not None and verb.strength > 1 and verb.finite and not verb.plain


def opening(text: str) -> Opening:
    """How the sentence `text` starts, and whether it states anything."""
    text = text.strip()
    row = words(text)
    if _broken(text, row):
        return "broken"
    if _hangs(row) or _sourced_by_pronoun(text, row):
        return "open"
    return "definite" if _LATER.match(text) else _reach(text, row)


def _broken(text: str, row: list[str]) -> bool:
    """True for a question, a caption, a heading, an item of a list, or what ends in a colon."""
    ended = text.rstrip(_CLOSERS)
    if len(row) < 3 or text[0].islower() or not ended.endswith(_ENDS) or ended.endswith("?"):
        return True
    if not _SHOWING.isdisjoint(row) and _SHOWN.search(text):
        return True
    if text[0] in _MARKS and _ASKED.search(text):
        return True
    if text[0].isdigit() and _NUMBERED.match(text):
        return True
    return len(row) < FRAGMENT and not any(finite(w) for w in row)


def _reach(text: str, row: list[str]) -> Opening:
    """How far back the first words point."""
    first, second = row[0], row[1]
    if first in ("it", "there") and second in STATING:
        # "It is not known ...", "There is ..." state something; "It was sold in May" hangs on what was told.
        states = second not in _MODALS and not _TOLD.isdisjoint(row[2:NEAR])
        return "free" if first == "there" or states else "open"
    if first in _PARTS and finite(second):
        return "open"
    if first == "one" and second == "of":
        return "free"
    if first == "since" and second == "then":
        return "open"
    if first in POINTING_BACK:
        # "This week" is a time, "This plan" was told before.
        return "free" if first == "this" and second in TIMES else "open"
    if first in SUBORDINATORS and _nobody_named(text):
        return "open"
    if first in SUBORDINATORS:
        back = any(a in _POINTERS and b not in TIMES for a, b in pairwise(row[1:6]))
        return "definite" if back else "free"
    return "definite" if first == "the" and _told_before(text, row[1:3]) else "free"


def _nobody_named(text: str) -> bool:
    """True for "When the storm came, they fled": a pronoun for a subject, and no name before it."""
    head, comma, rest = text.partition(", ")
    subject = words(rest[:40])[:1]
    return bool(comma and subject) and subject[0] in POINTING_BACK and not any(c.isupper() for c in head[1:])


def _sourced_by_pronoun(text: str, row: list[str]) -> bool:
    """True for "“We will sue,” she said" and "The line will close, he said": nobody knows who."""
    pairs = list(pairwise(row))
    said = [p for p in (pairs if text[0] in _MARKS else pairs[-4:]) if p[0] in _SAYERS and tells(p[1])]
    turned = text[0] in _MARKS and any(tells(a) and b in _SAYERS for a, b in pairs)
    return turned or any(text[0] in _MARKS or f", {a} {b}" in text for a, b in said)


def _told_before(text: str, row: list[str]) -> bool:
    """True where the noun after "The" is one that stories take up again: "The move", "The new plan"."""
    if _INTRODUCED.match(text):
        return False
    if row[0] in ANAPHORIC_NOUNS or row[0].endswith("-year-old"):
        return True
    if row[0].endswith(_ACTS) and row[0] not in INSTITUTIONS:
        return True
    return row[1] in ANAPHORIC_NOUNS and text[4:5].islower()


def _hangs(row: list[str]) -> bool:
    """True where a pronoun among the first words has nothing before it that it could mean.

    "The firm replaced it" hangs; "The firm says it will pay" does not: the subject itself may be meant.
    """
    if len(row) < NEAR + 2 and row[-1] in _LEFT_OVER:
        return True
    row = row[:NEAR]
    for before, word, after in zip(row, row[1:], row[2:], strict=False):
        if word in ("it", "them", "him") and finite(before) and not finite(after):
            return True
        if word == "that's":
            return True
        if word in ("this", "these", "those") and after not in TIMES and after != "who":
            return True
    return False


def datelined(text: str) -> bool:
    """True where a dateline runs into `text`: "LAGOS, Nigeria - The ..."."""
    return any(pattern.match(text) for pattern in (_AGENCY, _PLACE))


def untied(text: str) -> str:
    """`text` without a dateline run into it and without an opening connective, its first letter raised.

    Nothing else changes: "But the council refused." becomes "The council refused."
    """
    text = text.strip()
    for pattern in (_AGENCY, _PLACE, _BUT, _TIE):
        if found := pattern.match(text):
            text = text[found.end() :]
    head, comma, rest = text.partition(", ")
    if comma and rest and head.lower() in CONNECTIVES:
        text = rest
    return text[:1].upper() + text[1:]
