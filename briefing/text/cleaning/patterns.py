"""Alternatives, one a line, become one compiled pattern: tables of wordings stay readable."""

from __future__ import annotations

import re


def any_of(*alternatives: str, whole: bool = False, ignore_case: bool = False) -> re.Pattern[str]:
    """The pattern that matches any of `alternatives` (regular expressions); `whole`: all of the text."""
    joined = "|".join(alternatives)
    return re.compile(f"(?:{joined})$" if whole else f"(?:{joined})", re.IGNORECASE if ignore_case else 0)
