"""Forms of other names in, one cluster an organisation, place or thing out, with acronyms and short forms."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.models.extractive.lexicon.common import is_common
from briefing.models.extractive.lexicon.organisations import ORG_HEADS
from briefing.models.extractive.lexicon.places import CAPITALS, COUNTRIES, DEMONYMS
from briefing.models.extractive.lexicon.regions import CITIES, PLACE_HEADS, US_STATES
from briefing.models.extractive.naming.clusters import Cluster, Near, fold
from briefing.models.extractive.naming.forms import Form
from briefing.models.extractive.naming.pieces import gazetteer
from briefing.models.extractive.naming.words import Word


class Bodies:
    """Organisations, places and things, while their names are brought together: longest first."""

    def __init__(self, lines: Sequence[Sequence[Word]], forms: Sequence[Form]) -> None:
        self.clusters: list[Cluster] = []
        self._links = bracketed(lines, forms)
        self._near = Near()
        self._whole: dict[tuple[str, ...], Cluster] = {}
        self._initials = Near()

    def add(self, form: Form) -> None:
        """Gives `form` to what it names already, or to something new."""
        cluster = self._known(form)
        if cluster is None:
            cluster = Cluster(form.scores.kind)
            self.clusters.append(cluster)
        cluster.forms.append(form)
        self._whole.setdefault(tuple(map(fold, form.words)), cluster)
        self._near.add(cluster, form.words)
        if len(form.words) > 2:
            self._initials.add(cluster, sorted(initials(form.words)))

    def _known(self, form: Form) -> Cluster | None:
        full = self._links.get(form.text)
        if full:
            return self._whole.get(tuple(map(fold, full)))
        whole = self._whole.get(tuple(map(fold, form.words)))
        if whole is not None:
            return whole
        if len(form.words) == 1 and form.text.isupper() and len(form.text) > 2:
            fitting = self._initials.at(form.text.replace(".", ""))
        elif gazetteer(form.text) in ("place", "outlet") or form.text in CITIES or form.text in CAPITALS:
            return None
        else:
            fitting = [c for c in self._near.at(form.words[0]) if any(_shortens(form, f) for f in c.forms)]
        return fitting[0] if len(fitting) == 1 else None


def bracketed(lines: Sequence[Sequence[Word]], forms: Sequence[Form]) -> dict[str, tuple[str, ...]]:
    """Acronym -> full name, for "Full Name (FN)" and "FN (Full Name)"."""
    ends = {(p.sentence, p.last): f for f in forms for p in f.places}
    links: dict[str, tuple[str, ...]] = {}
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
                links[short.text] = full.words
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
