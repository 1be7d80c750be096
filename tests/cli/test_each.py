"""briefing brief --each: one briefing per source; what fails is named, and the rest is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.cli.each import file_names
from tests.cli.conftest import ARTICLE, Run


def write(*paths: str) -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(ARTICLE, encoding="utf-8")


def made(folder: str = "out") -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


def test_each_source_gets_its_file(run: Run) -> None:
    write("a.txt", "b.txt")
    ran = run("brief", "a.txt", "b.txt", "--each", "-o", "out", "-f", "html")
    assert (ran.code, ran.out, ran.err) == (0, "", "2 of 2 made in out\n")
    assert made() == ["a.html", "b.html"]


def test_what_fails_is_named_and_the_worst_failure_decides(run: Run) -> None:
    write("a.txt", "c.txt")
    Path("short.txt").write_text("Nothing here.")
    ran = run("brief", "a.txt", "nope.txt", "short.txt", "c.txt", "--each", "-o", "out")
    assert ran.code == 3
    assert made() == ["a.md", "c.md"]
    assert "nope.txt" in ran.err
    assert "short.txt" in ran.err
    assert ran.err.endswith("2 of 4 made in out; 2 failed, named above\n")


def test_quiet_leaves_errors_only(run: Run) -> None:
    write("a.txt")
    assert run("brief", "a.txt", "--each", "-o", "out", "--quiet").err == ""
    assert "nope.txt" in run("brief", "a.txt", "nope.txt", "--each", "-o", "out", "-q").err


def test_a_defect_in_one_costs_no_other(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing.cli import each

    def breaks(articles: list[object], **options: object) -> object:
        if "a.txt" in str(articles):
            raise ZeroDivisionError("oh")
        return real(articles, **options)

    write("a.txt", "b.txt")
    real = each.brief
    monkeypatch.setattr(each, "brief", breaks)
    ran = run("brief", "a.txt", "b.txt", "--each", "-o", "out", "--jobs", "1")
    assert ran.code == 7
    assert "a.txt" in ran.err
    assert made() == ["b.md"]


def test_a_source_named_twice_is_made_once(run: Run) -> None:
    write("a.txt")
    assert run("brief", "a.txt", "a.txt", "--each", "-o", "out").err == "1 of 1 made in out\n"
    assert made() == ["a.md"]


@pytest.mark.parametrize(
    ("sources", "names"),
    [
        pytest.param(["x/a.txt", "y/a.html"], ["a.md", "a-2.md"], id="one stem twice"),
        pytest.param(
            ["a-2.txt", "a.txt", "b/a.txt"], ["a-2.md", "a.md", "a-3.md"], id="the next name is taken"
        ),
        pytest.param(["A.txt", "a.txt"], ["A.md", "a-2.md"], id="letter case alone is no difference"),
        pytest.param(["-"], ["stdin.md"], id="standard input"),
        pytest.param(
            ["..", "...txt", "/"],
            ["briefing.md", "briefing-2.md", "briefing-3.md"],
            id="nothing to name it by",
        ),
        pytest.param(["höhe über null?.txt"], ["höhe-über-null.md"], id="signs that some systems refuse"),
        pytest.param([".hidden.txt"], ["hidden.md"], id="a hidden file"),
    ],
)
def test_file_names_are_distinct(sources: list[str], names: list[str]) -> None:
    assert list(file_names(sources, "md")) == names


@pytest.mark.parametrize(
    ("folder", "what"),
    [("no/out", "the folder no does not exist"), ("a.txt", "a.txt cannot be used as a folder")],
)
def test_a_folder_that_cannot_be_is_wrong_usage(run: Run, folder: str, what: str) -> None:
    write("a.txt")
    ran = run("brief", "a.txt", "--each", "-o", folder)
    assert ran.code == 2
    assert what in ran.err


def test_other_processes_do_the_same_work(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing.cli import each
    from tests.cli.test_brief import stdin

    monkeypatch.setattr(each, "WORTH_PROCESSES", 2)
    stdin(monkeypatch, ARTICLE.encode())
    write("a.txt")
    ran = run(
        "brief", "a.txt", "nope.txt", "-", "--each", "-o", "out", "--jobs", "2", "--published", "2024-06-08"
    )
    assert ran.code == 3
    assert "nope.txt does not exist" in ran.err
    assert made() == ["a.md", "stdin.md"]
    run("brief", "a.txt", "-o", "alone.md", "--published", "2024-06-08")
    assert Path("out/a.md").read_text(encoding="utf-8") == Path("alone.md").read_text(encoding="utf-8")
