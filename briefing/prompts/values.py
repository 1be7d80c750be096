"""Articles, passages and notes come in; the marked lines that prompts fence go out.

The one place where it is decided what a model sees of an article. A line is a dict of `mark`, made here, and
`text`, by anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing.article import Article, Passage, Sentence
from briefing.draft import Notes

Line = dict[str, str]


def article_values(articles: Iterable[Article], sentences: Iterable[Sentence]) -> list[Line]:
    """`articles` of a prompt: each article's head and its sentences, under their numbers."""
    its: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        its.setdefault(sentence.article, []).append(sentence)
    lines: list[Line] = []
    for place, article in enumerate(articles, 1):
        there = its.get(article.id, [])
        titled = any(sentence.kind == "title" for sentence in there)
        lines += _head(article, f"article {place}", "" if titled else article.title)
        lines += _numbered(there)
    return lines


def passage_values(
    article: Article, passage: Passage, *, number: int, of: int, speaker_before: str | None = None
) -> list[Line]:
    """`passage` of a prompt: passage `number` of the `of` that `article` has.

    `speaker_before` is who spoke last before it, where the article names somebody.
    """
    lines = _head(article, "article", article.title)
    lines.append(_line("passage", f"{number} of {of}"))
    if speaker_before:
        lines.append(_line("speaker before", speaker_before))
    return lines + _numbered(passage.sentences)


def notes_values(articles: Iterable[Article], notes: Mapping[str, Sequence[Notes]]) -> list[Line]:
    """`notes` of a prompt: each article's head, and the notes on its passages in the order of the text.

    `notes` are by article id; an article that has none is left out.
    """
    lines: list[Line] = []
    for place, article in enumerate(articles, 1):
        if notes.get(article.id):
            lines += _head(article, f"article {place}", article.title)
            for passage in notes[article.id]:
                lines += _noted(passage)
    return lines


def _head(article: Article, mark: str, title: str) -> list[Line]:
    published = article.published.date.isoformat() if article.published else "unknown"
    publisher = [_line("publisher", article.publisher)] if article.publisher else []
    return [_line(mark, title), *publisher, _line("published", published)]


def _numbered(sentences: Iterable[Sentence]) -> list[Line]:
    return [_line(str(sentence.number), sentence.text) for sentence in sentences]


def _noted(notes: Notes) -> Iterator[Line]:
    for statement in notes.statements:
        yield _note(statement.kind, statement.evidence, statement.text, statement.owner)
    for risk in notes.risks:
        yield _note("risk", risk.evidence, risk.text, risk.owner)
    for quote in notes.quotes:
        yield _note("quote", quote.evidence, quote.text, quote.speaker)
    for event in notes.timeline:
        yield _note("date", event.evidence, f"{event.date}: {event.text}", None)
    for statement in notes.watch:
        yield _note("watch", statement.evidence, statement.text, statement.owner)
    for statement in notes.gaps:
        yield _note("gap", statement.evidence, statement.text, statement.owner)


def _note(kind: str, evidence: Iterable[int], text: str, owner: str | None) -> Line:
    numbers = "".join(f" {number}" for number in evidence if number > 0)
    return _line(f"{kind}{numbers}", f"{text} -- {owner}" if owner else text)


def _line(mark: str, text: str) -> Line:
    return {"mark": mark, "text": text}
