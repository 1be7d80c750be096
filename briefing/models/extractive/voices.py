"""Voices: the phrase for a speaker goes in; the person or organisation that it names comes out.

Names come from the cast. A pronoun belongs to the latest subject that fits it: in news the one who spoke or
acted last is the one who goes on. A phrase that names nobody ("one official") stays as it is written.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.article import Span
from briefing.models.extractive.frames import Frame
from briefing.models.extractive.lexicon.function_words import DETERMINERS, SUBJECT_PRONOUNS, words
from briefing.models.extractive.lexicon.titles import OFFICES
from briefing.models.extractive.names import Cast, Entity
from briefing.models.extractive.phrases import Phrase

_GENDER = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
_PLURAL = frozenset({"they", "their", "them"})
_THING = frozenset({"it", "its"})
_NOBODY = frozenset(
    {
        "i",
        "we",
        "you",
        "my",
        "our",
        "your",
        "us",
        "me",
        "which",
        "that",
        "this",
        "these",
        "what",
        "there",
        "no",
    }
)
_MANY = frozenset({"police", "media", "people", "staff", "government", "men", "women", "management", "press"})
_ALSO_CALLED = {
    "city": words("municipality council"),
    "town": words("municipality council"),
    "company": words("inc inc. corp corp. ltd ltd. plc group corporation company"),
    "firm": words("inc inc. corp corp. ltd ltd. plc llp associates partners"),
    "paper": words("times post herald tribune gazette daily"),
    "newspaper": words("times post herald tribune gazette daily"),
    "church": words("diocese archdiocese"),
}
"""What a name may hold instead of the noun that stands for it later."""
_EDGE = "\"'“”‘’ ,"


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: a name or the phrase as written, and the entity it stands for."""

    name: str
    entity: int | None
    gender: str | None = None
    person: bool = False
    plural: bool = False

    @property
    def named(self) -> bool:
        """True for whom the article calls by name, and for people at large."""
        return self.person or self.plural or self.entity is not None


