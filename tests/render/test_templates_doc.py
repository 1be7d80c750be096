"""docs/templates.md says of each variable, field and filter what it is, and of nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

from briefing.render.context import Context
from briefing.render.filters import FILTERS

DOCS = (Path(__file__).parent.parent.parent / "docs" / "templates.md").read_text(encoding="utf-8")


def documented() -> dict[str, set[str]]:
    """Heading to the names in the first column of its table."""
    sections = re.split(r"^##+ (.+)$", DOCS, flags=re.MULTILINE)[1:]
    tables = zip(sections[::2], sections[1::2], strict=True)
    return {
        name: rows
        for name, text in tables
        if (rows := set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)))
    }


def reached(hint: Any) -> Iterator[type]:
    """Every dataclass that a type mentions, and that their fields mention."""
    if is_dataclass(hint) and isinstance(hint, type):
        yield hint
        for inner in get_type_hints(hint).values():
            yield from reached(inner)
    for inner in get_args(hint):
        yield from reached(inner)


def test_all_that_a_template_can_use_is_documented_and_nothing_else() -> None:
    types = {kind.__name__: {part.name for part in fields(kind)} for kind in reached(Context)}
    variables = types.pop("Context")
    assert documented() == {"Variables": variables, **types, "Filters": set(FILTERS)}


def test_the_small_example_works(tmp_path: Path) -> None:
    from briefing.render import render
    from briefing.render.sample import FULL

    example = DOCS.split("```jinja\n")[1].split("```")[0]
    (tmp_path / "slack.txt.j2").write_text(example, encoding="utf-8")
    text = render(FULL, "slack", "txt", tmp_path)
    assert text.startswith("Calder Port closes its grain terminal after cracks are found\n")
    assert "“No such warning reached this house” — Pelle Brandt, 15 March 2024" in text
