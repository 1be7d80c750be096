"""Nothing comes in; two invented briefings go out, to try templates on: one with every field, one with none.

People, places and organisations in them do not exist.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from briefing.brief import (
    LIKELIHOOD,
    Actor,
    ArticleRecord,
    Briefing,
    Confidence,
    Coverage,
    Disagreement,
    Dropped,
    Event,
    Evidence,
    Ledger,
    Likelihood,
    Partial,
    PromptRun,
    Quote,
    Risk,
    Run,
    Side,
    Statement,
    Tokens,
)
from briefing.draft import StatementKind

_GAZETTE = """Calder Port closes its grain terminal after cracks are found

CALDER, 14 March 2024

The Calder Port Authority (CPA) shut its grain terminal on Tuesday after engineers found cracks in two \
silos, the port's director, Marta Lindqvist, said.

“We will not load another ship until I have seen every weld myself,” Lindqvist told reporters at the quay. \
She expects the inspection to last until 28 March.

The terminal handles about 40 per cent of the region's wheat exports. Farmers could lose 12 million \
crowns a week if it stays closed beyond the end of the month, the Growers' Union warned.

“Every day costs us a harvest's profit,” said Tomas Okafor, the union's chairman. “My members cannot \
wait for April.”

The authority did not say who had built the silos, and the ministry of transport has not answered \
questions."""

_HERALD = """Ministry knew of silo defects, letter shows

The ministry of transport was told of defects in the Calder silos in November 2023, according to a letter \
seen by the Northern Herald.

A ministry spokesman, Pelle Brandt, denied that. “No such warning reached this house,” he said on 15 March.

Parliament's transport committee is to question the minister on 22 March."""

_ARTICLES = {
    "a1": ArticleRecord(
        "a1",
        "Calder Port closes its grain terminal after cracks are found",
        "gazette.html",
        "https://gazette.example/calder-port?ref=front",
        "Ines Falk",
        "2024-03-14",
        sha256(_GAZETTE.encode()).hexdigest(),
        _GAZETTE,
        publisher="Calder Gazette",
        published_from="dateline",
        updated="2024-03-15",
    ),
    "a2": ArticleRecord(
        "a2",
        "Ministry knew of silo defects, letter shows",
        "herald.txt",
        None,
        None,
        None,
        sha256(_HERALD.encode()).hexdigest(),
        _HERALD,
    ),
}


def _at(article: str, *passages: str) -> tuple[Evidence, ...]:
    """The evidence for words that stand in an article."""
    text = _ARTICLES[article].text
    starts = [text.index(words) for words in passages]
    return tuple(
        Evidence(article, start, start + len(words), words)
        for start, words in zip(starts, passages, strict=True)
    )


def _statement(
    key: str,
    text: str,
    evidence: Iterable[Evidence],
    kind: StatementKind = "reported",
    owner: str | None = None,
) -> Statement:
    carried = tuple(evidence)
    verbatim = any(text.rstrip(".") in e.text for e in carried)
    return Statement(key, text, kind, owner, carried, "supported" if verbatim else "unchecked")


_SHUT = (
    "The Calder Port Authority (CPA) shut its grain terminal on Tuesday after engineers found cracks in "
    "two silos, the port's director, Marta Lindqvist, said."
)
_WHEAT = "The terminal handles about 40 per cent of the region's wheat exports."
_LOSS = (
    "Farmers could lose 12 million crowns a week if it stays closed beyond the end of the month, the "
    "Growers' Union warned."
)
_LETTER = (
    "The ministry of transport was told of defects in the Calder silos in November 2023, according to a "
    "letter seen by the Northern Herald."
)
_DENIAL = "A ministry spokesman, Pelle Brandt, denied that."
_HEARING = "Parliament's transport committee is to question the minister on 22 March."
_SILENCE = (
    "The authority did not say who had built the silos, and the ministry of transport has not answered "
    "questions."
)
_WELD = "We will not load another ship until I have seen every weld myself"
_UNTIL = "She expects the inspection to last until 28 March."
_PROFIT = "Every day costs us a harvest's profit"
_MEMBERS = "My members cannot wait for April."
_NO_WARNING = "No such warning reached this house"

