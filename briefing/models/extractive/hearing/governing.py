"""Government: a frame with its cues goes in; the cue that governs a quotation, and its place, come out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.models.extractive.hearing.frames import Frame
from briefing.models.extractive.hearing.subjects import Cue
from briefing.models.extractive.hearing.wording import Wording
from briefing.models.extractive.lexicon.function_words import ADVERBS, PERSONAL, PREPOSITIONS, TIMES, words
from briefing.models.extractive.lexicon.speakers import DOCUMENTS
from briefing.models.extractive.lexicon.speech import ADJACENT_ONLY, UNREAL

Place = Literal["after", "before", "end", "loose"]

_DASHES = frozenset({"—", "–", "-", "--", "―"})
_LEADING = frozenset(
    {"of", "that", "to", "for", "as", "about", "a", "an", "the", ":", ",", "is", "was", "were", "on", "by"}
)
_ADDRESSING = frozenset({"tell", "ask", "remind", "warn", "assure", "inform"})
"""Verbs with a hearer: what the hearer "who" said is not what they hand on."""
_CALLED = words(
    """
    anthem hymn ballad hit track tune musical opera sitcom drama documentary comedy bestseller
    memoir biography essay paper pamphlet painting exhibition band podcast app ship called named
    dubbed headlined titled entitled labelled labeled nicknamed termed so-called name website site
    album book song film movie show series section novel single magazine column episode article
    programme program video report slogan headline hashtag game poem play ad
    """
)
"""Directly before a quotation these words tell that it is a name or title."""


@dataclass(frozen=True, slots=True)
class Governed:
    """A cue and where it stands: after the words, before them, at the sentence's end, or loosely before."""

    cue: Cue
    place: Place


def governing(frame: Frame, found: Sequence[Cue], at: int, words: Wording) -> Governed | None:
    """The cue that governs the quotation at token `at`; None where the frame has none for it."""
    after = None if _is_apposed_title(frame, at, words) else _after(frame, found, at, words)
    if after is not None:
        return Governed(after, "after")
    if is_name(frame, at, words):
        return None
    before = _before(frame, found, at)
    if before is not None and before.strength > 0:
        return Governed(before, "before")
    end = _at_end(frame, found, at)
    if end is not None:
        return Governed(end, "end")
    if before is not None and words.count > 2:
        return Governed(before, "loose")
    return None


def _is_apposed_title(frame: Frame, at: int, words: Wording) -> bool:
    """Whether it is the title of the work just named: in her book, "Low Water"; titled "Low Water"."""
    if not words.title:
        return False
    return frame.low(at - 1) in _CALLED or (frame.low(at - 1) == "," and frame.low(at - 2) in _CALLED)


def is_name(frame: Frame, at: int, words: Wording) -> bool:
    """Whether the quotation is a name, title or term that the article uses, whoever speaks."""
    before = frame.low(at - 1)
    if words.lone_name and before not in {",", ":"}:
        return True
    if words.count < 3 and at > 1 and frame.tokens[at - 1].capital and before not in PERSONAL:
        return True
    if before in _CALLED and not words.sentence:
        return at - 1 not in frame.verbs or words.title
    if _is_apposed_title(frame, at, words):
        return True
    if words.title and _goes_on(frame, at):
        return True
    if words.title and before not in {",", ":"} and words.ends_quietly:
        return not words.ended or before in PREPOSITIONS or (at > 0 and frame.tokens[at - 1].possessive)
    return words.count < 4 and before in {"the", "so-called"} and _goes_on(frame, at)


def _goes_on(frame: Frame, at: int) -> bool:
    """Whether a noun follows that the quotation only qualifies: the "soft" option."""
    if at + 1 >= len(frame.tokens):
        return False
    follower = frame.tokens[at + 1]
    return (
        follower.word
        and not frame.ends_phrase(at + 1)
        and follower.low not in PREPOSITIONS | ADVERBS | {"and"}
    )


def _after(frame: Frame, found: Sequence[Cue], at: int, words: Wording) -> Cue | None:
    """A cue directly behind the closing mark: "...," said Ito; "...," Ito said; "...," as Ito put it."""
    follower = at + 1
    closed = words.closed_off
    if frame.low(follower) in {",", *_DASHES}:
        closed = True
        follower += 1
    while frame.low(follower) in ADVERBS or frame.low(follower) in {"as", "so"}:
        follower += 1
    for cue in found:
        if cue.at <= at:
            continue
        if cue.kind == "according" and cue.at == follower and _is_document(frame, cue):
            return None if any(c.at < at and c.strength > 0 and c.kind == "verb" for c in found) else cue
        if cue.kind == "inverted" and cue.lemma == "report" and any(_tells(c, at) for c in found):
            return None
        if cue.kind in {"inverted", "according"} and cue.at == follower:
            return cue
        tagged = cue.kind == "verb" or (cue.kind == "participle" and not _has_mark(frame, cue))
        if closed and tagged and cue.speaker.first == follower and _no_other(frame, at, cue.at):
            return cue
        if cue.speaker.first > follower:
            break
    return None


