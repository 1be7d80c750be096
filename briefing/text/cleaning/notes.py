"""A paragraph is told apart as a note to readers: updated, corrected, comment asked for, tips wanted."""

from __future__ import annotations

import re

from briefing.article import RemovedKind
from briefing.text.cleaning.patterns import any_of

_PIECE = r"(?:story|article|post|report|piece|page|column|item|headline|caption|file)"
_UPDATED = any_of(
    rf"\bthis (?:{_PIECE}|version|blog|live blog)(?:,? (?:first |originally )?published[^.]{{0,60}},?)?"
    r" (?:has (?:since )?been|was|is being|will be) (?:\w+ly )?"
    r"(?:updated|corrected|revised|amended|changed|clarified|edited)\b",
    rf"\bthe (?:{_PIECE}|headline) (?:above )?has (?:since )?been (?:updated|corrected|clarified|revised)\b",
    rf"\b(?:earlier|previous|prior|original) version of this {_PIECE}\b",
    r"\bthis is a (?:developing|breaking)(?: news)? story\b",
    r"\b(?:story|article|post) will be updated\b",
    ignore_case=True,
)
_CORRECTION = any_of(
    r"(?:CORRECTIONS?|Corrections?|CLARIFICATION|Clarification|ERRATUM|Erratum)(?: (?:appended"
    r"|\([^)]{3,40}\)))? ?[:;—–-]",
)
_UPDATE_STAMP = re.compile(r"(?:UPDATED?|Updated?)\b.{0,60}$")
_EDITORS_NOTE = re.compile(
    r"(?:editor.?s?.? note|ed\. note|disclaimer|disclosure|note to readers|content warning)s? ?[:—–(]",
    re.I,
)
_MEDIUM = r"(?:(?:The )?[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|of|the|and|&)){0,5}|We)"
_CONTACT = any_of(
    rf"{_MEDIUM} (?:has|have|had) (?:also )?(?:reached out to|contacted|approached|asked|emailed|messaged)\b"
    r"[^.!?\"“”]{2,140}\b(?:for (?:further |additional |a )?(?:comments?|response)|to (?:request|seek) "
    r"comment)"
    r"[^.!?\"“”]{0,60}\.?",
    rf"{_MEDIUM} (?:has|have|had) (?:also )?been in touch with [^.!?\"“”]{{2,80}} for comment\.?",
    whole=True,
)
_TIPS = any_of(
    r"Do you have (?:a )?(?:tip|question|story|news)\b",
    r"Have you been affected\b",
    r"(?:Got|Have) an? (?:tip|story|question|comment|correction)\b",
    r"Send (?:us )?(?:tips|your (?:tips|stories|comments|pictures))\b",
    r"(?:Contact|Email|E-mail|Write to) (?:us|the (?:newsroom|editor|author|reporter))\b",
    r"If you have (?:a )?(?:story|tip|news|any tips)\b.{0,60}\b(?:email|e-mail|contact|let us know)\b",
    r"Let us know what you think\b",
    r"What do you think\? (?:Share|Tell|Let)\b",
    r"Want to (?:contact|get in touch)\b",
)
_SPEECH = any_of(
    r"[\"“”].*\b(?:said|says|told|added|wrote|tweeted|asked|replied)\b",
    r"\b(?:said|says|told|added|wrote)\b.*[\"“”]",
)


def note(text: str) -> RemovedKind | None:
    """The kind of note that all of the paragraph `text` is, or None."""
    words = text.count(" ") + 1
    if words <= 90 and (_CORRECTION.match(text) or _UPDATED.search(text)) and not quotes_speech(text):
        return "update_note"
    if (
        words <= 10
        and _UPDATE_STAMP.match(text)
        and any(c.isdigit() for c in text)
        and text[-1] not in '?!"”'
    ):
        return "update_note"
    if words <= 110 and _EDITORS_NOTE.match(text) and "(CNN" not in text:
        return "boilerplate"
    if _CONTACT.match(text) or (words <= 80 and _TIPS.match(text) and not quotes_speech(text)):
        return "contact_note"
    return None


def quotes_speech(text: str) -> bool:
    """True where somebody is quoted with a verb of saying: that is story."""
    return bool(_SPEECH.search(text))
