"""briefing verify: a sound briefing gets a line, an unsound one a list and exit code 1."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing.render import to_json
from briefing.render.sample import BARE, FULL
from tests.cli.conftest import Run


def write(text: str) -> str:
    Path("b.json").write_text(text, encoding="utf-8")
    return "b.json"


def test_what_brief_made_holds(run: Run, article: Path) -> None:
    run("brief", article, "-o", "b.json")
    ran = run("verify", "b.json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("b.json: all holds (one quotation, ")
    assert ran.out.count("\n") == 1


def test_it_reads_standard_input(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.cli.test_brief import stdin

    stdin(monkeypatch, run("brief", article, "-f", "json").out.encode())
    assert run("verify", "-").out.startswith("standard input: all holds")


def test_a_changed_quote_is_named(run: Run, article: Path) -> None:
    data = json.loads(run("brief", article, "-f", "json").out)
    data["quotes"][0]["text"] = data["quotes"][0]["text"].replace("could", "will")
    ran = run("verify", write(json.dumps(data)))
    assert ran.code == 1
    assert ran.out.startswith("b.json: one fault\n  quotes[0]: ")


def test_json_lists_every_fault(run: Run) -> None:
    data = json.loads(to_json(BARE))
    data["articles"][0]["text"] += " And more."
    ran = run("verify", write(json.dumps(data)), "--format", "json")
    assert ran.code == 1
    assert json.loads(ran.out) == {
        "sound": False,
        "faults": [
            {
                "path": "articles[0].text",
                "reason": "text_changed",
                "detail": "its SHA-256 is not the one recorded",
            }
        ],
    }


def test_a_long_list_is_cut_and_says_so(run: Run) -> None:
    data = json.loads(to_json(FULL))
    for article in data["articles"]:
        article["text"] = "Other words. " * 30
    ran = run("verify", write(json.dumps(data)))
    assert ran.code == 1
    assert "more; --format json lists all.\n" in ran.out
    assert len(ran.out.splitlines()) == 14
    assert max(map(len, ran.out.splitlines())) < 220


@pytest.mark.parametrize(
    ("content", "what"),
    [
        pytest.param(b"# A briefing", "b.json: this is no briefing in JSON", id="markdown"),
        pytest.param(
            b"{}", "b.json: this is no briefing by the contract: headline is missing", id="other JSON"
        ),
        pytest.param(b"\xff\xfe", "b.json is no briefing in JSON: it is not UTF-8", id="other bytes"),
        pytest.param(None, "b.json cannot be read: No such file", id="no file"),
    ],
)
def test_what_is_no_briefing_is_unusable_input(run: Run, content: bytes | None, what: str) -> None:
    if content is not None:
        Path("b.json").write_bytes(content)
    ran = run("verify", "b.json")
    assert (ran.code, ran.out) == (3, "")
    assert what in ran.err
    assert len(ran.err.splitlines()) <= 2


def test_a_folder_is_unusable_input(run: Run) -> None:
    assert run("verify", ".").code == 3
