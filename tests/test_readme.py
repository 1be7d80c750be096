"""What the README shows is what the program does."""

import datetime as dt
import os
import re
from pathlib import Path

import typer

from briefing import pipeline, render, sources
from briefing.cli.main import app
from briefing.settings import Settings

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
OPENS, CLOSES = "```markdown\n", "```\n<!-- end -->"


def page_of(path: str) -> str:
    """The page that the program makes of the article, down to the quotes."""
    made = pipeline.brief(
        list(sources.load(str(ROOT / path))),
        settings=Settings(),
        now=lambda: dt.datetime(2025, 3, 5, tzinfo=dt.UTC),
    )
    return render.render(made, "executive", "md").split("## In their own words")[0].rstrip() + "\n"


def test_the_briefing_is_the_one_that_the_program_makes() -> None:
    """WRITE_GOLDENS=1 writes it anew."""
    readme = README.read_text("utf-8")
    (path,) = re.findall(r"<!-- briefing of (\S+),", readme)
    before, rest = readme.split(OPENS, 1)
    there, after = rest.split(CLOSES, 1)
    made = page_of(path)
    if os.environ.get("WRITE_GOLDENS") == "1":
        README.write_text(before + OPENS + made + CLOSES + after, "utf-8")
    else:
        assert there == made


def test_each_command_is_in_the_table_and_each_row_is_a_command() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", README.read_text("utf-8"), re.MULTILINE)
    command = typer.main.get_command(app)
    assert sorted(rows) == sorted(command.commands)  # type: ignore[attr-defined]  # a group has commands


def test_each_link_leads_somewhere() -> None:
    for page in (README, ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")):
        for target in re.findall(r"\]\((?!http)([^)#]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
