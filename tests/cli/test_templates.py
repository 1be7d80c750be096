"""briefing templates: which there are, and whether they are sound."""

from __future__ import annotations

import json
from pathlib import Path

from briefing.resources import shipped
from tests.cli.conftest import Run


def own(text: str, name: str = "slack.txt.j2") -> Path:
    Path("mine").mkdir(exist_ok=True)
    path = Path("mine") / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_list_names_each_with_format_and_file(run: Run) -> None:
    folder = shipped("templates")
    assert run("templates", "list").out == (
        f"executive  html   {folder / 'executive.html.j2'}\n"
        f"executive  md     {folder / 'executive.md.j2'}\n"
        f"executive  txt    {folder / 'executive.txt.j2'}\n"
    )


def test_ones_own_are_listed_by_option_and_by_setting(run: Run, here: Path) -> None:
    own("x")
    rows = json.loads(run("templates", "list", "--templates", "mine", "--format", "json").out)
    assert {"name": "slack", "format": "txt", "path": str(here / "mine" / "slack.txt.j2")} in rows
    Path("briefing.toml").write_text('templates = "mine"')
    assert "slack" in run("templates", "list").out


def test_the_shipped_ones_are_sound(run: Run) -> None:
    ran = run("templates", "check")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "executive.html.j2: sound\nexecutive.md.j2: sound\nexecutive.txt.j2: sound\n"


def test_a_broken_one_is_named_and_the_others_are_checked(run: Run) -> None:
    own("{{ briefing.headlines }}")
    own("{% if briefing.risks %}{{ briefing.risks[0].txt }}{% endif %}", "only-full.txt.j2")
    own("{{ briefing.quotes[0].text }}", "not-bare.txt.j2")
    ran = run("templates", "check", "--templates", "mine")
    assert ran.code == 4
    assert "slack.txt.j2, line 1: " in ran.err
    assert "only-full.txt.j2, line 1: " in ran.err
    assert "not-bare.txt.j2, line 1: " in ran.err
    assert len(ran.err.splitlines()) == 3
    assert ran.out.count("sound") == 3
