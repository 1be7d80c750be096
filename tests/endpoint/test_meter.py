"""Money: the limit holds in every interleaving, and room that comes free is used."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ask import Reply, Request, Usage
from briefing.endpoint.meter import Meter, cost_of, dollars, most
from briefing.endpoint.rungs import Asking, opening
from briefing.errors import BudgetReached, EndpointUnusable, ModelError
from briefing.prices import FREE, MILLION, Price, cost
from briefing.text.tokens import upper_bound
from tests.endpoint.talk import ASK, GOOD, USAGE, said

ONE = Price("tiny", 0.0, 0.0, MILLION, "2026-01-01")
"""A dollar for each token out."""
PRICE = Price("tiny", 2.0, 0.2, 10.0, "2026-01-01")
REQUEST = opening(ASK, "json_schema", Asking("tiny", 4))


def using(tokens: int | None) -> Reply:
    return Reply("{}", usage=None if tokens is None else Usage(0, 0, tokens))


def test_the_most_that_a_call_costs_counts_messages_schema_and_the_whole_answer() -> None:
    request = replace(REQUEST, max_output_tokens=100)
    tokens = sum(len(m.content) + 16 for m in request.messages) + len(request.schema) + 16
    assert most(request, PRICE, len) == (tokens * 2.0 * 1.25 + 100 * 10.0) / MILLION
    assert most(request, FREE, len) == 0.0


def test_a_lower_rung_has_its_schema_in_the_messages() -> None:
    lower = opening(ASK, "text", Asking("tiny", 4))
    tokens = sum(len(m.content) + 16 for m in lower.messages)
    assert most(lower, PRICE, len) == (tokens * 2.0 * 1.25 + 4 * 10.0) / MILLION


@given(st.text(), st.integers(0, 100), st.floats(0, 1))
def test_no_call_costs_more_than_its_most(text: str, output: int, cached: float) -> None:
    """With as many tokens as a text can have."""
    message = replace(ASK.messages[1], content=text)
    request = replace(REQUEST, messages=(message,), max_output_tokens=100)
    tokens = int(len(text.encode()) / 1.4)
    usage = Usage(tokens, int(tokens * cached), output)
    paid = cost_of(usage, PRICE)
    assert paid is not None
    assert paid <= most(request, PRICE, upper_bound)


@pytest.mark.parametrize(
    ("usage", "price", "expected"),
    [
        (USAGE, PRICE, cost(PRICE, 100, 10, 20)),
        (USAGE, None, None),
        (None, PRICE, None),
        (None, FREE, 0.0),
    ],
    ids=["known", "no price", "no usage", "free"],
)
def test_cost(usage: Usage | None, price: Price | None, expected: float | None) -> None:
    assert cost_of(usage, price) == expected


def test_calls_are_made_until_the_next_could_cross_the_limit() -> None:
    meter = Meter(10.0, ONE, len)
    for spent in (3.0, 6.0):
        meter.send(lambda _: using(3), REQUEST)
        assert meter.spent == spent
    meter.send(lambda _: using(3), REQUEST)  # 6 spent and 4 at the most: exactly the limit
    with pytest.raises(BudgetReached) as caught:
        meter.send(lambda _: pytest.fail("called"), REQUEST)
    assert caught.value.what == (
        "$9.00 is spent, the next call could cost $4.00, and the limit is $10.00."
    )  # fmt: skip
    assert "--max-usd" in str(caught.value)


def test_a_limit_of_nothing_allows_nothing_but_what_is_free() -> None:
    with pytest.raises(BudgetReached):
        Meter(0.0, ONE, len).send(lambda _: pytest.fail("called"), REQUEST)
    assert Meter(0.0, FREE, len).send(lambda _: using(3), REQUEST) == using(3)


def test_a_failed_call_gives_its_reservation_back() -> None:
    meter = Meter(4.0, ONE, len)

    def failing(_: Request) -> Reply:
        raise ModelError("it failed")

    with pytest.raises(ModelError):
        meter.send(failing, REQUEST)
    assert meter.spent == 0.0
    assert meter.send(lambda _: using(1), REQUEST) == using(1)


def test_a_call_without_usage_counts_at_its_most_and_that_is_said_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    meter = Meter(8.0, ONE, len)
    with caplog.at_level(logging.WARNING, "briefing"):
        for _ in "ab":
            meter.send(lambda _: using(None), REQUEST)
    assert meter.spent == 8.0
    assert [record.getMessage() for record in caplog.records] == [
        "the endpoint does not report what calls use: each counts with the most that it can cost "
        "(this one $4.00)"
    ]  # fmt: skip
    with pytest.raises(BudgetReached, match="2 calls without usage counted at their most"):
        meter.send(lambda _: using(1), REQUEST)


@contextmanager
def in_flight(
    meter: Meter, tokens: int
) -> Iterator[tuple[ThreadPoolExecutor, Future[Reply], threading.Event]]:
    """A call under way that uses `tokens` and ends when the event is set; one more has room in the pool."""
    inside, go = threading.Event(), threading.Event()

    def slow(_: Request) -> Reply:
        inside.set()
        go.wait()
        return using(tokens)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(meter.send, slow, REQUEST)
        inside.wait()
        try:
            yield pool, first, go
        finally:
            go.set()


def test_calls_in_flight_are_waited_for_where_they_may_leave_room() -> None:
    meter = Meter(5.0, ONE, len)
    with in_flight(meter, 1) as (pool, first, go):
        second = pool.submit(meter.send, lambda _: using(4), REQUEST)
        assert not second.done()
        go.set()
        assert (first.result(), second.result()) == (using(1), using(4))
    assert meter.spent == 5.0


def test_waiting_for_room_ends_in_the_error_where_none_is_left() -> None:
    meter = Meter(5.0, ONE, len)
    with in_flight(meter, 4) as (pool, _, go):
        second = pool.submit(meter.send, lambda _: pytest.fail("called"), REQUEST)
        go.set()
        with pytest.raises(BudgetReached):
            second.result()


def test_closing_ends_waiting() -> None:
    meter = Meter(5.0, ONE, len)
    with in_flight(meter, 1) as (pool, _, _):
        second = pool.submit(meter.send, lambda _: using(1), REQUEST)
        meter.close()
        with pytest.raises(EndpointUnusable, match="closed"):
            second.result()


@given(
    st.lists(st.integers(-1, 4), min_size=1, max_size=30),
    st.integers(0, 40),
    st.integers(1, 8),
)
def test_the_limit_holds_in_every_interleaving(uses: list[int], limit: int, threads: int) -> None:
    """Each call uses up to its 4 dollars, or fails (-1); what is under way counts at its most."""
    meter = Meter(float(limit), ONE, len)
    lock = threading.Lock()
    state = {"paid": 0, "flying": 0, "worst": 0}

    def call(use: int) -> bool:
        def send(_: Request) -> Reply:
            with lock:
                state["flying"] += 4
                state["worst"] = max(state["worst"], state["paid"] + state["flying"])
            with lock:
                state["flying"] -= 4
                if use < 0:
                    raise ModelError("it failed")
                state["paid"] += use
            return using(use)

        try:
            meter.send(send, REQUEST)
        except ModelError:
            return True
        except BudgetReached:
            return False
        return True

    with ThreadPoolExecutor(threads) as pool:
        made = list(pool.map(call, uses))
    assert meter.spent == state["paid"] <= limit
    assert state["worst"] <= limit
    if not all(made):  # it stopped because there was no room, not before
        assert state["paid"] + 4 > limit


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (0.0, "$0.00"),
        (12.345, "$12.35"),
        (1.0, "$1.00"),
        (0.25, "$0.25"),
        (0.00004, "$0.00004"),
        (1e-9, "$0.000001"),
    ],
    ids=str,
)
def test_amounts_are_never_shown_as_nothing(amount: float, expected: str) -> None:
    assert dollars(amount) == expected


def test_what_is_sent_is_what_was_asked() -> None:
    seen: list[Request] = []
    Meter(10.0, ONE, len).send(lambda r: seen.append(r) or said(GOOD, usage=Usage()), REQUEST)  # type: ignore[func-returns-value] # appends, then answers
    assert seen == [REQUEST]
