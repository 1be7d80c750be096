"""Who said it: quotations go in; each comes out with speaker, channel and date, or as a scare quote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from briefing.article import Article, Sentence, Span
from briefing.models.extractive.hearing.antecedents import Voice
from briefing.models.extractive.hearing.frames import Frame
from briefing.models.extractive.hearing.governing import Place, governing, is_name
from briefing.models.extractive.hearing.phrases import phrase_from
from briefing.models.extractive.hearing.scene import Play, Scene, Source, play
from briefing.models.extractive.hearing.voices import Voices
from briefing.models.extractive.hearing.wording import Wording, wording
from briefing.models.extractive.lexicon.function_words import PREPOSITIONS, TIMES
from briefing.models.extractive.naming.names import Cast
from briefing.text.dates import DateMention
from briefing.text.quotations import Quotation

Kind = Literal["direct", "fragment", "scare"]
_ADDING = frozenset({"add", "continue", "conclude"})
_LONGEST_NAME_LINE = 8
"""Tokens of a line that only names who said what stands before it."""
_DASHES = frozenset({"-", "–", "—", "--", "―"})


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
    place: Place | Literal["told", "name"] | None = None
    source: Source | None = None

    @property
    def open(self) -> bool:
        """True where no cue of its own frame has claimed it."""
        return self.place in {None, "told"}

    def take(self, source: Source | None, place: Place | Literal["told"]) -> bool:
        """Accept `source`; False where there is none."""
        if source is None:
            return False
        self.source, self.place = source, place
        return True


@dataclass(slots=True)
class _Left:
    """What the scenes before leave to a quotation without a cue: who spoke last, and in which block."""

    source: Source | None = None
    quoted_in: int = -1
    last: _Run | None = None


def attribute(
    article: Article,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    dates: Sequence[DateMention],
    cast: Cast,
    played: Play | None = None,
) -> tuple[Spoken, ...]:
    """Every top-level quotation of `article`, in order, with its speaker where the article names one.

    `played` saves the work where `reported` is asked about the same article too.
    """
    text = article.text
    played = played or play(article, sentences, quotations, dates, cast)
    runs: list[_Run] = []
    left = _Left()
    for scene in played.scenes:
        _tag(scene, left, played.voices)
        here = [
            _Run(quotations[q], wording(text, quotations[q]), scene.frame, at)
            for at in scene.frame.quotations
            if (q := scene.frame.tokens[at].quotation) is not None
        ]
        left = _attribute(scene, here, left, played.voices)
        runs += here
    _share(runs, text)
    return tuple(_spoken(text, run) for run in runs)


def _attribute(scene: Scene, here: Sequence[_Run], left: _Left, voices: Voices) -> _Left:
    """Find the sources of the quotations of one scene, and what it leaves to the next."""
    last: Source | None = None
    for run in here:
        if run.words.transcript:
            run.place = "name"
            continue
        governed = governing(scene.frame, scene.cues, run.at, run.words)
        if governed is not None and governed.cue.at in scene.sources:
            run.take(_going_on(scene.sources[governed.cue.at], governed.cue.lemma, left), governed.place)
        elif is_name(scene.frame, run.at, run.words):
            run.place = "name"
        else:
            _without_cue(run, scene, last, left, voices)
        last = run.source or last
    block = scene.frame.block if last is not None else -1
    subject = scene.subject if scene.subject is not None and scene.subject.voice.person else None
    source = last or scene.main or subject or left.source
    if scene.frame.kind in {"title", "heading"}:
        return left
    return _Left(source, block, here[-1] if here else None)


def _going_on(source: Source, lemma: str, left: _Left) -> Source:
    """`source` on the channel of what the same voice said before, where the cue is "added" or the like."""
    before = left.source
    if lemma not in _ADDING or before is None:
        return source
    if _describes(source.voice, before.voice):
        source = replace(source, voice=before.voice)
    if source.channel or before.voice != source.voice:
        return source
    return replace(source, channel=before.channel, said=source.said or before.said)


def _describes(voice: Voice, before: Voice) -> bool:
    """Whether "the chemistry teacher", who adds something, is the one who spoke before."""
    return (
        before.person
        and voice.human
        and voice.entity is None
        and voice.name[:4].casefold() == "the "
        and "'s" not in voice.name.replace("’", "'")
        and voice.gender in (before.gender, None)
    )


def _without_cue(run: _Run, scene: Scene, last: Source | None, left: _Left, voices: Voices) -> bool:
    """A quotation without a cue in its frame: signed, after a colon, going on, or of its subject."""
    words, frame = run.words, run.frame
    weighty = words.sentence or words.count > 3
    if run.take(_signature(frame, run.at + 1, voices), "after"):
        return True
    if frame.low(0) in _DASHES:
        return False
    if last is not None and (words.sentence or words.closed_off):
        return run.take(last, "told")
    if not weighty:
        return False
    if frame.low(run.at - 1) == ":":
        if scene.subject is not None and scene.subject.voice.named:
            return run.take(scene.subject, "before")
        told = _is_own(frame) or any(cue.strength == 2 for cue in scene.cues)
        human = left.source is not None and left.source.voice.human and not told
        return (words.sentence or words.clause) and human and run.take(left.source, "told")
    if scene.bare or (run.at == 0 and left.quoted_in == frame.block):
        return run.take(left.source, "told")
    subject = scene.subject
    acts = subject is not None and subject.voice.person and subject.mention is not None
    if acts and subject is not None and subject.mention is not None and not words.title:
        return subject.mention.end <= run.quotation.start and run.take(subject, "loose")
    return False


def _is_own(frame: Frame) -> bool:
    """Whether the writer speaks of himself: I had to change my answer."""
    return any(token.base in {"i", "we", "my", "our"} for token in frame.tokens)


def _is_bare_name(scene: Scene, text: str) -> bool:
    """Whether a line without any verb names the source of the words before it, as under a pull quote."""
    tokens = scene.frame.tokens
    return (
        tokens[0].capital
        and len(tokens) <= _LONGEST_NAME_LINE
        and text[scene.frame.end : scene.frame.end + 1] in {"", "\n"}
        and not scene.frame.verbs
        and not any(scene.frame.ends_phrase(i) for i in range(len(tokens)) if tokens[i].word)
    )


def _signature(frame: Frame, dash: int, voices: Voices) -> Source | None:
    """The name behind a dash: "...." - Ana Ruiz, 34."""
    if frame.low(dash) not in _DASHES:
        return None
    phrase = phrase_from(frame, dash + 1)
    if phrase is None or not frame.tokens[phrase.first].capital or phrase.head - phrase.first > 6:
        return None
    if frame.low(phrase.end) not in {"", ".", ",", "(", "Q", "|"}:
        return None
    voice = voices.of(frame, phrase)
    return None if voice is None else Source(voice, phrase.span(frame))


def _tag(scene: Scene, left: _Left, voices: Voices) -> None:
    """Hand a line that is only a signature or a speech tag to the words before it: "Stop!" Ito shouted."""
    run = left.last
    if run is None or not run.open or run.at + 1 < len(run.frame.tokens):
        return
    if run.take(_signature(scene.frame, 0, voices), "after"):
        left.source = run.source
        return
    if run.frame.block != scene.frame.block:
        return
    if _is_bare_name(scene, voices.text) and run.take(scene.subject, "after"):
        left.source = run.source
        return
    if run.source is not None and run.words.ended and run.words.ends_quietly:
        return
    for cue in scene.cues:
        if (
            cue.strength == 2
            and cue.first == 0
            and cue.kind in {"verb", "inverted"}
            and cue.at in scene.sources
        ):
            follower = scene.frame.low(cue.last + 1)
            if follower in {"", ".", ","} or follower in PREPOSITIONS or follower in TIMES:
                run.take(scene.sources[cue.at], "after")
                left.source = run.source


def _share(runs: list[_Run], text: str) -> None:
    """Give all runs of one utterance, and words repeated as a pull quote, the speaker that a cue names."""
    for keys in (
        [str(run.quotation.utterance) for run in runs],
        [
            " ".join(run.quotation.of(text).split()).casefold() if run.words.sentence else str(at)
            for at, run in enumerate(runs)
        ],
    ):
        chosen: dict[str, _Run] = {}
        for key, run in zip(keys, runs, strict=True):
            if key not in chosen or _rank(run) > _rank(chosen[key]):
                chosen[key] = run
        for key, run in zip(keys, runs, strict=True):
            best = chosen[key]
            if best is not run and _rank(best) > _rank(run):
                run.source, run.place = best.source, best.place


def _rank(run: _Run) -> int:
    if run.words.transcript:
        return 4
    if run.source is None:
        return 0
    return {"told": 1, "loose": 2}.get(run.place or "", 3)


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
