"""A reading in, everyone who might be an actor out: names and groups, with what they do, say and hold."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from briefing.article import Span
from briefing.draft import ActorKind
from briefing.models.extractive.lexicon.common import FUNCTION, is_common
from briefing.models.extractive.lexicon.function_words import EVERYDAY_VERBS
from briefing.models.extractive.lexicon.groups import BODIES, PEOPLE
from briefing.models.extractive.lexicon.places import CAPITALS, DEMONYMS, PEOPLES
from briefing.models.extractive.lexicon.sport import SHARE, SPORT
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.naming.clusters import NEAR
from briefing.models.extractive.naming.groups import Group, find_groups, verb_after
from briefing.models.extractive.naming.meant import SOON, Named, meant
from briefing.models.extractive.naming.names import Entity
from briefing.models.extractive.naming.noun_phrases import phrase_end
from briefing.models.extractive.naming.stances import Stance, judged, stated
from briefing.models.extractive.naming.standing import governs, is_title, manner, plays, standing, stands_in
from briefing.models.extractive.naming.unnamed import Glimpse, Stranger, find_unnamed
from briefing.models.extractive.naming.words import Word, read_words
from briefing.models.extractive.reading import Reading
from briefing.text.quotations import Quotation

_WITHOUT_NAME, _STRANGER, _VAGUE = 0.4, 0.2, -0.6
"""Standing of groups and of single people without a name, and what a noun that fits anybody takes off."""
MANY = 200
"""People looked at, with a name and without, at most: keeps hostile texts linear."""
_NEARBY = 300
"""Characters within which a noun takes up a name."""
_PEOPLE_BODIES = frozenset(words("team family crew couple crowd public band duo trio"))
"""Bodies that are groups of people rather than institutions."""
_NAMED_HEADS = BODIES - _PEOPLE_BODIES - {"government"}
"""Bodies that may be another word for an organisation with a name."""
_STANDS_FOR = frozenset(
    words("agency company firm bank club party council court panel commission union band committee team")
)
"""Bodies that, with nothing beside them, stand for one with a name."""
_ANYBODY = frozenset(words("groups men women members forces owners companies businesses firms management"))
"""Groups that, with nothing beside them, tell nobody."""


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
    gender: str | None = None


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a reading, and how to find the one that ends at an offset."""

    reading: Reading
    lines: Sequence[Sequence[Word]]
    ends: dict[int, tuple[int, int]]
    titles: Sequence[Quotation]
    """Quotations that are titles of works."""

    sport: Callable[[], bool]
    """The article is about a game."""

    def in_title(self, span: Span) -> bool:
        """True where `span` stands in a quoted title."""
        at = bisect_right(self.titles, span.start, key=lambda q: q.start) - 1
        return at >= 0 and span.end <= self.titles[at].outer.end


def candidates(reading: Reading) -> list[Candidate]:
    """Everyone named in the reading's cast, then groups without a name."""
    lines = reading.cast.lines or read_words(reading.article.text, reading.sentences)
    titles = [q for q in reading.quotations if is_title(q.of(reading.article.text))]
    ends = {w.end: (i, k) for i, line in enumerate(lines) for k, w in enumerate(line)}
    text = _Text(reading, lines, ends, titles, cache(lambda: _of_sport(lines)))
    found = [_named(text, entity) for entity in reading.cast.entities]
    named: dict[str, list[Candidate]] = {}
    for candidate in found:
        if candidate.kind == "organisation":
            named.setdefault("", []).append(candidate)
            for head in _NAMED_HEADS.intersection(candidate.name.lower().split()):
                named.setdefault(head, []).append(candidate)
    found += [c for c in (_of_group(text, group, named) for group in find_groups(lines)) if c is not None]
    _hear(reading, found)
    found = _without_metonyms(found)
    strangers = _strangers(text, [c for c in found if c.kind == "person"])
    _hear(reading, strangers)
    return found + strangers


def _of_sport(lines: Sequence[Sequence[Word]]) -> bool:
    count = sum(len(line) for line in lines)
    return sum(w.lower in SPORT for line in lines for w in line) > SHARE * count


def _without_metonyms(found: Sequence[Candidate]) -> list[Candidate]:
    """A capital that acts or speaks is the country's government where the country is there too."""
    countries = {c.name: c for c in found if c.kind == "country"}
    kept = []
    for candidate in found:
        country = countries.get(CAPITALS.get(candidate.name, ""))
        if country is None or not (candidate.acts or candidate.speaks):
            kept.append(candidate)
            continue
        country.aliases += [candidate.name, *candidate.aliases]
        country.starts += candidate.starts
        country.acts += candidate.acts
        country.speaks += candidate.speaks
        country.stances += candidate.stances
    return kept


