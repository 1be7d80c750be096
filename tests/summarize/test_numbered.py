"""Sentences have one number each, the same in whole articles and in passages."""

from __future__ import annotations

from briefing.article import Article, Block
from briefing.summarize.numbered import passages_of, whole_ask
from briefing.text.tokens import estimate

TEXT = "Alpha left the port. Beta stayed behind. " * 40


def articles() -> list[Article]:
    text = TEXT.strip()
    return [Article(key, key, text, (Block(0, len(text), "story"),), key) for key in ("a1", "a2")]


def test_sentences_are_numbered_through_all_articles() -> None:
    ask = whole_ask(articles())
    assert [s.number for s in ask.sentences] == list(range(1, 161))
    assert {s.article for s in ask.sentences if s.number > 80} == {"a2"}


def test_each_article_is_whole() -> None:
    assert [p.text for p in whole_ask(articles()).passages] == [TEXT.strip()] * 2


def test_passages_are_within_the_budget_and_keep_the_numbers() -> None:
    ask = whole_ask(articles())
    passages = passages_of(ask, estimate, 200)
    assert len(passages) > 2
    assert all(p.tokens <= 200 for p in passages)
    assert [s for p in passages for s in p.sentences] == list(ask.sentences)
