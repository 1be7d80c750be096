"""What a draft says and no source holds goes to the ledger, each with its reason."""

from dataclasses import replace

import pytest

from briefing.article import Article, Block, Sentence
from briefing.draft import DraftActor, DraftEvent, DraftQuote, DraftRisk, DraftStatement
from briefing.grounding.gate import Gate
from briefing.grounding.sources import Sources

TEXT = (
    "Harbour master Ingrid Solvang spoke on Monday. “We cannot rule out a closure,” she said. "
    "The port moved 4,000 containers in 2024. The union called it “a paper exercise”."
)
PLACES = [(0, 46), (47, 88), (89, 129), (130, len(TEXT))]


@pytest.fixture
def gate() -> Gate:
    article = Article("a1", "port.txt", TEXT, (Block(0, len(TEXT), "story"),), "Port")
    sentences = {n: Sentence(s, e, "a1", n, "story", TEXT[s:e]) for n, (s, e) in enumerate(PLACES, 1)}
    return Gate(Sources({"a1": article}, sentences))


QUOTE = DraftQuote("We cannot rule out a closure", "Ingrid Solvang", "Harbour master", None, None, (2,))
STATEMENT = DraftStatement("The port moved 4,000 containers in 2024.", "fact", None, (3,))
RISK = DraftRisk(
    "We cannot rule out a closure", "operational", "likely", None, None, None, None, "Ingrid Solvang", (2,)
)
ACTOR = DraftActor("Ingrid Solvang", "person", ("Solvang",), "Harbour master", None, (1,))
EVENT = DraftEvent("2024", "2024", "The port moved 4,000 containers in 2024.", (3,))


def test_a_quote_of_the_source_is_kept_with_its_address(gate: Gate) -> None:
    (quote,) = gate.quotes([QUOTE])
    (place,) = quote.evidence
    assert TEXT[place.start : place.end] == place.text == quote.text == QUOTE.text
    assert (quote.id, quote.speaker, quote.role, quote.support) == (
        "q1",
        "Ingrid Solvang",
        "Harbour master",
        "supported",
    )
    assert not gate.dropped


def test_a_quote_gets_the_source_s_own_spelling(gate: Gate) -> None:
    (quote,) = gate.quotes([replace(QUOTE, text="We cannot  rule out\na closure")])
    assert (quote.text, quote.evidence[0].match) == ("We cannot rule out a closure", "normalised")


@pytest.mark.parametrize(
    ("quote", "reason"),
    [
        pytest.param(
            replace(QUOTE, text="We can rule out a closure"), "quote_not_found", id="a word left out"
        ),
        pytest.param(
            replace(QUOTE, text="we cannot rule out a closure"), "quote_not_found", id="another case"
        ),
        pytest.param(
            replace(QUOTE, text="The port moved"), "not_quoted", id="the article's words, not speech"
        ),
        pytest.param(
            replace(QUOTE, text="closure,” she said"), "not_quoted", id="runs over the closing mark"
        ),
        pytest.param(replace(QUOTE, speaker="Tomas Arnesen"), "speaker", id="a speaker whom nobody names"),
        pytest.param(replace(QUOTE, speaker=None), "speaker", id="no speaker"),
    ],
)
def test_a_quote_that_is_none_is_dropped(gate: Gate, quote: DraftQuote, reason: str) -> None:
    assert gate.quotes([quote]) == ()
    assert [(d.kind, d.reason) for d in gate.dropped] == [("quote", reason)]


