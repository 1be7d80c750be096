"""A briefing about an article that tries to get out of the page: every field from a source is markup."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from briefing.brief import (
    Actor,
    ArticleRecord,
    Briefing,
    Coverage,
    Disagreement,
    Dropped,
    Event,
    Evidence,
    Ledger,
    Quote,
    Risk,
    Side,
    Statement,
)
from briefing.render.sample import BARE

SCRIPT = "<script>alert('x')</script> {{ 7 * 7 }} {% raw %}"
LINK = "[read on](https://evil.example/a) ![pixel](https://evil.example/p.png) <https://evil.example>"
TABLE = "Ann | Bob |\n| --- | --- |\n| row"
BLOCKS = "# Heading\n\n- item\n\n> quote\n\n1. one\n\n```\ncode\n```"
TERMINAL = "\x1b[2J\x1b]0;owned\x07 \u202eright to left"
ATTRIBUTE = "\" onmouseover='alert(1)' style=\"display:none"
ADDRESS = 'https://e.example/a b"><script>|`[x](y)&c=1&lt;'
BOLD = "**bold** _it_ `code`"
TEXT = "\n\n".join([SCRIPT, LINK, TABLE.replace("\n", " "), ATTRIBUTE, f"{BOLD} ~~gone~~ &lt;b&gt; AT&T"])


def _at(words: str) -> tuple[Evidence, ...]:
    start = TEXT.index(words)
    return (Evidence("a1", start, start + len(words), words),)


def _statement(key: str, text: str, owner: str | None = None) -> Statement:
    return Statement(key, text, "reported", owner, _at(SCRIPT), "unchecked")


HOSTILE: Briefing = replace(
    BARE,
    headline=BLOCKS,
    bottom_line=(_statement("b1", SCRIPT, LINK), _statement("b2", LINK)),
    why_it_matters=(_statement("y1", BLOCKS),),
    key_points=tuple(_statement(f"k{i}", line) for i, line in enumerate(BLOCKS.split("\n\n"), 1)),
    actors=(Actor("p1", TABLE, "person", ("A|B", "<B>"), TABLE, "x\n| y | z |", _at(LINK)),),
    risks=(
        Risk("r1", ATTRIBUTE, "other", None, LINK, SCRIPT, None, "`x`", TABLE, _at(ATTRIBUTE), "unchecked"),
    ),
    quotes=(Quote("q1", BOLD, SCRIPT, LINK, TERMINAL, "<b>", _at(BOLD), "supported"),),
    timeline=(Event("t1", "<i>2023</i>", "x", TERMINAL, _at(SCRIPT)),),
    watch=(_statement("w1", "[x]: https://evil.example 'definition'"),),
    gaps=(_statement("g1", "***"),),
    disagreements=(
        Disagreement("d1", LINK, SCRIPT, (Side("- nested\n- list", SCRIPT, _at(LINK)), Side("=", None, ()))),
    ),
    articles=(
        ArticleRecord(
            "a1", LINK, "../<b>evil</b>.txt", "javascript:alert(1)//https://x", ATTRIBUTE, "2023-05-22\n# x",
            sha256(TEXT.encode()).hexdigest(), TEXT, publisher=SCRIPT,
        ),
        ArticleRecord("a2", "x", "-", ADDRESS, None, None, "", "x"),
    ),
    ledger=Ledger((Dropped(SCRIPT, LINK, TABLE),), Coverage(1, 1, 1, 1, 1, 1, 0)),
)  # fmt: skip
