"""Scenes: sentences and quotations go in; frame by frame, the cues come out with their speakers named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.article import Article, Sentence, Span
from briefing.models.extractive.hearing.antecedents import Voice
from briefing.models.extractive.hearing.channel import channel, said_on
from briefing.models.extractive.hearing.cues import cues
from briefing.models.extractive.hearing.frames import Frame, frames
from briefing.models.extractive.hearing.phrases import Phrase, first_subject
from briefing.models.extractive.hearing.subjects import Cue, agent_of_passive
from briefing.models.extractive.hearing.voices import Voices
from briefing.models.extractive.naming.names import Cast
from briefing.text.dates import DateMention
from briefing.text.quotations import Quotation


@dataclass(frozen=True, slots=True)
class Source:
    """A speaker, the words that hand something to him, and the channel and ISO date that go with them."""

    voice: Voice
    mention: Span | None = None
    channel: str | None = None
    said: str | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A frame with its cues, their sources by the index of the cue's verb, and whom the sentence is about."""

    frame: Frame
    cues: tuple[Cue, ...]
    sources: dict[int, Source]
    subject: Source | None

    @property
    def bare(self) -> bool:
        """True where the frame holds nothing but quotations and marks."""
        return not any(t.word for t in self.frame.tokens)

    @property
    def main(self) -> Source | None:
        """The source of the first plain cue of speech: the one whose words the sentence reports."""
        for cue in self.cues:
            if cue.strength > 0 and cue.kind in {"verb", "inverted"} and cue.at in self.sources:
                return self.sources[cue.at]
        return None


@dataclass(frozen=True, slots=True)
class Play:
    """All scenes of an article in order, and the voices heard in it."""

    scenes: tuple[Scene, ...]
    voices: Voices


def play(
    article: Article,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    dates: Sequence[DateMention],
    cast: Cast,
) -> Play:
    """`article` played from its first sentence to its last."""
    voices = Voices(article.text, cast)
    played: list[Scene] = []
    at = 0
    for frame in frames(article.text, sentences, quotations, article.blocks):
        while at < len(dates) and dates[at].start < frame.start:
            at += 1
        end = bisect_left(dates, frame.end, lo=at, key=lambda d: d.start)
        played.append(_scene(article.text, frame, voices, dates[at:end], cast))
    return Play(tuple(played), voices)


def _scene(text: str, frame: Frame, voices: Voices, dates: Sequence[DateMention], cast: Cast) -> Scene:
    """One frame, its phrases resolved in text order; its subject stays the one that a later pronoun means."""
    found = cues(frame)
    phrase = first_subject(frame, len(frame.tokens))
    subject = None if phrase is None else _heard(voices, frame, phrase)
    spoken = any(c.strength == 2 and c.kind != "according" for c in found)
    sources: dict[int, Source] = {}
    for cue in sorted(found, key=lambda c: c.speaker.first):
        second_hand = cue.kind == "according" and spoken
        voice = (
            voices.of(frame, cue.speaker)
            if second_hand
            else _heard(voices, frame, cue.speaker, spoke=cue.strength == 2)
        )
        if voice is not None and (cue.strength == 2 or voice.thinks):
            where = channel(text, frame, cue, found, cast)
            sources[cue.at] = Source(voice, cue.span(frame), where, said_on(frame, cue, dates))
    if subject is not None and subject.human:
        voices.heard(subject)
    elif not any(s.voice.human for s in sources.values()):
        agent = agent_of_passive(frame)
        if agent is not None:
            _heard(voices, frame, agent)
    about = None if subject is None or phrase is None else Source(subject, phrase.span(frame))
    return Scene(frame, found, sources, about)


def _heard(voices: Voices, frame: Frame, phrase: Phrase, *, spoke: bool = False) -> Voice | None:
    voice = voices.of(frame, phrase)
    if voice is not None:
        voices.heard(voice, spoke=spoke)
    return voice
