"""The wire against real servers: every bad answer ends in a Reply or one plain error, after so many tries."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st

from briefing.ask import Message, Reply, Request, Usage
from briefing.endpoint.failures import FormRefused
from briefing.endpoint.wire import OPENAI, Offered, Wire
from briefing.errors import BriefingError, ContextOverflow, EndpointUnusable, ModelError, SettingsError
from briefing.settings import Secret
from tests.endpoint import servers
from tests.endpoint.servers import GOOD, Script, Seen, Time, answering, http, nobody, said, serving, wrong

KEY = "sk-nobody-may-see-this"
REQUEST = Request(
    "tiny", (Message("user", "It rained."),), "Draft", '{"type":"object"}', max_output_tokens=90
)
ANSWER = Reply("{}", "stop", Usage(7, 0, 3), "tiny-1")


@contextmanager
def wired(url: str, **more: Any) -> Iterator[Wire]:
    wire = Wire(url, Secret(KEY), **{"timeout": 5.0, "retries": 2, "clock": Time().clock} | more)
    try:
        yield wire
    finally:
        wire.close()


def sent(wire: Wire, request: Request = REQUEST) -> Reply:
    """The reply, without the time it took."""
    return replace(wire.send(request), seconds=0.0)


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_a_request_is_answered(api: str) -> None:
    message = {"type": "message", "content": [{"type": "output_text", "text": "{}"}]}
    usage = {"input_tokens": 7, "output_tokens": 3}
    response = {"status": "completed", "model": "tiny-1", "output": [message], "usage": usage}
    with (
        answering(http(said() if api == "chat" else response)) as server,
        wired(server.url, api=api) as wire,
    ):
        assert sent(wire) == ANSWER
    (seen,) = server.seen
    assert seen.path == {"chat": "/v1/chat/completions", "responses": "/v1/responses"}[api]
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.json["model"] == "tiny"


PASSING: dict[str, tuple[bytes | Script, str]] = {
    "a page": (http("<html>Sign in</html>"), "sent an HTML page instead of an answer"),
    "broken JSON": (http('{"choices": ['), "sent broken JSON instead of an answer"),
    "JSON of another shape": (http([1, 2]), "sent JSON of another shape instead of an answer"),
    "JSON without an answer": (http({"ok": True}), "sent JSON without an answer in it instead of an answer"),
    "a schema echoed as the body": (http({"type": "object"}), "sent JSON without an answer in it"),
    "another encoding": (http(b'{"a": "\xe9"}'), "sent text in another encoding than UTF-8"),
    "nothing": (http(""), "sent an empty body instead of an answer"),
    "no content": (http("", 204), "sent an empty body instead of an answer"),
    "an early end": (servers.cut_short, "broke the connection off"),
    "an early end of chunks": (servers.cut_chunks, "broke the connection off"),
    "a closed connection": (servers.hang_up, "broke the connection off"),
    "a failure": (http(wrong("Oops"), 500), "failed (status 500): Oops"),
    "a failing gateway": (http("<html>Bad Gateway</html>", 502), "failed (status 502)."),
    "an error with status 200": (http(wrong("Oops", code=503)), "failed (status 503): Oops"),
    "a rate": (http(wrong("Slow"), 429), "refuses for the rate of calls (status 429): Slow"),
}


@pytest.mark.parametrize(("answer", "words"), PASSING.values(), ids=PASSING)
def test_what_may_pass_is_tried_again_and_then_named(answer: bytes | Script, words: str) -> None:
    with answering(answer) as server, wired(server.url) as wire, pytest.raises(ModelError) as caught:
        wire.send(REQUEST)
    assert type(caught.value) is ModelError
    assert caught.value.what.startswith(f"{server.host} {words}")
    assert len(server.posted) == 3


@pytest.mark.parametrize(("answer", "words"), PASSING.values(), ids=PASSING)
def test_what_passes_has_cost_a_try_and_no_more(answer: bytes | Script, words: str) -> None:
    with answering(answer, answer, GOOD) as server, wired(server.url) as wire:
        assert sent(wire) == ANSWER
    assert len(server.posted) == 3


FINAL: dict[str, tuple[bytes, type[ModelError]]] = {
    "a wrong key": (http(wrong(f"Incorrect API key: {KEY}"), 401), EndpointUnusable),
    "no right": (http(wrong("Forbidden"), 403), EndpointUnusable),
    "no money": (http(wrong("Pay"), 402), EndpointUnusable),
    "no quota": (http(wrong("Quota", code="insufficient_quota"), 429), EndpointUnusable),
    "no such model": (http(wrong("No model"), 404), EndpointUnusable),
    "come back tomorrow": (http(wrong("Later"), 429, retry_after="86400"), EndpointUnusable),
    "elsewhere": (http("", 307, location="https://other.example/v1"), EndpointUnusable),
    "too long": (http(wrong("maximum context length is 4096 tokens"), 400), ContextOverflow),
    "too large": (http("", 413), ContextOverflow),
    "a form": (http(wrong("response_format is not supported"), 400), FormRefused),
    "something else": (http(wrong("Bad role"), 400), ModelError),
}


@pytest.mark.parametrize(("answer", "error"), FINAL.values(), ids=FINAL)
def test_what_cannot_pass_is_said_at_once(answer: bytes, error: type[ModelError]) -> None:
    with answering(answer) as server, wired(server.url) as wire, pytest.raises(ModelError) as caught:
        wire.send(REQUEST)
    assert type(caught.value) is error
    assert KEY not in str(caught.value)
    assert len(server.posted) == 1


@pytest.mark.parametrize("more", [{"api": "chat"}, {"api": "responses"}], ids=lambda m: str(m["api"]))
def test_a_redirect_gets_neither_text_nor_key(more: dict[str, Any]) -> None:
    with (
        answering(GOOD) as elsewhere,
        answering(http("", 307, location=f"{elsewhere.url}/chat/completions")) as server,
        wired(server.url, **more) as wire,
        pytest.raises(EndpointUnusable, match=f"sends on to {elsewhere.host} ") as caught,
    ):
        wire.send(REQUEST)
    assert elsewhere.seen == []
    assert "neither the text nor the key was sent there" in caught.value.what


def test_nobody_there_is_tried_a_little_and_then_said() -> None:
    time = Time()
    with (
        nobody() as server,
        wired(server.url, retries=9, clock=time.clock) as wire,
        pytest.raises(EndpointUnusable, match=f"nothing listens at {server.host}"),
    ):
        wire.send(REQUEST)
    assert time.waits == [0.5, 1.0]


def test_silence_ends_at_the_time_limit() -> None:
    with (
        answering(servers.silent) as server,
        wired(server.url, timeout=0.05, retries=1) as wire,
        pytest.raises(ModelError, match=r"did not finish an answer within 0.05 seconds"),
    ):
        wire.send(REQUEST)
    assert len(server.posted) == 2


def test_a_server_without_end_is_cut_off_and_not_asked_again() -> None:
    with (
        answering(servers.flooding) as server,
        wired(server.url) as wire,
        pytest.raises(ModelError, match="sent more than an answer can be"),
    ):
        wire.send(REQUEST)
    assert len(server.posted) == 1


@pytest.mark.parametrize(
    ("headers", "waits"),
    [
        ({"retry_after": "7"}, [7.0]),
        ({"retry_after": "Fri, 15 Jan 2027 08:00:30 GMT"}, [30.0]),
        ({"retry_after_ms": "250"}, [0.25]),
        ({}, [0.5]),
        ({"retry_after": "0"}, []),
    ],
)
def test_a_limit_of_rate_is_waited_out(headers: dict[str, str], waits: list[float]) -> None:
    time = Time()
    with (
        answering(http(wrong("Slow"), 429, **headers), GOOD) as server,
        wired(server.url, clock=time.clock) as wire,
    ):
        assert sent(wire) == ANSWER
    assert time.waits == pytest.approx(waits)


def test_waits_without_a_header_grow() -> None:
    time = Time()
    with (
        answering(http("", 500)) as server,
        wired(server.url, retries=4, clock=time.clock) as wire,
        pytest.raises(ModelError),
    ):
        wire.send(REQUEST)
    assert time.waits == [0.5, 1.0, 2.0, 4.0]


def crowd(url: str, **more: Any) -> list[Reply | ModelError]:
    """What twenty calls at once come to."""
    came: list[Reply | ModelError] = []

    def call() -> None:
        try:
            came.append(sent(wire))
        except ModelError as error:
            came.append(error)

    with wired(url, jobs=20, clock=None, **more) as wire:
        threads = [threading.Thread(target=call, daemon=True) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    return came


def test_a_crowd_at_an_endpoint_that_serves_two_at_a_time_is_served_in_the_end() -> None:
    places = threading.Semaphore(2)

    def script(seen: Seen, connection: object) -> bytes:
        if not places.acquire(blocking=False):
            return http(wrong("Slow"), 429, retry_after="0.002")
        time.sleep(0.01)
        places.release()
        return GOOD

    with serving(script) as server:
        assert crowd(server.url, retries=1) == [ANSWER] * 20


def test_a_crowd_that_is_refused_for_ever_gives_up_soon() -> None:
    with answering(http(wrong("Slow"), 429, retry_after="0.002")) as server:
        came = crowd(server.url, retries=2)
    assert [type(error) for error in came] == [ModelError] * 20
    assert len(server.posted) < 100


@pytest.mark.parametrize(
    ("api", "refusal", "first", "then"),
    [
        ("chat", "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
         {"max_tokens": 90, "temperature": 0.2}, {"max_completion_tokens": 90, "temperature": 0.2}),
        ("chat", "Unsupported value: 'temperature' does not support 0.2",
         {"max_tokens": 90, "temperature": 0.2}, {"max_tokens": 90}),
        ("chat", "max_tokens is too large: 90. This model supports at most 40 completion tokens",
         {"max_tokens": 90, "temperature": 0.2}, {"max_tokens": 40, "temperature": 0.2}),
        ("responses", "Unknown parameter: 'store'",
         {"max_output_tokens": 90, "temperature": 0.2, "store": False},
         {"max_output_tokens": 90, "temperature": 0.2}),
    ],
    ids=["the length's name", "temperature", "a length", "store"],
)  # fmt: skip
def test_a_refused_field_is_changed_once_and_remembered(
    api: str, refusal: str, first: dict[str, Any], then: dict[str, Any]
) -> None:
    request = replace(REQUEST, temperature=0.2, form="text")
    good = {"output": [], "status": "completed"} | said()
    with (
        answering(http(wrong(refusal), 400), http(good)) as server,
        wired(server.url, api=api, retries=0) as wire,
    ):
        wire.send(request)
        wire.send(request)
        wire.send(replace(request, model="other"))
    changing = ("max_tokens", "max_completion_tokens", "max_output_tokens", "temperature", "store")
    fields = [{k: v for k, v in seen.json.items() if k in changing} for seen in server.posted]
    assert fields == [first, then, then, first]


def test_a_server_that_refuses_every_field_ends_in_an_error() -> None:
    everything = "unsupported: max_tokens, max_completion_tokens, temperature, store"
    with (
        answering(http(wrong(everything), 400)) as server,
        wired(server.url) as wire,
        pytest.raises(ModelError, match="refused the request"),
    ):
        wire.send(replace(REQUEST, temperature=0.0))
    assert len(server.posted) < 6


def test_a_server_that_always_wants_shorter_answers_is_left() -> None:
    asked: list[int] = []

    def script(seen: Seen, connection: object) -> bytes:
        asked.append(seen.json["max_tokens"])
        return http(wrong(f"maximum context length is {2 * asked[-1] - 2} output tokens too many"), 400)

    with (
        answering(script) as server,
        wired(server.url) as wire,
        pytest.raises(ContextOverflow),
    ):
        wire.send(REQUEST)
    assert asked == [90, 89, 88, 87, 86, 85, 84, 83, 82]


def test_a_model_that_there_is_not_is_told_with_those_that_there_are() -> None:
    listed = {"data": [{"id": "tiny-chat"}, {"id": "huge"}]}

    def script(seen: Seen, connection: object) -> bytes:
        return http(listed) if seen.method == "GET" else http(wrong("no such model"), 404)

    with serving(script) as server, wired(server.url) as wire, pytest.raises(EndpointUnusable) as caught:
        wire.send(REQUEST)
    assert caught.value.hint == "It offers: tiny-chat."


@pytest.mark.parametrize(
    ("answer", "offered"),
    [
        (http({"data": [{"id": "a"}]}), [Offered("a", None)]),
        (http({"data": [{"id": "a", "max_model_len": 4096}]}), [Offered("a", 4096)]),
        (http({"data": [{"id": "a", "context_length": 8192}]}), [Offered("a", 8192)]),
        (http({"data": [{"id": "a", "meta": {"n_ctx": 512, "n_ctx_train": 2048}}]}), [Offered("a", 512)]),
        (
            http({"data": [{"id": "a", "max_context_length": 9, "loaded_context_length": 7}]}),
            [Offered("a", 7)],
        ),
        (http({"data": [{"id": "a", "context_length": "8k"}]}), [Offered("a", None)]),
        (http({"models": [{"name": "a"}]}), [Offered("a", None)]),
        (http({"data": [{"id": 7}, None, "x"]}), []),
        (http({"data": None}), []),
        (http("<html>"), []),
        (http("", 404), []),
        (http(wrong("x"), 500), []),
    ],
)
def test_what_an_endpoint_offers(answer: bytes, offered: list[Offered]) -> None:
    with serving(lambda *_: answer) as server, wired(server.url) as wire:
        assert list(wire.models()) == offered
    assert [(seen.method, seen.path, seen.body) for seen in server.seen] == [("GET", "/v1/models", b"")]


@pytest.mark.parametrize("answer", [http(wrong("key"), 401), servers.silent], ids=["a wrong key", "silence"])
def test_a_list_that_cannot_be_had_is_an_error(answer: bytes | Script) -> None:
    script = (lambda *_: answer) if isinstance(answer, bytes) else answer
    with serving(script) as server, wired(server.url, timeout=0.05) as wire, pytest.raises(ModelError):
        wire.models()


@pytest.mark.parametrize("waits_for", ["an answer", "a retry"])
def test_close_ends_a_call_at_once(waits_for: str) -> None:
    answer = servers.silent if waits_for == "an answer" else http("", 503, retry_after="100")
    errors: list[BriefingError] = []
    with answering(answer) as server, wired(server.url, clock=None, timeout=100) as wire:

        def call() -> None:
            try:
                wire.send(REQUEST)
            except BriefingError as error:
                errors.append(error)

        thread = threading.Thread(target=call, daemon=True)
        thread.start()
        while not server.posted:
            time.sleep(0.005)
        wire.close()
        thread.join(5)
        wire.close()
        with pytest.raises(EndpointUnusable):
            wire.send(REQUEST)
    assert [type(error) for error in errors] == [EndpointUnusable]
    assert errors[0].what == f"the connection to {server.host} was closed."
    assert len(server.posted) == 1


def test_no_more_calls_at_a_time_than_jobs() -> None:
    lock = threading.Lock()
    now: list[int] = []
    most: list[int] = []
    gate = threading.Barrier(3)

    def script(seen: Seen, connection: object) -> bytes:
        with lock:
            now.append(1)
            most.append(len(now))
        gate.wait(5)
        with lock:
            now.pop()
        return GOOD

    with serving(script) as server, wired(server.url, jobs=3, clock=None) as wire:
        threads = [threading.Thread(target=wire.send, args=(REQUEST,)) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert len(server.posted) == 12
    assert max(most) == 3


@pytest.mark.parametrize(
    "address",
    [
        "api.example.org",
        "ftp://api.example.org",
        "http://",
        "http://[bad",
        "http://a b/v1",
        "http://host:99999/v1",
        "https://user:pw@api.example.org/v1",
        "https://api.example.org/v1?key=pw",
        "https://api.example.org/v1#pw",
    ],
)
def test_an_address_is_nothing_but_an_address(address: str) -> None:
    with pytest.raises(SettingsError, match=r"^base_url") as caught:
        Wire(address, None)
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize("key", ["sk-a\nHost: b", "sk-ä", "sk-\x00"])
def test_a_key_is_nothing_but_a_key(key: str) -> None:
    with pytest.raises(SettingsError, match=r"^api_key") as caught:
        Wire(None, Secret(key))
    assert "sk-" not in str(caught.value)


def test_openai_is_where_a_wire_goes_by_default() -> None:
    wire = Wire(None, None)
    assert (wire.base_url, wire.host) == (OPENAI, "api.openai.com")
    wire.close()


def test_no_key_is_no_header() -> None:
    with answering(GOOD) as server:
        wire = Wire(server.url, None)
        wire.send(REQUEST)
        wire.close()
    assert "authorization" not in server.seen[0].headers


def test_nothing_heavy_is_loaded_before_the_first_call() -> None:
    code = "import sys, briefing.endpoint.wire as w; w.Wire(None, None).close(); print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"openai", "httpx2", "httpcore2", "pydantic"} & set(run.stdout.split())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["choices", "message", "content", "usage", "error", "output", "status", "detail"])
            | st.text(),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
BODIES = (
    st.binary()
    | JSON.map(lambda value: json.dumps(value).encode())
    | st.fixed_dictionaries({"choices": st.lists(JSON, max_size=2), "usage": JSON, "model": JSON}).map(
        lambda value: json.dumps(value).encode()
    )
    | st.fixed_dictionaries({"output": st.lists(JSON, max_size=2), "error": JSON, "status": JSON}).map(
        lambda value: json.dumps(value).encode()
    )
)


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_whatever_bytes_come_with_status_200_there_is_a_reply_or_an_error(api: str) -> None:
    bodies = [b""]
    with (
        serving(lambda *_: http(bodies[0])) as server,
        wired(server.url, api=api, retries=0, clock=None) as wire,
    ):

        @given(BODIES)
        @hypothesis(max_examples=100, database=None)
        def holds(body: bytes) -> None:
            bodies[0] = body
            try:
                words = wire.send(REQUEST).text
            except BriefingError as error:
                words = error.what
            assert words.encode() is not None  # half a surrogate pair would raise

        holds()


@given(st.binary(max_size=200))
@hypothesis(max_examples=30, database=None)
def test_whatever_bytes_come_instead_of_http_there_is_a_reply_or_an_error(raw: bytes) -> None:
    with (
        answering(lambda _, connection: connection.sendall(raw)) as server,
        wired(server.url, retries=0) as wire,
        pytest.raises(BriefingError),
    ):
        wire.send(REQUEST)
