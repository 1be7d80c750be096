"""The filters of a template."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.render import filters
from briefing.render.context import context
from briefing.render.sample import FULL

RISK = FULL.risks[0]


@pytest.mark.parametrize(
    ("text", "owner", "shown"),
    [
        pytest.param("It may fail.", "Dora Petrov", "Dora Petrov", id="the text does not name the owner"),
        pytest.param("Petrov says it may fail.", "Dora Petrov", "", id="it does, by the last name"),
        pytest.param("It may fail.", None, "", id="there is none"),
    ],
)
def test_an_owner_is_shown_once(text: str, owner: str | None, shown: str) -> None:
    assert filters.by(replace(RISK, text=text, owner=owner)) == shown


def test_an_assessment_says_what_is_known_and_keeps_confidence_apart() -> None:
    assert filters.assessment(RISK) == (
        "Economic risk, according to Growers' Union; likely (55–80 per cent); beyond the end of the month. "
        "Impact: 12 million crowns a week. Sign to look for: the inspection's end on 28 March. "
        "Confidence is moderate: one interested source."
    )
    for sentence in filters.assessment(RISK).split(". "):
        assert not ("likely" in sentence and "onfidence" in sentence)
    assert filters.assessment(FULL.risks[1]) == ""


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        pytest.param("https://e.example/a?b=c&d=%20#e", "https://e.example/a?b=c&d=%20#e", id="as it is"),
        pytest.param("HTTP://e.example", "HTTP://e.example", id="capitals"),
        pytest.param("https://e.example/ü>", "https://e.example/%C3%BC%3E", id="percent-encoded"),
        pytest.param("https://e.example/\ud800", "https://e.example/%3F", id="half a character"),
        pytest.param("javascript:alert(1)//https://", "", id="script"),
        pytest.param(" data:text/html,x", "", id="data"),
        pytest.param("//e.example", "", id="no scheme"),
        pytest.param("", "", id="empty"),
        pytest.param(None, "", id="none"),
    ],
)
def test_a_link_is_safe_or_empty(address: str | None, safe: str) -> None:
    assert filters.link(address) == safe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param(
            "Every day costs us a harvest's profit.",
            "“Every day costs us a harvest's profit”",
            id="own words",
        ),
        pytest.param("costs us a harvest's", "“costs us a harvest's”", id="part of them"),
        pytest.param("Every day costs", "Every day costs", id="too few to tell"),
        pytest.param(
            "Every day costs the union a profit.", "Every day costs the union a profit.", id="other words"
        ),
    ],
)
def test_a_speakers_own_words_stand_in_quotation_marks(text: str, shown: str) -> None:
    assert filters.quoted(text, FULL.quotes) == shown


def test_a_sentence_with_several_ids_has_the_passages_of_all_each_once() -> None:
    made = context(FULL)
    [both] = made.why_it_matters
    assert filters.ids(both) == ("y1", "k4")
    assert filters.places(both, made.passages) == made.passages["y1"]
    assert (filters.ids(RISK), filters.places(RISK, made.passages)) == (("r1",), made.passages["r1"])


@pytest.mark.parametrize(
    ("indicator", "shown"),
    [
        ("If the cable breaks", "the cable breaks"),
        ("once ships wait", "ships wait"),
        ("iffy welds", "iffy welds"),
    ],
)
def test_a_sign_to_look_for_is_told_without_its_if(indicator: str, shown: str) -> None:
    assert f"Sign to look for: {shown}." in filters.assessment(replace(RISK, indicator=indicator))


def test_an_actor_without_a_role_is_described_by_kind_but_a_person_is_not() -> None:
    person, *_, authority = FULL.actors
    assert (filters.who(person), filters.who(authority)) == ("The port's director", "Organisation")
    assert filters.who(replace(person, role=None)) == ""
    assert (filters.also(authority), filters.also(person)) == ("CPA", "")


def test_a_byline_gives_what_is_known() -> None:
    gazette, herald = FULL.articles
    assert filters.byline(gazette) == "Calder Gazette, 14 March 2024, by Ines Falk"
    assert filters.byline(herald) == "publication date not known"
    assert filters.byline(replace(gazette, published_from="update note", author=None)) == (
        "Calder Gazette, 14 March 2024 (from its update note)"
    )
    assert (filters.file(gazette), filters.file(replace(gazette, source="-"))) == (
        "gazette.html",
        "standard input",
    )


def test_lines_are_wrapped_and_underlined() -> None:
    assert filters.wrap("a " * 45, 4, 2).split("\n") == ["  " + "a " * 37 + "a", "    a a a a a a a"]
    assert filters.underline("Ab\n") == "Ab\n=="
