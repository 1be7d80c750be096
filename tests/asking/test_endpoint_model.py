"""A model behind an endpoint, put together: store before limit before line, nothing before it is asked."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefing.ask import Reply, Request
from briefing.asking import EndpointModel, Line
from briefing.endpoint.failures import FormRefused
from briefing.endpoint.wire import Offered
from briefing.errors import BudgetReached, EndpointUnusable, ModelError, StoreError, UsageError
from briefing.prices import FREE, Price, cost
from briefing.settings import Settings
from tests.endpoint.talk import ASK, MESSAGES, VALUE, Says, said

URL = "http://127.0.0.1:9/v1"
PRICE = Price("tiny", 1.0, 0.1, 10.0, "2026-01-01")


class Double:
    """A Line without a network."""

    def __init__(self, says: Callable[[Request], Reply], *offered: str) -> None:
        self.says = says
        self.offered = offered
        self.closed = 0
        self.dialled = 0

    def dial(self) -> Line:
        self.dialled += 1
        return self

    def send(self, request: Request) -> Reply:
        return self.says(request)

    def models(self) -> tuple[Offered, ...]:
        return tuple(Offered(name, 4096) for name in self.offered)

    def close(self) -> None:
        self.closed += 1


_opened: list[EndpointModel] = []


@pytest.fixture(autouse=True)
def none_left_open() -> Iterator[None]:
    yield
    while _opened:
        _opened.pop().close()


def model(
    line: Double,
    settings: Settings | None = None,
    name: str | None = "tiny",
    price: Price | None = PRICE,
    **more: Any,
) -> EndpointModel:
    opened = EndpointModel(
        "kind", settings or Settings(), endpoint=URL, dial=line.dial, name=name, price=price, **more
    )
    _opened.append(opened)
    return opened


def test_opening_does_nothing() -> None:
    line = Double(Says(said()))
    opened = model(line, window=2048)
    assert (opened.reads_messages, opened.name, opened.window, opened.output_tokens, opened.price) == (
        True,
        "tiny",
        2048,
        8000,
        PRICE,
    )
    opened.close()
    assert (line.dialled, line.closed) == (0, 0)
    with pytest.raises(EndpointUnusable, match="closed"):
        opened.answer(ASK)


def test_an_answer_is_kept_for_the_next_run_which_needs_no_line() -> None:
    first, second = Double(Says(said())), Double(Says(AssertionError("called")))
    bought = model(first).answer(ASK)
    found = model(second).answer(ASK)
    assert (bought.said, bought.engine, bought.calls, bought.cost_usd) == (
        VALUE,
        "kind",
        1,
        cost(PRICE, 100, 10, 20),
    )
    assert (found.said, found.calls, found.cached_calls, found.cost_usd) == (VALUE, 0, 1, 0.0)
    assert (first.dialled, second.dialled) == (1, 0)


def test_without_the_cache_each_run_asks() -> None:
    settings = Settings(cache=False)
    assert [model(Double(Says(said())), settings).answer(ASK).calls for _ in "ab"] == [1, 1]
    assert model(Double(Says(said()))).answer(ASK).calls == 1


def test_the_rung_is_kept_for_the_next_run() -> None:
    model(Double(Says(FormRefused("no"), said()))).answer(ASK)
    says = Says(said())
    model(Double(says)).answer(replace(ASK, sample=1))
    assert [request.form for request in says.seen] == ["json_object"]


def test_settings_are_in_the_request() -> None:
    says = Says(said())
    model(Double(says), Settings(max_output_tokens=77, temperature=0.5)).answer(ASK)
    (request,) = says.seen
    assert (request.model, request.max_output_tokens, request.temperature) == ("tiny", 77, 0.5)
    assert request.messages == MESSAGES


def test_the_limit_counts_what_is_bought_and_not_what_is_kept() -> None:
    settings = Settings(max_usd=0.0, store=None)
    with pytest.raises(BudgetReached) as caught:
        model(Double(Says(said())), settings).answer(ASK)
    assert caught.value.spent is not None
    model(Double(Says(said()))).answer(ASK)
    assert model(Double(Says(AssertionError("called"))), settings).answer(ASK).cached_calls == 1


def test_a_limit_needs_a_price() -> None:
    with pytest.raises(UsageError, match="none is known for the model 'tiny'") as caught:
        model(Double(Says(said())), Settings(max_usd=1.0), price=None)
    assert "[[prices]]" in str(caught.value)
    assert model(Double(Says(said())), Settings(max_usd=1.0, prices=(PRICE,)), price=None).price == PRICE
    assert model(Double(Says(said())), Settings(max_usd=0.0), price=FREE).answer(ASK).cost_usd == 0.0


def test_the_only_model_of_an_endpoint_needs_no_name() -> None:
    line = Double(Says(said()), "tiny")
    opened = model(line, Settings(prices=(PRICE,)), name=None, price=None)
    assert (opened.name, opened.price, line.dialled) == (None, None, 0)
    assert opened.answer(ASK).cost_usd == cost(PRICE, 100, 10, 20)
    # who plans by these must find the same before and after the first answer
    assert (opened.name, opened.price, opened.window, line.dialled) == (None, None, None, 1)


@pytest.mark.parametrize(
    ("offered", "what"),
    [
        ([], f"{URL} does not say which models it has."),
        (["a", "b"], f"{URL} has 2 models: a, b."),
        ([*"abcdefghijkl"], f"{URL} has 12 models: a, b, c, d, e, f, g, h, i, j and 2 more."),
    ],
    ids=["none", "two", "many"],
)
def test_a_choice_of_models_is_the_users(offered: list[str], what: str) -> None:
    opened = model(Double(Says(said()), *offered), name=None)
    for _ in "ab":
        with pytest.raises(UsageError) as caught:
            opened.answer(ASK)
        assert caught.value.what == what
        assert "--model kind:" in (caught.value.hint or "")


def test_a_model_found_out_without_a_price_cannot_be_limited() -> None:
    opened = model(Double(Says(said()), "tiny"), Settings(max_usd=1.0), name=None, price=None)
    with pytest.raises(UsageError, match="none is known for the model 'tiny'"):
        opened.answer(ASK)


def test_a_line_that_cannot_be_had_is_tried_once_for_all() -> None:
    tries: list[int] = []

    def dial() -> Line:
        tries.append(1)
        raise ModelError("the server did not start.")

    opened = EndpointModel("kind", Settings(), endpoint=URL, dial=dial, name="tiny", price=FREE)
    for _ in "ab":
        with pytest.raises(ModelError, match="did not start"):
            opened.answer(ASK)
    assert len(tries) == 1


def test_threads_share_one_line_and_one_limit() -> None:
    line = Double(Says(said()))
    opened = model(line, Settings(max_usd=100.0))
    asks = [replace(ASK, sample=n) for n in range(20)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(opened.answer, asks))
    assert [answer.calls for answer in answers] == [1] * 20
    assert line.dialled == 1
    assert opened._meter is not None
    assert opened._meter.spent == pytest.approx(20 * cost(PRICE, 100, 10, 20))


def test_closing_closes_the_line_and_may_be_done_twice() -> None:
    line = Double(Says(said()))
    opened = model(line)
    opened.answer(ASK)
    opened.close()
    opened.close()
    assert line.closed == 2
    with pytest.raises(EndpointUnusable, match="closed"):
        opened.answer(ASK)


def test_a_line_that_comes_after_closing_is_closed() -> None:
    line = Double(Says(AssertionError("called")))
    dialling, go = threading.Event(), threading.Event()

    def dial() -> Line:
        dialling.set()
        go.wait()
        return line

    opened = EndpointModel("kind", Settings(), endpoint=URL, dial=dial, name="tiny", price=FREE)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(opened.answer, ASK)
        dialling.wait()
        opened.close()  # does not wait for the line
        go.set()
        with pytest.raises(EndpointUnusable, match="closed"):
            answer.result()
    assert line.closed == 1


def test_a_store_that_the_user_named_has_to_open(tmp_path: Path) -> None:
    line = Double(Says(said()))
    with pytest.raises(StoreError):
        model(line, Settings(store=tmp_path)).answer(ASK)
    assert line.dialled == 0


def test_the_usual_store_is_done_without_where_it_does_not_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    with caplog.at_level(logging.WARNING, "briefing"):
        assert model(Double(Says(said()))).answer(ASK).said == VALUE
    (record,) = caplog.records
    assert record.getMessage().startswith("answers are not kept: the store ")
