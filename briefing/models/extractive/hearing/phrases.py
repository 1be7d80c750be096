"""Noun phrases: a frame and a token go in; the phrase that begins or ends there comes out.

No parser: a phrase is walked out word by word until something stands that cannot be in it.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.article import Span
from briefing.models.extractive.hearing.frames import NICKNAME_LENGTH, Frame
from briefing.models.extractive.lexicon.function_words import (
    ADVERBS,
    BE,
    DETERMINERS,
    IN_NAMES,
    MONTHS,
    PERSONAL,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIMES,
    WEEKDAYS,
    is_adverb,
    words,
)
from briefing.models.extractive.lexicon.speech import VERBS

_PARTICLES = frozenset({"out", "up", "down", "off", "away", "back", "according"})
"""Rests of a verb before a phrase: calling "out" a critic."""
_OPENING = words("born known given seen made built led set caught taken driven written torn")
"""Irregular participles that open a sentence: Born in Brask, Ito ..."""
_BREAKS = frozenset({",", ";", ":", "—", "–", "--"})
_OCCASIONS = words(
    """
    statement interview tweet email e-mail letter post blog briefing conference speech rally
    appearance release condition facebook twitter article column op-ed video report remarks comments
    response reaction reference court message text call memo hearing testimony book essay podcast
    broadcast debate ad advert television tv
    """
)
"""After a speaker, "in a statement" or "at a rally" tells of the occasion, not of the speaker."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Token indices of a noun phrase: `[first, head)` up to its first preposition, `[first, end)` all."""

    first: int
    head: int
    end: int

    def span(self, frame: Frame) -> Span:
        """Where the whole phrase stands in the text."""
        return Span(frame.tokens[self.first].start, frame.tokens[self.end - 1].end)

    def head_span(self, frame: Frame) -> Span:
        """Where its head stands in the text."""
        return Span(frame.tokens[self.first].start, frame.tokens[self.head - 1].end)


def phrase_from(frame: Frame, at: int, limit: int | None = None) -> Phrase | None:
    """The noun phrase that begins at token `at` and ends before `limit`; None where none begins."""
    stop = len(frame.tokens) if limit is None else limit
    if at >= stop or not begins(frame, at):
        return None
    if frame.tokens[at].base in PERSONAL:
        return Phrase(at, at + 1, at + 1)
    head = _chunk_end(frame, at, stop)
    if head == at:
        return None
    end = head
    while (
        end < stop
        and frame.low(end) in IN_NAMES
        and frame.low(end) not in {"and", "the"}
        and not _tells_occasion(frame, end)
    ):
        further = _chunk_end(frame, end + 1, stop)
        if further == end + 1:
            break
        end = further
    return Phrase(at, head, end)


def begins(frame: Frame, at: int) -> bool:
    """Whether a speaker's noun phrase can begin at token `at`."""
    if not 0 <= at < len(frame.tokens):
        return False
    token = frame.tokens[at]
    if not token.word:
        return False
    if token.base in PERSONAL or token.low in SUBJECT_PRONOUNS or token.low in DETERMINERS:
        return True
    if token.low in PREPOSITIONS or token.low in SUBORDINATORS or token.low in ADVERBS:
        return False
    if token.low in TIMES and token.low not in {"may", "march"}:
        return False
    if token.capital and at + 1 < len(frame.tokens) and frame.tokens[at + 1].base in PERSONAL:
        return False
    return token.capital or not frame.ends_phrase(at) or _is_attribute(frame, at)


def _is_attribute(frame: Frame, at: int) -> bool:
    """Whether a form in -ed describes what follows: retired general Ito."""
    if not frame.low(at).endswith("ed") or at + 1 >= len(frame.tokens):
        return False
    before, after = frame.low(at - 1), frame.tokens[at + 1]
    return (
        (before in {"", ","} or frame.is_quotation(at - 1))
        and after.word
        and after.low not in (PREPOSITIONS | DETERMINERS | ADVERBS | SUBORDINATORS | PERSONAL | TIMES)
    )


