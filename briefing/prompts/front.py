"""The YAML front matter of a prompt file comes in, a typed value goes out; unknown keys are refused by name.

The format is Prompty 2 (https://github.com/microsoft/prompty), in the part of it that docs/prompts.md lists.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Literal, TypeVar, get_args, get_type_hints

from briefing.draft import OUTPUTS
from briefing.errors import PromptError

if TYPE_CHECKING:
    from yaml import Node

Kind = Literal["string", "integer", "boolean", "array", "object"]
Scalar = str | int | bool | None
_VERSION = re.compile(r"v[1-9]\d*")
_INPUT = re.compile(r"[a-z][a-z0-9_]*")
_TAG = "tag:yaml.org,2002:"
N = TypeVar("N")


@dataclass(frozen=True, slots=True)
class Input:
    """A value that a prompt takes; one that is not `required` has a default, which may be None."""

    name: str
    kind: Kind
    description: str
    required: bool = True
    default: Scalar = None


@dataclass(frozen=True, slots=True)
class Front:
    """What a prompt file says of itself."""

    name: str
    description: str
    version: str
    output_model: str
    changelog: str
    supersedes: str | None
    inputs: tuple[Input, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the nodes of one file's front matter; `file` names it in errors."""

    file: str

    def wrong(self, what: str, node: Node | None = None, hint: str | None = None) -> PromptError:
        """The error that says `what`, at the line of `node`."""
        line = f", line {node.start_mark.line + 2}" if node is not None else ""  # the first line is ---
        return PromptError(f"{self.file}{line}: {what}", hint=hint)

    def mapping(self, node: Node, what: str, needed: str, allowed: str = "") -> dict[str, Node]:
        """The entries of a mapping that must have the keys `needed` and may have those `allowed`."""
        from yaml import MappingNode

        if not isinstance(node, MappingNode):
            raise self.wrong(f"{what} has to be a mapping (key: value).", node)
        known = (*needed.split(), *allowed.split())
        found: dict[str, Node] = {}
        for key, value in node.value:
            name = str(key.value)
            if name not in known:
                raise self.wrong(f"{what} has {name!r:.60}.", key, f"Allowed: {', '.join(known)}.")
            if name in found:
                raise self.wrong(f"{what} has {name!r} twice.", key)
            found[name] = value
        missing = [name for name in needed.split() if name not in found]
        if missing:
            raise self.wrong(f"{what} has no {missing[0]!r}.", node)
        return found

    def items(self, node: Node, what: str) -> list[Node]:
        """The entries of a list."""
        from yaml import SequenceNode

        if not isinstance(node, SequenceNode):
            raise self.wrong(f"{what} has to be a list (- item).", node)
        return list(node.value)

    def text(self, node: Node, what: str) -> str:
        """Text that is not empty."""
        value = self.scalar(node, what)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(f"{what} has to be text, and not empty.", node)
        return value.strip()

    def scalar(self, node: Node, what: str) -> Scalar:
        """Text, a whole number, true or false, or null."""
        from yaml import ScalarNode

        if isinstance(node, ScalarNode):
            value = str(node.value)
            if node.tag == f"{_TAG}str":
                return value
            if node.tag == f"{_TAG}int" and re.fullmatch(r"-?\d{1,15}", value):
                return int(value)
            if node.tag == f"{_TAG}bool" and value.lower() in ("true", "false"):
                return value.lower() == "true"
            if node.tag == f"{_TAG}null":
                return None
        raise self.wrong(f"{what} has to be text, a whole number, true, false or null.", node)

    def one_of(self, node: Node, what: str, allowed: tuple[str, ...]) -> str:
        """One of the words `allowed`."""
        value = self.text(node, what)
        if value not in allowed:
            raise self.wrong(f"{what} is {value!r:.60}.", node, f"Allowed: {', '.join(allowed)}.")
        return value


def read_front(yaml_text: str, file: str, task: str, version: str) -> Front:
    """The front matter of `<task>/<version>.prompty`.

    Raises PromptError with file and line.
    """
    reader = Reader(file)
    top = reader.mapping(
        _composed(yaml_text, reader),
        "the front matter",
        needed="name description metadata inputs outputs",
        allowed="displayName model template",
    )
    if reader.text(top["name"], "name") != task:
        raise reader.wrong(f"name has to be that of the folder, {task!r}.", top["name"])
    for key, inner in (("displayName", None), ("model", "apiType"), ("template", "format parser")):
        if key in top and inner is None:
            reader.text(top[key], key)
    if "model" in top:
        model = reader.mapping(top["model"], "model", needed="apiType")
        reader.one_of(model["apiType"], "apiType", ("chat",))
    if "template" in top:
        _check_template(reader, top["template"])
    about = reader.mapping(
        top["metadata"], "metadata", needed="version output_model changelog", allowed="supersedes"
    )
    if reader.text(about["version"], "version") != version:
        raise reader.wrong(f"version has to be that of the file name, {version!r}.", about["version"])
    model_name = reader.one_of(about["output_model"], "output_model", tuple(OUTPUTS))
    _check_outputs(reader, top["outputs"], model_name)
    return Front(
        task,
        reader.text(top["description"], "description"),
        version,
        model_name,
        reader.text(about["changelog"], "changelog"),
        _supersedes(reader, about.get("supersedes"), version),
        _inputs(reader, top["inputs"]),
    )


