"""Articles to an Ask with numbered sentences and passages, and the Ask to a model's Answer."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.article import Article, Passage
from briefing.ask import Answer, Ask, Model
from briefing.draft import Draft
from briefing.settings import Settings
from briefing.text.chunks import passages
from briefing.text.sentences import sentences
from briefing.text.tokens import counter


def make_ask(articles: Sequence[Article], model: Model, settings: Settings) -> Ask[Draft]:
    """The request about `articles`: their sentences are numbered through.

    Passages fit the token budget where the model reads text; the embedded engine takes each article whole.
    """
    count = counter(None)
    pieces: list[Passage] = []
    first = 1
    for article in articles:
        numbered = sentences(article, first)
        first += len(numbered)
        if model.reads_messages:
            pieces.extend(passages(article, numbered, count, settings.passage_tokens))
        else:  # no context window: the article is one passage
            end = len(article.text)
            pieces.append(Passage(0, end, article.id, article.text, count(article.text), numbered))
    return Ask(task="brief", output=Draft, articles=tuple(articles), passages=tuple(pieces))


def summarize(ask: Ask[Draft], model: Model) -> Answer[Draft]:
    """The model's answer.

    The embedded engine takes all passages at once.
    """
    return model.answer(ask)
