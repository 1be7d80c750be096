import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.text.quotations import quotations
from tests.models.extractive.hearing import HALDEN, ITO, POST, RUIZ, Known, speakers, spoken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We will pay,” Ito said.", ["Kenji Ito"], id="cue after"),
        pytest.param("“We will pay,” said Kenji Ito, the mayor.", ["Kenji Ito"], id="inverted cue after"),
        pytest.param("Ito said: “We will pay.”", ["Kenji Ito"], id="cue before, colon"),
        pytest.param("Ito said on Monday that “the city will pay.”", ["Kenji Ito"], id="cue before, that"),
        pytest.param("Ito, the mayor of Brask, told reporters: “We pay.”", ["Kenji Ito"], id="apposition"),
        pytest.param("“We,” Ito said, “pay.”", ["Kenji Ito"] * 2, id="interrupted"),
        pytest.param("“Do we pay?” Ito asked. “We do.”", ["Kenji Ito"] * 2, id="sentence after the tag"),
        pytest.param("“We pay,” according to Ito.", ["Kenji Ito"], id="according to, after"),
        pytest.param("According to Ito, the plan is “dead and buried”.", ["Kenji Ito"], id="according to"),
        pytest.param("As Ito put it, “the plan is dead.”", ["Kenji Ito"], id="as somebody put it"),
        pytest.param("The plan is “dead and buried,” Ito told reporters.", ["Kenji Ito"], id="fragment"),
        pytest.param("A mayor who “sleeps at noon” is no use, Ito said.", ["Kenji Ito"], id="cue at the end"),
        pytest.param(
            "Ito, who called the plan “a cruel joke”, resigned.", ["Kenji Ito"], id="relative clause"
        ),
        pytest.param(
            "The plan was described by Ito as “a cruel joke”.", ["Kenji Ito"], id="passive with agent"
        ),
        pytest.param("Ito was quoted as saying “it is a cruel joke”.", ["Kenji Ito"], id="quoted as saying"),
        pytest.param("Ito left the hall, calling it “a cruel joke”.", ["Kenji Ito"], id="participle"),
        pytest.param("Ito’s claim that “the money is gone” was denied.", ["Kenji Ito"], id="noun and owner"),
        pytest.param("“The money is gone.” — Kenji Ito", ["Kenji Ito"], id="signed after a dash"),
        pytest.param("“The money is gone.”\n― Kenji Ito", ["Kenji Ito"], id="signed in the next line"),
        pytest.param("“Stop this!” Ito, 61, shouted to the crowd.", ["Kenji Ito"], id="tag after a cry"),
        pytest.param(
            "Ito declined to say “sorry” but called it “bad luck”.", ["Kenji Ito"] * 2, id="infinitive"
        ),
        pytest.param("“We pay,” retired mayor Kenji Ito said.", ["Kenji Ito"], id="attribute in -ed"),
        pytest.param(
            "“The money is gone.” \n\nKenji “Ken” Ito said so.", [None, None], id="nickname is no quote"
        ),
    ],
)
def test_finds_the_speaker_around_the_words(text: str, expected: list[str | None]) -> None:
    assert [who for _, who in speakers(text, ITO)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We pay,” one poster wrote.", "one poster", id="a poster"),
        pytest.param("“We pay,” said a spokesman for the bank.", "a spokesman for the bank", id="spokesman"),
        pytest.param("A leaked letter says “all must pay by Friday”.", "A leaked letter", id="a document"),
        pytest.param("“We pay,” sources told the paper.", "sources", id="plural"),
        pytest.param("“We pay,” Halden Bank said.", "Halden Bank", id="organisation"),
        pytest.param(
            "“We pay,” said the post by a user of the forum.", "a user of the forum", id="author of a post"
        ),
        pytest.param("“We pay,” Ruiz and Ito said in a letter.", "Kenji Ito", id="two at once: the last"),
        pytest.param(
            "Chief of the Harbour Union Ana Ruiz said “we pay”.", "Ana Ruiz", id="office before the name"
        ),
        pytest.param(
            "The chief of HU (Harbour Union), Ana Ruiz, said “we pay”.", "Ana Ruiz", id="office, brackets"
        ),
        pytest.param(
            "Ana Ruiz, a clerk at Halden Bank said “we pay”.", "Ana Ruiz", id="second comma missing"
        ),
        pytest.param("With money scarce, “we pay”.", None, id="nobody"),
    ],
)
def test_a_speaker_is_a_name_or_the_phrase_as_written(text: str, expected: str | None) -> None:
    assert [who for _, who in speakers(text, ITO, RUIZ, HALDEN)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ruiz met Ito in Brask. “We agreed,” she said.", "Ana Ruiz", id="she"),
        pytest.param("Ruiz met Ito in Brask. “We agreed,” he said.", "Kenji Ito", id="he"),
        pytest.param("Halden Bank failed. “We regret it,” it said.", "Halden Bank", id="it"),
        pytest.param("Ruiz resigned. “I am tired,” the foreign minister said.", "Ana Ruiz", id="office"),
        pytest.param("Ito resigned. “I am tired,” the governor said.", "the governor", id="office of nobody"),
        pytest.param("Halden Bank failed. “We regret it,” the bank said.", "Halden Bank", id="body"),
        pytest.param("Halden Bank failed. “We regret it,” the union said.", "the union", id="other body"),
    ],
)
def test_pronouns_and_offices_stand_for_a_name(text: str, expected: str) -> None:
    assert [who for _, who in speakers(text, ITO, RUIZ, HALDEN)] == [expected]


