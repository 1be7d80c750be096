"""briefing store: what is kept is shown and listed, and deleted only when somebody says so."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.ask import Message, Reply, Request, Usage
from briefing.store import open_store
from tests.cli.conftest import Run

ENDPOINT = "https://alice:SECRET@models.invalid/v1?api_key=SECRET"
OLD = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
NOW = dt.datetime.now(dt.UTC)


@pytest.fixture(autouse=True)
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The store's place, with nothing there yet."""
    path = tmp_path / "kept" / "answers.sqlite"
    monkeypatch.setenv("BRIEFING_STORE", str(path))
    return path


def request_of(model: str, number: int) -> Request:
    return Request(model, (Message("user", f"{number}"),), "Notes", "{}")


@pytest.fixture
def filled(path: Path) -> Path:
    """Two answers of a model with a price, one old; one answer of a model without."""
    for moment, model, number, reply in (
        (OLD, "gpt-6-luna", 1, Reply("{}", usage=Usage(1_000_000, 0, 2_000), model="gpt-6-luna-2026-09-22")),
        (NOW, "gpt-6-luna", 2, Reply("{}", usage=Usage(0, 0, 0))),
        (OLD + dt.timedelta(days=1), "house", 3, Reply('{"a":', "length", seconds=1.25)),
    ):
        store = open_store(path, lambda moment=moment: moment)  # type: ignore[misc]  # bound in the loop
        store.put(ENDPOINT, request_of(model, number), reply)
        store.close()
    return path


@pytest.mark.parametrize("command", ["show", "list"])
def test_a_store_that_is_not_there_is_empty_and_stays_away(run: Run, path: Path, command: str) -> None:
    ran = run("store", command)
    assert (ran.code, ran.out, ran.err) == (0, f"nothing stored yet in {path}\n", "")
    assert run("store", command, "--format", "json").code == 0
    assert not path.parent.exists()


def test_programs_see_an_empty_store_too(run: Run, path: Path) -> None:
    nothing = {"input": 0, "cached": 0, "output": 0}
    assert json.loads(run("store", "show", "-f", "json").out) == {
        "path": str(path), "bytes": 0, "answers": 0, "first": None, "last": None, "tokens": nothing,
        "cost_usd": 0, "models": [],
    }  # fmt: skip
    assert json.loads(run("store", "list", "-f", "json").out) == []


def test_people_see_where_how_many_and_what_each_model_took(run: Run, filled: Path) -> None:
    head, table = run("store", "show").out.split("\n\n")
    lines = head.splitlines()
    assert lines[0] == f"path:    {filled}"
    assert lines[2] == f"answers: 3, 2026-01-02 03:04:05 to {NOW:%Y-%m-%d %H:%M:%S} UTC"
    assert lines[3] == "cost:    unpriced"
    assert table.splitlines() == [
        "model       endpoint                   answers         in  cached    out      cost",
        "gpt-6-luna  https://models.invalid/v1        2  1,000,000       0  2,000   $0.1010",
        "house       https://models.invalid/v1        1          0       0      0  unpriced",
    ]


def test_programs_see_the_same(run: Run, filled: Path) -> None:
    data = json.loads(run("store", "show", "--format", "json").out)
    assert (data["path"], data["answers"], data["cost_usd"]) == (str(filled), 3, None)
    assert data["tokens"] == {"input": 1_000_000, "cached": 0, "output": 2_000}
    assert data["bytes"] >= filled.stat().st_size
    assert data["models"][1] == {
        "model": "house", "endpoint": "https://models.invalid/v1", "answers": 1, "bytes": 5,
        "tokens": {"input": 0, "cached": 0, "output": 0}, "cost_usd": None,
        "first": "2026-01-03T03:04:05.000+00:00", "last": "2026-01-03T03:04:05.000+00:00",
    }  # fmt: skip


def test_what_ran_on_this_machine_cost_nothing(run: Run, path: Path) -> None:
    store = open_store(path)
    store.put("local:small.gguf:9:1", request_of("small", 1), Reply("{}", usage=Usage(1000, 0, 1000)))
    store.close()
    assert json.loads(run("store", "show", "-f", "json").out)["cost_usd"] == 0
    assert "cost:    $0.0000" in run("store", "show").out


