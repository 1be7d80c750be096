"""A sentence becomes its words with their places; tables of lemmas and phrases are looked up in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from briefing.article import Span
from briefing.models.extractive.lexicon import word_set

Value = TypeVar("Value")
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[;:—–,()]|--+")
_CLAUSE_WORDS = word_set(
    "but while whereas although though because which who whose after before since despite"
)
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a piece of text: lower-cased, apostrophes straight, hyphens taken as blanks.

    `spans` are places in the text, `clauses` count the strong boundaries passed so far (semicolon, dash,
    bracket, "but", "which" ...), `commas` the weak ones (comma, colon), `capital` says which words begin
    with a capital.
    """

    lower: tuple[str, ...]
    spans: tuple[Span, ...]
    clauses: tuple[int, ...]
    commas: tuple[int, ...]
    capital: tuple[bool, ...]

    @classmethod
    def of(cls, text: str) -> Words:
        """Read `text`; linear in its length."""
        lower: list[str] = []
        spans: list[Span] = []
        clauses: list[int] = []
        commas: list[int] = []
        clause = comma = 0
        for token in _TOKEN.finditer(text):
            word = token[0].lower().replace("’", "'")
            if not word[0].isalnum():
                comma += word in ",:"
                clause += word not in ",:"
                continue
            clause += word in _CLAUSE_WORDS
            lower.append(word)
            spans.append(Span(token.start(), token.end()))
            clauses.append(clause)
            commas.append(comma)
        capital = tuple(text[span.start].isupper() for span in spans)
        return cls(tuple(lower), tuple(spans), tuple(clauses), tuple(commas), capital)


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """An entry of a table found at words `[first, last]`."""

    first: int
    last: int
    value: Value


class Lexicon(Generic[Value]):
    """Lemmas and phrases with a value each; the longest entry that starts at a word wins.

    `entries` are pairs of a blank-separated list and its value. In a list "_" joins the words of a phrase; a
    final "." stands for the form as written, all other last words are also found in their regular
    inflections; where "+" follows the first word ("walk+_out"), that one is inflected instead. An earlier
    entry beats a later one of the same form.
    """

    __slots__ = ("_phrases", "_words")

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        self._words: dict[str, Value] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for listed, value in entries:
            for entry in listed.split():
                self._add(entry, value)
        for tails in self._phrases.values():
            tails.sort(key=lambda tail: -len(tail[0]))

    def _add(self, entry: str, value: Value) -> None:
        verb, plus, rest = entry.partition("+")
        if plus:
            for form in inflections(verb):
                self._add(f"{form}{rest}.", value)
            return
        *start, last = entry.split("_")
        for form in (last[:-1],) if last.endswith(".") else inflections(last):
            if start:
                self._phrases.setdefault(start[0], []).append(((*start[1:], form), value))
            else:
                self._words.setdefault(form, value)

    def at(self, words: Words, first: int) -> Found[Value] | None:
        """The longest entry whose first word is word number `first`."""
        for tail, value in self._phrases.get(words.lower[first], ()):
            if words.lower[first + 1 : first + 1 + len(tail)] == tail:
                return Found(first, first + len(tail), value)
        value_of_word = self._words.get(words.lower[first])
        return None if value_of_word is None else Found(first, first, value_of_word)

    def all(self, words: Words) -> Iterator[Found[Value]]:
        """Every entry found, left to right, no two over the same word."""
        place = 0
        while place < len(words.lower):
            found = self.at(words, place)
            if found:
                yield found
                place = found.last
            place += 1


def inflections(lemma: str) -> tuple[str, ...]:
    """The lemma and its regular plural, past and -ing forms; non-words among them do no harm in a look-up."""
    if len(lemma) < 3:
        return (lemma,)
    stem = lemma[:-1]
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return (lemma, stem + "ies", stem + "ied", lemma + "ing")
    if lemma.endswith("e"):
        return (lemma, lemma + "s", lemma + "d", stem + "ing")
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return (lemma, lemma + "es", lemma + "ed", lemma + "ing")
    regular = (lemma, lemma + "s", lemma + "ed", lemma + "ing")
    if lemma[-1] in "aeiouwxy" or lemma[-2] not in _VOWELS or lemma[-3] in _VOWELS:
        return regular
    return (*regular, lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing")
