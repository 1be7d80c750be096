"""The body of a prompt file comes in; its role sections go out, each a checked template of its own.

Roles are split before anything is rendered, so no value can make one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, get_args

from briefing.errors import PromptError
from briefing.prompts.fence import Fenced, fenced, one_line
from briefing.prompts.front import Input

if TYPE_CHECKING:
    from jinja2 import Template, nodes
    from jinja2.sandbox import ImmutableSandboxedEnvironment

Role = Literal["system", "user", "assistant"]
_ROLE = re.compile(r"(system|user|assistant):[ \t]*")
_ALMOST = re.compile(r"[ \t#]*(?:system|user|assistant|developer|tool|function)\b.*:[ \t]*", re.IGNORECASE)
"""What other programs that read the format may take for a role."""
_NODES = frozenset(
    "Template Output TemplateData Name Const Filter If CondExpr Not And Or Compare Operand".split()
)
FILTERS = {"fenced": fenced}


@dataclass(frozen=True, slots=True)
class Section:
    """One message of a prompt: its role, and the template of its content; `line` is the first in the file."""

    role: Role
    source: str
    line: int

    def render(self, values: Mapping[str, Any]) -> str:
        """The content with `values` in it.

        Raises jinja2.TemplateError, or PromptError for lines that cannot be fenced.
        """
        return _template(self.source).render(values).strip()


def split(body: str, first: int, file: str) -> tuple[Section, ...]:
    """The sections of `body`, whose first line is line `first` of `file`.

    Raises PromptError where text stands before the first role, a section is empty, or none is for the user.
    """
    found: list[tuple[Role, int, list[str]]] = []
    for number, line in enumerate(body.split("\n"), first):
        role = _ROLE.fullmatch(line)
        if role:
            found.append((next(r for r in get_args(Role) if r == role[1]), number + 1, []))
        elif _ALMOST.fullmatch(line):
            raise PromptError(
                f"{file}, line {number}: {line.strip()!r:.60} could be taken for a role.",
                hint="Roles are system:, user: and assistant:, alone on the line; word others differently.",
            )
        elif found:
            found[-1][2].append(line)
        elif line.strip():
            raise PromptError(f"{file}, line {number}: text before the first role (system:, user:).")
    sections = tuple(Section(role, "\n".join(lines), number) for role, number, lines in found)
    for section in sections:
        if not section.source.strip():
            raise PromptError(f"{file}, line {section.line}: the section {section.role}: is empty.")
    if not any(section.role == "user" for section in sections):
        raise PromptError(f"{file}: there is no section user:.")
    return sections


def check(sections: tuple[Section, ...], inputs: tuple[Input, ...], file: str) -> None:
    """Hold the templates to the subset: declared names only, lists only fenced, nothing from elsewhere.

    Raises PromptError with file and line.
    """
    declared = {one.name: one for one in inputs}
    used: set[str] = set()
    for section in sections:
        for node, inside in _walk(_parsed(section, file), None):
            at = f"{file}, line {section.line + (node.lineno or 1) - 1}"  # none for {% raw %}
            _check_node(node, inside, declared, at)
            if type(node).__name__ == "Name":
                used.add(vars_of(node, "name"))
    unused = [name for name in declared if name not in used]
    if unused:
        raise PromptError(f"{file}: the input {unused[0]!r} is declared and not used.")


def vars_of(node: nodes.Node, field: str) -> str:
    """The text in a field of a node."""
    return str(getattr(node, field))


def _check_node(node: nodes.Node, inside: nodes.Node | None, declared: Mapping[str, Input], at: str) -> None:
    kind = type(node).__name__
    if kind not in _NODES:
        raise PromptError(
            f"{at}: {kind!r} is not allowed in a prompt.",
            hint="Allowed: {{ name }}, {{ name | fenced('word') }}, {% if %}, {% else %}, not, and, or, ==.",
        )
    if kind == "Filter" and vars_of(node, "name") not in FILTERS:
        raise PromptError(
            f"{at}: there is no filter {vars_of(node, 'name')!r}.", hint=f"Filters: {', '.join(FILTERS)}."
        )
    if kind != "Name":
        return
    name = vars_of(node, "name")
    if name not in declared:
        raise PromptError(
            f"{at}: {name!r} is used and not declared.", hint=f"Inputs: {', '.join(declared) or 'none'}."
        )
    within = type(inside).__name__
    if declared[name].kind in ("array", "object") and within not in ("Filter", "If", "Not", "And", "Or"):
        raise PromptError(f"{at}: {name!r} is a list; write it as {{{{ {name} | fenced('{name}') }}}}.")


def _walk(node: nodes.Node, inside: nodes.Node | None) -> Iterator[tuple[nodes.Node, nodes.Node | None]]:
    yield node, inside
    for child in node.iter_child_nodes():
        yield from _walk(child, node)


def _parsed(section: Section, file: str) -> nodes.Template:
    from jinja2 import TemplateSyntaxError

    try:
        return _environment().parse(section.source)
    except TemplateSyntaxError as problem:
        line = section.line + problem.lineno - 1
        raise PromptError(f"{file}, line {line}: {one_line(problem.message)}") from None
    except RecursionError:
        raise PromptError(f"{file}, line {section.line}: the template is nested too deeply.") from None


@lru_cache
def _environment() -> ImmutableSandboxedEnvironment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,
        finalize=_written,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.clear()
    environment.filters.clear()
    environment.filters.update(FILTERS)
    return environment


def _written(value: object) -> str:
    return value if isinstance(value, Fenced) else one_line(value)


@lru_cache(maxsize=64)
def _template(source: str) -> Template:
    return _environment().from_string(source)
