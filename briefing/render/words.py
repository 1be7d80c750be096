"""Values of a briefing come in, the words that a reader expects go out: dates, lists, counts."""

from __future__ import annotations

import re
from collections.abc import Iterable

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_SMALL = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


def date(iso: str) -> str:
    """ISO 8601 as a reader writes it: 22 May 2023, May 2023, 2023, 22–28 May 2023.

    A time after the day is left out. What is no such date comes back as it is.
    """
    first, slash, last = iso.partition("/")
    start, end = _parts(first), _parts(last)
    if start is None or (slash and end is None):
        return iso
    return _interval(start, end) if end else " ".join(start)


def dates(several: Iterable[str]) -> str:
    """Of one precision: 2 and 3 March 2025, with what they share said once; else: January 2023; 2023."""
    isos = [*several]
    parts = [_parts(iso) for iso in isos]
    known = [part for part in parts if part is not None]
    if len(known) < len(isos) or len({len(part) for part in known}) != 1:
        return "; ".join(map(date, isos))
    shared = _shared(known)
    heads = [" ".join(part[: len(part) - shared]) for part in known]
    tail = known[0][len(known[0]) - shared :]
    return " ".join([listed(head for head in heads if head), *tail]).strip()


def _shared(parts: list[list[str]]) -> int:
    """How many words all end with."""
    rows = zip(*(reversed(part) for part in parts), strict=False)
    return next((n for n, row in enumerate(rows) if len(set(row)) > 1), min(map(len, parts)))


def _parts(iso: str) -> list[str] | None:
    """Day, month and year as words, as many as are known."""
    found = _ISO.match(iso.partition("T")[0])
    if not found:
        return None
    year, month, day = found.groups()
    if month is None:
        return [year]
    if not 1 <= int(month) <= len(MONTHS):
        return None
    return [*([str(int(day))] if day else []), MONTHS[int(month) - 1], year]


def _interval(start: list[str], end: list[str]) -> str:
    """Both ends, with what they share said once at the end."""
    if start == end:
        return " ".join(start)
    shared = _shared([start, end]) if len(start) == len(end) else 0
    first = start[: len(start) - shared] if shared else start
    dash = "–" if len(first) == 1 else " – "
    return " ".join(first) + dash + " ".join(end)


def listed(words: Iterable[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    *head, tail = [*words] or [""]
    return f"{', '.join(head)} {last} {tail}" if head else tail


def count(number: int, one: str, many: str | None = None) -> str:
    """`one quotation`, `13 quotations`, `no quotations`: small numbers as words."""
    figure = _SMALL[number] if number < len(_SMALL) else f"{number:,}"
    return f"{figure} {one if number == 1 else many or one + 's'}"


def capital(text: str) -> str:
    """`text` with a capital first letter; a name with capitals of its own (eBay) stays as it is."""
    first, _, _ = text.partition(" ")
    return text if first != first.lower() else text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """`text` with a full stop where it ends without a mark of its own."""
    bare = text.rstrip()
    return bare if not bare or bare.rstrip("\"'”’»)")[-1:] in ".?!…:" else bare + "."


def plainly(code: str) -> str:
    """A code of the contract (`quote_not_found`) as words."""
    return code.replace("_", " ")
