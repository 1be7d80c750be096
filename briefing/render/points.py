"""Statements and events come in, what a page shows of them goes out: each sentence once, with all its ids."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.brief import Event, Evidence, Statement

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_AROUND = " .\"'“”‘’«»"
_NEVER = 10_000
"""A year after all others."""


@dataclass(frozen=True, slots=True)
class Point:
    """A sentence of the page."""

    ids: tuple[str, ...]
    """The ids of all that this sentence says."""
    text: str
    owner: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """What the timeline holds of one date, or of several that share a sentence."""

    dates: tuple[str, ...]
    """In ISO 8601, in order; a year or month stands after a day of its own."""
    points: tuple[Point, ...]


def bare(text: str) -> str:
    """The words that tell whether two sentences are the same: no letter case, no marks around them."""
    return " ".join(text.casefold().split()).strip(_AROUND)


def once(*parts: Iterable[Statement]) -> tuple[tuple[Point, ...], ...]:
    """The statements of each part; a sentence of several stands where it comes first."""
    found: dict[tuple[str, str | None], Point] = {}
    places: list[list[tuple[str, str | None]]] = []
    for part in parts:
        places.append([])
        for statement in part:
            key = bare(statement.text), statement.owner
            point = Point((statement.id,), statement.text, statement.owner, statement.evidence)
            if key in found:
                found[key] = _joined((found[key], point))
            else:
                found[key] = point
                places[-1].append(key)
    return tuple(tuple(found[key] for key in keys) for keys in places)


def moments(events: Iterable[Event]) -> tuple[Moment, ...]:
    """The events in order of time: a sentence with two dates once, the sentences of one date together."""
    told: dict[str, list[Event]] = {}
    for event in events:
        told.setdefault(bare(event.text), []).append(event)
    entries = [
        (
            tuple(sorted({event.date for event in same}, key=_parts_first)),
            _joined([Point((event.id,), event.text, None, event.evidence) for event in same]),
        )
        for same in told.values()
    ]
    entries.sort(key=lambda entry: ([_start(date) for date in entry[0]], entry[0]))
    return tuple(
        Moment(dates, tuple(point for _, point in run))
        for dates, run in groupby(entries, key=lambda entry: entry[0])
    )


def _joined(points: Sequence[Point]) -> Point:
    """One point for several that say the same."""
    return replace(
        points[0],
        ids=tuple(key for point in points for key in point.ids),
        evidence=tuple(dict.fromkeys(e for point in points for e in point.evidence)),
    )


def _start(date: str) -> tuple[int, int, int, bool]:
    """When it begins, as year, month, day; a whole year or month comes before its days."""
    found = _DATE.match(date)
    year, month, day = (int(part or 0) for part in found.groups()) if found else (_NEVER, 0, 0)
    return year, month, day, "/" in date


def _parts_first(date: str) -> tuple[int, int, int, bool]:
    year, month, day, interval = _start(date)
    return year, month or _NEVER, day or _NEVER, interval
