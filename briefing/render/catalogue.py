"""Folders come in, the templates in them go out: name and format are read from the file name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.resources import folders

SUFFIX = ".j2"


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template: `<name>.<format>.j2`. One whose name begins with an underscore is a part for others."""

    name: str
    format: str
    path: Path


def templates(directory: Path | None = None) -> tuple[TemplateFile, ...]:
    """All templates by name and format, those of `directory` before shipped ones of the same file name."""
    found: dict[str, TemplateFile] = {}
    for folder in folders("templates", directory):
        for file in _in(folder):
            found.setdefault(file.path.name, file)
    return tuple(sorted(found.values(), key=lambda t: (t.name, t.format)))


def _in(folder: Path) -> Iterator[TemplateFile]:
    for path in sorted(folder.glob(f"*.*{SUFFIX}")):
        name, _, ending = path.name.removesuffix(SUFFIX).rpartition(".")
        if name and ending and not name.startswith("_") and path.is_file():
            yield TemplateFile(name, ending, path)
