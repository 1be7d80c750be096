"""What was recorded is said again; what was not is an error that says so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.ask import Ask, Message, Reply, Request, Usage
from briefing.draft import Notes
from briefing.endpoint.rungs import Asking, opening
from briefing.errors import MissingRecording, UsageError
from briefing.models.replay import ENDING, open_kind, recording, recordings
from briefing.settings import Settings

NOTES = '{"statements":[],"actors":[],"risks":[],"quotes":[],"timeline":[],"watch":[],"gaps":[]}'


def ask(words: str = "Read “this”.") -> Ask[Notes]:
    return Ask("notes", Notes, (), (), (Message("system", "You take notes."), Message("user", words)))


def call(words: str = "Read “this”.") -> tuple[Request, Reply]:
    return opening(ask(words), "json_schema", Asking("m-1", 900, 0.5)), Reply(
        NOTES, usage=Usage(12, 0, 3), model="m-1-2026", seconds=0.25
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / f"one{ENDING}"
    file.write_text(recording([call()]), encoding="utf-8")
    return file


def test_what_is_written_is_read_again(path: Path) -> None:
    request, reply = call()
    assert recordings(path) == {request.key: (request, reply)}


def test_the_same_calls_in_any_order_give_the_same_bytes() -> None:
    calls = [call("a"), call("b"), call("c")]
    assert recording(calls) == recording([*reversed(calls), calls[0]])
    assert recording(calls).endswith("}\n")


def test_a_recorded_answer_is_given_and_costs_nothing(path: Path) -> None:
    model = open_kind(str(path), Settings())
    answer = model.answer(ask())
    assert answer.said == Notes((), (), (), (), (), (), ())
    assert (answer.engine, answer.model, answer.usage) == ("replay", "m-1-2026", Usage(12, 0, 3))
    assert (answer.calls, answer.cached_calls, answer.cost_usd) == (1, 0, 0.0)
    assert (model.name, model.output_tokens) == ("m-1", 900)


def test_a_folder_holds_all_its_recordings(path: Path, tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / f"two{ENDING}").write_text(recording([call("b")]), encoding="utf-8")
    assert len(recordings(tmp_path)) == 2


def test_what_was_not_recorded_is_named(path: Path) -> None:
    with pytest.raises(
        MissingRecording, match=r"for Notes \(task notes\): it holds 1 answers, 1 of them Notes"
    ):
        open_kind(str(path), Settings()).answer(ask("Read that."))


@pytest.mark.parametrize("name", [None, ""])
def test_a_path_is_needed(name: str | None) -> None:
    with pytest.raises(UsageError, match="needs a recording"):
        open_kind(name, Settings())


def test_nothing_there_is_a_missing_recording(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "none"):
        with pytest.raises(MissingRecording, match="no recording at"):
            open_kind(str(place), Settings())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": 9}',
        '{"format": 1, "schemas": {}, "calls": [{}]}',
        '{"format": 1, "schemas": {}, "calls": 3}',
    ],
)
def test_a_file_that_is_no_recording_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / f"odd{ENDING}"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="recording"):
        open_kind(str(file), Settings())


def test_a_recording_holds_the_whole_request(path: Path) -> None:
    (row,) = json.loads(path.read_text("utf-8"))["calls"]
    assert sorted(row["request"]) == [
        "form", "max_output_tokens", "messages", "model", "output", "sample", "schema", "temperature",
    ]  # fmt: skip
    assert sorted(row["reply"]) == ["finish", "model", "refusal", "seconds", "text", "usage"]
    assert row["key"] == call()[0].key


def test_neither_the_sdk_nor_a_socket_is_needed(path: Path) -> None:
    code = f"""
import sys
def audit(event, args):
    assert not event.startswith("socket."), event
sys.addaudithook(audit)
from briefing.ask import Ask, Message
from briefing.draft import Notes
from briefing.models.replay import open_kind
from briefing.settings import Settings
messages = (Message("system", "You take notes."), Message("user", "Read “this”."))
open_kind({str(path)!r}, Settings()).answer(Ask("notes", Notes, (), (), messages))
assert "openai" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
