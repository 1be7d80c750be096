"""A Briefing comes in, the one frozen context that every template sees goes out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath

from briefing.brief import ArticleRecord, Briefing, Dropped, Evidence, Quote
from briefing.render.account import how_made, left_out

TITLE_LENGTH = 48


@dataclass(frozen=True, slots=True)
class Passage:
    """Where an article carries something, in a reader's terms."""

    ids: tuple[str, ...]
    """The ids of all that rests on it."""
    article: str
    """The article's label."""
    paragraph: int
    """Counted from 1; 0 is the title."""
    before: str
    """What stands in the paragraph before the passage."""
    text: str
    after: str


@dataclass(frozen=True, slots=True)
class QuoteGroup:
    """Quotes that follow each other, from one speaker on one occasion."""

    quotes: tuple[Quote, ...]
    speaker: str | None
    role: str | None
    """Given where the speaker appears first."""
    channel: str | None
    said: str | None


@dataclass(frozen=True, slots=True)
class Context:
    """The variables of a template; docs/templates.md describes each."""

    briefing: Briefing
    several: bool
    """True where the briefing is about more than one article."""
    labels: dict[str, str]
    """Article id to a short name for the article, different for each."""
    passages: tuple[Passage, ...]
    """Each passage once, in the order of the articles."""
    reworded: tuple[Passage, ...]
    """Those of `passages` on which something rests that is not said in their very words."""
    quote_groups: tuple[QuoteGroup, ...]
    how_made: str
    """Sentences: the engine in plain words, and what was checked."""
    left_out: tuple[str, ...]
    """Sentences about what the briefing does not contain, and why."""
    dropped: tuple[Dropped, ...]
    """Entries of the ledger that were drafted and did not hold."""


def context(briefing: Briefing) -> Context:
    """The context of `briefing`."""
    labels = _labels(briefing.articles)
    wordings = _wordings(briefing)
    found = _passages(briefing, labels, wordings)
    return Context(
        briefing=briefing,
        several=len(briefing.articles) > 1,
        labels=labels,
        passages=found,
        reworded=tuple(p for p in found if any(wordings[i] not in p.text for i in p.ids)),
        quote_groups=_quote_groups(briefing.quotes),
        how_made=how_made(briefing),
        left_out=left_out(briefing),
        dropped=tuple(d for d in briefing.ledger.dropped if d.reason != "not_story"),
    )


def passage(evidence: Evidence, article: ArticleRecord, label: str, ids: tuple[str, ...]) -> Passage:
    """The passage at `evidence`, with the rest of its paragraph."""
    text = article.text
    opens = text.rfind("\n\n", 0, evidence.start) + 2 if "\n\n" in text[: evidence.start] else 0
    closes = text.find("\n\n", evidence.end)
    closes = len(text) if closes < 0 else closes
    titled = text.startswith(article.title) and bool(article.title)
    paragraph = sum(1 for block in text[:opens].split("\n\n") if block.strip()) + (0 if titled else 1)
    return Passage(
        ids, label, paragraph, text[opens : evidence.start], evidence.text, text[evidence.end : closes]
    )


def _items(briefing: Briefing) -> Iterable[tuple[str, str, tuple[Evidence, ...]]]:
    """Id, words and evidence of everything that has an id, in the order of the page."""
    for statement in (*briefing.bottom_line, *briefing.why_it_matters, *briefing.key_points):
        yield statement.id, statement.text, statement.evidence
    for actor in briefing.actors:
        yield actor.id, actor.stance or actor.role or actor.name, actor.evidence
    for risk in briefing.risks:
        yield risk.id, risk.text, risk.evidence
    for side in briefing.disagreements:
        yield side.id, side.issue, tuple(e for s in side.sides for e in s.evidence)
    for quote in briefing.quotes:
        yield quote.id, quote.text, quote.evidence
    for event in briefing.timeline:
        yield event.id, event.text, event.evidence
    for statement in (*briefing.watch, *briefing.gaps):
        yield statement.id, statement.text, statement.evidence


def _wordings(briefing: Briefing) -> dict[str, str]:
    return {key: words for key, words, _ in _items(briefing)}


def _passages(briefing: Briefing, labels: dict[str, str], wordings: dict[str, str]) -> tuple[Passage, ...]:
    ids: dict[tuple[int, int, int], list[str]] = {}
    numbers = {article.id: i for i, article in enumerate(briefing.articles)}
    for key, _, evidence in _items(briefing):
        for place in evidence:
            if place.article in numbers:
                ids.setdefault((numbers[place.article], place.start, place.end), []).append(key)
    found = []
    for (number, start, end), keys in sorted(ids.items()):
        article = briefing.articles[number]
        place = Evidence(article.id, start, end, article.text[start:end])
        found.append(passage(place, article, labels[article.id], tuple(dict.fromkeys(keys))))
    return tuple(found)


def _labels(articles: tuple[ArticleRecord, ...]) -> dict[str, str]:
    """Publisher, else title, else file name; where two share it, with their number."""
    names = {a.id: a.publisher or _shortened(a.title) or PurePath(a.source).name for a in articles}
    taken = list(names.values())
    return {
        key: name if taken.count(name) == 1 else f"{name} ({i})"
        for i, (key, name) in enumerate(names.items(), 1)
    }


def _shortened(title: str) -> str:
    if len(title) <= TITLE_LENGTH:
        return title
    return title[:TITLE_LENGTH].rpartition(" ")[0].rstrip(",;:–— ") + " …"


def _quote_groups(quotes: tuple[Quote, ...]) -> tuple[QuoteGroup, ...]:
    groups: list[QuoteGroup] = []
    introduced: set[str | None] = set()
    for (speaker, channel, said), run in groupby(quotes, lambda q: (q.speaker, q.channel, q.said)):
        together = tuple(run)
        role = next((q.role for q in together if q.role), None)
        groups.append(QuoteGroup(together, speaker, None if speaker in introduced else role, channel, said))
        if role:
            introduced.add(speaker)
    return tuple(groups)
