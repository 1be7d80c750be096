"""A block of text in, the words or phrases of a table out."""

from __future__ import annotations


def words(text: str) -> list[str]:
    """The entries of a table that are separated by white space."""
    return text.split()


def phrases(text: str) -> list[str]:
    """The entries of a table that are separated by commas; lines break after a comma."""
    return [phrase for entry in text.split(",") if (phrase := entry.strip())]
