"""A Reading in; the headline, and a bottom line of one or two sentences that read without the article, out.

The first sentence is the best of the story that stands alone, nearly always the lede, with people named in
full and asides left out. The second is another one that adds a consequence or the other side. Every word is
the article's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing.article import Sentence
from briefing.draft import DraftStatement
from briefing.models.extractive.compress import shorten, word_count
from briefing.models.extractive.introduce import Introduced, introduce
from briefing.models.extractive.lexicon.clauses import CONSEQUENCE, OTHER_SIDE, PERSONAL, PHRASE_STARTS
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.salience import ALIKE, Ranked, kind_of, owner_of, scored
from briefing.models.extractive.standalone import opening, untied, words
from briefing.text.similarity import cosine

MOST_WORDS = 60
FIRST_WORDS, SECOND_WORDS = 34, 30
"""What the sentences are shortened to where asides can go."""
LEAST_WORDS = 7
HEADLINE_WORDS = 14
CHOICE, PATIENCE = 12, 60
"""How many of the best sentences may give the second one; how many are tried for the first."""
ADDS, OTHER_VOICE = 1.15, 1.3
"""How much a sentence with a word of consequence is raised, and one in which somebody else speaks."""
DEFINITION = 0.6
"""What is left of the worth of a sentence that only says what something is."""
LOOSE_END = 0.85
"""What is left of a sentence's worth for each thing in it that only readers of the article know."""
NAMELESS = 0.6
"""What is left of the worth of a first sentence with "I", "we" or "you": whose are they?"""
SAME = 0.5
"""Likeness at which a sentence repeats the first one."""
GENTLE = 4
"""The cost of cuts made for good reading; harder ones are made only where the text must fit."""

_BE, _ARTICLES = ("is", "are", "was", "were"), ("a", "an", "one", "the")
_ADDING = CONSEQUENCE | OTHER_SIDE
_SITE = re.compile(
    r"\s(?:[|»]|::)\s[^|]{2,50}$"
    r"|\s[–—-]\s(?:[A-Z][\w.']{0,20}\s){0,4}?(?:[A-Z]?\w{0,12}(?:News|Times|Post)|Wikinews|Reuters|BBC|CNN"
    r"|AP|Guardian|Herald|Tribune|Journal|Telegraph|Online|\w{2,20}\.(?:com|org|net))(?:\s[A-Z]\w{0,10})?$"
)
"""What sites put behind a title: " | The Paper", " - BBC News"."""


def headline(reading: Reading) -> str:
    """The title without full stop and site name; for an article without one, its lede in a few words."""
    article = reading.article
    title = next((b.of(article.text) for b in article.blocks if b.kind == "title"), "")
    if not title and article.title.rstrip("….") not in article.text[: 2 * len(article.title) + 100]:
        title = article.title  # a page's own metadata, not opening words that stand in for a missing title
    title = _SITE.sub("", " ".join(title.split()))
    if title:
        return title[:-1] if title.endswith(".") and not title.endswith("..") else title
    lead = _first(reading, *_story(reading))
    if lead is None:
        return article.title
    return _clipped(shorten(lead.statement.text, HEADLINE_WORDS), HEADLINE_WORDS).rstrip(".")


def bottom_line(reading: Reading) -> tuple[DraftStatement, ...]:
    """One or two statements, at most 60 words together; empty only for an article without a sentence."""
    rows, heard = _story(reading)
    lead = _first(reading, rows, heard)
    if lead is None:
        return _whatever(reading, rows)
    return _pair(reading, rows[:CHOICE], heard, lead) or (lead.statement,)


def _story(reading: Reading) -> tuple[list[Ranked], dict[str, int]]:
    """The sentences best first, and the number of the sentence that has each word first."""
    story = scored(reading, long_ones_cost=False)
    heard: dict[str, int] = {}
    for row in story:
        for word in row.form.words:
            heard.setdefault(word, row.sentence.number)
    return sorted(story, key=lambda r: -r.score), heard


@dataclass(frozen=True, slots=True)
class _Lead:
    """The first sentence: where it stands, what is made of it, and with whom it acquaints the reader."""

    row: Ranked
    statement: DraftStatement
    told: Introduced


def _first(reading: Reading, rows: Sequence[Ranked], heard: Mapping[str, int]) -> _Lead | None:
    """The best sentence that reads alone and fits."""

    def worth(row: Ranked) -> float:
        nameless = not PERSONAL.isdisjoint(row.form.words)
        return row.score * LOOSE_END ** _loose_ends(row, heard, frozenset()) * (NAMELESS if nameless else 1.0)

    for row in (*sorted(rows[:CHOICE], key=lambda r: -worth(r)), *rows[CHOICE:PATIENCE]):
        if row.form.opening == "broken" or not row.sayable:
            continue
        told = introduce(reading, row.sentence)
        text = untied(told.text)
        if opening(text) != "free":
            continue
        text = shorten(shorten(text, FIRST_WORDS, GENTLE), MOST_WORDS - LEAST_WORDS)
        if LEAST_WORDS <= word_count(text) <= MOST_WORDS:
            return _Lead(row, _stated(reading, row.sentence, text, told), told)
    return None


