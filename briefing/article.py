"""Article, and the pieces of text that keep their address in it.

Every offset is a code-point offset (a Python string index) into `Article.text`, `[start, end)`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

BlockKind = Literal["title", "dateline", "heading", "story", "pull_quote"]
RemovedKind = Literal[
    "repeated_title", "caption", "byline", "update_note", "read_more", "counter", "link_list",
    "contact_note", "marker", "boilerplate",
]  # fmt: skip
PublishedFrom = Literal["option", "metadata", "dateline", "update note", "byline"]


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range `[start, end)` of code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` at this address."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """True where `other` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """True where the two share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Block(Span):
    """A paragraph or line of the cleaned text, and what it is."""

    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Removed:
    """Words of the source that are not article text, with the kind of thing they are."""

    kind: RemovedKind
    text: str


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date and how it is known."""

    date: dt.date
    known_from: PublishedFrom


@dataclass(frozen=True, slots=True)
class Article:
    """One article: clean text, and what is known about it.

    `text` holds title, dateline, headings and story, blocks separated by blank lines; what was cut
    away is in `removed`. `blocks` lie in order and cover all of `text` but the blank lines.
    `source` is what the user named: a path, an address, or "-" for standard input.
    """

    id: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    title: str
    url: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: Published | None = None
    updated: dt.date | None = None
    language: str | None = None
    removed: tuple[Removed, ...] = ()

    @property
    def sha256(self) -> str:
        """SHA-256 of the UTF-8 bytes of `text`, in hexadecimal."""
        return sha256(self.text.encode()).hexdigest()

    def kind_at(self, offset: int) -> BlockKind:
        """The kind of the block that holds `offset` ("story" between blocks)."""
        return next((b.kind for b in self.blocks if b.start <= offset < b.end), "story")


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence and its number: the unit of evidence that a model cites.

    Numbers count from 1 and go on over all articles of one request.
    """

    article: str
    number: int
    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class Passage(Span):
    """Whole sentences that stand together in an article and fit a token budget."""

    article: str
    text: str
    tokens: int
    sentences: tuple[Sentence, ...] = field(default=())
