"""Templates are found by their file names."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.render.catalogue import TemplateFile, templates
from briefing.resources import shipped


def test_the_shipped_ones() -> None:
    folder = shipped("templates")
    assert templates() == tuple(
        TemplateFile("executive", ending, folder / f"executive.{ending}.j2")
        for ending in ("html", "md", "txt")
    )


@pytest.mark.parametrize(
    ("file", "found"),
    [
        pytest.param("slack.txt.j2", ("slack", "txt"), id="name and format"),
        pytest.param("a.b.md.j2", ("a.b", "md"), id="a dot in the name"),
        pytest.param("_part.md.j2", None, id="a part for others"),
        pytest.param("plain.j2", None, id="no format"),
        pytest.param(".md.j2", None, id="no name"),
        pytest.param("notes.md", None, id="no template"),
    ],
)
def test_a_file_name_gives_name_and_format(tmp_path: Path, file: str, found: tuple[str, str] | None) -> None:
    (tmp_path / file).write_text("x")
    own = [(t.name, t.format) for t in templates(tmp_path) if t.path.parent == tmp_path]
    assert own == ([found] if found else [])


def test_a_folder_with_a_templates_name_is_none(tmp_path: Path) -> None:
    (tmp_path / "x.md.j2").mkdir()
    assert templates(tmp_path) == templates()


def test_ones_own_hides_the_shipped_one_of_that_file_name(tmp_path: Path) -> None:
    (tmp_path / "executive.md.j2").write_text("x")
    assert TemplateFile("executive", "md", tmp_path / "executive.md.j2") in templates(tmp_path)
    assert len(templates(tmp_path)) == len(templates())
