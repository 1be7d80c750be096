"""The samples have everything, or nothing, that a briefing can have, and they are sound."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from briefing.brief import Briefing
from briefing.grounding.recheck import recheck
from briefing.render.sample import BARE, FULL

OPTIONAL = {
    "actors",
    "disagreements",
    "gaps",
    "key_points",
    "quotes",
    "risks",
    "timeline",
    "watch",
    "why_it_matters",
}


def empty_everywhere(briefing: Briefing) -> set[str]:
    """The fields (`Risk.impact`) that hold nothing in any place where they occur."""
    held: dict[str, bool] = {}

    def walk(node: Any) -> None:
        if isinstance(node, tuple):
            for item in node:
                walk(item)
        if is_dataclass(node):
            for part in fields(node):
                value = getattr(node, part.name)
                name = f"{type(node).__name__}.{part.name}"
                held[name] = held.get(name, False) or (value is not None and value != ())
                walk(value)

    walk(briefing)
    return {name for name, anywhere in held.items() if not anywhere}


def test_the_full_one_has_a_value_for_every_field() -> None:
    assert empty_everywhere(FULL) <= {"Statement.reasons"}


def test_the_bare_one_has_nothing_that_may_be_missing() -> None:
    assert all(getattr(BARE, name) == () for name in OPTIONAL)
    assert BARE.bottom_line


@pytest.mark.parametrize("briefing", [FULL, BARE], ids=["full", "bare"])
def test_their_addresses_and_quotes_hold(briefing: Briefing) -> None:
    faults = [fault for fault in recheck(briefing) if fault.reason not in {"number", "entity"}]
    assert faults == []
