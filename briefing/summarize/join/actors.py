"""Actors noted in several passages or articles to each actor once, the most cited first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from briefing.draft import DraftActor
from briefing.summarize.join.same import place, wording

_Forms = Callable[[DraftActor], Iterable[str]]
_SMALL = frozenset("of the and for in on to".split())
_LONGEST_NAME = 10
"""Words: more is a description, not a name."""


def joined_actors(actors: Sequence[DraftActor]) -> tuple[DraftActor, ...]:
    """One actor where the names are one: equal, another's alias, a surname, or an acronym.

    A form that would fit two actors joins none: a surname that two people bear names neither. A person is
    never one with a country.
    """
    clusters = _Clusters(actors)
    clusters.join_equal()
    for forms in (_aliases, _surnames, _acronyms):
        clusters.join_by(forms)
    made = [_one([actors[i] for i in members]) for members in clusters.members()]
    return tuple(sorted(made, key=lambda a: (-len(a.evidence), place(a.evidence))))


def full_names(actors: Sequence[DraftActor]) -> Callable[[str | None], str | None]:
    """What a name stands for: the only actor that has it as name, alias or surname, else itself."""
    named: dict[str, set[str]] = {}
    short: dict[str, set[str]] = {}
    for actor in actors:
        named.setdefault(_name(actor.name), set()).add(actor.name)
        for form in (*actor.aliases, *_surnames(actor)):
            short.setdefault(_name(form), set()).add(actor.name)

    def full(name: str | None) -> str | None:
        if not name:
            return None
        for forms in (named, short):
            fits = forms.get(_name(name), set())
            if fits:
                return next(iter(fits)) if len(fits) == 1 else name
        return name

    return full


class _Clusters:
    """Which actors are one: `root[i]` is the first of those that actor `i` is one with."""

    def __init__(self, actors: Sequence[DraftActor]) -> None:
        self.actors = actors
        self.root = list(range(len(actors)))

    def join_equal(self) -> None:
        """Join those of one name and compatible kind."""
        firsts: dict[str, list[int]] = {}
        for i, actor in enumerate(self.actors):
            alike = firsts.setdefault(_name(actor.name), [])
            same = next((j for j in alike if _compatible(self.actors[j], actor)), None)
            if same is None:
                alike.append(i)
            else:
                self.root[i] = same

    def join_by(self, forms: _Forms) -> None:
        """Join an actor to the only other one that has its name among these forms."""
        bearers: dict[str, dict[int, int]] = {}
        for i, actor in enumerate(self.actors):
            for form in forms(actor):
                bearers.setdefault(_name(form), {}).setdefault(self._first(i), i)
        for i, actor in enumerate(self.actors):
            mine = self._first(i)
            fits = {
                self._first(root)
                for root, j in bearers.get(_name(actor.name), {}).items()
                if _compatible(self.actors[j], actor) and self._first(root) != mine
            }
            if len(fits) == 1:
                one, other = sorted((mine, fits.pop()))
                self.root[other] = one

    def members(self) -> list[list[int]]:
        """The actors of each cluster, in order."""
        found: dict[int, list[int]] = {}
        for i in range(len(self.actors)):
            found.setdefault(self._first(i), []).append(i)
        return list(found.values())

    def _first(self, i: int) -> int:
        while self.root[i] != i:
            i = self.root[i]
        return i


def _aliases(actor: DraftActor) -> Iterable[str]:
    return actor.aliases


def _surnames(actor: DraftActor) -> Iterable[str]:
    """Lind of Mara Lind."""
    parts = actor.name.split()
    return parts[-1:] if actor.kind == "person" and len(parts) > 1 else ()


def _acronyms(actor: DraftActor) -> Iterable[str]:
    """SHA of Sund Harbour Authority."""
    parts = [word for word in actor.name.replace("-", " ").split() if word.casefold() not in _SMALL]
    capitals = all(word[0].isupper() for word in parts)
    return (
        ["".join(word[0] for word in parts)] if len(parts) > 2 and capitals and actor.kind != "person" else ()
    )


def _name(name: str) -> str:
    return wording(name).removeprefix("the ")


def _compatible(one: DraftActor, other: DraftActor) -> bool:
    kinds = {one.kind, other.kind}
    return len(kinds) == 1 or "other" in kinds or kinds == {"organisation", "group"}


def _one(members: Sequence[DraftActor]) -> DraftActor:
    names = [" ".join(m.name.split()) for m in members]
    good = [name for name in names if len(name.split()) <= _LONGEST_NAME and not set(name) & set("(),;:")]
    name = max(good or names, key=lambda n: (len(n.split()), len(n)))
    forms = {_name(form): form for form in reversed([f for m in members for f in (m.name, *m.aliases)])}
    forms.pop(_name(name), None)
    return DraftActor(
        name=name,
        kind=next((m.kind for m in members if m.kind != "other"), "other"),
        aliases=tuple(reversed(forms.values())),
        role=next((m.role for m in members if m.role), None),
        stance=next((m.stance for m in members if m.stance), None),
        evidence=tuple(sorted({number for m in members for number in m.evidence})),
    )
