"""`briefing templates`: which there are, and whether they are sound."""

from __future__ import annotations

import typer

from briefing.cli.options import AsJson, Templates, as_json
from briefing.cli.terminal import complain, show

app = typer.Typer(
    help="The templates that briefings are written with.", no_args_is_help=True, rich_markup_mode=None
)


@app.command(
    "list",
    help="""List the templates: name, format, file.

A template of your own is a file NAME.FORMAT.j2 in a folder given by --templates, or by
'templates' in briefing.toml. docs/templates.md shows what it can use.""",
)
def list_templates(templates: Templates = None, format: AsJson = "txt") -> None:  # noqa: A002 - the option's name
    """Print one line a template."""
    wants_json = as_json(format)
    from briefing import settings
    from briefing.render import templates as all_templates

    found = all_templates(settings.load({"templates": templates}).templates)
    if wants_json:
        import json

        rows = [{"name": t.name, "format": t.format, "path": str(t.path)} for t in found]
        show(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return
    width = max((len(t.name) for t in found), default=0)
    show("".join(f"{t.name:{width}}  {t.format:5}  {t.path}\n" for t in found))


@app.command(
    "check",
    help="""Fill every template with sample briefings, a full one and a bare one, and report what fails.

Exit code 4 when a template is broken.""",
)
def check(templates: Templates = None) -> None:
    """Print one line a template; broken ones on stderr."""
    from briefing import settings
    from briefing.errors import TemplateError
    from briefing.render import render
    from briefing.render import templates as all_templates
    from briefing.render.sample import SAMPLES

    directory = settings.load({"templates": templates}).templates
    broken = 0
    for template in all_templates(directory):
        try:
            for sample in SAMPLES.values():
                render(sample, template.name, template.format, directory)
        except TemplateError as problem:
            broken += 1
            complain(problem.what, problem.hint)
        else:
            show(f"{template.path.name}: sound\n")
    if broken:
        raise typer.Exit(TemplateError.exit_code)
