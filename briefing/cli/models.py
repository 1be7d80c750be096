"""`briefing models`: what can make a briefing."""

from __future__ import annotations

import typer

from briefing.cli import options
from briefing.cli.terminal import show

models = typer.Typer(name="models", help="What can make a briefing: list.", no_args_is_help=True)


@models.command("list")
def list_models(format: options.Listing = "txt") -> None:  # noqa: A002 - the option's name
    """List the kinds of models, and say which one 'auto' is here, and why."""
    from briefing import settings
    from briefing.models import KINDS, choose

    choice = choose("auto", settings.load())
    if format == "json":
        import json

        auto = {"kind": choice.kind, "name": choice.name, "why": choice.why}
        show(json.dumps({"kinds": KINDS, "auto": auto}, ensure_ascii=False, indent=2) + "\n")
        return
    width = max(map(len, KINDS))
    lines = [f"{kind:{width}}  {what}" for kind, what in KINDS.items()]
    show("\n".join([*lines, "", f"auto is {choice.kind} here: {choice.why}."]) + "\n")
