"""What every test runs under."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("briefing", deadline=None)  # other work on the machine must not fail a test
settings.load_profile("briefing")


@pytest.fixture(autouse=True)
def nobodys_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No key, no endpoint and no store of whoever runs the tests."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "BRIEFING_")) and not name.startswith("BRIEFING_TEST_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture(autouse=True, scope="module")
def _no_collection_of_what_others_left() -> Iterator[None]:
    """A full collection takes longer than most tests, and its time counts as that of whichever it hits."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    yield
    gc.unfreeze()
