"""A second opinion: llmock, which breaks endpoints on demand and judges how a client took it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from urllib.request import Request, urlopen

import pytest

from briefing.draft import EditionDraft
from briefing.errors import ContextOverflow, EndpointUnusable, ModelError
from briefing.models.openai_compatible import open_kind
from briefing.settings import Secret, Settings
from tests.endpoint.talk import ASK, GOOD, PROSE, UNFIT, VALUE


class Mock:
    """A running llmock."""

    def __init__(self, url: str) -> None:
        self.url = url

    def order(self, *behaviours: dict[str, Any]) -> None:
        """What goes wrong next, once unless it says `times`."""
        self._call("POST", "scenario", {"behaviors": behaviours})

    def verdict(self) -> tuple[int, set[str]]:
        """How many attempts it saw, and what it found wrong with them."""
        found = self._call("GET", "verdict")
        return found["attempts"], {finding["code"] for finding in found["findings"]}

    def reset(self) -> None:
        self._call("POST", "reset", {})

    def _call(self, method: str, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        with urlopen(Request(f"{self.url}/_llmock/{path}", data, method=method)) as response:  # noqa: S310 - loopback
            return json.load(response)


@pytest.fixture(scope="module")
def running() -> Iterator[Mock]:
    """llmock as a process of its own on loopback, stopped at the end."""
    command = [
        sys.executable,
        "-c",
        "from llmock.cli import app; app()",
        "serve",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            lines = iter(process.stderr.readline, "")
            url = next(
                found[0] for line in lines if (found := re.search(r"http://127\.0\.0\.1:[1-9]\d*", line))
            )
            yield Mock(url)
        finally:
            process.kill()  # asked politely it waits for idle connections
            process.communicate(timeout=20)


@pytest.fixture
def mock(running: Mock) -> Mock:
    running.reset()
    return running


def answer(mock: Mock, **more: Any) -> EditionDraft:
    settings = Settings(
        base_url=f"{mock.url}/v1", api_key=Secret("sk-any"), cache=False, **{"timeout": 10.0} | more
    )
    with closing(open_kind("gpt-6-luna", settings)) as model:
        return model.answer(ASK).said


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_the_schema_is_one_that_llmock_can_fill(mock: Mock, api: str) -> None:
    assert isinstance(answer(mock, api=api), EditionDraft)
    assert mock.verdict() == (1, set())


@pytest.mark.parametrize(
    ("behaviours", "attempts"),
    [
        ([{"type": "fail", "status": 429, "retry_after": 0.2, "times": 2}], 3),
        ([{"type": "fail", "status": 503}], 2),
        ([{"type": "delay", "seconds": 0.2}], 1),
    ],
    ids=["rate with Retry-After", "unavailable", "slow"],
)
def test_what_passes_is_waited_out(mock: Mock, behaviours: list[dict[str, Any]], attempts: int) -> None:
    mock.order(*behaviours, {"type": "reply", "text": GOOD})
    assert answer(mock) == VALUE
    seen, findings = mock.verdict()
    assert seen == attempts
    assert not findings - {"no_backoff"}  # full jitter may draw a wait of nearly nothing


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_what_cannot_pass_is_not_tried_again(mock: Mock, status: int) -> None:
    mock.order({"type": "fail", "status": status, "times": None})
    with pytest.raises(EndpointUnusable if status in (401, 403, 404) else ModelError):
        answer(mock)
    asked_for_the_models_that_there_are = status == 404
    assert mock.verdict() == (1 + asked_for_the_models_that_there_are, set())


def test_an_outage_ends_in_one_error_after_the_tries_allowed(mock: Mock) -> None:
    mock.order({"type": "fail", "status": 503, "times": None})
    with pytest.raises(ModelError, match="503"):
        answer(mock, retries=1)
    attempts, findings = mock.verdict()
    assert attempts == 2
    assert "retry_storm" not in findings


def test_a_call_that_takes_too_long_is_given_up(mock: Mock) -> None:
    mock.order({"type": "delay", "seconds": 0.8, "times": None})
    with pytest.raises(ModelError, match=r"did not finish an answer within 0\.3 seconds"):
        answer(mock, timeout=0.3, retries=0)


def test_a_context_overflow_is_called_so(mock: Mock) -> None:
    message = "This model's maximum context length is 128000 tokens. Your messages came to 130000 tokens."
    mock.order({"type": "fail", "status": 400, "code": "context_length_exceeded", "message": message})
    with pytest.raises(ContextOverflow) as caught:
        answer(mock)
    assert caught.value.window == 128_000


def test_bad_answers_go_down_the_ladder(mock: Mock) -> None:
    mock.order(*({"type": "reply", "text": text} for text in (PROSE, UNFIT, "```json\n" + GOOD + "\n```")))
    assert answer(mock) == VALUE
    assert mock.verdict() == (3, set())
