"""Quotes noted in several passages or articles to each speech once, in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.draft import DraftQuote
from briefing.summarize.join.same import holds, place, union, wording


def joined_quotes(quotes: Sequence[DraftQuote]) -> tuple[DraftQuote, ...]:
    """The same words by the same speaker are one quote; so are words within a longer quote of their sentence.

    One without a speaker takes that of its like; of two forms of a speaker's name the fuller is kept. The
    same words by two speakers are two quotes.
    """
    found: dict[int, DraftQuote] = {}
    by_words: dict[str, list[int]] = {}
    by_sentence: dict[int, list[int]] = {}
    # Longest first: each shorter one then meets the quote that holds it.
    for at in sorted(range(len(quotes)), key=lambda i: (-len(wording(quotes[i].text)), i)):
        quote = quotes[at]
        key = wording(quote.text)
        near = dict.fromkeys(i for number in quote.evidence for i in by_sentence.get(number, ()))
        within = (i for i in near if holds(wording(found[i].text), key))
        like = (i for i in (*within, *by_words.get(key, ())) if _agree(found[i].speaker, quote.speaker))
        same = next(like, None)
        if same is not None:
            found[same] = _one(found[same], quote)
        else:
            same = at
            found[at] = quote
            by_words.setdefault(key, []).append(at)
        for number in quote.evidence:
            by_sentence.setdefault(number, []).append(same)
    return tuple(found[at] for at in sorted(found, key=lambda i: (place(found[i].evidence), i)))


def _agree(one: str | None, other: str | None) -> bool:
    """Whether two speakers may be one: either is unknown, or one name's words are among the other's."""
    if not one or not other:
        return True
    a, b = set(wording(one).split()), set(wording(other).split())
    return a <= b or b <= a


def _one(kept: DraftQuote, other: DraftQuote) -> DraftQuote:
    speakers = [name for name in (kept.speaker, other.speaker) if name]
    return replace(
        kept,
        speaker=max(speakers, key=len, default=None),
        role=kept.role or other.role,
        channel=kept.channel or other.channel,
        said=kept.said or other.said,
        evidence=union(kept.evidence, other.evidence),
    )