FULL = Briefing(
    headline="Calder Port closes its grain terminal after cracks are found",
    bottom_line=(
        _statement("b1", _SHUT, _at("a1", _SHUT)),
        _statement("b2", "A letter says that the ministry was warned in November 2023.", _at("a2", _LETTER)),
    ),
    why_it_matters=(_statement("y1", _WHEAT, _at("a1", _WHEAT), "fact"),),
    key_points=(
        _statement("k1", _LOSS, _at("a1", _LOSS), owner="Growers' Union"),
        _statement("k2", "The ministry denies any warning.", _at("a2", _DENIAL), owner="Pelle Brandt"),
        _statement("k3", _HEARING, _at("a2", _HEARING), "fact"),
        _statement("k4", _WHEAT, _at("a1", _WHEAT), "fact"),
    ),
    actors=(
        Actor(
            "p1", "Marta Lindqvist", "person", ("Lindqvist",), "the port's director",
            "will not load another ship until every weld is inspected", _at("a1", _SHUT),
        ),
        Actor("p2", "Tomas Okafor", "person", ("Okafor",), "the union's chairman", None,
              _at("a1", "said Tomas Okafor, the union's chairman")),
        Actor("p3", "Pelle Brandt", "person", ("Brandt",), "ministry spokesman", "denies any warning",
              _at("a2", _DENIAL)),
        Actor("p4", "Calder Port Authority", "organisation", ("CPA",), None, None, _at("a1", _SHUT)),
    ),
    risks=(
        Risk(
            "r1", _LOSS, "economic", Likelihood("likely", *LIKELIHOOD["likely"]), "12 million crowns a week",
            "beyond the end of the month", Confidence("moderate", "one interested source"),
            "the inspection's end on 28 March", "Growers' Union", _at("a1", _LOSS), "supported",
        ),
        Risk("r2", "The closure could outlast the inspection.", "other", None, None, None, None, None, None,
             _at("a1", _UNTIL), "unchecked"),
    ),
    quotes=(
        Quote("q1", _WELD, "Marta Lindqvist", "the port's director", "reporters at the quay", "2024-03-12",
              _at("a1", _WELD), "supported"),
        Quote("q2", _PROFIT, "Tomas Okafor", None, None, None, _at("a1", _PROFIT), "supported"),
        Quote("q3", _MEMBERS, "Tomas Okafor", None, None, None, _at("a1", _MEMBERS), "supported"),
        Quote("q4", _NO_WARNING, "Pelle Brandt", "ministry spokesman", None, "2024-03-15",
              _at("a2", _NO_WARNING), "supported"),
    ),
    timeline=(
        Event("t1", "2023-11", "November 2023", "The ministry is told of defects in the silos.",
              _at("a2", _LETTER)),
        Event("t2", "2024-03-12", "Tuesday", "The terminal is shut.", _at("a1", _SHUT)),
        Event("t3", "2024-03-12/2024-03-28", "until 28 March", "The silos are inspected.",
              _at("a1", _UNTIL)),
        Event("t4", "2024-03-12", "Tuesday", "Engineers find cracks in two silos.", _at("a1", _SHUT)),
        Event("t5", "2023", "2023", "The ministry is told of defects in the silos.", _at("a2", _LETTER)),
    ),
    watch=(_statement("w1", _HEARING, _at("a2", _HEARING), "fact"),),
    gaps=(_statement("g1", _SILENCE, _at("a1", _SILENCE), "fact"),),
    disagreements=(
        Disagreement(
            "d1", "Whether the ministry was warned", "factual",
            (
                Side("It was told of defects in November 2023.", "a letter seen by the Northern Herald",
                     _at("a2", _LETTER)),
                Side("No such warning reached it.", "Pelle Brandt", _at("a2", _DENIAL)),
            ),
        ),
    ),
    articles=tuple(_ARTICLES.values()),
    run=Run(
        engine="openai_compatible", engine_note="openai_compatible, because it was asked for",
        model="sample-1", prompts=(PromptRun("brief", "v1", "0" * 64),), calls=2, cached_calls=1,
        tokens=Tokens(2100, 900, 640),
        cost_usd=0.0123, started="2024-03-16T07:30:00+00:00", seconds=4.2, version="0.1.0",
        partial=Partial(5, "the next call could have crossed the limit of $0.02", 7, 2),
        notices=("the answer on passage 3 was cut off; what was complete is used",),
    ),
    ledger=Ledger(
        (
            Dropped("quote", "Heads will roll", "quote_not_found", "these words stand in no source"),
            Dropped("key_point", "Three silos are cracked.", "number", "not in the sentences cited: 3"),
            Dropped("key_point", "Four ships are waiting.", "number", "not in the sentences cited: 4"),
            Dropped("caption", "The grain terminal at Calder, seen from the north.", "not_story", "a1"),
            Dropped("counter", "17 comments", "not_story", "a1"),
            Dropped("counter", "203 shares", "not_story", "a1"),
        ),
        Coverage(14, 10, 4, 4, 28, 25, 3),
    ),
)  # fmt: skip
"""Two articles, every section and field; a sentence that two parts have, one that has two dates."""

BARE = Briefing(
    headline="Ministry knew of silo defects, letter shows",
    bottom_line=(_statement("b1", _LETTER, _at("a2", _LETTER)),),
    why_it_matters=(),
    key_points=(),
    actors=(),
    risks=(),
    quotes=(),
    timeline=(),
    watch=(),
    gaps=(),
    disagreements=(),
    articles=(_ARTICLES["a2"],),
    run=Run(
        engine="extractive", engine_note="extractive, because no model endpoint is configured", model=None,
        prompts=(), calls=0, cached_calls=0, tokens=Tokens(), cost_usd=0.0,
        started="2024-03-16T07:30:00+00:00", seconds=0.1, version="0.1.0",
    ),
    ledger=Ledger((), Coverage(5, 1, 1, 0, 1, 1, 0)),
)  # fmt: skip
"""One article of which only the bottom line and the record are left; all that may be missing is."""

SAMPLES = {"full": FULL, "bare": BARE}
