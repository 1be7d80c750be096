"""Attributed quotations to the quotes of a draft: repeats told once, scare quotes left out."""

from __future__ import annotations

from briefing.draft import DraftQuote
from briefing.models.extractive.reading import Reading


def quotes(reading: Reading) -> tuple[DraftQuote, ...]:
    """Quotes in the order of the article; grounding names those without a speaker in the ledger.

    Words that the article repeats (a pull quote and the body) are one quote, the attributed one.
    """
    drafted: dict[str, DraftQuote] = {}
    for said in reading.spoken:
        if said.kind == "scare":
            continue
        key = " ".join(said.text.split()).casefold()
        if key in drafted and (drafted[key].speaker or not said.speaker):
            continue
        entity = reading.cast.entities[said.entity] if said.entity is not None else None
        drafted[key] = DraftQuote(
            text=said.text,
            speaker=said.speaker,
            role=entity.role if entity else None,
            channel=said.channel,
            said=said.said,
            evidence=reading.numbers(said.span),
        )
    return tuple(drafted.values())
