"""Draft and Articles to Briefing: what cannot be found in the sources goes to the ledger."""

from __future__ import annotations

from briefing.article import Article
from briefing.ask import Ask
from briefing.brief import ArticleRecord, Briefing, Run
from briefing.draft import Draft
from briefing.grounding.gate import Gate
from briefing.grounding.ledger import Grounded, ledger
from briefing.grounding.sources import Sources


def ground(draft: Draft, ask: Ask[Draft], run: Run) -> Briefing:
    """Check everything that `draft` says against the articles of `ask`.

    The same code for every engine: an answer of the embedded one is checked as any other.
    """
    sources = Sources.of(ask)
    gate = Gate(sources)
    quotes = gate.quotes(draft.quotes)
    bottom_line = gate.statements("bottom_line", "b", draft.bottom_line)
    why_it_matters = gate.statements("why_it_matters", "y", draft.why_it_matters)
    key_points = gate.statements("key_point", "k", draft.key_points)
    actors = gate.actors(draft.actors)
    risks = gate.risks(draft.risks)
    events = gate.events(draft.timeline)
    disagreements = gate.disagreements(draft.disagreements)
    watch = gate.statements("watch", "w", draft.watch)
    gaps = gate.statements("gap", "g", draft.gaps)
    kept: list[Grounded] = []
    for part in (quotes, bottom_line, why_it_matters, key_points, actors, risks, events, watch, gaps):
        kept.extend(part)
    return Briefing(
        headline=gate.headline(draft.headline, ask.articles),
        bottom_line=bottom_line,
        why_it_matters=why_it_matters,
        key_points=key_points,
        actors=actors,
        risks=risks,
        quotes=quotes,
        timeline=events,
        watch=watch,
        gaps=gaps,
        disagreements=disagreements,
        articles=tuple(_record(a) for a in ask.articles),
        run=run,
        ledger=ledger(gate.dropped, kept, sources),
    )


def _record(article: Article) -> ArticleRecord:
    published = article.published
    return ArticleRecord(
        id=article.id,
        title=article.title,
        source=article.source,
        url=article.url,
        author=article.author,
        published=published.date.isoformat() if published else None,
        sha256=article.sha256,
        text=article.text,
        publisher=article.publisher,
        published_from=published.known_from if published else None,
        updated=article.updated.isoformat() if article.updated else None,
    )
