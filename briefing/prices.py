"""Prices of models: a name comes in, US dollars per million tokens go out, or None.

What is not in the table is unpriced, never free. The settings' own table goes before this one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars per million tokens, and since when that is known (ISO 8601)."""

    model: str
    input: float
    cached: float
    output: float
    as_of: str


FREE = Price("this machine", 0.0, 0.0, 0.0, "")
"""What runs on this machine costs no money."""

LIST_PRICES: tuple[Price, ...] = (
    Price("gpt-6-luna", 0.10, 0.01, 0.50, "2026-09-22"),
    Price("gpt-6-sol", 2.00, 0.20, 10.00, "2026-09-22"),
    Price("gpt-6.1-sol", 2.00, 0.10, 10.00, "2026-10-26"),
    Price("gpt-6.1-terra", 1.00, 0.05, 5.00, "2026-10-26"),
    Price("gpt-6-astra", 10.00, 1.00, 50.00, "2026-09-03"),
    Price("gpt-5.6-luna", 0.20, 0.02, 1.20, "2026-07-30"),
    Price("gpt-5.6-terra", 2.00, 0.20, 12.00, "2026-07-30"),
)
"""List prices of OpenAI for standard requests of at most 272,000 tokens, as published on the day given."""


def price_of(model: str | None, own: Iterable[Price] = ()) -> Price | None:
    """The price of `model`, from `own` first; a dated variant (`name-2026-09-22`) costs what `name` does."""
    if not model:
        return None
    for price in (*own, *LIST_PRICES):
        rest = model.removeprefix(price.model)
        if rest == "" or (rest != model and rest.startswith("-20")):
            return price
    return None


def cost(price: Price, tokens_in: int, tokens_cached: int, tokens_out: int) -> float:
    """What a call costs, in US dollars; `tokens_cached` is part of `tokens_in`."""
    fresh = max(tokens_in - tokens_cached, 0)
    return (fresh * price.input + tokens_cached * price.cached + tokens_out * price.output) / MILLION
