"""Notes on passages to one Notes about all of them, by code: nothing is lost or changed on the way.

The result depends on the notes in the order of the text alone, never on which of them came first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain, zip_longest
from typing import TypeVar

from briefing.draft import Draft, DraftEvent, DraftRisk, DraftStatement, Notes, Reduction
from briefing.models.extractive.merge import BOTTOM_LINE_WORDS, MOST
from briefing.summarize.join.actors import full_names, joined_actors
from briefing.summarize.join.quotes import joined_quotes
from briefing.summarize.join.same import place, union, wording

__all__ = ["joined", "reduced", "tidied", "unreduced"]

ArticleOf = Callable[[int], str | None]
"""The article that a sentence's number belongs to."""
Noted = TypeVar("Noted", DraftStatement, DraftRisk)
BOTTOM_LINES = 3


def joined(notes: Sequence[Notes], article_of: ArticleOf) -> Notes:
    """One Notes: the same thing once, in the order of the text.

    Who speaks or judges is called as the actor is, with the actor's role. Where several articles share it,
    their risks, watch and gaps take turns and are capped.
    """
    every = chain.from_iterable
    actors = joined_actors(list(every(n.actors for n in notes)))
    full = full_names(actors)
    roles = {actor.name: actor.role for actor in actors}
    quotes = [replace(q, speaker=full(q.speaker)) for q in every(n.quotes for n in notes)]
    risks = [replace(r, owner=full(r.owner)) for r in every(n.risks for n in notes)]
    return Notes(
        statements=_distinct(every(n.statements for n in notes)),
        actors=actors,
        risks=_shared(_risks(risks), article_of, MOST["risks"]),
        quotes=tuple(replace(q, role=q.role or roles.get(q.speaker or "")) for q in joined_quotes(quotes)),
        timeline=_timeline(every(n.timeline for n in notes)),
        watch=_shared(_distinct(every(n.watch for n in notes)), article_of, MOST["watch"]),
        gaps=_shared(_distinct(every(n.gaps for n in notes)), article_of, MOST["gaps"]),
    )


def tidied(draft: Draft, article_of: ArticleOf) -> Draft:
    """A draft made in one call, with its quotes, actors, risks and dates as `joined` would give them."""
    notes = Notes((), draft.actors, draft.risks, draft.quotes, draft.timeline, draft.watch, draft.gaps)
    one = joined([notes], article_of)
    return replace(
        draft, actors=one.actors, risks=one.risks, quotes=one.quotes, timeline=one.timeline,
        watch=one.watch, gaps=one.gaps,
    )  # fmt: skip


def reduced(notes: Notes, written: Reduction) -> Draft:
    """The draft: what the model wrote, with what was joined."""
    return Draft(
        headline=written.headline,
        bottom_line=written.bottom_line,
        why_it_matters=written.why_it_matters,
        key_points=written.key_points,
        actors=notes.actors,
        risks=notes.risks,
        quotes=notes.quotes,
        timeline=notes.timeline,
        watch=written.watch,
        gaps=written.gaps,
        disagreements=written.disagreements,
    )


def unreduced(notes: Notes, title: str, article_of: ArticleOf) -> Draft:
    """The draft where no model writes it: the notes' own statements, under the first article's title."""
    spread = _turns(notes.statements, article_of)
    written = Reduction(
        headline=title,
        bottom_line=_within_words(spread),
        why_it_matters=(),
        key_points=_in_order(spread[: MOST["key_points"]]),
        watch=notes.watch,
        gaps=notes.gaps,
        disagreements=(),
    )
    return reduced(notes, written)


def _distinct(statements: Iterable[DraftStatement]) -> tuple[DraftStatement, ...]:
    found: dict[str, DraftStatement] = {}
    for statement in _in_order(statements):
        key = wording(statement.text)
        same = found.get(key)
        found[key] = (
            replace(
                same, evidence=union(same.evidence, statement.evidence), owner=same.owner or statement.owner
            )
            if same
            else statement
        )
    return tuple(found.values())


def _risks(risks: Iterable[DraftRisk]) -> tuple[DraftRisk, ...]:
    found: dict[str, DraftRisk] = {}
    for risk in _in_order(risks):
        key = wording(risk.text)
        same = found.get(key)
        found[key] = _one_risk(same, risk) if same else risk
    return tuple(found.values())


def _one_risk(first: DraftRisk, other: DraftRisk) -> DraftRisk:
    return replace(
        first,
        likelihood=first.likelihood or other.likelihood,
        impact=first.impact or other.impact,
        horizon=first.horizon or other.horizon,
        confidence=first.confidence or other.confidence,
        indicator=first.indicator or other.indicator,
        owner=first.owner or other.owner,
        evidence=union(first.evidence, other.evidence),
    )


def _timeline(events: Iterable[DraftEvent]) -> tuple[DraftEvent, ...]:
    """By date, then in the order of the text; one event for the same words, or sentences, at one date."""
    found: list[DraftEvent] = []
    seen: set[tuple[str, object]] = set()
    for event in sorted(events, key=lambda e: (e.date, place(e.evidence))):
        keys = {(event.date, wording(event.text)), (event.date, frozenset(event.evidence))}
        if not keys & seen:
            found.append(event)
        seen |= keys
    return tuple(found)


def _in_order(items: Iterable[Noted]) -> tuple[Noted, ...]:
    return tuple(sorted(items, key=lambda item: place(item.evidence)))


def _shared(items: Sequence[Noted], article_of: ArticleOf, most: int) -> tuple[Noted, ...]:
    """All items of one article; of several, the first in turns, in the order of the text."""
    if len({_article(item, article_of) for item in items}) < 2:
        return tuple(items)
    return _in_order(_turns(items, article_of)[:most])


def _turns(items: Sequence[Noted], article_of: ArticleOf) -> list[Noted]:
    """The first of each article before the second of any."""
    rows: dict[str | None, list[Noted]] = {}
    for item in items:
        rows.setdefault(_article(item, article_of), []).append(item)
    return [item for turn in zip_longest(*rows.values()) for item in turn if item is not None]


def _article(item: Noted, article_of: ArticleOf) -> str | None:
    return article_of(min(item.evidence)) if item.evidence else None


def _within_words(statements: Iterable[DraftStatement]) -> tuple[DraftStatement, ...]:
    kept: list[DraftStatement] = []
    words = 0
    for statement in statements:
        words += len(statement.text.split())
        if kept and (words > BOTTOM_LINE_WORDS or len(kept) == BOTTOM_LINES):
            break
        kept.append(statement)
    return tuple(kept)
