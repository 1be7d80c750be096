"""Tokens: estimates, exact counts only from what is on disk, and words with addresses."""

from __future__ import annotations

import hashlib
import inspect
import socket
from pathlib import Path

import pytest
import tiktoken
from hypothesis import given
from hypothesis import strategies as st
from tiktoken_ext import openai_public

from briefing.text import tokens
from briefing.text.tokens import counter, encoding_of, estimate, slices, upper_bound, words, written_words


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty tiktoken cache, and a network that fails loudly."""

    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    return tmp_path


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("a", 1), ("abc", 1), ("abcd", 2), ("€€", 2), ("\ud800", 1)]
)
def test_an_estimate_is_three_bytes_a_token_rounded_up(text: str, count: int) -> None:
    assert estimate(text) == count


@given(st.text())
def test_the_upper_bound_is_not_below_the_estimate_nor_below_a_token_for_one_and_a_half_bytes(
    text: str,
) -> None:
    assert upper_bound(text) >= max(estimate(text), len(text.encode()) / 1.5)


@pytest.mark.parametrize(
    "model", [None, "extractive", "llama-4-scout", "mistral/large", "gpt-6-luna", "gpt-4"]
)
def test_without_an_encoding_on_disk_counts_are_estimates_and_the_network_is_left_alone(
    model: str | None, cache: Path
) -> None:
    assert counter(model) is estimate
    assert list(cache.iterdir()) == []


def test_a_damaged_encoding_on_disk_is_not_used_and_not_replaced(cache: Path) -> None:
    damaged = cache / tokens.ENCODING_FILES["o200k_base"][0]
    damaged.write_bytes(b"half a downl")
    assert counter("gpt-5-mini") is estimate
    assert damaged.read_bytes() == b"half a downl"


def test_a_cache_switched_off_is_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", "")
    assert counter("gpt-5-mini") is estimate


def test_the_older_name_of_the_cache_variable_is_honoured(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TIKTOKEN_CACHE_DIR")
    monkeypatch.setenv("DATA_GYM_CACHE_DIR", str(tmp_path))
    _keep(cache, monkeypatch)
    assert counter("gpt-5-mini")("abc") == 3


def test_an_encoding_on_disk_counts_exactly_and_in_slices(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _keep(cache, monkeypatch)
    count = counter("gpt-6-luna")
    assert count("") == 0
    assert count("<|endoftext|>") == 13
    assert count(" " * 60_000) == 60_000


def _keep(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put an encoding of single bytes where tiktoken and the check for it look."""
    data = b"whole"
    name, _ = tokens.ENCODING_FILES["o200k_base"]
    (cache / name).write_bytes(data)
    monkeypatch.setitem(tokens.ENCODING_FILES, "o200k_base", (name, hashlib.sha256(data).hexdigest()))
    single = tiktoken.Encoding(
        "single",
        pat_str=r"\S+|\s+",
        mergeable_ranks={bytes([i]): i for i in range(256)},
        special_tokens={"<|endoftext|>": 256},
    )
    monkeypatch.setattr(tiktoken, "get_encoding", {"o200k_base": single}.__getitem__)


@pytest.mark.parametrize("encoding", tokens.ENCODING_FILES)
def test_the_files_are_those_that_the_installed_tiktoken_looks_for(encoding: str) -> None:
    source = inspect.getsource(getattr(openai_public, encoding))
    address = next(line.strip(' ",') for line in source.splitlines() if ".tiktoken" in line)
    name, digest = tokens.ENCODING_FILES[encoding]
    assert hashlib.sha1(address.encode(), usedforsecurity=False).hexdigest() == name
    assert f'expected_hash="{digest}"' in source


@pytest.mark.parametrize(
    ("model", "encoding"),
    [
        ("gpt-6.2-sol", "o200k_base"),
        ("gpt-4o-mini", "o200k_base"),
        ("openai/gpt-5", "o200k_base"),
        ("o4-mini", "o200k_base"),
        ("gpt-4", "cl100k_base"),
        ("gpt-4-turbo", "cl100k_base"),
        ("gpt-3.5-turbo", "cl100k_base"),
        ("qwen3:8b", None),
        ("", None),
        (None, None),
    ],
)
def test_a_model_has_the_encoding_of_its_family(model: str | None, encoding: str | None) -> None:
    assert encoding_of(model) == encoding


@given(st.text(alphabet="ab ", min_size=0, max_size=200), st.integers(2, 50))
def test_slices_join_to_the_text_and_are_short(text: str, size: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tokens, "_SLICE", size)
        parts = slices(text)
    assert "".join(parts) == text
    assert all(len(part) <= size for part in parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. rose 3.5 per cent.", ["The", "U.S.", "rose", "3.5", "per", "cent"]),
        ("Norvik's don’t rock'n'roll", ["Norvik's", "don’t", "rock'n'roll"]),
        ("the Bern-led, well-known A&B", ["the", "Bern-led", "well-known", "A&B"]),
        ("at 18:30 on 1,000 ships at 6 p.m.", ["at", "18:30", "on", "1,000", "ships", "at", "6", "p.m."]),
        (
            "J.K. Moor, Ph.D., of the U.N.-led talks",
            ["J.K.", "Moor", "Ph.D.", "of", "the", "U.N.-led", "talks"],
        ),
        ("'quoted' -- words_here (x)", ["quoted", "words", "here", "x"]),
        ("Zürich 会议 İzmir", ["Zürich", "会议", "İzmir"]),
        ("... !", []),
    ],
)
def test_words_keep_their_inner_marks(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in words(text)] == expected == written_words(text)
