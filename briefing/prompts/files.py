"""Prompt files to what can be listed of them: task, version, SHA-256."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from briefing.errors import PromptError, UsageError
from briefing.resources import folders

_VERSION = re.compile(r"v([1-9]\d*)")


@dataclass(frozen=True, slots=True)
class PromptFile:
    """One version of one task's prompt, `<task>/v<N>.prompty`."""

    task: str
    version: int
    path: Path

    @property
    def reference(self) -> str:
        """How users name it: `brief@v1`."""
        return f"{self.task}@v{self.version}"

    @property
    def folder(self) -> Path:
        """The prompts folder that it is in; its lock is there."""
        return self.path.parent.parent

    @property
    def text(self) -> str:
        """The file as it stands.

        Raises PromptError where it is no UTF-8 text.
        """
        try:
            return self.path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            raise PromptError(f"the prompt {self.path} is not UTF-8 text.") from None

    @property
    def sha256(self) -> str:
        """SHA-256 of the file's bytes, in hexadecimal."""
        return sha256(self.path.read_bytes()).hexdigest()


def in_folder(folder: Path) -> tuple[PromptFile, ...]:
    """Every prompt version in one folder, by task, then version; other files are passed over."""
    found = []
    for path in folder.glob("*/*.prompty"):
        version = _VERSION.fullmatch(path.stem)
        if version:
            found.append(PromptFile(path.parent.name, int(version[1]), path))
    return tuple(sorted(found, key=lambda file: (file.task, file.version)))


def available(chosen: Path | None = None) -> tuple[PromptFile, ...]:
    """Every prompt version, by task, then version; a file of the chosen folder hides the shipped one."""
    found: dict[tuple[str, int], PromptFile] = {}
    for folder in folders("prompts", chosen):
        for file in in_folder(folder):
            found.setdefault((file.task, file.version), file)
    return tuple(found[key] for key in sorted(found))


def find(reference: str, chosen: Path | None = None) -> PromptFile:
    """The prompt that `TASK@vN` names; `TASK` alone names its latest version.

    Raises UsageError where there is none.
    """
    task, _, version = reference.partition("@")
    there = [p for p in available(chosen) if p.task == task and version in ("", f"v{p.version}")]
    if not there:
        known = ", ".join(p.reference for p in available(chosen)) or "none"
        raise UsageError(f"there is no prompt {reference!r}.", hint=f"Prompts: {known}.")
    return there[-1]
