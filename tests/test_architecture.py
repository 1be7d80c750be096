"""The house as a test: who may import whom, and what each file owes."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "briefing").rglob("*.py"))


def test_layers_and_independence_hold() -> None:
    run = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_each_module_opens_with_a_sentence(path: Path) -> None:
    opening = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    assert re.match(r"[\w`].*[.:]", opening), f"{path} does not say what comes in and goes out"


def test_each_module_has_a_test_of_its_name() -> None:
    named = {path.stem for path in (ROOT / "tests").rglob("test_*.py")}
    owed = {p for p in MODULES if not p.stem.startswith("__") and "lexicon" not in p.parts}
    assert not sorted(str(p.relative_to(ROOT)) for p in owed if f"test_{p.stem}" not in named)


def test_no_file_names_a_registry_or_a_machine() -> None:
    """Pins carry no addresses, and nothing carries a path of the machine that it was written on."""
    hosts = ["pythonhos" + "ted", "py" + "pi.org", "npm" + "js.org", "/ro" + "ot/", "/wo" + "rk/"]
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True).stdout.split("\n")
    files = [ROOT / name for name in listed if name] or [p for p in ROOT.rglob("*") if ".venv" not in p.parts]
    texts = {p: p.read_text("utf-8", errors="ignore") for p in files if p.is_file() and p.name != "LICENSE"}
    assert len(texts) > 50
    assert not [f"{path}: {host}" for path, text in texts.items() for host in hosts if host in text]


def test_starting_imports_nothing_heavy() -> None:
    """The tour, the help and a briefing by the embedded engine load no SDK, tokeniser or schema library."""
    code = "import sys; import briefing, briefing.cli; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"openai", "tiktoken", "numpy", "pydantic", "jinja2", "trafilatura", "lxml"} & set(
        run.stdout.split()
    )
