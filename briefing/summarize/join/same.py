"""Words and evidence as they are compared: what only letter case, marks or blanks tell apart is the same."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.text.tokens import words

NOWHERE = 10**9
"""The place of what cites nothing: after everything else."""


def wording(text: str) -> str:
    """The words of `text` in lower case with single blanks; no marks, and one shape of apostrophe."""
    plain = text.replace("’", "'").replace("‘", "'")
    found = " ".join(span.of(plain).casefold() for span in words(plain))
    return found or " ".join(plain.casefold().split())


def holds(longer: str, shorter: str) -> bool:
    """Whether one wording stands in another as whole words."""
    return f" {shorter} " in f" {longer} "


def place(evidence: Iterable[int]) -> int:
    """The first sentence cited."""
    return min(evidence, default=NOWHERE)


def union(first: Iterable[int], other: Iterable[int]) -> tuple[int, ...]:
    """The sentences that either cites, in order."""
    return tuple(sorted({*first, *other}))
