"""The network: what goes out, and that whatever comes in is whole, bounded, in time and without our key."""

from __future__ import annotations

import gzip
import logging
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from briefing.endpoint import network
from briefing.endpoint.failures import LineBroken
from briefing.endpoint.network import Network, _trouble
from briefing.settings import Secret
from tests.endpoint import servers
from tests.endpoint.servers import GOOD, Script, Seen, answering, http, nobody, said, serving, wrong

KEY = "sk-nobody-may-see-this"
PATH = "/chat/completions"


@contextmanager
def open_to(url: str, key: str | None = KEY, *, openai: bool = False) -> Iterator[Network]:
    line = Network(url, Secret(key) if key else None, openai=openai)
    try:
        yield line
    finally:
        line.close()


def test_a_call_brings_back_what_was_sent() -> None:
    with answering(http({"a": "é"}, 418, x_kind="teapot")) as server, open_to(server.url) as line:
        came = line.call(PATH, {"b": 1}, 5)
    assert (came.status, came.headers["x-kind"], came.body) == (418, "teapot", b'{"a": "\\u00e9"}')
    assert came.seconds > 0
    assert [(seen.path, seen.json) for seen in server.seen] == [("/v1/chat/completions", {"b": 1})]


@pytest.mark.parametrize(
    ("key", "openai", "names"),
    [
        (KEY, False, {"authorization"}),
        (None, False, set()),
        (KEY, True, {"authorization", "openai-organization", "openai-project"}),
    ],
    ids=["a key", "no key", "OpenAI's own"],
)
def test_only_these_headers_go_out(
    key: str | None, openai: bool, names: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Variables for the SDK and a proxy in the environment change nothing elsewhere than at OpenAI's."""
    monkeypatch.setenv("OPENAI_ORG_ID", "org-1")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-1")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Other: sk-custom")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with (
        answering(http(said(), set_cookie="a=b")) as server,
        open_to(server.url, key, openai=openai) as line,
    ):
        line.call(PATH, {}, 5)
        line.call(PATH, {}, 5)
    always = {"host", "content-type", "content-length", "accept", "accept-encoding", "user-agent"}
    for seen in server.seen:
        assert set(seen.headers) == always | names
        assert seen.headers.get("authorization") == (f"Bearer {KEY}" if key else None)
        assert seen.headers["user-agent"].startswith("briefing/")


def test_a_connection_is_used_again() -> None:
    ports = []

    def script(seen: Seen, connection: object) -> bytes:
        ports.append(connection.getpeername())  # type: ignore[attr-defined]
        return GOOD

    with serving(script) as server, open_to(server.url) as line:
        for _ in range(3):
            line.call(PATH, {}, 5)
    assert len(ports) == 3
    assert len(set(ports)) == 1


HEAD = b"HTTP/1.1 200 OK\r\n"
BROKEN: dict[str, tuple[Script, str]] = {
    "a body that ends early": (servers.cut_short, "cut"),
    "chunks that end early": (servers.cut_chunks, "cut"),
    "no answer": (servers.hang_up, "cut"),
    "a reset": (servers.reset, "cut"),
    "no HTTP": (lambda *_: b"SSH-2.0-OpenSSH\r\nconnection: close\r\n", "cut"),
    "a header without an end": (lambda *_: HEAD + b"a: " + b"b" * 200_000, "cut"),
    "silence": (servers.silent, "timeout"),
    "a dripping body": (servers.dripping(HEAD + b"\r\n"), "timeout"),
    "a dripping head": (servers.dripping(HEAD + b"a: ", b"b"), "timeout"),
    "a dripping status": (servers.dripping(b"H", b"T"), "timeout"),
    "no end": (servers.flooding, "too much"),
}


@pytest.mark.parametrize(("script", "trouble"), BROKEN.values(), ids=BROKEN)
def test_a_broken_answer_is_trouble(script: Script, trouble: str) -> None:
    with answering(script) as server, open_to(server.url) as line, pytest.raises(LineBroken) as caught:
        line.call(PATH, {}, 5 if trouble == "too much" else 0.15)
    assert caught.value.trouble == trouble


def test_nobody_there() -> None:
    with nobody() as server, open_to(server.url) as line, pytest.raises(LineBroken) as caught:
        line.call(PATH, {}, 5)
    assert caught.value.trouble == "refused"


def test_no_tls_there() -> None:
    with (
        answering(GOOD) as server,
        open_to(f"https://{server.host}/v1") as line,
        pytest.raises(LineBroken) as caught,
    ):
        line.call(PATH, {}, 5)
    assert caught.value.trouble == "tls"


@pytest.mark.parametrize("host", ["nowhere.invalid", "a..b", "x" * 70])
def test_an_unknown_host(host: str) -> None:
    with open_to(f"http://{host}/v1") as line, pytest.raises(LineBroken) as caught:
        line.call(PATH, {}, 5)
    assert caught.value.trouble in ("unknown host", "cut")


