"""A Briefing comes in, the one frozen context that every template sees goes out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from briefing.brief import ArticleRecord, Briefing, Evidence, Quote
from briefing.render.account import how_made, left_out, partial
from briefing.render.points import Moment, Point, bare, moments, once
from briefing.render.words import count


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
class Basis:
    """What carries something that is not said in the article's own words."""

    ids: tuple[str, ...]
    """The ids of what rests on it."""
    passages: tuple[Passage, ...]
    """Those that stand nowhere else on the page."""
    told: tuple[str, ...]
    """The ids of what says the other passages word for word."""


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
    headline: str
    """The briefing's; where that is just the titles of several articles, words that say so."""
    bottom_line: tuple[Point, ...]
    """The statements of this part and the two that follow, each sentence where it comes first."""
    why_it_matters: tuple[Point, ...]
    key_points: tuple[Point, ...]
    timeline: tuple[Moment, ...]
    """The events in order of time, those of one date together."""
    several: bool
    """True where the briefing is about more than one article."""
    labels: dict[str, str]
    """Article id to a short name for the article, different for each."""
    passages: dict[str, tuple[Passage, ...]]
    """Id (of a statement, actor, risk ...) to the passages that carry it."""
    reworded: tuple[Basis, ...]
    """What carries whatever is not said in the article's very words, in the order of the page."""
    quote_groups: tuple[QuoteGroup, ...]
    partial: str
    """A sentence that says why the briefing is not whole; empty where it is."""
    how_made: str
    """Sentences: the engine in plain words, and what the briefing draws on."""
    left_out: tuple[str, ...]
    """Sentences about what the briefing does not contain, and why."""


def context(briefing: Briefing) -> Context:
    """The context of `briefing`."""
    labels = _labels(briefing.articles)
    places = _places(briefing, labels)
    passages = {key: tuple(p for p in places if key in p.ids) for key, _, _ in _items(briefing)}
    bottom_line, why_it_matters, key_points = once(
        briefing.bottom_line, briefing.why_it_matters, briefing.key_points
    )
    return Context(
        briefing=briefing,
        headline=_headline(briefing),
        bottom_line=bottom_line,
        why_it_matters=why_it_matters,
        key_points=key_points,
        timeline=moments(briefing.timeline),
        several=len(briefing.articles) > 1,
        labels=labels,
        passages=passages,
        reworded=_reworded(briefing, places, passages),
        quote_groups=_quote_groups(briefing.quotes),
        partial=partial(briefing),
        how_made=how_made(briefing),
        left_out=left_out(briefing),
    )


def _headline(briefing: Briefing) -> str:
    """The briefing's headline; titles in a row are none (they may be cut: "Title - BBC News")."""
    titles, parts = [article.title for article in briefing.articles], briefing.headline.split("; ")
    if len(titles) > 1 and len(parts) > 1 and all(any(part in title for title in titles) for part in parts):
        return f"Briefing on {count(len(titles), 'article')}"
    return briefing.headline


def _reworded(
    briefing: Briefing, places: tuple[Passage, ...], passages: dict[str, tuple[Passage, ...]]
) -> tuple[Basis, ...]:
    """The passages of what is in none of them word for word; one that the page has anyway is named by id."""
    words = {key: bare(text) for key, text, _ in _items(briefing)}
    loose = {key for key in words if not any(words[key] in bare(place.text) for place in passages[key])}
    told = {text: key for key, text in reversed(words.items()) if key not in loose}
    shared: dict[tuple[str, ...], list[Passage]] = {}
    for place in places:
        ids = tuple(key for key in place.ids if key in loose)
        if ids:
            shared.setdefault(ids, []).append(place)
    order = {key: at for at, key in enumerate(words)}
    return tuple(
        Basis(
            ids,
            tuple(place for place in together if bare(place.text) not in told),
            tuple(told[bare(place.text)] for place in together if bare(place.text) in told),
        )
        for ids, together in sorted(shared.items(), key=lambda pair: [order[key] for key in pair[0]])
    )


def _passage(article: ArticleRecord, start: int, end: int, label: str, ids: tuple[str, ...]) -> Passage:
    """The passage at this address, with the rest of its paragraph."""
    text = article.text
    opens = text.rfind("\n\n", 0, start) + 2 if "\n\n" in text[:start] else 0
    closes = text.find("\n\n", end)
    closes = len(text) if closes < 0 else closes
    blocks = sum(1 for block in text[:opens].split("\n\n") if block.strip())
    titled = bool(article.title) and text.startswith(article.title)
    return Passage(
        ids=ids,
        article=label,
        paragraph=blocks if titled else blocks + 1,
        before=text[opens:start],
        text=text[start:end],
        after=text[end:closes],
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


def _places(briefing: Briefing, labels: dict[str, str]) -> tuple[Passage, ...]:
    """Each passage once, in the order of the articles."""
    ids: dict[tuple[int, int, int], list[str]] = {}
    numbers = {article.id: i for i, article in enumerate(briefing.articles)}
    for key, _, evidence in _items(briefing):
        for place in evidence:
            if place.article in numbers:
                ids.setdefault((numbers[place.article], place.start, place.end), []).append(key)
    found = []
    for (number, start, end), keys in sorted(ids.items()):
        article = briefing.articles[number]
        found.append(_passage(article, start, end, labels[article.id], tuple(dict.fromkeys(keys))))
    return tuple(found)


def _labels(articles: tuple[ArticleRecord, ...]) -> dict[str, str]:
    """The publisher where no other article has the same; else the article's number in the list."""
    publishers = [a.publisher for a in articles]
    return {
        a.id: a.publisher
        if a.publisher and publishers.count(a.publisher) == 1
        else f"article\N{NO-BREAK SPACE}{i}"
        for i, a in enumerate(articles, 1)
    }


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
