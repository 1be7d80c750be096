"""The kind 'local': what it opens without starting anything, and what becomes of a server that fails."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from briefing.ask import Message, Request
from briefing.asking import EndpointModel
from briefing.errors import EndpointUnusable, UsageError
from briefing.models import choose, local, open_model
from briefing.models.local.gguf import Header
from briefing.models.local.process import Orders, Server
from briefing.prices import FREE
from briefing.settings import Settings
from tests.models.local.test_gguf import WHOLE

REQUEST = Request("plover", (Message("user", "Hello"),), output="Answer", schema="{}", max_output_tokens=4)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "plover.gguf"
    path.write_bytes(WHOLE)
    return path


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name)


def opened(path: Path, settings: Settings | None = None) -> EndpointModel:
    model = open_model(choose(f"local:{path}", Settings()), settings or Settings())
    assert isinstance(model, EndpointModel)
    return model


@pytest.mark.usefixtures("installed")
def test_opening_reads_the_header_and_starts_nothing(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Server, "address", lambda _: pytest.fail("started"))
    found = opened(model)
    assert (found.name, found.window, found.output_tokens, found.price) == ("plover", 4096, 1024, FREE)
    found.close()


@pytest.mark.usefixtures("installed")
def test_the_store_finds_answers_by_the_file_not_the_port(model: Path, tmp_path: Path) -> None:
    first = opened(model)
    assert opened(model).endpoint == first.endpoint
    model.write_bytes(WHOLE + b"other weights")
    assert opened(model).endpoint != first.endpoint
    assert str(tmp_path) not in first.endpoint


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("name", "why"),
    [
        pytest.param("local", "which model", id="no path"),
        pytest.param("local:missing.gguf", r"missing\.gguf cannot be read: No such file", id="missing"),
        pytest.param("local:notes.txt", "not a model in the GGUF format", id="another file"),
    ],
)
def test_what_cannot_be_opened_is_wrong_usage(
    name: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_text("It rained.")
    with pytest.raises(UsageError, match=why):
        open_model(choose(name, Settings()), Settings())


def test_without_the_extra_the_hint_is_how_to_install_it(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(UsageError, match="xllamacpp") as refused:
        opened(model)
    assert refused.value.hint == "Install it: pip install 'briefing[local]'"


@pytest.mark.parametrize(
    ("context", "passage", "output", "window"),
    [(131_072, 6_000, 8_000, 16_384), (4_096, 6_000, 8_000, 4_096), (131_072, 20_000, 8_000, 30_464)],
    ids=["what the settings need", "what the model can", "larger passages"],
)
def test_the_window(context: int, passage: int, output: int, window: int) -> None:
    settings = Settings(passage_tokens=passage, max_output_tokens=output)
    assert local.window_for(Header(context, None), settings) == window


@pytest.mark.parametrize(
    ("token_bytes", "jobs", "slots"),
    [(None, 16, 1), (1_000, 16, 4), (1_000, 2, 2), (65_536, 16, 2), (10**9, 16, 1)],
    ids=["size unknown", "small", "fewer jobs", "as memory allows", "at least one"],
)
def test_the_slots(token_bytes: int | None, jobs: int, slots: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "processors", lambda: 8)
    assert local.slots_for(Header(16_384, token_bytes), 16_384, jobs) == slots


def test_a_server_that_does_not_start_is_said_and_waited_for_once(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import sys; sys.exit('0.1 E the plover is too heavy')")
    line = local.LocalLine(Server(Orders("plover.gguf", "plover", 1, 512), program=program), Settings())
    for _ in range(2):
        with pytest.raises(EndpointUnusable, match="the plover is too heavy"):
            line.send(REQUEST)
    line.close()


def test_a_server_that_dies_is_said_instead_of_a_broken_connection(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    dies = json.dumps({"address": "http://127.0.0.1:9"})
    program.write_text(f"import sys; print('{dies}', flush=True); sys.exit('0.9 E the plover is shot')")
    line = local.LocalLine(
        Server(Orders("plover.gguf", "plover", 1, 512), program=program), Settings(retries=1)
    )
    with pytest.raises(EndpointUnusable, match=r"(?s)plover\.gguf ended with code 1:.*shot") as failed:
        line.send(REQUEST)
    assert "--jobs 1" in (failed.value.hint or "")
    line.close()


def test_a_real_one_answers_and_ends_with_the_line(gguf: Path) -> None:
    line = opened(gguf, Settings(passage_tokens=100, max_output_tokens=100)).line()
    assert isinstance(line, local.LocalLine)
    reply = line.send(REQUEST)
    assert (reply.model, reply.usage and reply.usage.output) == (gguf.stem, 4)
    assert line.models()[0].window == 2816
    line.close()
    line.close()
    assert line.server._process is not None
    assert line.server._process.poll() is not None
    with pytest.raises(EndpointUnusable):
        line.send(REQUEST)
