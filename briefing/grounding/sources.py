"""Sources: the articles of a request as the gate looks things up in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from briefing.article import Article, Sentence, Span
from briefing.ask import Ask
from briefing.brief import Evidence
from briefing.grounding.locate import folded, locate
from briefing.text.quotations import Quotation, quotations

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True)
class Sources:
    """Articles by id and sentences by number."""

    articles: dict[str, Article]
    sentences: dict[int, Sentence]

    @classmethod
    def of(cls, ask: Ask[Any]) -> Sources:
        """The sources of a request."""
        return cls({a.id: a for a in ask.articles}, {s.number: s for s in ask.sentences})

    def cited(self, numbers: tuple[int, ...]) -> tuple[Sentence, ...]:
        """The sentences with these numbers, each once, in order; unknown numbers are left out."""
        return tuple(self.sentences[n] for n in sorted(set(numbers)) if n in self.sentences)

    def evidence(self, numbers: tuple[int, ...]) -> tuple[Evidence, ...]:
        """The cited sentences as evidence."""
        return tuple(Evidence(s.article, s.start, s.end, s.text) for s in self.cited(numbers))

    @cached_property
    def quotations(self) -> dict[str, tuple[Quotation, ...]]:
        """The quotations of each article."""
        return {key: quotations(article.text) for key, article in self.articles.items()}

    def find(self, words: str, numbers: tuple[int, ...]) -> Evidence | None:
        """`words` to the letter: in the cited sentences first, then anywhere in the articles."""
        near = {s.article: Span(s.start, s.end) for s in reversed(self.cited(numbers))}
        for key in (*near, *(k for k in self.articles if k not in near)):
            found = locate(words, self.articles[key].text, near.get(key))
            if found:
                return Evidence(key, found.start, found.end, found.of(self.articles[key].text), found.match)
        return None

    def quoted(self, place: Evidence) -> bool:
        """True where the words at `place` stand between quotation marks."""
        return any(q.start <= place.start and place.end <= q.end for q in self.quotations[place.article])

    def says(self, words: str) -> bool:
        """True where `words` stand in some article, letter case aside."""
        sought = folded(words).letters.strip().casefold()
        return any(sought in text for text in self._texts)

    def missing_numbers(self, text: str, numbers: tuple[int, ...]) -> list[str]:
        """The figures of `text` that no cited sentence holds."""
        return self.missing_figures(text, " ".join(s.text for s in self.cited(numbers)))

    @staticmethod
    def missing_figures(text: str, passages: str) -> list[str]:
        """The figures of `text` that `passages` do not hold."""
        there = set(_NUMBER.findall(passages))
        return [n for n in _NUMBER.findall(text) if n not in there]

    def missing_names(self, text: str) -> list[str]:
        """The capitalised words of `text`, its first word aside, that no article holds."""
        words = [w for i, w in enumerate(_WORD.findall(text)) if i and w[0].isupper()]
        return [w for w in words if w.casefold().removesuffix("'s").removesuffix("’s") not in self._words]

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return tuple(folded(a.text).letters.casefold() for a in self.articles.values())

    @cached_property
    def _words(self) -> frozenset[str]:
        found = (w.casefold() for a in self.articles.values() for w in _WORD.findall(a.text))
        return frozenset(w.removesuffix("'s").removesuffix("’s") for w in found)
