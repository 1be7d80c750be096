"""Told: an answer that is a refusal comes in; what it says goes out, wherever and however it says it.

The wordings are those of the servers named in the test's tables; none of them is promised by anybody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.endpoint.bodies import Malformed, parsed
from briefing.endpoint.patience import asked_to_wait

_SAID = 200
"""How much of an endpoint's own words an error quotes, in characters."""
_WIDEST = 10**8
"""A context window above is none."""


@dataclass(frozen=True, slots=True)
class Came:
    """An answer with another status than 200, or with an error in it."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    seconds: float = 0.0


_GONE = re.compile(
    r"insufficient[_ ](?:quota|balance|funds|credits?)|billing|exceeded your current quota|out of credits|"
    r"credit balance|payment required|spending limit", re.I)  # fmt: skip
_FORM = re.compile(
    r"response_?format|json_?schema|json_?object|json_validate|json mode|structured[ _]?output|text\.format|"
    r"grammar|guided|schema|requested parameters", re.I)  # fmt: skip
_OVERFLOW = re.compile(
    r"context_length_exceeded|exceed_context_size|context_exceeded|maximum context|context the overflows|"
    r"(?:exceed|longer|larger|too l|overflow|reached|beyond).{0,60}?context (?:length|window|size|limit)|"
    r"context (?:length|window|size|limit).{0,60}?(?:exceed|overflow|is 2?)|"
    r"(?:prompt|input|request|message)s? (?:is |are )?too (?:long|large)|too many (?:input )?tokens|"
    r"token count.{0,40}?exceed|tokens? exceed|reduce the length|max_new_tokens.{0,20}?must be <=|"
    r"string_above_max_length|input length.{0,40}?exceed", re.I)  # fmt: skip
_WINDOWS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"[<>]=? ?(\d{1,9})",
        r"(\d{1,9}) (?:tokens )?maximum context",
        r"context (?:length|window|size)[^\d]{0,40}(\d{1,9})",
        r"limit (?:of |is )?(\d{1,9})",
        r"(?:allowed|maximum)[^\d]{0,12}(\d{1,9})",
        r"cannot exceed (\d{1,9})",
    )
)


@dataclass(frozen=True, slots=True)
class Told:
    """What an endpoint says about its refusal, wherever it puts it."""

    status: int
    words: str
    """Its message, on one line, short."""
    text: str
    """All of its body that is text."""
    code: str
    field: str
    error: Mapping[str, Any]

    @classmethod
    def of(cls, came: Came) -> Told:
        """What `came` says."""
        text = came.body[:20_000].decode("utf-8", "replace")
        try:
            data = parsed(came.body)
        except Malformed as problem:
            shown = "" if problem.args[0] == "an HTML page" else text
            return cls(came.status, one_line(shown), shown, "", "", {})
        error = data.get("error") or data.get("detail") or data.get("message") or data
        inner = error if isinstance(error, dict) else {}
        message = inner.get("message") or (error if isinstance(error, str) else "") or text
        kinds = (inner.get("code") or data.get("code"), inner.get("type"), inner.get("status"))
        code = " ".join(kind for kind in kinds if isinstance(kind, str))
        status = came.status
        if status < 300:  # some servers put their status into the body, and 200 over it
            numbers = (inner.get("code"), data.get("code"), inner.get("status"))
            usual = 429 if "rate_limit" in code else 500
            status = next((n for n in numbers if isinstance(n, int) and 300 <= n < 600), usual)
        field = inner.get("param")
        return cls(status, one_line(message), text, code, field if isinstance(field, str) else "", inner)

    @property
    def both(self) -> str:
        """Code and words, the words uncut."""
        return f"{self.code} {self.text}"

    def gone(self) -> bool:
        """Whether the money or the quota is gone, so that waiting is no use."""
        if self.status == 402 or "insufficient_quota" in self.code:
            return True
        # One large provider uses the words for its limit per minute too, and then says when to come back.
        waits = asked_to_wait({}, self.text, 0.0) is not None
        return self.status in (403, 429) and not waits and bool(_GONE.search(self.both))

    def about_form(self) -> bool:
        """Whether it is the form of the answer that is refused."""
        return bool(_FORM.search(self.both))

    def overflow(self) -> bool:
        """Whether the request is longer than the model reads, or than the endpoint takes."""
        return self.status == 413 or (self.status not in (401, 404) and bool(_OVERFLOW.search(self.both)))

    def window(self) -> int | None:
        """The window that it names, in tokens."""
        window = self.error.get("n_ctx")
        if not isinstance(window, int) or isinstance(window, bool):
            plain = re.sub(r"(?<=\d)[,_](?=\d{3})", "", self.text)
            found = (int(m[1]) for p in _WINDOWS for m in p.finditer(plain))
            window = next((number for number in found if 16 <= number <= _WIDEST), None)
        return window


def one_line(words: object, length: int = _SAID) -> str:
    """An endpoint's own words, fit for a message: one short line without control characters or keys."""
    text = str(words)[: 4 * length]
    text = "".join(c if c.isprintable() else " " for c in text)
    text = re.sub(r"(?i)\b(?:sk|pk|key|api)[-_][\w*.-]{6,}|\bbearer\s+[^\s\"']+", "***", text)
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
