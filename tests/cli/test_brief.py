"""briefing brief: what it writes, where, and what it says when it cannot."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.conftest import ARTICLE, Run

QUOTE = "“We could lose the cable if we wait”"


def stdin(monkeypatch: pytest.MonkeyPatch, data: bytes, *, terminal: bool = False) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data), isatty=lambda: terminal))


def test_the_result_is_all_that_stdout_holds(run: Run, article: Path) -> None:
    ran = run("brief", article)
    assert ran.code == 0
    assert ran.err == ""
    assert ran.out.startswith("# Harrow Bridge shut after inspectors find rust\n")
    assert QUOTE in ran.out


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("b.md", "# Harrow"), ("b.markdown", "# Harrow"), ("b.html", "<!doctype html>"),
        ("b.HTM", "<!doctype html>"), ("b.json", "{\n"), ("b.txt", "Harrow"), ("b", "# Harrow"),
    ],
)  # fmt: skip
def test_the_ending_of_the_file_says_the_format(run: Run, article: Path, name: str, begins: str) -> None:
    ran = run("brief", article, "-o", name)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert Path(name).read_text(encoding="utf-8").startswith(begins)


def test_format_wins_over_ending_and_ending_over_setting(run: Run, article: Path) -> None:
    Path("briefing.toml").write_text('format = "txt"')
    assert run("brief", article).out.startswith("Harrow")
    run("brief", article, "-o", "b.md")
    assert Path("b.md").read_text(encoding="utf-8").startswith("# Harrow")
    run("brief", article, "-o", "b.md", "-f", "json")
    assert json.loads(Path("b.md").read_text(encoding="utf-8"))["kind"] == "briefing"


def test_several_sources_make_one_briefing(run: Run, article: Path, here: Path) -> None:
    other = here / "b.txt"
    other.write_text(ARTICLE.replace("Harrow", "Tarn"), encoding="utf-8")
    data = json.loads(run("brief", article, other, "-f", "json").out)
    assert [(a["id"], a["source"]) for a in data["articles"]] == [("a1", str(article)), ("a2", str(other))]


def test_a_dash_reads_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin(monkeypatch, ARTICLE.encode())
    ran = run("brief", "-")
    assert (ran.code, ran.err) == (0, "")
    assert QUOTE in ran.out


def test_a_person_who_is_waited_for_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin(monkeypatch, ARTICLE.encode(), terminal=True)
    assert "Reading from standard input" in run("brief", "-").err
    stdin(monkeypatch, ARTICLE.encode(), terminal=True)
    assert run("brief", "-", "--quiet").err == ""


def test_published_is_what_monday_is_understood_from(run: Run, here: Path) -> None:
    source = here / "a.txt"
    source.write_text(ARTICLE.replace("Saturday, 8 June 2024\n\n", ""), encoding="utf-8")
    data = json.loads(run("brief", source, "--published", "2024-06-08", "-f", "json").out)
    assert (data["articles"][0]["published"], data["articles"][0]["published_from"]) == (
        "2024-06-08",
        "option",
    )


def test_a_template_of_ones_own(run: Run, article: Path, here: Path) -> None:
    (here / "mine").mkdir()
    (here / "mine" / "short.txt.j2").write_text("{{ briefing.quotes[0].text }}")
    ran = run("brief", article, "--templates", "mine", "-t", "short", "-f", "txt")
    assert ran.out == QUOTE.strip("“”") + "\n"


def test_a_dry_run_makes_no_briefing(run: Run, article: Path) -> None:
    ran = run("brief", article, "--dry-run", "-o", "b.md")
    assert ran.code == 0
    assert "articles:  1\n" in ran.out
    assert "0 (nothing leaves this machine)" in ran.out
    assert not Path("b.md").exists()


def test_an_older_file_is_replaced_whole_and_keeps_its_rights(run: Run, article: Path) -> None:
    old = Path("b.md")
    old.write_text("x" * 100_000)
    old.chmod(0o600)
    assert run("brief", article, "-o", "b.md").code == 0
    assert old.read_text(encoding="utf-8").startswith("# Harrow")
    assert old.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in Path().iterdir() if p.name.startswith(".")] == []


def test_a_link_stays_a_link(run: Run, article: Path) -> None:
    Path("real.md").write_text("old")
    Path("link.md").symlink_to("real.md")
    assert run("brief", article, "-o", "link.md").code == 0
    assert Path("link.md").is_symlink()
    assert Path("real.md").read_text(encoding="utf-8").startswith("# Harrow")


@pytest.mark.parametrize(
    ("args", "code", "what", "hint"),
    [
        pytest.param(["brief"], 2, "Missing argument 'SOURCE...'", "--help", id="no source"),
        pytest.param(["brief", "nope.txt"], 3, "nope.txt does not exist", "", id="no such file"),
        pytest.param(["brief", "."], 3, ". is a directory", "*.txt", id="a directory"),
        pytest.param(["brief", "-", "-"], 2, "only once", "", id="standard input twice"),
        pytest.param(
            ["brief", "A", "-o", "no/b.md"], 2, "the folder no does not exist", "mkdir -p no", id="no folder"
        ),
        pytest.param(["brief", "A", "-o", "."], 2, ". is a folder", "--each", id="a folder for a file"),
        pytest.param(["brief", "A", "-f", "pdf"], 2, "no format 'pdf'", "html, md, txt, json", id="format"),
        pytest.param(["brief", "A", "-o", "b.pdf"], 2, "no format 'pdf'", "html, md, txt, json", id="ending"),
        pytest.param(["brief", "A", "-t", "x"], 2, "no template 'x'", "Templates: executive", id="template"),
        pytest.param(["brief", "A", "-m", "gpt"], 2, "no model kind 'gpt'", "extractive", id="model"),
        pytest.param(
            ["brief", "A", "--published", "22/05/2023"],
            2,
            "'22/05/2023' is not a date",
            "2023-05-22",
            id="date",
        ),
        pytest.param(
            ["brief", "A", "--published", "20230522"],
            2,
            "'20230522' is not a date",
            "",
            id="date, short form",
        ),
        pytest.param(
            ["brief", "A", "--published", "2023-02-30"], 2, "'2023-02-30' is not a date", "", id="no such day"
        ),
        pytest.param(["brief", "A", "--templates", "no"], 2, "no, does not exist", "", id="templates folder"),
        pytest.param(
            ["brief", "A", "--each"], 2, "--each needs a folder", "-o briefings/", id="each without folder"
        ),
        pytest.param(["brief", "A", "--jobs", "0"], 2, "--jobs", "", id="no jobs"),
        pytest.param(["brief", "A", "--modle", "x"], 2, "--modle", "--model", id="unknown option"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_few_lines(
    run: Run, article: Path, args: list[str], code: int, what: str, hint: str
) -> None:
    ran = run(*[str(article) if arg == "A" else arg for arg in args])
    assert ran.code == code
    assert ran.out == ""
    assert what in ran.err
    assert hint in ran.err
    assert len(ran.err.splitlines()) <= 4
    assert "Traceback" not in ran.err


def test_a_wrong_name_is_found_before_the_work(run: Run) -> None:
    assert run("brief", "nope.txt", "-t", "x").code == 2
    assert run("brief", "nope.txt", "-o", "no/b.md").code == 2
