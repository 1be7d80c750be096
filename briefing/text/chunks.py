"""Numbered sentences to passages within a token budget: whole sentences and whole quotations, in order.

What is kept together is, from the top, a quotation with all sentences that it touches, a sentence, a word.
Only a thing that is over the budget by itself is taken apart, and only into the next smaller things.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing.article import Article, Passage, Sentence, Span
from briefing.errors import UsageError
from briefing.text.quotations import quotations
from briefing.text.tokens import CountTokens

_CHARACTERS_PER_TOKEN = 4.0
"""Of English prose in today's encodings: the first guess, replaced by what the counts say."""
_FULL_ENOUGH = 0.6
"""A passage filled so far may end with its paragraph, and leave room unused."""


@dataclass(frozen=True, slots=True)
class _Unit(Span):
    """Text that is kept together, and whether it is good to stop after it (a paragraph ends)."""

    closes: bool


def passages(
    article: Article, sentences: Sequence[Sentence], count: CountTokens, budget: int
) -> tuple[Passage, ...]:
    """The article as passages of at most `budget` tokens each, in order, as few as filling one by one gives.

    `sentences` are all of the article's, in order. `Passage.text` is `article.text[start:end]` and `tokens`
    is `count` of it. A sentence over the budget is cut between words, a word over it anywhere; the passages
    then carry that sentence's number with the part of it that they hold, so that all passages together hold
    every word of every sentence once. Raises UsageError where not even one character fits.
    """
    if budget < 1:
        raise UsageError(
            f"a passage of at most {budget} tokens can hold nothing.", hint="Give a budget of 1 or more."
        )
    filler = _Filler(article.text, sentences, count, budget, _units(article, sentences))
    return tuple(
        Passage(
            span.start, span.end, article.id, span.of(article.text), tokens, _inside(article, sentences, span)
        )
        for span, tokens in filler.filled()
    )


def _units(article: Article, sentences: Sequence[Sentence]) -> list[_Unit]:
    """Sentences, joined where one top-level quotation touches several."""
    starts = [sentence.start for sentence in sentences]
    blocks = [block.start for block in article.blocks]
    joined = {
        i
        for quotation in quotations(article.text)
        if quotation.depth == 0
        for i in range(bisect_right(starts, quotation.outer.start), bisect_left(starts, quotation.outer.end))
    }
    units: list[_Unit] = []
    for i, sentence in enumerate(sentences):
        last = i + 1 == len(sentences)
        new_block = last or bisect_right(blocks, sentence.start) != bisect_right(blocks, starts[i + 1])
        closes = new_block and sentence.kind != "heading"
        start = units.pop().start if units and i in joined else sentence.start
        units.append(_Unit(start, sentence.end, closes))
    return units


def _inside(article: Article, sentences: Sequence[Sentence], span: Span) -> tuple[Sentence, ...]:
    """The sentences in `span`; one that reaches over an end is there with its number and the part inside."""
    first = bisect_right(sentences, span.start, key=lambda s: s.start) - 1
    last = bisect_left(sentences, span.end, key=lambda s: s.start)
    return tuple(s if span.holds(s) else _part(article, s, span) for s in sentences[max(first, 0) : last])


def _part(article: Article, sentence: Sentence, span: Span) -> Sentence:
    start, end = max(sentence.start, span.start), min(sentence.end, span.end)
    return replace(sentence, start=start, end=end, text=article.text[start:end])


@dataclass(slots=True)
class _Filler:
    """Fills passages with units from the front, counting as little as it can.

    Counting every sentence alone costs four times as much as counting the text, and the sum is not the count
    of the whole. So the end of a passage is guessed from the characters per token so far; one count of the
    whole and a few of single units near the end correct the guess; what is handed out was counted whole.
    """

    text: str
    sentences: Sequence[Sentence]
    count: CountTokens
    budget: int
    units: list[_Unit]
    ratio: float = _CHARACTERS_PER_TOKEN

    def filled(self) -> Iterator[tuple[Span, int]]:
        """Each passage's span, and its tokens."""
        at = 0
        while at < len(self.units):
            end, tokens = self._fill(at)
            if tokens > self.budget:
                self.units[at : at + 1] = self._taken_apart(self.units[at])
                continue
            span = Span(self.units[at].start, self.units[end - 1].end)
            self.ratio = max(1.0, (span.end - span.start) / max(tokens, 1))
            yield span, tokens
            at = end

    def _tokens(self, at: int, end: int) -> int:
        """Tokens of the units `at` to `end` as one text."""
        return self.count(self.text[self.units[at].start : self.units[end - 1].end])

    def _added(self, i: int) -> int:
        """Tokens of unit `i` and the blanks before it: nearly what it adds to the units before."""
        return self.count(self.text[self.units[i - 1].end : self.units[i].end])

    def _fill(self, at: int) -> tuple[int, int]:
        """Where the passage from unit `at` on ends, and its tokens: over budget only where `at` alone is."""
        reach = self.units[at].start + int(self.budget * self.ratio)
        end = self._at_paragraph(at, bisect_right(self.units, reach, lo=at + 1, key=lambda u: u.end))
        tokens = self._tokens(at, end)
        for _ in range(3):  # sums of many small counts drift: count the whole again, and correct again
            corrected = self._at_paragraph(at, self._corrected(at, end, tokens))
            if corrected == end:
                break
            end, tokens = corrected, self._tokens(at, corrected)
        while tokens > self.budget and end > at + 1:
            end -= 1
            tokens = self._tokens(at, end)
        return end, tokens

    def _corrected(self, at: int, end: int, tokens: int) -> int:
        """The end moved unit by unit to where the budget is used up, given the tokens up to `end`."""
        while tokens > self.budget and end > at + 1:
            end -= 1
            tokens -= self._added(end)
        while end < len(self.units):
            tokens += self._added(end)
            if tokens > self.budget:
                break
            end += 1
        return end

    def _at_paragraph(self, at: int, end: int) -> int:
        """The last end of a paragraph up to `end`, where that leaves the passage full enough."""
        if end == len(self.units):
            return end
        enough = self.units[at].start + _FULL_ENOUGH * (self.units[end - 1].end - self.units[at].start)
        for last in range(end, at, -1):
            if self.units[last - 1].end < enough:
                break
            if self.units[last - 1].closes:
                return last
        return end

    def _taken_apart(self, unit: _Unit) -> list[_Unit]:
        """A unit over the budget as smaller ones: its sentences, else its words, else its halves."""
        cuts = self._cuts(unit)
        if not cuts:
            raise UsageError(
                f"the character {unit.of(self.text)!r} alone is over the budget of {self.budget} tokens.",
                hint="Give a larger budget.",
            )
        spans = [_trimmed(self.text, a, b) for a, b in pairwise([unit.start, *cuts, unit.end])]
        return [_Unit(s.start, s.end, unit.closes and s.end == unit.end) for s in spans if s.start < s.end]

    def _cuts(self, unit: _Unit) -> list[int]:
        first = bisect_right(self.sentences, unit.start, key=lambda s: s.start)
        last = bisect_left(self.sentences, unit.end, key=lambda s: s.start)
        if first < last:
            return [s.start for s in self.sentences[first:last]]
        words = unit.of(self.text)
        blanks = [unit.start + i for i, c in enumerate(words) if c.isspace()]
        return blanks or ([unit.start + len(words) // 2] if len(words) > 1 else [])


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return Span(end - len(words.lstrip()), start + len(words.rstrip()))
