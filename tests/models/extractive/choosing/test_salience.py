"""`ranked` and `key_points`: which sentences carry the story, and in which words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.article import Article, Block, Span
from briefing.models.extractive import read
from briefing.models.extractive.choosing.salience import MOST_POINTS, key_points, kind_of, owner_of, ranked
from briefing.models.extractive.hearing.reported import Reported
from briefing.models.extractive.naming.names import Cast
from briefing.models.extractive.reading import Reading
from briefing.sources import article_from_text
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences

STORY = (
    "The port of Velden closed its only ferry line on Monday after engineers found cracks in both ships. "
    "About 4,000 islanders depend on the ferry line for work, school and supplies. "
    "“We were told on Sunday night,” said Mara Lind, who runs a shop on the island. "
    "But the ferry company warned that repairs of the cracks could take until the autumn. "
    "The sky over the island was grey. "
    "The port of Velden closed its ferry line on Monday when engineers found cracks in the ships. "
    "“Nobody asked us. Nobody will. What are we to do?” "
    "It has happened before. "
    "The state government promised military boats for the islanders until the ships are repaired. "
    "A hearing on the cracks in the ships is planned for June. "
    "Lind has kept hens for eleven years. "
    "Her shop sells eggs."
)


def reading(story: str) -> Reading:
    article = article_from_text(f"Ferry line closes over cracks\n\nMonday, May 5, 2025\n\n{story}")
    return read(article, sentences(article))


def plain(*blocks: str) -> Reading:
    """A reading without names or speakers: what is there before those steps have found anything."""
    text = "\n\n".join(blocks)
    spans, at = [], 0
    for block in blocks:
        spans.append(Block(at, at + len(block), "story"))
        at += len(block) + 2
    article = Article("a1", "-", text, tuple(spans), "")
    return Reading(article, sentences(article), quotations(text), (), Cast(), (), ())


def test_the_first_sentence_of_a_plain_story_is_the_best() -> None:
    points = key_points(reading(STORY))
    assert points[0].text.startswith("The port of Velden closed its only ferry line")


def test_key_points_are_the_article_s_words_with_their_number() -> None:
    found = reading(STORY)
    texts = {s.number: s.text for s in found.sentences}
    points = key_points(found)
    assert len(points) == MOST_POINTS
    for point in points:
        (number,) = point.evidence
        assert texts[number].endswith(point.text[1:])


def test_a_leading_but_goes_and_the_letter_is_raised() -> None:
    texts = [p.text for p in key_points(reading(STORY))]
    assert "The ferry company warned that repairs of the cracks could take until the autumn." in texts


def test_a_sentence_that_repeats_another_is_no_point() -> None:
    texts = [p.text for p in key_points(reading(STORY))]
    assert sum(t.startswith("The port of Velden closed its") for t in texts) == 1


@pytest.mark.parametrize(
    "weak",
    ["“Nobody asked us.", "What are we to do?”", "It has happened before.", "Her shop sells eggs."],
)
def test_what_does_not_read_alone_is_no_point(weak: str) -> None:
    assert weak not in [p.text for p in key_points(reading(STORY))]


def test_title_and_dateline_are_not_ranked() -> None:
    found = reading(STORY)
    assert [s for _, s in ranked(found) if s.kind != "story"] == []
    assert len(ranked(found)) == len(found.story)


def test_ranked_is_best_first() -> None:
    scores = [score for score, _ in ranked(reading(STORY))]
    assert scores == sorted(scores, reverse=True)


def test_a_caption_run_into_the_text_does_not_push_the_lede_down() -> None:
    caption = "Scroll down for video The ferry at Velden (pictured) on a summer day. "
    lede = "Engineers closed the ferry line of Velden on Monday over cracks in the ships."
    more = "The ships are old. Repairs will take until the autumn, the company said."
    (_, first), *_ = ranked(plain(caption + lede, more))
    assert first.text == lede


def test_a_quotation_without_its_speaker_is_worth_less_than_one_with() -> None:
    bare, told = "“The line is closed for good.”", "“The line is closed for good,” Mara Lind said."
    (_, best), *_ = ranked(plain(bare, told))
    assert best.text == told


@pytest.mark.parametrize(
    ("text", "owner", "expected"),
    [
        pytest.param("The line closed.", None, "fact", id="nobody's"),
        pytest.param("The line closed, the company said.", "the company", "reported", id="said"),
        pytest.param("The company fears a loss.", "the company", "judgement", id="feared"),
        pytest.param("It was unfair.", None, "fact", id="a judgement needs somebody"),
    ],
)
def test_kinds(text: str, owner: str | None, expected: str) -> None:
    assert kind_of(text, owner) == expected


def test_a_sentence_belongs_to_whoever_says_most_of_it() -> None:
    said, called = (
        "The line is closed for good, Mara Lind said.",
        "Lind closed the shop that she called “home”.",
    )
    found = plain(said, called)
    home = found.article.text.index("home")
    words = [
        Reported(1, "Mara Lind", None, Span(39, 43), Span(0, 27)),
        Reported(2, "Mara Lind", None, Span(home - 8, home - 2), Span(home, home + 4)),
    ]
    owned = replace(found, reported=tuple(words))
    assert [owner_of(owned, s) for s in owned.sentences] == ["Mara Lind", None]


def test_a_story_of_one_sentence_has_one_point() -> None:
    assert [p.text for p in key_points(plain("Engineers closed the line on Monday."))] == [
        "Engineers closed the line on Monday."
    ]


def test_no_story_no_points() -> None:
    assert key_points(plain()) == ()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="ABcde .?!,“”\"'()0—", min_size=1, max_size=60), max_size=12))
def test_any_text_gives_distinct_points_with_true_numbers(blocks: list[str]) -> None:
    found = plain(*blocks)
    numbers = [n for p in key_points(found) for n in p.evidence]
    assert len(numbers) == len(set(numbers)) <= MOST_POINTS
    assert set(numbers) <= {s.number for s in found.sentences}
