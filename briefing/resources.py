"""Resources: the name of a kind of resource comes in, the folders that hold its files go out."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from briefing import __version__
from briefing.errors import UsageError

Kind = Literal["prompts", "templates"]

_PACKAGE = Path(__file__).parent


def shipped(kind: Kind) -> Path:
    """The folder that comes with the program: in the installed wheel, or beside the package in a checkout."""
    bundled = _PACKAGE / "_bundled" / kind
    return bundled if bundled.is_dir() else _PACKAGE.parent / kind


def folders(kind: Kind, chosen: Path | None = None) -> tuple[Path, ...]:
    """Where to look for `kind`, first place first: the chosen folder (if any), then what is shipped.

    Raises UsageError where the chosen folder is none.
    """
    if chosen is None:
        return (shipped(kind),)
    if not chosen.is_dir():
        is_what = "is a file" if chosen.exists() else "does not exist"
        raise UsageError(
            f"the folder for {kind}, {chosen}, {is_what}.", hint=f"Give a folder that holds {kind}."
        )
    return (chosen, shipped(kind))


def version() -> str:
    """The version of this program (its one place; importlib.metadata would take 25 ms to look it up)."""
    return __version__
