"""The kind openai_compatible against real servers on loopback."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from briefing.ask import Usage
from briefing.endpoint.wire import OPENAI
from briefing.errors import AnswerRefused, AnswerUnusable, BriefingError, EndpointUnusable, UsageError
from briefing.models.openai_compatible import CHEAPEST, open_kind
from briefing.prices import LIST_PRICES, price_of
from briefing.settings import Secret, Settings
from tests.endpoint.servers import Seen, answering, http, said, serving, wrong
from tests.endpoint.talk import ASK, GOOD, PROSE, UNFIT, VALUE

KEY = "sk-nobody-may-see-this"


def settings(url: str | None, **more: object) -> Settings:
    return Settings(base_url=url, api_key=Secret(KEY), retries=0, **more)  # type: ignore[arg-type] # by its caller


def listing(*names: str) -> bytes:
    return http({"data": [{"id": name} for name in names]})


def test_an_ask_is_answered_over_the_network() -> None:
    with answering(http(said(GOOD))) as server, closing(open_kind("tiny", settings(server.url))) as model:
        answer = model.answer(ASK)
    assert (answer.said, answer.engine, answer.model) == (VALUE, "openai_compatible", "tiny-1")
    assert (answer.usage, answer.calls, answer.cost_usd) == (Usage(7, 0, 3), 1, None)
    (seen,) = server.posted
    assert seen.json["response_format"]["type"] == "json_schema"
    assert seen.json["response_format"]["json_schema"]["name"] == "EditionDraft"


def test_a_server_that_ignores_the_schema_comes_to_it_down_the_ladder() -> None:
    turns = (http(said(PROSE)), http(said(PROSE)), http(said(f"```json\n{GOOD}\n```")))
    with answering(*turns) as server, closing(open_kind("tiny", settings(server.url))) as model:
        assert model.answer(ASK).said == VALUE
    assert [seen.json.get("response_format", {}).get("type") for seen in server.posted] == [
        "json_schema",
        "json_schema",
        "json_object",
    ]
    assert [len(seen.json["messages"]) for seen in server.posted] == [2, 4, 2]


def test_a_server_that_knows_no_form_gives_text_and_is_remembered_so() -> None:
    def script(seen: Seen, _: object) -> bytes:
        if "response_format" in seen.json:
            return http(wrong("Unsupported parameter: response_format", param="response_format"), 400)
        return http(said(GOOD))

    with serving(script) as server:
        for _ in "ab":
            with closing(open_kind("tiny", settings(server.url))) as model:
                assert model.answer(ASK).said == VALUE
    assert [seen.json.get("response_format", {}).get("type") for seen in server.posted] == [
        "json_schema",
        "json_object",
        None,
    ]


def test_a_refusal_is_told_and_not_asked_again() -> None:
    refusal = http(said(None, refusal="I do not brief about ports."))
    with (
        answering(refusal) as server,
        closing(open_kind("tiny", settings(server.url))) as model,
        pytest.raises(AnswerRefused, match="I do not brief about ports"),
    ):
        model.answer(ASK)
    assert len(server.posted) == 1


def test_the_only_model_listed_is_taken() -> None:
    def script(seen: Seen, _: object) -> bytes:
        return listing("tiny") if seen.method == "GET" else http(said(GOOD))

    with serving(script) as server, closing(open_kind(None, settings(server.url))) as model:
        assert model.name is None
        model.answer(ASK)
    assert [seen.path for seen in server.seen] == ["/v1/models", "/v1/chat/completions"]
    assert server.posted[0].json["model"] == "tiny"


def test_of_several_models_the_user_names_one() -> None:
    with (
        serving(lambda *_: listing("large", "tiny")) as server,
        closing(open_kind(None, settings(server.url))) as model,
        pytest.raises(UsageError, match="has 2 models: large, tiny"),
    ):
        model.answer(ASK)
    assert not server.posted


@pytest.mark.parametrize("url", [None, OPENAI, OPENAI + "/"], ids=["none", "its own", "slash"])
def test_openai_has_a_cheapest_model_and_needs_a_key(url: str | None) -> None:
    assert open_kind(None, settings(url)).name == CHEAPEST
    assert open_kind("gpt-6-sol", settings(url)).name == "gpt-6-sol"
    with pytest.raises(UsageError, match="no key is set for OpenAI") as caught:
        open_kind(None, Settings(base_url=url))
    assert "OPENAI_API_KEY" in str(caught.value)


def test_the_cheapest_model_is_the_cheapest() -> None:
    assert price_of(CHEAPEST) == min(LIST_PRICES, key=lambda price: (price.output, price.input))


def test_an_endpoint_of_ones_own_needs_no_key() -> None:
    with answering(http(said(GOOD))) as server:
        with closing(open_kind("tiny", Settings(base_url=server.url))) as model:
            assert model.answer(ASK).said == VALUE
        assert "authorization" not in server.posted[0].headers


def test_what_one_interface_said_is_not_taken_for_the_other() -> None:
    message = {"type": "message", "content": [{"type": "output_text", "text": GOOD}]}
    both = {**said(GOOD), "status": "completed", "output": [message]}
    with answering(http(both)) as server:
        for api in ("chat", "responses", "chat"):
            with closing(open_kind("tiny", settings(server.url, api=api))) as model:
                model.answer(ASK)
    assert [seen.path for seen in server.posted] == ["/v1/chat/completions", "/v1/responses"]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (http(said(f"Your key is {KEY}.")), AnswerUnusable),
        (http(wrong(f"Incorrect API key provided: {KEY}"), 401), EndpointUnusable),
        (http(said(UNFIT + KEY)), AnswerUnusable),
    ],
    ids=["in the answer", "in the error", "beside an object"],
)
def test_the_key_is_nowhere(
    answer: bytes, error: type[BriefingError], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Not in errors, logs or the store's bytes, even where the endpoint says it."""
    path = tmp_path / "kept.sqlite"
    with caplog.at_level(logging.DEBUG), answering(answer) as server:
        model = open_kind("tiny", settings(server.url, store=path))
        with pytest.raises(error) as caught:
            model.answer(ASK)
        model.close()
    assert server.posted[0].headers["authorization"] == f"Bearer {KEY}"
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("kept.sqlite*"))
    assert kept
    for told in (
        str(caught.value),
        repr(caught.value),
        caplog.text,
        repr(model.__dict__),
        kept.decode("latin-1"),
    ):
        assert KEY not in told


def test_what_comes_is_stored_before_anybody_looks_at_it(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    with answering(http(said(UNFIT))) as server:
        model = open_kind("tiny", settings(server.url, store=path))
        with pytest.raises(AnswerUnusable) as caught:
            model.answer(ASK)
        model.close()
    assert len(server.posted) == 6
    assert caught.value.spent is not None
    assert (caught.value.spent.calls, caught.value.spent.input) == (6, 42)
    with closing(sqlite3.connect(path)) as stored:
        assert stored.execute("SELECT count(*), min(text), max(text) FROM answers").fetchone() == (
            6,
            UNFIT,
            UNFIT,
        )


def test_opening_imports_no_sdk() -> None:
    code = (
        "import sys\n"
        "from briefing.models.openai_compatible import open_kind\n"
        "from briefing.settings import Settings\n"
        "open_kind('tiny', Settings(base_url='http://127.0.0.1:9/v1')).close()\n"
        "print(*sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"openai", "httpx2", "pydantic", "tiktoken", "numpy"} & set(run.stdout.split())
