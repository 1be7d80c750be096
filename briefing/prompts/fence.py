"""Lines of foreign text come in; a block that no text can leave, or forge a line of, goes out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256

from briefing.errors import PromptError

_NAME = re.compile(r"[a-z]+")
_MARK = re.compile(r"[a-z0-9][a-z0-9 ]*")
_BREAK = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
"""Line breaks of any kind, and control characters."""
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair: it cannot be sent."""
# Chat templates turn these into tokens that end a message and begin another; a server that runs a template
# over the whole conversation does so in the middle of an article too. No other article has them.
_CONTROL_TOKEN = re.compile(
    r"<(?=[|｜])|(?<=[|｜])(?=>)|<(?=</?SYS>)|<(?=/?s>|/?SYS>|(?:start|end)_of_turn>|(?:bos|eos|pad|unk)>)"
    r"|\[(?=/?(?:INST|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\])"
)


class Fenced(str):
    """Text that was made here and may have several lines; all other values are written on one."""

    __slots__ = ()


def one_line(value: object) -> str:
    """`value` as text on one line: breaks and control characters are blanks, chat tokens are split."""
    text = "" if value is None else str(value)
    text = _HALF.sub("\ufffd", _BREAK.sub(" ", text))
    if "<" in text or ">" in text or "[" in text:
        text = _CONTROL_TOKEN.sub(lambda token: f"{token[0]} ", text)
    return text.strip()


def fenced(lines: Iterable[Mapping[str, str]], name: str) -> Fenced:
    """Each line as `[mark] text` on a line of its own, between `<name-tag>` and `</name-tag>`.

    `lines` have a `mark`, made by the program (small letters, digits, blanks), and a `text`, by anybody. The
    tag is drawn from the SHA-256 of the lines, so the same lines give the same block, and stands nowhere in
    them. Raises PromptError for a name or mark that is none.
    """
    if not _NAME.fullmatch(name):
        raise PromptError(f"{name!r} cannot name a fence; use small letters.")
    body = "".join(_line(line) for line in lines)
    tag = _tag(body)
    return Fenced(f"<{name}-{tag}>\n{body}</{name}-{tag}>")


def _line(line: Mapping[str, str]) -> str:
    if not isinstance(line, Mapping) or line.keys() != {"mark", "text"}:
        raise PromptError(f"a fenced line has a mark and a text, not {line!r:.80}.")
    if not _MARK.fullmatch(line["mark"]):
        raise PromptError(f"{line['mark']!r:.80} cannot mark a line; use small letters, digits and blanks.")
    return f"[{line['mark']}] {one_line(line['text'])}".rstrip() + "\n"


def _tag(body: str) -> str:
    lowered = body.casefold()
    tag = sha256(body.encode()).hexdigest()[:12]
    while tag in lowered:
        tag = sha256((tag + body).encode()).hexdigest()[:12]
    return tag
