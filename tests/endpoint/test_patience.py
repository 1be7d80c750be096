"""How long to wait: what headers and words ask for, and what holds where they do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.endpoint.patience import asked_to_wait, backoff

TODAY = 1_800_000_000.0  # Fri, 15 Jan 2027 08:00:00 GMT


@pytest.mark.parametrize(
    ("headers", "body", "seconds"),
    [
        ({"retry-after": "3"}, "", 3.0),
        ({"retry-after": "0.25"}, "", 0.25),
        ({"retry-after": "Fri, 15 Jan 2027 08:00:30 GMT"}, "", 30.0),
        ({"retry-after": "Fri, 15 Jan 2027 07:00:00 GMT"}, "", 0.0),
        ({"retry-after": "Fri, 15 Jan 2027 08:00:30 -0000"}, "", 30.0),
        ({"retry-after-ms": "1500", "retry-after": "9"}, "", 1.5),
        ({"retry-after": "-5"}, "", 0.0),
        ({"retry-after": "soon"}, "", None),
        ({"retry-after": "inf"}, "", None),
        ({"retry-after": "nan"}, "", None),
        ({"retry-after": ""}, "", None),
        ({"retry-after": "Fri, 99 Jan 9999999 99:00:30 GMT"}, "", None),
        ({}, "", None),
        ({}, "Rate limit reached. Please try again in 1m3s. Visit us.", 63.0),
        ({}, "try again in 250ms.", 0.25),
        ({}, "Please retry in 6 seconds", 6.0),
        ({}, '{"retryDelay": "23s"}', 23.0),
        ({"retry-after": "2"}, "try again in 1h", 2.0),
        ({}, "try again in a while", None),
    ],
)
def test_what_an_endpoint_asks_for(headers: dict[str, str], body: str, seconds: float | None) -> None:
    asked = asked_to_wait(headers, body, TODAY)
    assert asked == (None if seconds is None else pytest.approx(seconds))


@given(st.dictionaries(st.sampled_from(["retry-after", "retry-after-ms"]), st.text()), st.text())
def test_whatever_is_asked_the_wait_is_none_or_a_span(headers: dict[str, str], body: str) -> None:
    asked = asked_to_wait(headers, body, TODAY)
    assert asked is None or 0 <= asked < float("inf")


def test_waits_grow_to_a_cap() -> None:
    assert [backoff(attempt, 1.0) for attempt in (0, 1, 2, 3, 6, 10_000)] == [0.5, 1, 2, 4, 30, 30]


def test_chance_spreads_a_wait_over_its_whole_length() -> None:
    assert [backoff(2, chance) for chance in (0.0, 0.5, 1.0)] == [0.0, 1.0, 2.0]
