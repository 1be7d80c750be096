"""Subjects: a frame and the place of a verb go in; the phrase for who does it comes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.article import Span
from briefing.models.extractive.hearing.frames import Frame
from briefing.models.extractive.hearing.phrases import Phrase, first_subject, phrase_from, phrase_to
from briefing.models.extractive.lexicon.function_words import (
    BE,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIMES,
    is_adverb,
    words,
)
from briefing.models.extractive.lexicon.speech import STATEMENT_NOUNS
from briefing.models.extractive.lexicon.titles import OFFICES

_RECORDINGS = frozenset(
    {"footage", "video", "clip", "recording", "tape", "audio", "image", "picture", "photo"}
)
"""What shows somebody speaking does not speak itself: footage of Ito saying."""
_QUOTING = frozenset({"quote", "quoted", "quotes", "quoting", "cited", "cites", "citing"})
_LONGEST_OBJECT = 25
"""Tokens between "quoted" and "as saying", at most."""
_BEFORE_SPEAKERS = words(
    """
    with of by from like and or but , : - – — ( quoted quote quotes cited shows showed showing hear hears
    heard see sees saw recorded filmed caught has had have
    """
)
"""Words before somebody who "is" saying something; behind others a phrase is the object of a verb."""
_PARTICIPLES = words(
    """
    made led built found held sent brought shot struck won run taught told sold read seen done shown
    known drawn thrown worn sung born put set hit cut hurt kept met paid said bought caught fought
    """
)
"""Irregular participles before "by"."""
_DESCRIBING = frozenset({"a", "an", "the", "his", "her", "its", "their"})
CueKind = Literal["verb", "inverted", "relative", "participle", "passive", "according", "noun"]


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
        """Where speaker and verb stand in the text; the verb alone where a quotation lies between them."""
        if any(self.first < q < self.last and not frame.is_nickname(q) for q in frame.quotations):
            return Span(frame.tokens[self.at].start, frame.tokens[self.at].end)
        return Span(frame.tokens[self.first].start, frame.tokens[self.last].end)


def subject_left_of(frame: Frame, before: int, earlier: Sequence[Cue]) -> tuple[Phrase, CueKind] | None:
    """The subject whose last token is `before`, or that stands before a parenthesis or relative pronoun."""
    low = frame.low(before)
    if low in {"who", "which", "that"}:
        end = before
        while end > 0 and frame.low(end - 1) in {",", "—", "–", ")"}:
            end -= 1
            if frame.low(end) == ")":
                while end > 0 and frame.low(end) != "(":
                    end -= 1
        name = capital_run(frame, end)
        near = name if name is not None and frame.low(name.first - 1) not in PREPOSITIONS else None
        speaker = near or phrase_to(frame, end)
        return None if speaker is None else (_described(frame, speaker, apposed=True), "relative")
    if low in {"and", "but", "or", "then"}:
        speaker = clause_subject(frame, before, earlier)
        return None if speaker is None else (speaker, "verb")
    if low in {",", "—", "–", "--", ")"}:
        speaker = _before_parenthesis(frame, before)
        return None if speaker is None else (speaker, "verb")
    if frame.is_quotation(before) or frame.tokens[before].word:
        speaker = phrase_to(frame, before + 1)
        if speaker is None and frame.tokens[before].word:
            speaker = clause_subject(frame, before, earlier) if frame.low(before) in TIMES else None
        return None if speaker is None else (_described(frame, speaker), "verb")
    return None


def _described(frame: Frame, phrase: Phrase, *, apposed: bool = False) -> Phrase:
    """The name that `phrase` only describes, the comma behind it missing: "Ito, a cook in Brask said".

    `apposed` tells that the phrase stands between commas, wherever the name is: with Ito, a cook, who said.
    """
    describes = frame.low(phrase.first) in _DESCRIBING or frame.low(phrase.head - 1) in OFFICES
    if describes and not frame.tokens[phrase.first].capital and frame.low(phrase.first - 1) == ",":
        name = capital_run(frame, phrase.first - 1)
        if name is not None and (apposed or frame.low(name.first - 1) in {"", ",", "Q", "and", "but"}):
            return name
    return phrase


def subject_of_participle(frame: Frame, at: int, earlier: Sequence[Cue]) -> Phrase | None:
    """Who is saying: the phrase before ("with Ito saying"), else the subject of the clause."""
    before = at - 1
    while before >= 0 and is_adverb(frame.low(before)):
        before -= 1
    if frame.low(before) == "as":
        return _quoted_as(frame, before) or clause_subject(frame, at, earlier)
    if frame.low(before) in PREPOSITIONS:
        for place in range(before - 1, 0, -1):
            if frame.low(place) in {"he", "she", "they"} and frame.low(place - 1) in SUBORDINATORS:
                return Phrase(place, place + 1, place + 1)
    if before >= 0 and frame.tokens[before].word and frame.low(before) not in PREPOSITIONS:
        noun = frame.low(before)
        if noun in {"it", "him", "her", "them"}:
            return Phrase(before, before + 1, before + 1)
        if noun in SUBORDINATORS:
            return clause_subject(frame, at, earlier)
        if noun not in TIMES and noun not in STATEMENT_NOUNS and noun.rstrip("s") not in STATEMENT_NOUNS:
            near = phrase_to(frame, before + 1)
            if (
                near is not None
                and (near.first == 0 or frame.low(near.first - 1) in _BEFORE_SPEAKERS)
                and frame.low(near.head - 1) not in _RECORDINGS
                and (frame.tokens[near.first].capital or frame.low(near.first) in DETERMINERS)
            ):
                return near
            name = capital_run(frame, before + 1)
            if name is not None:
                return name
    return clause_subject(frame, at, earlier)


def _quoted_as(frame: Frame, end: int) -> Phrase | None:
    """Whom somebody quoted "as" saying something; None where it was quoted itself."""
    for at in range(end - 1, max(0, end - _LONGEST_OBJECT), -1):
        if frame.low(at) in _QUOTING:
            return None if at + 1 == end or frame.low(at - 1) in BE else phrase_from(frame, at + 1, end)
    return None


def clause_subject(frame: Frame, at: int, earlier: Sequence[Cue]) -> Phrase | None:
    """The subject of the clause that `at` depends on: that of the cue before it, else the first phrase."""
    start = 0
    for index in range(at - 1, -1, -1):
        if frame.low(index) in {";", ":"}:
            start = index + 1
            break
    for cue in reversed(earlier):
        if cue.at < start:
            break
        told = cue.strength > 0 or frame.tokens[cue.speaker.first].capital
        if cue.kind in {"verb", "inverted", "participle"} and told:
            return cue.speaker
    before = first_subject(frame, at, start)
    if before is not None:
        return before
    behind = next((i for i in range(at, len(frame.tokens)) if frame.low(i) in {",", "Q"}), None)
    return None if behind is None else first_subject(frame, len(frame.tokens), behind + 1)


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
        if before in {";", ":"} or (frame.is_quotation(start - 1) and not frame.is_nickname(start - 1)):
            break
        if before in {"but", "and"} and frame.low(start - 2) == "," and frame.low(start) not in OFFICES:
            break
        start -= 1
    return first_subject(frame, mark, start)


def agent_of_passive(frame: Frame) -> Phrase | None:
    """Who acts in a sentence whose subject suffers: The complaint was made "by Ana Ruiz"."""
    helped = False
    for at in range(len(frame.tokens) - 1):
        low = frame.low(at)
        helped = helped or low in BE
        if helped and frame.low(at + 1) == "by" and (low.endswith(("ed", "en")) or low in _PARTICIPLES):
            return phrase_from(frame, at + 2)
    return None


def capital_run(frame: Frame, end: int) -> Phrase | None:
    """The capitalised words before `end`: footage of "Ana Ruiz" saying."""
    first = end
    while first > 0 and frame.tokens[first - 1].capital:
        first -= 1
    return None if first == end else Phrase(first, end, end)
