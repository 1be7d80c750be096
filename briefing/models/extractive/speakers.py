"""Who said it: an article's quotations go in; each comes out with its speaker, channel and date, or as a scare quote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.article import Article, Sentence, Span
from briefing.models.extractive.channel import channel, said_on
from briefing.models.extractive.cues import Cue, cues
from briefing.models.extractive.frames import Frame, frames
from briefing.models.extractive.governing import Place, governing, is_name
from briefing.models.extractive.names import Cast
from briefing.models.extractive.phrases import Phrase, first_subject, phrase_from
from briefing.models.extractive.voices import Voice, Voices
from briefing.models.extractive.wording import Wording, wording
from briefing.text.dates import DateMention
from briefing.text.quotations import Quotation

Kind = Literal["direct", "fragment", "scare"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A top-level quotation of an article, and who said it.

    `direct`: a sentence or clause, or holds one. `fragment`: leans on the article's words. `scare`: a name,
    title, term or phrase that nobody is said to have said; its speaker is None. `speaker` is the name in the
    cast, or the phrase as written. `mention` are the words that attribute it. `said` is an ISO 8601 date.
    """

    span: Span
    text: str
    utterance: int
    kind: Kind
    speaker: str | None
    entity: int | None
    mention: Span | None
    channel: str | None
    said: str | None


@dataclass(slots=True)
class _Run:
    """A quotation while its speaker is looked for."""

    quotation: Quotation
    words: Wording
    frame: Frame
    at: int
    place: Place | Literal["told", "next", "name"] | None = None
    source: _Source | None = None


@dataclass(frozen=True, slots=True)
class _Source:
    """A speaker with the words, the channel and the date that go with him."""

    voice: Voice
    mention: Span | None = None
    channel: str | None = None
    said: str | None = None
    weak: bool = False
    """The one whom the sentence is about, though it does not say that he speaks."""


def attribute(
    article: Article,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    dates: Sequence[DateMention],
    cast: Cast,
) -> tuple[Spoken, ...]:
    """Every top-level quotation of `article`, in order, with its speaker where the article names one."""
    made = frames(article.text, sentences, quotations, article.blocks)
    scene = _Scene(article.text, quotations, dates, cast)
    for frame in made:
        scene.play(frame)
    _share(scene.runs)
    return tuple(_spoken(article.text, run) for run in scene.runs)


