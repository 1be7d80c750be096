"""Each way in which a finished briefing can be wrong is found again."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from briefing import pipeline, sources
from briefing.brief import Briefing
from briefing.grounding.recheck import missing_from, recheck
from briefing.settings import Settings

HARBOUR = Path(__file__).parents[2] / "seeds" / "articles" / "lindhaven-port.txt"


@pytest.fixture(scope="module")
def good() -> Briefing:
    articles = list(sources.load(str(HARBOUR)))
    return pipeline.brief(articles, settings=Settings(), now=lambda: dt.datetime(2025, 3, 5, tzinfo=dt.UTC))


def test_a_briefing_as_made_has_no_fault(good: Briefing) -> None:
    assert good.quotes
    assert good.bottom_line
    assert recheck(good) == ()


def test_a_changed_text_is_found(good: Briefing) -> None:
    article = replace(good.articles[0], text=good.articles[0].text.replace("three months", "three years"))
    assert "text_changed" in {f.reason for f in recheck(replace(good, articles=(article,)))}


def test_a_moved_address_is_found(good: Briefing) -> None:
    place = good.quotes[0].evidence[0]
    moved = replace(good.quotes[0], evidence=(replace(place, start=place.start + 1),))
    faults = recheck(replace(good, quotes=(moved, *good.quotes[1:])))
    assert ("quotes[0].evidence[0]", "address") in {(f.path, f.reason) for f in faults}


def test_a_changed_quote_is_found(good: Briefing) -> None:
    changed = replace(good.quotes[0], text=good.quotes[0].text.replace("cannot", "can"))
    faults = recheck(replace(good, quotes=(changed, *good.quotes[1:])))
    assert ("quotes[0]", "quote_not_found") in {(f.path, f.reason) for f in faults}


def test_a_speaker_whom_no_article_names_is_found(good: Briefing) -> None:
    changed = replace(good.quotes[0], speaker="Lars Hagen")
    faults = recheck(replace(good, quotes=(changed, *good.quotes[1:])))
    assert [(f.path, f.reason) for f in faults] == [("quotes[0]", "speaker")]


def test_another_figure_is_found(good: Briefing) -> None:
    changed = replace(good.key_points[0], text=good.key_points[0].text + " It will cost 900 million.")
    faults = recheck(replace(good, key_points=(changed, *good.key_points[1:])))
    assert [(f.path, f.reason) for f in faults] == [("key_points[0]", "number")]


def test_a_statement_without_passage_is_found(good: Briefing) -> None:
    changed = replace(good.key_points[0], evidence=())
    faults = recheck(replace(good, key_points=(changed, *good.key_points[1:])))
    assert ("key_points[0]", "no_evidence") in {(f.path, f.reason) for f in faults}


def test_a_quote_that_its_source_no_longer_has_is_found(good: Briefing) -> None:
    (article,) = sources.load(str(HARBOUR))
    assert missing_from(good, article) == ()
    edited = replace(article, text=article.text.replace(good.quotes[0].text, "No comment"))
    assert [(f.path, f.reason) for f in missing_from(good, edited)] == [("quotes[0]", "quote_not_found")]
