"""Find words in a text to the letter, after a declared typographic normalisation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from briefing.article import Span
from briefing.brief import Match

_SAME: dict[str, str] = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛‹›′`´", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    "\u00ad": "",
    "\u200b": "",
    "\ufeff": "",
}
"""What counts as the same letter: shapes of quotation marks, apostrophes, dashes and ellipses; white space
of any kind and length is one space; soft hyphens and zero-width marks do not count. Words, case and digits
must agree."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text after normalisation; `at[i]` is the offset in the text of the i-th letter of `letters`."""

    letters: str
    at: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found(Span):
    """Where words stand, and how exactly they match."""

    match: Match


@lru_cache(maxsize=64)
def folded(text: str) -> Folded:
    """Apply the normalisation, keeping each letter's address."""
    letters: list[str] = []
    at: list[int] = []
    for offset, letter in enumerate(text):
        if letter.isspace():
            if letters and letters[-1] != " ":
                letters.append(" ")
                at.append(offset)
            continue
        for same in _SAME.get(letter, letter):
            letters.append(same)
            at.append(offset)
    return Folded("".join(letters), tuple(at))


def locate(words: str, text: str, near: Span | None = None) -> Found | None:
    """The first place of `words` in `text`, inside or touching `near` where it stands there too.

    None where the words are not there; a match never begins or ends within a word.
    """
    words = words.strip()
    if not words:
        return None
    exact = [Found(s, s + len(words), "exact") for s in _places(words, text)]
    if not exact:
        there = folded(text)
        sought = folded(words).letters.strip()
        exact = [
            Found(there.at[s], there.at[s + len(sought) - 1] + 1, "normalised")
            for s in _places(sought, there.letters)
        ]
    if near is not None:
        exact.sort(key=lambda place: not place.overlaps(near))
    return exact[0] if exact else None


def _places(words: str, text: str) -> list[int]:
    if not words:
        return []
    places: list[int] = []
    start = text.find(words)
    while start >= 0 and len(places) < 1000:
        end = start + len(words)
        whole_start = not (start and words[0].isalnum() and text[start - 1].isalnum())
        whole_end = not (end < len(text) and words[-1].isalnum() and text[end].isalnum())
        if whole_start and whole_end:
            places.append(start)
        start = text.find(words, start + 1)
    return places
