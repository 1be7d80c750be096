"""The words of a risk become its details, verbatim: consequence, time, condition, certainty of the source."""

from __future__ import annotations

import datetime as dt
import re

from briefing.article import Span
from briefing.draft import ConfidenceLevel, DraftConfidence
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.weighing.harms import harms
from briefing.models.extractive.weighing.lookup import Words

_LONGEST = 30
"""Words; a longer "phrase" is most of the sentence again."""
_REACH = 400
"""Characters looked at for a phrase, so that hostile text costs no more than long text."""
_BRINGS = re.compile(
    r"\b(?:lead(?:s|ing)? to|result(?:s|ing)? in|caus(?:e|es|ing)(?: of)?|trigger(?:s|ing)?|spark(?:s|ing)?"
    r"|provok(?:e|es|ing)|bring(?:s|ing)? about|plung(?:e|es|ing) [\w’' ]{1,40}? into"
    r"|consequences(?: include| being|:)|mean(?:s|ing)? that"
    r"|at (?:greater |high |higher |increased )?risk of|risk of|danger of|threat of)\s+",
    re.IGNORECASE,
)
_PHRASE_ENDS = re.compile(
    r"[;:—–()\"“”?!]|\.(?=\s*$)| - "
    r"|, (?:which|who|said|says|according|but|while|although|though|because|if|unless|as)\b"
    r"| (?:but|while|although|because|unless|if|said|says|according to)\b"
)
_CONDITION = re.compile(
    r"(?<!\bas )(?<!\beven )(?<!\bwhat )(?<!\bonly )(?<!\bsee )(?<!\bask )(?<!\basked )(?<!\bknow )"
    r"(?<!\bwonder )(?<!\bcheck )(?<!\bdecide )(?<!\bdetermine )"
    r"\b(?:if|unless|depends? on|depending on|provided that|in the event of|in case of)"
    r"\s+(?!(?:not|any|so)\b)"
    r"|^[\"“‘']?Without\s+(?=[^,]{3,60},)",
    re.IGNORECASE,
)
_CONDITION_ENDS = re.compile(r"[;:—–()\"“”?!,]|\.(?=\s*$)| - | then ")
_UNIT = r"(?:hours?|days?|weeks?|months?|years?|decades?|century)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_AHEAD = re.compile(
    rf"\b(?:by|before|within|in|over|during|until|for) the (?:next|coming|following) (?:[\w-]+ )?{_UNIT}\b"
    rf"|\bby the end of (?:the|this|next) {_UNIT}\b"
    rf"|\b(?:with)?in (?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of) {_UNIT}\b"
    rf"|\b(?:by|before) (?:next |this |the )?(?:Christmas|Easter|{_SEASON})\b"
    rf"|\b(?:next (?:{_UNIT}|{_SEASON})|this (?:coming )?{_SEASON})\b",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\b(?:by|in|before|until|within|after|from|on|through|over|during)(?: the)?(?: early| late| mid)?\s+$",
    re.IGNORECASE,
)
_CONFIDENCE = re.compile(
    r"\bwith (high|moderate|medium|low) confidence\b|\b(high|moderate|medium|low) confidence (?:that|in)\b",
    re.IGNORECASE,
)


def impact(text: str) -> str | None:
    """The consequence that the text names after "lead to", "at risk of" and the like; it names a harm."""
    for match in _BRINGS.finditer(text):
        phrase = _until(text, match.end(), _PHRASE_ENDS)
        if phrase and harms(Words.of(phrase)):
            return phrase
    return None


def indicator(text: str) -> str | None:
    """The condition that the text names, with its "if" or "unless"."""
    match = _CONDITION.search(text)
    if not match:
        return None
    phrase = _until(text, match.end(), _CONDITION_ENDS)
    return text[match.start() : match.end()] + phrase if phrase else None


def _until(text: str, start: int, ends: re.Pattern[str]) -> str | None:
    """The words from `start` to where the phrase ends, None for none or too many."""
    within = text[start : start + _REACH]
    stop = ends.search(within)
    phrase = within[: stop.start() if stop else _REACH].rstrip(" ,.").removesuffix(" and").rstrip(" ,")
    return phrase if (stop or len(within) < _REACH) and 1 <= len(phrase.split()) <= _LONGEST else None


def horizon(reading: Reading, span: Span) -> str | None:
    """The first time within `span` that lies after publication, as written, with its preposition."""
    text = reading.article.text
    published = reading.article.published.date if reading.article.published else None
    ahead = _AHEAD.search(text, span.start, span.end)
    if ahead:
        return ahead[0]
    for mention in reading.dates:
        if mention.iso and published and span.holds(mention) and _is_after(mention.iso, published):
            before = _PREPOSITION.search(text, max(span.start, mention.start - 20), mention.start)
            return text[before.start() if before else mention.start : mention.end]
    return None


def _is_after(iso: str, published: dt.date) -> bool:
    """True where all of a date or interval lies after the day of publication, at the precision given."""
    start = iso.partition("/")[0]
    return start > published.isoformat()[: len(start)]


def confidence(text: str) -> DraftConfidence | None:
    """How sure the source says it is, only where it uses the word."""
    match = _CONFIDENCE.search(text)
    if not match:
        return None
    word = (match[1] or match[2]).lower()
    level: ConfidenceLevel = "high" if word == "high" else "low" if word == "low" else "moderate"
    return DraftConfidence(level, match[0])
