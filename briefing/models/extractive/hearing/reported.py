"""Indirect speech: an article goes in; who says, thinks or warns what comes out, with cue and content."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.article import Article, Sentence, Span
from briefing.models.extractive.hearing.frames import Frame
from briefing.models.extractive.hearing.phrases import phrase_from
from briefing.models.extractive.hearing.scene import Play, Scene, play
from briefing.models.extractive.hearing.subjects import Cue
from briefing.models.extractive.lexicon.function_words import (
    AUXILIARIES,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from briefing.models.extractive.lexicon.speech import ABOUT_OTHERS, REPORTING, UNREAL
from briefing.models.extractive.naming.names import Cast
from briefing.text.quotations import Quotation

_MARKS = frozenset("\"'“”‘’«»„,;:—–-")
_BEFORE_PARTICIPLE = frozenset(
    {",", "by", "in", "while", "whilst", "Q", "—", "–", "statement", "letter", "message"}
)
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Reported:
    """What somebody is reported to say, think, expect or warn of, in the article's words.

    `sentence` is the number of the sentence with the cue. `cue` are the attributing words. `content` is what
    is said, without quotation marks at its ends, inside one sentence unless a quotation reaches further.
    """

    sentence: int
    speaker: str | None
    entity: int | None
    cue: Span
    content: Span


def reported(
    article: Article,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    cast: Cast,
    played: Play | None = None,
) -> tuple[Reported, ...]:
    """The reported speech of `article` in order; where a sentence reports twice, the outer report first."""
    played = played or play(article, sentences, quotations, (), cast)
    starts = [s.start for s in sentences]
    found: list[Reported] = []
    for scene in played.scenes:
        if scene.frame.kind not in {"story", "pull_quote"}:
            continue
        for cue in scene.cues:
            source = scene.sources.get(cue.at)
            content = None if source is None else _content(article.text, scene, cue)
            if source is None or content is None:
                continue
            span = cue.span(scene.frame)
            number = sentences[max(0, bisect_right(starts, span.start) - 1)].number
            found.append(Reported(number, source.voice.name, source.voice.entity, span, content))
    return tuple(found)


def _content(text: str, scene: Scene, cue: Cue) -> Span | None:
    """What `cue` reports: the clause behind it, or the one that it closes; None where it reports nothing."""
    frame = scene.frame
    if cue.kind == "according":
        return None if scene.main is not None else _around(text, frame, cue)
    if cue.lemma not in REPORTING or cue.kind in {"noun", "relative", "passive"} or _is_unreal(frame, cue):
        return None
    if (
        cue.kind == "participle"
        and frame.low(cue.at - 1) not in _BEFORE_PARTICIPLE
        and cue.speaker.end != cue.at
    ):
        return None
    if cue.kind == "inverted":
        return _trimmed(text, frame, 0, cue.at)
    if frame.low(cue.first - 1) == "," and cue.kind == "verb" and _closes(frame, cue):
        return _trimmed(text, frame, 0, cue.first) if _has_clause(frame, 0, cue.first) else None
    return _behind(text, frame, cue)


def _is_unreal(frame: Frame, cue: Cue) -> bool:
    """Whether nothing was said, or not yet: "did not say", "could say", "declined to say"."""
    between = range(cue.speaker.end, cue.at) if cue.kind == "verb" else range(cue.at - 1, cue.at)
    return any(
        frame.low(i) in UNREAL or frame.low(i) in NEGATIONS or frame.low(i).endswith("n't") for i in between
    )


def _closes(frame: Frame, cue: Cue) -> bool:
    """Whether the cue stands behind what is said: ..., Ito said on Friday."""
    follower = frame.low(cue.last + 1)
    if follower in {"that", "Q", ":"} or (follower == "," and frame.is_quotation(cue.last + 2)):
        return False
    return follower in {"", ".", ","} or follower in TIMES or (follower in PREPOSITIONS and cue.strength == 2)


def _behind(text: str, frame: Frame, cue: Cue) -> Span | None:
    """The clause or object after the verb, addressee and time left out."""
    at = cue.at + 1
    if frame.low(at) in {"and", "or", ",", "but"}:
        return None
    if cue.lemma == "call" and frame.low(at) not in {"for", "on"}:
        return None
    if cue.lemma in ABOUT_OTHERS and frame.low(at) != "that":
        if (
            frame.low(at) in PREPOSITIONS
            and frame.low(at) not in {"of", "about", "against", "on"}
            and cue.lemma != "call"
        ):
            return None
        return _trimmed(text, frame, at, len(frame.tokens))
    if cue.lemma in {"tell", "inform", "remind", "assure", "notify", "advise"} and not frame.is_quotation(at):
        addressee = phrase_from(frame, at)
        at = addressee.head if addressee is not None else at
    while frame.low(at) in TIMES or (frame.low(at) in {"on", "last", "this"} and frame.low(at + 1) in TIMES):
        at += 1
    for index in range(at, min(at + 12, len(frame.tokens))):
        if frame.low(index) == "that":
            return _trimmed(text, frame, index + 1, len(frame.tokens))
        if frame.low(index) in AUXILIARIES or frame.is_quotation(index):
            break
    if frame.low(at) in PREPOSITIONS or not _has_clause(frame, at, len(frame.tokens)):
        return None
    return _trimmed(text, frame, at, len(frame.tokens))


def _has_clause(frame: Frame, first: int, end: int) -> bool:
    """Whether the words from `first` on can be a statement: they have a verb of their own, or are quoted."""
    for at in range(first, end):
        low = frame.low(at)
        if frame.is_quotation(at):
            return True
        if at > first and low in RELATIVES:
            return False
        if at > first and low not in SUBORDINATORS and frame.ends_phrase(at):
            return True
    return False


def _around(text: str, frame: Frame, cue: Cue) -> Span | None:
    """What "according to" reports: the rest of the sentence, before or behind."""
    if cue.first == 0:
        start = cue.last + 1
        if frame.low(start) == "," and start + 1 < len(frame.tokens) and frame.tokens[start + 1].capital:
            apposed = phrase_from(frame, start + 1)
            start = apposed.end if apposed is not None and frame.low(apposed.end) == "," else start
        return _trimmed(text, frame, start, len(frame.tokens))
    return _trimmed(text, frame, 0, cue.at)


def _trimmed(text: str, frame: Frame, first: int, end: int) -> Span | None:
    """Tokens `[first, end)` as a span without marks at its ends; None where too few words are left."""
    if first >= end or end > len(frame.tokens):
        return None
    start, stop = frame.tokens[first].start, frame.tokens[end - 1].end
    while start < stop and (text[start].isspace() or text[start] in _MARKS):
        start += 1
    while start < stop and (text[stop - 1].isspace() or text[stop - 1] in _MARKS or text[stop - 1] == "."):
        stop -= 1
    return Span(start, stop) if len(text[start:stop].split()) >= _FEWEST_WORDS else None
