"""What was kept and dropped to the ledger, so that the reader can see what is missing and why."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.brief import Actor, Coverage, Dropped, Event, Ledger, Quote, Risk, Statement
from briefing.grounding.sources import Sources

Grounded = Statement | Quote | Actor | Risk | Event


def ledger(
    dropped: Sequence[Dropped],
    kept: Sequence[Grounded],
    sources: Sources,
) -> Ledger:
    """What the gate dropped, then what the sources hold besides their story (captions, counters ...)."""
    residue = [
        Dropped(removed.kind, removed.text, "not_story", article.id)
        for article in sources.articles.values()
        for removed in article.removed
    ]
    cited = {
        sentence.number
        for item in kept
        for place in item.evidence
        for sentence in sources.sentences.values()
        if sentence.article == place.article and sentence.start < place.end and place.start < sentence.end
    }
    coverage = Coverage(
        sentences=len(sources.sentences),
        cited_sentences=len(cited),
        quotations=sum(q.depth == 0 for there in sources.quotations.values() for q in there),
        quoted=sum(isinstance(item, Quote) for item in kept),
        drafted=len(kept) + len(dropped),
        kept=len(kept),
        removed_blocks=len(residue),
    )
    return Ledger((*dropped, *residue), coverage)
