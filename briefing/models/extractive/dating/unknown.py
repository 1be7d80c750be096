"""A sentence comes in; how plainly it says that something is not known, not said or not settled goes out."""

from __future__ import annotations

import re
from typing import NamedTuple


class _Sign(NamedTuple):
    weight: float
    pattern: re.Pattern[str]


def _sign(weight: float, *lines: str) -> _Sign:
    """A pattern written over several lines, which are joined as they stand."""
    return _Sign(weight, re.compile("".join(lines), re.IGNORECASE))


_NOT = r"(?: not|n['’]t)"
_YET = (
    r"(?: (?:yet|immediately|so far|publicly|officially|been|currently|independently|clearly|formally"
    r"|directly|promptly|initially|provided?|given?|gave|offer(?:ed)?)){0,3}"
)
_WH = r"(?:what|why|when|where|whether|who|whom|whose|how|if|which)\b"
_STILL = r"(?: (?:still|currently|also|largely|as yet|not|yet|immediately|officially)){0,2}"
_NOT_ASIDE = r"(?<!\bif they )(?<!\bbecause they )(?<!\bthat )(?<!\bwho )(?<!\bif he )(?<!\bif you )"
"""Not "voters who did not respond", nor "because they did not confirm it"."""
_HAS = r"(?:was|has|were|have|is|are)(?: yet| so far| immediately)?(?: been)?(?: immediately| yet| publicly)?"