def test_he_is_the_subject_of_the_sentence_before_not_the_name_nearest_to_him() -> None:
    other = Known("Omar Keita", ("Keita",), gender="m")
    text = "Ito praised Keita at the harbour. “He works hard,” he said."
    assert speakers(text, ITO, other) == [("He works hard", "Kenji Ito")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They live in the so-called “Green Quarter” of Brask.", id="so-called"),
        pytest.param("Ito read “Low Water” to the children.", id="title"),
        pytest.param("In her book, “The Long Winter,” Ruiz praised the harbour.", id="title in apposition"),
        pytest.param("A band called “the quiet ones” played.", id="name"),
        pytest.param("Ito listed his country as “Hope” on the form.", id="single capitalised word"),
        pytest.param("Ruiz said the “soft” option was gone.", id="qualifies a noun"),
        pytest.param("The girls were granted “parole” status.", id="term"),
        pytest.param("“ITO: We pay at once, and you know it.", id="line of a transcript"),
    ],
)
def test_names_titles_and_terms_are_scare_quotes_without_speaker(text: str) -> None:
    assert [(s.kind, s.speaker, s.mention) for s in spoken(text, ITO, RUIZ)] == [("scare", None, None)]


def test_a_paragraph_of_words_alone_goes_on_with_the_speaker_before() -> None:
    text = "“We tried,” Ruiz said.\n\n“Twice. And lost.”\n\nIto called it a shame.\n\n“It was a bad day.”"
    assert [who for _, who in speakers(text, ITO, RUIZ)] == ["Ana Ruiz", "Ana Ruiz", "Kenji Ito"]


def test_paragraphs_of_one_speech_share_the_speaker_of_its_only_cue() -> None:
    text = "Ito spoke first.\n\n“One thing is clear.\n\n“The other is not,” Ruiz said."
    found = spoken(text, ITO, RUIZ)
    assert [(s.speaker, s.utterance) for s in found] == [("Ana Ruiz", 1), ("Ana Ruiz", 1)]


def test_words_after_a_colon_at_the_end_of_the_paragraph_before() -> None:
    text = "Ruiz wrote on her blog:\n\n“The harbour is closed.”"
    assert speakers(text, ITO, RUIZ) == [("The harbour is closed.", "Ana Ruiz")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ruiz shouted at Ito on film. Among the highlights: “You are late!”",
            "Ana Ruiz",
            id="of the subject before",
        ),
        pytest.param(
            "A motto hangs there. It goes like this: “We all pay at once.”", None, id="of no person"
        ),
        pytest.param("Ruiz came. I had to change my answer: “We all pay at once.”", None, id="of the writer"),
        pytest.param("Ruiz sells two things: “apples and pears”.", None, id="no sentence"),
    ],
)
def test_a_sentence_behind_a_colon_without_any_cue(text: str, expected: str | None) -> None:
    assert [who for _, who in speakers(text, ITO, RUIZ)] == [expected]


