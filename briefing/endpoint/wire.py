"""Wire: a Request goes to an OpenAI-compatible endpoint, its Reply or one plain error comes back.

Retries, waiting and what the endpoint's dialect lacks are settled here; whether a Reply is any good is not.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from briefing.ask import Form, Reply, Request
from briefing.endpoint.bodies import PATHS, Dialect, Malformed, body, dialect, parsed, reply
from briefing.endpoint.failures import (
    Failure,
    LineBroken,
    adapted,
    broken,
    error_in,
    malformed,
    refused,
)
from briefing.endpoint.pace import Clock, Closed, Pace
from briefing.endpoint.patience import backoff
from briefing.endpoint.told import Came, one_line
from briefing.errors import EndpointUnusable, SettingsError
from briefing.settings import Secret

if TYPE_CHECKING:
    from briefing.endpoint.network import Network

OPENAI = "https://api.openai.com/v1"
LOG = logging.getLogger("briefing.endpoint")
_QUICK = 10.0
"""Seconds for a list of models that is only to make an error clearer."""
_MOST_CHANGES = 8
"""How many fields of one request are changed because the endpoint refuses them."""
_WINDOW_NAMES = (
    "loaded_context_length",
    "n_ctx",
    "max_model_len",
    "context_length",
    "context_window",
    "max_context_length",
)
"""Under which names endpoints give a model's window, the one that it runs with before what it could have."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A model that an endpoint lists; `window` in tokens where it says."""

    id: str
    window: int | None


class Wire:
    """One endpoint. Thread-safe; nothing heavy is imported before the first call."""

    def __init__(
        self,
        base_url: str | None,
        key: Secret | None,
        *,
        api: str = "chat",
        timeout: float = 300.0,
        retries: int = 4,
        jobs: int = 16,
        requests_per_minute: int | None = None,
        clock: Clock | None = None,
    ) -> None:
        """`base_url` None is OpenAI's own; no key, no Authorization header.

        `timeout` is in seconds for one attempt, from connecting to the last byte. Raises SettingsError for an
        address or a key that cannot be one.
        """
        self.base_url = (base_url or OPENAI).rstrip("/")
        self.host = _host(self.base_url)
        name = self.host.partition(":")[0]
        self._openai = name == "api.openai.com" or name.endswith(".api.openai.com")
        if key and not (key.reveal().isascii() and key.reveal().isprintable()):
            raise SettingsError("api_key holds characters that no key has.", hint="Copy it again.")
        self._key = key
        self._api = api
        self._timeout = timeout
        self._retries = retries
        self._clock = clock or Clock()
        self._pace = Pace(jobs, requests_per_minute, self._clock)
        self._dialects: dict[str, Dialect] = {}
        self._lock = threading.Lock()
        self._network: Network | None = None

    def send(self, request: Request) -> Reply:
        """The reply; a whole one may still be no use (cut off, empty, refused): see `Reply.finish`.

        Raises ContextOverflow, FormRefused, EndpointUnusable or ModelError, retries made.
        """
        tries = changes = 0
        while True:
            spoken = self._dialects.get(request.model) or dialect(self._api, openai=self._openai)
            came = self._attempt(request, spoken, tries)
            if isinstance(came, Reply):
                self._pace.serve()
                return came
            if isinstance(came, Came):
                learned = adapted(spoken, came, request.max_output_tokens)
                if learned is not None and changes < _MOST_CHANGES:
                    changes += 1
                    self._dialects[request.model] = learned
                    continue
                came = self._refused(came, request.form, request.model)
            self._give_up_or_wait(came, tries)
            tries += 1

    def models(self) -> tuple[Offered, ...]:
        """What the endpoint lists; empty where it has no list.

        Raises EndpointUnusable for a key that it does not accept, ModelError for trouble on the network.
        """
        came = self._call("/models", None, self._timeout)
        if isinstance(came, Failure):
            raise came.error
        if came.status in (401, 403):
            raise refused(came, self.host, form="text", model="", today=0.0).error
        return _offered(came)

    def close(self) -> None:
        """End every wait in other threads at once; further sends raise. May be called twice."""
        self._pace.close()
        with self._lock:
            if self._network is not None:
                self._network.close()

    def _attempt(self, request: Request, spoken: Dialect, tries: int) -> Reply | Came | Failure:
        """One call: its reply, its refusal, or what became of it on the network."""
        came = self._call(PATHS[self._api], body(request, self._api, spoken), self._timeout)
        if isinstance(came, Failure):
            LOG.debug("attempt %d: %s", tries + 1, came.error.what)
            return came
        LOG.debug("attempt %d, %s: status %d in %.2f s", tries + 1, self.host, came.status, came.seconds)
        if not 200 <= came.status < 300:
            return came
        try:
            data = parsed(came.body)
            if error_in(data):
                return came
            answer = reply(data, request, self._api, came.seconds)
        except Malformed as problem:
            return malformed(problem, self.host)
        LOG.debug("%s answered: %s, %s", self.host, answer.finish, answer.usage)
        return answer

    def _call(self, path: str, sent: dict[str, Any] | None, timeout: float) -> Came | Failure:
        """One exchange in its turn. Raises EndpointUnusable once the wire is closed."""
        with self._open(), self._pace.turn():
            try:
                return self._connected().call(path, sent, timeout)
            except LineBroken as line:
                if self._pace.closed:
                    raise Closed from None
                return broken(line, self.host, timeout)

    def _connected(self) -> Network:
        """The network, made at the first call."""
        if self._network is None:
            with self._lock:
                if self._network is None:
                    from briefing.endpoint.network import Network

                    self._network = Network(self.base_url, self._key, openai=self._openai)
        return self._network

    def _refused(self, came: Came, form: Form, model: str) -> Failure:
        """The failure; where the model's name may be wrong, with those that there are."""
        failure = refused(came, self.host, form=form, model=model, today=self._clock.today())
        if came.status == 404 and isinstance(failure.error, EndpointUnusable):
            listed = self._call("/models", None, _QUICK)
            names = [offered.id for offered in _offered(listed)] if isinstance(listed, Came) else []
            if names and model not in names:
                failure.error.hint = f"It offers: {one_line(', '.join(_nearest(model, names)))}."
        return failure

    def _give_up_or_wait(self, failure: Failure, tries: int) -> None:
        """Raise the error where trying again is no use, or no more; else wait until it is time.

        A refusal for rate is everybody's: all wait for it, and it is given up when it is in vain for all.
        """
        allowed = self._retries if failure.tries is None else min(failure.tries, self._retries)
        failed = self._pace.refuse() if failure.for_all else tries + 1
        if failed > allowed:
            raise failure.error
        wait = backoff(tries, self._clock.chance()) if failure.wait is None else failure.wait
        LOG.debug("%s: waiting %.2f s", self.host, wait)
        if failure.for_all:
            self._pace.pause(wait)
        else:
            with self._open():
                self._pace.sleep(wait)

    @contextmanager
    def _open(self) -> Iterator[None]:
        try:
            yield
        except Closed:
            raise EndpointUnusable(f"the connection to {self.host} was closed.") from None


