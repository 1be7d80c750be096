"""A sentence's words in, how far they can be read without their neighbours out; and the sentence without its tie to the one before."""

from __future__ import annotations

import re
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
_TERMINAL = re.compile(r"[.!?…:;][\"”’'»)\]]*$")
_BUT = re.compile(r"(?:But|And) (?!for |yet |then |so |if |not |only |also )(?=\S)")
_TIE = re.compile(r"(?:In addition|In the meantime|At the same time|As a result|Of course|In fact), (?=\S)")


def words(text: str) -> list[str]:
    """The words of `text`, hyphens and apostrophes inside, in lower case with straight apostrophes."""
    return [w.lower().replace("’", "'") for w in WORD.findall(text)]


def opening(text: str) -> Opening:
    """How the sentence `text` starts, and whether it states anything."""
    text = text.strip()
    row = words(text)
    if len(row) < 3 or not _TERMINAL.search(text) or _SHOWN.search(text) or not (text[0].isupper() or not text[0].isalpha()):
        return "broken"
    if text.rstrip("\"”’')").endswith("?") or not any(finite(w) for w in row):
        return "broken"
    if text[0].islower():
        return "broken"
    return _reach(row)


def _reach(row: list[str]) -> Opening:
    first, second = row[0], row[1]
    if first in ("it", "there") and second in STATING:
        # "It is not known ...", "There is ..." state something; "It was sold in May" hangs on what was told.
        told = first == "there" or any(w in ("that", "whether", "to", "who", "known", "unclear") for w in row[2:8])
        return "free" if told else "open"
    if first in POINTING_BACK:
        return "open"
    if first in SUBORDINATORS:
        # "After his arrest, ..." opens with a pronoun whose noun may follow: as definite as "The move".
        return "definite" if any(w in ("this", "that", "these", "those", "which") for w in row[1:4]) else "free"
    if first == "the" and (second in ANAPHORIC_NOUNS or (len(row) > 2 and second.isalpha() and row[2] in ANAPHORIC_NOUNS)):
        return "definite"
    return "free"


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
