"""A sentence and the article's cast in; the sentence with its people named in full, for who knows none, out.

"Varga said" becomes "Transport Minister Ilona Varga said" where the article introduces her so. A leading
pronoun is replaced only where the sentences just before leave one person to whom it can refer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from briefing.article import Sentence, Span
from briefing.models.extractive.lexicon.common import is_common
from briefing.models.extractive.naming.names import Entity, Mention
from briefing.models.extractive.reading import Reading

LONGEST_INTRODUCTION = 9
"""Words of title and name together that a sentence can bear."""
_PRONOUN = re.compile(r"(?:But |And )?(He|She)\b(?!['’])|(?:But |And )?(His|Her)\b")
_GENDER = {"He": "m", "His": "m", "She": "f", "Her": "f"}
_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $")
_TITLED = re.compile(r"[\w.’'-]+ $")


@dataclass(frozen=True, slots=True)
class Introduced:
    """A sentence's words with people introduced, the sentences they rest on, and who is known from them."""

    text: str
    evidence: tuple[int, ...]
    known: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Change(Span):
    new: str
    source: int | None


def introduce(reading: Reading, sentence: Sentence, known: frozenset[int] = frozenset()) -> Introduced:
    """`sentence` with every person in it named in full once; `known` are entities that the reader has met."""
    changes, met = _pronoun(reading, sentence, known)
    for mention in _mentions(reading, sentence):
        entity = reading.cast.entities[mention.entity]
        if entity.id in met or entity.kind != "person":
            continue
        met |= {entity.id}
        if not _quoted(reading, mention):
            changes += _named(reading, sentence, mention, entity)
    text, at = "", sentence.start
    for change in changes:
        text += reading.article.text[at : change.start] + change.new
        at = change.end
    text += reading.article.text[at : sentence.end]
    sources = {c.source for c in changes if c.source is not None} | {sentence.number}
    return Introduced(text, tuple(sorted(sources)), met)


def _pronoun(
    reading: Reading, sentence: Sentence, known: frozenset[int]
) -> tuple[list[_Change], frozenset[int]]:
    """The change of a leading He, She, His or Her to the one person it can be."""
    found = _PRONOUN.match(sentence.text)
    if not found:
        return [], known
    word = found.group(1) or found.group(2)
    entity = _only_person(reading, sentence, _GENDER[word])
    if entity is None:
        return [], known
    full, source = _introduction(reading, entity)
    if source is None:
        return [], known
    group = 1 if found.group(1) else 2
    span = Span(sentence.start + found.start(group), sentence.start + found.end(group))
    name = _short(reading, entity) if entity.id in known else full
    new = name if found.group(1) else f"{name}’s" if "’" in reading.article.text else f"{name}'s"
    return [_Change(span.start, span.end, new, source)], known | {entity.id}


def _only_person(reading: Reading, sentence: Sentence, gender: str) -> Entity | None:
    """The one person whom the two sentences before name, where the pronoun's gender allows it."""
    n = sentence.number - reading.sentences[0].number
    before = [s for s in reading.sentences[max(0, n - 2) : n] if s.kind == "story"]
    people = {
        m.entity
        for s in before
        for m in _mentions(reading, s)
        if (e := reading.cast.entities[m.entity]).kind == "person" and e.gender in (gender, None)
    }
    if len(people) != 1:
        return None
    entity = reading.cast.entities[people.pop()]
    return entity if entity.gender == gender else None


def _named(reading: Reading, sentence: Sentence, mention: Mention, entity: Entity) -> list[_Change]:
    """The change of a surname to the full name, with the title that the article puts before that."""
    written = mention.of(reading.article.text)
    first = entity.name.partition(" ")[0]
    if " " in written or not entity.name.endswith(" " + written) or is_common(first):
        return []
    if entity.gender is None and entity.role is None:
        return []  # no first name, no office: perhaps no person ("Former Captain")
    if _shared(reading, entity, written):
        return []
    start = mention.start
    before = reading.article.text[sentence.start : start]
    if honorific := _HONORIFIC.search(before):
        start = sentence.start + honorific.start()
    elif (title := _TITLED.search(before)) and title.group()[0].isupper() and title.start() > 0:
        return []  # "President Aldana": with the title before it, the surname is enough
    name, source = _introduction(reading, entity)
    return [_Change(start, mention.end, name, source)] if source is not None else []


def _shared(reading: Reading, entity: Entity, surname: str) -> bool:
    """True where somebody else in the article bears the surname: then nobody is named in full by guess."""
    return any(
        e.id != entity.id and (e.name == surname or e.name.endswith(" " + surname))
        for e in reading.cast.entities
    )


def _introduction(reading: Reading, entity: Entity) -> tuple[str, int | None]:
    """The full name with the title that the article puts before it, and the number of that sentence."""
    text = reading.article.text
    full = _full(reading, entity)
    if full is None:
        return entity.name, None
    role, words = entity.role_span, entity.name
    if role is not None and role.end <= full.start and not text[role.end : full.start].strip():
        titled = text[role.start : full.end]
        if len(titled.split()) <= LONGEST_INTRODUCTION and role.of(text)[:1].isupper():
            words = titled
    return words, reading.sentence_at(full.start).number


def _full(reading: Reading, entity: Entity) -> Mention | None:
    """Where the full name stands first: in the story if it does, else in the title."""
    text = reading.article.text
    places = [m for m in entity.mentions if m.of(text) == entity.name]
    story = (m for m in places if reading.sentence_at(m.start).kind == "story")
    return next(story, next(iter(places), None))


def _short(reading: Reading, entity: Entity) -> str:
    """The surname of somebody already introduced, as the article writes it."""
    text = reading.article.text
    return min(
        (m.of(text) for m in entity.mentions), key=lambda w: (w not in entity.name.split()[-1:], len(w))
    )


def _mentions(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The mentions inside `sentence`, in order."""
    mentions = reading.cast.mentions
    first = bisect_left(mentions, sentence.start, key=lambda m: m.start)
    last = bisect_left(mentions, sentence.end, key=lambda m: m.start)
    return list(mentions[first:last])


def _quoted(reading: Reading, mention: Mention) -> bool:
    return any(q.holds(mention) for q in reading.quotations)
