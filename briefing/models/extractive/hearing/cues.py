"""Cues: a frame goes in; its verbs of speech come out, each with the phrase for who speaks.

A cue is "Ito said", "said Ito", "Ito, who warned", "described by Ito as", "according to Ito", "in the words
of Ito" or "Ito's claim that".
"""

from __future__ import annotations

from briefing.models.extractive.hearing.frames import Frame, Token
from briefing.models.extractive.hearing.phrases import Phrase, begins, phrase_from, phrase_to
from briefing.models.extractive.hearing.subjects import (
    Cue,
    clause_subject,
    subject_left_of,
    subject_of_participle,
)
from briefing.models.extractive.lexicon.function_words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    NEGATIONS,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    TIMES,
    is_adverb,
    words,
)
from briefing.models.extractive.lexicon.speech import STATEMENT_NOUNS, Verb

_NAMES = frozenset({"call", "name", "dub", "title", "label", "nickname", "brand", "term", "style", "tag"})
"""Verbs that with a bare participle give something its name: "a plan called X"."""
_ANYBODY = words(
    """
    anyone anybody someone somebody everyone everybody those people whoever nobody any
    """
)
_INVERTING = frozenset(
    {"say", "add", "ask", "write", "explain", "note", "argue", "report", "read", "state", "reply", "announce"}
)


def cues(frame: Frame) -> tuple[Cue, ...]:
    """The cues of `frame` in order of their verb."""
    found: list[Cue] = []
    for at in frame.verbs:
        cue = _of_verb(frame, at, found)
        if cue is not None:
            found.append(cue)
    for at, token in enumerate(frame.tokens):
        if token.quotation is not None or not token.word:
            continue
        cue = _of_words(frame, at)
        if cue is not None:
            found.append(cue)
    return tuple(sorted(found, key=lambda c: c.at))


def _of_words(frame: Frame, at: int) -> Cue | None:
    """Cues without a verb: "according to", "in the words of", "per", nouns of speech with their owner."""
    low = frame.low(at)
    source = None
    if (low == "according" and frame.low(at + 1) == "to") or (
        low == "words" and frame.low(at + 1) == "of" and frame.low(at - 2) == "in"
    ):
        source = at + 2
    elif (
        low == "per"
        and at + 1 < len(frame.tokens)
        and (frame.tokens[at + 1].capital or (frame.low(at + 1) == "the" and frame.low(at - 1) in {",", "Q"}))
    ):
        source = at + 1
    if source is not None:
        speaker = phrase_from(frame, source)
        return None if speaker is None else Cue(at, "accord", 2, speaker, "according")
    noun = low[:-1] if low.endswith("s") and low[:-1] in STATEMENT_NOUNS else low
    if noun in STATEMENT_NOUNS and at not in frame.verbs:
        speaker = _owner(frame, at)
        return None if speaker is None else Cue(at, noun, 1, speaker, "noun")
    return None


def _owner(frame: Frame, noun: int) -> Phrase | None:
    """Whose statement: "Ito's claim", "her repeated claim", "a claim by Ito"."""
    for at in range(noun - 1, max(-1, noun - 4), -1):
        token = frame.tokens[at]
        if token.low in POSSESSIVES and token.low not in {"my", "your", "our"}:
            return Phrase(at, at + 1, at + 1)
        if token.possessive:
            return phrase_to(frame, at + 1)
        if not token.word or token.low in DETERMINERS or token.low in PREPOSITIONS:
            break
    if frame.low(noun + 1) in {"by", "from"}:
        return phrase_from(frame, noun + 2)
    return None


def _of_verb(frame: Frame, at: int, earlier: list[Cue]) -> Cue | None:
    verb = frame.verb(at)
    if verb is None:
        return None
    inverted = _inverted(frame, at, verb)
    if inverted is not None:
        return Cue(at, verb.lemma, verb.strength, inverted, "inverted")
    helper = _helper(frame, at)
    if verb.participle and helper in BE:
        agent = _agent(frame, at)
        return None if agent is None else Cue(at, verb.lemma, verb.strength, agent, "passive")
    if verb.ing and helper not in BE:
        speaker = subject_of_participle(frame, at, earlier)
        return None if speaker is None else Cue(at, verb.lemma, verb.strength, speaker, "participle")
    if not verb.finite and not helper and not verb.ing:
        return _reduced(frame, at, verb)
    return _active(frame, at, verb, earlier)


