"""`briefing store`: what models have answered, kept so that nothing is paid for twice."""

from __future__ import annotations

import datetime as dt
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.ask import Usage
from briefing.cli import options
from briefing.cli.terminal import complain, say, show

if TYPE_CHECKING:
    from briefing.settings import Settings
    from briefing.store import Kept, Store, Tally

store = typer.Typer(
    name="store",
    help="The answers of models that are kept, so that none is paid for twice: show, list, clear.",
    no_args_is_help=True,
)


@store.command("show")
def show_store(format: options.Listing = "txt") -> None:  # noqa: A002 - the option's name
    """Show where answers are kept, how many, from which models, and what they took.

    The cost is that of the tokens at the prices known today; what has no known price is 'unpriced'.

    \b
    Examples:
      briefing store show
      briefing store show --format json
      BRIEFING_STORE=/tmp/trial.sqlite briefing store show
    """
    from briefing import settings
    from briefing.store import store_path

    configured = settings.load()
    path = store_path(configured)
    tallies: tuple[Tally, ...] = ()
    size = 0
    opened = _there(path)
    if opened:
        with closing(opened):
            tallies, size = opened.tallies(), opened.size()
    report = _report(path, size, tallies, configured)
    if format == "json":
        show(_json(report))
    elif tallies:
        show(_described(report))
    else:
        show(f"nothing stored yet in {path}\n")


@store.command("list")
def list_store(
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many answers at most.")] = 20,
    format: options.Listing = "txt",  # noqa: A002 - the option's name
) -> None:
    """List the newest answers: when (UTC), by which model, to what, tokens in and out, bytes, how it ended.

    \b
    Examples:
      briefing store list
      briefing store list --limit 100 --format json
    """
    from briefing import settings
    from briefing.store import store_path

    path = store_path(settings.load())
    newest: tuple[Kept, ...] = ()
    opened = _there(path)
    if opened:
        with closing(opened):
            newest = opened.newest(limit)
    if format == "json":
        show(_json([_listed(kept) for kept in newest]))
    elif newest:
        heads = ("time", "model", "output", "in", "out", "bytes", "seconds", "end")
        show(_table([heads, *map(_row, newest)], numbers=range(3, 7)))
    else:
        show(f"nothing stored yet in {path}\n")


