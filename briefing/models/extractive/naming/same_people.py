"""Forms of people's names in, one cluster a person out: full names, surnames and first names together."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.models.extractive.lexicon.common import is_common
from briefing.models.extractive.lexicon.people import (
    FEMALE_HONORIFICS,
    MALE_HONORIFICS,
    gender_of,
    is_first_name,
)
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.naming.clusters import Cluster, Near, fold, surname, told_gender
from briefing.models.extractive.naming.forms import Form, Place
from briefing.models.extractive.naming.pieces import gazetteer
from briefing.models.extractive.naming.words import Word

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
"""Short first name -> long one."""


class People:
    """The people of an article, while their names are brought together: full names first."""

    def __init__(self, lines: Sequence[Sequence[Word]]) -> None:
        self.clusters: list[Cluster] = []
        self._lines = lines
        self._near = Near()

    def add(self, form: Form) -> None:
        """Gives `form` to the person who bears it already, or to a new one."""
        cluster = None
        if len(form.words) > 1:
            known = self._near.at(fold(surname(form.words))) + self._near.at(fold(form.words[0]))
            cluster = next(
                (c for c in known if any(_same(f.words, form.words) for f in c.forms if len(f.words) > 1)),
                None,
            )
        if cluster is None:
            cluster = Cluster("person")
            self.clusters.append(cluster)
        cluster.forms.append(form)
        self._near.add(cluster, [fold(w) for w in form.words])

    def has_surname(self, word: str) -> bool:
        """True where somebody's surname is `word`: Jordan may be a person."""
        folded = fold(word)
        return any(fold(surname(f.words)) == folded for c in self._near.at(folded) for f in c.forms)

    def share(self, form: Form) -> bool:
        """Gives the places of `form`, a single word, to those whose name it is; False if to nobody.

        Where several bear it, each place goes by the gender that its own honorific tells.
        """
        fitting = self._bearers(form)
        if len(fitting) == 1:
            fitting[0].forms.append(form)
        elif fitting:
            by_gender: dict[str | None, Form] = {}
            for place in form.places:
                gender = told_gender(self._lines, Form(form.words, [place]))
                by_gender.setdefault(gender, Form(form.words, [], form.scores)).places.append(place)
            for gender, part in by_gender.items():
                _likeliest(fitting, gender).forms.append(part)
        return bool(fitting)

    def _bearers(self, form: Form) -> list[Cluster]:
        if form.text.isupper() and len(form.text) < 4 and form.scores.person <= 0:
            return []
        word = fold(form.words[0])
        near = self._near.at(word)
        fitting = [c for c in near if any(fold(surname(f.words)) == word for f in c.forms)]
        if not fitting and gazetteer(form.text) not in ("place", "country"):
            fitting = [c for c in near if any(_stands_for(form, f) for f in c.forms)]
        return [c for c in fitting if not self._relative(form, c)]

    def _relative(self, form: Form, cluster: Cluster) -> bool:
        """True where the surname came with a title before the full name came without: a President's wife."""
        titled = [p.start for p in form.places if p.title is not None and not self._bare(p)]
        full = [p for f in cluster.forms if len(f.words) > 1 for p in f.places]
        return (
            bool(titled) and titled[0] < min(p.start for p in full) and all(p.title is None for p in full)
            if full
            else False
        )

    def _bare(self, place: Place) -> bool:
        """True for Mr and Mrs, which everybody may have."""
        title = self._lines[place.sentence][place.first - 1].text.rstrip(".")
        return title in MALE_HONORIFICS or title in FEMALE_HONORIFICS


def _same(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Hillary Clinton and Hillary Rodham Clinton; J. Smith and John Smith; Bill and William Gates."""
    a, b = fold(surname(one)), fold(surname(two))
    first, second = one[0], two[0]
    if a == b:
        if fold(first) == fold(second) or _ends_in(one, two) or _ends_in(two, one):
            return True
        if "." in first or "." in second or min(len(first), len(second)) == 1:
            return first[0] == second[0]
        return _NICKNAMES.get(first, first) == _NICKNAMES.get(second, second)
    shorter, longer = sorted((one, two), key=len)
    return len(shorter) >= 2 and len(longer) > len(shorter) and longer[: len(shorter)] == shorter


def _ends_in(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Enrique Paz Nadal and Paz Nadal."""
    return 1 < len(shorter) < len(longer) and list(map(fold, longer[-len(shorter) :])) == list(
        map(fold, shorter)
    )


def _stands_for(part: Form, full: Form) -> bool:
    """A first name may stand for its bearer; another word of the name may when it is no common word."""
    word = part.words[0]
    if len(full.words) < 2 or fold(word) not in map(fold, full.words):
        return False
    return not is_common(word) or (word == full.words[0] and is_first_name(word))


def _likeliest(people: Sequence[Cluster], gender: str | None) -> Cluster:
    """Of several people with one surname: of the gender told, else the most written about, else the first."""
    fitting = [c for c in people if gender and gender_of(c.main.words[0]) == gender] or people
    return max(
        fitting,
        key=lambda c: (sum(len(f.places) for f in c.forms if len(f.words) > 1), -c.forms[0].places[0].start),
    )
