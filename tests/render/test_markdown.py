"""Text that nobody vouches for stays text, wherever in a page it is put."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing.render.markdown import escape, plain

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PLACES = {
    "a paragraph": "{}",
    "the middle of a line": "so {} it is",
    "a list item": "- {}\n- next",
    "a block quote": "> {}",
    "a heading": "# {}",
    "a table cell": "| a | b |\n| --- | --- |\n| {} | z |",
    "emphasis": "*{}*",
}
HARMLESS = "x"


def shape(markdown: str) -> list[str]:
    """The kinds of things that a reader of Markdown sees, without their words."""
    kinds = []
    for token in READER.parse(markdown):
        kinds.append(token.type)
        kinds += [child.type for child in token.children or () if child.type not in {"text", "text_special"}]
    return kinds


def words(markdown: str) -> str:
    """The text that is left when Markdown has been read."""
    return "".join(
        child.content for token in READER.parse(markdown) for child in token.children or () if child.content
    )


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- hidden -->",
        "![x](http://e.example)", "[x](http://e.example)", "[x][y]", "[x]: http://e.example",
        "<http://e.example>", "[^1]", "[^1]: note", "# heading", "## two", "- item", "+ item", "* item",
        "1. item", "12) item", "> quote", "---", "***", "===", "| a | b |", "a | b", "`code`", "```", "~~~",
        "~~gone~~", "**bold**", "__bold__", "_it_", "*it*", "- [ ] task", "[x] task", "a\n\n# b",
        "a\r\n- b", "&lt;b&gt;", "&#60;b&#62;", "\\", "\\<b>", "a  \nb", "    code", "\tcode", ":---",
        "[a](b \"c\")", "](http://e.example)", "![", "a]b[c](d)", "<details open>", "</td>", "{}", "*", "_",
    ],
)  # fmt: skip
def test_no_text_makes_markup(hostile: str, place: str) -> None:
    assert shape(place.replace("{}", escape(hostile))) == shape(place.replace("{}", HARMLESS))


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@given(st.text(alphabet="ab1 .)(][!<>#*_-+=|`~\\&;:/x\n\t\"'@", max_size=24))
@example("[a](b)").via("a link")
def test_no_combination_of_active_characters_makes_markup(place: str, text: str) -> None:
    line = plain(text).strip()
    if line:
        assert shape(place.replace("{}", escape(line))) == shape(place.replace("{}", HARMLESS))


@given(st.text(max_size=60))
def test_a_reader_sees_the_very_words(text: str) -> None:
    line = plain(text).strip()
    if line and "\x00" not in line:
        assert words(f"so {escape(line)} it is") == f"so {line} it is"


@pytest.mark.parametrize(
    "prose",
    [
        "It’s Nikol’s “last word” – or ‘the last but one’ — he said.",
        "“We [the council] agreed … and [...] left,” she said.",
        "AT&T and R&D cost $5 million (about €4.6m), 3.5% more than in 2022; see p. 12.",
        "On 22-23 May, 7 of 10 voted yes/no: 50-50!",
        "snake_case and file_name.txt stay as they are",
        "C# and F# developers; 5 > 4; -5 degrees in 1.5 hours",
    ],
)
def test_prose_stays_as_it_is(prose: str) -> None:
    assert escape(prose) == prose


@pytest.mark.parametrize(
    ("text", "inert"),
    [
        pytest.param("https://e.example/a", "https:\\//e.example/a", id="address"),
        pytest.param("www.e.example", "www\\.e.example", id="www"),
        pytest.param("jo@e.example", "jo\\@e.example", id="mail"),
    ],
)
def test_what_some_readers_link_by_themselves_is_broken_up(text: str, inert: str) -> None:
    assert escape(text) == inert


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("a\n\nb\t c", "a b c", id="line breaks"),
        pytest.param("red\x1b[31m", "red [31m", id="terminal escape"),
        pytest.param("a\u202eb\u2066c", "a b c", id="direction marks"),
        pytest.param("10\xa0000", "10\xa0000", id="no-break space stays"),
    ],
)
def test_plain_is_one_line_without_controls(text: str, line: str) -> None:
    assert plain(text) == line