def _strangers(text: _Text, people: Sequence[Candidate]) -> list[Candidate]:
    """Single people without a name who are none of `people`; what one of these is called may be his role."""
    named = [Named(c.starts[0], len(c.starts), c.role, c.gender, c.speaks > 0) for c in people[:MANY]]
    found = []
    strangers = find_unnamed(text.lines)[:MANY]
    told = any(not s.vague for s in strangers)
    for stranger in strangers:
        if stranger.vague and told and not stranger.glimpses[0].first:  # the man is the victim
            continue
        who = meant(stranger, named)
        if who is None:
            found.append(_of_stranger(text, stranger))
        elif people[who].role is None:
            _take_role(text, people, who, stranger.glimpses)
    return found


def _take_role(text: _Text, people: Sequence[Candidate], who: int, glimpses: Sequence[Glimpse]) -> None:
    """Gives the one who is meant what he is called where the story makes him known, or takes him up again."""
    person = people[who]
    start = person.starts[0]
    told = next((g for g in glimpses if _introduces(text, g, start) or _takes_up(people, person, g)), None)
    if told is not None:
        person.role = " ".join(text.reading.article.text[told.start : told.end].split())
        person.role_start = told.start


def _takes_up(people: Sequence[Candidate], person: Candidate, told: Glimpse) -> bool:
    """True for two words or more that begin a sentence right after the one whom the story is about."""
    if told.first or not told.opens or len(told.words) < 2 or not told.acts:
        return False
    before = ((start, n) for n, p in enumerate(people) for start in p.starts if start < told.start)
    at, last = max(before, default=(-_NEARBY, -1))
    most = max(len(p.starts) for p in people)
    return told.start - at < _NEARBY and people[last] is person and len(person.starts) == most


def _introduces(text: _Text, first: Glimpse, named_at: int) -> bool:
    """True where the story opens with somebody and names him soon."""
    opening = [s.number for s in text.reading.story[:2]]
    number = text.reading.sentences[first.sentence].number
    return first.first and first.opens and number in opening and 0 < named_at - first.start < SOON


def _of_stranger(text: _Text, stranger: Stranger) -> Candidate:
    forms = dict.fromkeys(
        " ".join(text.reading.article.text[g.start : g.end].split()) for g in stranger.glimpses
    )
    name, *others = forms
    starts = [g.start for g in stranger.glimpses]
    candidate = Candidate(name, "person", others, None, None, starts, _STRANGER, named=False)
    candidate.acts = stranger.acts
    _tell_apart(text, candidate, stranger.glimpses[0])
    if stranger.vague:
        candidate.prior += _VAGUE
    for glimpse in stranger.glimpses:
        _add_stance(text, candidate, text.ends[glimpse.end])
    return candidate


def _tell_apart(text: _Text, candidate: Candidate, first: Glimpse) -> None:
    """The role of an employee is "employee of a tow company", where the article says so."""
    index, at = text.ends[first.end]
    line = text.lines[index]
    if (
        first.first
        and at + 1 < len(line)
        and line[at + 1].lower in ("of", "from", "at")
        and line[at + 1].gap == " "
    ):
        end = line[phrase_end(line, at)].end
        candidate.role = " ".join(text.reading.article.text[first.start : end].split())
        candidate.role_start = first.start


def _named(text: _Text, entity: Entity) -> Candidate:
    role_start = entity.role_span.start if entity.role_span else None
    candidate = Candidate(
        entity.name, entity.kind, list(entity.aliases), entity.role, role_start, [], prior=0
    )
    candidate.gender = entity.gender
    for mention in entity.mentions:
        at = text.ends.get(mention.end)
        if at is None:
            continue
        line, first = text.lines[at[0]], _first(text.lines[at[0]], at[1], mention.start)
        acts = (verb_after(line, at[1]) and not stands_in(line, first)) or _agent(line, first)
        if acts or entity.kind != "country" or not _attributive(text.lines[at[0]], at[1]):
            candidate.starts.append(mention.start)
        candidate.acts += acts
        _add_stance(text, candidate, at)
    candidate.starts = candidate.starts or [m.start for m in entity.mentions]
    seen = manner(_places(text, entity), candidate.acts)
    if (plays(entity, seen) and text.sport()) or governs(entity, seen):
        candidate.kind = "organisation"
    candidate.prior = standing(entity, seen, candidate.kind)
    return candidate


def _places(text: _Text, entity: Entity) -> Iterator[tuple[Sequence[Word], int, int, bool]]:
    """Line, first and last word of each mention, and whether it stands in a quoted title."""
    for mention in entity.mentions:
        at = text.ends.get(mention.end)
        if at is not None:
            line, last = text.lines[at[0]], at[1]
            yield line, _first(line, last, mention.start), last, text.in_title(mention)


def _agent(line: Sequence[Word], first: int) -> bool:
    """True after the "by" of a passive: built by the NAME."""
    if first and line[first - 1].lower == "the":
        first -= 1
    if first < 2 or line[first - 1].lower != "by":
        return False
    done = line[first - 2].lower
    return done.endswith(("ed", "en", "wn")) or done in EVERYDAY_VERBS


def _first(line: Sequence[Word], last: int, start: int) -> int:
    """The word that begins at `start`, at or before `last`."""
    while last and line[last].start > start:
        last -= 1
    return last


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
    if same is None and ((fullest in _STANDS_FOR and named) or fullest in _ANYBODY):
        return None
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
