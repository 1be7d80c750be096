"""llama.cpp's server as we start it, asked over the wire that every endpoint is asked over."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from briefing.ask import Message, Reply, Request, canonical
from briefing.endpoint.wire import Offered, Wire
from briefing.errors import ContextOverflow, EndpointUnusable
from briefing.models.local import server as program
from briefing.models.local.process import Orders, Server
from briefing.settings import Secret
from tests.models.local.conftest import WINDOW

LAMP = {
    "type": "object",
    "properties": {
        "lamp": {
            "type": "object",
            "properties": {"colour": {"enum": ["teal", "ochre"]}, "watts": {"type": "integer"}},
            "required": ["colour", "watts"],
            "additionalProperties": False,
        }
    },
    "required": ["lamp"],
    "additionalProperties": False,
}
"""What no model writes unless it is held to it."""


def request(text: str, *, form: str = "json_schema", limit: int = 60, name: str = "any") -> Request:
    return Request(
        model=name,
        messages=(Message("system", "You answer in one sentence."), Message("user", text)),
        output="Lamp",
        schema=canonical(LAMP),
        form=form,  # type: ignore[arg-type] # a literal, from tables
        max_output_tokens=limit,
    )


@pytest.fixture(scope="module")
def wire(served: Server) -> Iterator[Wire]:
    opened = Wire(f"{served.address()}/v1", served.key, retries=0)
    yield opened
    opened.close()


def test_it_listens_on_this_machine_only(served: Server) -> None:
    assert served.address().startswith("http://127.0.0.1:")


@pytest.mark.parametrize("path", ["/v1/models", "/props", "/v1/chat/completions"])
def test_nobody_gets_an_answer_without_the_key(served: Server, path: str) -> None:
    data = None if path != "/v1/chat/completions" else b"{}"
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(served.address() + path, data)  # noqa: S310 - loopback
    with refused.value:
        assert refused.value.code == 401


def test_a_wrong_key_is_said_plainly(served: Server) -> None:
    other = Wire(f"{served.address()}/v1", Secret("wrong"), retries=0)
    with pytest.raises(EndpointUnusable, match="does not accept the key"):
        other.send(request("Hello"))
    other.close()


def test_it_lists_its_model_by_the_name_of_the_file(wire: Wire, served: Server) -> None:
    assert wire.models() == (Offered(served.orders.alias, WINDOW),)


def test_an_answer_is_held_to_the_schema(wire: Wire, served: Server) -> None:
    reply = wire.send(request("Which town has the largest harbour?"))
    said = json.loads(reply.text)
    assert list(said) == ["lamp"]
    assert said["lamp"]["colour"] in {"teal", "ochre"}
    assert isinstance(said["lamp"]["watts"], int)
    assert (reply.finish, reply.model) == ("stop", served.orders.alias)


def test_tokens_are_told_and_a_prefix_asked_before_is_cached(wire: Wire) -> None:
    ask = "Is the harbour of Lindhaven open to ferries in winter? " * 8
    first, again = wire.send(request(ask)), wire.send(request(ask))
    assert first.usage is not None
    assert again.usage is not None
    assert first.usage.input == again.usage.input > 80
    assert 0 < first.usage.output <= 60
    assert again.usage.cached > 60


def test_the_same_request_gets_the_same_answer(wire: Wire) -> None:
    ask = request("What is a plover?", form="text", limit=24)
    assert wire.send(ask).text == wire.send(ask).text


def test_an_answer_cut_off_says_so(wire: Wire) -> None:
    reply = wire.send(request("Tell a long story.", form="text", limit=8))
    assert (reply.finish, reply.usage and reply.usage.output) == ("length", 8)


def test_a_request_that_is_too_long_tells_the_window(wire: Wire) -> None:
    with pytest.raises(ContextOverflow) as refused:
        wire.send(request("harbour " * (WINDOW + 100)))
    assert refused.value.window == WINDOW


def test_several_are_answered_at_a_time(wire: Wire) -> None:
    def ask(town: str) -> Reply:
        return wire.send(request(f"Which lamp is in {town}?"))

    with ThreadPoolExecutor(4) as pool:
        replies = list(pool.map(ask, ["Lindhaven", "Harrow", "Sund", "Petrovka"]))
    assert [list(json.loads(reply.text)) for reply in replies] == [["lamp"]] * 4


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_leaves_it_running_and_the_end_of_stdin_ends_it(gguf: Path) -> None:
    orders: dict[str, Any] = {
        "model": str(gguf),
        "alias": "plover",
        "slots": 1,
        "window": 256,
        "threads": 1,
        "key": "k",
    }
    with subprocess.Popen(
        [sys.executable, "-P", program.__file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as started:
        assert started.stdin is not None
        assert started.stdout is not None
        started.stdin.write(json.dumps(orders).encode() + b"\n")
        started.stdin.flush()
        address = json.loads(started.stdout.readline())["address"]
        started.send_signal(signal.SIGINT)
        with urllib.request.urlopen(f"{address}/health") as health:  # noqa: S310 - loopback
            assert health.status == 200
        assert started.poll() is None
        started.stdin.close()
        assert started.wait(10) == 0
        assert started.stdout.read() == b""  # nothing but the address


def test_a_damaged_model_says_what_is_wrong(gguf: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "cut.gguf"
    with gguf.open("rb") as whole:
        damaged.write_bytes(whole.read(5_000_000))
    server = Server(Orders(str(damaged), "cut", 1, 256))
    with pytest.raises(EndpointUnusable, match=r"(?s)cut\.gguf ended with code .*corrupted or incomplete"):
        server.address()
