"""Short articles for the tests of names, roles and actors."""

from __future__ import annotations

from briefing.article import Article, Block
from briefing.models.extractive.naming.names import Cast, Entity, cast
from briefing.models.extractive.naming.words import Word, read_words
from briefing.text.sentences import sentences


def article(*paragraphs: str, title: str = "") -> Article:
    """An article of these paragraphs, under `title` where there is one."""
    text = "\n\n".join([title] * bool(title) + list(paragraphs))
    blocks: list[Block] = []
    at = 0
    for part in text.split("\n\n"):
        blocks.append(Block(at, at + len(part), "title" if title and not blocks else "story"))
        at += len(part) + 2
    return Article("A", "-", text, tuple(blocks), title)


def cast_in(*paragraphs: str, title: str = "") -> Cast:
    """The cast of these paragraphs."""
    made = article(*paragraphs, title=title)
    return cast(made, sentences(made))


def forms_in(*paragraphs: str) -> dict[str, tuple[str, ...]]:
    """The other forms of each entity, by its name."""
    return {e.name: e.aliases for e in cast_in(*paragraphs).entities}


def lines(text: str) -> list[list[Word]]:
    """The words of each sentence of a text."""
    return read_words(text, sentences(article(text)))


def entity(who: str, *paragraphs: str) -> Entity:
    """The entity called `who` in these paragraphs."""
    return next(e for e in cast_in(*paragraphs).entities if e.name == who)


def line(text: str) -> list[Word]:
    """The words of a text of one sentence."""
    made = article(text)
    return [word for words in read_words(text, sentences(made)) for word in words]
