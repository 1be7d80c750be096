"""Runs of the command that are killed: which answers had arrived, and which were asked for again.

The endpoint is a server on loopback that writes down when each request came and when its answer was sent.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from math import inf
from pathlib import Path
from random import Random
from socket import socket
from typing import Any

from tests.endpoint.servers import Seen, http, said, serving
from tests.endurance.world import answer

ROOT = Path(__file__).parents[2]
GRACE = 0.05
"""Seconds from the last byte of an answer that a client has to read and keep it."""
KEY = "no-real-key-b1946ac9"
NEARLY_DONE = 10
"""In the last so many calls no kill is planned: the command might end before it."""
VARIES = ("started", "seconds", "calls", "cached_calls", "tokens", "cost_usd")
"""What a run that was killed before may say otherwise in `run`."""


@dataclass
class Asking:
    """One request that the server saw; times of `time.monotonic`."""

    body: str
    came: float
    sent: float | None = None
    """When the last byte of its answer was handed over; None while it was not."""


@dataclass
class Endpoint:
    """A server that answers every request after a moment, and remembers each."""

    url: str = ""
    slowest: float = 0.15
    holds_after: int | None = None
    """So many requests are answered; the others are held until `let_go` is set."""
    let_go: threading.Event = field(default_factory=threading.Event)
    askings: list[Asking] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    refused: list[str] = field(default_factory=list)

    @property
    def answered(self) -> int:
        """How many different requests have their answer."""
        with self.lock:
            return len({asking.body for asking in self.askings if asking.sent is not None})

    def reply(self, seen: Seen, connection: socket) -> bytes:
        """Answer one request, alike to the same one, after a wait that the request decides."""
        if seen.method != "POST":
            return http({"object": "list", "data": []})
        body = sha256(seen.body).hexdigest()
        asking = Asking(body, time.monotonic())
        with self.lock:
            place = len(self.askings)
            self.askings.append(asking)
        try:
            reply = http(said(answer(seen.json), usage={"prompt_tokens": 100, "completion_tokens": 50}))
        except (LookupError, TypeError, ValueError) as problem:
            self.refused.append(repr(problem))
            return http({"error": {"message": f"not understood: {problem!r}"}}, 400)
        if self.holds_after is not None and place >= self.holds_after:
            self.let_go.wait(60)
        time.sleep(self.slowest * (0.3 + 0.7 * int(body[:4], 16) / 0xFFFF))
        connection.sendall(reply)
        asking.sent = time.monotonic()
        return b""


@contextmanager
def endpoint(slowest: float = 0.15) -> Iterator[Endpoint]:
    """The endpoint, running; each answer takes up to `slowest` seconds."""
    model = Endpoint(slowest=slowest)
    with serving(model.reply) as server:
        model.url = server.url
        yield model
        model.let_go.set()


@dataclass(frozen=True)
class Job:
    """A briefing to make by the command, with a store of its own."""

    articles: list[Path]
    folder: Path
    url: str
    jobs: int = 4
    passage_tokens: int = 100

    @property
    def output(self) -> Path:
        """Where the briefing comes to be."""
        return self.folder / "briefing.json"

    def start(self) -> subprocess.Popen[str]:
        """Begin."""
        self.folder.mkdir(parents=True, exist_ok=True)
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "BRIEFING_"))
        }
        return subprocess.Popen(
            [
                *(sys.executable, "-m", "briefing", "brief", *map(str, self.articles)),
                *("--model", "openai_compatible:m", "--output", str(self.output)),
            ],
            cwd=self.folder,
            env={
                **kept,
                "PYTHONPATH": str(ROOT),
                "XDG_CONFIG_HOME": str(self.folder / "config"),
                "XDG_DATA_HOME": str(self.folder / "data"),
                "BRIEFING_BASE_URL": self.url,
                "BRIEFING_API_KEY": KEY,
                "BRIEFING_JOBS": str(self.jobs),
                "BRIEFING_PASSAGE_TOKENS": str(self.passage_tokens),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def finish(self) -> dict[str, Any]:
        """Run to the end, and give the briefing."""
        with self.start() as running:
            out, err = running.communicate()
        assert running.returncode == 0, f"exit {running.returncode}\n{out}{err}"
        briefing: dict[str, Any] = json.loads(self.output.read_text("utf-8"))
        return briefing


def same(briefing: dict[str, Any]) -> dict[str, Any]:
    """The briefing without what may differ between a run that was killed and one that was not."""
    return {**briefing, "run": {name: of for name, of in briefing["run"].items() if name not in VARIES}}


@dataclass
class Outcome:
    """What became of one job and its kills."""

    briefing: dict[str, Any]
    kills: list[float]
    askings: list[Asking]

    @property
    def calls(self) -> int:
        """How many different requests there were."""
        return len({asking.body for asking in self.askings})

    @property
    def again(self) -> int:
        """How many requests were made a second time, or more often."""
        return len(self.askings) - self.calls

    def paid_twice(self, grace: float = GRACE) -> list[tuple[str, float]]:
        """Requests made again although their answer had arrived, with the seconds that it had been there.

        One made twice with no kill between counts as well, as there for ever.
        """
        wrong = []
        last: dict[str, Asking] = {}
        for asking in sorted(self.askings, key=lambda one: one.came):
            before = last.get(asking.body)
            last[asking.body] = asking
            if before is None:
                continue
            kill = next((kill for kill in self.kills if before.came < kill < asking.came), None)
            sent = before.sent if before.sent is not None else inf
            there = inf if kill is None else kill - sent
            if there > grace:
                wrong.append((asking.body[:8], there))
        return wrong


def killed(job: Job, model: Endpoint, kills: int, calls: int, seed: int = 1) -> Outcome:
    """Make the briefing, killed `kills` times on the way with SIGKILL, then to its end.

    The moments are spread at random over the `calls` of an undisturbed run, so that slow machines are
    killed as far along as fast ones: each is a number of answers, and a moment after it. Where that number
    was reached before, the kill falls into the start of the command.
    """
    random = Random(seed)  # noqa: S311 - moments
    moments: list[float] = []
    model.askings.clear()
    for wanted in sorted(random.randrange(calls - NEARLY_DONE) for _ in range(kills)):
        with job.start() as running:
            starting = model.answered > wanted
            while running.poll() is None and model.answered <= wanted:
                time.sleep(0.002)
            time.sleep(random.uniform(0, 0.5 if starting else 0.08))
            if running.poll() is None:
                running.kill()
                moments.append(time.monotonic())
            running.communicate()
    return Outcome(job.finish(), moments, list(model.askings))


@dataclass(frozen=True)
class Stopped:
    """How a run ended that was interrupted as Ctrl-C does."""

    code: int
    err: str
    seconds: float
    asked: frozenset[str]
    answered: frozenset[str]


def interrupted(job: Job, model: Endpoint, after: int) -> Stopped:
    """Begin the job, and interrupt it when so many answers were sent and all others are held back."""
    model.askings.clear()
    model.holds_after = after
    with job.start() as running:
        while running.poll() is None and model.answered < after:
            time.sleep(0.002)
        time.sleep(0.2)
        begun = time.monotonic()
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
        seconds = time.monotonic() - begun
    model.holds_after = None
    model.let_go.set()
    asked = list(model.askings)
    model.askings.clear()
    return Stopped(
        running.returncode,
        err,
        seconds,
        frozenset(one.body for one in asked),
        frozenset(one.body for one in asked[:after]),
    )
