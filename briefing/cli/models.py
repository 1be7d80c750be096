"""`briefing models`: what can make a briefing."""

from __future__ import annotations

import typer

from briefing.cli.options import AsJson, as_json
from briefing.cli.terminal import show

app = typer.Typer(help="What can make a briefing.", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _group() -> None:
    """Keep `list` a command of its own."""


@app.command(
    "list",
    help="List the kinds of models, and say which one 'auto' is here, and why.",
)
def list_models(format: AsJson = "txt") -> None:  # noqa: A002 - the option's name
    """Print the table of kinds and what `auto` means under these settings."""
    wants_json = as_json(format)
    from briefing import settings
    from briefing.models import KINDS, choose

    choice = choose("auto", settings.load())
    if wants_json:
        import json

        auto = {"kind": choice.kind, "name": choice.name, "why": choice.why}
        show(json.dumps({"kinds": KINDS, "auto": auto}, ensure_ascii=False, indent=2) + "\n")
        return
    width = max(map(len, KINDS))
    lines = [f"{kind:{width}}  {what}" for kind, what in KINDS.items()]
    show("\n".join([*lines, "", f"auto is {choice.kind} here: {choice.why}."]) + "\n")
