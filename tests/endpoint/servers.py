"""Small real servers on loopback, one answer each: what endpoints send when things go wrong, and right."""

from __future__ import annotations

import json
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from briefing.endpoint.pace import Clock

Chunks = list[bytes]


@dataclass(frozen=True, slots=True)
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Server:
    """A running server: its address for `base_url`, and the requests that it saw."""

    port: int
    seen: list[Seen] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def posted(self) -> list[Seen]:
        return [seen for seen in self.seen if seen.method == "POST"]


Script = Callable[[Seen, socket.socket], bytes | None]
"""Answers one request: the bytes to send, or None where it wrote to the socket itself and is done with it."""


@contextmanager
def serving(script: Script) -> Iterator[Server]:
    """A server that answers each request by `script`, and closes the connection unless it says keep-alive."""
    server = Server(0)

    class Handler(socketserver.StreamRequestHandler):
        disable_nagle_algorithm = True

        def handle(self) -> None:
            try:
                while (seen := self._read()) is not None:
                    server.seen.append(seen)
                    sent = script(seen, self.connection)
                    if sent is None:
                        return
                    self.wfile.write(sent)
                    if b"connection: close" in sent[:2000].lower():
                        return
            except OSError:
                return

        def _read(self) -> Seen | None:
            first = self.rfile.readline().decode().split()
            if not first:
                return None
            headers: dict[str, str] = {}
            while (line := self.rfile.readline().decode().strip()) != "":
                name, _, value = line.partition(":")
                headers[name.lower()] = value.strip()
            body = self.rfile.read(int(headers.get("content-length", "0")))
            return Seen(first[0], first[1], headers, body)

    class Listener(socketserver.ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False
        request_queue_size = 256

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A client that went away is no error here."""

    with Listener(("127.0.0.1", 0), Handler) as listener:
        server.port = listener.server_address[1]
        threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        listener.shutdown()


@contextmanager
def answering(*answers: bytes | Script) -> Iterator[Server]:
    """A server that sends these answers to POSTs in turn, the last one for ever; it has no other address."""
    lock = threading.Lock()
    left = list(answers)

    def script(seen: Seen, connection: socket.socket) -> bytes | None:
        if seen.method != "POST":
            return http(b"", 404)
        with lock:
            answer = left.pop(0) if len(left) > 1 else left[0]
        return answer if isinstance(answer, bytes) else answer(seen, connection)

    with serving(script) as server:
        yield server


def http(body: bytes | str | dict[str, Any] | list[Any], status: int = 200, **headers: str) -> bytes:
    """A whole HTTP response; `retry_after="3"` becomes a header Retry-After."""
    if isinstance(body, dict | list):
        raw = json.dumps(body).encode()
    else:
        raw = body.encode() if isinstance(body, str) else body
    sent = {"content-type": "application/json", "content-length": str(len(raw))}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status} Some Words", *(f"{name}: {value}" for name, value in sent.items())]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + raw


def said(text: str | None = "{}", finish: str | None = "stop", **more: Any) -> dict[str, Any]:
    """The body of a chat completion; keywords go into its message, but for `usage`."""
    usage = more.pop("usage", {"prompt_tokens": 7, "completion_tokens": 3})
    message = {"role": "assistant", "content": text, **more}
    choice = {"index": 0, "message": message, "finish_reason": finish}
    return {"id": "c1", "object": "chat.completion", "model": "tiny-1", "choices": [choice], "usage": usage}


def wrong(message: str, **more: Any) -> dict[str, Any]:
    """The body of an error."""
    return {"error": {"message": message, **more}}


GOOD = http(said())


def cut_short(seen: Seen, connection: socket.socket) -> None:
    """Promise more bytes than come."""
    connection.sendall(GOOD.replace(b"content-length: ", b"content-length: 9")[:-5])


def cut_chunks(seen: Seen, connection: socket.socket) -> None:
    """End in the middle of chunked encoding."""
    connection.sendall(b'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n20\r\n{"choices"')


def hang_up(seen: Seen, connection: socket.socket) -> None:
    """Close without a word."""


def reset(seen: Seen, connection: socket.socket) -> None:
    """Close with a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


def silent(seen: Seen, connection: socket.socket) -> None:
    """Say nothing until the client goes away."""
    connection.recv(1)


def dripping(head: bytes, drop: bytes = b" ") -> Script:
    """Send `head` and then one drop every few milliseconds, for as long as somebody listens."""

    def script(seen: Seen, connection: socket.socket) -> None:
        connection.sendall(head)
        connection.settimeout(0.02)
        while True:
            try:
                if connection.recv(1) == b"":
                    return
            except TimeoutError:
                connection.sendall(drop)

    return script


def flooding(seen: Seen, connection: socket.socket) -> None:
    """Send for ever, as fast as it goes."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        connection.sendall(b" " * 1_000_000)


@contextmanager
def nobody() -> Iterator[Server]:
    """An address where nothing listens."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield Server(holder.getsockname()[1])


class Time:
    """A clock whose waits are over at once, and kept."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.waits: list[float] = []

    def wait(self, closing: threading.Event, seconds: float) -> None:
        self.waits.append(seconds)
        self.at += seconds

    @property
    def clock(self) -> Clock:
        return Clock(now=lambda: self.at, today=lambda: 1_800_000_000.0, wait=self.wait, chance=lambda: 1.0)
