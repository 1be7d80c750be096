"""Calls to an endpoint: wall time against the ideal, and CPU time a call of this process alone.

usage: endpoint.py [CALLS] [AT A TIME] [ROUNDS]     default 1000 64 1

The endpoint is a process of its own on loopback that answers after half a second. http.client and plain
httpx2 are measured beside the wire in the same run: less than http.client costs is not to be had.
"""

from __future__ import annotations

import asyncio
import atexit
import http.client
import json
import multiprocessing
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path

from briefing.ask import Ask, Message, Request
from briefing.draft import DraftStatement, Reduction
from briefing.endpoint.wire import Wire
from briefing.models.openai_compatible import open_kind
from briefing.prices import Price
from briefing.schema import schema_text
from briefing.settings import Secret, Settings

DELAY = 0.5
WALL, CPU = 1.25, 3.0
"""What is asked for: times the ideal, and milliseconds a call."""
ARTICLE = "The port of Sund closed on Monday, Mara Lind said. " * 100
STATEMENT = DraftStatement("The port of Sund closed on Monday.", "reported", "Mara Lind", (1, 2))
SAID = Reduction("The port of Sund is closed.", *((STATEMENT,) * 5 for _ in range(5)), ())
ANSWER = json.dumps(asdict(SAID))

Call = Callable[[int], object]


def serve(says: Connection) -> None:
    """Answer every request on any connection after DELAY, until the process is ended."""
    message = {"role": "assistant", "content": ANSWER}
    usage = {"prompt_tokens": 1500, "completion_tokens": 600}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    body = json.dumps({"model": "bench", "choices": [choice], "usage": usage}).encode()
    sent = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                size = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
                await reader.readexactly(size)
                await asyncio.sleep(DELAY)
                writer.write(sent + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def run() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=512)
        says.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


def request(number: int) -> Request:
    """A request of the size of one passage, no two the same."""
    said = (Message("system", "Brief the reader."), Message("user", f"{number} {ARTICLE}"))
    return Request("bench", said, "Reduction", schema_text(Reduction), max_output_tokens=8000)


def by_model(port: int, at_a_time: int) -> Call:
    """All of it: the ladder's first rung, the answer checked against its schema, each reply stored, money."""
    folder = Path(tempfile.mkdtemp(prefix="briefing-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    prices = (Price("bench", 1.0, 1.0, 1.0, "2026-11-01"),)
    settings = Settings(
        base_url=f"http://127.0.0.1:{port}/v1",
        jobs=at_a_time,
        max_usd=1e6,
        prices=prices,
        store=folder / "s.db",
    )
    model = open_kind("bench", settings)

    def call(number: int) -> None:
        answer = model.answer(Ask("brief", Reduction, (), (), request(number).messages))
        assert answer.said == SAID
        assert answer.cached_calls == 0

    return call


def by_wire(port: int, at_a_time: int) -> Call:
    """The wire alone."""
    wire = Wire(f"http://127.0.0.1:{port}/v1", Secret("sk-bench"), jobs=at_a_time)
    return lambda number: wire.send(request(number))


def by_httpx2(port: int, at_a_time: int) -> Call:
    """A plain client of the library below the SDK, JSON read."""
    import httpx2

    from briefing.endpoint.bodies import body, dialect

    limits = httpx2.Limits(max_connections=at_a_time, max_keepalive_connections=at_a_time)
    client = httpx2.Client(limits=limits, timeout=60, trust_env=False)
    spoken = dialect("chat", openai=False)
    url = f"http://127.0.0.1:{port}/v1/chat/completions"
    return lambda number: client.post(url, json=body(request(number), "chat", spoken)).json()


def by_http_client(port: int, at_a_time: int) -> Call:
    """The standard library, one connection a thread, JSON read."""
    from briefing.endpoint.bodies import body, dialect

    own = threading.local()
    spoken = dialect("chat", openai=False)

    def call(number: int) -> object:
        if not hasattr(own, "line"):
            own.line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        sent = json.dumps(body(request(number), "chat", spoken)).encode()
        own.line.request("POST", "/v1/chat/completions", sent, {"content-type": "application/json"})
        return json.loads(own.line.getresponse().read())

    return call


WAYS: dict[str, Callable[[int, int], Call]] = {
    "http.client": by_http_client,
    "httpx2": by_httpx2,
    "wire": by_wire,
    "model, store and all": by_model,
}
"""What is measured; each takes the port and how many calls there are at a time."""


def measure(call: Call, calls: int, at_a_time: int) -> tuple[float, float]:
    """Wall time as a multiple of the ideal, and CPU milliseconds a call, after one call to warm up."""
    call(-1)
    left = iter(range(calls))
    lock = threading.Lock()

    def work() -> None:
        while True:
            with lock:
                number = next(left, None)
            if number is None:
                return
            call(number)

    threads = [threading.Thread(target=work) for _ in range(at_a_time)]
    wall, cpu = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    ideal = -(-calls // at_a_time) * DELAY
    return wall / ideal, cpu / calls * 1000


def main(calls: int, at_a_time: int, rounds: int) -> int:
    """Print a table; 1 where ours take more than is asked for."""
    hears, says = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(says,), daemon=True)
    server.start()
    port = hears.recv()
    print(f"{calls} calls of {DELAY} s, {at_a_time} at a time      wall/ideal    CPU ms a call")
    good = True
    for name, way in WAYS.items():
        for _ in range(rounds):
            wall, cpu = measure(way(port, at_a_time), calls, at_a_time)
            print(f"{name:40} {wall:10.3f} {cpu:16.2f}", flush=True)
        good = good and (name in ("http.client", "httpx2") or (wall <= WALL and cpu <= CPU))
    server.terminate()
    return 0 if good else 1


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:4]]
    sys.exit(main(*numbers, *(1000, 64, 1)[len(numbers) :]))
