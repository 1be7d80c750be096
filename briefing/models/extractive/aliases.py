"""Written forms of names in, whom they stand for out: surnames, acronyms and short forms brought together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.draft import ActorKind
from briefing.models.extractive.forms import Form, Place
from briefing.models.extractive.kinds import Scores
from briefing.models.extractive.lexicon.common import is_common
from briefing.models.extractive.lexicon.organisations import ORG_HEADS
from briefing.models.extractive.lexicon.people import (
    FEMALE_HONORIFICS,
    MALE_HONORIFICS,
    SUFFIXES,
    gender_of,
    is_first_name,
    plain,
)
from briefing.models.extractive.lexicon.places import (
    CAPITALS,
    CITIES,
    COUNTRIES,
    DEMONYMS,
    PLACE_HEADS,
    US_STATES,
)
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.pieces import gazetteer
from briefing.models.extractive.words import Word

_NICKNAMES = dict(
    pair.split("=")
    for pair in words("""
Bill=William Bob=Robert Rob=Robert Dick=Richard Rick=Richard Jim=James Jimmy=James Joe=Joseph
Mike=Michael Mick=Michael Tom=Thomas Tony=Anthony Ted=Edward Ed=Edward Dave=David Dan=Daniel
Steve=Stephen Chris=Christopher Matt=Matthew Nick=Nicholas Ben=Benjamin Sam=Samuel Alex=Alexander
Andy=Andrew Ron=Ronald Don=Donald Ken=Kenneth Tim=Timothy Pat=Patrick Greg=Gregory Jeff=Jeffrey
Liz=Elizabeth Beth=Elizabeth Kate=Katherine Kathy=Katherine Sue=Susan Meg=Margaret Maggie=Margaret
Bernie=Bernard Charlie=Charles Chuck=Charles Harry=Harold Jack=John Larry=Lawrence Ray=Raymond
Vlad=Vladimir Gerry=Gerald Jerry=Gerald Fred=Frederick Phil=Philip Pete=Peter Will=William
""")
)


@dataclass(slots=True)
class Cluster:
    """All forms of one name."""

    kind: ActorKind
    forms: list[Form] = field(default_factory=list)
    canonical: str | None = None
    place: bool = False
    honorific: str | None = None
    """ "m" or "f" where Mr, Mrs or the like stands before the name."""

    @property
    def main(self) -> Form:
        """The fullest form: longest in words, then the earliest."""
        return max(self.forms, key=lambda f: (len(f.words), -f.places[0].start))


def clustered(lines: Sequence[Sequence[Word]], forms: Sequence[Form]) -> list[Cluster]:
    """Forms brought together by what they name."""
    clusters: list[Cluster] = []
    rest: list[Form] = []
    people: list[Cluster] = []
    for form in sorted(forms, key=lambda f: (-len(f.words), f.places[0].start)):
        kind = form.scores.kind
        if kind == "country":
            _into_country(clusters, form)
        elif kind == "person" and len(form.words) > 1:
            _into_person(people, form)
        else:
            rest.append(form)
    bodies: list[Cluster] = []
    links = _bracketed(lines, forms)
    for form in rest:
        owner = _person_of(people, lines, form) if len(form.words) == 1 else None
        if owner is None:
            owner = _body_of(bodies, form, links)
        if owner is None:
            owner = Cluster(form.scores.kind, place=form.scores.is_place)
            (people if owner.kind == "person" else bodies).append(owner)
        owner.forms.append(form)
    found = clusters + people + bodies
    for cluster in found:
        cluster.forms.sort(key=lambda f: f.places[0].start)
        cluster.honorific = next((told for f in cluster.forms if (told := _told_gender(lines, f))), None)
        if cluster.kind in ("organisation", "other"):
            _judge_again(cluster)
    return sorted(found, key=lambda c: c.forms[0].places[0].start)


def _judge_again(cluster: Cluster) -> None:
    total = Scores()
    for form in cluster.forms:
        total.add(form.scores)
    cluster.kind, cluster.place = total.kind, total.is_place


def _into_country(clusters: list[Cluster], form: Form) -> None:
    name = COUNTRIES[form.text]
    cluster = next((c for c in clusters if c.canonical == name), None)
    if cluster is None:
        cluster = Cluster("country", canonical=name)
        clusters.append(cluster)
    cluster.forms.append(form)


def surname(words: Sequence[str]) -> str:
    """The last word that is not a suffix such as Jr."""
    return next((w for w in reversed(words) if w.rstrip(".") not in SUFFIXES), words[-1])


def _fold(word: str) -> str:
    return plain(word).lower().replace("’", "'")


def _into_person(people: list[Cluster], form: Form) -> None:
    for cluster in people:
        if any(_same_person(other.words, form.words) for other in cluster.forms if len(other.words) > 1):
            cluster.forms.append(form)
            return
    people.append(Cluster("person", [form]))


def _same_person(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Hillary Clinton and Hillary Rodham Clinton; J. Smith and John Smith; Bill and William Gates."""
    a, b = _fold(surname(one)), _fold(surname(two))
    first, second = one[0], two[0]
    if a == b:
        if _fold(first) == _fold(second):
            return True
        if "." in first or "." in second or min(len(first), len(second)) == 1:
            return first[0] == second[0]
        return _NICKNAMES.get(first, first) == _NICKNAMES.get(second, second)
    shorter, longer = sorted((one, two), key=len)
    return len(shorter) >= 2 and len(longer) > len(shorter) and longer[: len(shorter)] == shorter


