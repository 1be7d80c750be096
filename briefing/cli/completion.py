"""`briefing completion`: a shell's name comes in, the script that completes commands and options goes out."""

from __future__ import annotations

import click

from briefing.cli.terminal import show

SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the script that makes a shell complete commands and options.

    \b
    Put it where the shell reads it at start:
      bash   echo 'eval "$(briefing completion bash)"' >> ~/.bashrc
      zsh    echo 'eval "$(briefing completion zsh)"' >> ~/.zshrc
      fish   briefing completion fish > ~/.config/fish/completions/briefing.fish
    """
    from click.shell_completion import get_completion_class

    from briefing.cli.main import app

    made = get_completion_class(shell)
    assert made is not None  # noqa: S101 - click knows each of SHELLS
    show(made(app, {}, "briefing", "_BRIEFING_COMPLETE").source())