def _tells(cue: Cue, at: int) -> bool:
    """Whether a cue before the quotation at `at` hands it on, so that "reports the paper" is second hand."""
    return cue.at < at and cue.strength == 2 and cue.kind == "verb"


def _is_document(frame: Frame, cue: Cue) -> bool:
    """Whether "according to" names only where the words stand: a transcript, an extract."""
    noun = frame.low(cue.speaker.head - 1)
    return noun in DOCUMENTS or noun.removesuffix("s") in DOCUMENTS


def _has_mark(frame: Frame, cue: Cue) -> bool:
    """Whether a comma parts a cue from its speaker, unlike in "Ito can be heard saying"."""
    return any(frame.low(i) == "," for i in range(cue.speaker.end, cue.at))


def _no_other(frame: Frame, first: int, last: int) -> bool:
    """True where no quotation stands between two tokens, nicknames left aside."""
    return not any(first < q < last and not frame.is_nickname(q) for q in frame.quotations)


def _before(frame: Frame, found: Sequence[Cue], at: int) -> Cue | None:
    """The nearest cue before the quotation; one of thought or wish only where no other is there."""
    weak: Cue | None = None
    noun: Cue | None = None
    spoken = {cue.at for cue in found}
    nobodys = [v for v in frame.verbs if v not in spoken and _is_impersonal(frame, v)]
    for cue in reversed(found):
        if cue.at > at or cue.speaker.first > at:
            continue
        if cue.kind == "noun" and not _noun_leads_to(frame, cue, at):
            continue
        if cue.kind == "relative" and any(
            c.lemma in _ADDRESSING and c.at + 1 == cue.speaker.first for c in found
        ):
            continue
        if cue.lemma in ADJACENT_ONLY and not _beside(frame, cue, at):
            continue
        if any(frame.low(i) == ";" for i in range(cue.last, at)):
            break
        if cue.strength == 1 and frame.low(cue.speaker.first) == "it" and _is_inside(cue, found):
            continue
        if cue.lemma in ADJACENT_ONLY and _is_planned(frame, cue) and _is_inside(cue, found):
            continue
        if any(cue.at < verb < at for verb in nobodys):
            continue
        if cue.strength > 0 and not (noun is None and cue.kind == "noun" and cue.speaker.first < cue.at):
            return cue
        if cue.kind == "noun":
            noun = cue
        else:
            weak = weak or cue
    return noun or weak


def _is_impersonal(frame: Frame, verb: int) -> bool:
    """Whether nobody says it: it is fair "to say that"."""
    return frame.low(verb - 1) == "to" and frame.low(verb + 1) == "that"


def _is_inside(cue: Cue, found: Sequence[Cue]) -> bool:
    """Whether a cue stands in what another one reports: Critics "say it would brand" them."""
    return any(c.strength == 2 and c.kind == "verb" and 0 < cue.speaker.first - c.at < 3 for c in found)


def _is_planned(frame: Frame, cue: Cue) -> bool:
    """Whether the verb tells what somebody would do: the party "would offer" them."""
    return any(frame.low(i) in UNREAL for i in range(cue.speaker.end, cue.at))


def _noun_leads_to(frame: Frame, cue: Cue, at: int) -> bool:
    """Whether a noun of speech stands by the quotation: his promise of "...", her claim that it is "..."."""
    if frame.low(cue.last + 1) == "that":
        return at - cue.last < 10
    return at - cue.last < 5 and all(frame.low(i) in _LEADING - {","} for i in range(cue.last + 1, at))


def _beside(frame: Frame, cue: Cue, at: int) -> bool:
    """Whether nothing but a mark, an adverb or a time stands between a cue and the quotation."""
    return all(
        frame.low(i) in _LEADING or frame.low(i) in ADVERBS or frame.low(i) == "it" or frame.low(i) in TIMES
        for i in range(cue.last + 1, at)
    )


def _at_end(frame: Frame, found: Sequence[Cue], at: int) -> Cue | None:
    """A cue behind the clause that holds the quotation: The plan is "dead" this year, Ito said."""
    for cue in found:
        if cue.at <= at or cue.strength < 2 or cue.kind in {"noun", "relative", "participle", "passive"}:
            continue
        if frame.low(cue.first - 1) not in {",", "as", *_DASHES} and not frame.is_quotation(cue.first - 1):
            continue
        if any(frame.low(i) == ";" for i in range(at, cue.first)):
            return None
        follower = frame.low(cue.last + 1)
        if not follower or follower in {",", ".", "—", "Q"} or follower in PREPOSITIONS or follower in TIMES:
            return cue
        if cue.lemma == "tell" or follower in ADVERBS:
            return cue
    return None
