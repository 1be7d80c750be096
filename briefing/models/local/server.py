"""The server process: its orders come in as a line of JSON on stdin, its address goes out as one on stdout.

It is started as a file, by `process.py`, and imports nothing of the package. Orders: `model` (path), `alias`
(name in answers), `slots` (requests at a time), `window` (tokens of one request and its answer), `threads`
that compute, and `key` (without it, nobody else on this machine gets an answer). They come by stdin because
the arguments of a process can be seen by everybody. When stdin ends, whoever started it is gone, and so is it
(while a model is being loaded, as soon as that is done: llama.cpp lets no other thread run meanwhile).
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from typing import Any

HOST = "127.0.0.1"
SEED = 1
WARNINGS = 2
"""llama.cpp's level of messages: errors and warnings."""


def main() -> None:
    """Serve until stdin ends."""
    # Ctrl-C reaches every process of the terminal; the one that started this decides what becomes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what llama.cpp may print is not for stdout
    orders = json.loads(sys.stdin.buffer.readline())
    until_the_end = threading.Thread(target=_wait_for_the_end, daemon=True)
    until_the_end.start()
    server = _serve(orders)
    print(json.dumps({"address": server.listening_address}), file=answers, flush=True)
    until_the_end.join()


def _wait_for_the_end() -> None:
    sys.stdin.buffer.read()
    os._exit(0)  # taking llama.cpp down in order can hang, and there is nothing to save


def _serve(orders: dict[str, Any]) -> Any:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = orders["model"]
    params.model_alias = {orders["alias"]}
    params.api_keys = [orders["key"]]
    params.hostnames = [HOST]
    params.port = 0  # any that is free
    params.n_parallel = orders["slots"]
    for part in (params.cpuparams, params.cpuparams_batch):
        part.n_threads = orders["threads"]
    params.n_ctx = orders["window"] * orders["slots"]  # the server divides it among the slots
    params.sampling.temp = 0.0  # the same article, the same briefing, where the request does not say
    params.sampling.seed = SEED  # and where it asks for variety
    params.cache_ram_mib = 0  # conversations are not continued: 8 GB of old ones help nobody
    params.ui = False
    params.endpoint_slots = False
    params.offline = True
    params.verbosity = WARNINGS
    return xllamacpp.Server(params)


if __name__ == "__main__":
    main()
