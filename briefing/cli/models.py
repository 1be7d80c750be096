"""`briefing models`: what can make a briefing, and what an endpoint can do."""

from __future__ import annotations

import json

import typer

from briefing.cli import options
from briefing.cli.terminal import say, show

models = typer.Typer(
    name="models", help="What can make a briefing: list the kinds, check an endpoint.", no_args_is_help=True
)
UNUSABLE = 6


@models.command("list")
def list_models(format: options.Listing = "txt") -> None:  # noqa: A002 - the option's name
    """List the kinds of models, and say which one 'auto' is here, and why."""
    from briefing import settings
    from briefing.models import KINDS, choose

    choice = choose("auto", settings.load())
    if format == "json":
        auto = {"kind": choice.kind, "name": choice.name, "why": choice.why}
        show(json.dumps({"kinds": KINDS, "auto": auto}, ensure_ascii=False, indent=2) + "\n")
        return
    width = max(map(len, KINDS))
    lines = [f"{kind:{width}}  {what}" for kind, what in KINDS.items()]
    show("\n".join([*lines, "", f"auto is {choice.kind} here: {choice.why}."]) + "\n")


@models.command("check")
def check_model(
    model: options.Model = None,
    format: options.Listing = "txt",  # noqa: A002 - the option's name
    quiet: options.Quiet = False,
) -> None:
    """Find out by four tiny calls what a model can do, and how briefings will ask it.

    Exit code 0 where briefings can be made with it, 6 where not.

    \b
    Examples:
      briefing models check
      briefing models check -m openai_compatible:gpt-6-luna
      briefing models check -m local:models/small.gguf --format json
    """
    from briefing import settings
    from briefing.asking import EndpointModel
    from briefing.asking.probe import probe
    from briefing.cli.findings import as_data, in_words
    from briefing.models import choose, open_model
    from briefing.prices import price_of

    chosen = settings.load({"model": model})
    choice = choose(chosen.model, chosen)
    opened = open_model(choice, chosen)
    if not isinstance(opened, EndpointModel):
        show(_without_endpoint(choice.kind, format))
        return
    where = opened.endpoint if opened.endpoint.startswith("http") else "this machine"
    try:
        if not quiet:
            say(f"Asking {where} ...")
        found = probe(opened.line(), opened.name, chosen.temperature)
        price = opened.price or price_of(found.model, chosen.prices)
    finally:
        opened.close()
    if format == "json":
        data = as_data(choice.kind, opened.endpoint, found, price)
        show(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    else:
        named = f"{choice.kind}:{found.model}" if found.model else choice.kind
        show(f"{named} at {where}\n\n{in_words(found, price, opened.window)}")
    if not found.usable:
        raise typer.Exit(UNUSABLE)


def _without_endpoint(kind: str, format: str) -> str:  # noqa: A002 - as the option
    if format == "json":
        return json.dumps({"kind": kind, "usable": True, "endpoint": None}, indent=2) + "\n"
    return f"{kind} needs nothing: no key, no network, no model file.\n"
