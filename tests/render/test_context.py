"""The context of a template: labels, passages in a reader's terms, quotes in groups."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.brief import ArticleRecord, Briefing, Evidence, Quote
from briefing.render.context import context
from briefing.render.sample import BARE, FULL


def article(key: str, publisher: str | None) -> ArticleRecord:
    return ArticleRecord(key, "T", "t.txt", None, None, None, "", "T", publisher=publisher)


def test_a_label_is_the_publisher_where_that_tells_articles_apart() -> None:
    briefing = replace(
        BARE,
        articles=(article("a1", "Echo"), article("a2", "Post"), article("a3", "Post"), article("a4", None)),
    )
    assert context(briefing).labels == {
        "a1": "Echo", "a2": "article\xa02", "a3": "article\xa03", "a4": "article\xa04",
    }  # fmt: skip


def test_a_passage_stands_in_its_paragraph() -> None:
    [place] = context(FULL).passages["k1"]
    assert (place.article, place.paragraph) == ("Calder Gazette", 4)
    assert place.before == "The terminal handles about 40 per cent of the region's wheat exports. "
    assert place.text == FULL.key_points[0].evidence[0].text
    assert place.after == ""


def test_before_text_and_after_are_the_whole_paragraph() -> None:
    texts = {label: a.text for a in FULL.articles for label in [context(FULL).labels[a.id]]}
    for places in context(FULL).passages.values():
        for place in places:
            assert place.before + place.text + place.after in texts[place.article].split("\n\n")


def passage_at(text: str, words: str, title: str = "") -> int:
    start = text.index(words)
    evidence = (Evidence("a1", start, start + len(words), words),)
    record = ArticleRecord("a1", title, "t.txt", None, None, None, "", text)
    briefing: Briefing = replace(
        BARE, articles=(record,), bottom_line=(replace(BARE.bottom_line[0], evidence=evidence),)
    )
    return context(briefing).passages["b1"][0].paragraph


def test_paragraphs_count_from_the_title() -> None:
    assert passage_at("Title\n\nOne.\n\nTwo.", "Title", title="Title") == 0
    assert passage_at("Title\n\nOne.\n\nTwo.", "One.", title="Title") == 1
    assert passage_at("One.\n\nTwo.", "Two.") == 2


def test_only_what_is_not_said_in_its_very_words_needs_its_passage_spelled_out() -> None:
    rows = [
        (row.ids, [place.text[:12] for place in row.passages], row.told) for row in context(FULL).reworded
    ]
    assert rows == [
        (("b2", "d1", "t1", "t5"), ["The ministry"], ()),
        (("k2", "p3", "d1"), ["A ministry s"], ()),
        (("p1", "t2", "t4"), [], ("b1",)),
        (("r2", "t3"), ["She expects "], ()),
    ]


def test_a_sentence_stands_on_the_page_once_with_all_its_ids() -> None:
    made = context(FULL)
    assert [point.ids for point in made.why_it_matters] == [("y1", "k4")]
    assert [point.ids for point in made.key_points] == [("k1",), ("k2",), ("k3",)]
    assert [moment.dates for moment in made.timeline] == [
        ("2023-11", "2023"), ("2024-03-12",), ("2024-03-12/2024-03-28",),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("headline", "shown"),
    [
        pytest.param(
            "Calder Port closes its grain terminal after cracks are found; Ministry knew of silo defects",
            "Briefing on two articles",
            id="titles in a row, one of them cut",
        ),
        pytest.param("Port shut; ministry knew", "Port shut; ministry knew", id="words of its own"),
        pytest.param("Ministry knew of silo defects", "Ministry knew of silo defects", id="one title"),
    ],
)
def test_the_titles_of_several_articles_make_no_headline(headline: str, shown: str) -> None:
    assert context(replace(FULL, headline=headline)).headline == shown


def test_the_title_of_one_article_does() -> None:
    title = "Port shut; ministry knew"
    [record] = BARE.articles
    one = replace(BARE, headline=title, articles=(replace(record, title=title),))
    assert context(one).headline == title


def test_evidence_of_an_unknown_article_does_no_harm() -> None:
    lost = replace(BARE.bottom_line[0], evidence=(Evidence("a9", 0, 1, "x"),))
    assert context(replace(BARE, bottom_line=(lost,))).passages["b1"] == ()


def quote(key: str, speaker: str | None, role: str | None = None, channel: str | None = None) -> Quote:
    return Quote(key, key, speaker, role, channel, None, (), "supported")


def test_quotes_that_follow_each_other_from_one_speaker_stand_together() -> None:
    quotes = (
        quote("q1", "Ann", "mayor"), quote("q2", "Ann"), quote("q3", "Ann", "mayor", "radio"),
        quote("q4", "Bo"), quote("q5", "Ann", "mayor"),
    )  # fmt: skip
    groups = context(replace(BARE, quotes=quotes)).quote_groups
    assert [(tuple(q.id for q in g.quotes), g.speaker, g.role, g.channel) for g in groups] == [
        (("q1", "q2"), "Ann", "mayor", None),
        (("q3",), "Ann", None, "radio"),
        (("q4",), "Bo", None, None),
        (("q5",), "Ann", None, None),
    ]
