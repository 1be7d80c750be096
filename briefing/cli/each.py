"""`briefing brief --each`: one briefing per source; what fails is named, and the rest is made."""

from __future__ import annotations

import datetime as dt
import itertools
import os
import re
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path, PurePath

from briefing.cli.border import report
from briefing.cli.terminal import complain, progress, save, say, standard_input
from briefing.errors import EndpointUnusable, UsageError
from briefing.parallel import in_parallel
from briefing.pipeline import Engine, brief, opened
from briefing.render import render
from briefing.render.account import partial as shortfall
from briefing.settings import Settings
from briefing.sources import load

WORTH_PROCESSES = 24
"""From this many sources on, several processes of the embedded engine gain more than their start takes."""


@dataclass(frozen=True, slots=True)
class Made:
    """How a briefing that was written came out: exit code 0 and nothing to say, or what it lacks."""

    exit_code: int
    shortfall: str


WHOLE = Made(0, "")


@dataclass(frozen=True, slots=True)
class Work:
    """A briefing to make: everything that a worker needs, in another process too."""

    source: str
    path: Path
    published: dt.date | None
    settings: Settings
    stdin: bytes

    def do(self, engine: Engine | None = None) -> Made:
        """Make and write it, with `engine` where one is open."""
        settings = self.settings
        articles = list(load(self.source, published=self.published, stdin=lambda: self.stdin))
        made = brief(articles, settings=settings, engine=engine)
        save(render(made, settings.template, settings.format, settings.templates), self.path)
        short = made.run.partial
        return Made(short.exit_code, f"{shortfall(made)} {short.reason}") if short else WHOLE


def brief_each(
    sources: Sequence[str], settings: Settings, *, folder: Path, published: dt.date | None, quiet: bool
) -> int:
    """Write `<stem>.<format>` into `folder` for each source; the exit code is that of the worst failure."""
    once = tuple(dict.fromkeys(sources))
    _make(folder)
    stdin = standard_input(quiet=quiet) if "-" in once else b""
    work = [
        Work(source, folder / name, published, settings, stdin if source == "-" else b"")
        for source, name in zip(once, file_names(once, settings.format), strict=True)
    ]
    with opened(settings) as engine:
        waits = engine.model.reads_messages
        if waits or len(work) < WORTH_PROCESSES:
            ends = _by_threads(work, engine, settings.jobs, quiet=quiet)
        else:
            ends = _by_processes(work, settings.jobs, quiet=quiet)
        codes = _told(work, ends)
    if not quiet:
        failed = sum(isinstance(end, Exception) for end in ends)
        made = len(work) - failed
        say(f"{made} of {len(work)} made in {folder}{f'; {failed} failed, named above' if failed else ''}")
    return max(codes, default=0)


def _by_threads(work: Sequence[Work], engine: Engine, jobs: int, *, quiet: bool) -> list[Made | Exception]:
    """Threads, where a model is waited for. One engine for all: one budget, one pace, one local server."""
    done = itertools.count(1)

    def one(item: Work) -> Made:
        try:
            return item.do(engine)
        finally:
            progress(next(done), len(work), item.source, quiet=quiet)

    return in_parallel(one, work, jobs, fatal=lambda problem: isinstance(problem, EndpointUnusable))


def _by_processes(work: Sequence[Work], jobs: int, *, quiet: bool) -> list[Made | Exception]:
    """Processes, where the embedded engine keeps every processor busy."""
    ends: list[Made | Exception] = []
    workers = min(jobs, len(work), os.cpu_count() or 1)
    deaf = partial(signal.signal, signal.SIGINT, signal.SIG_IGN)
    with ProcessPoolExecutor(workers, get_context("spawn"), deaf) as pool:
        running = [(item, pool.submit(item.do)) for item in work]
        try:
            for done, (item, future) in enumerate(running, 1):
                try:
                    ends.append(future.result())
                except Exception as problem:  # noqa: BLE001 - one source's failure must not cost the others
                    ends.append(problem)
                progress(done, len(running), item.source, quiet=quiet)
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return ends


def _told(work: Sequence[Work], ends: Sequence[Made | Exception]) -> list[int]:
    """Say what went wrong with each source; their exit codes."""
    codes: list[int] = []
    for at, (item, end) in enumerate(zip(work, ends, strict=True)):
        if isinstance(end, Made):
            if end.exit_code:
                complain(f"{item.source}: {end.shortfall}")
            codes.append(end.exit_code)
        elif any(end is earlier for earlier in ends[:at]):  # it ended all: said once is enough
            complain(f"{item.source}: not begun")
            codes.append(codes[-1])
        else:
            codes.append(report(end, about=item.source))
    return codes


def file_names(sources: Sequence[str], format: str) -> Iterator[str]:  # noqa: A002 - as in render
    """A file name for each source, no two the same on any file system: a.md, b.md, a-2.md."""
    taken: set[str] = set()
    for source in sources:
        stem = _stem(source)
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.casefold())
        yield f"{name}.{format}"


def _stem(source: str) -> str:
    if source == "-":
        return "stdin"
    return re.sub(r"[^\w.-]+", "-", PurePath(source.rstrip("/")).stem).strip("-.") or "briefing"


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except FileNotFoundError:
        raise UsageError(
            f"the folder {folder.parent} does not exist.", hint=f"Make it first: mkdir -p {folder}"
        ) from None
    except OSError as problem:
        raise UsageError(f"{folder} cannot be used as a folder: {problem.strerror}.") from problem
