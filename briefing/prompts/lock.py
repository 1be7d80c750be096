"""The lock of a prompts folder: what was released, byte for byte, and which version each label names."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, get_args

from briefing.draft import OUTPUTS
from briefing.errors import PromptError, UsageError
from briefing.prompts.files import PromptFile
from briefing.prompts.prompt import Prompt, load
from briefing.schema import schema_sha256

FILE_NAME = "prompts.lock.json"
Status = Literal["draft", "released", "retired"]
Label = Literal["active", "candidate"]
_KEYS = frozenset(("output_model", "schema_sha256", "sha256", "status"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One version as the lock knows it; the digests of a draft are those of the day it was written."""

    output_model: str
    schema_sha256: str
    sha256: str
    status: Status


@dataclass(frozen=True, slots=True)
class Lock:
    """What the lock file of `folder` says: versions by reference, and each task's labels."""

    folder: Path
    prompts: Mapping[str, Entry] = field(default_factory=dict)
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return self.folder / FILE_NAME

    def status(self, file: PromptFile) -> Status:
        """What is not in the lock is a draft."""
        entry = self.prompts.get(file.reference)
        return entry.status if entry else "draft"

    def labelled(self, task: str, label: Label) -> str | None:
        """The reference that `label` names for `task`."""
        version = self.labels.get(task, {}).get(label)
        return f"{task}@{version}" if version else None

    def labels_of(self, file: PromptFile) -> tuple[str, ...]:
        """The labels that name `file`."""
        named = self.labels.get(file.task, {})
        return tuple(label for label in get_args(Label) if named.get(label) == f"v{file.version}")

    def verify(self, file: PromptFile) -> None:
        """Hold a released or retired file to what was released.

        Raises PromptError where the file differs by a byte, or its output's schema is another one now.
        """
        entry = self.prompts.get(file.reference)
        if entry is None or entry.status == "draft":
            return
        anew = f"To change it, make a new version beside it, {file.task}/v{file.version + 1}.prompty."
        if entry.sha256 != file.sha256:
            raise PromptError(
                f"the prompt {file.path} is {entry.status} and differs from what was released ({FILE_NAME}).",
                hint=f"Restore the file. {anew}",
            )
        output = OUTPUTS.get(entry.output_model)
        if output is None or schema_sha256(output) != entry.schema_sha256:
            raise PromptError(
                f"the output {entry.output_model} of the prompt {file.reference} has another schema than "
                f"when it was released ({FILE_NAME}).",
                hint=f"Restore the type in briefing/draft.py, or release a new version. {anew}",
            )

    def released(self, file: PromptFile, label: Label | None = None) -> Lock:
        """The lock after the release of `file`.

        Raises PromptError where the file is unsound, or was released and has changed since.
        """
        if self.status(file) == "retired":
            raise UsageError(f"the prompt {file.reference} is retired.", hint="Make a new version.")
        self.verify(file)
        entry = entry_of(load(file), file, "released")
        lock = replace(self, prompts={**self.prompts, file.reference: entry})
        return lock.with_label(file, label) if label else lock

    def retired(self, file: PromptFile) -> Lock:
        """The lock after `file` was retired: it can still be named, and still must not change.

        Raises UsageError for a draft, and for what a label names.
        """
        if self.status(file) == "draft":
            raise UsageError(f"the prompt {file.reference} is a draft: it can simply be deleted.")
        if self.labels_of(file):
            raise UsageError(
                f"the prompt {file.reference} is {' and '.join(self.labels_of(file))}.",
                hint=f"Give the label to another version first: briefing prompts label {file.task}@vN active",
            )
        entry = replace(self.prompts[file.reference], status="retired")
        return replace(self, prompts={**self.prompts, file.reference: entry})

    def with_label(self, file: PromptFile, label: Label) -> Lock:
        """The lock where `label` names `file`; a version has one label.

        Raises UsageError for a retired version, or a draft that is to be active; PromptError for a
        broken one.
        """
        status = self.status(file)
        if status == "retired" or (status == "draft" and label == "active"):
            raise UsageError(
                f"the prompt {file.reference} is {'a draft' if status == 'draft' else status}; "
                f"it cannot be {label}.",
                hint=f"Release it first: briefing prompts release {file.reference}"
                if status == "draft"
                else None,
            )
        self.verify(file)
        version = f"v{file.version}"
        kept = {k: v for k, v in self.labels.get(file.task, {}).items() if v != version}
        prompts = dict(self.prompts)
        if status == "draft":
            prompts[file.reference] = entry_of(load(file), file, "draft")
        return replace(self, prompts=prompts, labels={**self.labels, file.task: {**kept, label: version}})

    def write(self) -> None:
        """Write the file whole or not at all.

        Raises UsageError where the folder cannot be written to.
        """
        beside = self.path.with_name(f"{FILE_NAME}.{os.getpid()}.new")
        try:
            beside.write_bytes(self.as_json().encode())
            beside.replace(self.path)
        except OSError as problem:
            beside.unlink(missing_ok=True)
            raise UsageError(
                f"{self.path} cannot be written: {problem.strerror}.",
                hint="Prompts of your own go into a folder that you name by --prompts.",
            ) from None

    def as_json(self) -> str:
        """The file's text: sorted keys, a line break at the end."""
        whole = {
            "labels": {task: dict(named) for task, named in self.labels.items() if named},
            "prompts": {
                reference: {key: getattr(entry, key) for key in _KEYS}
                for reference, entry in self.prompts.items()
            },
        }
        return json.dumps(whole, indent=2, sort_keys=True) + "\n"


def entry_of(prompt: Prompt, file: PromptFile, status: Status) -> Entry:
    """What the lock keeps of `prompt`, which `file` holds."""
    return Entry(prompt.front.output_model, schema_sha256(prompt.output), file.sha256, status)


def lock_of(folder: Path) -> Lock | None:
    """The lock of `folder`; None where it has none.

    Raises PromptError where the file is no lock.
    """
    path = folder / FILE_NAME
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        raise PromptError(f"the lock {path} cannot be read.") from None
    try:
        return _read(json.loads(text), folder)
    except (ValueError, RecursionError, TypeError, KeyError, AttributeError):
        raise PromptError(
            f"the lock {path} is not what 'briefing prompts release' writes.", hint="Restore the file."
        ) from None


def _read(value: Any, folder: Path) -> Lock:
    if value.keys() != {"labels", "prompts"}:
        raise ValueError(value)
    prompts = {}
    for reference, entry in value["prompts"].items():
        if entry.keys() != _KEYS or entry["status"] not in get_args(Status):
            raise ValueError(entry)
        prompts[reference] = Entry(**entry)
    for named in value["labels"].values():
        if not named.keys() <= set(get_args(Label)) or not all(isinstance(v, str) for v in named.values()):
            raise ValueError(named)
    return Lock(folder, prompts, value["labels"])
