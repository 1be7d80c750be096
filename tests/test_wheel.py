"""The built wheel, installed where there is no checkout, does the main job."""

import importlib.util
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's files; its dependencies are those of the test environment."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder / "dist")]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = (folder / "dist").glob("*.whl")
    installer = sys.executable
    if importlib.util.find_spec("pip") is None:  # environments made by uv have none
        venv.create(folder / "installer", with_pip=True)
        (installer,) = (str(p) for p in (folder / "installer").glob("*/python*") if p.stem == "python")
    install = [installer, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*install, "--target", str(folder / "site"), str(wheel)], check=True, capture_output=True)
    return folder / "site"


def run(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A command of the installed package, away from the checkout."""
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_it_runs_from_its_own_files(installed: Path, tmp_path: Path) -> None:
    where = run(installed, "-c", "import briefing; print(briefing.__file__)", cwd=tmp_path)
    assert Path(where.stdout.strip()).is_relative_to(installed), where.stderr


def test_it_briefs_with_the_templates_inside(installed: Path, tmp_path: Path) -> None:
    article = ROOT / "seeds" / "articles" / "lindhaven-port.txt"
    made = run(installed, "-m", "briefing", "brief", str(article), cwd=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.startswith("# Port of Lindhaven faces closure after crane failure\n")


@pytest.mark.parametrize("kind", ["prompts", "templates"])
def test_it_holds_each_file_of_the_checkout(installed: Path, kind: str) -> None:
    def files(folder: Path) -> dict[str, bytes]:
        return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}

    bundled = files(installed / "briefing" / "_bundled" / kind)
    assert bundled == files(ROOT / kind)
    assert bundled


def test_a_source_distribution_builds_the_same_wheel_content(tmp_path: Path) -> None:
    """The bundled folders must not be lost where a wheel is built from the source distribution."""
    build = [sys.executable, "-m", "hatchling", "build", "-d", str(tmp_path)]
    subprocess.run([*build, "-t", "sdist"], cwd=ROOT, check=True, capture_output=True)
    (archive,) = tmp_path.glob("*.tar.gz")
    subprocess.run(["tar", "xzf", archive.name], cwd=tmp_path, check=True)
    (unpacked,) = (p for p in tmp_path.iterdir() if p.is_dir())
    subprocess.run([*build, "-t", "wheel"], cwd=unpacked, check=True, capture_output=True)
    listing = subprocess.run(
        [sys.executable, "-m", "zipfile", "-l", str(next(tmp_path.glob("*.whl")))],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert "briefing/_bundled/prompts/brief/v1.prompty" in listing
    assert "briefing/_bundled/templates/executive.md.j2" in listing
