"""`briefing brief --each`: one briefing per source; what fails is named, and the rest is made."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path, PurePath

from briefing.cli.border import report
from briefing.cli.terminal import progress, save, say, standard_input
from briefing.errors import UsageError
from briefing.pipeline import brief
from briefing.render import render
from briefing.settings import Settings
from briefing.sources import load


def brief_each(
    sources: Sequence[str], settings: Settings, *, folder: Path, published: dt.date | None, quiet: bool
) -> int:
    """Write `<stem>.<format>` into `folder` for each source; the exit code is that of the worst failure."""
    _make(folder)
    once = tuple(dict.fromkeys(sources))
    names = dict(zip(once, file_names(once, settings.format), strict=True))

    def work(source: str) -> None:
        articles = list(load(source, published=published, stdin=partial(standard_input, quiet=quiet)))
        made = brief(articles, settings=settings)
        text = render(made, settings.template, settings.format, settings.templates)
        save(text, folder / names[source])

    worst = failed = 0
    with ThreadPoolExecutor(max_workers=min(settings.jobs, len(names))) as pool:
        running = {source: pool.submit(work, source) for source in names}
        try:
            for done, (source, future) in enumerate(running.items(), 1):
                try:
                    future.result()
                except Exception as problem:  # noqa: BLE001 - one source's failure must not cost the others
                    failed += 1
                    worst = max(worst, report(problem, about=source))
                progress(done, len(running), source, quiet=quiet)
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    if not quiet:
        made = len(names) - failed
        say(f"{made} of {len(names)} made in {folder}{f'; {failed} failed, named above' if failed else ''}")
    return worst


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
