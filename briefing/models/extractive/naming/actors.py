"""A reading in, those who act or matter in the article out: named ones and groups, most important first."""

from __future__ import annotations

from briefing.draft import DraftActor
from briefing.models.extractive.naming.candidates import Candidate, candidates
from briefing.models.extractive.reading import Reading

LEAST = 2.0
"""Salience below which an actor is left out."""
NEARLY, FEW = 1.75, 5
"""Salience that is enough where so few actors are found."""
MOST, FEWEST = 20, 8
"""Actors shown at most: for a long article, and for the shortest."""
ALIASES = 6
"""Other names shown at most."""


def actors(reading: Reading) -> tuple[DraftActor, ...]:
    """Those who act or matter, most important first.

    Each with the numbers of the sentences that name it first, give its role, and give its position.
    """
    opening = frozenset(s.number for s in reading.story[:2])
    weighed = [
        (salience(reading, c, opening), c) for c in candidates(reading) if c.named or _matters(reading, c)
    ]
    room = max(FEWEST, min(MOST, 5 + len(reading.story) * 2 // 5))
    ranked = sorted(weighed, key=lambda wc: (-wc[0], wc[1].starts[0]))
    sure = sum(weight >= LEAST for weight, _ in ranked)
    near = sum(weight >= NEARLY for weight, _ in ranked)
    shown = min(max(sure, min(near, FEW)), room)
    return tuple(_draft(reading, candidate) for _, candidate in ranked[:shown])


def _matters(reading: Reading, candidate: Candidate) -> bool:
    """True for a group without a name that acts twice, speaks, or stands in the title."""
    opening = {s.number for s in reading.story[:2]}
    first = reading.sentence_at(candidate.starts[0])
    title = any(reading.sentence_at(start).kind == "title" for start in candidate.starts)
    early = title or first.number in opening
    if candidate.speaks or (early and candidate.acts):
        return True
    if candidate.kind == "person":
        return len(candidate.starts) > 2 - early
    return title or candidate.acts + len(candidate.starts) // 2 > 1


def salience(reading: Reading, candidate: Candidate, opening: frozenset[int]) -> float:
    """How much an actor matters: how often and where it is named, whether it acts and speaks, what it is.

    `opening`: numbers of the sentences that a story opens with.
    """
    sentences = [reading.sentence_at(start) for start in candidate.starts]
    return (
        candidate.prior
        + 0.5 * min(len({s.number for s in sentences if s.kind != "title"}), 6)
        + 0.5 * min(candidate.acts, 4)
        + 1.2 * min(candidate.speaks, 3)
        + 1.5 * any(s.kind == "title" for s in sentences)
        + 1.0 * any(s.number in opening for s in sentences)
        + 1.0 * (candidate.role is not None)
    )


def _draft(reading: Reading, candidate: Candidate) -> DraftActor:
    stance = max(candidate.stances, key=lambda s: (s.score, -s.span.start), default=None)
    told = [s for s in map(reading.sentence_at, candidate.starts) if s.kind == "story"]
    evidence = [told[0].number if told else reading.sentence_at(candidate.starts[0]).number]
    if candidate.role_start is not None:
        evidence.append(reading.sentence_at(candidate.role_start).number)
    if stance:
        evidence.append(stance.sentence)
    return DraftActor(
        name=candidate.name,
        kind=candidate.kind,
        aliases=tuple(candidate.aliases[:ALIASES]),
        role=candidate.role,
        stance=" ".join(stance.span.of(reading.article.text).split()) if stance else None,
        evidence=tuple(sorted(set(evidence))),
    )