def _pair(
    reading: Reading, rows: Sequence[Ranked], heard: Mapping[str, int], lead: _Lead
) -> tuple[DraftStatement, DraftStatement] | None:
    """The first sentence with the one of `rows` that adds most to it and fits; None where none does."""
    first = lead.statement
    if word_count(shorten(first.text, 1, GENTLE)) > MOST_WORDS - LEAST_WORDS:
        return None
    before = frozenset(words(first.text))
    weighed = [(_addition(reading, r, lead) * LOOSE_END ** _loose_ends(r, heard, before), r) for r in rows]
    for worth, row in sorted(weighed, key=lambda w: -w[0]):
        if not worth:
            break
        more = introduce(reading, row.sentence, lead.told.known)
        text = untied(more.text)
        near = row.sentence.number - lead.row.sentence.number in (1, 2)
        if not (opening(text) == "free" or _ties(text, before, near=near)):
            continue
        text = shorten(text, SECOND_WORDS, GENTLE)
        # A first sentence that can lose an aside makes room; then the second one is cut harder.
        shorter = shorten(first.text, MOST_WORDS - word_count(text), GENTLE)
        text = shorten(text, MOST_WORDS - word_count(shorter))
        if LEAST_WORDS <= word_count(text) <= MOST_WORDS - word_count(shorter):
            return replace(first, text=shorter), _stated(reading, row.sentence, text, more)
    return None


def _addition(reading: Reading, row: Ranked, lead: _Lead) -> float:
    """What `row` adds to the first sentence; 0 where it cannot stand beside it."""
    alike = cosine(row.form.vector, lead.row.form.vector)
    if row is lead.row or alike > SAME or not row.sayable or row.form.opening == "broken":
        return 0.0
    worth = row.score * (1 - ALIKE * alike)
    if _defines(row):
        return worth * DEFINITION
    owner = owner_of(reading, row.sentence)
    if owner is not None and owner != lead.statement.owner:
        return worth * OTHER_VOICE
    return worth if _ADDING.isdisjoint(row.form.words) else worth * ADDS


def _defines(row: Ranked) -> bool:
    """True for "The Orlo Pact is an alliance of ...": background, no news."""
    start = row.form.words[:7]
    return any(
        a in ("is", "are", "was", "were") and b in ("a", "an", "one", "the") for a, b in pairwise(start)
    )


def _loose_ends(row: Ranked, heard: Mapping[str, int], before: frozenset[str]) -> int:
    """How many things the sentence takes as known ("the video"): told by the story, not by `before`."""
    nouns: set[str] = set()
    own: set[str] = set()
    for a, b in pairwise(row.form.words):
        if a in ("the", "that", "these", "those") and b not in own:
            nouns.add(b)
        own.add(a)
    return sum(heard[noun] < row.sentence.number for noun in nouns - before)


def _ties(text: str, before: frozenset[str], *, near: bool) -> bool:
    """True where "The arrest ..." takes up a noun of the first statement, or stood just behind it."""
    return opening(text) == "definite" and (near or not before.isdisjoint(words(text)[1:3]))


def _stated(reading: Reading, sentence: Sentence, text: str, told: Introduced) -> DraftStatement:
    owner = owner_of(reading, sentence)
    return DraftStatement(text, kind_of(text, owner), owner, told.evidence)


def _whatever(reading: Reading, rows: Sequence[Ranked]) -> tuple[DraftStatement, ...]:
    """Where no sentence reads alone: the title, or the best sentence cut at 60 words."""
    title = next((s for s in reading.sentences if s.kind == "title" and word_count(s.text) >= 4), None)
    sentence = title or next((r.sentence for r in rows), None)
    if sentence is None:
        return ()
    text = _clipped(shorten(sentence.text, MOST_WORDS), MOST_WORDS)
    owner = owner_of(reading, sentence)
    return (DraftStatement(text, kind_of(text, owner), owner, (sentence.number,)),)


def _clipped(text: str, limit: int) -> str:
    """`text` as it is where it fits, else its first words up to the end of a phrase, and an ellipsis."""
    row = text.split()
    if len(row) <= limit:
        return text
    ends = (
        n
        for n in range(limit - 1, limit // 2, -1)
        if row[n - 1][-1] in ",;:" or row[n].lower() in PHRASE_STARTS
    )
    return " ".join(row[: next(ends, limit - 1)]).rstrip(",;: ") + " …"