def _composed(yaml_text: str, reader: Reader) -> Node:
    import yaml

    try:
        node = yaml.compose(yaml_text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as problem:
        line = f", line {problem.problem_mark.line + 2}" if problem.problem_mark else ""
        raise PromptError(f"{reader.file}{line}: this is not YAML: {problem.problem}.") from None
    except (yaml.YAMLError, RecursionError):
        raise reader.wrong("the front matter is not YAML.") from None
    if node is None:
        raise reader.wrong("the front matter is empty.")
    return node


def _check_template(reader: Reader, node: Node) -> None:
    parts = reader.mapping(node, "template", needed="format parser")
    for key, kind in (("format", "jinja2"), ("parser", "prompty")):
        part = reader.mapping(parts[key], key, needed="kind")
        reader.one_of(part["kind"], f"the kind of {key}", (kind,))


def _check_outputs(reader: Reader, node: Node, model: str) -> None:
    """The outputs are those of the type; they are in the file for its readers."""
    there: list[tuple[str, str]] = []
    for item in reader.items(node, "outputs"):
        entry = reader.mapping(item, "an output", needed="name kind", allowed="description")
        kind = reader.one_of(entry["kind"], "the kind of an output", get_args(Kind))
        there.append((reader.text(entry["name"], "the name of an output"), kind))
    hints = get_type_hints(OUTPUTS[model])
    owed = [(f.name, "string" if hints[f.name] is str else "array") for f in fields(OUTPUTS[model])]
    if there != owed:
        listed = ", ".join(f"{name} ({kind})" for name, kind in owed)
        raise reader.wrong(f"the outputs are not those of {model}.", node, f"They are: {listed}.")


def _supersedes(reader: Reader, node: Node | None, version: str) -> str | None:
    earlier = reader.scalar(node, "supersedes") if node is not None else None
    if earlier is None:
        return None
    if not isinstance(earlier, str) or not _VERSION.fullmatch(earlier) or earlier == version:
        raise reader.wrong(f"supersedes is {earlier!r:.60}; it has to be another version, as v1.", node)
    return earlier


def _inputs(reader: Reader, node: Node) -> tuple[Input, ...]:
    found: dict[str, Input] = {}
    for item in reader.items(node, "inputs"):
        one = _input(reader, item)
        if one.name in found:
            raise reader.wrong(f"the input {one.name!r} is declared twice.", item)
        found[one.name] = one
    return tuple(found.values())


def _input(reader: Reader, node: Node) -> Input:
    entry = reader.mapping(node, "an input", needed="name kind description", allowed="default required")
    name = reader.text(entry["name"], "the name of an input")
    if not _INPUT.fullmatch(name):
        raise reader.wrong(f"an input cannot be named {name!r:.60}; use small letters, digits, _.", node)
    kind = reader.one_of(entry["kind"], f"the kind of {name!r}", get_args(Kind))
    default = reader.scalar(entry["default"], f"the default of {name!r}") if "default" in entry else None
    required = "default" not in entry
    if "required" in entry:
        said = reader.scalar(entry["required"], f"required of {name!r}")
        if not isinstance(said, bool) or (said and "default" in entry):
            raise reader.wrong(
                f"required of {name!r} has to be true or false, and false with a default.", node
            )
        required = said
    made = Input(
        name,
        _kind(kind),
        reader.text(entry["description"], f"the description of {name!r}"),
        required,
        default,
    )
    if default is not None and not is_of_kind(default, made.kind):
        raise reader.wrong(f"the default of {name!r} is not of the kind {kind}.", node)
    return made


def _kind(word: str) -> Kind:
    return next(kind for kind in get_args(Kind) if kind == word)


def is_of_kind(value: object, kind: Kind) -> bool:
    """True where `value` may be given for an input of this kind."""
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    types: dict[str, type | tuple[type, ...]] = {
        "string": str,
        "boolean": bool,
        "array": (list, tuple),
        "object": dict,
    }
    return isinstance(value, types[kind])
