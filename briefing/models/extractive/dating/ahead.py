"""A sentence comes in; how surely it tells of something arranged or awaited goes out, as a score."""

from __future__ import annotations

import re

from briefing.text.dates.clauses import word_set


def _pattern(*lines: str) -> re.Pattern[str]:
    """A pattern written over several lines, which are joined as they stand."""
    return re.compile("".join(lines), re.IGNORECASE)


_BE = (
    r"(?:\b(?:is|are|am|has been|have been|will be|being)|['’](?:s|re)) (?:(?:also|now|still|currently|widely"
    r"|reportedly|both|all|next|tentatively|already|each|then|generally) ){0,2}"
)
_ARRANGED = _pattern(
    _BE,
    r"(?:(?:scheduled|slated|expected|planned|anticipated|booked)\b(?! with\b|[.,;]| to be (?!\w+(?:ed"
    r"|en|wn|ld|nt|de)\b))",
    r"|set (?:to|for)\b|(?:poised|ordered|obliged) to\b",
    r"|due (?:in|on|at|for|before|back|next|out|later|by|this|tomorrow)\b",
    r"|due to (?:be|go|take|start|begin|end|open|close|meet|appear|face|stand|leave|return|arrive|hold",
    r"|vote|speak|expire|finish|play|run|visit|make|give|join|publish|report|announce|decide|resume|rule",
    r"|hear|launch|retire|step|fly)\b)",
    r"|, (?:scheduled|slated|expected|planned|due) (?:to|for|on|in|at|next|later|by)\b",
    r"|\bexpected(?<!was expected)(?<!were expected)(?<!than expected) (?:next|later|on|tomorrow)\b",
)
"""Somebody has fixed or announced it: "is scheduled", "are expected to meet", "is due in court"."""
_IS_TO = re.compile(r"\b(?:is|are) (?:also |now |still |both |all |each |then )?to (?P<verb>[a-z]+)\b")
_NO_PLAN = word_set(
    "it aim goal purpose idea way ways job task point key challenge option options thing objective mission "
    "role solution what all intention hope dream function best worst easier answer step trick duty plan "
    "strategy"
)
_NO_VERB = word_set("the a an his her its their this that all any some blame date me us him them you do")
_INTENDED = _pattern(
    r"\b(?:plans|intends|aims|hopes|planning|preparing|intending|expects|prepares",
    r"|(?:has|have) (?:agreed|announced plans)|(?:is|are) (?:going|considering|weighing)",
    r"|(?:they|officials|authorities|leaders|organi[sz]ers|workers|unions|police|lawyers) ",
    r"(?:plan|intend|hope|expect|aim)) (?:to|whether)\b|\b(?:has|have) until\b",
)
_MAKES_NOUN = word_set(
    "the its his her their any no immediate current of announced unveil unveiled for policy"
)
"""Before "plans to": nobody says here that he plans anything."""
_WILL = re.compile(
    r"\b(?:will|won['’]t|shall)\b(?<!\bfree will)(?<!\bpolitical will)(?<!\b[Hh]is will)(?<!\b[Hh]er will)"
    r"(?<!\b[Tt]heir will)(?<!\b[Aa] will)(?<!\b[Tt]he will)(?! (?:of|to|power)\b)|[a-z][’']ll\b"
)
_AWAITED = _pattern(
    r"\b(?:upcoming|forthcoming|later this (?:week|month|year|summer|autumn|fall|spring|winter)",
    r"|in the coming (?:days|weeks|months|years?)|soon",
    r"|(?:over|within|in) the next (?:few |several |couple of |\w+ )?(?:hours|days|weeks|months|years?)",
    r"|to be (?:published|released|held|announced|unveiled|decided|completed|launched|opened|introduced)",
    r"|no later than|yet to (?:be|decide|announce|rule|vote|approve|begin)|awaiting|deadline)\b",
)
_OPEN = _pattern(
    r"\b(?:investigations?|inquiry|case|cases|appeal|appeals|talks|negotiations|trial|review|search"
    r"|recount|strike",
    r"|lawsuit|proceedings|probe|charges|decision|verdict|application|motion)\b[^.;]{0,50}",
    r"\b(?:(?:is|are|remains?) (?:still |currently |also )?(?:ongoing|pending|under (?:way|review"
    r"|consideration))",
    r"|continues?\b(?! to))|\b(?:is|are) (?:still |currently |also |now )?(?:being investigated"
    r"|investigating)\b",
    r"|\b(?:is|are|remains?) under investigation\b",
)
"""It goes on, and its end is news."""
_OCCASION = _pattern(
    r"\b(?:votes?|hearings?|trials?|elections?|referendum|talks|summit|decide[ds]?|rules?|verdict"
    r"|deadline|heard",
    r"|sentenced|appeal|court|launch(?:ed)?|released?|publish(?:ed)?|strike|protest|inaugurated|debate"
    r"|discuss(?:ed)?",
    r"|begin|start|open(?:ed)?|resume[ds]?|meet|announced?|decided|face|appear|take (?:place|effect|over)",
    r"|come into (?:force|effect)|held?|hold|host(?:ed)?|step down|resign|return|visit|travel|testify"
    r"|replaced?|closed?",
    r"|expire|end|present(?:ed)?|address|join|attend|play|premiere|air|speak|deliver|introduced?"
    r"|submit(?:ted)?|file",
    r"|send|sent|arrive|leave|buried|continue|complete[ds]?|ratified|reconsider|seek|unveil(?:ed)?"
    r"|issue[ds]?)\b",
)
_CUES = word_set(
    "will won shall ll scheduled slated expected planned anticipated booked set poised ordered obliged due "
    "plans intends aims hopes planning preparing intending expects prepares agreed going considering "
    "weighing until announced plan intend hope expect aim ongoing pending under continue continues "
    "investigated investigating"
)
"""Without one of these words (or "is to") no sentence is looked at further."""
_WORD = re.compile(r"[a-z]+")
_REACH = 60  # characters behind a cue in which the verb stands that it belongs to
_NOT_AHEAD = _pattern(
    r"\bwould have\b|\bwill have been\b|\bwill (?:always|never|often|sometimes|usually)\b",
    r"|\b(?:was|were|had been) (?:also |originally |previously |initially )?(?:scheduled|expected|due|set"
    r"|planned|to)\b",
    r"|\bhad (?:planned|hoped|intended|expected)\b|\bden(?:y|ies|ied)\b",
)
_TALK = _pattern(r"\b(?:I|we|you|us|me|my|our|your|if|perhaps|maybe|hopefully|probably)\b")


