"""The network under the SDK: one HTTP request goes out as listed here, a whole and bounded response comes in.

Imported at the first call only: it loads the SDK. No redirect is followed, no proxy of the environment used,
no cookie kept. What is sent besides the body is named in `_headers`: nothing about this machine, and
variables that the SDK reads for OpenAI's own address (organisation, project) go to no other.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, cast

import httpcore2
import httpx2
from openai import APIStatusError, OpenAI

from briefing.endpoint.failures import LineBroken
from briefing.endpoint.told import Came
from briefing.resources import version
from briefing.settings import Secret

SHORTEST_KEY = 12
"""Bytes; what is shorter is no secret, and is left alone in a good answer."""
LARGEST = 20_000_000
"""Bytes; an answer has some ten thousand."""
_CONNECT = 15.0
"""Seconds in which a connection has to stand."""
_IDLE = 20.0
"""Seconds for which an idle connection is kept."""
_PLACEHOLDER = "none"
"""The SDK insists on a key. It never sees ours: that is put in below it, where nothing logs it."""


class Network:
    """One endpoint's connections, and the SDK's client over them. Thread-safe."""

    def __init__(self, base_url: str, key: Secret | None, *, openai: bool) -> None:
        self._transport = _Transport(key, openai=openai)
        http = httpx2.Client(transport=self._transport, follow_redirects=False, trust_env=False, timeout=None)
        self._client = OpenAI(api_key=_PLACEHOLDER, base_url=base_url, http_client=http, max_retries=0)

    def call(self, path: str, body: dict[str, Any] | None, timeout: float) -> Came:
        """POST `body` as JSON, or GET where it is None; everything is over after `timeout` seconds.

        Raises LineBroken.
        """
        begin = time.monotonic()
        with self._transport.until(begin + timeout):
            try:
                if body is None:
                    response = self._client.get(path, cast_to=httpx2.Response)
                else:
                    response = self._client.post(path, cast_to=httpx2.Response, body=body)
            except APIStatusError as error:
                response = error.response
        seconds = time.monotonic() - begin
        return Came(response.status_code, response.headers, response.content, seconds)

    def close(self) -> None:
        """Break off what is under way and give up the connections."""
        self._transport.close()


class _Transport(httpx2.BaseTransport):
    """Sends one request within the deadline of the calling thread and reads its response to the end."""

    def __init__(self, key: Secret | None, *, openai: bool) -> None:
        self._key = key.reveal().encode() if key else None
        self._openai = openai
        self._deadline = threading.local()
        self._backend = _Backend(self)
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpcore2.default_ssl_context(),
            max_connections=None,
            keepalive_expiry=_IDLE,
            network_backend=self._backend,
        )

    @contextmanager
    def until(self, deadline: float) -> Iterator[None]:
        """The calls that this thread makes inside are over at `deadline`."""
        self._deadline.at = deadline
        yield

    def left(self) -> float:
        """Seconds until this thread's deadline. Raises LineBroken at it."""
        seconds: float = self._deadline.at - time.monotonic()
        if seconds <= 0:
            raise LineBroken("timeout")
        return seconds

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        sent = httpcore2.Request(
            method=request.method,
            url=httpcore2.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=list(self._headers(request)),
            content=request.stream,
        )
        try:
            response = self._pool.handle_request(sent)
            try:
                body = self._body(response)
            finally:
                response.close()
        except LineBroken:
            raise
        except Exception as error:  # noqa: BLE001 - whatever the HTTP library raises is trouble on the line
            raise _trouble(error) from None
        return self._cleaned(response, body)

    def _headers(self, request: httpx2.Request) -> Iterator[tuple[bytes, bytes]]:
        own = [b"host", b"content-length", b"content-type", b"transfer-encoding"]
        if self._openai:
            own += [b"openai-organization", b"openai-project"]
        yield from ((name, value) for name, value in request.headers.raw if name.lower() in own)
        yield b"Accept", b"application/json"
        yield b"Accept-Encoding", b"identity"
        yield b"User-Agent", f"briefing/{version()}".encode()
        if self._key:
            yield b"Authorization", b"Bearer " + self._key

    def _body(self, response: httpcore2.Response) -> bytes:
        chunks, size = [], 0
        for chunk in cast("Iterable[bytes]", response.stream):
            size += len(chunk)
            if size > LARGEST:
                raise LineBroken("too much", f"over {LARGEST // 1_000_000} MB")
            chunks.append(chunk)
        return b"".join(chunks)

    def _cleaned(self, response: httpcore2.Response, body: bytes) -> httpx2.Response:
        """The response without its packing, and without our key, should the endpoint send that back."""
        packed = {n.lower(): v.lower() for n, v in response.headers}.get(b"content-encoding")
        if packed in (b"gzip", b"deflate"):
            body = _unpacked(body)
        packing = (b"content-encoding", b"content-length", b"transfer-encoding", b"set-cookie")
        headers = [(n, v) for n, v in response.headers if n.lower() not in packing]
        if self._key:
            headers = [(n, v.replace(self._key, b"***")) for n, v in headers]
            # "key" or "ollama", as local servers are given, is a word of the answers; no real key is so short
            if response.status >= 300 or len(self._key) >= SHORTEST_KEY:
                body = body.replace(self._key, b"***")
        return httpx2.Response(response.status, headers=headers, content=body)

    def close(self) -> None:
        self._backend.close()
        with suppress(Exception):
            self._pool.close()


