"""A model file on this machine: its path comes in, a Model behind a server of our own goes out.

The server is llama.cpp's, from the package xllamacpp (the extra `[local]`), a process beside this one that
listens on the loopback address with a key made for the occasion. It is started at the first request that
the store has no reply to, and ends with this process, however that ends. Nothing leaves the machine.
"""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from pathlib import Path

from briefing.ask import Model, Reply, Request
from briefing.asking import EndpointModel
from briefing.endpoint.wire import Offered, Wire
from briefing.errors import EndpointUnusable, ModelError, UsageError
from briefing.models.local.gguf import Header, read_header
from briefing.models.local.machine import processors, threads
from briefing.models.local.process import Orders, Server
from briefing.prices import FREE
from briefing.settings import Settings

EXTRA = "pip install 'briefing[local]'"
PROMPT_TOKENS = 2384
"""Room for instructions and schema; with the settings' defaults a window is then 16,384 tokens."""
_PAGE = 256
"""llama.cpp makes windows in multiples of this."""
MOST_SLOTS = 4
CACHE_BYTES = 2 * 1024**3
"""What the conversations of all slots may take of the memory, besides the model."""
PATIENCE = 3600.0
"""Seconds for one answer, at least: on a laptop a long one takes many minutes, and nobody charges for it."""


def open_kind(name: str | None, settings: Settings) -> Model:
    """The model in the GGUF file `name`; only the file's header is read, and no process started.

    Raises UsageError for no such file, one that is no model, or where xllamacpp is not installed.
    """
    if not name:
        raise UsageError("which model? The kind 'local' needs a file.", hint="Write local:PATH.gguf.")
    path = Path(name).expanduser()
    header = read_header(path)
    if importlib.util.find_spec("xllamacpp") is None:
        raise UsageError("running a model here needs the package xllamacpp.", hint=f"Install it: {EXTRA}")
    window = window_for(header, settings)
    orders = Orders(
        str(path.resolve()), path.stem, slots_for(header, window, settings.jobs), window, threads()
    )
    # A quarter of the window at most: the text goes in as well, and small models write on until they are cut.
    fitting = replace(settings, max_output_tokens=min(settings.max_output_tokens, window // 4))
    return EndpointModel(
        "local",
        fitting,
        endpoint=_identity(path),
        dial=lambda: LocalLine(Server(orders), settings),
        name=orders.alias,
        price=FREE,
        window=window,
    )


def window_for(header: Header, settings: Settings) -> int:
    """Tokens of a request and its answer together: what the settings need, within what the model can."""
    needed = settings.passage_tokens + settings.max_output_tokens + PROMPT_TOKENS
    return min(header.context, ceil(needed / _PAGE) * _PAGE)


def slots_for(header: Header, window: int, jobs: int) -> int:
    """Requests answered at a time: as many as processors and memory are good for."""
    affordable = CACHE_BYTES // (window * header.token_bytes) if header.token_bytes else 1
    return max(1, min(affordable, jobs, processors(), MOST_SLOTS))


def _identity(path: Path) -> str:
    """What stands for the file in the store; a hash of gigabytes would take longer than an answer."""
    stat = path.stat()
    return f"local:{path.name}:{stat.st_size}:{stat.st_mtime_ns}"


class LocalLine:
    """A Line to a server that is started at the first request, and stopped with the Line."""

    def __init__(self, server: Server, settings: Settings) -> None:
        self.server = server
        self._settings = settings
        self._wiring = threading.Lock()
        self._wire: Wire | None = None

    def send(self, request: Request) -> Reply:
        """As `Wire.send`; EndpointUnusable where the server does not start, or has died."""
        wire = self._wired()
        try:
            return wire.send(request)
        except ModelError as problem:
            if (ended := self.server.ended()) is not None:
                raise EndpointUnusable(
                    ended, hint="A smaller model, or --jobs 1, takes less memory."
                ) from problem
            raise

    def models(self) -> Sequence[Offered]:
        """The one model that it serves."""
        return self._wired().models()

    def close(self) -> None:
        """End the server first: whoever waits for it then waits no longer."""
        self.server.close()
        if self._wire is not None:
            self._wire.close()

    def _wired(self) -> Wire:
        address = self.server.address()
        with self._wiring:
            if self._wire is None:
                self._wire = Wire(
                    f"{address}/v1",
                    self.server.key,
                    timeout=max(self._settings.timeout, PATIENCE),
                    retries=self._settings.retries,
                    jobs=self._settings.jobs,
                )
            return self._wire
