"""How long to wait before asking again: headers and words of a refusal come in, seconds go out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from math import isfinite

LONGEST = 120.0
"""Seconds; an endpoint that asks for more is given up: nobody waits for it."""
_FIRST, _CAP = 0.5, 30.0
_SPAN = re.compile(
    r"(?:(?:try again|retry) in|retryDelay\W{1,6})\s{0,3}"
    r"((?:\d{1,9}(?:\.\d{1,9})?\s?(?:ms|s|m|h)[a-z]{0,6}\s?){1,4})",
    re.IGNORECASE,
)
_PART = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)\s?(ms|s|m|h)", re.I)
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}


def backoff(attempt: int, chance: float) -> float:
    """Seconds before retry `attempt` (from 0): exponential with full jitter, `chance` being from 0 to 1.

    After M. Brooker, "Exponential Backoff And Jitter": many callers that failed together come back apart.
    """
    return chance * min(_CAP, _FIRST * 2.0 ** min(attempt, 30))


def asked_to_wait(headers: Mapping[str, str], body: str, now: float) -> float | None:
    """Seconds that the endpoint asks for; None where it does not say. `now` is the time since 1970.

    `retry-after-ms`, `Retry-After` as seconds or as a date (RFC 9110, 10.2.3), or "try again in 1m3s".
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    said = headers.get("retry-after")
    seconds = _number(said)
    if seconds is None and said:
        seconds = _until(said, now)
    return seconds if seconds is not None else _in_words(body)


def _number(value: str | None) -> float | None:
    try:
        number = float(value or "")
    except ValueError:
        return None
    return max(number, 0.0) if isfinite(number) else None


def _until(date: str, now: float) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
    except (ValueError, IndexError, OverflowError):
        return None
    return max((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now, 0.0)


def _in_words(body: str) -> float | None:
    match = _SPAN.search(body)
    if match is None:
        return None
    return sum(float(number) * _SECONDS[unit.lower()] for number, unit in _PART.findall(match[1]))
