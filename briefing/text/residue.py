"""Paragraphs become story and residue: captions, bylines, counters, notes and link lists are told apart."""

from __future__ import annotations

import re

from briefing.article import Removed, RemovedKind
from briefing.text.layout import Paragraph

_CREDIT = re.compile(r"\b(?:Image|Photo|Picture): [A-Z][^.]*(?:\.[^.]{1,30})?\.?$")
_PICTURED = re.compile(r"\b(?:is|are) (?:pictured|seen here|shown here)\b")
_RULES: tuple[tuple[RemovedKind, re.Pattern[str]], ...] = (
    ("update_note", re.compile(r"^(?:Updated?|Correction|Clarification)\b.{0,40}?(?:\d|:)", re.I)),
    ("read_more", re.compile(r"^(?:read|see|show) more\W*$", re.I)),
    ("counter", re.compile(r"^[\d.,]+[KMkm]? (?:I (?:don.t )?like it|shares?|likes?|comments?|views?)$")),
    ("contact_note", re.compile(r"^[A-Z][\w .&]{1,40} (?:has|have) (?:reached out to|contacted) .{1,80} for (?:further )?comment\.$")),
)
_MARKS = re.compile(r" ?\(\([a-z]{2,3}\)\)")


def sift(found: tuple[Paragraph, ...]) -> tuple[tuple[Paragraph, ...], tuple[Removed, ...]]:
    """What of `found` is article, and what was taken away, in order."""
    kept, removed = [], []
    for paragraph in found:
        if kind := kind_of(paragraph):
            removed.append(Removed(kind, paragraph.text))
            continue
        marks = _MARKS.findall(paragraph.text)
        removed += [Removed("marker", mark.strip()) for mark in marks]
        kept.append(Paragraph(_MARKS.sub("", paragraph.text), paragraph.heading, paragraph.glued) if marks else paragraph)
    return tuple(kept), tuple(removed)


def kind_of(paragraph: Paragraph) -> RemovedKind | None:
    """The kind of residue that all of `paragraph` is, or None where it is article."""
    text = paragraph.text
    if _CREDIT.search(text) or (_PICTURED.search(text) and len(text) < 400 and '"' not in text and "“" not in text):
        return "caption"
    return next((kind for kind, rule in _RULES if rule.search(text)), None)
