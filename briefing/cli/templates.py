"""`briefing templates`: which there are, and whether they are sound."""

from __future__ import annotations

import typer

from briefing.cli import options
from briefing.cli.terminal import complain, show

templates = typer.Typer(
    name="templates", help="The templates that briefings are written with: list, check.", no_args_is_help=True
)


@templates.command("list")
def list_templates(
    templates: options.Templates = None,
    format: options.Listing = "txt",  # noqa: A002 - the option's name
) -> None:
    """List the templates: name, format, file.

    A template of your own is a file NAME.FORMAT.j2 in a folder given by --templates, or by 'templates'
    in briefing.toml. docs/templates.md shows what it can use.
    """
    from briefing import settings
    from briefing.render import templates as all_templates

    found = all_templates(settings.load({"templates": templates}).templates)
    if format == "json":
        import json

        rows = [{"name": t.name, "format": t.format, "path": str(t.path)} for t in found]
        show(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return
    width = max((len(t.name) for t in found), default=0)
    show("".join(f"{t.name:{width}}  {t.format:5}  {t.path}\n" for t in found))


@templates.command("check")
def check_templates(templates: options.Templates = None) -> None:
    """Fill every template with sample briefings, a full and a bare one, and report what fails.

    Exit code 4 when a template is broken.
    """
    from briefing import settings
    from briefing.errors import TemplateError
    from briefing.render import render
    from briefing.render import templates as all_templates
    from briefing.render.sample import SAMPLES

    directory = settings.load({"templates": templates}).templates
    broken = False
    for template in all_templates(directory):
        try:
            for sample in SAMPLES.values():
                render(sample, template.name, template.format, directory)
        except TemplateError as problem:
            broken = True
            complain(problem.what, problem.hint)
        else:
            show(f"{template.path.name}: sound\n")
    if broken:
        raise typer.Exit(TemplateError.exit_code)
