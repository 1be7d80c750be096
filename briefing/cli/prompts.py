"""`briefing prompts`: what models that read text are told."""

from __future__ import annotations

from typing import Annotated

import typer

from briefing.cli import options
from briefing.cli.terminal import show

SHORT = 12
"""So many digits of a SHA-256 tell two versions apart for a person."""

prompts = typer.Typer(
    name="prompts", help="What models that read text are told: list, show.", no_args_is_help=True
)


@prompts.command("list")
def list_prompts(
    prompts: options.Prompts = None,
    format: options.Listing = "txt",  # noqa: A002 - the option's name
) -> None:
    """List the prompts: name and version, the beginning of the SHA-256, file.

    A prompt of your own is a file TASK/vN.prompty in a folder given by --prompts, or by 'prompts' in
    briefing.toml. The embedded engine reads none.
    """
    from briefing import settings
    from briefing.prompts import available

    found = available(settings.load({"prompts": prompts}).prompts)
    if format == "json":
        import json

        rows = [
            {"reference": p.reference, "task": p.task, "version": f"v{p.version}", "sha256": p.sha256}
            for p in found
        ]
        show(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return
    width = max((len(p.reference) for p in found), default=0)
    show("".join(f"{p.reference:{width}}  {p.sha256[:SHORT]}  {p.path}\n" for p in found))


@prompts.command("show")
def show_prompt(
    reference: Annotated[str, typer.Argument(metavar="TASK[@vN]", help="Without @vN, the latest version.")],
    prompts: options.Prompts = None,
) -> None:
    """Show a prompt as its file has it.

    \b
    Examples:
      briefing prompts show brief
      briefing prompts show brief@v1 > mine/brief/v1.prompty
    """
    from briefing import settings
    from briefing.prompts import find

    show(find(reference, settings.load({"prompts": prompts}).prompts).text)
