"""Details of a risk are its own words, and None where it has none."""

import datetime as dt

import pytest

from briefing.article import Article, Block, Published, Span
from briefing.draft import DraftConfidence
from briefing.models.extractive.naming.names import Cast
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.weighing.risk_details import confidence, horizon, impact, indicator
from briefing.text.dates import dates
from briefing.text.sentences import sentences

PUBLISHED = dt.date(2024, 3, 14)


def reading(text: str, published: dt.date | None = PUBLISHED) -> Reading:
    article = Article(
        "a1",
        "-",
        text,
        (Block(0, len(text), "story"),),
        "",
        published=Published(published, "option") if published else None,
    )
    return Reading(article, sentences(article), (), dates(text, published), Cast((), ()), (), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dust can lead to asthma and cancer, which is costly.", "asthma and cancer"),
        ("Villages are at risk of flooding.", "flooding"),
        ("The cut could result in a longer queue of cheerful people.", "a longer queue of cheerful people"),
        ("The prize led to joy and will lead to new songs.", None),
        ("The dam could fail.", None),
        (
            "The leak could lead to the arrest of Mr. Dunn and Dr. Okafor.",
            "the arrest of Mr. Dunn and Dr. Okafor",
        ),
        ("It could bring about the collapse of two banks.", "the collapse of two banks"),
        ("The merger carries the risk of job losses, and", "job losses"),
    ],
)
def test_impact(text: str, expected: str | None) -> None:
    assert impact(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If the talks fail, war will follow.", "If the talks fail"),
        ("The mill will close unless a buyer is found.", "unless a buyer is found"),
        ("Much depends on the weather; harvests may fail.", "depends on the weather"),
        ("He looked as if he might fall.", None),
        ("The mill will close even if a buyer is found.", None),
        ("The mill will close.", None),
        ("Without a new loan, the mill will close.", "Without a new loan"),
        ("In case of frost the mill will close.", "In case of frost the mill will close"),
        ("They will see if the mill closes.", None),
        ("The mill will close if Mr. Dunn leaves, he said.", "if Mr. Dunn leaves"),
    ],
)
def test_indicator(text: str, expected: str | None) -> None:
    assert indicator(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The lake could dry up by 2050.", "by 2050", id="year ahead"),
        pytest.param("The lake dried up in 1998.", None, id="year gone"),
        pytest.param(
            "The lake could dry up within the next ten years.", "within the next ten years", id="span ahead"
        ),
        pytest.param("The lake could dry up.", None, id="no time"),
        pytest.param("The lake could dry up within ten years.", "within ten years", id="counted span"),
        pytest.param("The lake could dry up by the summer.", "by the summer", id="season"),
    ],
)
def test_horizon(text: str, expected: str | None) -> None:
    assert horizon(reading(text), Span(0, len(text))) == expected


def test_without_a_day_of_publication_no_date_is_ahead() -> None:
    text = "The lake could dry up by 2050."
    assert horizon(reading(text, None), Span(0, len(text))) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The agency says with high confidence that wells will fail.",
            DraftConfidence("high", "with high confidence"),
        ),
        ("It has low confidence in the count.", DraftConfidence("low", "low confidence in")),
        ("Consumers lost confidence.", None),
    ],
)
def test_confidence(text: str, expected: DraftConfidence | None) -> None:
    assert confidence(text) == expected
