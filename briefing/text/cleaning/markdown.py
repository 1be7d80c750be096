"""Markdown becomes the pieces of its text and what its front matter says; the markup goes, the words stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.article import BlockKind, RemovedKind
from briefing.text.cleaning.clean import Known
from briefing.text.cleaning.layout import WIDEST_WRAP, Piece, normalise, pieces
from briefing.text.dates import calendar_date

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"---[ \t]*\n((?:[^\n]*\n){1,80}?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_FIELD = re.compile(r"([A-Za-z_][\w-]{0,40})\s*:\s*(.*?)\s*$")
_TAG = re.compile(r"<!--.*?(?:-->|$)|<[^<>]*>", re.S)
_BREAKS = frozenset({"softbreak", "hardbreak"})


def pieces_of_markdown(text: str) -> tuple[tuple[Piece, ...], Known]:
    """The paragraphs, headings, list items and table rows of the Markdown `text`, and its front matter.

    Emphasis marks and link addresses go, link words stay; block quotes and code stay as text; a picture's
    alternative text is a caption. The first heading, if nothing precedes it, is the title.
    """
    from markdown_it import MarkdownIt  # 50 ms of CPU to import: only for Markdown

    text = normalise(text)
    fields, body = _front_matter(text)
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    found = list(_pieces(tokens))
    if found and found[0].kind == "heading":
        found[0] = Piece(found[0].text, "title")
    return tuple(found), Known(
        title=fields.get("title"),
        author=fields.get("author") or fields.get("authors") or fields.get("byline"),
        publisher=fields.get("publisher") or fields.get("site") or fields.get("source"),
        url=fields.get("url") or fields.get("canonical") or fields.get("link"),
        language=fields.get("lang") or fields.get("language"),
        published=calendar_date(fields.get("date") or fields.get("published") or ""),
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The `key: value` lines between two `---` at the very start, and the rest."""
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, text
    lines = [field for line in found[1].splitlines() if (field := _FIELD.match(line))]
    if not lines:
        return {}, text
    fields = {field[1].lower(): field[2].strip("\"'[] ") for field in lines}
    return {key: value for key, value in fields.items() if value}, text[found.end() :]


def _pieces(tokens: Sequence[Token]) -> Iterator[Piece]:
    row: list[str] = []
    for number, token in enumerate(tokens):
        opener = tokens[number - 1].type if number else ""
        if token.type == "inline":
            lines = _lines(token.children or [])
            if opener in {"th_open", "td_open"}:
                row.append(" ".join(lines))
            elif opener == "heading_open":
                yield Piece(" ".join(lines), "heading")
            else:
                only_pictures = all(child.type in {"image", *_BREAKS} for child in token.children or [])
                in_item = number > 1 and tokens[number - 2].type == "list_item_open"
                yield from _paragraphs(lines, "caption" if only_pictures else "story" if in_item else None)
        elif token.type == "tr_close":
            yield Piece(" | ".join(row), "story")
            row = []
        elif token.type in {"fence", "code_block"}:
            yield Piece(" ".join(token.content.split()))
        elif token.type == "html_block":
            yield Piece(" ".join(_TAG.sub(" ", token.content).split()))


def _paragraphs(lines: list[str], kind: BlockKind | RemovedKind | None) -> Iterator[Piece]:
    """One paragraph, as Markdown has it; but lines too long to be wrapped are pasted paragraphs."""
    if max(map(len, lines), default=0) > WIDEST_WRAP:
        for piece in pieces("\n".join(lines)):
            yield replace(piece, kind=kind)
    elif lines:
        yield Piece(" ".join(lines), kind)


def _lines(children: Sequence[Token]) -> list[str]:
    """The words of inline tokens, without markup, a line each."""
    parts = []
    for child in children:
        if child.type in {"text", "code_inline", "image"}:
            parts.append(child.content)
        elif child.type in _BREAKS:
            parts.append("\n")
    return [words for line in "".join(parts).split("\n") if (words := " ".join(line.split()))]