@store.command("clear")
def clear_store(
    model: Annotated[
        str | None, typer.Option("--model", metavar="NAME", help="Only the answers of this model.")
    ] = None,
    older_than: Annotated[
        int | None,
        typer.Option("--older-than", metavar="DAYS", min=0, help="Only answers older than so many days."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask first.")] = False,
    quiet: options.Quiet = False,
) -> None:
    """Delete stored answers; what is asked again is then paid for again.

    \b
    Examples:
      briefing store clear
      briefing store clear --older-than 30 --yes
      briefing store clear --model gpt-6-luna --yes
    """
    from briefing import settings
    from briefing.store import store_path

    path = store_path(settings.load())
    before = None if older_than is None else dt.datetime.now(dt.UTC) - dt.timedelta(days=older_than)
    opened = _there(path)
    found = 0
    if opened:
        with closing(opened):
            found = opened.count(model, before)
            if found and not _agreed(found, path, yes=yes):
                say("Nothing was deleted.")
                return
            if found:
                found = opened.clear(model, before)
                _shrink(opened)
    if not quiet:
        say(f"{_answers(found)} deleted from {path}" if found else f"nothing to delete in {path}")


def _there(path: Path) -> Store | None:
    """The store, where there is one: looking makes none."""
    from briefing.store import open_store

    return open_store(path) if path.exists() else None


def _agreed(answers: int, path: Path, *, yes: bool) -> bool:
    """Whether they may be deleted. Raises UsageError where nobody can be asked."""
    from briefing.errors import UsageError

    if yes:
        return True
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(
            f"clear would delete {_answers(answers)} from {path}, and there is no terminal to ask at.",
            hint="Add --yes to delete without being asked.",
        )
    return typer.confirm(f"Delete {_answers(answers)} from {path}?", err=True)


def _shrink(opened: Store) -> None:
    """Give the room back. Where that fails (a full disk) the answers are deleted all the same."""
    from briefing.errors import StoreError

    try:
        opened.shrink()
    except StoreError as problem:
        complain(f"the file did not become smaller: {problem.what}")


def _answers(number: int) -> str:
    return f"{number} answer{'' if number == 1 else 's'}"


def _report(path: Path, size: int, tallies: tuple[Tally, ...], configured: Settings) -> dict[str, Any]:
    models = [_by_model(tally, configured) for tally in tallies]
    costs = [model["cost_usd"] for model in models]
    return {
        "path": str(path),
        "bytes": size,
        "answers": sum(tally.answers for tally in tallies),
        "first": min((tally.first for tally in tallies), default=None),
        "last": max((tally.last for tally in tallies), default=None),
        "tokens": _tokens(sum((tally.usage for tally in tallies), Usage())),
        "cost_usd": None if None in costs else sum(costs),
        "models": models,
    }


def _by_model(tally: Tally, configured: Settings) -> dict[str, Any]:
    from briefing.prices import FREE, cost, price_of

    own = tally.endpoint.startswith("local:")
    price = FREE if own else price_of(tally.model, configured.prices)
    used = tally.usage
    return {
        "model": tally.model,
        "endpoint": tally.endpoint,
        "answers": tally.answers,
        "bytes": tally.bytes,
        "tokens": _tokens(used),
        "cost_usd": None if price is None else cost(price, used.input, used.cached, used.output),
        "first": tally.first,
        "last": tally.last,
    }


def _tokens(usage: Usage) -> dict[str, int]:
    return {"input": usage.input, "cached": usage.cached, "output": usage.output}


def _described(report: dict[str, Any]) -> str:
    known = {
        "path": report["path"],
        "size": _size(report["bytes"]),
        "answers": f"{report['answers']:,}, {_moment(report['first'])} to {_moment(report['last'])} UTC",
        "cost": _cost(report["cost_usd"]),
    }
    head = "".join(f"{name + ':':9}{value}\n" for name, value in known.items())
    heads = ("model", "endpoint", "answers", "in", "cached", "out", "cost")
    rows = [
        (
            *(one["model"], one["endpoint"], f"{one['answers']:,}"),
            *(f"{tokens:,}" for tokens in one["tokens"].values()),
            _cost(one["cost_usd"]),
        )
        for one in report["models"]
    ]
    return f"{head}\n{_table([heads, *rows], numbers=range(2, 7))}"


def _listed(kept: Kept) -> dict[str, Any]:
    return {
        "created": kept.created,
        "endpoint": kept.endpoint,
        "model": kept.model,
        "said_model": kept.said_model,
        "output": kept.output,
        "form": kept.form,
        "finish": kept.finish,
        "tokens": _tokens(kept.usage) if kept.usage else None,
        "bytes": kept.bytes,
        "seconds": kept.seconds,
        "key": kept.key,
    }


def _row(kept: Kept) -> tuple[str, ...]:
    tokens = (f"{kept.usage.input:,}", f"{kept.usage.output:,}") if kept.usage else ("?", "?")
    ended = kept.finish
    return (
        *(_moment(kept.created), kept.said_model or kept.model, kept.output, *tokens),
        *(f"{kept.bytes:,}", f"{kept.seconds:.1f}", ended),
    )


def _table(rows: list[tuple[str, ...]], numbers: range) -> str:
    """Columns under their heads, those of numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(
            cell.rjust(width) if i in numbers else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )
    return "".join(line.rstrip() + "\n" for line in lines)


def _moment(written: str) -> str:
    return f"{written[:10]} {written[11:19]}"


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{size / 1000:.0f} KB"


def _cost(usd: float | None) -> str:
    return "unpriced" if usd is None else f"${usd:.4f}"


def _json(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
