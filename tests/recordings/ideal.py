"""Answers written by hand, as an ideal model would give them, and the recordings that are made from them.

`<case>.ideal.json` holds what there is to say about an article, by sentence numbers. `Ideal` is the Model
that knows it: about a passage it says what lies in it, with the names that stand in its request. What it was
asked by the real pipeline, and said, is `<case>.recording.json`.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TypeVar

from briefing import sources
from briefing.article import Article
from briefing.ask import Answer, Ask, Reply, Request, Usage
from briefing.draft import (
    Draft,
    DraftActor,
    DraftDisagreement,
    DraftEvent,
    DraftQuote,
    DraftRisk,
    DraftSide,
    DraftStatement,
    Notes,
    Reduction,
)
from briefing.endpoint.conversation import Conversation
from briefing.endpoint.rungs import Asking
from briefing.models.replay import recording
from briefing.prices import FREE, Price
from briefing.settings import Settings
from briefing.summarize import summarize
from briefing.text.tokens import estimate

T = TypeVar("T")
HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds" / "articles"
CASES = ("armenia-csto",)
BUDGETS = (150, 400, 1500, Settings().passage_tokens)
"""Tokens of a passage: those that the recordings are made for."""


def article_of(case: str) -> Article:
    (article,) = sources.load(str(SEEDS / f"{case}.txt"))
    return replace(article, source=f"{case}.txt")


def recorded(case: str) -> str:
    """The text of the case's recording."""
    model = Ideal(case)
    for budget in BUDGETS:
        summarize([article_of(case)], model, Settings(passage_tokens=budget))
    return recording(model.calls)


class Ideal:
    """The Model that knows what to say about one article, and records what it is asked."""

    reads_messages = True
    name: str | None = "written-by-hand"
    window: int | None = None
    output_tokens = Settings().max_output_tokens
    price: Price | None = FREE

    def __init__(self, case: str) -> None:
        file = json.loads((HERE / f"{case}.ideal.json").read_text("utf-8"))
        self.draft = draft_of(file)
        self.statements = _statements(file["statements"])
        self.calls: list[tuple[Request, Reply]] = []

    def answer(self, ask: Ask[T]) -> Answer[T]:
        said: Any
        if ask.output is Notes:
            said = notes_of(self.draft, self.statements, ask)
        else:
            said = self.draft if ask.output is Draft else reduction_of(self.draft)

        def send(request: Request) -> Reply:
            text = json.dumps(asdict(said), ensure_ascii=False)
            read = sum(estimate(message.content) for message in request.messages)
            reply = Reply(text, usage=Usage(read, 0, estimate(text)), model=self.name)
            self.calls.append((request, reply))
            return reply

        asking = Asking(str(self.name), self.output_tokens)
        return Conversation(send, asking, engine="ideal", price=FREE).answer(ask)

    def close(self) -> None:
        """Nothing is held."""


def draft_of(file: dict[str, Any]) -> Draft:
    """The answer about the whole article."""
    return Draft(
        headline=file["headline"],
        bottom_line=_statements(file["bottom_line"]),
        why_it_matters=_statements(file["why_it_matters"]),
        key_points=_statements(file["key_points"]),
        actors=tuple(DraftActor(n, kind, tuple(a), r, s, tuple(e)) for n, kind, a, r, s, e in file["actors"]),
        risks=tuple(_risk(row) for row in file["risks"]),
        quotes=tuple(DraftQuote(*row[:5], tuple(row[5])) for row in file["quotes"]),
        timeline=tuple(DraftEvent(*row[:3], tuple(row[3])) for row in file["timeline"]),
        watch=_statements(file["watch"]),
        gaps=_statements(file["gaps"]),
        disagreements=tuple(
            DraftDisagreement(
                row["issue"],
                row["kind"],
                tuple(DraftSide(text, owner, tuple(e)) for text, owner, e in row["sides"]),
            )
            for row in file["disagreements"]
        ),
    )


def reduction_of(draft: Draft) -> Reduction:
    """The answer about the notes: the part of the draft that is written, not carried."""
    return Reduction(
        draft.headline,
        draft.bottom_line,
        draft.why_it_matters,
        draft.key_points,
        draft.watch,
        draft.gaps,
        draft.disagreements,
    )


def notes_of(draft: Draft, statements: tuple[DraftStatement, ...], ask: Ask[Any]) -> Notes:
    """The answer about a passage: what lies in it.

    What cites two passages belongs to the first, with the part that lies there; an actor belongs to each.
    Names are as full as the request has them; roles and stances stand where the passage has them.
    """
    there = {sentence.number for sentence in ask.sentences}
    shown = ask.messages[-1].content
    passage = ask.passages[0].text

    def here(items: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(
            replace(item, evidence=tuple(n for n in item.evidence if n in there))
            for item in items
            if item.evidence[0] in there
        )

    actors: list[DraftActor] = []
    for actor in draft.actors:
        forms = [form for form in (actor.name, *actor.aliases) if form in shown]
        evidence = tuple(n for n in actor.evidence if n in there)
        if forms and evidence:
            role = actor.role if actor.role and actor.role in passage else None
            stance = actor.stance if actor.stance and actor.stance in passage else None
            actors.append(DraftActor(forms[0], actor.kind, tuple(forms[1:]), role, stance, evidence))
    short = {actor.name: actor.aliases for actor in draft.actors}
    quotes = tuple(
        replace(
            quote,
            speaker=next(form for form in (quote.speaker, *short[quote.speaker]) if form in shown),
            role=quote.role if quote.role in passage else None,
            channel=quote.channel if quote.channel and quote.channel in passage else None,
        )
        for quote in here(draft.quotes)
    )
    return Notes(
        here(statements), tuple(actors), here(draft.risks), quotes, here(draft.timeline),
        here(draft.watch), here(draft.gaps),
    )  # fmt: skip


def _statements(rows: list[Any]) -> tuple[DraftStatement, ...]:
    return tuple(DraftStatement(text, kind, owner, tuple(evidence)) for kind, text, owner, evidence in rows)


def _risk(row: dict[str, Any]) -> DraftRisk:
    empty = dict.fromkeys(("likelihood", "impact", "horizon", "confidence", "indicator", "owner"))
    return DraftRisk(**{**empty, **row, "evidence": tuple(row["evidence"])})