def _chunk_end(frame: Frame, at: int, stop: int) -> int:
    """Index behind the words that run on from `at` without a preposition, verb or mark."""
    end = at
    while end < stop and _continues(frame, end, at):
        end += 1
    while end > at and frame.low(end - 1) in {"and", "&", "or"}:
        end -= 1
    return end


def _continues(frame: Frame, at: int, first: int) -> bool:
    token = frame.tokens[at]
    if token.quotation is not None:
        return at > first and frame.is_nickname(at)
    if not token.word:
        return token.low in {"&", "#", "@", "$"}
    if token.base in PERSONAL or token.low in PREPOSITIONS:
        return False
    if at > first and (token.low in WEEKDAYS or (token.low in MONTHS and not _is_capital(frame, at - 1))):
        return False
    if token.low == "and":
        return (
            at > first
            and _is_capital(frame, at - 1)
            and (_is_capital(frame, at + 1) or frame.low(at + 1) in {"his", "her", "their"})
        )
    if token.low in ADVERBS and not token.capital:
        return at == first
    if at > first and is_adverb(token.low) and not token.capital and _precedes_verb(frame, at):
        return False
    if (
        at > first
        and token.low in DETERMINERS
        and frame.low(at - 1) not in {"all", "both", "many", "and", "half"}
    ):
        return token.low in {"one", "two", "three", "other", "such"} and not frame.tokens[at - 1].capital
    return not frame.ends_phrase(at) or (at == first and _is_attribute(frame, at))


def _precedes_verb(frame: Frame, at: int) -> bool:
    """Whether an adverb belongs to the verb behind it: the governor certainly understood."""
    return at + 1 < len(frame.tokens) and frame.tokens[at + 1].word and frame.ends_phrase(at + 1)


def _is_capital(frame: Frame, at: int) -> bool:
    return 0 <= at < len(frame.tokens) and frame.tokens[at].capital


def _tells_occasion(frame: Frame, preposition: int) -> bool:
    """Whether "in a statement", "on Friday", "at a rally" follow, rather than a part of the phrase."""
    for at in range(preposition + 1, min(preposition + 6, len(frame.tokens))):
        low = frame.low(at)
        if low in _OCCASIONS or low in TIMES or low.isdigit():
            return True
        if not frame.tokens[at].word or low in PREPOSITIONS or frame.ends_phrase(at):
            return False
    return False


def phrase_to(frame: Frame, end: int, floor: int = 0) -> Phrase | None:
    """The noun phrase whose last token is `end - 1`; None where there is none after `floor`."""
    first = end
    while first > floor and _reaches_left(frame, first - 1, end):
        first -= 1
        if frame.low(first) == ")":
            while first > floor and frame.low(first) != "(":
                first -= 1
        if frame.tokens[first].base in PERSONAL:
            return Phrase(first, end, end) if first == end - 1 else phrase_from(frame, first + 1, end)
    if first + 2 < end and frame.low(first + 1) == "by" and frame.low(first).endswith("ed"):
        first += 2  # being sued by a singer who claims
    if frame.low(first) == "by" and first - 2 >= floor and _is_participle(frame, first - 1):
        return phrase_to(frame, first - 1, floor)
    first = _without_opening(frame, first, end)
    if first >= end or not begins(frame, first):
        return None
    found = phrase_from(frame, first, end)
    return None if found is None else Phrase(first, min(found.head, end), end)


def _is_participle(frame: Frame, at: int) -> bool:
    """Whether a participle stands at `at` that shortens a relative clause: a letter seen by the paper."""
    verb = frame.verb(at)
    low = frame.low(at)
    return (verb.participle if verb is not None else low.endswith(("ed", "en"))) and frame.low(
        at - 1
    ) not in BE