@pytest.mark.usefixtures("filled")
def test_the_newest_answers_are_listed_first(run: Run) -> None:
    lines = run("store", "list").out.splitlines()
    assert [line.split()[:4] for line in lines[1:]] == [
        [f"{NOW:%Y-%m-%d}", f"{NOW:%H:%M:%S}", "gpt-6-luna", "Notes"],
        ["2026-01-03", "03:04:05", "house", "Notes"],
        ["2026-01-02", "03:04:05", "gpt-6-luna-2026-09-22", "Notes"],
    ]
    assert lines[2].split()[4:] == ["?", "?", "5", "1.2", "length"]
    assert len(run("store", "list", "--limit", "1").out.splitlines()) == 2


@pytest.mark.usefixtures("filled")
def test_programs_get_all_that_is_known_of_an_answer(run: Run) -> None:
    data = json.loads(run("store", "list", "--format", "json").out)
    assert data[1] == {
        "created": "2026-01-03T03:04:05.000+00:00", "endpoint": "https://models.invalid/v1",
        "model": "house", "said_model": None, "output": "Notes", "form": "json_schema", "finish": "length",
        "tokens": None, "bytes": 5, "seconds": 1.25, "key": request_of("house", 3).key,
    }  # fmt: skip
    assert data[2]["tokens"] == {"input": 1_000_000, "cached": 0, "output": 2_000}


@pytest.mark.usefixtures("filled")
def test_no_key_of_an_address_is_shown(run: Run) -> None:
    for command in ("show", "list"):
        for form in ("txt", "json"):
            assert "SECRET" not in run("store", command, "--format", form).out


@pytest.mark.parametrize(
    ("args", "deleted", "left"),
    [
        ([], "3 answers", 0),
        (["--model", "house"], "1 answer", 2),
        (["--older-than", "30"], "2 answers", 1),
        (["--older-than", "30", "--model", "gpt-6-luna"], "1 answer", 2),
    ],
    ids=["all", "a model's", "old ones", "a model's old ones"],
)
def test_clearing_says_how_many_it_deleted(
    run: Run, filled: Path, args: list[str], deleted: str, left: int
) -> None:
    ran = run("store", "clear", *args, "--yes")
    assert (ran.code, ran.out, ran.err) == (0, "", f"{deleted} deleted from {filled}\n")
    assert json.loads(run("store", "show", "-f", "json").out)["answers"] == left
    assert run("store", "clear", *args, "--yes").err == f"nothing to delete in {filled}\n"
    assert run("store", "clear", *args, "--yes", "--quiet").err == ""


def test_there_is_nothing_to_delete_where_there_is_no_store(run: Run, path: Path) -> None:
    ran = run("store", "clear")
    assert (ran.code, ran.err) == (0, f"nothing to delete in {path}\n")
    assert not path.exists()


def clear_asked(path: Path, typed: bytes | None) -> tuple[int, str]:
    """Exit code and stderr of `store clear` with `typed` at a terminal; None: no terminal."""
    command = [sys.executable, "-m", "briefing", "store", "clear"]
    environ = {**os.environ, "BRIEFING_STORE": str(path)}
    if typed is None:
        ran = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=environ, check=False
        )
        return ran.returncode, ran.stderr
    ours, theirs = os.openpty()
    with subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environ
    ) as running:
        os.write(ours, typed)
        _, err = running.communicate(timeout=20)
    os.close(ours)
    os.close(theirs)
    return running.returncode, err.decode()


@pytest.mark.parametrize(
    ("typed", "code", "said", "left"),
    [
        (b"y\n", 0, "3 answers deleted", 0),
        (b"n\n", 0, "Nothing was deleted.", 3),
        (b"\n", 0, "Nothing was deleted.", 3),
        (None, 2, "there is no terminal to ask at.\nAdd --yes to delete without being asked.", 3),
    ],
    ids=["yes", "no", "return", "no terminal"],
)
@pytest.mark.skipif(os.name == "nt", reason="there are no such terminals")
def test_clearing_asks_first(
    run: Run, filled: Path, typed: bytes | None, code: int, said: str, left: int
) -> None:
    ended, err = clear_asked(filled, typed)
    assert (ended, said in err) == (code, True)
    assert json.loads(run("store", "show", "-f", "json").out)["answers"] == left


@pytest.mark.parametrize("command", [["show"], ["list"], ["clear", "--yes"]], ids=lambda c: c[0])
def test_a_file_that_is_no_store_is_refused_and_kept(run: Run, path: Path, command: list[str]) -> None:
    path.parent.mkdir()
    path.write_text("minutes of a meeting")
    ran = run("store", *command)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"briefing: {path} is damaged, or no store of briefing")
    assert path.read_text() == "minutes of a meeting"
