"""A Reading in; the headline, and a bottom line of one or two sentences that read without the article, out.

The first sentence is the best of the story that stands alone, nearly always the lede, with people named in full and
asides left out. The second is another one that adds a consequence or the other side. Every word is the article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from briefing.article import Sentence
from briefing.draft import DraftStatement
from briefing.models.extractive.compress import shorten, word_count
from briefing.models.extractive.introduce import Introduced, introduce
from briefing.models.extractive.lexicon.clauses import CONSEQUENCE, OTHER_SIDE
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.salience import ALIKE, Ranked, kind_of, quotation_form, scored
from briefing.models.extractive.standalone import hangs, opening, untied, words
from briefing.text.similarity import cosine

MOST_WORDS = 60
FIRST_WORDS = 34
"""What the first sentence is shortened to where it can be, so that a second one has room."""
LEAST_WORDS = 7
HEADLINE_WORDS = 14
CHOICE = 12
"""How many of the best sentences may give the second one."""
ADDS = 1.3
"""How much a consequence or the other side is raised."""
DEFINITION = 0.6
"""What is left of the worth of a sentence that only says what something is."""
LOOSE_END = 0.85
"""What is left of a second sentence's worth for each thing in it that only readers of the article know."""
SAME_PARTS = 0.5
"""Likeness at which a sentence repeats the first one."""
ADDING = CONSEQUENCE | OTHER_SIDE
GENTLE = 4
"""Cuts of asides and of clauses of time: tried for good reading. Harder ones are made only where the text must fit."""

PERSONAL = frozenset("i i'm i've my me we we're we've our us you your you're".split())
"""Words that have no name behind them in a briefing."""
_PHRASES = frozenset(
    "in on at by for with from as after before and or but over under about against during since because while when "
    "where which who that to into amid despite until if of".split()
)
"""Words that start a phrase: a text that must be cut is cut before one of them."""
_SITE = re.compile(
    r"\s+(?:[|»]|::)\s+[^|]{2,50}$"
    r"|\s+[–—-]\s+(?=[^–—-]{2,40}$)(?:[A-Z][\w.']*\s?){0,4}"
    r"(?:News|Times|Post|Wikinews|Reuters|Guardian|Herald|Tribune|Journal|Telegraph|BBC|CNN|AP|Online|\w+\.(?:com|org|net))[\w .]{0,15}$"
)
"""What sites put behind a title: " | The Paper", " - BBC News"."""


def headline(reading: Reading) -> str:
    """The article's title without full stop and site name; for an article without one, its lede in a few words."""
    article = reading.article
    title = next((b.of(article.text) for b in article.blocks if b.kind == "title"), "")
    if not title and article.title.rstrip("….") not in article.text[: 2 * len(article.title) + 100]:
        title = (
            article.title
        )  # a page's own metadata; not the opening words that stand in for a missing title
    title = _SITE.sub("", " ".join(title.split()))
    if title:
        return title[:-1] if title.endswith(".") and not title.endswith("..") else title
    found = _first(reading, *_story(reading))
    return (
        _clipped(shorten(found[1].text, HEADLINE_WORDS), HEADLINE_WORDS).rstrip(".")
        if found
        else article.title
    )


def bottom_line(reading: Reading) -> tuple[DraftStatement, ...]:
    """One or two statements, at most 60 words together; empty only for an article without a sentence."""
    rows, heard = _story(reading)
    found = _first(reading, rows, heard)
    if found is None:
        return _whatever(reading, rows)
    lead, first, told = found
    second = _second(reading, rows, lead, told, heard, MOST_WORDS - word_count(first.text))
    return (first, second) if second else (first,)


def _story(reading: Reading) -> tuple[list[Ranked], dict[str, int]]:
    """The sentences best first, and the number of the sentence that has each word first."""
    story = scored(reading, long_ones_cost=False)
    heard: dict[str, int] = {}
    for row in story:
        for word in row.words:
            heard.setdefault(word, row.sentence.number)
    return sorted(story, key=lambda r: -r.score), heard