def _person_of(people: list[Cluster], lines: Sequence[Sequence[Word]], form: Form) -> Cluster | None:
    """The person whose surname, or else first name, this single word is."""
    word = _fold(form.words[0])
    if form.text in COUNTRIES or (form.text.isupper() and len(form.text) < 4 and form.scores.person <= 0):
        return None
    by_surname = [c for c in people if any(_fold(surname(f.words)) == word for f in c.forms)]
    by_part = by_surname or [
        c
        for c in people
        if any(len(f.words) > 1 and word in map(_fold, f.words) and _whole(f, form) for f in c.forms)
    ]
    if gazetteer(form.text) == "place" and not by_surname:
        return None
    if len(by_part) < 2:
        return by_part[0] if by_part else None
    return _likeliest(by_part, lines, form)


def _whole(full: Form, part: Form) -> bool:
    """A first name may stand for its bearer; a middle one may when it is no common word."""
    word = part.words[0]
    if word == full.words[0]:
        return is_first_name(word) or not is_common(word)
    return not is_common(word)


def _likeliest(people: list[Cluster], lines: Sequence[Sequence[Word]], form: Form) -> Cluster:
    """Of several people with one surname: of the gender told, else the most written about, else the first."""
    told = _told_gender(lines, form)
    if told:
        fitting = [c for c in people if gender_of(c.main.words[0]) == told]
        people = fitting or people
    return max(
        people,
        key=lambda c: (sum(len(f.places) for f in c.forms if len(f.words) > 1), -c.forms[0].places[0].start),
    )


def _told_gender(lines: Sequence[Sequence[Word]], form: Form) -> str | None:
    told: Counter[str] = Counter()
    for place in form.places:
        if place.title is not None:
            word = lines[place.sentence][place.first - 1].text.rstrip(".")
            told["m"] += word in MALE_HONORIFICS
            told["f"] += word in FEMALE_HONORIFICS
    best = told.most_common(1)
    return best[0][0] if best and best[0][1] else None


def _bracketed(lines: Sequence[Sequence[Word]], forms: Sequence[Form]) -> dict[str, str]:
    """Acronym -> full name, for "Full Name (FN)" and "FN (Full Name)"."""
    ends = {(p.sentence, p.last): f for f in forms for p in f.places}
    links: dict[str, str] = {}
    for form in forms:
        for place in form.places:
            line = lines[place.sentence]
            if line[place.first].gap != " (" or place.first == 0:
                continue
            before = ends.get((place.sentence, place.first - 1))
            if before is None or before is form:
                continue
            short, full = sorted((form, before), key=lambda f: len(f.words))
            if len(short.words) == 1 and len(full.words) > 1 and _abbreviates(short.words[0], full.words):
                links[short.text] = full.text
    return links


def _abbreviates(short: str, full: tuple[str, ...]) -> bool:
    letters = [c for c in short if c.isalpha()]
    if len(letters) < 2 or sum(c.isupper() for c in letters) < 2 or short in US_STATES:
        return False
    if len(full) >= 3 and any(w in ORG_HEADS for w in full):
        return True
    left = iter("".join(full).lower())
    return short[0].lower() in {w[0].lower() for w in full} and all(c.lower() in left for c in letters)


def initials(words: Sequence[str]) -> set[str]:
    """Acronyms that the words could have: with and without the small words."""
    return {"".join(w[0] for w in words if w[0].isupper()), "".join(w[0].upper() for w in words)}


def _body_of(bodies: list[Cluster], form: Form, links: dict[str, str]) -> Cluster | None:
    """The organisation, place or thing that this form is another, shorter way to write."""
    full = links.get(form.text)
    if full:
        return next((c for c in bodies if any(f.text == full for f in c.forms)), None)
    folded = tuple(map(_fold, form.words))
    for cluster in bodies:
        if any(tuple(map(_fold, f.words)) == folded for f in cluster.forms):
            return cluster
    if len(form.words) == 1 and form.text.isupper() and len(form.text) > 2:
        text = form.text.replace(".", "")
        fitting = [c for c in bodies if any(len(f.words) > 2 and text in initials(f.words) for f in c.forms)]
        return fitting[0] if len(fitting) == 1 else None
    if gazetteer(form.text) in ("place", "outlet") or form.text in CITIES or form.text in CAPITALS:
        return None
    fitting = [c for c in bodies if c.kind != "person" and any(_shortens(form, f) for f in c.forms)]
    if len(fitting) == 1 or (fitting and len(form.words) == 1 and form.words[0] in ORG_HEADS):
        return fitting[0] if len(fitting) == 1 else None
    return None


def _shortens(short: Form, full: Form) -> bool:
    """Home Office in United Kingdom Home Office, Book Guild in Book Guild of Wales."""
    a, b = short.words, full.words
    if len(a) >= len(b) or full.scores.kind not in ("organisation", "group", short.scores.kind):
        return False
    if len(a) == 1:
        word = a[0]
        if gazetteer(word) or (is_common(word) and word not in ORG_HEADS):
            return False
        return word == b[0] or word == b[-1] or (word in ORG_HEADS and word in b)
    at = next((i for i in range(len(b) - len(a) + 1) if b[i : i + len(a)] == a), None)
    if at is None:
        return False
    left, right = b[:at], b[at + len(a) :]
    if right and right[0] not in ("of", "for", "on"):
        body = (
            a[-1] in ORG_HEADS
            or short.scores.organisation >= 5
            or right[-1] in ORG_HEADS
            or right[-1] in PLACE_HEADS
        )
        return not left and not body
    return not left or not right or all(w in DEMONYMS or w in COUNTRIES for w in left)


def all_places(cluster: Cluster) -> list[Place]:
    """Every place of every form, in text order."""
    return sorted((p for f in cluster.forms for p in f.places), key=lambda p: p.start)
