"""A reading in, those who act or matter in the article out: named ones and groups, most important first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.draft import ActorKind, DraftActor
from briefing.models.extractive.groups import Group, find_groups
from briefing.models.extractive.lexicon.common import FUNCTION, IRREGULAR, is_common
from briefing.models.extractive.lexicon.function_words import AUXILIARIES
from briefing.models.extractive.lexicon.groups import BODIES
from briefing.models.extractive.lexicon.organisations import OUTLETS
from briefing.models.extractive.lexicon.places import PLACE_HEADS
from briefing.models.extractive.lexicon.speech import VERBS
from briefing.models.extractive.names import Entity
from briefing.models.extractive.pieces import gazetteer
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.stances import Stance, judged, stated
from briefing.models.extractive.words import Word, read_words

_PRIOR: dict[ActorKind, float] = {
    "person": 1.6,
    "organisation": 0.8,
    "group": 0.8,
    "country": 0.2,
    "other": -1.5,
}
_LEAST = 2.3
"""Salience below which an actor is left out."""
MOST = 20
"""Actors shown at most."""


@dataclass(slots=True)
class _Candidate:
    """An entity or group while its weight is found."""

    name: str
    kind: ActorKind
    aliases: list[str]
    role: str | None
    role_start: int | None
    starts: list[int]
    acts: int = 0
    speaks: int = 0
    stances: list[Stance] = field(default_factory=list)
    prior: float = 0


def actors(reading: Reading) -> tuple[DraftActor, ...]:
    """Those who act or matter, most important first; each with the sentences that name it, give its role and its position."""
    lines = read_words(reading.article.text, reading.sentences)
    found = [_named(reading, lines, e) for e in reading.cast.entities] + [
        _group(reading, lines, g) for g in find_groups(lines)
    ]
    _hear(reading, found)
    weighed = [(_weight(reading, c), c) for c in found]
    room = max(8, min(MOST, 5 + len(reading.story) * 2 // 5))
    kept = sorted((wc for wc in weighed if wc[0] >= _LEAST), key=lambda wc: (-wc[0], wc[1].starts[0]))[:room]
    return tuple(_draft(reading, c) for _, c in kept)


def _places(lines: Sequence[Sequence[Word]]) -> dict[int, tuple[int, int]]:
    return {w.end: (i, k) for i, line in enumerate(lines) for k, w in enumerate(line)}


def _acting(line: Sequence[Word], last: int) -> bool:
    """True where a finite verb follows word `last`."""
    k = last + 1
    if line[last].possessive:
        return False
    while (
        k < min(len(line), last + 3)
        and line[k].gap == " "
        and (line[k].lower.endswith("ly") or line[k].lower in ("also", "now", "then", "still", "never"))
    ):
        k += 1
    if k >= len(line) or line[k].gap != " " or line[k].cap:
        return False
    word = line[k].lower
    if word in AUXILIARIES or word in IRREGULAR or (word in VERBS and VERBS[word].finite):
        return True
    return is_common(word) and (
        word.endswith("ed") or (word.endswith("s") and word not in FUNCTION and not word.endswith("ss"))
    )


def _named(reading: Reading, lines: Sequence[Sequence[Word]], entity: Entity) -> _Candidate:
    places = _places(lines)
    candidate = _Candidate(
        entity.name,
        entity.kind,
        list(entity.aliases),
        entity.role,
        entity.role_span.start if entity.role_span else None,
        [m.start for m in entity.mentions],
        prior=_PRIOR[entity.kind],
    )
    if entity.name in OUTLETS or entity.name.removeprefix("The ") in OUTLETS:
        candidate.prior -= 1.2
    if entity.kind == "other" and (
        gazetteer(entity.name) == "place" or entity.name.split()[-1] in PLACE_HEADS
    ):
        candidate.prior -= 3
    for mention in entity.mentions:
        at = places.get(mention.end)
        if at is None:
            continue
        i, k = at
        candidate.acts += _acting(lines[i], k)
        stance = stated(lines[i], k, reading.sentences[i], reading.article.text)
        if stance:
            candidate.stances.append(stance)
    return candidate


def _group(reading: Reading, lines: Sequence[Sequence[Word]], group: Group) -> _Candidate:
    text = reading.article.text
    names = Counter(" ".join(text[s.start : s.end].split()) for s in group.sightings)
    fullest = max(names, key=lambda n: (len(n.split()) > 1, names[n], -list(names).index(n)))
    kind: ActorKind = (
        "organisation"
        if group.head in BODIES and group.head not in ("team", "family", "crew", "couple")
        else "group"
    )
    candidate = _Candidate(
        fullest,
        kind,
        [n for n in names if n != fullest],
        None,
        None,
        [s.start for s in group.sightings],
        group.acts,
        prior=-0.4,
    )
    places = _places(lines)
    for sighting in group.sightings:
        i, k = places[sighting.end]
        stance = stated(lines[i], k, reading.sentences[i], text)
        if stance:
            candidate.stances.append(stance)
    return candidate


def _hear(reading: Reading, found: Sequence[_Candidate]) -> None:
    """Adds who is quoted and whose words are reported, and the positions in them."""
    by_name = {form.casefold(): c for c in reversed(found) for form in (*c.aliases, c.name)}
    text = reading.article.text
    for said in reading.spoken:
        candidate = _speaker(by_name, said.speaker)
        if candidate is None or said.kind == "scare":
            continue
        candidate.speaks += 1
        stance = (
            judged(said.span, text, reading.sentence_at(said.span.start).number, 1.8)
            if said.kind == "direct"
            else None
        )
        if stance:
            candidate.stances.append(stance)
    for told in reading.reported:
        candidate = _speaker(by_name, told.speaker)
        if candidate is None:
            continue
        candidate.speaks += 1
        stance = judged(told.content, text, told.sentence, 1.6)
        if stance:
            candidate.stances.append(stance)


def _speaker(by_name: dict[str, _Candidate], speaker: str | None) -> _Candidate | None:
    if not speaker:
        return None
    folded = speaker.casefold()
    return by_name.get(folded) or by_name.get(folded.removeprefix("the "))


def _weight(reading: Reading, candidate: _Candidate) -> float:
    sentences = [reading.sentence_at(start) for start in candidate.starts]
    title = any(s.kind == "title" for s in sentences)
    opening = {s.number for s in reading.story[:2]}
    count = len({s.number for s in sentences if s.kind != "title"})
    return (
        candidate.prior
        + 0.5 * min(count, 6)
        + 0.5 * min(candidate.acts, 4)
        + 1.2 * min(candidate.speaks, 3)
        + 1.5 * title
        + 1.0 * any(s.number in opening for s in sentences)
        + 1.0 * (candidate.role is not None)
    )


def _draft(reading: Reading, candidate: _Candidate) -> DraftActor:
    stance = max(candidate.stances, key=lambda s: (s.score, -s.span.start), default=None)
    first = next((s for s in map(reading.sentence_at, candidate.starts) if s.kind == "story"), None)
    first = first or reading.sentence_at(candidate.starts[0])
    evidence = [first.number]
    if candidate.role_start is not None:
        evidence.append(reading.sentence_at(candidate.role_start).number)
    if stance:
        evidence.append(stance.sentence)
    return DraftActor(
        name=candidate.name,
        kind=candidate.kind,
        aliases=tuple(candidate.aliases[:6]),
        role=candidate.role,
        stance=" ".join(stance.span.of(reading.article.text).split()) if stance else None,
        evidence=tuple(sorted(set(evidence))),
    )
