"""A folder of prompts comes in; everything that is wrong with it goes out, as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import PromptError
from briefing.prompts.files import PromptFile, in_folder
from briefing.prompts.lock import FILE_NAME, Lock, Status, lock_of
from briefing.prompts.prompt import load
from briefing.resources import folders


@dataclass(frozen=True, slots=True)
class Finding:
    """One file, or the lock, and what is wrong with it; `problem` is None where it is sound."""

    name: str
    status: Status | None
    problem: PromptError | None = None


def audit(chosen: Path | None = None) -> tuple[Finding, ...]:
    """Every prompt of the chosen folder and of the shipped one, and both locks."""
    return tuple(finding for folder in folders("prompts", chosen) for finding in _folder(folder))


def _folder(folder: Path) -> Iterator[Finding]:
    files = in_folder(folder)
    try:
        lock = lock_of(folder) or Lock(folder)
    except PromptError as problem:
        yield Finding(FILE_NAME, None, problem)
        lock = Lock(folder)
    for file in files:
        yield _file(file, lock)
    known = {file.path for file in files}
    for path in sorted(folder.rglob("*.prompty")):
        if path not in known:
            what = f"{path} is no version: a prompt is a file TASK/vN.prompty."
            yield Finding(path.name, None, PromptError(what))
    for text in _stale(lock, {file.reference for file in files}):
        yield Finding(FILE_NAME, None, PromptError(text))


def _file(file: PromptFile, lock: Lock) -> Finding:
    status = lock.status(file)
    try:
        lock.verify(file)
        load(file)
    except PromptError as problem:
        return Finding(file.reference, status, problem)
    return Finding(file.reference, status)


def _stale(lock: Lock, there: set[str]) -> Iterator[str]:
    """What the lock says of files that are not there, or should not have the label that they have."""
    for reference in lock.prompts:
        if reference not in there:
            yield f"{lock.path}: there is no file of {reference}."
    for task, named in lock.labels.items():
        for label, version in named.items():
            reference = f"{task}@{version}"
            entry = lock.prompts.get(reference)
            status = entry.status if entry else "draft"
            if reference not in there and reference not in lock.prompts:
                yield f"{lock.path}: {label} names {reference}, and there is no such file."
            elif status == "retired" or (status == "draft" and label == "active"):
                yield f"{lock.path}: {reference} is {status} and cannot be {label}."
