import pytest

from briefing.models.extractive.hearing.cues import cues
from briefing.models.extractive.hearing.frames import Frame, frames
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.hearing import article


def frame(text: str) -> Frame:
    story = article(text)
    (only,) = frames(text, sentences(story), quotations(text), story.blocks)
    return only


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ito said so.", [("say", "verb", "Ito")], id="name"),
        pytest.param(
            "The mayor of Brask has never said so.", [("say", "verb", "The mayor of Brask")], id="aux"
        ),
        pytest.param("He's saying so.", [("say", "verb", "He's")], id="contraction"),
        pytest.param(
            "On Friday the mayor said so.", [("say", "verb", "the mayor")], id="opening without comma"
        ),
        pytest.param("In a note, Ito, 61, said so.", [("say", "verb", "Ito")], id="opening and age"),
        pytest.param("Ito (R-Brask) said so.", [("say", "verb", "Ito")], id="brackets"),
        pytest.param(
            "Ito, a cook, and chairman of HU, said so.", [("say", "verb", "Ito")], id="two appositions"
        ),
        pytest.param("Critics who said so left.", [("say", "relative", "Critics")], id="relative"),
        pytest.param("Anyone who said so left.", [], id="anyone"),
        pytest.param("A note leaked by the paper says so.", [("say", "verb", "A note")], id="reduced clause"),
        pytest.param("It was called odd by Ito.", [("call", "passive", "Ito")], id="agent"),
        pytest.param("It was called odd.", [], id="passive without agent"),
        pytest.param("Footage of Ana Ruiz saying so.", [("say", "participle", "Ana Ruiz")], id="footage"),
        pytest.param("Per the rules, according to Ito.", [("accord", "according", "Ito")], id="according to"),
        pytest.param("The claims were false.", [], id="noun before a verb"),
        pytest.param("Her report of claims is odd.", [("report", "noun", "Her")], id="noun and its owner"),
        pytest.param("The Times Reports Club met.", [], id="capitals are names"),
    ],
)
def test_cues_of_a_sentence(text: str, expected: list[tuple[str, str, str]]) -> None:
    made = frame(text)
    found = [(c.lemma, c.kind, c.speaker.head_span(made).of(text)) for c in cues(made)]
    whole = [(c.lemma, c.kind, c.speaker.span(made).of(text)) for c in cues(made)]
    assert expected in (found, whole)


def test_a_frame_joins_the_sentences_that_a_quotation_holds_together() -> None:
    text = "Ito said: “One. Two. Three.” He left."
    story = article(text)
    made = frames(text, sentences(story), quotations(text), story.blocks)
    assert [[t.low for t in f.tokens] for f in made] == [["ito", "said", ":", "Q"], ["he", "left", "."]]


def test_tokens_address_the_text_and_keep_abbreviations_whole() -> None:
    text = "Sen. Ito’s U.S. plan, at $1,000, is “fine”."
    made = frame(text)
    assert [t.of(text) for t in made.tokens] == [
        "Sen.", "Ito’s", "U.S.", "plan", ",", "at", "$", "1,000", ",", "is", "“fine”", ".",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "nickname"),
    [("Ana “Rio” Ruiz left.", True), ("On “Rio” Ruiz spoke.", False), ("the “Rio” band", False)],
)
def test_a_nickname_stands_inside_a_name(text: str, nickname: bool) -> None:
    made = frame(text)
    assert made.is_nickname(made.quotations[0]) is nickname
