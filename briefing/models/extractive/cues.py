"""Cues: a frame goes in; its verbs of speech come out, each with the phrase for who speaks.

A cue is "Ito said", "said Ito", "Ito, who warned", "described by Ito as", "according to Ito", "in the words
of Ito" or "Ito's claim that".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.article import Span
from briefing.models.extractive.frames import Frame
from briefing.models.extractive.lexicon.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    NEGATIONS,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIMES,
)
from briefing.models.extractive.lexicon.speech import STATEMENT_NOUNS, Verb
from briefing.models.extractive.phrases import Phrase, begins, first_subject, phrase_from, phrase_to

CueKind = Literal["verb", "inverted", "relative", "participle", "passive", "according", "noun"]

_NAMES = frozenset({"call", "name", "dub", "title", "label", "nickname", "brand", "term", "style", "tag"})
"""Verbs that with a bare participle give something its name: "a plan called X"."""
_ANYBODY = frozenset(
    {"anyone", "anybody", "someone", "somebody", "everyone", "everybody", "those", "people", "whoever", "nobody", "any"}
)
_INVERTING = frozenset({"say", "add", "ask", "write", "explain", "note", "argue", "report", "read", "state", "reply", "announce"})


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that hand what is said to a speaker. `at` is the index of their verb or noun."""

    at: int
    lemma: str
    strength: int
    speaker: Phrase
    kind: CueKind

    @property
    def first(self) -> int:
        """Index of the cue's first token."""
        return min(self.at, self.speaker.first)

    @property
    def last(self) -> int:
        """Index of the cue's last token."""
        return max(self.at, self.speaker.end - 1)

    def span(self, frame: Frame) -> Span:
        """Where speaker and verb stand in the text."""
        return Span(frame.tokens[self.first].start, frame.tokens[self.last].end)


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
    """"According to", "in the words of", "per", and nouns of speech with their owner."""
    low = frame.low(at)
    source = None
    if low == "according" and frame.low(at + 1) == "to":
        source = at + 2
    elif low == "words" and frame.low(at + 1) == "of" and frame.low(at - 2) == "in":
        source = at + 2
    elif low == "per" and at + 1 < len(frame.tokens) and frame.tokens[at + 1].capital:
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
            owner = phrase_to(frame, at + 1)
            return owner
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
        speaker = _of_participle(frame, at, earlier)
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
    if not frame.is_quotation(before) and not (frame.tokens[at + 1].capital or frame.low(at + 1) in DETERMINERS):
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
    while at >= 0 and (frame.low(at) in ADVERBS or frame.low(at) in NEGATIONS or frame.low(at).endswith("ly")):
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


def _of_participle(frame: Frame, at: int, earlier: list[Cue]) -> Phrase | None:
    """Who is saying: the phrase before ("with Ito saying"), else the subject of the clause."""
    before = at - 1
    while before >= 0 and (frame.low(before) in ADVERBS or frame.low(before).endswith("ly")):
        before -= 1
    if before >= 0 and frame.tokens[before].word and frame.low(before) not in PREPOSITIONS:
        noun = frame.low(before)
        if noun in {"it", "him", "her", "them"}:
            return Phrase(before, before + 1, before + 1)
        if noun in SUBORDINATORS:
            return _clause_subject(frame, at, earlier)
        if noun not in TIMES and noun not in STATEMENT_NOUNS and noun.rstrip("s") not in STATEMENT_NOUNS:
            near = phrase_to(frame, before + 1)
            if near is not None and (frame.tokens[near.first].capital or frame.low(near.first) in DETERMINERS):
                return near
            name = _capital_run(frame, before + 1)
            if name is not None:
                return name
    return _clause_subject(frame, at, earlier)


def _capital_run(frame: Frame, end: int) -> Phrase | None:
    """The capitalised words before `end`: footage of "Ana Ruiz" saying."""
    first = end
    while first > 0 and frame.tokens[first - 1].capital:
        first -= 1
    return None if first == end else Phrase(first, end, end)


def _third(verb: Verb, form: str) -> str:
    """`form` where it is the third person of `verb`, else nothing."""
    return form if form.endswith("s") and not verb.lemma.endswith("s") else ""


