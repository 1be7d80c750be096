"""The header of a GGUF file: a path comes in, what has to be known before the model is loaded goes out.

The layout is that of the GGUF specification, versions 2 and 3, little-endian: magic, version, counts, then
keys with typed values. Only the header is read, a few megabytes at most, however large the file.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from briefing.errors import UsageError

MAGIC = b"GGUF"
VERSIONS = (2, 3)
_NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
"""Type number to its code in `struct`."""
_TEXT, _LIST = 8, 9
_LONGEST_KEY = 65_535
"""Bytes, by the specification."""
_KV_BYTES = 2
"""A key or value in the cache is a 16-bit number where nothing else is asked for."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a model reads at most, and what that takes."""

    context: int
    """Tokens that it was trained to read and write together."""
    token_bytes: int | None
    """Bytes of memory that each token of a conversation takes (the cache of keys and values); None where the
    header does not say."""


def read_header(path: Path) -> Header:
    """The header of the model at `path`.

    Raises UsageError where there is no file, or none with a language model in this format.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            values = _values(file, size)
    except OSError as problem:
        raise UsageError(f"the model {path} cannot be read: {problem.strerror}.") from problem
    except (struct.error, ValueError) as problem:
        raise UsageError(
            f"{path} is not a model in the GGUF format, or a damaged one: {problem}.",
            hint="Give the path of a .gguf file that was downloaded whole.",
        ) from problem
    kind = values.get("general.architecture")
    context = values.get(f"{kind}.context_length")
    if not isinstance(context, int) or context < 1:
        raise UsageError(
            f"{path} holds no language model: its header names no context length.",
            hint="Files with part of a model (a vocabulary, an image reader) cannot answer.",
        )
    return Header(context, _token_bytes(values, str(kind)))


def _token_bytes(values: dict[str, object], kind: str) -> int | None:
    """Layers x heads x (length of a key and a value) x bytes; an upper bound where layers differ."""

    def number(name: str) -> int | None:
        value = values.get(f"{kind}.{name}")
        return value if isinstance(value, int) and value > 0 else None

    layers, width, heads = number("block_count"), number("embedding_length"), number("attention.head_count")
    if layers is None or width is None or heads is None:
        return None
    each = width // heads
    lengths = (number("attention.key_length") or each) + (number("attention.value_length") or each)
    return layers * (number("attention.head_count_kv") or heads) * lengths * _KV_BYTES


def _values(file: BinaryIO, size: int) -> dict[str, object]:
    """All values of the header that are one number or one text; lists are passed over."""
    if file.read(len(MAGIC)) != MAGIC:
        raise ValueError("it does not begin with the letters GGUF")
    (version,) = _unpack(file, "I")
    if version not in VERSIONS:
        raise ValueError(f"its version is {version}, and 2 and 3 are known")
    _tensors, keys = _unpack(file, "QQ")
    values: dict[str, object] = {}
    for _ in range(keys):  # a number that lies ends at the end of the file
        (length,) = _unpack(file, "Q")
        if length > _LONGEST_KEY:
            raise ValueError(f"a key of {length} bytes")
        key = file.read(length).decode("utf-8", "replace")
        (kind,) = _unpack(file, "I")
        if kind == _LIST:
            _pass_list(file, size)
        else:
            values[key] = _value(file, kind, size)
    return values


def _unpack(file: BinaryIO, code: str) -> tuple[int, ...]:
    layout = "<" + code
    return struct.unpack(layout, file.read(struct.calcsize(layout)))


def _value(file: BinaryIO, kind: int, size: int) -> object:
    if kind == _TEXT:
        (length,) = _unpack(file, "Q")
        if length > size:
            raise ValueError(f"a text of {length} bytes in a file of {size}")
        return file.read(length).decode("utf-8", "replace")
    if kind not in _NUMBERS:
        raise ValueError(f"a value of the unknown type {kind}")
    return _unpack(file, _NUMBERS[kind])[0]


def _pass_list(file: BinaryIO, size: int) -> None:
    """Go to the end of a list of numbers or texts; the specification's lists of lists occur nowhere."""
    (kind,) = _unpack(file, "I")
    (length,) = _unpack(file, "Q")
    if kind in _NUMBERS:
        _skip(file, length * struct.calcsize("<" + _NUMBERS[kind]), size)
    elif kind == _TEXT:
        for _ in range(length):
            _skip(file, _unpack(file, "Q")[0], size)
    else:
        raise ValueError(f"a list of the unknown type {kind}")


def _skip(file: BinaryIO, count: int, size: int) -> None:
    if count > size - file.tell():
        raise ValueError("it ends within its header")
    file.seek(count, 1)
