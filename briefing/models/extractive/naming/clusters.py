"""Cluster: all the forms of one name, and how to find the clusters near a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.draft import ActorKind
from briefing.models.extractive.lexicon.people import (
    FEMALE_HONORIFICS,
    MALE_HONORIFICS,
    SUFFIXES,
    is_first_name,
    plain,
)
from briefing.models.extractive.naming.forms import Form, Place
from briefing.models.extractive.naming.words import Word

NEAR = 40
"""Clusters looked at for one word at most: keeps hostile texts linear."""


@dataclass(slots=True)
class Cluster:
    """All forms of one name."""

    kind: ActorKind
    forms: list[Form] = field(default_factory=list)
    canonical: str | None = None
    honorific: str | None = None
    """Gender "m" or "f" where Mr, Mrs or the like stands before the name."""

    @property
    def main(self) -> Form:
        """The fullest form: of a person, one with a first name; the longest in words, the earliest."""
        person = self.kind == "person"
        return max(
            self.forms,
            key=lambda f: (
                person and len(f.words) > 1 and is_first_name(f.words[0]),
                len(f.words),
                -f.places[0].start,
            ),
        )

    @property
    def places(self) -> list[Place]:
        """Every place of every form, in text order."""
        return sorted((p for f in self.forms for p in f.places), key=lambda p: p.start)


class Near:
    """Clusters by the words of their forms."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[Cluster]] = {}

    def add(self, cluster: Cluster, words: Sequence[str]) -> None:
        """Lets `cluster` be found by each of `words`."""
        for word in set(words):
            found = self._by_word.setdefault(word, [])
            if len(found) < NEAR and not any(c is cluster for c in found):
                found.append(cluster)

    def at(self, word: str) -> list[Cluster]:
        """The clusters with `word`, in the order in which they were added."""
        return self._by_word.get(word, [])


def fold(word: str) -> str:
    """`word` without case, accents and the Arabic article."""
    folded = plain(word).lower().replace("’", "'")
    return folded.removeprefix("al-").removeprefix("el-") if "-" in folded else folded


def surname(words: Sequence[str]) -> str:
    """The last word that is not a suffix such as Jr."""
    return next((w for w in reversed(words) if w.rstrip(".") not in SUFFIXES), words[-1])


def told_gender(lines: Sequence[Sequence[Word]], form: Form) -> str | None:
    """The gender that an honorific before the form tells: the one told more often."""
    told = [lines[p.sentence][p.first - 1].text.rstrip(".") for p in form.places if p.title is not None]
    male, female = sum(w in MALE_HONORIFICS for w in told), sum(w in FEMALE_HONORIFICS for w in told)
    return None if male == female else "m" if male > female else "f"
