"""A task and the settings come in, the version of its prompt that is to be used goes out."""

from __future__ import annotations

from pathlib import Path

from briefing.errors import PromptError, UsageError
from briefing.prompts.files import PromptFile, available, find
from briefing.prompts.lock import lock_of
from briefing.prompts.prompt import Prompt, load
from briefing.resources import folders
from briefing.settings import Settings


def prompt_for(task: str, settings: Settings) -> Prompt:
    """The version pinned in `settings.prompt`, else the chosen folder's, else the shipped active one.

    Raises UsageError for a pin that names nothing, PromptError where the file is unsound or differs from what
    was released.
    """
    file = _pinned(task, settings) or _standing(task, settings.prompts)
    lock = lock_of(file.folder)
    if lock is not None:
        lock.verify(file)
    return load(file)


def pinned(settings: Settings) -> tuple[Prompt, ...]:
    """All that `settings.prompt` names, before anything is paid for, whether it will be used or not.

    Raises as `prompt_for`, and UsageError for a pin without its version.
    """
    for pin in settings.prompt:
        if "@v" not in pin:
            raise UsageError(f"{pin!r} names no version of a prompt.", hint="For instance: --prompt brief@v1")
    return tuple(prompt_for(pin.partition("@")[0], settings) for pin in settings.prompt)


def _pinned(task: str, settings: Settings) -> PromptFile | None:
    pins = [pin for pin in settings.prompt if pin.partition("@")[0] == task]
    if len(set(pins)) > 1:
        raise UsageError(f"two versions of the prompt {task} are asked for: {' and '.join(pins)}.")
    return find(pins[0], settings.prompts) if pins else None


def _standing(task: str, chosen: Path | None) -> PromptFile:
    """A folder's `active` version; in the chosen folder, where there is no such label, the latest."""
    for folder in folders("prompts", chosen):
        there = [file for file in available(chosen) if file.task == task and file.folder == folder]
        lock = lock_of(folder)
        active = lock.labelled(task, "active") if lock else None
        if active:
            named = [file for file in there if file.reference == active]
            if not named:
                raise PromptError(f"the lock {folder} names {active} as active, and there is no such file.")
            return named[0]
        usable = [file for file in there if lock is None or lock.status(file) != "retired"]
        if usable and folder == chosen:
            return usable[-1]
    known = ", ".join(dict.fromkeys(file.task for file in available(chosen))) or "none"
    raise UsageError(f"there is no active prompt for the task {task!r}.", hint=f"Tasks: {known}.")
