"""A reading in, everyone who might be an actor out: names and groups, with what they do, say and hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.draft import ActorKind
from briefing.models.extractive.clusters import NEAR
from briefing.models.extractive.groups import Group, find_groups, verb_after
from briefing.models.extractive.lexicon.common import FUNCTION, is_common
from briefing.models.extractive.lexicon.groups import BODIES, PEOPLE
from briefing.models.extractive.lexicon.organisations import OUTLETS
from briefing.models.extractive.lexicon.people import is_first_name
from briefing.models.extractive.lexicon.places import DEMONYMS, PEOPLES
from briefing.models.extractive.lexicon.regions import PLACE_HEADS
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.names import Entity
from briefing.models.extractive.pieces import gazetteer
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.stances import Stance, judged, stated
from briefing.models.extractive.words import Word, read_words

_PRIOR: dict[ActorKind, float] = {
    "person": 1.6,
    "organisation": 0.8,
    "group": 0.8,
    "country": 0.5,
    "other": -1.2,
}
_OUTLET, _PLACE, _WITHOUT_NAME, _DOUBTFUL = -1.2, -3.0, -0.4, -0.8
_PEOPLE_BODIES = frozenset(words("team family crew couple crowd public band duo trio"))
"""Bodies that are groups of people rather than institutions."""
_NAMED_HEADS = BODIES - _PEOPLE_BODIES - {"government"}
"""Bodies that may be another word for an organisation with a name."""


@dataclass(slots=True)
class Candidate:
    """Someone who might be an actor."""

    name: str
    kind: ActorKind
    aliases: list[str]
    role: str | None
    role_start: int | None
    starts: list[int]
    """Where it is mentioned for itself."""
    prior: float
    named: bool = True
    acts: int = 0
    """How often it is the subject of a verb."""
    speaks: int = 0
    """How often it is quoted, or its words reported."""
    stances: list[Stance] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a reading, and how to find the one that ends at an offset."""

    reading: Reading
    lines: Sequence[Sequence[Word]]
    ends: dict[int, tuple[int, int]]


def candidates(reading: Reading) -> list[Candidate]:
    """Everyone named in the reading's cast, then groups without a name."""
    lines = reading.cast.lines or read_words(reading.article.text, reading.sentences)
    text = _Text(reading, lines, {w.end: (i, k) for i, line in enumerate(lines) for k, w in enumerate(line)})
    found = [_named(text, entity) for entity in reading.cast.entities]
    named: dict[str, list[Candidate]] = {}
    for candidate in found:
        if candidate.kind == "organisation":
            for head in _NAMED_HEADS.intersection(candidate.name.lower().split()):
                named.setdefault(head, []).append(candidate)
    found += [c for c in (_of_group(text, group, named) for group in find_groups(lines)) if c is not None]
    _hear(reading, found)
    return found


def _named(text: _Text, entity: Entity) -> Candidate:
    role_start = entity.role_span.start if entity.role_span else None
    candidate = Candidate(
        entity.name, entity.kind, list(entity.aliases), entity.role, role_start, [], _prior(entity)
    )
    for mention in entity.mentions:
        at = text.ends.get(mention.end)
        if at is None:
            continue
        acts = verb_after(text.lines[at[0]], at[1])
        if acts or entity.kind != "country" or not _attributive(text.lines[at[0]], at[1]):
            candidate.starts.append(mention.start)
        candidate.acts += acts
        _add_stance(text, candidate, at)
    candidate.starts = candidate.starts or [m.start for m in entity.mentions]
    if entity.kind == "person" and not (
        candidate.acts or entity.role or is_first_name(entity.name.split()[0])
    ):
        candidate.prior += _DOUBTFUL
    return candidate


def _prior(entity: Entity) -> float:
    prior = _PRIOR[entity.kind]
    if entity.name in OUTLETS or entity.name.removeprefix("The ") in OUTLETS:
        prior += _OUTLET
    if entity.kind == "other":
        place = gazetteer(entity.name) == "place" or entity.name.split()[-1] in PLACE_HEADS
        word = " " not in entity.name and (is_common(entity.name) or entity.name[-1].isdigit())
        prior += _PLACE * (place or word)
    return prior


def _attributive(line: Sequence[Word], last: int) -> bool:
    """True for a country's name that only tells the kind of the next word: the U.S. border."""
    if last + 1 >= len(line) or line[last].possessive:
        return False
    after = line[last + 1]
    return after.gap == " " and after.text.islower() and after.lower not in FUNCTION


def _add_stance(text: _Text, candidate: Candidate, at: tuple[int, int]) -> None:
    stance = stated(text.lines[at[0]], at[1], text.reading.sentences[at[0]], text.reading.article.text)
    if stance:
        candidate.stances.append(stance)


def _of_group(text: _Text, group: Group, named: dict[str, list[Candidate]]) -> Candidate | None:
    """The group as a candidate; None where it went to the organisation that it is another word for."""
    names = Counter(_lowered(text, s.start, s.end) for s in group.sightings)
    fullest = max(names, key=lambda n: (len(n.split()) > 1, names[n]))
    same = _same(named, fullest, group.head)
    if same is None:
        body = group.head in BODIES and group.head not in _PEOPLE_BODIES
        others = [n for n in names if n != fullest]
        candidate = Candidate(
            fullest, "organisation" if body else "group", others, None, None, [], _WITHOUT_NAME, named=False
        )
    else:
        candidate = same
        candidate.aliases += [n for n in names if n not in candidate.aliases and n != candidate.name]
    candidate.starts += [s.start for s in group.sightings]
    candidate.acts += group.acts
    for sighting in group.sightings:
        _add_stance(text, candidate, text.ends[sighting.end])
    return candidate if same is None else None


def _same(named: dict[str, list[Candidate]], name: str, head: str) -> Candidate | None:
    """The one organisation whose own name holds the words: "police" where there is one police department."""
    wanted = set(name.lower().split())
    fitting = [
        c for c in named.get(head, [])[:NEAR] if wanted <= set(c.name.lower().split()) and c.name != name
    ]
    return fitting[0] if len(fitting) == 1 else None


def _lowered(text: _Text, start: int, end: int) -> str:
    """The words as written, without the capital that only the start of a sentence gives."""
    written = " ".join(text.reading.article.text[start:end].split())
    first = written.split()[0]
    known = is_common(first) or first.lower() in PEOPLE
    if first in DEMONYMS or first in PEOPLES or first.isupper() or not known:
        return written
    return written[0].lower() + written[1:]


def _hear(reading: Reading, found: Sequence[Candidate]) -> None:
    """Adds who is quoted and whose words are reported, and the positions in them."""
    by_name = {form.casefold(): c for c in reversed(found) for form in (*c.aliases, c.name)}
    text = reading.article.text
    for said in reading.spoken:
        candidate = _speaker(by_name, said.speaker)
        if candidate is None or said.kind == "scare":
            continue
        candidate.speaks += 1
        if said.kind == "direct":
            number = reading.sentence_at(said.span.start).number
            candidate.stances += [s for s in [judged(said.span, text, number, 1.8)] if s]
    for told in reading.reported:
        candidate = _speaker(by_name, told.speaker)
        if candidate is not None:
            candidate.speaks += 1
            candidate.stances += [s for s in [judged(told.content, text, told.sentence, 1.6)] if s]


def _speaker(by_name: dict[str, Candidate], speaker: str | None) -> Candidate | None:
    if not speaker:
        return None
    folded = speaker.casefold()
    return by_name.get(folded) or by_name.get(folded.removeprefix("the "))
