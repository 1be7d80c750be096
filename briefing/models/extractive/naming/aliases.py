"""Written forms of names in, whom and what they stand for out, each with all its forms."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.models.extractive.lexicon.places import COUNTRIES
from briefing.models.extractive.naming.clusters import Cluster, told_gender
from briefing.models.extractive.naming.forms import Form
from briefing.models.extractive.naming.kinds import Scores
from briefing.models.extractive.naming.same_bodies import Bodies
from briefing.models.extractive.naming.same_people import People
from briefing.models.extractive.naming.words import Word


def clustered(lines: Sequence[Sequence[Word]], forms: Sequence[Form]) -> list[Cluster]:
    """Forms brought together by what they name, in order of first mention."""
    countries: dict[str, Cluster] = {}
    people, bodies = People(lines), Bodies(lines, forms)
    rest: list[Form] = []
    for form in sorted(forms, key=lambda f: (-len(f.words), f.places[0].start)):
        kind = form.scores.kind
        if kind == "country" and len(form.words) == 1 and people.has_surname(form.text):
            rest.append(form)
        elif kind == "country":
            name = COUNTRIES[form.text]
            countries.setdefault(name, Cluster("country", canonical=name)).forms.append(form)
        elif kind == "person" and len(form.words) > 1:
            people.add(form)
        else:
            rest.append(form)
    for form in rest:
        if len(form.words) == 1 and people.share(form):
            continue
        if form.scores.kind == "person":
            people.add(form)
        else:
            bodies.add(form)
    found = [*countries.values(), *people.clusters, *bodies.clusters]
    for cluster in found:
        cluster.forms.sort(key=lambda f: f.places[0].start)
        cluster.honorific = next((told for f in cluster.forms if (told := told_gender(lines, f))), None)
        if cluster.kind in ("organisation", "other"):
            _judge_again(cluster)
    return sorted(found, key=lambda c: c.forms[0].places[0].start)


def _judge_again(cluster: Cluster) -> None:
    """The kind by the evidence of all forms together."""
    total = Scores()
    for form in cluster.forms:
        total.add(form.scores)
    cluster.kind = total.kind
