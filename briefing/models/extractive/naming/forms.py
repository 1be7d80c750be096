"""Words of an article in, every written form of a name out, with its places and the evidence for its kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing.models.extractive.lexicon.common import FUNCTION, is_common
from briefing.models.extractive.lexicon.organisations import NO_NAMES
from briefing.models.extractive.lexicon.people import is_first_name
from briefing.models.extractive.lexicon.places import DEMONYMS, PEOPLES
from briefing.models.extractive.naming.kinds import Scores, context_scores, form_scores
from briefing.models.extractive.naming.pieces import gazetteer, pieces
from briefing.models.extractive.naming.runs import LONGEST, runs
from briefing.models.extractive.naming.words import Word, is_headline

_OBJECTS = frozenset({"me", "you", "it", "him", "them", "us", "yourself", "myself", "himself", "herself"})
"""Last words of the titles of songs and books, and of no name."""
_ALSO_SURNAMES = frozenset({"May", "Will", "Best", "Down", "Little"})


class Place(NamedTuple):
    """Where a form stands: sentence, words `[first, last]`, start of a title before it, address."""

    sentence: int
    first: int
    last: int
    title: int | None
    start: int
    end: int


@dataclass(slots=True)
class Form:
    """One way of writing a name, all its places, and the evidence for its kind."""

    words: tuple[str, ...]
    places: list[Place] = field(default_factory=list)
    scores: Scores = field(default_factory=Scores)
    contexts: Scores = field(default_factory=Scores)
    """What its places say, added up; more than three say no more than three."""
    firm: int = 0
    """Places in mid-sentence, where a capital says something."""

    @property
    def text(self) -> str:
        """The form with single spaces."""
        return " ".join(self.words)


def find_forms(lines: Sequence[Sequence[Word]], trusted: Sequence[bool]) -> list[Form]:
    """All forms of names in the sentences `lines`, in order of their first place.

    `trusted` is False for sentences whose capitals tell nothing; there only forms known from elsewhere count.
    """
    spans = [
        list(runs(line)) if ok and not is_headline(line) else []
        for line, ok in zip(lines, trusted, strict=True)
    ]
    inside = {
        w.text
        for line, found in zip(lines, spans, strict=True)
        if found
        for w in line
        if w.cap and not w.soft
    }
    alone = {line[a].text for line, found in zip(lines, spans, strict=True) for a, b in found if a == b}
    forms: dict[tuple[str, ...], Form] = {}
    for index, (line, found) in enumerate(zip(lines, spans, strict=True)):
        for first, last in found:
            for piece in pieces(line, first, last, inside.__contains__, alone.__contains__):
                key = tuple(w.text for w in line[piece.first : piece.last + 1])
                if _no_name(key):
                    continue
                form = forms.setdefault(key, Form(key))
                form.places.append(
                    Place(
                        index,
                        piece.first,
                        piece.last,
                        piece.title,
                        line[piece.first].start,
                        line[piece.last].end,
                    )
                )
                form.firm += not line[piece.first].soft or len(key) > 1
                form.contexts.add(context_scores(line, piece.first, piece.last, piece.title))
    for form in forms.values():
        form.scores.add(form.contexts, min(1.0, 3 / len(form.places)))
        form.scores.add(form_scores(form.words, alone.__contains__))
    kept = [f for f in forms.values() if f.firm or gazetteer(f.text) or not is_common(f.words[0])]
    kept += _read_headlines(lines, spans, trusted, kept)
    for form in kept:
        form.places.sort()
    return sorted(kept, key=lambda f: f.places[0].start)


def _no_name(words: tuple[str, ...]) -> bool:
    if len(words) > 1:
        if words[-1] in DEMONYMS or words[-1] in PEOPLES:  # a Southeast Asian nation
            return not is_first_name(words[0])
        return words[-1].lower() in _OBJECTS or all(is_common(w) and w.islower() for w in words)
    word = words[0]
    if (
        word.lower() in FUNCTION
        and word not in _ALSO_SURNAMES
        and (not word.isupper() or word == "I")
        and not gazetteer(word)
    ):
        return True
    if word[1:2] == "-" and len(word) < 5:  # R-S.C., of a party and a state
        return True
    return (
        word in NO_NAMES or gazetteer(word) == "people" or len(word) < 2 or word[0] in "@#" or word.isdigit()
    )


def _read_headlines(
    lines: Sequence[Sequence[Word]],
    spans: Sequence[list[tuple[int, int]]],
    trusted: Sequence[bool],
    forms: Sequence[Form],
) -> list[Form]:
    """Finds known forms in sentences whose capitals tell nothing; surnames found there are new forms."""
    known = {tuple(w.lower() for w in form.words): form for form in forms}
    surnames: dict[tuple[str, ...], Form] = {}
    for form in forms:
        if len(form.words) > 1 and form.scores.kind == "person":
            surnames.setdefault((form.words[-1].lower(),), Form(form.words[-1:], scores=Scores(person=1)))
    known = surnames | known
    longest = min(max(map(len, known), default=0), LONGEST)
    for index, line in enumerate(lines):
        if not (trusted[index] and (spans[index] or not is_headline(line))):
            _read_headline(line, index, known, longest)
    return [form for form in surnames.values() if form.places]


def _read_headline(
    line: Sequence[Word], index: int, known: dict[tuple[str, ...], Form], longest: int
) -> None:
    at = 0
    while at < len(line):
        for size in range(min(longest, len(line) - at) if line[at].cap else 0, 0, -1):
            form = known.get(tuple(w.lower for w in line[at : at + size]))
            if form:
                end = at + size - 1
                form.places.append(Place(index, at, end, None, line[at].start, line[end].end))
                at = end
                break
        at += 1
