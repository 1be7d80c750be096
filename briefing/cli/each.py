"""`briefing brief --each`: one briefing per source; what fails is named, and the rest is made."""

from __future__ import annotations

import datetime as dt
import os
import re
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path, PurePath

from briefing.cli.border import report
from briefing.cli.terminal import progress, save, say, standard_input
from briefing.errors import UsageError
from briefing.models import choose, open_model
from briefing.pipeline import brief
from briefing.render import render
from briefing.settings import Settings
from briefing.sources import load

WORTH_PROCESSES = 24
"""From this many sources on, several processes of the embedded engine gain more than their start takes."""


@dataclass(frozen=True, slots=True)
class Work:
    """A briefing to make: everything that a worker needs, in another process too."""

    source: str
    path: Path
    published: dt.date | None
    settings: Settings
    stdin: bytes

    def do(self) -> None:
        """Make and write it."""
        settings = self.settings
        articles = list(load(self.source, published=self.published, stdin=lambda: self.stdin))
        text = render(
            brief(articles, settings=settings), settings.template, settings.format, settings.templates
        )
        save(text, self.path)


def brief_each(
    sources: Sequence[str], settings: Settings, *, folder: Path, published: dt.date | None, quiet: bool
) -> int:
    """Write `<stem>.<format>` into `folder` for each source; the exit code is that of the worst failure."""
    once = tuple(dict.fromkeys(sources))
    pool = _pool(len(once), settings)
    _make(folder)
    stdin = standard_input(quiet=quiet) if "-" in once else b""
    work = [
        Work(source, folder / name, published, settings, stdin if source == "-" else b"")
        for source, name in zip(once, file_names(once, settings.format), strict=True)
    ]
    worst = failed = 0
    with pool:
        running = [(item, pool.submit(item.do)) for item in work]
        try:
            for done, (item, future) in enumerate(running, 1):
                try:
                    future.result()
                except Exception as problem:  # noqa: BLE001 - one source's failure must not cost the others
                    failed += 1
                    worst = max(worst, report(problem, about=item.source))
                progress(done, len(running), item.source, quiet=quiet)
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    if not quiet:
        made = len(work) - failed
        say(f"{made} of {len(work)} made in {folder}{f'; {failed} failed, named above' if failed else ''}")
    return worst


def _pool(sources: int, settings: Settings) -> Executor:
    """Threads where a model is waited for; processes where the embedded engine keeps every processor busy."""
    workers = min(settings.jobs, sources)
    waits = open_model(choose(settings.model, settings), settings).reads_messages
    if waits or sources < WORTH_PROCESSES:
        return ThreadPoolExecutor(workers)
    return ProcessPoolExecutor(
        min(workers, os.cpu_count() or 1),
        get_context("spawn"),
        partial(signal.signal, signal.SIGINT, signal.SIG_IGN),
    )


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