def test_a_certificate_that_is_not_trusted_is_named() -> None:
    import httpcore2

    cause = ssl.SSLCertVerificationError(1, "x")
    cause.verify_message = "self-signed certificate"
    error = httpcore2.ConnectError("x")
    error.__cause__ = cause
    line = _trouble(error)
    assert (line.trouble, line.detail) == ("tls", "self-signed certificate")


@pytest.mark.parametrize(
    ("body", "encoding", "plain"),
    [
        (gzip.compress(b"{}"), "gzip", b"{}"),
        (zlib.compress(b"{}"), "deflate", b"{}"),
        (b"no gzip", "gzip", b"no gzip"),
        (b"{}", "br", b"{}"),
    ],
    ids=["gzip", "deflate", "no gzip", "unknown"],
)
def test_a_packed_body_is_unpacked_though_nobody_asked_for_it(
    body: bytes, encoding: str, plain: bytes
) -> None:
    with answering(http(body, content_encoding=encoding)) as server, open_to(server.url) as line:
        assert line.call(PATH, {}, 5).body == plain


def test_a_body_that_unpacks_without_end_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "LARGEST", 1_000_000)
    with (
        answering(http(gzip.compress(b" " * 2_000_000), content_encoding="gzip")) as server,
        open_to(server.url) as line,
        pytest.raises(LineBroken) as caught,
    ):
        line.call(PATH, {}, 5)
    assert caught.value.trouble == "too much"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with (
        answering(GOOD) as elsewhere,
        answering(http("", status, location=elsewhere.url)) as server,
        open_to(server.url) as line,
    ):
        came = line.call(PATH, {"secret": 1}, 5)
    assert (came.status, came.headers["location"]) == (status, elsewhere.url)
    assert elsewhere.seen == []


@pytest.mark.parametrize("location", ["http://[bad", "//", "\\", "a" * 5000])
def test_a_redirect_to_nowhere_is_an_answer_too(location: str) -> None:
    with answering(http("", 307, location=location)) as server, open_to(server.url) as line:
        assert line.call(PATH, {}, 5).status == 307


def test_close_breaks_off_what_is_under_way_and_lets_nothing_new_start() -> None:
    over = threading.Event()
    troubles = []

    with answering(servers.silent) as server, open_to(server.url) as line:

        def call() -> None:
            try:
                line.call(PATH, {}, 100)
            except LineBroken as broken:
                troubles.append(broken.trouble)
                over.set()

        threading.Thread(target=call, daemon=True).start()
        while not server.seen:
            time.sleep(0.005)
        line.close()
        line.close()
        assert over.wait(5)
        assert troubles == ["cut"]
        with pytest.raises(LineBroken):
            line.call(PATH, {}, 5)


def test_our_key_does_not_come_back() -> None:
    """An endpoint may quote the key, in an error or for worse; nothing above the network sees it."""
    echoes = http(wrong(f"no such key: {KEY}"), 401, x_key=f"Bearer {KEY}")
    with answering(echoes) as server, open_to(server.url) as line:
        came = line.call(PATH, {}, 5)
    assert KEY not in repr(came)
    assert b"no such key: ***" in came.body
    assert came.headers["x-key"] == "Bearer ***"


@pytest.mark.parametrize(
    "answer",
    [GOOD, http(wrong(f"bad key {KEY}"), 401), servers.hang_up],
    ids=["an answer", "a refusal", "no answer"],
)
def test_our_key_is_in_no_log(
    answer: bytes | Script, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "debug")
    loggers = ["", "openai", "httpx2", "httpcore2", "briefing"]
    for name in loggers:
        caplog.set_level(logging.DEBUG, name)
    with answering(answer) as server, open_to(server.url) as line, suppress(LineBroken):
        line.call(PATH, {"words": "of the article"}, 5)
    names = {record.name.partition(".")[0] for record in caplog.records}
    assert {"openai", "httpcore2"} <= names  # they do log here, or this would prove nothing
    logged = "".join(f"{record.getMessage()} {record.__dict__!r}" for record in caplog.records)
    assert KEY not in logged
    assert "of the article" not in logged
    assert KEY not in repr(line)


def test_a_key_that_is_a_word_costs_no_answer() -> None:
    """Local servers are given any word as a key; it stands in what they answer."""
    with answering(http({"key_points": ["the key is lost"]})) as server, open_to(server.url, "key") as line:
        assert line.call(PATH, {}, 5).body == b'{"key_points": ["the key is lost"]}'
    with answering(http(wrong("bad key"), 401)) as server, open_to(server.url, "key") as line:
        assert b"bad ***" in line.call(PATH, {}, 5).body
