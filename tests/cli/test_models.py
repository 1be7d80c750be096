"""briefing models: the kinds, what auto means here, and what an endpoint can do."""

from __future__ import annotations

import json
import socket

import pytest

from briefing.models import KINDS
from tests.cli.conftest import Run
from tests.endpoint.servers import Seen, answering, http, said, serving


def test_people_see_each_kind_and_what_auto_is(run: Run) -> None:
    ran = run("models", "list")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()[: len(KINDS)]] == list(KINDS)
    assert "auto is extractive here: no model endpoint is configured." in ran.out


def test_programs_get_the_same(run: Run) -> None:
    data = json.loads(run("models", "list", "--format", "json").out)
    assert data["kinds"] == KINDS
    assert data["auto"]["kind"] == "extractive"


def answering_well(seen: Seen, connection: socket.socket) -> bytes:
    if seen.method == "GET":
        return http({"data": [{"id": "plover", "max_model_len": 4096}]})
    form = seen.json.get("response_format", {"type": "text"})["type"]
    words = {
        "text": "one, two",
        "json_object": '{"river": "Lind"}',
        "json_schema": '{"weather": {"sky": "violet", "degrees": 1}}',
    }
    return http(said(words[form]))


def test_an_endpoint_is_checked_and_its_key_is_not_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(answering_well) as server:
        monkeypatch.setenv("BRIEFING_BASE_URL", server.url)
        monkeypatch.setenv("BRIEFING_API_KEY", "open-sesame")
        ran = run("models", "check")
    assert (ran.code, ran.err) == (0, f"Asking {server.url} ...\n")
    assert ran.out.startswith(f"openai_compatible:plover at {server.url}\n\nusable        yes; ")
    assert "context       4,096 tokens\n" in ran.out
    assert {seen.headers["authorization"] for seen in server.seen} == {"Bearer open-sesame"}
    assert "sesame" not in ran.out + ran.err


def test_programs_get_what_was_found(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(answering_well) as server:
        monkeypatch.setenv("BRIEFING_BASE_URL", server.url)
        ran = run("models", "check", "-m", "openai_compatible:plover", "--format", "json", "--quiet")
    data = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert (data["usable"], data["rung"], data["calls"], data["cost_usd"]) == (True, "json_schema", 4, None)


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (http({"error": {"message": "no such key"}}, 401), "does not accept the key"),
        (http("", 307, location="http://elsewhere.example/v1"), "sends on to elsewhere.example"),
    ],
    ids=["key", "redirect"],
)
def test_an_endpoint_that_is_no_use_is_exit_6(
    answer: bytes, problem: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with answering(answer) as server:
        monkeypatch.setenv("BRIEFING_BASE_URL", server.url)
        monkeypatch.setenv("BRIEFING_API_KEY", "open-sesame")
        ran = run("models", "check", "-m", "openai_compatible:plover", "-q")
    assert ran.code == 6
    assert f"usable        no: {server.host} {problem}" in ran.out
    assert "sesame" not in ran.out + ran.err


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("txt", "extractive needs nothing: no key, no network, no model file.\n"),
        ("json", '{\n  "kind": "extractive",\n  "usable": true,\n  "endpoint": null\n}\n'),
    ],
)
def test_the_embedded_engine_needs_no_check(form: str, shown: str, run: Run) -> None:
    assert run("models", "check", "--format", form).out == shown
