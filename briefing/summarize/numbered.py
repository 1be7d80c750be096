"""Articles to an Ask: their sentences numbered through, in passages within a token budget."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.article import Article, Passage, Sentence
from briefing.ask import Ask
from briefing.draft import Draft
from briefing.text.chunks import passages
from briefing.text.sentences import sentences
from briefing.text.tokens import CountTokens, counter


def numbered(articles: Sequence[Article]) -> list[tuple[Sentence, ...]]:
    """The sentences of each article; their numbers count from 1 and go on over all articles."""
    found: list[tuple[Sentence, ...]] = []
    first = 1
    for article in articles:
        found.append(sentences(article, first))
        first += len(found[-1])
    return found


def whole(article: Article, its: tuple[Sentence, ...], count: CountTokens) -> Passage:
    """The article as one passage."""
    return Passage(0, len(article.text), article.id, article.text, count(article.text), its)


def whole_ask(articles: Sequence[Article], count: CountTokens | None = None) -> Ask[Draft]:
    """The request about `articles`, each as one passage."""
    count = count or counter(None)
    pieces = [
        whole(article, its, count) for article, its in zip(articles, numbered(articles), strict=True) if its
    ]
    return Ask("brief", Draft, tuple(articles), tuple(pieces))


def passages_of(ask: Ask[Draft], count: CountTokens, budget: int) -> tuple[Passage, ...]:
    """The passages of an Ask cut anew, each at most `budget` tokens long."""
    articles = {article.id: article for article in ask.articles}
    pieces: list[Passage] = []
    for passage in ask.passages:
        pieces.extend(passages(articles[passage.article], passage.sentences, count, budget))
    return tuple(pieces)
