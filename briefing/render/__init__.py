"""Render: a Briefing comes in, its text in a template's format or as JSON goes out."""

from __future__ import annotations

from pathlib import Path

from briefing.brief import Briefing
from briefing.errors import UsageError
from briefing.render.brief_json import from_json, to_json
from briefing.render.catalogue import TemplateFile, templates

__all__ = ["TemplateFile", "chosen", "from_json", "render", "templates", "to_json"]


def render(
    briefing: Briefing,
    template: str = "executive",
    format: str = "md",  # noqa: A002 - the word that users know it by
    directory: Path | None = None,
) -> str:
    """The briefing as text, ending with one line feed.

    Args:
        briefing: what to render.
        template: the name of a template; json needs none.
        format: "json", or the middle ending of a template file: md, html, txt ...
        directory: looked into before the templates that come with the program.

    Raises:
        UsageError: no such folder, template or format; the message names those that there are.
        TemplateError: the template is malformed or names what does not exist; with file and line.
    """
    file = chosen(template, format, directory)
    if file is None:
        return to_json(briefing)
    from briefing.render.environment import run  # jinja2 is loaded when a template is

    return run(file, briefing, directory)


def chosen(template: str, format: str, directory: Path | None = None) -> TemplateFile | None:  # noqa: A002 - as above
    """The file of that template and format; None for JSON, which needs none.

    Raises UsageError, which names what there is.
    """
    if format == "json":
        return None
    there = templates(directory)
    file = next((t for t in there if (t.name, t.format) == (template, format)), None)
    if file is not None:
        return file
    same = [t.format for t in there if t.name == template]
    if same:
        allowed = ", ".join([*same, "json"])
        raise UsageError(
            f"the template {template!r} has no format {format!r}.", hint=f"Its formats: {allowed}."
        )
    names = ", ".join(dict.fromkeys(t.name for t in there)) or "none"
    raise UsageError(f"there is no template {template!r}.", hint=f"Templates: {names}.")