def _inverted(frame: Frame, at: int, verb: Verb) -> Phrase | None:
    """The speaker behind a verb that follows the words: "...," said Ito."""
    if not verb.finite or verb.strength == 0:
        return None
    before = at - 1
    comma = frame.low(before) in {",", "—", "–", "--"}
    if comma:
        before -= 1
    if not frame.is_quotation(before) and not (comma and verb.lemma in _INVERTING):
        return None
    if frame.low(at + 1) in {"that", "it"} or not begins(frame, at + 1):
        return None
    if verb.plain and not frame.is_quotation(before):
        return None
    if not frame.is_quotation(before) and not (
        frame.tokens[at + 1].capital or frame.low(at + 1) in DETERMINERS
    ):
        return None
    speaker = phrase_from(frame, at + 1)
    if speaker is None or (speaker.end < len(frame.tokens) and frame.low(speaker.end) in AUXILIARIES):
        return None
    if not frame.is_quotation(before) and not _ends_clause(frame, speaker.end):
        return None
    return _author(frame, speaker)


def _ends_clause(frame: Frame, at: int) -> bool:
    low = frame.low(at)
    return low in {"", ".", ",", "who", "—", "–"} or low in PREPOSITIONS or low in TIMES


def _author(frame: Frame, speaker: Phrase) -> Phrase:
    """Whoever wrote the document that speaks: "the post by a user" is the user's."""
    if frame.low(speaker.head - 1) in STATEMENT_NOUNS and frame.low(speaker.end) == "by":
        return phrase_from(frame, speaker.end + 1) or speaker
    return speaker


def _helper(frame: Frame, at: int) -> str:
    """The auxiliary before a verb, adverbs between them skipped; empty where there is none."""
    at -= 1
    while at >= 0 and (frame.low(at) in NEGATIONS or is_adverb(frame.low(at))):
        at -= 1
    if at < 0:
        return ""
    low = frame.low(at)
    if low in AUXILIARIES:
        return low
    return low[len(frame.tokens[at].base) :] if frame.tokens[at].base != low else ""


def _agent(frame: Frame, at: int) -> Phrase | None:
    """The speaker of a passive: "was described by Ito", "was called a fraud by Ito"."""
    for by in range(at + 1, len(frame.tokens)):
        if frame.low(by) == "by":
            return phrase_from(frame, by + 1)
        if frame.low(by) in {";", ".", "who", "which", "but"} or by in frame.verbs:
            return None
    return None


def _reduced(frame: Frame, at: int, verb: Verb) -> Cue | None:
    """A participle without auxiliary speaks only through its agent: "a plan described by Ito as"."""
    agent = _agent(frame, at)
    return None if agent is None else Cue(at, verb.lemma, verb.strength, agent, "passive")


def _can_be_singular(first: Token) -> bool:
    """Whether a phrase can be the subject of "says": a bare noun cannot, and "claims" behind it is a noun."""
    return (
        first.capital or first.low in DETERMINERS or first.low in SUBJECT_PRONOUNS or first.base in PERSONAL
    )


def _active(frame: Frame, at: int, verb: Verb, earlier: list[Cue]) -> Cue | None:
    """A finite verb, or one behind auxiliaries, with its subject to the left."""
    before = at - 1
    while before >= 0:
        token = frame.tokens[before]
        low = token.low
        if low == "to":
            if any(frame.tokens[i].base == "it" for i in range(max(0, before - 4), before)):
                return None
            speaker = clause_subject(frame, before, earlier)
            return None if speaker is None else Cue(at, verb.lemma, verb.strength, speaker, "verb")
        if token.base in PERSONAL or not (
            low in AUXILIARIES or low in NEGATIONS or (is_adverb(low) and not token.capital)
        ):
            break
        before -= 1
    if before < 0:
        return None
    found = subject_left_of(frame, before, earlier)
    if found is None:
        return None
    speaker, kind = found
    first = frame.tokens[speaker.first]
    if kind == "relative" and first.low in _ANYBODY:
        return None
    if kind == "verb" and verb.third and not _can_be_singular(first):
        return None
    if _only_names(frame, at, verb, speaker):
        return None
    return Cue(at, verb.lemma, verb.strength, speaker, kind)


def _only_names(frame: Frame, at: int, verb: Verb, speaker: Phrase) -> bool:
    """Whether the verb is a bare participle that gives a name: "a group called “X”"."""
    if verb.lemma not in _NAMES or not verb.participle or not frame.is_quotation(at + 1):
        return False
    if frame.low(speaker.first - 1) in {"what", "which", "that", "whom"}:
        return False
    return (
        _helper(frame, at) not in {"has", "have", "had"}
        and not frame.tokens[speaker.head - 1].capital
        and (frame.tokens[speaker.first].base not in PERSONAL)
    )
