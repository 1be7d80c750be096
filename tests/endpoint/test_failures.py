"""Failures: every way to say no becomes one error, and it is known what may help."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ask import Form
from briefing.endpoint.bodies import Dialect, Malformed, parsed
from briefing.endpoint.failures import (
    Failure,
    FormRefused,
    LineBroken,
    Trouble,
    adapted,
    broken,
    error_in,
    malformed,
    refused,
)
from briefing.endpoint.told import Came
from briefing.errors import BriefingError, ContextOverflow, EndpointUnusable, ModelError
from tests.endpoint.servers import said, wrong

HOST = "api.example.org"


def came(status: int, data: object, **headers: str) -> Came:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    return Came(status, {name.replace("_", "-"): value for name, value in headers.items()}, raw)


def failure(status: int, data: object, *, form: Form = "text", **headers: str) -> Failure:
    return refused(came(status, data, **headers), HOST, form=form, model="tiny", today=1_800_000_000.0)


OVERFLOWS: dict[str, tuple[int, object, int | None]] = {
    "OpenAI": (
        400,
        wrong(
            "This model's maximum context length is 8192 tokens. However, your messages resulted in 8202.",
            code="context_length_exceeded",
        ),
        8192,
    ),
    "OpenAI, configured limit": (
        400,
        wrong(
            "Input tokens exceed the configured limit of 272000 tokens. Your messages resulted in 300001 "
            "tokens.",
            code="context_length_exceeded",
        ),
        272000,
    ),
    "OpenAI, larger than a minute's rate": (
        429,
        wrong(
            "Request too large for tiny on tokens per min (TPM): Limit 30000, Requested 35000.", type="tokens"
        ),
        30000,
    ),
    "llama.cpp": (
        400,
        wrong(
            "request (8708 tokens) exceeds the available context size (8192 tokens), try increasing it",
            code=400,
            type="exceed_context_size_error",
            n_prompt_tokens=8708,
            n_ctx=8192,
        ),
        8192,
    ),
    "llama.cpp with status 200": (
        200,
        wrong("the request exceeds the available context size", code=400, n_prompt_tokens=8708, n_ctx=256),
        256,
    ),
    "llama-cpp-python": (400, wrong("Requested tokens (2100) exceed context window of 2048"), 2048),
    "vLLM": (
        400,
        {
            "object": "error",
            "message": "This model's maximum context length is 6048 tokens. However, you requested 6616 "
            "tokens (568 in the messages, 6048 in the completion).",
            "code": 400,
        },
        6048,
    ),
    "vLLM, no room for the answer": (
        400,
        wrong(
            "'max_tokens' or 'max_completion_tokens' is too large: 8000. This model's maximum context length "
            "is 4096 tokens and your request has 600 input tokens"
        ),
        4096,
    ),
    "SGLang": (
        400,
        wrong("The input (5000 tokens) is longer than the model's context length (4096 tokens)."),
        4096,
    ),
    "LM Studio": (
        400,
        {
            "error": "Trying to keep the first 15857 tokens when context the overflows. However, the model "
            "is loaded with context length of only 4096 tokens, which is not enough."
        },
        4096,
    ),
    "LM Studio, short": (400, {"error": "Context size has been exceeded."}, None),
    "Ollama": (400, wrong("input length exceeds maximum context length"), None),
    "Mistral": (
        400,
        {
            "message": "Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 "
            "maximum context length",
            "code": "3051",
        },
        32768,
    ),
    "Anthropic's": (400, wrong("prompt is too long: 208310 tokens > 200000 maximum"), 200000),
    "Anthropic's, both together": (
        400,
        wrong("input length and `max_tokens` exceed context limit: 199759 + 8192 > 200000, decrease it"),
        200000,
    ),
    "Google's": (
        400,
        [
            wrong(
                "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).",
                code=400,
            )
        ],
        1048576,
    ),
    "text-generation-inference": (
        422,
        {"error": "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000"},
        4096,
    ),
    "Cohere": (
        400,
        {"message": "too many tokens: total number of tokens in the prompt cannot exceed 4081"},
        4081,
    ),
    "numbers with commas": (
        400,
        wrong("The maximum context length is 131,072 tokens, you sent 140,000."),
        131072,
    ),
    "too large for a gateway": (413, b"<html>413 Request Entity Too Large</html>", None),
    "too large for Groq": (
        413,
        wrong("Request too large for model on tokens per minute (TPM): Limit 6000, Requested 8000"),
        6000,
    ),
    "as a server's own failure": (500, wrong("prompt is too long for the context window of 4096"), 4096),
}


@pytest.mark.parametrize(("status", "data", "window"), OVERFLOWS.values(), ids=OVERFLOWS)
@pytest.mark.parametrize("form", ["json_schema", "text"])
def test_a_request_that_is_too_long_is_an_overflow(
    status: int, data: object, window: int | None, form: Form
) -> None:
    found = failure(status, data, form=form)
    assert isinstance(found.error, ContextOverflow)
    assert (found.error.window, found.tries) == (window, 0)


NO_OVERFLOWS: dict[str, tuple[int, object]] = {
    "a limit of rate": (429, wrong("Rate limit reached: Limit 30000, Used 29000, Requested 2000.")),
    "a busy server": (503, wrong("The model is overloaded, the queue is too long.")),
    "a field": (400, wrong("temperature is too large: 3")),
    "a model": (404, wrong("The model tiny with maximum context does not exist")),
    "words of the article": (400, wrong("messages[1].content: invalid character in context")),
}


@pytest.mark.parametrize(("status", "data"), NO_OVERFLOWS.values(), ids=NO_OVERFLOWS)
def test_what_is_no_overflow_is_none(status: int, data: object) -> None:
    assert not isinstance(failure(status, data).error, ContextOverflow)


FATAL: dict[str, tuple[int, object, dict[str, str], str]] = {
    "a wrong key": (401, wrong("Incorrect API key provided."), {}, "does not accept the key"),
    "a key without rights": (403, wrong("Country not supported"), {}, "does not accept the key"),
    "quota gone": (429, wrong("You exceeded your current quota", code="insufficient_quota"), {}, "no money"),
    "quota gone, in words": (
        429,
        wrong("You exceeded your current quota, please check your plan and billing details."),
        {},
        "no money",
    ),
    "quota gone, and a Retry-After": (
        429,
        wrong("x", code="insufficient_quota"),
        {"retry_after": "1"},
        "no money",
    ),
    "no balance": (402, wrong("Insufficient Balance"), {}, "no money"),
    "no credits": (403, wrong("Insufficient credits"), {}, "no money"),
    "no model": (404, wrong("The model 'tiny' does not exist"), {}, "knows no model 'tiny'"),
    "no page": (404, b"<html>Not Found</html>", {}, "knows no model 'tiny'"),
    "come back in an hour": (429, wrong("Slow down"), {"retry_after": "3600"}, "come back in 60 min"),
    "come back tomorrow": (503, wrong("Down"), {"retry_after": "86400"}, "come back in 24.0 h"),
    "come back in words": (429, wrong("Please try again in 3m20s."), {}, "come back in 200 s"),
    "elsewhere": (307, b"", {"location": "https://user:pw@other.example/v1"}, "sends on to other.example"),
    "elsewhere here": (301, b"", {"location": "/v2"}, "sends on (status 301)"),
    "elsewhere, nowhere": (302, b"", {"location": "https://[bad"}, "sends on (status 302)"),
}  # fmt: skip


@pytest.mark.parametrize(("status", "data", "headers", "words"), FATAL.values(), ids=FATAL)
def test_where_nothing_more_can_come_it_is_said_at_once(
    status: int, data: object, headers: dict[str, str], words: str
) -> None:
    found = failure(status, data, form="json_schema", **headers)
    assert type(found.error) is EndpointUnusable
    assert found.tries == 0
    assert words in found.error.what
    assert found.error.hint


PASSING: dict[str, tuple[int, object, dict[str, str], float | None, bool]] = {
    "rate, with seconds": (429, wrong("Slow down"), {"retry_after": "3"}, 3.0, True),
    "rate, with words": (429, wrong("Please try again in 1.5s"), {}, 1.5, True),
    "rate, without": (429, wrong("Slow down"), {}, None, True),
    "quota by the minute": (
        429,
        [wrong("You exceeded your current quota, check billing. Please retry in 23.5s.", code=429)],
        {},
        23.5,
        True,
    ),
    "overloaded": (503, wrong("Overloaded"), {}, None, False),
    "overloaded, with seconds": (503, wrong("Overloaded"), {"retry_after": "7"}, 7.0, True),
    "a server's failure": (500, b"<html>oops</html>", {}, None, False),
    "a gateway's": (502, b"", {}, None, False),
    "a conflict": (409, wrong("Conflict"), {}, None, False),
    "a timeout": (408, wrong("Timeout"), {}, None, False),
    "a failure with status 200": (200, wrong("upstream failed", code="server_error"), {}, None, False),
    "a rate with status 200": (200, wrong("slow", code="rate_limit_exceeded"), {}, None, True),
    "a failure of the schema's own server": (503, wrong("schema service unavailable"), {}, None, False),
}


@pytest.mark.parametrize(("status", "data", "headers", "wait", "for_all"), PASSING.values(), ids=PASSING)
def test_what_may_pass_is_tried_again(
    status: int, data: object, headers: dict[str, str], wait: float | None, for_all: bool
) -> None:
    found = failure(status, data, **headers)
    assert type(found.error) is ModelError
    assert (found.tries, found.wait, found.for_all) == (None, wait, for_all)


FORMS: dict[str, tuple[int, object]] = {
    "DeepSeek": (400, wrong("This response_format type is unavailable now")),
    "OpenAI's older models": (
        400,
        wrong("Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."),
    ),
    "LM Studio": (400, {"error": "'response_format.type' must be 'json_schema' or 'text'"}),
    "a schema refused": (
        400,
        wrong(
            "Invalid schema for response_format 'Draft': 'required' is required to be supplied",
            param="response_format",
        ),
    ),
    "llama.cpp": (400, wrong("Failed to parse grammar", type="invalid_request_error")),
    "a gateway in a gateway": (400, wrong('{"error":{"message":"Invalid input","param":"response_format"}}')),
    "SiliconFlow": (400, {"code": 20024, "message": "Json mode is not supported for this model."}),
    "vLLM": (422, {"detail": [{"loc": ["body", "response_format"], "msg": "extra fields not permitted"}]}),
    "OpenRouter": (404, wrong("No endpoints found that can handle the requested parameters.")),
    "Groq": (400, wrong("Failed to generate JSON", code="json_validate_failed")),
    "not written yet": (501, wrong("structured output is not implemented")),
}  # fmt: skip


@pytest.mark.parametrize(("status", "data"), FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("form", ["json_schema", "json_object"])
def test_a_form_that_is_refused_leads_down_a_rung(status: int, data: object, form: Form) -> None:
    found = failure(status, data, form=form)
    assert type(found.error) is FormRefused
    assert found.tries == 0


@pytest.mark.parametrize(("status", "data"), FORMS.values(), ids=FORMS)
def test_plain_text_cannot_be_refused_as_a_form(status: int, data: object) -> None:
    assert not isinstance(failure(status, data, form="text").error, FormRefused)


TOKENS = Dialect("max_tokens")
NEWER = Dialect("max_completion_tokens")
LEARNED: dict[str, tuple[Dialect, object, Dialect | None]] = {
    "OpenAI's newer models": (
        TOKENS,
        wrong(
            "Unsupported parameter: 'max_tokens' is not supported with this model. "
            "Use 'max_completion_tokens' instead.",
            param="max_tokens",
            code="unsupported_parameter",
        ),
        Dialect("max_completion_tokens", renamed=True),
    ),
    "an older server": (
        NEWER,
        {"detail": [{"loc": ["body", "max_completion_tokens"], "msg": "Extra inputs are not permitted"}]},
        Dialect(None),
    ),
    "an older server that says which": (
        NEWER,
        wrong("Unrecognized argument max_completion_tokens, did you mean max_tokens?"),
        Dialect("max_tokens", renamed=True),
    ),
    "one that refuses either name": (
        Dialect("max_tokens", renamed=True),
        wrong("max_tokens is not supported, nor is max_completion_tokens"),
        Dialect(None, renamed=True),
    ),
    "temperature": (
        NEWER,
        wrong(
            "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1).",
            param="temperature",
        ),
        Dialect("max_completion_tokens", temperature=False),
    ),
    "store": (
        Dialect("max_output_tokens"),
        wrong("Unknown parameter: 'store'."),
        Dialect("max_output_tokens", store=False),
    ),
    "a shorter answer": (
        TOKENS,
        wrong("max_tokens is too large: 8000. This model supports at most 4096 completion tokens."),
        Dialect("max_tokens", most=4096),
    ),
    "nothing": (TOKENS, wrong("messages: invalid role"), None),
    "an overflow that names the field": (
        TOKENS,
        wrong("maximum context length is 4096 tokens; max_tokens is too large"),
        None,
    ),
    "a form": (TOKENS, wrong("response_format is not supported"), None),
}


@pytest.mark.parametrize(("spoken", "data", "learned"), LEARNED.values(), ids=LEARNED)
def test_a_refused_field_is_left_out_or_renamed(
    spoken: Dialect, data: object, learned: Dialect | None
) -> None:
    assert adapted(spoken, came(400, data)) == learned


@pytest.mark.parametrize(
    ("spoken", "asked", "most"),
    [
        (TOKENS, 8000, 2048),
        (Dialect("max_tokens", most=4096), 8000, 2048),
        (Dialect("max_tokens", most=2048), 8000, None),
        (TOKENS, 500, None),
        (TOKENS, None, None),
        (Dialect(None), 8000, None),
    ],
)
def test_an_answer_that_would_fill_the_window_is_asked_for_shorter(
    spoken: Dialect, asked: int | None, most: int | None
) -> None:
    words = "maximum context length is 4096 tokens (9 in the messages, 8000 in the completion)"
    refusal = came(400, wrong(words))
    learned = adapted(spoken, refusal, asked)
    assert (learned.most if learned else None) == most


def test_a_request_that_is_too_long_by_itself_is_no_reason_for_a_shorter_answer() -> None:
    refusal = came(400, wrong("maximum context length is 4096 tokens, your messages came to 9000"))
    assert adapted(TOKENS, refusal, 8000) is None


def test_what_was_learned_is_not_learned_again() -> None:
    refusal = came(400, wrong("temperature is not supported"))
    assert adapted(Dialect("max_tokens", temperature=False), refusal) is None


def test_other_refusals_are_final() -> None:
    found = failure(400, wrong("messages: invalid role"))
    assert type(found.error) is ModelError
    assert found.tries == 0
    assert found.error.what == f"{HOST} refused the request (status 400): messages: invalid role"


BROKEN: dict[Trouble, tuple[type[ModelError], int | None]] = {
    "refused": (EndpointUnusable, 2),
    "unknown host": (EndpointUnusable, 2),
    "no connection": (EndpointUnusable, 2),
    "tls": (EndpointUnusable, 0),
    "timeout": (ModelError, None),
    "cut": (ModelError, None),
    "too much": (ModelError, 0),
    "closed": (EndpointUnusable, 0),
}


@pytest.mark.parametrize(("trouble", "error", "tries"), [(t, *e) for t, e in BROKEN.items()], ids=BROKEN)
def test_trouble_on_the_network(trouble: Trouble, error: type[ModelError], tries: int | None) -> None:
    found = broken(LineBroken(trouble, "certificate\nexpired"), HOST, 12.5)
    assert (type(found.error), found.tries) == (error, tries)
    assert HOST in found.error.what
    assert "\n" not in found.error.what


def test_a_malformed_answer_may_pass() -> None:
    found = malformed(Malformed("an HTML page"), HOST)
    assert (type(found.error), found.tries) == (ModelError, None)
    assert found.error.what == f"{HOST} sent an HTML page instead of an answer."


@pytest.mark.parametrize(
    ("data", "wrong_with_it"),
    [
        (said(), None),
        (said() | {"error": None}, None),
        (said() | {"error": {"message": "a notice beside an answer"}}, None),
        (wrong("x"), {"message": "x"}),
        ({"error": "x"}, "x"),
        ({"choices": [], "error": "x"}, "x"),
        ({"choices": [{"error": {"message": "x"}}]}, {"message": "x"}),
        ({"output": [], "status": "incomplete", "error": None}, None),
        ({"output": [], "status": "failed", "error": {"code": "server_error"}}, {"code": "server_error"}),
        ({}, None),
    ],
)
def test_an_error_with_status_200_is_found(data: dict[str, Any], wrong_with_it: object) -> None:
    assert error_in(data) == wrong_with_it


@given(
    st.integers(200, 599),
    st.one_of(st.binary(), st.text().map(str.encode), st.dictionaries(st.text(), st.text()).map(json.dumps)),
    st.sampled_from(["json_schema", "json_object", "text"]),
)
def test_whatever_comes_is_one_short_error_on_one_line(status: int, raw: Any, form: Form) -> None:
    body = raw if isinstance(raw, bytes) else raw.encode()
    found = refused(Came(status, {}, body), HOST, form=form, model="tiny", today=0.0)
    assert isinstance(found.error, BriefingError)
    assert found.error.what.isprintable()
    assert len(found.error.what) < 400


@pytest.mark.parametrize("hostile", ["context length ", "exceed ", "1 ", "prompt too ", "limit ", "> ", "{"])
def test_time_is_linear_whatever_an_endpoint_repeats(hostile: str) -> None:
    import time

    begin = time.thread_time()
    failure(400, (hostile * 500_000)[:5_000_000].encode(), form="json_schema")
    adapted(TOKENS, came(400, (hostile * 500_000)[:5_000_000].encode()))
    assert time.thread_time() - begin < 3


def test_a_failure_says_the_words_of_json_that_is_none() -> None:
    assert "upstream connect error" in failure(502, b"upstream connect error\n").error.what
    with pytest.raises(Malformed):
        parsed(b"upstream connect error\n")
