"""Failures: what an endpoint sent instead of an answer comes in; one error and what may help goes out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from briefing.ask import Form
from briefing.endpoint.bodies import Dialect, Malformed
from briefing.endpoint.patience import LONGEST, asked_to_wait
from briefing.endpoint.told import Came, Told, one_line
from briefing.errors import ContextOverflow, EndpointUnusable, ModelError


class FormRefused(ModelError):
    """The endpoint does not take this Form: the next rung may do. It is caught below the command line."""


Trouble = Literal["refused", "unknown host", "tls", "no connection", "timeout", "cut", "too much", "closed"]


class LineBroken(Exception):
    """No whole answer came over the network: which trouble, and the system's own words."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(trouble, detail)
        self.trouble = trouble
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Failure:
    """An error, and whether to ask again: at most `tries` more times, after `wait` seconds if given."""

    error: ModelError
    tries: int | None = 0
    """None: as often as the settings say."""
    wait: float | None = None
    for_all: bool = False
    """Whether the wait is everybody's who calls this endpoint."""


def broken(line: LineBroken, host: str, timeout: float) -> Failure:
    """The failure for trouble on the network."""
    detail = f" ({one_line(line.detail)})" if line.detail else ""
    match line.trouble:
        case "refused":
            what, hint = f"nothing listens at {host}.", "Start the server, or check base_url."
            return Failure(EndpointUnusable(what, hint=hint), tries=2)
        case "unknown host":
            what = f"the host {host} cannot be found{detail}."
            return Failure(EndpointUnusable(what, hint="Check base_url and the network."), tries=2)
        case "no connection":
            what = f"there is no connection to {host}{detail}."
            return Failure(EndpointUnusable(what, hint="Check base_url and the network."), tries=2)
        case "tls":
            what = f"{host} is not to be trusted, or speaks no TLS{detail}."
            hint = "Check http or https in base_url; SSL_CERT_FILE names further authorities."
            return Failure(EndpointUnusable(what, hint=hint))
        case "timeout":
            what = f"{host} did not finish an answer within {timeout:g} seconds."
            return Failure(ModelError(what, hint="Set a longer timeout, or smaller passages."), tries=None)
        case "too much":
            return Failure(ModelError(f"{host} sent more than an answer can be{detail}."))
        case "closed":
            return Failure(EndpointUnusable(f"the connection to {host} was closed."))
        case "cut":
            return Failure(ModelError(f"{host} broke the connection off{detail}."), tries=None)


def malformed(problem: Malformed, host: str) -> Failure:
    """The failure for a status 200 with something else in it; it may pass."""
    hint = "Check base_url: it usually ends in /v1."
    return Failure(ModelError(f"{host} sent {problem} instead of an answer.", hint=hint), tries=None)


def error_in(data: Mapping[str, Any]) -> object:
    """What a body with status 200 says went wrong; None where nothing did."""
    choices = data.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    inner = first.get("error") if isinstance(first, dict) else None
    answered = first is not None or (data.get("output") and data.get("status") != "failed")
    return inner or (None if answered else data.get("error"))


def refused(came: Came, host: str, *, form: Form, model: str, today: float) -> Failure:
    """The failure for an answer that is an error."""
    told = Told.of(came)
    said = f": {told.words}" if told.words else "."
    status = told.status
    if 300 <= status < 400:
        return _moved(came, host)
    if told.gone():
        return Failure(
            EndpointUnusable(f"{host}: the account has no money or quota left{said}", hint="See its billing.")
        )
    if told.overflow():
        what = f"the request is longer than {host} takes{said}"
        hint = "Smaller passages may do: lower passage_tokens."
        return Failure(ContextOverflow(what, hint=hint, window=told.window()))
    if status in (401, 403):
        hint = "Set api_key (BRIEFING_API_KEY or OPENAI_API_KEY) to a key that is valid here."
        return Failure(EndpointUnusable(f"{host} does not accept the key (status {status}){said}", hint=hint))
    if status not in (408, 409, 429) and form != "text" and told.about_form():
        return Failure(FormRefused(f"{host} does not take the form {form}{said}"))
    if status == 404:
        what = f"{host} knows no model {one_line(model)!r}, or no such address (status 404){said}"
        return Failure(EndpointUnusable(what, hint="Check the model's name, and base_url: it ends in /v1."))
    wait = asked_to_wait(came.headers, told.text, today)
    if wait is not None and wait > LONGEST:
        what = f"{host} asks to come back in {_span(wait)} (status {status}){said}"
        return Failure(EndpointUnusable(what, hint="What was answered is kept: run it again then."))
    if status == 429:
        what = f"{host} refuses for the rate of calls (status 429){said}"
        hint = "Lower requests_per_minute or jobs, or wait."
        return Failure(ModelError(what, hint=hint), tries=None, wait=wait, for_all=True)
    if status in (408, 409, 425) or status >= 500:
        error = ModelError(f"{host} failed (status {status}){said}", hint="It may pass: run it again later.")
        return Failure(error, tries=None, wait=wait, for_all=wait is not None)
    return Failure(ModelError(f"{host} refused the request (status {status}){said}"))


def adapted(spoken: Dialect, came: Came, asked: int | None = None) -> Dialect | None:
    """The dialect without what was just refused; None where that is no refusal of a field.

    `asked` is the longest answer that was asked for, in tokens. Where that is counted and takes up
    most of the window, no request would be short enough, so less is asked for.
    """
    told = Told.of(came)
    if told.overflow():
        half = (told.window() or 0) // 2
        crowds = (
            _ANSWER_COUNTS.search(told.text)
            and spoken.limit
            and asked
            and 0 < half < min(asked, spoken.most or asked)
        )
        return replace(spoken, most=half) if crowds else None
    if told.status not in (400, 422) or not _FIELD.search(told.both):
        return None
    most = _MOST.search(told.both)
    if most and spoken.limit and spoken.most is None:
        return replace(spoken, most=int(most[1]))
    about = told.field or told.both
    if spoken.temperature and "temperature" in about:
        return replace(spoken, temperature=False)
    if spoken.store and re.search(r"\bstore\b", about):
        return replace(spoken, store=False)
    if spoken.limit and re.search(rf"\b{spoken.limit}\b", about):
        other = {"max_tokens": "max_completion_tokens", "max_completion_tokens": "max_tokens"}.get(
            spoken.limit
        )
        if other and other in told.both and not spoken.renamed:
            return replace(spoken, limit=other, renamed=True)
        return replace(spoken, limit=None)
    return None


_ANSWER_COUNTS = re.compile(
    r"max_(?:completion_|output_|new_)?tokens|in the completion|output tokens", re.IGNORECASE
)
_FIELD = re.compile(
    r"unsupported|not support|unknown|unrecognized|unexpected|not permitted|not allowed|extra_forbidden|"
    r"only the default|too large|does not exist|invalid (?:field|parameter|argument)", re.I)  # fmt: skip
_MOST = re.compile(r"supports at most (\d{1,9})", re.I)


def _moved(came: Came, host: str) -> Failure:
    from urllib.parse import urlsplit

    try:
        other = urlsplit(came.headers.get("location", "")).netloc.rpartition("@")[2]
    except ValueError:
        other = ""
    where = f" to {one_line(other)}" if other and other != host else ""
    what = f"{host} sends on{where} (status {came.status}); neither the text nor the key was sent there."
    return Failure(EndpointUnusable(what, hint="If that address is right, set it as base_url."))


def _span(seconds: float) -> str:
    """`95 s`, `12 min`, `3.5 h`."""
    if seconds < 600:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 2 * 3600 else f"{seconds / 3600:.1f} h"
