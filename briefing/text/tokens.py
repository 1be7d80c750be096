"""Text to token counts for a budget, and to words with addresses; nothing here ever touches the network.

tiktoken downloads an encoding at its first use, with no time limit. It is used only where the encoding lies
in its cache already, whole; everywhere else the count is an estimate from the number of UTF-8 bytes.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from briefing.article import Span

CountTokens = Callable[[str], int]

ENCODING_FILES = {
    "o200k_base": (
        "fb374d419588a4632f3f557e76b4b70aebbca790",
        "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    ),
    "cl100k_base": (
        "9b5ad71b2ce5302211f9c61530b329a4922fc6a4",
        "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
    ),
}
"""Each encoding's file in tiktoken's cache (the SHA-1 of the address it comes from), and its SHA-256."""

_OLDER_MODELS = ("gpt-4-", "gpt-3.5", "gpt-35", "ft:gpt-4-", "ft:gpt-3.5")
_OPENAI_MODELS = ("gpt-", "chatgpt-", "ft:gpt-", "o1", "o3", "o4")
_BYTES_PER_TOKEN = 3
_FEWEST_BYTES_PER_TOKEN = 1.4
_SLICE = 25_000
"""Code points encoded at once, at most 100 kB: a million blanks in one call make tiktoken panic."""

# No possessive quantifiers: before Python 3.11.5 `re` gets groups of them wrong.
_WORD = re.compile(
    r"""
    (?:[A-Za-z]\.){2,} (?:-[^\W_]+)*                                  # U.S.  a.m.  U.S.-led
    | Ph\.D\.
    | [^\W_]+ (?: (?: ['’‑&-] | (?<=\d)[.,:](?=\d) ) [^\W_]+ )*      # don't  Moscow-led  AT&T  3.5m  18:30
    """,
    re.VERBOSE,
)


def words(text: str) -> list[Span]:
    """The words and numbers of `text`; inner apostrophes, hyphens and an acronym's stops belong to them."""
    return [Span(*match.span()) for match in _WORD.finditer(text)]


def written_words(text: str) -> list[str]:
    """The same words without their addresses, in half the time."""
    return _WORD.findall(text)


def estimate(text: str) -> int:
    """An estimate of the tokens of `text`: three UTF-8 bytes each, rounded up; high for English."""
    return -(-len(text.encode(errors="surrogatepass")) // _BYTES_PER_TOKEN)


def upper_bound(text: str) -> int:
    """More tokens than `text` has: in no sample did a token have fewer than 1.4 bytes on average."""
    return int(len(text.encode(errors="surrogatepass")) / _FEWEST_BYTES_PER_TOKEN) + 1


def counter(model: str | None) -> CountTokens:
    """How to count tokens for `model`: exactly where its encoding is on this machine, else `estimate`.

    A gpt- model that tiktoken does not know yet is counted with o200k_base, like those before it. Another
    maker's model is estimated.
    """
    encoding = encoding_of(model)
    if encoding is None or not _is_cached(encoding):
        return estimate
    import tiktoken  # 40 ms; not paid where it cannot be used

    encode = tiktoken.get_encoding(encoding).encode_ordinary
    return lambda text: sum(len(encode(part)) for part in slices(text))


def encoding_of(model: str | None) -> str | None:
    """The name of the encoding that `model` uses, None where that is not known."""
    name = (model or "").rsplit("/", 1)[-1]
    if name == "gpt-4" or name.startswith(_OLDER_MODELS):
        return "cl100k_base"
    return "o200k_base" if name.startswith(_OPENAI_MODELS) else None


def slices(text: str) -> list[str]:
    """`text` in pieces that can be encoded one by one, cut before a blank where there is one."""
    parts: list[str] = []
    start = 0
    while len(text) - start > _SLICE:
        blank = text.rfind(" ", start + _SLICE // 2, start + _SLICE)
        end = blank if blank > 0 else start + _SLICE
        parts.append(text[start:end])
        start = end
    parts.append(text[start:])
    return parts


def _is_cached(encoding: str) -> bool:
    """Whether tiktoken finds the encoding on disk, whole: a damaged file it would download anew."""
    name, digest = ENCODING_FILES[encoding]
    folder = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    if folder == "":
        return False  # tiktoken's sign for "no cache"
    import tempfile  # it pulls in much, for a path that is seldom asked for

    path = Path(folder or Path(tempfile.gettempdir()) / "data-gym-cache") / name
    try:
        return sha256(path.read_bytes()).hexdigest() == digest
    except OSError:
        return False
