"""Article in, its cast out: everyone and everything named, with kind, other names, role and mentions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.article import Article, Sentence, Span
from briefing.draft import ActorKind
from briefing.models.extractive.lexicon.people import gender_of
from briefing.models.extractive.lexicon.titles import gender_of_role
from briefing.models.extractive.naming.aliases import clustered
from briefing.models.extractive.naming.clusters import Cluster
from briefing.models.extractive.naming.forms import Place, find_forms
from briefing.models.extractive.naming.roles import best_role
from briefing.models.extractive.naming.words import Word, read_words

_MANY_PRONOUNS = 2
"""So many pronouns are no accident."""


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """Words of the text that name an entity."""

    entity: int


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something with a name."""

    id: int
    name: str
    """The fullest form that the article uses."""
    kind: ActorKind
    """Places and things that do not act are "other"."""
    aliases: tuple[str, ...]
    """All other forms in the text."""
    gender: str | None
    """ "m" or "f" where title, first name or role tells."""
    role: str | None
    role_span: Span | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    """All entities of an article, and all their mentions in text order."""

    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    lines: tuple[tuple[Word, ...], ...] = ()
    """The words of each sentence, for those who read on."""
    _starts: tuple[int, ...] = field(init=False)
    _forms: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(m.start for m in self.mentions))
        forms: dict[str, int] = {}
        for entity in self.entities:
            for form in (entity.name, *entity.aliases):
                forms.setdefault(form.casefold(), entity.id)
        object.__setattr__(self, "_forms", forms)

    def at(self, start: int, end: int) -> Entity | None:
        """The entity whose mention overlaps `[start, end)`: the first of several."""
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self.mentions) and self.mentions[index].start < end:
            if self.mentions[index].end > start:
                return self.entities[self.mentions[index].entity]
            index += 1
        return None

    def named(self, words: str) -> Entity | None:
        """The entity called `words` (in any case, with or without "the"), or whose surname they end in."""
        folded = " ".join(words.split()).casefold()
        for form in (folded, folded.removeprefix("the ")):
            if form in self._forms:
                return self.entities[self._forms[form]]
        last = " " + folded.rpartition(" ")[2]
        people = (e for e in self.entities if e.kind == "person" and e.name.casefold().endswith(last))
        return next(people, None) if folded else None

    def before(
        self, offset: int, kinds: tuple[ActorKind, ...] = ("person",), gender: str | None = None
    ) -> Entity | None:
        """The entity of one of `kinds` mentioned last before `offset`, and not of the other gender."""
        for index in range(bisect_right(self._starts, offset - 1) - 1, -1, -1):
            entity = self.entities[self.mentions[index].entity]
            if entity.kind in kinds and (gender is None or entity.gender in (None, gender)):
                return entity
        return None


def cast(article: Article, sentences: Sequence[Sentence]) -> Cast:
    """Everyone and everything that the article names."""
    lines = read_words(article.text, sentences)
    clusters = clustered(lines, find_forms(lines, [True] * len(lines)))
    entities = tuple(_entity(article.text, lines, number, cluster) for number, cluster in enumerate(clusters))
    mentions = sorted((m for e in entities for m in e.mentions), key=lambda m: m.start)
    return Cast(entities, tuple(mentions), tuple(map(tuple, lines)))


def _entity(text: str, lines: Sequence[Sequence[Word]], number: int, cluster: Cluster) -> Entity:
    name = cluster.canonical or _written(text, cluster.main.places[0])
    places = cluster.places
    others = dict.fromkeys(_written(text, p) for p in places)
    others.pop(name, None)
    mentions = tuple(Mention(p.start, p.end, number) for p in places)
    role = (
        best_role(lines, places, cluster.kind == "person")
        if cluster.kind in ("person", "organisation", "group")
        else None
    )
    span = Span(role.start, role.end) if role else None
    words = " ".join(text[role.start : role.end].split()) if role else None
    gender = _gender(lines, cluster, words) if cluster.kind == "person" else None
    return Entity(number, name, cluster.kind, tuple(others), gender, words, span, mentions)


def _gender(lines: Sequence[Sequence[Word]], cluster: Cluster, role: str | None) -> str | None:
    """From the honorific, else the role, else the first name, else the pronouns that follow.

    A first name (Pat) gives way to pronouns that say otherwise more than once and never agree with it.
    """
    told = cluster.honorific
    if told is None and role and not role.startswith("whose "):
        told = gender_of_role(role)
    if told is not None:
        return told
    votes = [_pronoun(lines[p.sentence][p.last + 1 : p.last + 12]) for p in cluster.places]
    first = gender_of(cluster.main.words[0]) if len(cluster.main.words) > 1 else None
    more = max("mf", key=votes.count) if votes.count("m") != votes.count("f") else None
    return first if first and (votes.count(first) or votes.count(more) < _MANY_PRONOUNS) else more


def _pronoun(words: Sequence[Word]) -> str | None:
    """The gender of the first pronoun, if no other name comes before it."""
    for word in words:
        if word.lower in ("he", "his", "him", "himself"):
            return "m"
        if word.lower in ("she", "her", "herself"):
            return "f"
        if word.cap:
            return None
    return None


def _written(text: str, place: Place) -> str:
    return " ".join(text[place.start : place.end].split())