class _Scene:
    """The article played frame by frame: who has spoken so far, and the quotations met."""

    def __init__(
        self, text: str, quotations: Sequence[Quotation], dates: Sequence[DateMention], cast: Cast
    ) -> None:
        self.text = text
        self.quotations = quotations
        self.dates = dates
        self.cast = cast
        self.voices = Voices(text, cast)
        self.runs: list[_Run] = []
        self.told: _Source | None = None
        self.quoted_block = -1
        """Block of the last frame, where it held an attributed quotation."""

    def play(self, frame: Frame) -> None:
        """Attribute the quotations of the next frame."""
        found = cues(frame)
        here = [
            _Run(self.quotations[q], wording(self.text, self.quotations[q]), frame, at)
            for at in frame.quotations
            if (q := frame.tokens[at].quotation) is not None
        ]
        sources = self._sources(frame, found)
        last: _Source | None = None
        for run in here:
            self._govern(run, found, sources)
            if run.source is None and run.place is None:
                self._without_cue(run, last)
            last = run.source or last
        self.runs += here
        self.told = last or self._leaves(frame, found, sources)
        self.quoted_block = frame.block if last is not None else -1

    def _sources(self, frame: Frame, found: Sequence[Cue]) -> dict[int, _Source]:
        """The speakers of all cues of a frame, by the index of their verb, resolved in text order."""
        subject = first_subject(frame, len(frame.tokens))
        if subject is not None:
            self._hear(frame, subject)
        sources: dict[int, _Source] = {}
        for cue in sorted(found, key=lambda c: c.speaker.first):
            voice = self._hear(frame, cue.speaker)
            if voice is not None:
                where = channel(self.text, frame, cue, found, self.cast)
                sources[cue.at] = _Source(voice, cue.span(frame), where, said_on(frame, cue, self.dates))
        return sources

    def _hear(self, frame: Frame, phrase: Phrase) -> Voice | None:
        voice = self.voices.of(frame, phrase)
        if voice is not None:
            self.voices.heard(voice)
        return voice

    def _govern(self, run: _Run, found: Sequence[Cue], sources: dict[int, _Source]) -> None:
        """Give `run` the speaker of the cue that governs it."""
        if run.words.transcript:
            run.place = "name"
            return
        governed = governing(run.frame, found, run.at, run.words)
        if governed is not None and governed.cue.at in sources:
            run.place = governed.place
            run.source = sources[governed.cue.at]
        elif is_name(run.frame, run.at, run.words):
            run.place = "name"

    def _without_cue(self, run: _Run, last: _Source | None) -> None:
        """A quotation that nothing in its sentence attributes: signed, after a colon, or going on."""
        signed = self._signature(run)
        if signed is not None:
            run.place, run.source = "after", signed
        elif run.frame.low(run.at - 1) == ":" and last is None and (run.words.sentence or run.words.count > 3):
            subject = first_subject(run.frame, run.at)
            voice = None if subject is None else self.voices.of(run.frame, subject)
            if voice is not None and subject is not None:
                run.place, run.source = "before", _Source(voice, subject.span(run.frame))
        elif last is not None and (run.words.sentence or run.words.closed_off):
            run.place, run.source = "told", last
        elif self._bare(run.frame) and (run.words.sentence or run.words.count > 3):
            run.place, run.source = "told", self.told
        elif run.at == 0 and run.words.count > 3 and self.told is not None and self.quoted_block == run.frame.block:
            run.place, run.source = "told", self.told

    def _bare(self, frame: Frame) -> bool:
        """True where a frame holds nothing but quotations."""
        return not any(t.word for t in frame.tokens)

    def _signature(self, run: _Run) -> _Source | None:
        """The name behind a dash at the end: "...." - Ana Ruiz."""
        frame = run.frame
        if frame.low(run.at + 1) not in {"-", "–", "—", "--", "―"}:
            return None
        phrase = phrase_from(frame, run.at + 2)
        if phrase is None or not frame.tokens[phrase.first].capital or len(frame.tokens) - phrase.end > 8:
            return None
        voice = self._hear(frame, phrase)
        return None if voice is None else _Source(voice, phrase.span(frame))

    def _leaves(self, frame: Frame, found: Sequence[Cue], sources: dict[int, _Source]) -> _Source | None:
        """What a frame without attributed quotation leaves to the next: its main speaker, else its subject."""
        for cue in found:
            if cue.strength == 2 and cue.kind in {"verb", "inverted"} and cue.at in sources:
                return sources[cue.at]
        subject = first_subject(frame, len(frame.tokens))
        voice = None if subject is None else self.voices.of(frame, subject)
        return None if voice is None else _Source(voice, weak=True)


def _share(runs: list[_Run]) -> None:
    """Give all runs of one utterance one speaker: that of the run which a cue governs."""
    chosen: dict[int, _Run] = {}
    for run in runs:
        old = chosen.get(run.quotation.utterance)
        if old is None or _rank(run) > _rank(old):
            chosen[run.quotation.utterance] = run
    for run in runs:
        best = chosen[run.quotation.utterance]
        if best is not run and _rank(best) > _rank(run):
            run.source, run.place = best.source, best.place


def _rank(run: _Run) -> int:
    if run.words.transcript:
        return 3
    if run.source is None:
        return 0
    return 1 if run.place == "told" else 2


def _spoken(text: str, run: _Run) -> Spoken:
    quotation, words, source = run.quotation, run.words, run.source
    whole = words.sentence or words.clause
    if source is None:
        kind: Kind = "direct" if words.sentence and run.place != "name" else "scare"
    else:
        kind = "direct" if whole else "fragment"
    return Spoken(
        span=Span(quotation.start, quotation.end),
        text=quotation.of(text),
        utterance=quotation.utterance,
        kind=kind,
        speaker=source.voice.name if source else None,
        entity=source.voice.entity if source else None,
        mention=source.mention if source else None,
        channel=source.channel if source else None,
        said=source.said if source else None,
    )
