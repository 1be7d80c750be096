"""Text that nobody vouches for comes in; the same text, inert in Markdown, goes out.

The rules follow CommonMark 0.31 and GitHub's tables, strikethrough and autolinks. Prose stays readable in
the source: only a character that could begin or end a construct where it stands is escaped.
"""

from __future__ import annotations

import re

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
"""C0 and C1 controls (a terminal obeys them) and the marks that reorder text for the eye."""
_BLANKS = re.compile(r"[^\S\xa0\u202f]+")  # no-break spaces stay
_ACTIVE = re.compile(
    r"[\\`*~|]"
    r"|<"
    r"|&(?=#?\w+;)"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore inside a word is none of emphasis
    r"|!(?=\[)|\[(?=[\[^!])|\](?=[(\[:\]])"  # an image, a footnote, a link
    r"|(?<=:)/(?=/)|(?<=\b[wW]{3})\.|(?<=[^\W_])@(?=[^\W_])"  # what GitHub makes a link of by itself
)
_AT_START = re.compile(r"(?P<mark>[#>]|[+\-=:](?=[\s+\-=:]|$)|\[(?=[ xX]\]))|\d{1,9}(?P<after>[.)])(?=\s|$)")


def plain(value: str) -> str:
    """One line of text without control characters: each line break or run of blanks is one space."""
    return _BLANKS.sub(" ", _CONTROL.sub(" ", value))


def escape(value: str) -> str:
    """`value` as one line that is text and nothing else, wherever in a line or table cell it is put."""
    line = plain(value).strip()
    start = _AT_START.match(line)
    if start is None:
        return _escaped(line)
    at = start.start("mark" if start["mark"] else "after")
    return _escaped(line[:at]) + "\\" + line[at] + _escaped(line[at + 1 :])


def _escaped(line: str) -> str:
    return _ACTIVE.sub(lambda found: _ENTITIES.get(found[0]) or "\\" + found[0], line)


_ENTITIES = {"<": "&lt;", "&": "&amp;"}
"""As entities, since not every Markdown reader knows these two with a backslash."""
