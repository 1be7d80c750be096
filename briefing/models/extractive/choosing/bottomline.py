"""A Reading in; the headline, and a bottom line of one or two sentences that read without the article, out.

The first sentence is the best of the story that stands alone, nearly always the lede, with people named in
full and asides left out. The second is another one that adds a consequence or the other side. Every word is
the article's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing.article import Sentence
from briefing.draft import DraftStatement
from briefing.models.extractive.choosing.background import newness
from briefing.models.extractive.choosing.compress import shorten, word_count
from briefing.models.extractive.choosing.introduce import Introduced, introduce
from briefing.models.extractive.choosing.salience import ALIKE, Ranked, kind_of, owner_of, scored
from briefing.models.extractive.choosing.standalone import datelined, finite, opening, untied, words
from briefing.models.extractive.lexicon.clauses import (
    CONSEQUENCE,
    CONTRAST,
    IMPERATIVES,
    OTHER_SIDE,
    PERSONAL,
    PHRASE_STARTS,
    SILENCE,
)
from briefing.models.extractive.reading import Reading
from briefing.text.similarity import cosine, jaccard, terms

MOST_WORDS = 60
FIRST_WORDS, SECOND_WORDS = 34, 30
"""What the sentences are shortened to where asides can go."""
LEAST_WORDS = 7
HEADLINE_WORDS = 14
CHOICE, PATIENCE = 12, 60
"""How many of the best sentences may give the second one; how many are tried for the first."""
ADDS, OTHER_VOICE, ANSWER = 1.25, 1.3, 1.8
"""How much a sentence is raised that has a word of consequence or contrast; in which somebody else speaks; in
which that one denies or objects."""
CONCERNED = 1.15
"""How much more where the one who speaks is named in the first sentence or the title."""
NOTHING_SAID = 0.5
"""What is left of the worth of a refusal to comment."""
FULL, TEASER = 10, 0.75
"""A lede has at least so many words; what is left of the worth of a shorter one."""
HEADED = 0.5
"""How much a first sentence is raised that has all the terms of the title: it tells the news of the title."""
NO_LEDE = 0.3
"""What is left of a line above the dateline, of one without a verb, and of the title said again."""
REPEATED = 0.7
"""Likeness at which a line says the title again."""
DECKS, DECK_WORDS = 4, 20
"""A dateline stands in one of so many first sentences; longer lines than so many words are no decks."""
LOOSE_END = 0.85
"""What is left of a sentence's worth for each thing in it that only readers of the article know."""
NAMELESS = (0.6, 0.45)
"""What is left of the worth of a first sentence with "I", "we" or "you", within marks and without them."""
SAME = 0.5
"""Likeness at which a sentence repeats the first one."""
GENTLE = 4
"""The cost of cuts made for good reading; harder ones are made only where the text must fit."""

_ADDING = CONSEQUENCE | OTHER_SIDE | CONTRAST
_SILENT = frozenset(
    {"declined", "request", "requests", "not", "asked", "respond", "responded", "available", "reached"}
)
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
    title = _title(reading)
    decks = _decks(reading, title)

    def worth(row: Ranked) -> float:
        loose = LOOSE_END ** _loose_ends(row, heard, frozenset())
        nameless = 1.0 if PERSONAL.isdisjoint(row.form.words) else NAMELESS[row.quoting == "none"]
        brief = TEASER if len(row.form.words) < FULL else 1.0
        mine = row.form.vector.keys()
        shared = len(title & mine) / len(title) if title else 0.0
        lede = NO_LEDE if row.sentence.number in decks else 1.0
        return row.score * loose * nameless * brief * lede * (1 + HEADED * shared)

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


def _title(reading: Reading) -> AbstractSet[str]:
    """The terms of the article's title; none where opening words stand in for it."""
    article = reading.article
    own = any(b.kind == "title" for b in article.blocks)
    given = own or article.title.rstrip("….") not in article.text[: 2 * len(article.title) + 100]
    return terms(article.title).keys() if given else frozenset()


def _decks(reading: Reading, title: AbstractSet[str]) -> frozenset[int]:
    """Numbers of what stands above a story: the title again, decks before a dateline, exhortations."""
    top = reading.story[:DECKS]
    first = next((n for n, s in enumerate(top) if datelined(s.text)), 0)
    above = {s.number for s in top[:first] if word_count(s.text) <= DECK_WORDS}
    return frozenset(above | {s.number for s in top if _no_news(s.text, title)})


def _no_news(text: str, title: AbstractSet[str]) -> bool:
    """True for the title said again, a line in Title Case, one without a verb, and an exhortation."""
    row = words(text)
    # Not every verb is known: only of short lines, and of "An overview of ...", is a missing one believed.
    verbless = len(row) < FULL or (len(row) <= DECK_WORDS and row[0] in ("a", "an"))
    if verbless and not any(map(finite, row)):
        return True
    return _exhorts(text, row) or jaccard(title, terms(text).keys()) > REPEATED


def _exhorts(text: str, row: Sequence[str]) -> bool:
    """True for a line in Title Case, and for "Keep the line open": `row` are the words of `text`."""
    long = [w for w in text.split() if len(w) > 3]
    heading = len(long) > 3 and all(w[0].isupper() or not w[0].isalpha() for w in long)
    return heading or (0 < len(row) <= DECK_WORDS and row[0] in IMPERATIVES)


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
    above = row.sentence.number < lead.row.sentence.number and len(row.form.words) < DECK_WORDS
    if above or _exhorts(row.sentence.text, row.form.words):
        return 0.0
    row_words, owner = row.form.words, owner_of(reading, row.sentence)
    worth = row.score * (1 - ALIKE * alike) * (TEASER if len(row_words) <= LEAST_WORDS else 1.0)
    if owner is None:
        worth *= newness(reading, row.sentence.text, row_words)
    if unanswered(row_words):
        return worth * NOTHING_SAID
    if owner is not None and owner != lead.statement.owner and len(row_words) > LEAST_WORDS:
        known = owner.rpartition(" ")[2] in f"{reading.article.title} {lead.statement.text}"
        answers = not OTHER_SIDE.isdisjoint(row_words)
        return worth * (ANSWER if answers else OTHER_VOICE) * (CONCERNED if known else 1.0)
    return worth if _ADDING.isdisjoint(row_words) else worth * ADDS


def unanswered(row: Sequence[str]) -> bool:
    """True for "declined to comment": `row` are the words of a sentence in lower case."""
    return not SILENCE.isdisjoint(row) and not _SILENT.isdisjoint(row)


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
