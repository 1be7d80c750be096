"""The header of a GGUF file, from files made here, a real one, and damaged ones."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import UsageError
from briefing.models.local.gguf import Header, read_header

UINT32, FLOAT32, TEXT, LIST, UINT64 = 4, 6, 8, 9, 10


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def pair(key: str, kind: int, value: bytes) -> bytes:
    return text(key) + struct.pack("<I", kind) + value


def number(key: str, value: int) -> bytes:
    return pair(key, UINT32, struct.pack("<I", value))


def header(*pairs: bytes, version: int = 3, keys: int | None = None) -> bytes:
    counts = struct.pack("<IQQ", version, 0, len(pairs) if keys is None else keys)
    return b"GGUF" + counts + b"".join(pairs)


KIND = pair("general.architecture", TEXT, text("plover"))
CONTEXT = number("plover.context_length", 4096)
SIZES = (number("plover.block_count", 2), number("plover.embedding_length", 64))
WORDS = pair("tokenizer.words", LIST, struct.pack("<IQ", TEXT, 3) + text("sea") + text("") + text("gull"))
SCORES = pair("tokenizer.scores", LIST, struct.pack("<IQ", FLOAT32, 3) + bytes(12))
WHOLE = header(KIND, WORDS, SCORES, CONTEXT, *SIZES, number("plover.attention.head_count", 8))


def written(folder: Path, data: bytes) -> Path:
    path = folder / "plover.gguf"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(WHOLE, Header(4096, 2 * 8 * (8 + 8) * 2), id="every head its own keys"),
        pytest.param(
            header(
                KIND,
                CONTEXT,
                *SIZES,
                number("plover.attention.head_count", 8),
                number("plover.attention.head_count_kv", 2),
                number("plover.attention.key_length", 16),
                number("plover.attention.value_length", 4),
            ),
            Header(4096, 2 * 2 * (16 + 4) * 2),
            id="heads that share keys of their own length",
        ),
        pytest.param(header(CONTEXT, KIND), Header(4096, None), id="sizes not told"),
        pytest.param(
            header(KIND, pair("plover.context_length", UINT64, struct.pack("<Q", 131072)), version=2),
            Header(131072, None),
            id="version 2, a long number",
        ),
        pytest.param(WHOLE + b"tensors", Header(4096, 512), id="what follows is not read"),
    ],
)
def test_a_header_is_read(data: bytes, expected: Header, tmp_path: Path) -> None:
    assert read_header(written(tmp_path, data)) == expected


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(b"", "does not begin with the letters GGUF", id="empty"),
        pytest.param(
            b"PK\x03\x04 something else", "does not begin with the letters GGUF", id="another format"
        ),
        pytest.param(header(KIND, CONTEXT, version=1), "version is 1", id="version 1"),
        pytest.param(header(KIND, CONTEXT, version=3 << 24), "version is", id="big-endian"),
        pytest.param(WHOLE[:-3], "GGUF format", id="cut off"),
        pytest.param(header(KIND, CONTEXT, keys=2**64 - 1), "GGUF format", id="more keys than bytes"),
        pytest.param(header(pair("a", 99, b"")), "unknown type 99", id="unknown type"),
        pytest.param(header(struct.pack("<Q", 2**40)), "a key of", id="endless key"),
        pytest.param(header(pair("a", TEXT, struct.pack("<Q", 2**60))), "a text of", id="endless text"),
        pytest.param(
            header(pair("a", LIST, struct.pack("<IQ", UINT32, 2**62))), "within its header", id="endless list"
        ),
        pytest.param(
            header(pair("a", LIST, struct.pack("<IQ", TEXT, 2**62))), "GGUF format", id="endless texts"
        ),
        pytest.param(
            header(pair("a", LIST, struct.pack("<IQ", LIST, 1))), "list of the unknown", id="nested"
        ),
        pytest.param(header(KIND), "no language model", id="no context length"),
        pytest.param(header(KIND, number("plover.context_length", 0)), "no language model", id="no context"),
    ],
)
def test_what_is_no_model_is_refused(data: bytes, why: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=why):
        read_header(written(tmp_path, data))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(WHOLE) - 1), st.binary(max_size=12))
def test_damage_anywhere_is_a_usage_error_or_harmless(tmp_path: Path, at: int, damage: bytes) -> None:
    path = written(tmp_path, WHOLE[:at] + damage + WHOLE[at + len(damage) :])
    try:
        assert read_header(path).context >= 1
    except UsageError as refused:
        assert str(path) in str(refused)  # noqa: PT017 - both ends are right


@pytest.mark.parametrize("name", ["missing.gguf", "."])
def test_what_is_no_file_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_header(tmp_path / name)


def test_a_real_model(gguf: Path) -> None:
    assert read_header(gguf) == Header(context=8192, token_bytes=30 * 3 * (64 + 64) * 2)
