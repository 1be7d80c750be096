"""Two versions of a prompt come in, their difference as a text goes out."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

from briefing.errors import UsageError
from briefing.prompts.files import PromptFile, available, find
from briefing.prompts.lock import lock_of


def pair(task: str, chosen: Path | None = None) -> tuple[PromptFile, PromptFile]:
    """The active version of `task` and its candidate; else the latest version and the one before.

    Raises UsageError where there are no two.
    """
    latest = find(task, chosen)
    there = [file for file in available(chosen) if file.task == latest.task]
    lock = lock_of(latest.folder)
    if lock and "@" not in task:
        named = [lock.labelled(task, "active"), lock.labelled(task, "candidate")]
        found = [file for reference in named for file in there if file.reference == reference]
        if len(found) == 2:
            return found[0], found[1]
    before = [file for file in there if file.version < latest.version]
    if not before:
        raise UsageError(f"there is nothing before {latest.reference}.", hint="Name two versions.")
    return before[-1], latest


def difference(before: PromptFile, after: PromptFile) -> str:
    """The unified diff of the two files; empty where they are the same."""
    lines = unified_diff(
        before.text.splitlines(keepends=True),
        after.text.splitlines(keepends=True),
        before.reference,
        after.reference,
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
