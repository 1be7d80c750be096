"""Voices: the phrase for a speaker goes in; the person or organisation that it names comes out.

Names come from the cast, pronouns and short forms from the voices heard before. A phrase that names nobody
("one official") stays as it is written.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from briefing.article import Span
from briefing.models.extractive.hearing.antecedents import Antecedents, Voice, gender_of_pronoun, is_pronoun
from briefing.models.extractive.hearing.frames import Frame
from briefing.models.extractive.hearing.phrases import Phrase
from briefing.models.extractive.lexicon.function_words import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    words,
)
from briefing.models.extractive.lexicon.groups import BODIES
from briefing.models.extractive.lexicon.places import DEMONYMS
from briefing.models.extractive.lexicon.speakers import (
    DOCUMENTS,
    GENERIC_BODIES,
    GENERIC_PEOPLE,
    SPEAKING_BARE,
)
from briefing.models.extractive.lexicon.titles import OFFICES, PEOPLE_NOUNS, ends_role, gender_of_role
from briefing.models.extractive.naming.names import Cast, Entity, Mention

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
_MANY = frozenset({"people", "men", "women", "press"}) | SPEAKING_BARE
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
_PEOPLES = ("s", "sh", "ch", "ese")
"""Endings of words for a whole people: "the French", unlike "the Argentine"."""
_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord"})
_AFTER_CLAUSES = frozenset({"after", "before", "when", "as", "while", "because", "since", "until"})
_SETTING_OFF = AUXILIARIES | frozenset({"who", "whose", "said", "says", "told"})
"""Words that may stand behind a name in apposition."""
_EDGE = "\"'“”‘’ ,"


class Voices:
    """Resolves speakers in text order, remembering who was subject last."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.cast = cast
        self.antecedents = Antecedents()
        self._known: dict[tuple[int, int], Voice | None] = {}
        self.bodies = [e for e in cast.entities if e.kind == "organisation" and e.mentions]
        self.people = [e for e in cast.entities if e.kind == "person" and e.mentions]

        surnames = Counter(_surname(e) for e in self.people)
        self.shared = {surname for surname, people in surnames.items() if people > 1}

    def heard(self, voice: Voice, *, spoke: bool = False) -> None:
        """Remember `voice` as the latest subject, who `spoke` or not."""
        self.antecedents.heard(voice, spoke=spoke)

    def of(self, frame: Frame, phrase: Phrase) -> Voice | None:
        """Who `phrase` stands for; None where nobody can be named."""
        place = (frame.tokens[phrase.first].start, frame.tokens[phrase.end - 1].end)
        if place not in self._known:
            self._known[place] = self._of(frame, phrase)
        return self._known[place]

    def _of(self, frame: Frame, phrase: Phrase) -> Voice | None:
        first = frame.tokens[phrase.first]
        word = first.base
        if phrase.end == phrase.first + 1 and word in _NOBODY:
            return None
        if phrase.end == phrase.first + 1 and is_pronoun(word):
            return self._inside(frame, phrase.first) or self._pronoun(word, first.start)
        if word in {"no", "nobody", "none"}:
            return None
        return self._named(frame, phrase)

    def _pronoun(self, word: str, offset: int) -> Voice | None:
        found = self.antecedents.of(word)
        gender = gender_of_pronoun(word)
        if found is not None or gender is None:
            return found
        entity = self.cast.before(offset, ("person",), gender) or self.cast.before(offset, ("person",))
        return None if entity is None else self._voice(entity)

    def _inside(self, frame: Frame, at: int) -> Voice | None:
        """Whom "he" means in "so that Ito could rest after he told": the subject of the clause before."""
        if frame.low(at - 1) not in _AFTER_CLAUSES:
            return None
        gender = gender_of_pronoun(frame.low(at))
        for place in range(at - 2, 0, -1):
            entity = self._person_at(frame, place) if frame.low(place + 1) in AUXILIARIES else None
            if entity is not None and gender is not None and entity.gender in (gender, None):
                return self._voice(entity)
        return None

    def _voice(self, entity: Entity) -> Voice:
        person = entity.kind == "person"
        return Voice(
            entity.name,
            entity.id,
            entity.gender,
            person,
            plural=entity.kind == "group",
            human=person,
            body=entity.kind in {"organisation", "country", "group"},
        )

    def _named(self, frame: Frame, phrase: Phrase) -> Voice | None:
        entity = self._entity(frame, phrase) or self._titled(frame, phrase) or self._short_for(frame, phrase)
        if entity is not None:
            return self._voice(entity)
        again = self._again(frame, phrase)
        if again is not None:
            return again
        written = " ".join(phrase.span(frame).of(self.text).split()).strip(_EDGE)
        if not written:
            return None
        name = self._bare_name(frame, phrase)
        if name is not None and not (phrase.first == 0 and phrase.head == 1):
            person = len(name.split()) < 5
            return Voice(name, None, None, person=person, human=person)
        return self._described(frame, phrase, written) if self._can_speak(frame, phrase) else None

    def _described(self, frame: Frame, phrase: Phrase, written: str) -> Voice:
        """The voice of a phrase that names nobody: "a spokesman for the bank"."""
        noun = frame.low(phrase.head - 1)
        plural = noun.endswith("s") and frame.tokens[phrase.first].low not in {"a", "an", "one"}
        human = not plural and (ends_role(noun) or noun in PEOPLE_NOUNS)
        return Voice(
            written.removesuffix("'s").removesuffix("’s"),
            None,
            gender_of_role(noun) if human else None,
            plural=plural,
            human=human,
            body=noun in BODIES or noun in DOCUMENTS or noun in GENERIC_BODIES,
            noun=noun,
        )

    def _again(self, frame: Frame, phrase: Phrase) -> Voice | None:
        """The voice heard before that "the spokesman", "the agency" or "the 61-year-old" stands for."""
        if frame.low(phrase.first) != "the" or phrase.end > phrase.head or phrase.head - phrase.first > 4:
            return None
        noun = frame.low(phrase.head - 1)
        described = frame.low(phrase.first + 1)
        if noun in GENERIC_BODIES and phrase.head == phrase.first + 2:
            return next((v for v in self.antecedents.back() if v.body and v.entity is not None), None)
        if described.endswith("-year-old") or (noun in GENERIC_PEOPLE and phrase.head == phrase.first + 2):
            return self.antecedents.someone(gender_of_role(noun))
        written = frame.tokens[phrase.head - 1].of(self.text)
        if written in DEMONYMS and not written.endswith(_PEOPLES) and phrase.head == phrase.first + 2:
            return self.antecedents.speaker(None)
        if described == "former" and ends_role(noun):
            return self.antecedents.speaker(gender_of_role(noun))
        if phrase.head == phrase.first + 2:
            return next((v for v in self.antecedents.back() if v.human and v.noun == noun), None)
        return None

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
        if entity.kind == "person" and last.base in self.shared:
            entity = self._namesake(frame, phrase.head - 1, entity)
        closing = frame.tokens[phrase.end - 1]
        if phrase.head < phrase.end and (last.possessive or closing.low in OFFICES):
            return None
        return entity

    def _namesake(self, frame: Frame, at: int, entity: Entity) -> Entity:
        """Of several people with the surname at `at`, standing alone there: the one heard last.

        "The younger Ito" is another than the one heard last.
        """
        before = frame.low(at - 1)
        if (at > 0 and frame.tokens[at - 1].capital) or before.removesuffix(".") in _HONORIFICS:
            return entity
        surname = frame.tokens[at].base
        heard = [
            v.entity for v in self.antecedents.back() if v.person and v.name.casefold().endswith(surname)
        ]
        known = next((self.cast.entities[e] for e in heard if e is not None), None)
        if known is not None and before in {"younger", "elder", "older"}:
            return next(e for e in self.people if _surname(e) == surname and e is not known)
        return known or entity

    def _titled(self, frame: Frame, phrase: Phrase) -> Entity | None:
        """The person whose office heads the phrase: "its chief, Ana Ruiz,", "chief of the union Ana Ruiz"."""
        office = frame.low(phrase.head - 1).removesuffix(".") in OFFICES
        if not office and not (self._can_speak(frame, phrase) and not frame.tokens[phrase.head - 1].capital):
            return None
        at = phrase.end
        if frame.low(at) == "(":
            while at < len(frame.tokens) and frame.low(at) != ")":
                at += 1
            at += 1
        apposed = self._apposed(frame, at + 1) if frame.low(at) == "," else None
        return apposed or (self._last_name_in(frame, phrase) if office and phrase.end > phrase.head else None)

    def _apposed(self, frame: Frame, at: int) -> Entity | None:
        """The person whose name begins at `at`, a title before it left aside, and is set off behind too."""
        for first in range(at, at + 4):
            entity = self._person_at(frame, first)
            if entity is None:
                if first < len(frame.tokens) and frame.tokens[first].capital:
                    continue
                return None
            end = self.cast.mentions[_index(self.cast.mentions, frame.tokens[first].start)].end
            behind = next((t for t in frame.tokens[first:] if t.start >= end), None)
            return entity if behind is None or not behind.word or behind.low in _SETTING_OFF else None
        return None

    def _last_name_in(self, frame: Frame, phrase: Phrase) -> Entity | None:
        """The person whose name ends a phrase and is no place in it: "chief of the union Ana Ruiz"."""
        first = phrase.end - 1
        while first > phrase.head and frame.tokens[first - 1].capital:
            first -= 1
        if frame.low(first - 1) in PREPOSITIONS and phrase.end - first < 2:
            return None
        return self._person_at(frame, phrase.end - 1)

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
            (e.mentions[_index(e.mentions, offset - 1)].start, e)
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


def _surname(entity: Entity) -> str:
    return entity.name.casefold().rpartition(" ")[2]


def _index(mentions: Sequence[Mention], offset: int) -> int:
    """Index of the last mention that starts at `offset` or before it."""
    return bisect_right(mentions, offset, key=lambda m: m.start) - 1
