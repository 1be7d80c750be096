"""Risks of an article: owned, verbatim, without repeats; none where nothing is to be feared."""

import datetime as dt

import pytest

from briefing.article import Article, Block, Published, Span
from briefing.draft import DraftRisk
from briefing.models.extractive.hearing.reported import Reported
from briefing.models.extractive.hearing.speakers import Spoken
from briefing.models.extractive.naming.names import Cast
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.weighing.risks import AT_MOST, risks
from briefing.text.dates import dates
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences

LEDE = "The council of Brenlow opened a footbridge over the Tarn on Friday."


def reading(*paragraphs: str, speaker: str | None = None, reporter: str | None = None) -> Reading:
    """A Reading of story paragraphs; every quotation is `speaker`'s, all reported by `reporter`."""
    text = "\n\n".join(paragraphs)
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(at, at + len(paragraph), "story"))
        at += len(paragraph) + 2
    published = dt.date(2024, 3, 14)
    article = Article("a1", "-", text, tuple(blocks), "", published=Published(published, "option"))
    numbered, quoted = sentences(article), quotations(text)
    spoken = tuple(
        Spoken(
            Span(q.start, q.end),
            text[q.start : q.end],
            q.utterance,
            "direct",
            speaker,
            None,
            None,
            None,
            None,
        )
        for q in quoted
    )
    reported = tuple(
        Reported(s.number, reporter, None, Span(s.start, s.start), Span(s.start, s.end)) for s in numbered
    )
    said = reported if reporter else ()
    return Reading(article, numbered, quoted, dates(text, published), Cast((), ()), spoken, said)


def only(made: tuple[DraftRisk, ...]) -> DraftRisk:
    assert len(made) == 1
    return made[0]


def test_an_article_that_fears_nothing_has_no_risk() -> None:
    assert (
        risks(reading(LEDE, "Children sang, and the mayor cut a ribbon. The band will play again in May."))
        == ()
    )


def test_an_unquoted_risk_is_the_sentence_and_the_article_s_own() -> None:
    risk = only(risks(reading(LEDE, "The old bridge could collapse by 2030 if the river keeps rising.")))
    assert risk == DraftRisk(
        text="The old bridge could collapse by 2030 if the river keeps rising.",
        category="operational",
        likelihood=None,
        impact=None,
        horizon="by 2030",
        confidence=None,
        indicator="if the river keeps rising",
        owner=None,
        evidence=(2,),
    )


def test_a_quoted_risk_is_the_words_of_its_speaker() -> None:
    made = risks(
        reading(LEDE, "“The old bridge could collapse in the next flood,” Osgood said.", speaker="Ida Osgood")
    )
    risk = only(made)
    assert (risk.text, risk.owner) == ("The old bridge could collapse in the next flood", "Ida Osgood")


def test_words_in_quotation_marks_without_a_speaker_are_no_source() -> None:
    assert risks(reading(LEDE, "“The old bridge could collapse in the next flood.”")) == ()


def test_reported_speech_has_its_owner() -> None:
    made = risks(reading("Osgood said the old bridge could collapse.", reporter="Ida Osgood"))
    assert only(made).owner == "Ida Osgood"


def test_a_speech_of_several_sentences_leaves_no_mark_hanging() -> None:
    made = risks(
        reading(
            "Osgood said: “The old bridge could collapse in the next flood. Many of us use it.”",
            speaker="Ida Osgood",
        )
    )
    assert only(made).text == "The old bridge could collapse in the next flood."


def test_a_likelihood_stands_where_the_words_state_one_and_never_with_a_confidence() -> None:
    risk = only(
        risks(
            reading(
                "A collapse of the bridge is very likely to cause deaths, experts say with high confidence."
            )
        )
    )
    assert (risk.likelihood, risk.confidence) == ("very likely", None)


def test_near_duplicates_are_told_once() -> None:
    made = risks(
        reading(
            "The old bridge could collapse in the next flood.",
            "The old bridge could collapse in the next flood, and the mill would close.",
        )
    )
    assert len(made) == 1


def test_at_most_a_handful_the_strongest_first() -> None:
    things = ("bridge", "chapel", "school", "harbour", "market", "library", "quarry", "station", "theatre")
    made = risks(
        reading(*(f"The {thing} could collapse." for thing in things), "Gorton is at risk of deadly floods.")
    )
    assert len(made) == AT_MOST
    assert made[0].text == "Gorton is at risk of deadly floods."


@pytest.mark.parametrize("kind", ["title", "heading", "pull_quote", "dateline"])
def test_only_the_story_is_read(kind: str) -> None:
    text = "The old bridge could collapse."
    article = Article("a1", "-", text, (Block(0, len(text), kind),), "")  # type: ignore[arg-type]  # parametrized
    assert risks(Reading(article, sentences(article), (), (), Cast((), ()), (), ())) == ()


def test_the_words_of_a_match_report_are_no_risks() -> None:
    made = risks(
        reading(
            "Harlow beat Brenlow 3-1 in the cup final, and striker Ned Pole scored two goals.",
            "The team could lose a player to injury, and the coach fears that the attack will be weaker.",
            "Fans fear defeat in the next match against the champions, a derby.",
        )
    )
    assert made == ()


def test_what_is_only_asked_counts_less() -> None:
    assert risks(reading("Could the old bridge collapse?")) == ()
    assert len(risks(reading("The old bridge could collapse."))) == 1


def test_scores_alone_make_a_match_report() -> None:
    made = risks(
        reading(
            "Harlow led 21-14 and 28-14, Brenlow came back to 28-31, and it ended 34-31.",
            "Harlow could lose its best man to injury.",
        )
    )
    assert made == ()


def test_what_somebody_only_repeats_is_told_once() -> None:
    made = risks(
        reading(
            "Osgood said the old bridge could collapse.",
            "In June she repeated that a collapse of the span might follow.",
            reporter="Ida Osgood",
        )
    )
    assert [risk.evidence for risk in made] == [(1,)]


def test_the_same_words_are_never_told_twice() -> None:
    assert len(risks(reading("The old bridge could collapse.", "The old bridge could collapse."))) == 1