def _first(
    reading: Reading, rows: list[Ranked], heard: Mapping[str, int]
) -> tuple[Ranked, DraftStatement, Introduced] | None:
    """The best sentence that reads alone and fits: where it stands, what it says, and who is known from it."""
    best = sorted(rows[:CHOICE], key=lambda r: -r.score * LOOSE_END ** _loose_ends(r, heard, frozenset()))
    # "I", "we" and "you": only where nothing else is there.
    impersonal = [r for r in best if not PERSONAL.intersection(r.words)]
    for row in (*impersonal, *best, *rows[CHOICE:]):
        told = introduce(reading, row.sentence)
        text = untied(told.text)
        if opening(text) != "free" or hangs(text) or not sayable(reading, row.sentence):
            continue
        text = shorten(shorten(text, FIRST_WORDS, GENTLE), MOST_WORDS - LEAST_WORDS)
        if LEAST_WORDS <= word_count(text) <= MOST_WORDS:
            return row, _stated(reading, row.sentence, text, told), told
    return None


def _second(
    reading: Reading, rows: list[Ranked], lead: Ranked, told: Introduced, heard: Mapping[str, int], room: int
) -> DraftStatement | None:
    """The sentence that adds most to the first one and fits into `room` words; None where none does."""
    owner = reading.owner_of(lead.sentence)
    before = frozenset(words(told.text))
    best: tuple[float, DraftStatement] | None = None
    for row in rows[:CHOICE]:
        alike = cosine(row.vector, lead.vector)
        if row is lead or alike > SAME_PARTS or not sayable(reading, row.sentence):
            continue
        worth = row.score * (1 - ALIKE * alike) * LOOSE_END ** _loose_ends(row, heard, before)
        worth *= DEFINITION if _defines(row) else ADDS if _adds(reading, row, owner) else 1
        if best and worth <= best[0]:
            continue
        more = introduce(reading, row.sentence, told.known)
        text = untied(more.text)
        if hangs(text) or (opening(text) != "free" and not _ties(text, before)):
            continue
        text = shorten(shorten(text, room - 6, GENTLE), room)
        if LEAST_WORDS <= word_count(text) <= room:
            best = worth, _stated(reading, row.sentence, text, more)
    return best[1] if best else None


def _adds(reading: Reading, row: Ranked, owner: str | None) -> bool:
    """True where the sentence tells what follows, or speaks for another side."""
    other = reading.owner_of(row.sentence)
    return not ADDING.isdisjoint(row.words) or (other is not None and other != owner)


def _defines(row: Ranked) -> bool:
    """True for "The Orlo Pact is an alliance of ...": background, no news."""
    return any(
        a in ("is", "are", "was", "were") and b in ("a", "an", "one", "the")
        for a, b in pairwise(row.words[:7])
    )


def sayable(reading: Reading, sentence: Sentence) -> bool:
    """False for a quotation without its speaker, or half of one."""
    return quotation_form(reading, sentence) in ("none", "whole")


def _loose_ends(row: Ranked, heard: Mapping[str, int], before: frozenset[str]) -> int:
    """How many things the sentence takes as known ("the video") that the story told earlier, and `before` does not."""
    nouns: set[str] = set()
    own: set[str] = set()
    for a, b in pairwise(row.words):
        if a in ("the", "that", "these", "those") and b not in own:
            nouns.add(b)
        own.add(a)
    return sum(heard[n] < row.sentence.number for n in nouns - before)


def _ties(text: str, before: frozenset[str]) -> bool:
    """True where "The arrest ..." takes up a noun of the sentence before."""
    return opening(text) == "definite" and not before.isdisjoint(words(text)[1:3])


def _stated(reading: Reading, sentence: Sentence, text: str, told: Introduced) -> DraftStatement:
    owner = reading.owner_of(sentence)
    return DraftStatement(text, kind_of(text, owner), owner, told.evidence)


def _whatever(reading: Reading, rows: Iterable[Ranked]) -> tuple[DraftStatement, ...]:
    """For an article without any sentence that reads alone: the title, or the best sentence cut at 60 words."""
    title = next((s for s in reading.sentences if s.kind == "title" and word_count(s.text) >= 4), None)
    sentence = title or next((r.sentence for r in rows), None)
    if sentence is None:
        return ()
    text = _clipped(shorten(sentence.text, MOST_WORDS), MOST_WORDS)
    owner = reading.owner_of(sentence)
    return (DraftStatement(text, kind_of(text, owner), owner, (sentence.number,)),)


def _clipped(text: str, limit: int) -> str:
    """`text` as it is where it fits, else its first words up to the end of a phrase, and an ellipsis."""
    row = text.split()
    if len(row) <= limit:
        return text
    ends = (
        n for n in range(limit - 1, limit // 2, -1) if row[n - 1][-1] in ",;:" or row[n].lower() in _PHRASES
    )
    return " ".join(row[: next(ends, limit - 1)]).rstrip(",;: ") + " …"