def test_what_the_source_does_not_say_of_a_quote_is_null(gate: Gate) -> None:
    (quote,) = gate.quotes([replace(QUOTE, role="Minister", channel="Radio Nord", said="Monday")])
    assert (quote.role, quote.channel, quote.said) == (None, None, None)


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        pytest.param(replace(STATEMENT, evidence=()), "no_evidence", id="no citation"),
        pytest.param(replace(STATEMENT, evidence=(9,)), "no_evidence", id="a sentence that does not exist"),
        pytest.param(
            replace(STATEMENT, text="The port moved 40,000 containers."), "number", id="another figure"
        ),
        pytest.param(
            replace(STATEMENT, text="The port of Oslo moved containers."), "entity", id="another name"
        ),
        pytest.param(replace(STATEMENT, owner="Tomas Arnesen"), "speaker", id="an owner whom nobody names"),
    ],
)
def test_a_statement_without_ground_is_dropped(gate: Gate, statement: DraftStatement, reason: str) -> None:
    assert gate.statements("key_point", "k", [statement]) == ()
    assert [(d.kind, d.text, d.reason) for d in gate.dropped] == [("key_point", statement.text, reason)]


def test_only_the_words_of_the_passage_count_as_supported(gate: Gate) -> None:
    verbatim, reworded = gate.statements(
        "key_point", "k", [STATEMENT, replace(STATEMENT, text="It moved 4,000 containers.")]
    )
    assert (verbatim.id, verbatim.support, verbatim.reasons) == ("k1", "supported", ())
    assert (reworded.id, reworded.support, reworded.reasons) == ("k2", "unchecked", ("reworded",))


def test_an_actor_keeps_only_what_the_articles_say(gate: Gate) -> None:
    (actor,) = gate.actors([replace(ACTOR, aliases=("Solvang", "Iron Ingrid"), role="Minister of Ports")])
    assert (actor.name, actor.aliases, actor.role) == ("Ingrid Solvang", ("Solvang",), None)
    assert [(d.kind, d.reason) for d in gate.dropped] == [("role", "unsupported")]


def test_an_actor_whom_nobody_names_is_dropped(gate: Gate) -> None:
    assert gate.actors([replace(ACTOR, name="Kari Moe", aliases=())]) == ()
    assert [(d.kind, d.reason) for d in gate.dropped] == [("actor", "entity")]


def test_a_risk_carries_the_range_of_its_term(gate: Gate) -> None:
    (risk,) = gate.risks([RISK])
    assert risk.likelihood is not None
    assert (risk.likelihood.term, risk.likelihood.low, risk.likelihood.high) == ("likely", 55, 80)


def test_a_risk_loses_fields_that_no_article_holds(gate: Gate) -> None:
    (risk,) = gate.risks([replace(RISK, impact="a ruined coast", horizon="by 2050")])
    assert (risk.impact, risk.horizon) == (None, None)
    assert [d.kind for d in gate.dropped] == ["impact", "horizon"]


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        pytest.param(replace(EVENT, date="2024-13"), "date", id="no such month"),
        pytest.param(replace(EVENT, date="last year"), "date", id="words"),
        pytest.param(replace(EVENT, date="2024-01-01/"), "date", id="half an interval"),
        pytest.param(
            replace(EVENT, as_written="in March"), "date", id="words that the passage does not have"
        ),
        pytest.param(replace(EVENT, evidence=()), "no_evidence", id="no citation"),
    ],
)
def test_an_event_without_a_date_of_the_source_is_dropped(gate: Gate, event: DraftEvent, reason: str) -> None:
    assert gate.events([event]) == ()
    assert [d.reason for d in gate.dropped] == [reason]


@pytest.mark.parametrize("date", ["2024", "2024-02", "2024-02-29", "2024-02-26/2024-03-03"])
def test_dates_at_any_known_precision_are_dates(gate: Gate, date: str) -> None:
    assert [e.date for e in gate.events([replace(EVENT, date=date)])] == [date]


def test_a_headline_that_names_others_is_replaced_by_the_title(gate: Gate) -> None:
    articles = tuple(gate.sources.articles.values())
    assert gate.headline("Closure feared, says Solvang", articles) == "Closure feared, says Solvang"
    assert gate.headline("Closure feared by Oslo", articles) == "Port"