def arranged(text: str) -> float:
    """How surely the sentence tells of something still to come: 0 for no sign, 2 and more for an arrangement.

    Dates are not looked at here; what was once expected, conditions and talk count less.
    """
    if not _CUES.intersection(_WORD.findall(text.lower())) and not _IS_TO.search(text):
        return 0.0
    cues = [
        (2.0, _ARRANGED.search(text) or _is_to(text)),
        (1.4, _intended(text)),
        (1.0, _WILL.search(text)),
    ]
    score = max((weight + 0.6 * _leads(text, cue) for weight, cue in cues if cue), default=0.0)
    score = max(score, 1.8 * bool(_OPEN.search(text)))
    score += 0.7 * bool(_AWAITED.search(text))
    score -= 1.5 * bool(_NOT_AHEAD.search(text)) + 0.8 * bool(_TALK.search(text))
    return max(score, 0.0)


def _leads(text: str, cue: re.Match[str]) -> bool:
    """True where the cue leads to an occasion: "will meet", "is expected to rule"."""
    return bool(_OCCASION.search(text, cue.end(), cue.end() + _REACH) or _OCCASION.search(cue.group()))


def _intended(text: str) -> re.Match[str] | None:
    for found in _INTENDED.finditer(text):
        before = text[max(0, found.start() - _REACH) : found.start()].lower().split()[-1:]
        if not before or not (before[0] in _MAKES_NOUN or before[0].endswith(("'s", "’s"))):
            return found
    return None


def _is_to(text: str) -> re.Match[str] | None:
    """The "are to" of "ministers are to meet"; not that of "the aim is to win"."""
    if text.split(" ", 1)[0].endswith("ing"):
        return None  # "Watching her is to ..."
    for found in _IS_TO.finditer(text):
        before = text[max(0, found.start() - _REACH) : found.start()].lower().split()[-3:]
        if before and found["verb"] not in _NO_VERB and not _NO_PLAN.intersection(before):
            return found
    return None
