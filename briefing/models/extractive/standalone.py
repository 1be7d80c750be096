"""A sentence's words in, how far they can be read without their neighbours out; and the sentence without its tie to the one before."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import Literal

from briefing.models.extractive.lexicon.clauses import (
    ANAPHORIC_NOUNS,
    AUXILIARIES,
    CONNECTIVES,
    NOT_VERBS_IN_ED,
    PAST_FORMS,
    POINTING_BACK,
    PRESENT_FORMS,
    STATING,
    SUBORDINATORS,
    TIMES,
)

Opening = Literal["free", "definite", "open", "broken"]
"""free: reads alone; definite: names something told before ("The move ..."); open: hangs on an earlier
sentence ("He ..."); broken: no statement at all (a question, a caption, a fragment)."""

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_DASH = r"\s*(?:--|[—–―]|(?<=\s)-(?=\s))\s*"
_RUN_IN = r"(?=[“\"‘']?[A-Z0-9])"
_AGENCY = re.compile(r"\([A-Z]{2,}[A-Za-z /.&-]{0,20}\)(?:" + _DASH + r"|\s*)" + _RUN_IN)
_PLACE = re.compile(
    r"(?:[A-Z][A-Z.'’-]{2,}(?: [A-Z.'’-]{2,}){0,3}(?:,? [A-Z][\w.]{1,15}(?: [A-Z\d][\w.]{0,15}){0,2}){0,3}"
    r"|[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?, [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?)"
    r",?\s*(?:\([A-Z][\w /.&-]{1,25}\)\s*)?" + _DASH + _RUN_IN
)
"""Datelines that run into the lede: "(CNN)", "LONDON, England (Reuters) --", "Lagos, Nigeria — "."""
_SHOWN = re.compile(
    r"\((?:pictured|left|right|above|below|top|bottom|centre|center|inset|file photo)\b|\bpictured (?:on|in|with|here|above|below|left|right)\b"
    r"|\b(?:scroll down|click here|read more|watch the video|see also|photo(?:graph)?(?: by|:)|image:|file photo|getty images|for confidential support)\b",
    re.IGNORECASE,
)
"""Signs of a caption or a page's furniture that was run into the text."""
_PRONOUN_SAYS = re.compile(r"[”\"’'] (?:he|she|they|[a-z]{3,9} (?:he|she|they)\b)")
_MARKS = "“\"‘'"
_ASKED = re.compile(r"\?[”\"’']")
_LATER = re.compile(r"[^,.]{3,60}, (?:that|these|those) [a-z]+ (?!said|says|told)")
"""An opening phrase and then a pointer back: "In swing states, that share is higher." """
_TOLD = frozenset({"that", "whether", "to", "who", "known", "unclear"})
_SHOWING = frozenset(
    "pictured left right above below top bottom centre center inset photo photograph scroll click read watch see "
    "image getty confidential file".split()
)
"""One of these words is in every text that _SHOWN finds: a set is quicker than a search."""
_TERMINALS = (".", "!", "?", "…", ":", ";")
_CLOSERS = " \"”’'»)]"
_BUT = re.compile(r"(?:But|And) (?!for |yet |then |so |if |not |only |also )(?=\S)")
_TIE = re.compile(r"(?:In addition|In the meantime|At the same time|As a result|Of course|In fact), (?=\S)")


def words(text: str) -> list[str]:
    """The words of `text`, hyphens and apostrophes inside, in lower case with straight apostrophes."""
    return WORD.findall(text.replace("’", "'").lower())


def opening(text: str) -> Opening:
    """How the sentence `text` starts, and whether it states anything."""
    text = text.strip()
    row = words(text)
    if len(row) < 3 or text[0].islower() or not text.rstrip(_CLOSERS).endswith(_TERMINALS):
        return "broken"
    if not _SHOWING.isdisjoint(row) and _SHOWN.search(text):
        return "broken"
    if text.rstrip("\"”’')").endswith("?") or not any(finite(w) for w in row):
        return "broken"
    if text[0] in _MARKS and _ASKED.search(text):
        return "broken"
    if text[0] in _MARKS and _PRONOUN_SAYS.search(text):
        return "open"
    if _LATER.match(text):
        return "definite"
    return _reach(row, [w.group() for w in islice(WORD.finditer(text), 3)])


def hangs(text: str) -> bool:
    """True where a pronoun among the first words has nothing before it in `text` that it could mean.

    "Microsoft has replaced it" hangs; "Microsoft says it will pay" does not: a subject can be its own subject's.
    """
    row = words(text)
    if len(row) < 10 and row[-1] in ("one", "so", "too", "them", "it", "this", "that", "these", "those"):
        return True
    row = row[:8]
    for n, (before, word, after) in enumerate(zip(row, row[1:], row[2:], strict=False)):
        if word in ("it", "them", "him") and finite(before) and not finite(after):
            return True
        if word in ("this", "these", "those") and n < 6 and after not in TIMES and after != "who":
            return True
    return False


def _reach(row: list[str], written: list[str]) -> Opening:
    first, second = row[0], row[1]
    if first in ("it", "there") and second in STATING:
        # "It is not known ...", "There is ..." state something; "It was sold in May" hangs on what was told.
        told = first == "there" or any(w in _TOLD for w in row[2:8])
        return "free" if told else "open"
    if first in POINTING_BACK:
        # "This week" is a time, "This plan" was told before.
        return "free" if first == "this" and second in TIMES else "open"
    if first in SUBORDINATORS:
        pointing = any(
            a in ("this", "that", "these", "those") and b not in TIMES for a, b in pairwise(row[1:6])
        )
        return "definite" if pointing else "free"
    return "definite" if first == "the" and _told_before(row[1:4], written[1]) else "free"


def _told_before(row: list[str], written: str) -> bool:
    """True where the noun after "The" is one that stories take up again: "The move", "The new plan"."""
    if row[0] in ANAPHORIC_NOUNS:
        # "The family of a missing sailor" introduces itself.
        return row[1] not in ("of", "who", "that", "which", "whose", "behind")
    return row[0].endswith("-year-old") or (row[1] in ANAPHORIC_NOUNS and written.islower())


def finite(word: str) -> bool:
    """True where `word`, in lower case, is most likely a verb with a tense of its own."""
    if word in AUXILIARIES or word in PAST_FORMS or word in PRESENT_FORMS:
        return True
    return len(word) > 4 and word.endswith("ed") and word not in NOT_VERBS_IN_ED


def untied(text: str) -> str:
    """`text` without a dateline run into it and without an opening connective, its first letter raised.

    Nothing else changes: "But the council refused." becomes "The council refused."
    """
    text = text.strip()
    for pattern in (_AGENCY, _PLACE, _BUT, _TIE):
        if found := pattern.match(text):
            text = text[found.end() :]
    head, comma, rest = text.partition(", ")
    if comma and head.lower() in CONNECTIVES and rest:
        text = rest
    return text[:1].upper() + text[1:]
