"""Server: a model file comes in, the address of a llama.cpp server for it on this machine goes out."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
import threading
import weakref
from collections import deque
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from briefing.errors import EndpointUnusable
from briefing.settings import Secret

START_SECONDS = 600.0
"""A model of 40 GB from a slow disk takes minutes."""
_PROGRAM = Path(__file__).with_name("server.py")
_TAIL_LINES, _TAIL_WIDTH, _TOLD = 30, 300, 3


@dataclass(frozen=True, slots=True)
class Orders:
    """What to serve: `window` in tokens for each of `slots` requests at a time, and with how many threads."""

    model: str
    alias: str
    slots: int
    window: int
    threads: int = 1


class Server:
    """A server process of our own: starts when its address is asked for, and ends with this process."""

    def __init__(
        self, orders: Orders, *, program: Path = _PROGRAM, start_seconds: float = START_SECONDS
    ) -> None:
        self.orders = orders
        self.key = Secret(secrets.token_urlsafe(32))
        self._program = program
        self._start_seconds = start_seconds
        self._starting = threading.Lock()
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._process: subprocess.Popen[bytes] | None = None
        self._address: str | None = None
        self._failure: str | None = None
        self._closed = False

    def address(self) -> str:
        """Where it listens, for instance `http://127.0.0.1:40123`; the first call waits until it does.

        Raises EndpointUnusable where it does not start, or is closed meanwhile.
        """
        with self._starting:
            if self._closed:
                raise EndpointUnusable("the local model is closed.")
            if self._failure is not None:
                raise EndpointUnusable(self._failure)
            if self._address is None:
                self._address = self._start()
            return self._address

    def ended(self) -> str | None:
        """What it said last where it ended by itself (out of memory, killed); None while it lives."""
        process = self._process
        if self._closed or process is None or process.poll() is None:
            return None
        return f"the server of {self._name} ended with code {process.returncode}{self._said()}"

    def close(self) -> None:
        """End it. From any thread, any number of times, also while another waits for the start."""
        self._closed = True
        if self._process is not None:
            _end(self._process)

    @property
    def _name(self) -> str:
        return Path(self.orders.model).name

    def _start(self) -> str:
        # -P: a file xllamacpp.py in the working directory is not the library
        self._process = process = subprocess.Popen(  # noqa: S603 - our own program, no shell
            [sys.executable, "-P", str(self._program)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        weakref.finalize(self, _end, process)  # when this is forgotten, and at the latest at exit
        if self._closed:  # by another thread, which did not see the process yet
            _end(process)
        assert process.stdin and process.stdout and process.stderr  # noqa: S101, PT018 - all asked for
        listening = threading.Thread(target=_keep_tail, args=(process.stderr, self._tail), daemon=True)
        listening.start()
        _tell(process.stdin, json.dumps({**asdict(self.orders), "key": self.key.reveal()}))
        line = _first_line(process.stdout, self._start_seconds)
        if line:
            return str(json.loads(line)["address"])
        if line is not None:  # it ends by itself, and its exit code is worth knowing
            _wait(process, 2)
        _end(process)
        listening.join(1)
        self._failure = self._why_not(process, line)
        raise EndpointUnusable(self._failure)

    def _why_not(self, process: subprocess.Popen[bytes], line: bytes | None) -> str:
        if self._closed:
            return "the local model was closed before it had started."
        if line is None:
            return f"the server of {self._name} did not start in {self._start_seconds:.0f} s{self._said()}"
        return f"the server of {self._name} ended with code {process.returncode}{self._said()}"

    def _said(self) -> str:
        """The first lines that tell of errors, of those kept; without such, the last ones."""
        lines = list(self._tail)
        errors = [line.partition(" E ")[2].strip() for line in lines if " E " in line]
        told = errors[:_TOLD] or lines[-_TOLD:]
        return ":\n" + "\n".join(told) if told else "."


def _tell(pipe: IO[bytes], line: str) -> None:
    """Write a line and leave the pipe open: when it closes, the server ends."""
    try:
        pipe.write(line.encode() + b"\n")
        pipe.flush()
    except BrokenPipeError:  # it has ended already; what it said tells why
        return


def _first_line(pipe: IO[bytes], seconds: float) -> bytes | None:
    """The first line of `pipe`, empty where it ends without one, None where none comes in time."""
    lines: list[bytes] = []
    reading = threading.Thread(target=lambda: lines.append(pipe.readline()), daemon=True)
    reading.start()
    reading.join(seconds)
    return lines[0] if lines else None


def _keep_tail(pipe: IO[bytes], tail: deque[str]) -> None:
    """Read `pipe` to its end, so that its writer never waits, and keep the last lines."""
    with pipe:
        while line := pipe.readline(_TAIL_WIDTH):
            tail.append(line.decode("utf-8", "replace").rstrip())


def _wait(process: subprocess.Popen[bytes], seconds: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill it: it holds nothing that could be lost."""
    if process.poll() is None:
        process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):  # what was not yet written cannot be
                pipe.close()
