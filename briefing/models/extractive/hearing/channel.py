"""Channels and dates of speech: a cue in its frame goes in; the medium or occasion and the day come out."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.article import Span
from briefing.models.extractive.hearing.frames import Frame
from briefing.models.extractive.hearing.phrases import phrase_from
from briefing.models.extractive.hearing.subjects import Cue
from briefing.models.extractive.lexicon.function_words import PERSONAL, words
from briefing.models.extractive.naming.names import Cast
from briefing.text.dates import DateMention

_OCCASIONS = words(
    """
    statement interview tweet email e-mail letter post blog briefing conference speech rally
    appearance facebook twitter instagram telegram youtube truth article column op-ed video report
    remarks testimony hearing memo book essay podcast broadcast debate call release newsletter
    address message website forum thread meeting session ceremony filing complaint lawsuit ruling
    magazine program programme show tv television radio
    """
)
_PREPOSITIONS = frozenset({"in", "on", "at", "during", "via", "through", "to", "before"})
_OBJECTS = frozenset({"me", "us", "him", "her", "them", "whom"})
_NEAR = 12
"""Tokens between a cue and the words that tell its occasion, at most."""


def channel(text: str, frame: Frame, cue: Cue, found: Sequence[Cue], cast: Cast) -> str | None:
    """Medium or occasion of what `cue` reports, as written; None where the frame tells none."""
    for other in found:
        if other.kind == "according" and other is not cue:
            return _outlet(text, frame, other, cast)
    if cue.lemma == "tell":
        told = phrase_from(frame, cue.at + 1)
        if told is not None and frame.tokens[told.first].base not in PERSONAL | _OBJECTS:
            span = told.head_span(frame)
            entity = cast.at(span.start, span.end)
            # A medium has a name; "reporters" and "the police" only listen.
            medium = (
                entity.kind in {"organisation", "other"} if entity else frame.tokens[told.head - 1].capital
            )
            if medium:
                return _written(text, span)
    if cue.lemma in {"tweet", "retweet"}:
        return "Twitter"
    after = _occasion(text, frame, cue.last + 1, cue.last + _NEAR)
    return after or _occasion(text, frame, max(0, cue.first - _NEAR), cue.first)


def _outlet(text: str, frame: Frame, cue: Cue, cast: Cast) -> str:
    """The medium that "according to" names, without what describes it: "state media outlet Brask Radio"."""
    head = cue.speaker.head_span(frame)
    entity = cast.at(head.start, head.end)
    named = None if entity is None else next((m for m in entity.mentions if m.overlaps(head)), None)
    return _written(text, named or cue.speaker.span(frame))


def _occasion(text: str, frame: Frame, first: int, last: int) -> str | None:
    """The phrase behind a preposition whose head is an occasion: "in a written statement"."""
    for at in range(first, min(last, len(frame.tokens))):
        if frame.is_quotation(at) or frame.low(at) in {"that", ";", ":"}:
            return None
        if frame.low(at) not in _PREPOSITIONS:
            continue
        phrase = phrase_from(frame, at + 1)
        if phrase is not None and frame.low(phrase.head - 1) in _OCCASIONS:
            end = phrase.head
            if frame.low(end) in {"with", "to"} and frame.low(phrase.head - 1) in {
                "interview",
                "letter",
                "email",
                "statement",
            }:
                partner = phrase_from(frame, end + 1)
                end = partner.head if partner is not None else end
            return _written(text, Span(frame.tokens[phrase.first].start, frame.tokens[end - 1].end))
    return None


def _written(text: str, span: Span) -> str:
    return " ".join(span.of(text).split()).removesuffix("’s").removesuffix("'s")


def _is_quoted(frame: Frame, date: Span) -> bool:
    return any(frame.tokens[q].start <= date.start < frame.tokens[q].end for q in frame.quotations)


def said_on(frame: Frame, cue: Cue, dates: Sequence[DateMention]) -> str | None:
    """ISO date on which `cue` says the words were said; None where its sentence names none near it."""
    verb = frame.tokens[cue.at]
    best: tuple[int, str] | None = None
    for date in dates:
        if date.iso is None or _is_quoted(frame, date):
            continue
        low, high = sorted((date.start, verb.start))
        between = [t for t in frame.tokens if low <= t.start <= high]
        if any(t.quotation is not None or t.low in {";", "that"} for t in between) or len(between) > _NEAR:
            continue
        if best is None or len(between) < best[0]:
            best = (len(between), date.iso)
    return best[1] if best else None
