"""A finished briefing to the faults found when it is checked again, offline, against its articles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from hashlib import sha256
from typing import Any

from briefing.article import Article, Block
from briefing.brief import ArticleRecord, Briefing, Evidence
from briefing.grounding.locate import folded, locate
from briefing.grounding.sources import Sources

_SECTIONS = ("bottom_line", "why_it_matters", "key_points", "watch", "gaps", "risks", "timeline")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that does not hold: where in the JSON, a reason code, and words for a person."""

    path: str
    reason: str
    detail: str


def recheck(briefing: Briefing) -> tuple[Fault, ...]:
    """Check every address, quote, figure and speaker of `briefing`; empty where all of them hold."""
    return (*_texts(briefing), *_addresses(briefing), *_quotes(briefing), *_figures(briefing))


def missing_from(briefing: Briefing, article: Article) -> tuple[Fault, ...]:
    """The quotes of `briefing` that a fresh reading of their article does not hold."""
    return tuple(
        Fault(f"quotes[{i}]", "quote_not_found", f"{article.source} no longer has: {quote.text}")
        for i, quote in enumerate(briefing.quotes)
        if any(e.article == article.id for e in quote.evidence) and locate(quote.text, article.text) is None
    )


def _texts(briefing: Briefing) -> Iterator[Fault]:
    for i, article in enumerate(briefing.articles):
        if sha256(article.text.encode()).hexdigest() != article.sha256:
            yield Fault(f"articles[{i}].text", "text_changed", "its SHA-256 is not the one recorded")


def _addresses(briefing: Briefing) -> Iterator[Fault]:
    texts = {a.id: a.text for a in briefing.articles}
    for path, place in _evidence(briefing, ""):
        if place.article not in texts:
            yield Fault(path, "no_evidence", f"there is no article {place.article!r}")
        elif texts[place.article][place.start : place.end] != place.text or not place.text:
            yield Fault(path, "address", f"article {place.article} has other words there than: {place.text}")
    for name in (
        "bottom_line",
        "why_it_matters",
        "key_points",
        "watch",
        "gaps",
        "actors",
        "risks",
        "timeline",
    ):
        for i, item in enumerate(getattr(briefing, name)):
            if not item.evidence:
                yield Fault(f"{name}[{i}]", "no_evidence", "it names no passage")


def _quotes(briefing: Briefing) -> Iterator[Fault]:
    sources = _sources(briefing.articles)
    for i, quote in enumerate(briefing.quotes):
        path = f"quotes[{i}]"
        if not quote.evidence:
            yield Fault(path, "no_evidence", "it names no passage")
        for place in quote.evidence:
            if folded(quote.text).letters != folded(place.text).letters:
                yield Fault(path, "quote_not_found", f"its passage has other words: {place.text}")
            elif place.article in sources.articles and not sources.quoted(place):
                yield Fault(path, "not_quoted", f"not between quotation marks: {place.text}")
        if quote.speaker and not sources.says(quote.speaker):
            yield Fault(path, "speaker", f"no article names {quote.speaker}")


def _figures(briefing: Briefing) -> Iterator[Fault]:
    sources = _sources(briefing.articles)
    for name in _SECTIONS:
        for i, item in enumerate(getattr(briefing, name)):
            passages = " ".join(e.text for e in item.evidence)
            if wrong := sources.missing_figures(item.text, passages):
                yield Fault(f"{name}[{i}]", "number", f"its passage does not hold {', '.join(wrong)}")
            if wrong := sources.missing_names(item.text):
                yield Fault(f"{name}[{i}]", "entity", f"no article holds {', '.join(wrong)}")


def _sources(records: tuple[ArticleRecord, ...]) -> Sources:
    articles = (Article(r.id, r.source, r.text, (Block(0, len(r.text), "story"),), r.title) for r in records)
    return Sources({a.id: a for a in articles}, {})


def _evidence(node: Any, path: str) -> Iterator[tuple[str, Evidence]]:
    if isinstance(node, Evidence):
        yield path, node
    elif isinstance(node, tuple):
        for i, item in enumerate(node):
            yield from _evidence(item, f"{path}[{i}]")
    elif is_dataclass(node):
        for part in fields(node):
            yield from _evidence(getattr(node, part.name), f"{path}.{part.name}".lstrip("."))
