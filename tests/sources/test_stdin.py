import io
import sys
from types import SimpleNamespace

import pytest

from briefing.errors import SourceError
from briefing.sources.stdin import load

ARTICLE = "Mayor Ines Halloran closed the ferry terminal on Tuesday after an inspection. " * 4


def test_the_process_s_own_input_is_read_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(ARTICLE.encode())))
    assert next(load("-")).text == ARTICLE.strip()


def test_nothing_on_standard_input_is_refused() -> None:
    with pytest.raises(SourceError, match="standard input is empty"):
        next(load("-", stdin=lambda: b""))
