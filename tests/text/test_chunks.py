"""Passages: true addresses, nothing lost, nothing over budget, nothing cut that fits."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Article, Block, Passage, Sentence
from briefing.errors import UsageError
from briefing.text.chunks import passages
from briefing.text.quotations import Quotation, quotations
from briefing.text.sentences import sentences
from briefing.text.tokens import CountTokens, estimate

SENTENCES = st.sampled_from(
    [
        "The port of Sund closed.",
        "It rained.",
        "“We wait,” Mara Lind said.",
        "“The pact has held.",
        "It can grow.”",
        '"Who pays?" Crane asked.',
        '"Nobody knows.',
        'He may."',
        "Prices rose by 3.5 per cent in the U.S. on Monday.",
        "A" * 40,
        "会议结束了。",
        "“An open speech runs on.",
        "\U0001f600 " * 5,
    ]
)
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=6).map(" ".join)
TEXTS = st.lists(PARAGRAPHS, min_size=1, max_size=6).map("\n\n".join)


def count_words(text: str) -> int:
    return len(text.split())


def count_runs(text: str) -> int:
    """A count that does not add up, like those of real encodings: a blank belongs to the run after it."""
    return len(re.findall(r"\s?\w{1,4}|[^\w\s]+\n*|\s+", text))


COUNTS = st.sampled_from([estimate, count_runs, len])


def article_of(text: str) -> Article:
    blocks = tuple(Block(*m.span(), "story") for m in re.finditer(r"\S(?:.|\n(?!\n))*", text))
    return Article("a1", "-", text, blocks, "")


def passages_of(text: str, count: CountTokens, budget: int) -> tuple[Passage, ...]:
    article = article_of(text)
    return passages(article, sentences(article), count, budget)


@given(TEXTS, COUNTS, st.integers(4, 80))
def test_passages_have_true_addresses_and_counts_within_the_budget(
    text: str, count: CountTokens, budget: int
) -> None:
    for passage in passages_of(text, count, budget):
        assert passage.text == text[passage.start : passage.end] == passage.text.strip()
        assert passage.tokens == count(passage.text) <= budget
        for sentence in passage.sentences:
            assert sentence.text == text[sentence.start : sentence.end]
            assert passage.holds(sentence)


@given(TEXTS, COUNTS, st.integers(4, 80))
def test_passages_cover_the_article_once_and_in_order(text: str, count: CountTokens, budget: int) -> None:
    found = passages_of(text, count, budget)
    assert all(a.end <= b.start for a, b in pairwise(found))
    inside = {i for passage in found for i in range(passage.start, passage.end)}
    assert all(c.isspace() for i, c in enumerate(text) if i not in inside)
    held = "".join(sentence.text for passage in found for sentence in passage.sentences)
    assert "".join(held.split()) == "".join(text.split())


@given(TEXTS, COUNTS, st.integers(4, 80))
def test_no_sentence_that_fits_is_cut(text: str, count: CountTokens, budget: int) -> None:
    whole = {s.number: s for s in sentences(article_of(text))}
    for passage in passages_of(text, count, budget):
        for sentence in passage.sentences:
            assert sentence == whole[sentence.number] or count(whole[sentence.number].text) > budget


@given(TEXTS, COUNTS, st.integers(4, 80))
def test_no_quotation_whose_sentences_fit_together_is_parted(
    text: str, count: CountTokens, budget: int
) -> None:
    article = article_of(text)
    whole = sentences(article)
    found = passages(article, whole, count, budget)
    for quotation in quotations(text):
        touched = [s for s in whole if s.overlaps(quotation.outer)]
        if quotation.depth == 0 and touched and not _shares(touched, quotation, text):
            fits = count(text[touched[0].start : touched[-1].end]) <= budget
            assert not fits or any(p.holds(touched[0]) and p.holds(touched[-1]) for p in found)


def _shares(touched: list[Sentence], quotation: Quotation, text: str) -> bool:
    """Whether another quotation reaches into the same sentences: then more has to fit together."""
    others = [q for q in quotations(text) if q.depth == 0 and q != quotation]
    return any(s.overlaps(q.outer) for q in others for s in touched)


def test_an_article_that_fits_is_one_passage_counted_once() -> None:
    counted: list[str] = []

    def count(text: str) -> int:
        counted.append(text)
        return estimate(text)

    text = "The port closed. It rained.\n\nNobody knows why."
    (passage,) = passages_of(text, count, 1_000)
    assert passage.text == text
    assert [s.number for s in passage.sentences] == [1, 2, 3]
    assert counted == [text]


def test_a_passage_ends_with_a_paragraph_where_that_fills_it_well() -> None:
    text = "One two three four. Five six seven.\n\nEight nine. Ten eleven twelve thirteen."
    assert [p.text for p in passages_of(text, count_words, 10)] == text.split("\n\n")


def test_a_passage_does_not_end_with_a_heading() -> None:
    text = "One two three. Four five.\n\nPrices\n\nSix seven eight nine."
    blocks = (Block(0, 25, "story"), Block(27, 33, "heading"), Block(35, 56, "story"))
    article = Article("a1", "-", text, blocks, "")
    found = passages(article, sentences(article), count_words, 6)
    assert [p.text for p in found] == ["One two three. Four five.", "Prices\n\nSix seven eight nine."]


def test_a_speech_over_the_budget_falls_into_its_sentences() -> None:
    text = "“We wait for the ships. We have time. We have bread,” Mara Lind said. It rained."
    assert [p.text for p in passages_of(text, count_words, 8)] == [
        "“We wait for the ships. We have time.",
        "We have bread,” Mara Lind said. It rained.",
    ]


def test_a_sentence_over_the_budget_is_cut_between_words_and_keeps_its_number() -> None:
    text = "It rained. One two three four five six seven."
    found = passages_of(text, count_words, 3)
    assert [p.text for p in found] == ["It rained.", "One two three", "four five six", "seven."]
    assert [[(s.number, s.text) for s in p.sentences] for p in found] == [
        [(1, "It rained.")],
        [(2, "One two three")],
        [(2, "four five six")],
        [(2, "seven.")],
    ]


def test_a_word_over_the_budget_is_cut_anywhere() -> None:
    assert "".join(p.text for p in passages_of("x" * 100, len, 30)) == "x" * 100


@pytest.mark.parametrize("budget", [0, -5])
def test_a_budget_that_holds_nothing_is_refused(budget: int) -> None:
    with pytest.raises(UsageError, match=f"at most {budget} tokens"):
        passages_of("It rained.", estimate, budget)


def test_a_budget_below_one_character_is_refused() -> None:
    with pytest.raises(UsageError, match="alone is over the budget of 1"):
        passages_of("\U0001f600", estimate, 1)


def test_an_article_without_sentences_has_no_passages() -> None:
    assert passages_of(" \n ", estimate, 10) == ()


@pytest.mark.parametrize("hostile", ['"', "x", "a ", ". ", "“A. ", "A b. ", "\n\n", '" '])
def test_time_is_linear_whatever_the_text_repeats(hostile: str) -> None:
    text = (hostile * 50_000)[:50_000]
    begin = time.thread_time()
    passages_of(text, estimate, 50)
    assert time.thread_time() - begin < 3
