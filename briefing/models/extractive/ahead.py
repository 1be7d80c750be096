"""A sentence comes in; how surely it tells of something arranged or awaited goes out, as a score."""

from __future__ import annotations

import re


def _pattern(*lines: str) -> re.Pattern[str]:
    """A pattern written over several lines, which are joined as they stand."""
    return re.compile("".join(lines), re.IGNORECASE)


_NO_VERB = (
    r"(?!(?:the|a|an|his|her|its|their|this|that|all|any|some|blame|date|me|us|him|them|you)\b"
    r"|be (?:found|seen|blamed|heard|sure|honest)\b|do with\b|have been\b|have (?:a|the|no)\b)"
)
_BE = (
    r"(?:\b(?:is|are|am|has been|have been|will be|being)|['’](?:s|re)) (?:(?:also|now|still|currently|widely"
    r"|reportedly|both|all|next|tentatively|already|each|then|generally) ){0,2}"
)
_ARRANGED = _pattern(
    _BE,
    r"(?:(?:scheduled|slated|expected|planned|anticipated|booked)\b(?! with\b)",
    r"|(?:set|poised|ordered|obliged) (?:to|for)\b",
    r"|due (?:in|on|at|for|before|back|next|out|later|by|this|tomorrow)\b",
    r"|due to (?:be|go|take|start|begin|end|open|close|meet|appear|face|stand|leave|return|arrive|hold"
    r"|vote|speak|expire",
    r"|finish|play|run|visit|make|give|join|publish|report|announce|decide|resume|rule|hear|launch|retire"
    r"|step|fly)\b",
    r"|to ",
    _NO_VERB,
    r"[a-z]+\b)",
    r"|, (?:scheduled|slated|expected|planned|due) (?:to|for|on|in|at|next|later|by)\b",
)
"""Somebody has fixed or announced it: "is scheduled", "are to meet", "is due in court"."""
_INTENDED = _pattern(
    r"\b(?:plans|intends|aims|hopes|vows|pledges|aiming|planning|preparing|intending|promises|expects"
    r"|prepares",
    r"|(?:has|have) (?:vowed|pledged|promised|agreed|announced plans)|(?:is|are) (?:going|considering"
    r"|weighing)",
    r"|(?:they|we|officials|authorities|leaders|organi[sz]ers|workers|unions|police|lawyers) (?:plan"
    r"|intend|hope|expect|aim)",
    r") (?:to|whether)\b|\b(?:has|have) until\b|\bplans (?:are under way )?for (?:a|the)\b",
)
_WILL = re.compile(
    r"(?<!\bfree )(?<!\bpolitical )\b(?:will|won['’]t|shall)\b(?! (?:of|to|power)\b)|[a-z][’']ll\b"
)
_AWAITED = _pattern(
    r"\b(?:upcoming|forthcoming|later this (?:week|month|year|summer|autumn|fall|spring|winter)",
    r"|in the coming (?:days|weeks|months|years?)",
    r"|(?:over|within|in) the next (?:few |several |couple of |\w+ )?(?:hours|days|weeks|months|years?)",
    r"|no later than|yet to (?:be|decide|announce|rule|vote|approve|begin)|pending|awaiting|deadline",
    r"|(?:is|are|remains?) (?:ongoing|under (?:way|review|consideration|investigation)|being investigated"
    r"|investigating)",
    r"|investigations? (?:continues|is continuing|are continuing))\b",
)
_OCCASION = _pattern(
    r"\b(?:votes?|hearings?|trials?|elections?|referendum|talks|summit|meetings?|decisions?|ruling|verdict"
    r"|deadline",
    r"|sentenc(?:ed|ing)|appeals?|court|inquiry|investigation|launch(?:ed)?|released?|published|report"
    r"|bill|legislation",
    r"|strike|protest|inaugurat\w+|conference|review|debate|negotiations|ceremony|funeral|autopsy|inquest"
    r"|final|match",
    r"|begin|start|open|resume|meet|announce|decide|face|appear|take place|take effect|come into (?:force"
    r"|effect)",
    r"|be held|step down|resign|return|visit|testify|replaced?|close|expire|end)\b",
)
_NOT_AHEAD = _pattern(
    r"\bwould have\b|\bwill have been\b|\bwill (?:always|never|often|sometimes|usually)\b|\bif\b|\bunless\b",
    r"|\b(?:was|were|had been) (?:also |originally |previously |initially )?(?:scheduled|expected|due|set"
    r"|planned|to)\b",
    r"|\bhad (?:planned|hoped|intended|expected)\b",
)
_TALK = re.compile(r"\b(?:I|we|you|us|me|my|our|your)\b", re.IGNORECASE)


def arranged(text: str) -> float:
    """How surely the sentence tells of something still to come: 0 for no sign, above 2 for an arrangement.

    Dates are not looked at here; what was once expected, what would be if, and talk count less.
    """
    score = (
        2.0 * bool(_ARRANGED.search(text))
        + 1.2 * bool(_INTENDED.search(text))
        + 1.0 * bool(_AWAITED.search(text))
        + 1.0 * bool(_WILL.search(text))
    )
    if not score:
        return 0.0
    score += 0.6 * bool(_OCCASION.search(text))
    score -= 1.5 * bool(_NOT_AHEAD.search(text)) + 0.8 * bool(_TALK.search(text))
    return max(score, 0.0)