class Voices:
    """Resolves speakers in text order, remembering who was subject last."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.cast = cast
        self.recent: list[Voice] = []
        self.latest: Voice | None = None
        self.bodies = [e for e in cast.entities if e.kind == "organisation" and e.mentions]
        self.people = [e for e in cast.entities if e.kind == "person" and e.mentions]

    def heard(self, voice: Voice) -> None:
        """Remember `voice` as the latest subject."""
        if voice.entity is None and not voice.person and voice.name[:1].islower() and not voice.plural:
            self.latest = voice
            return
        if voice in self.recent:
            self.recent.remove(voice)
        self.recent.append(voice)
        del self.recent[:-12]
        self.latest = voice

    def of(self, frame: Frame, phrase: Phrase) -> Voice | None:
        """Who `phrase` stands for; None where nobody can be named."""
        first = frame.tokens[phrase.first]
        word = first.base
        if phrase.end == phrase.first + 1 and word in _NOBODY:
            return None
        if phrase.end == phrase.first + 1 and (word in _GENDER or word in _PLURAL or word in _THING):
            return self._pronoun(word, first.start)
        if word in {"no", "nobody", "none"}:
            return None
        return self._named(frame, phrase)

    def _pronoun(self, word: str, offset: int) -> Voice | None:
        if word in _GENDER:
            gender = _GENDER[word]
            for voice in reversed(self.recent):
                if voice.person and voice.gender in (gender, None):
                    return voice
            entity = self.cast.before(offset, ("person",), gender) or self.cast.before(offset, ("person",))
            if entity is not None:
                return self._voice(entity)
            return next(
                (v for v in reversed(self.recent) if v.entity is None and v.gender in (gender, None)), None
            )
        if word in _PLURAL:
            for voice in reversed(self.recent):
                if voice.plural or (voice.entity is not None and not voice.person):
                    return voice
            return self.latest
        for voice in reversed(self.recent):
            if not voice.person:
                return voice
        return self.latest

    def _voice(self, entity: Entity) -> Voice:
        person = entity.kind == "person"
        return Voice(entity.name, entity.id, entity.gender, person, plural=entity.kind == "group")

    def _named(self, frame: Frame, phrase: Phrase) -> Voice | None:
        head = phrase.head_span(frame)
        entity = self._entity(frame, phrase) or self._titled(frame, phrase) or self._short_for(frame, phrase)
        if entity is not None:
            return self._voice(entity)
        written = " ".join(phrase.span(frame).of(self.text).split()).strip(_EDGE)
        if not written:
            return None
        name = self._bare_name(frame, phrase)
        if name is not None:
            opening = phrase.first == 0 and phrase.end == 1
            return Voice(name, None, None, person=len(name.split()) < 5 and not opening)
        if not self._can_speak(frame, phrase):
            return None
        plural = frame.low(phrase.head - 1).endswith("s") and frame.tokens[phrase.first].low not in {
            "a",
            "an",
            "one",
        }
        return Voice(written.removesuffix("'s").removesuffix("’s"), None, plural=plural) if head else None

    def _can_speak(self, frame: Frame, phrase: Phrase) -> bool:
        """Whether a phrase without a name can speak: "an aide", "police", "officials", but not "money"."""
        first, last = frame.tokens[phrase.first], frame.low(phrase.head - 1)
        return (
            first.capital
            or first.low[0].isdigit()
            or first.low in DETERMINERS
            or first.low in SUBJECT_PRONOUNS
            or last.endswith("s")
            or last in _MANY
            or last in OFFICES
            or first.possessive
        )

    def _entity(self, frame: Frame, phrase: Phrase) -> Entity | None:
        """The entity whose mention closes the head of the phrase, titles before it left aside."""
        last = frame.tokens[phrase.head - 1]
        entity = self.cast.at(last.start, last.end)
        if entity is None:
            return None
        closing = frame.tokens[phrase.end - 1]
        if phrase.head < phrase.end and (last.possessive or closing.low in OFFICES):
            return None
        return entity

    def _titled(self, frame: Frame, phrase: Phrase) -> Entity | None:
        """The person whose office heads the phrase: "its chief, Ana Ruiz,", "chief of the union Ana Ruiz"."""
        if frame.low(phrase.head - 1).removesuffix(".") not in OFFICES:
            return None
        at = phrase.end
        if frame.low(at) == "(":
            while at < len(frame.tokens) and frame.low(at) != ")":
                at += 1
            at += 1
        apposed = self._person_at(frame, at + 1) if frame.low(at) == "," else None
        return apposed or (self._person_at(frame, phrase.end - 1) if phrase.end > phrase.head else None)

    def _person_at(self, frame: Frame, at: int) -> Entity | None:
        if at >= len(frame.tokens) or not frame.tokens[at].capital or frame.tokens[at].possessive:
            return None
        entity = self.cast.at(frame.tokens[at].start, frame.tokens[at].end)
        return entity if entity is not None and entity.kind == "person" else None

    def _short_for(self, frame: Frame, phrase: Phrase) -> Entity | None:
        """The person or body that "the senator" or "the bank" stands for."""
        return self._holder(frame, phrase) or self._body(frame, phrase)

    def _body(self, frame: Frame, phrase: Phrase) -> Entity | None:
        """The organisation named last whose name holds the noun: "the bank" after "Halden Bank"."""
        if frame.low(phrase.first) != "the" or phrase.end != phrase.first + 2:
            return None
        nouns = {frame.low(phrase.first + 1)} | _ALSO_CALLED.get(frame.low(phrase.first + 1), frozenset())
        offset = frame.tokens[phrase.first].start
        known = [
            (max(m.start for m in e.mentions if m.start < offset), e)
            for e in self.bodies
            if e.mentions[0].start < offset and nouns & set(e.name.casefold().split())
        ]
        return max(known, key=lambda k: k[0])[1] if known else None

    def _holder(self, frame: Frame, phrase: Phrase) -> Entity | None:
        """Whom an office alone names: "the senator" is the person with such a role, if there is but one."""
        if frame.low(phrase.first) != "the" or phrase.end > phrase.head or phrase.head - phrase.first > 4:
            return None
        office = frame.low(phrase.head - 1)
        if office not in OFFICES:
            return None
        offset = frame.tokens[phrase.first].start
        holders = [
            e
            for e in self.people
            if e.role and office in e.role.casefold().split() and e.mentions[0].start < offset
        ]
        wanted = {frame.low(i) for i in range(phrase.first + 1, phrase.head)}
        exact = [e for e in holders if e.role and wanted <= set(e.role.casefold().split())]
        return exact[0] if len(exact) == 1 else holders[0] if len(holders) == 1 else None

    def _bare_name(self, frame: Frame, phrase: Phrase) -> str | None:
        """The capitalised words that end the head, where the cast knows none: "campaign aide Ana Ruiz"."""
        at = phrase.head
        while at > phrase.first and (
            frame.tokens[at - 1].capital or frame.low(at - 1) in {"de", "von", "van", "al", "bin"}
        ):
            at -= 1
        if at == phrase.head or (frame.low(phrase.first) in DETERMINERS and at <= phrase.first + 1):
            return None
        words = Span(frame.tokens[at].start, frame.tokens[phrase.head - 1].end).of(self.text)
        return words.removesuffix("'s").removesuffix("’s").strip(_EDGE)