def test_words_repeated_as_a_pull_quote_have_the_speaker_that_a_cue_names() -> None:
    text = "Ito left.\n\n“We pay at once.”\n\nRuiz wept. “We pay at once,” Ruiz said."
    assert [who for _, who in speakers(text.replace("once,”", "once.”"), ITO, RUIZ)] == ["Ana Ruiz"] * 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We pay,” Ito said.", "direct"),
        ("“They will pay. We will not.” Ito said.", "direct"),
        ("Ito called it “a cruel joke on the poor”.", "fragment"),
        ("Ito vowed to “fight on”.", "fragment"),
    ],
)
def test_direct_words_stand_alone_and_fragments_lean_on_the_article(text: str, kind: str) -> None:
    assert [s.kind for s in spoken(text, ITO)] == [kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We pay,” Ito told the Brask Post.", "the Brask Post", id="told a paper"),
        pytest.param("“We pay,” Ito told Ruiz.", None, id="told a person"),
        pytest.param("“We pay,” Ito said, according to state paper Brask Post.", "Brask Post", id="hearsay"),
        pytest.param("“We pay,” Ito said in a written statement.", "a written statement", id="statement"),
        pytest.param("“We pay,” Ito said in a letter to Halden.", "a letter to Halden", id="letter to"),
        pytest.param("“We pay,” Ito tweeted.", "Twitter", id="tweeted"),
        pytest.param("In a blog post, Ito wrote: “We pay.”", "a blog post", id="introduction"),
        pytest.param("“We pay,” Ito said.", None, id="none"),
    ],
)  # fmt: skip
def test_channel_is_the_medium_or_occasion(text: str, expected: str | None) -> None:
    assert [s.channel for s in spoken(text, ITO, RUIZ, POST)] == [expected]


def test_who_adds_to_his_words_adds_on_the_same_channel() -> None:
    found = spoken("“We pay,” Ito told the Brask Post.\n\n“All of it,” he added.", ITO, POST)
    assert [s.channel for s in found] == ["the Brask Post", "the Brask Post"]


def test_said_is_the_date_beside_the_cue_and_never_one_inside_the_words() -> None:
    text = "“We paid in May 2019,” Ito said on 4 March 2024. “We pay,” he said."
    assert [s.said for s in spoken(text, ITO, published=dt.date(2024, 3, 5))] == ["2024-03-04", None]


def test_mention_addresses_the_attributing_words() -> None:
    text = "“We pay,” Ito said on Monday."
    (found,) = spoken(text, ITO)
    assert found.mention is not None
    assert found.mention.of(text) == "Ito said"
    assert found.span.of(text) == found.text == "We pay"
    assert found.entity == 0


WORDS = st.sampled_from(
    [
        *'“”"‘’,.:—-?()',
        *("\n", "\n\n", "Ito", "Ruiz", "said", "that", "who", "he", "according", "to", "by", "was"),
        *("called", "claims", "the", "mayor", "of", "and", "saying"),
    ]
)


@settings(max_examples=150)
@given(st.one_of(st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=60)))
def test_every_top_level_quotation_comes_out_once_whatever_the_text(text: str) -> None:
    found = spoken(text, ITO, RUIZ)
    top = [q for q in quotations(text) if q.depth == 0]
    assert [(s.span.start, s.span.end) for s in found] == [(q.start, q.end) for q in top]
    for s in found:
        assert s.span.of(text) == s.text
        assert s.kind != "scare" or s.speaker is None
        assert s.mention is None or s.mention.of(text)


@pytest.mark.parametrize(
    "unit",
    [
        "“a” Ito said ",
        "Ito, who said, ",
        "saying and ",
        "Ito “x” ",
        "( said , ",
        "The bank, Ito, said so. ",
        "for saying he ",
    ],
    ids=repr,
)
def test_endless_sentences_take_linear_time(unit: str) -> None:
    started = time.thread_time()
    spoken(unit * 2_000, ITO)
    assert time.thread_time() - started < 3