def _unpacked(body: bytes) -> bytes:
    """Gzip or deflate, which nobody asked for; what cannot be unpacked is left to be found malformed."""
    unpacker = zlib.decompressobj(47)  # either header
    try:
        plain = unpacker.decompress(body, LARGEST)
    except zlib.error:
        return body
    if unpacker.unconsumed_tail:
        raise LineBroken("too much", f"over {LARGEST // 1_000_000} MB unpacked")
    return plain


def _trouble(error: Exception) -> LineBroken:
    """The trouble behind an exception of the HTTP library."""
    causes = list(_causes(error))
    if any(isinstance(cause, LineBroken) for cause in causes):
        return next(cause for cause in causes if isinstance(cause, LineBroken))
    connecting = any(isinstance(c, httpcore2.ConnectError | httpcore2.ConnectTimeout) for c in causes)
    if any(isinstance(cause, ssl.SSLError) for cause in causes) and connecting:
        return LineBroken("tls", _reason(causes))
    if any(isinstance(cause, socket.gaierror | UnicodeError) for cause in causes):
        return LineBroken("unknown host")
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return LineBroken("refused")
    if connecting:
        return LineBroken("no connection", _reason(causes))
    if isinstance(error, httpcore2.TimeoutException):
        return LineBroken("timeout")
    return LineBroken("cut")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _reason(causes: list[BaseException]) -> str:
    """The system's own words, without numbers and places in its sources."""
    last = next((c for c in causes if isinstance(c, OSError)), None)
    if isinstance(last, ssl.SSLCertVerificationError):
        return last.verify_message
    return (last.strerror or "") if last is not None else "it took too long"


class _Backend(httpcore2.SyncBackend):
    """Connections whose every wait ends at the deadline of the thread that waits, or at close()."""

    def __init__(self, transport: _Transport) -> None:
        self._transport = transport
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._closed = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore2.NetworkStream:
        in_time = min(self._transport.left(), _CONNECT)
        stream = super().connect_tcp(host, port, in_time, local_address, socket_options)
        return _Stream(stream, self, self._transport)

    def opened(self, stream: httpcore2.NetworkStream) -> None:
        """Remember a connection, to break it off at close()."""
        with self._lock:
            if self._closed:
                stream.close()
                raise LineBroken("closed")
            self._open.add(stream.get_extra_info("socket"))

    def gone(self, stream: httpcore2.NetworkStream) -> None:
        """Forget it."""
        with self._lock:
            self._open.discard(stream.get_extra_info("socket"))

    def close(self) -> None:
        """Wake every thread that waits for the network: closing a socket does not, shutting it down does."""
        with self._lock:
            self._closed = True
            for one in self._open:
                with suppress(OSError):
                    socket.socket.shutdown(one, socket.SHUT_RDWR)


class _Stream(httpcore2.NetworkStream):
    """A connection under the deadline of the thread that uses it."""

    def __init__(self, inner: httpcore2.NetworkStream, backend: _Backend, transport: _Transport) -> None:
        self._inner = inner
        self._backend = backend
        self._transport = transport
        backend.opened(inner)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._transport.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._transport.left())

    def close(self) -> None:
        self._backend.gone(self._inner)
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        self._backend.gone(self._inner)
        in_time = min(self._transport.left(), _CONNECT)
        inner = self._inner.start_tls(ssl_context, server_hostname, in_time)
        return _Stream(inner, self._backend, self._transport)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
