"""A server process: started once, told nothing in public, ended in every way that its starter can end.

What stands in for the server are small programs written here; `test_server.py` has the real one.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.errors import EndpointUnusable
from briefing.models.local.process import Orders, Server

GOOD = """
import json, sys
orders = json.loads(sys.stdin.readline())
print("x" * 1_000_000, file=sys.stderr)
print(json.dumps({"address": "http://127.0.0.1:1/" + orders["alias"]}), flush=True)
sys.stdin.read()
"""
CRASHES = """
import sys
print("0.1 I loading\\n0.2 E no memory for the plover", file=sys.stderr)
sys.exit(3)
"""
SLEEPS = "import time; time.sleep(60)"
LEAVES = GOOD.replace("sys.stdin.read()", 'print("0.9 E the plover has flown", file=sys.stderr); sys.exit(4)')

Make = Callable[..., Server]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def made(program: str, start_seconds: float = 30.0) -> Server:
        path = tmp_path / "program.py"
        path.write_text(program, encoding="utf-8")
        orders = Orders("models/plover.gguf", "plover", 1, 512)
        return Server(orders, program=path, start_seconds=start_seconds)

    return made


def process_of(server: Server) -> subprocess.Popen[bytes]:
    assert server._process is not None
    return server._process


def test_nothing_is_started_before_the_address_is_asked_for(make: Make) -> None:
    server = make(GOOD)
    assert server._process is None
    server.close()
    with pytest.raises(EndpointUnusable, match="closed"):
        server.address()
    assert server._process is None


def test_many_threads_share_one_process(make: Make) -> None:
    server = make(GOOD)
    addresses: list[str] = []
    threads = [threading.Thread(target=lambda: addresses.append(server.address())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert addresses == ["http://127.0.0.1:1/plover"] * 8
    assert server.ended() is None
    server.close()
    server.close()
    assert process_of(server).poll() is not None
    assert server.ended() is None  # it was asked to


def test_the_key_stands_in_no_argument_and_no_representation(make: Make) -> None:
    server = make(GOOD)
    server.address()
    key = server.key.reveal()
    assert len(key) >= 40
    assert key != make(GOOD).key.reveal()
    assert key not in str(process_of(server).args) + repr(vars(server))
    server.close()


def test_a_server_that_ends_at_its_start_says_why_once_and_for_all(make: Make) -> None:
    server = make(CRASHES)
    said = "the server of plover.gguf ended with code 3:\nno memory for the plover"
    for _ in range(2):
        with pytest.raises(EndpointUnusable) as failed:
            server.address()
        assert failed.value.what == said


def test_a_server_that_does_not_start_in_time_is_ended(make: Make) -> None:
    server = make(SLEEPS, start_seconds=0.2)
    with pytest.raises(EndpointUnusable, match=r"plover\.gguf did not start in 0 s\.$"):
        server.address()
    assert process_of(server).poll() is not None


def test_a_server_that_ends_later_says_why(make: Make) -> None:
    server = make(LEAVES)
    server.address()
    process_of(server).wait(10)
    assert _soon(lambda: "flown" in (server.ended() or ""))
    assert server.ended() == "the server of plover.gguf ended with code 4:\nthe plover has flown"


def test_closing_ends_waiting_for_the_start(make: Make) -> None:
    server = make(SLEEPS)
    said: list[str] = []

    def wait() -> None:
        try:
            server.address()
        except EndpointUnusable as problem:
            said.append(problem.what)

    waiting = threading.Thread(target=wait)
    waiting.start()
    assert _soon(lambda: server._process is not None)
    server.close()
    waiting.join(10)
    assert said == ["the local model was closed before it had started."]


def test_a_server_that_is_forgotten_ends(make: Make) -> None:
    server = make(GOOD)
    server.address()
    process = process_of(server)
    del server
    gc.collect()
    assert process.poll() is not None


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("ending", ["sys.exit()", "os.kill(os.getpid(), 9)"], ids=["exit", "kill -9"])
def test_no_server_outlives_its_starter(make: Make, ending: str) -> None:
    server = make(GOOD)
    starter = (
        "import os, sys; from pathlib import Path; from briefing.models.local.process import *\n"
        f"server = Server(Orders('plover.gguf', 'plover', 1, 512), program=Path({str(server._program)!r}))\n"
        f"server.address(); print(server._process.pid, flush=True); {ending}"
    )
    ran = subprocess.run([sys.executable, "-c", starter], capture_output=True, text=True)
    assert _soon(lambda: not _lives(int(ran.stdout)))


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # an orphan that nobody waits for stays as a zombie: ended all the same
    stat = Path(f"/proc/{pid}/stat")
    try:
        return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _soon(happened: Callable[[], bool]) -> bool:
    """Whether it happens within ten seconds."""
    until = time.monotonic() + 10
    while not happened():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True