def _clause_subject(frame: Frame, at: int, earlier: list[Cue]) -> Phrase | None:
    """The subject of the clause that `at` depends on: that of the cue before it, else the first phrase."""
    start = 0
    for index in range(at - 1, -1, -1):
        if frame.low(index) in {";", ":"}:
            start = index + 1
            break
    for cue in reversed(earlier):
        if cue.at < start:
            break
        if cue.kind in {"verb", "inverted", "participle"} and cue.strength == 2:
            return cue.speaker
    return first_subject(frame, at, start)


def _active(frame: Frame, at: int, verb: Verb, earlier: list[Cue]) -> Cue | None:
    """A finite verb, or one behind auxiliaries, with its subject to the left."""
    before = at - 1
    while before >= 0:
        token = frame.tokens[before]
        low = token.low
        if low == "to":
            speaker = _clause_subject(frame, before, earlier)
            return None if speaker is None else Cue(at, verb.lemma, verb.strength, speaker, "verb")
        if token.base in PERSONAL or not (
            low in AUXILIARIES or low in ADVERBS or low in NEGATIONS or (low.endswith("ly") and not token.capital)
        ):
            break
        before -= 1
    if before < 0:
        return None
    found = _left_of(frame, before, earlier)
    if found is None:
        return None
    speaker, kind = found
    first = frame.tokens[speaker.first]
    if kind == "relative" and first.low in _ANYBODY:
        return None
    singular = verb.finite and not verb.plain and not verb.participle and frame.low(at) == _third(verb, frame.low(at))
    if singular and kind == "verb" and not (
        first.capital or first.low in DETERMINERS or first.low in SUBJECT_PRONOUNS or first.base in PERSONAL
    ):
        return None
    if _only_names(frame, at, verb, speaker):
        return None
    return Cue(at, verb.lemma, verb.strength, speaker, kind)


def _left_of(frame: Frame, before: int, earlier: list[Cue]) -> tuple[Phrase, CueKind] | None:
    """The subject whose last token is `before`, or that stands before a parenthesis or relative pronoun."""
    low = frame.low(before)
    if low in {"who", "which", "that"}:
        end = before
        while end > 0 and frame.low(end - 1) in {",", "—", "–", ")"}:
            end -= 1
            if frame.low(end) == ")":
                while end > 0 and frame.low(end) != "(":
                    end -= 1
        speaker = phrase_to(frame, end)
        return None if speaker is None else (speaker, "relative")
    if low in {"and", "but", "or", "then"}:
        speaker = _clause_subject(frame, before, earlier)
        return None if speaker is None else (speaker, "verb")
    if low in {",", "—", "–", "--", ")"}:
        speaker = _before_parenthesis(frame, before)
        return None if speaker is None else (speaker, "verb")
    if frame.is_quotation(before) or frame.tokens[before].word:
        speaker = phrase_to(frame, before + 1)
        if speaker is None and frame.tokens[before].word:
            speaker = _clause_subject(frame, before, earlier) if frame.low(before) in TIMES else None
        return None if speaker is None else (speaker, "verb")
    return None


def _before_parenthesis(frame: Frame, mark: int) -> Phrase | None:
    """The subject before what stands between commas, dashes or brackets: "Ito, the mayor of Brask, said"."""
    if frame.low(mark) == ")":
        opening = mark
        while opening > 0 and frame.low(opening) != "(":
            opening -= 1
        if frame.low(opening - 1) in {",", "—"}:
            return _before_parenthesis(frame, opening - 1)
        return phrase_to(frame, opening)
    start = mark
    while start > 0:
        before = frame.low(start - 1)
        if before in {";", ":"} or (
            frame.is_quotation(start - 1) and frame.low(start) != "," and not frame.tokens[start - 2].capital
        ):
            break
        if before in {"but", "and"} and frame.low(start - 2) == ",":
            break
        if frame.is_quotation(start - 1) and not frame.tokens[start - 2].capital:
            start -= 1
            break
        start -= 1
    return first_subject(frame, mark, start)


def _only_names(frame: Frame, at: int, verb: Verb, speaker: Phrase) -> bool:
    """Whether the verb is a bare participle that gives a name: "a group called “X”"."""
    if verb.lemma not in _NAMES or not verb.participle or not frame.is_quotation(at + 1):
        return False
    if frame.low(speaker.first - 1) in {"what", "which", "that", "whom"}:
        return False
    return _helper(frame, at) not in {"has", "have", "had"} and not frame.tokens[speaker.head - 1].capital and (
        frame.tokens[speaker.first].base not in PERSONAL
    )