def _reaches_left(frame: Frame, at: int, end: int) -> bool:
    """Whether the token `at` can belong to a phrase that goes on to its right."""
    token = frame.tokens[at]
    if token.quotation is not None:
        short = token.end - token.start <= 2 * NICKNAME_LENGTH
        return frame.is_nickname(at) or (short and at == end - 1 and at > 0 and frame.tokens[at - 1].word)
    if not token.word:
        return token.low in {"&", "#", "@", "$", ")"}
    if token.low == "and":
        return _is_capital(frame, at - 1) and _is_capital(frame, at + 1)
    if token.base in PERSONAL:
        return at == end - 1
    if token.low in TIMES and not token.capital and at + 1 < end and frame.tokens[at + 1].capital:
        return False  # last month Ito said
    return not frame.ends_phrase(at) or _is_attribute(frame, at)


def _without_opening(frame: Frame, first: int, end: int) -> int:
    """`first` moved behind adverbs, times and an introduction without a comma ("On Friday the mayor")."""
    while first < end and (
        frame.low(first) in ADVERBS
        or frame.low(first) in SUBORDINATORS
        or frame.low(first) in _PARTICLES
        or (frame.low(first) == "to" and frame.low(first - 1) == "according")
        or (frame.low(first) in TIMES and not _is_capital(frame, first + 1))
        or (
            frame.low(first) in {"last", "next", "this", "on", "in", "late", "early", "earlier", "that"}
            and frame.low(first + 1) in TIMES
        )
    ):
        first += 1
    if first < end and frame.low(first) in PREPOSITIONS:
        for at in range(first + 2, end):
            low = frame.low(at)
            if (low in DETERMINERS or low in SUBJECT_PRONOUNS) and frame.low(at - 1) not in PREPOSITIONS:
                return at
        if frame.low(first) == "with" and begins(frame, first + 1):
            return first + 1
        at = end
        while at > first and frame.tokens[at - 1].capital:
            at -= 1
        return at
    return first


def _is_part_of_introduction(frame: Frame, phrase: Phrase) -> bool:
    """Whether a bare noun behind a comma still belongs to the opening: After a long, dull day, ..."""
    token = frame.tokens[phrase.first]
    return (
        phrase.first > 1
        and frame.low(phrase.first - 1) == ","
        and frame.low(phrase.end) == ","
        and not token.capital
        and token.low not in DETERMINERS
        and token.base not in SUBJECT_PRONOUNS
        and begins(frame, phrase.end + 1)
    )


def _ends_introduction(frame: Frame, at: int) -> bool:
    """Whether a quotation closes what opens the sentence: On "The Hour," Ana Ruiz said."""
    if not frame.is_quotation(at) or frame.is_nickname(at) or not begins(frame, at + 1):
        return False
    follower = frame.tokens[at + 1]
    return follower.capital or follower.low in DETERMINERS or follower.base in PERSONAL


def _is_participle_alone(low: str) -> bool:
    """Whether a word that opens a sentence with a capital can be a participle: Born in, Asked about."""
    return low in _OPENING or (low.endswith("ed") and low in VERBS)


def first_subject(frame: Frame, limit: int, start: int = 0) -> Phrase | None:
    """The first noun phrase of a clause between `start` and `limit`, introductions left out."""
    at = start
    while at < limit:
        while at < limit and (
            not frame.tokens[at].word
            or frame.low(at) in ADVERBS
            or (frame.low(at).endswith("ly") and frame.low(at + 1) == ",")
            or frame.low(at) in {"but", "and", "yet", "so", "or", "that"}
        ):
            at += 1
        if at >= limit:
            return None
        low = frame.low(at)
        introduces = (
            low in PREPOSITIONS
            or low in SUBORDINATORS
            or low in TIMES
            or low == "to"
            or (at == start and frame.low(at + 1) in PREPOSITIONS and _is_participle_alone(low))
            or (low.endswith(("ing", "ed")) and frame.ends_phrase(at))
            or (
                low.endswith("ing")
                and len(low) > 4
                and at == start
                and frame.low(at + 1) not in {",", "and"}
                and not _is_capital(frame, at + 1)
            )
        )
        if not introduces:
            found = phrase_from(frame, at, limit)
            if found is not None and not _is_part_of_introduction(frame, found):
                return found
            at += 1
        while at < limit and frame.low(at) not in _BREAKS and not _ends_introduction(frame, at):
            at += 1
    return None
