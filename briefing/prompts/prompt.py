"""Prompt: a file of one version, read and checked; values come in, the messages of a request go out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from briefing.ask import Message, PromptUsed, canonical
from briefing.draft import OUTPUTS
from briefing.errors import PromptError
from briefing.prompts.files import PromptFile
from briefing.prompts.front import Front, Input, is_of_kind, read_front
from briefing.prompts.sections import Section, check, split
from briefing.schema import schema_text

_FENCE = re.compile(r"---[ \t]*")


@dataclass(frozen=True, slots=True)
class Prompt:
    """One version of a task's prompt, ready to be filled."""

    front: Front
    sections: tuple[Section, ...]

    @property
    def task(self) -> str:
        """What it is for: the name of its folder."""
        return self.front.name

    @property
    def version(self) -> str:
        """`v2`."""
        return self.front.version

    @property
    def reference(self) -> str:
        """`brief@v2`."""
        return f"{self.task}@{self.version}"

    @property
    def output(self) -> type:
        """The type that it asks for."""
        return OUTPUTS[self.front.output_model]

    @property
    def inputs(self) -> tuple[Input, ...]:
        """The values that it takes."""
        return self.front.inputs

    def messages(self, **values: Any) -> tuple[Message, ...]:
        """The messages, one for each section, whatever the values hold.

        Raises PromptError for a value that is missing, not declared, or of another kind.
        """
        from jinja2 import TemplateError

        given = self._checked(values)
        try:
            return tuple(Message(section.role, section.render(given)) for section in self.sections)
        except TemplateError as problem:
            raise PromptError(f"the prompt {self.reference} cannot be filled: {problem}") from None

    def used(self, messages: Sequence[Message]) -> PromptUsed:
        """The record of `messages` that this prompt made: SHA-256 of them and of the output schema."""
        whole = canonical({"messages": [asdict(m) for m in messages], "schema": schema_text(self.output)})
        return PromptUsed(self.task, self.version, sha256(whole.encode()).hexdigest())

    def _checked(self, values: dict[str, Any]) -> dict[str, Any]:
        declared = {one.name: one for one in self.inputs}
        for name in values:
            if name not in declared:
                raise PromptError(
                    f"the prompt {self.reference} takes no {name!r}.", hint=f"Inputs: {', '.join(declared)}."
                )
        given: dict[str, Any] = {}
        for one in self.inputs:
            value = values.get(one.name, one.default)
            if value is None and not one.required:
                given[one.name] = None
                continue
            if not is_of_kind(value, one.kind):
                said = "is missing" if one.name not in values else f"is a {type(value).__name__}"
                raise PromptError(
                    f"{one.name!r} of the prompt {self.reference} {said}; it takes: {one.kind}."
                )
            given[one.name] = value
        return given


def load(file: PromptFile) -> Prompt:
    """The prompt in `file`, checked as docs/prompts.md says.

    Raises PromptError with file and line.
    """
    name = str(file.path)
    lines = file.text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if not _FENCE.fullmatch(lines[0]):
        raise PromptError(
            f"{name}, line 1: a prompt begins with its front matter: a line ---, YAML, a line ---."
        )
    end = next((i for i, line in enumerate(lines[1:], 1) if _FENCE.fullmatch(line)), None)
    if end is None:
        raise PromptError(f"{name}: the front matter has no end; close it with a line ---.")
    front = read_front("\n".join(lines[1:end]) + "\n", name, file.task, f"v{file.version}")
    sections = split("\n".join(lines[end + 1 :]), end + 2, name)
    check(sections, front.inputs, name)
    return Prompt(front, sections)
