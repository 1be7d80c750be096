"""Sentences: where one ends, and that their addresses cover the text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Article, Block, Span
from briefing.text.sentences import sentences, split

PIECES = st.sampled_from(
    [
        "Mara Lind", "the", "U.S.", "Dr.", "No.", "3.5", "Inc.", "p.m.", "said", "é", "She left",
        "\U0001f600",
        " ", "  ", "\n", "\n\n", "\u00a0", "\u200b", ".", "?", "!", "...", "…", "。", ",", "—", " . ",
        '"', "“", "”", "‘", "’", "'", "''", "``", "(", ")", "[1]", "[...]", "- ", "a) ", "1. ",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60)


def parts(text: str) -> list[str]:
    return [span.of(text) for span in split(text)]


def check(marked: str) -> None:
    """`marked` is a text with a | wherever one sentence ends and another follows after a blank."""
    assert parts(marked.replace("|", " ")) == marked.split("|")


@pytest.mark.parametrize(
    "marked",
    [
        "The council met.|It voted at once.",
        "Who pays?|Nobody knows!|The end.",
        "Mr. Tarn met Dr. Orla Fenn and Gov. Pike.|They talked.",
        "Sen. A. B. Crane spoke.|Lt. Col. Ives listened.",
        "J.K. Moor and L. Ron Tate signed.|Nobody else did.",
        "The U.S. Senate and the U.N. Security Council met.|Both rose.",
        "He flew to the U.S.|The visit was short.",
        "They met in Washington, D.C. in May.|In June they parted.",
        "It opened on Jan. 5 and closed in Feb.|The rest is known.",
        "Talks began at 6 p.m. EST on Sept. 12.|They ended at 5 a.m.|Everyone slept.",
        "See No. 7, p. 12, Fig. 3 and Sec. IV for more.|He said no.|No. 8 is missing.",
        "Webb vs. Crane was heard, e.g. in Leeds, i.e. far away.|It failed.",
        "Norvik Inc. and Talbot Corp. agreed.|Shares of Talbot Corp. rose.",
        "She works for Norvik Inc.|The firm is old.",
        "It fell 3.5 per cent to $1.20.|A share cost 2.40 before.",
        "John Tate Jr. won.|His father, John Tate Sr., had lost.",
        "She took a Ph.D. at Bern.|He did not.",
        "The U.S. No. 1 lost.|The No. 2 won.",
        "They met in Washington, D.C.|Photo: Sund Post",
        "It reached 40 C.|Rain is due.|They paid Rs. 500 each.",
        "They chose Plan B.|Crane chose neither.",
        "It is between you and I.|Crane agreed.",
        "Yahoo! Sports broke the story.|Others followed.",
        "Founded in 2011.|Closed in 2012.",
        "The iPhone sold well.|iPad sales fell.",
        "Only one came (the mayor).|(The rest stayed away.)|It rained.",
        "It rained.[1]|It snowed.[2][3]|It cleared.",
    ],
    ids=lambda marked: marked[:28],
)
def test_full_stops_of_abbreviations_numbers_and_names_do_not_end_a_sentence(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        '"It is."|He left.',
        '"Why now?" Crane said.|Then she left.',
        '"Why now?" asked Crane.|"Because," said Tarn.',
        '"Why now?" Orla Fenn, head of the port union, asked.|Nobody answered.',
        '"Why now?" Crane told the hall.|"Why here?" Tarn said on Monday.',
        "“Who pays?” President Orla Fenn asked reporters on Monday.|“We do.”",
        '"Is it over?"|Crane said the council would decide.',
        '"Who pays?"|The mayor, who was in the hall, did not say.',
        "“Do we have the ships?” he added.|“Of course we do.”",
        "“The pact has held.|It can grow,” Tarn said.|“We will see.”",
        "‘It holds.’|He meant the bridge.",
        'He said "No."|Then he left.',
        "“Enough!” she cried.|“It is time.”",
        '"It was a good night." - Mara Lind',
        'She called it "a farce."|"It was planned," she said.',
    ],
    ids=lambda marked: marked[:28],
)
def test_quotations_may_hold_ends_and_speech_tags_stay_with_what_was_said(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "It may ... take years.|We wait.",
        "It may take years…|We wait.",
        "He said he would...|Then he fell silent.",
        "“We tried [...] and failed.”|She sighed.",
        "It lasted. [...]|It failed.",
        "So . . . we wait.|It rains.",
    ],
    ids=lambda marked: marked[:28],
)
def test_an_ellipsis_ends_a_sentence_only_before_a_new_one(marked: str) -> None:
    check(marked)


def test_text_with_blanks_around_its_marks_is_split_at_every_full_stop_that_stands_alone() -> None:
    text = "`` We won . '' the mayor left . ( He was late . ) Then -lrb- at noon . -rrb- they ate ."
    assert parts(text) == [
        "`` We won . ''",
        "the mayor left .",
        "( He was late . )",
        "Then -lrb- at noon . -rrb-",
        "they ate .",
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "the U . S . Senate met .|He left .",
        "it cost $ 2 . 6 million .|they paid .",
        "At 6 p . m . EST it closed .|It rained .",
        "He lives in Augusta ( Me. ) now .|Dr . Tarn does not .",
    ],
)
def test_text_with_blanks_around_the_stops_of_abbreviations_is_not_split_at_them(marked: str) -> None:
    check(marked)


def test_a_straight_mark_between_blanks_closes_when_one_is_open() -> None:
    assert parts('" We won . " He left .') == ['" We won . "', "He left ."]
    assert parts('He left . " We won . "') == ["He left .", '" We won . "']


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bloc met.He left.", ["The bloc met.", "He left."]),
        ('He said."We go."', ["He said.", '"We go."']),
        ('"We go."Then he left.', ['"We go."', "Then he left."]),
        ("It is over.“We go,” he said.", ["It is over.", "“We go,” he said."]),
        ("Write to Web.Site.com or Mara.Lind@example.org now", None),
        ("St.Anne and Mr.Tarn met", None),
        ("Version 2.Beta is out", None),
    ],
    ids=["word", "opening", "closing", "curly", "addresses", "titles", "number"],
)
def test_a_missing_blank_is_a_slip_where_words_meet(text: str, expected: list[str] | None) -> None:
    assert parts(text) == (expected or [text])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour closed\n\nThe port shut on Monday.", ["Harbour closed", "The port shut on Monday."]),
        ("The plan:\n- close it\n- open up", ["The plan:", "- close it", "- open up"]),
        ("a) close it\nb) open it", ["a) close it", "b) open it"]),
        ("1. Close the port. 2. Open the road.", ["1. Close the port.", "2. Open the road."]),
        ("The harbour was closed and the\nships waited. It rained all\nday.",
         ["The harbour was closed and the\nships waited.", "It rained all\nday."]),
        ("The harbour was closed by the Port\nAuthority. It rained.",
         ["The harbour was closed by the Port\nAuthority.", "It rained."]),
        ("Mara Lind\nHarbour reporter of the Sund Post", ["Mara Lind", "Harbour reporter of the Sund Post"]),
        (f"The harbour, {'far and wide, ' * 12}\nclosed again", None),
        (f"The harbour {'was far and wide ' * 12}\nTwo ships wait",
         [f"The harbour {'was far and wide ' * 12}".strip(), "Two ships wait"]),
    ],
    ids=["blank line", "bullets", "letters", "numbers", "wrapped", "wrapped name", "short", "link", "wide"],
)  # fmt: skip
def test_line_ends_count_unless_the_text_was_wrapped(text: str, expected: list[str] | None) -> None:
    assert parts(text) == (expected or [text])


def test_scripts_without_blanks_or_case_are_split_at_their_own_full_stops() -> None:
    assert parts("会议结束了。他走了！真的吗？") == ["会议结束了。", "他走了！", "真的吗？"]
    assert parts("यह सच है। वह गया।") == ["यह सच है।", "वह गया।"]


@given(TEXTS)
def test_sentences_are_trimmed_in_order_and_cover_all_that_is_not_blank(text: str) -> None:
    spans = split(text)
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    inside = {i for span in spans for i in range(span.start, span.end)}
    assert all(c.isspace() for i, c in enumerate(text) if i not in inside)


@given(TEXTS, TEXTS, TEXTS)
def test_a_region_is_split_as_if_it_were_the_whole_text(before: str, text: str, after: str) -> None:
    whole = before + text + after
    shifted = [Span(span.start + len(before), span.end + len(before)) for span in split(text)]
    assert split(whole, len(before), len(before) + len(text)) == shifted


@pytest.mark.parametrize(
    "hostile",
    [
        '"',
        ".",
        " ",
        ". ",
        '."',
        '" . ',
        "\n",
        "a\n",
        "A. ",
        '?" A ',
        "x",
        ".[1]",
        " . ''",
        "Mr. ",
        "1. - ",
        "“? ",
    ],
)
def test_time_is_linear_whatever_the_text_repeats(hostile: str) -> None:
    text = (hostile * 100_000)[:100_000]
    begin = time.thread_time()
    split(text)
    assert time.thread_time() - begin < 2


def test_sentences_of_an_article_are_numbered_over_its_blocks_and_stay_within_them() -> None:
    text = "Harbour closed\n\nThe port shut. It rained\nall day."
    blocks = (Block(0, 14, "title"), Block(16, 40, "story"), Block(41, 49, "story"))
    found = sentences(Article("a1", "-", text, blocks, "Harbour closed"), first=7)
    assert [(s.number, s.kind, s.text, s.article) for s in found] == [
        (7, "title", "Harbour closed", "a1"),
        (8, "story", "The port shut.", "a1"),
        (9, "story", "It rained", "a1"),
        (10, "story", "all day.", "a1"),
    ]
    assert all(text[s.start : s.end] == s.text for s in found)