def _host(base_url: str) -> str:
    """Host and port, for messages. Raises SettingsError for what is no plain address."""
    try:
        parts = urlsplit(base_url)
        named = bool(parts.hostname) and parts.scheme in ("http", "https") and parts.port != 0
    except ValueError:
        named = False
    if not named or any(c.isspace() or not c.isprintable() for c in base_url):
        raise SettingsError(
            "base_url is no address of an endpoint.", hint="For instance https://api.example.org/v1"
        )
    if parts.username is not None or parts.query or parts.fragment:
        raise SettingsError(
            f"base_url for {parts.hostname} holds more than an address.",
            hint="A key goes into api_key, not into the address; nothing after ? or # is sent.",
        )
    return parts.netloc


def _offered(came: Came) -> tuple[Offered, ...]:
    try:
        data = parsed(came.body) if came.status == 200 else {}
    except Malformed:
        return ()
    rows = data.get("data") or data.get("models")
    found = (row for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()
    named = ((row.get("id") or row.get("name"), row) for row in found)
    return tuple(Offered(name, _window(row)) for name, row in named if isinstance(name, str))


def _window(row: dict[str, Any]) -> int | None:
    """A model's window in tokens, where its row in the list says it."""
    inside = [row, *(row[name] for name in ("meta", "top_provider") if isinstance(row.get(name), dict))]
    said = (part.get(name) for name in _WINDOW_NAMES for part in inside)
    return next((n for n in said if isinstance(n, int) and not isinstance(n, bool) and n > 0), None)


def _nearest(model: str, names: list[str]) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(model, names, n=3, cutoff=0.5) or names[:5]
