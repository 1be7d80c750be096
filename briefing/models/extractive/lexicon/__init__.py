"""Tables of words, one file a subject: English, lower case, from general knowledge."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(words.split())
