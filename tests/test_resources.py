"""Resources: the chosen folder first, then what comes with the program."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from briefing import resources
from briefing.errors import UsageError


def test_a_checkout_has_its_folders_beside_the_package() -> None:
    assert resources.shipped("templates") == Path(resources.__file__).parent.parent / "templates"
    assert (resources.shipped("templates") / "executive.md.j2").is_file()


def test_a_wheel_has_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "_bundled" / "templates"
    inside.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    assert resources.shipped("templates") == inside


def test_a_chosen_folder_comes_first_and_hides_nothing(tmp_path: Path) -> None:
    assert resources.folders("prompts", tmp_path) == (tmp_path, resources.shipped("prompts"))
    assert resources.folders("prompts") == (resources.shipped("prompts"),)


@pytest.mark.parametrize(("name", "what"), [("file.txt", "is a file"), ("nowhere", "does not exist")])
def test_a_chosen_folder_that_is_none_is_wrong_usage(tmp_path: Path, name: str, what: str) -> None:
    (tmp_path / "file.txt").write_text("x")
    with pytest.raises(UsageError, match=what):
        resources.folders("templates", tmp_path / name)


def test_the_version_is_that_of_the_installed_package() -> None:
    assert resources.version() == metadata.version("briefing")
