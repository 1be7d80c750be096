"""What was found out about an endpoint: Findings come in, lines in plain words go out, or JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from briefing.ask import Form
from briefing.asking.probe import Findings, Held
from briefing.prices import Price, cost
from briefing.render.account import dollars

_WIDTH = 12
_HELD: dict[Held, str] = {
    "yes": "yes",
    "ignored": "no: it takes the form and answers otherwise",
    "refused": "no: it does not take the form",
    "cut off": "not seen: the answer went on to its length limit",
}
_RUNGS: dict[Form, str] = {
    "json_schema": "json_schema: answers cannot but fit the schema",
    "json_object": "json_object, with the schema in words",
    "text": "text, with the schema in words",
}


def in_words(found: Findings, price: Price | None, window: int | None) -> str:
    """A line for each thing found out; `window` in tokens, where it is known without asking."""
    lines = {
        "usable": _usable(found),
        "models": _models(found),
        "answers": found.calls and f"yes, as {found.answered_as or 'a model that it does not name'}",
        "json_schema": found.schema and _HELD[found.schema],
        "json_object": found.json_object and _HELD[found.json_object],
        "usage": _usage(found),
        "context": found.model and _context(found.window or window),
        "speed": _speed(found),
        "price": found.model and _price(price),
        "this check": found.calls and _spent(found, price),
    }
    return "".join(f"{name:{_WIDTH}}  {line}\n" for name, line in lines.items() if line)


def as_data(kind: str, endpoint: str, found: Findings, price: Price | None) -> dict[str, Any]:
    """The same for programs; `cost_usd` is None where it is not known."""
    return {
        "kind": kind,
        "endpoint": endpoint,
        "usable": found.usable,
        **asdict(found),
        "price": asdict(price) if price else None,
        "cost_usd": _cost(found, price),
    }


def _usable(found: Findings) -> str:
    if found.rung:
        return f"yes; briefings ask by {_RUNGS[found.rung]}"
    hint = f"\n{'':{_WIDTH}}  {found.hint}" if found.hint else ""
    return f"no: {found.problem}{hint}"


def _models(found: Findings) -> str:
    if not found.listed:
        return "none listed" if found.calls else ""
    among = "this one among them" if found.model in found.listed else "this name not among them"
    return f"{len(found.listed)} listed" + (f", {among}" if found.model else "")


def _usage(found: Findings) -> str:
    if found.tells_usage is None:
        return ""
    if not found.tells_usage:
        return "not told: no cost can be known"
    if found.cached:
        return f"told; of a repeated request {found.cached:,} tokens came from its cache"
    return "told; nothing cached of a short request (several endpoints cache from 1,024 tokens on)"


def _context(window: int | None) -> str:
    return (
        f"{window:,} tokens" if window else "not told; a request that is too long is split when it is refused"
    )


def _speed(found: Findings) -> str:
    if found.seconds is None:
        return ""
    if not found.tokens:
        return f"an answer in {found.seconds:.1f} s"
    rate = found.tokens / max(found.seconds, 0.001)
    return f"{found.tokens:,} tokens in {found.seconds:.1f} s: {rate:,.0f} a second"


def _price(price: Price | None) -> str:
    if price is None:
        return "unpriced: give it in briefing.toml, [[prices]]"
    if not (price.input or price.cached or price.output):
        return "free"
    return (
        f"${price.input:g} in, ${price.cached:g} cached, ${price.output:g} out for a million tokens, "
        f"as of {price.as_of}"
    )


def _spent(found: Findings, price: Price | None) -> str:
    calls = f"{found.calls} call{'s' * (found.calls != 1)}"
    tokens = f", {found.usage.input:,} tokens in and {found.usage.output:,} out" if found.tells_usage else ""
    return f"{calls}{tokens}, {dollars(_cost(found, price))}"


def _cost(found: Findings, price: Price | None) -> float | None:
    if found.calls and not found.tells_usage:
        return 0.0 if price and not (price.input or price.output) else None
    return cost(price, found.usage.input, found.usage.cached, found.usage.output) if price else None