_SAID_OPEN = (
    _sign(
        2.0,
        r"\b(?:is|are|was|were|remains?|remained|it['’]s)",
        _STILL,
        r" (?:unclear|unknown|unconfirmed|undisclosed|undetermined|unanswered|unexplained"
        r"|a mystery)\b(?! (?:to|as)\b)",
    ),
    _sign(
        2.0,
        r"\b(?:is|are|was|were|has|have|is|it['’]s)",
        _NOT,
        _YET,
        r" (?:known|clear|certain|confirmed|disclosed|revealed|determined|established|made public"
        r"|made clear|specified)\b",
        r"(?! (?:to|as|for|until)\b)",
    ),
)
"""Signs that count in a quotation too: "it is not clear who", he said."""
_SIGNS = (
    *_SAID_OPEN,
    _sign(
        2.0,
        _NOT_ASIDE,
        r"\b(?:has|have|had|did|does|do|would)",
        _NOT,
        _YET,
        r" (?:(?:respond|repl(?:y|i)|comment|disclose|reveal|specif(?:y|i)|elaborate|confirm|identif(?:y"
        r"|i)|explain|name)(?:e?d)?\b",
        r"(?! (?:to (?:treatment|any treatment))\b)",
        r"|(?:say|said) ",
        _WH,
        r"|announced? ",
        _WH,
        r"|return(?:ed)? (?:\w+ ){0,3}(?:calls?|messages?|requests?|emails?|e-mails?)\b",
        r"|(?:provided?|given?|offer(?:ed)?|released?|ha(?:ve|d)) ",
        r"(?:any |further |more |an? |immediate )*(?:details|comment|explanation|reasons?|information"
        r"|figures)\b)",
    ),
    _sign(
        2.0,
        r"\b(?:(?:declin(?:ed|es|ing)|unwilling|unable|not able) (?:further )?(?:to )?(?:publicly "
        r"|immediately )?",
        r"(?:disclose|identify|name|confirm|reveal|specify|release|explain|verify|be named"
        r"|give (?:a reason|further|any)",
        r"|provide (?:details|any|further)|requests for comment)",
        r"|(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|unwilling|unable|not able) (?:further |all "
        r"|to )?(?:publicly )?",
        r"(?:comment|say ",
        _WH,
        r"|discuss|answer (?:any )?questions|elaborate|give (?:any )?details|be interviewed|speculate))\b",
    ),
    _sign(
        2.0,
        r"\b(?:could(?: not|n['’]t)|can(?:not| not|['’]t))(?: (?:yet|immediately|independently|so far"
        r"|be)){0,3} ",
        r"(?:verified|verify|confirmed|confirm|reached (?:for|at|by)|established|establish|determined"
        r"|contacted)\b|\b(?:not (?:immediately )?|un)available for (?:comment|interview)\b",
    ),
    _sign(
        2.0,
        r"\bno (?:\w+ ){0,2}(?:comment|explanation|details?|word|information|confirmation|statement|motive"
        r"|reasons?|cause|plans?|dates?|timetable|timeline|decision|suspects?|response|answer|figures)",
        r"(?: (?:of|about|on|from|for|behind) (?:\w+ ){0,3}\w+)? (?:",
        _HAS,
        r" (?:given|released|available|made|announced|provided|offered|known|set|taken|identified"
        r"|disclosed|determined|established|received|found|named|in place)|exists?\b"
        r"|(?:as to|on|about|of|for|from) ",
        _WH,
        r")",
    ),
    _sign(
        2.0,
        r"\bno (?:one|group|organi[sz]ation|party)(?: \w+){0,2} (?:has|had|have)(?: yet| immediately"
        r"| so far)? ",
        r"(?:claimed|admitted|said|come forward|taken responsibility|explained|been (?:charged|arrested"
        r"|named|identified))\b",
    ),
    _sign(
        2.0,
        r"\b(?:details|specifics|information|questions) (?:\w+ ){0,4}(?:(?:is|are|were|was|remain(?:s"
        r"|ed)?) ",
        r"(?:still |very )?(?:scarce|sketchy|unavailable|limited|vague|un\w+|not (?:immediately "
        r"|yet )?(?:available|known))",
        r"|remain(?:s|ed)?\b(?= (?:about|over|as to|on|for)))",
    ),
    _sign(
        2.0,
        r"\b(?:remains?|remained|yet) to be (?:seen|determined|decided|known|established|announced"
        r"|confirmed",
        r"|identified|resolved|agreed|named|released|finali[sz]ed|set)\b",
    ),
    _sign(
        2.0,
        r"\b(?:has|have|had|is|are) yet to (?:respond|reply|comment|announce|confirm|determine|decide"
        r"|identify|say",
        r"|release|explain|reach|be)\b",
    ),
    _sign(
        1.8,
        r"\bquestions (?:still )?remain|\bopen question\b",
        r"|\btoo (?:early|soon) to (?:say|tell|know|determine|speculate|draw|judge)\b",
    ),
    _sign(
        1.8,
        r"\b(?:cause|motive|circumstances|origin)s?\b[^.;]{0,40}",
        r"(?:under investigation|being investigated|(?:is|are) investigating|not (?:yet )?known)",
    ),
    _sign(
        1.8,
        r"(?:(?<!if )(?<!until )(?<!when )(?<!because )\b(?:police|authorities|officials|investigators"
        r"|they",
        r"|researchers|scientists|we|experts)(?: said they| say they| still| also)? (?:do|did)(?: not"
        r"|n['’]t)",
        r"(?: yet| currently| fully| really| even)? know|\b(?:nobody|no one)(?: yet| still"
        r"| really)? knows) ",
        _WH,
        r"(?! (?:we|you)\b)",
    ),
    _sign(
        1.8,
        r"\b(?:conflicting|contradictory|differing) (?:\w+ )?(?:reports?|accounts?|versions|statements"
        r"|claims|figures",
        r"|evidence|testimony|information)\b|\baccounts (?:of [^.;]{1,40} )?(?:differ|vary)\b"
        r"|\bunconfirmed reports?\b",
    ),
    _sign(
        1.5,
        r"\bthere (?:is|was|has been|have been|are|were) (?:still |currently |as yet "
        r"|so far )?no (?:\w+ ){0,2}",
        r"(?:explanation|indication|word|information|details|confirmation|consensus|plans|timetable|data"
        r"|record)\b",
        r"|\bwithout (?:giving|providing|offering|specifying|explaining|naming) ",
        r"(?:any |further |more |a )*(?:details|evidence|reasons?|figures|proof|why|names?|explanation"
        r"|examples?)\b",
    ),
)
_HINTS = re.compile(
    r"\b(?:not|no|un\w+|yet|remain\w*|declin\w+|refus\w+|cannot|without|too|questions?|conflicting"
    r"|contradictory"
    r"|differing|accounts|details|specifics|information|cause|motive|circumstances|origins?|know|knows"
    r"|mystery)\b"
    r"|n['’]t\b|can['’]t",
    re.IGNORECASE,
)
"""One of these words is in every sign: most sentences are done after one look."""


class Opening(NamedTuple):
    """How plainly a sentence leaves something open (0: not at all), and at which character it says so."""

    weight: float
    at: int


def unknown(told: str, spoken: str = "") -> Opening:
    """The plainest sign in a sentence that something is open.

    `told` is the sentence without its quotations, `spoken` the words in them: talk is full of "I don't know".
    """
    found = _plainest(_SIGNS, told)
    if found.weight:
        return found
    quoted = _plainest(_SAID_OPEN, spoken)
    return Opening(0.8 * quoted.weight, quoted.at)


def _plainest(signs: tuple[_Sign, ...], text: str) -> Opening:
    found = Opening(0.0, 0)
    if _HINTS.search(text):
        for sign in signs:
            if sign.weight > found.weight and (match := sign.pattern.search(text)):
                found = Opening(sign.weight, match.start())
    return found
