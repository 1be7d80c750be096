"""Whatever an article says, the page keeps its shape: no link, image, script or row comes from it."""

from __future__ import annotations

from html.parser import HTMLParser

from markdown_it import MarkdownIt

from briefing.render import render
from tests.render.hostile import HOSTILE

ADDRESS = "https://e.example/a%20b%22%3E%3Cscript%3E%7C%60%5Bx%5D%28y%29&c=1&lt;"
"""The one web address of the briefing, percent-encoded."""


class Tags(HTMLParser):
    """Collects the elements and attributes of a page, and whether they are closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, list[str]]] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, [name for name, _ in attrs]))
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag not in {"meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_has_the_templates_own_elements_only() -> None:
    tags = Tags(render(HOSTILE, format="html"))
    assert tags.open == []
    assert not {"script", "img", "iframe", "object", "form"} & {tag for tag, _ in tags.found}
    assert {name for _, names in tags.found for name in names} <= {
        "lang", "charset", "name", "content", "http-equiv", "class", "id", "title", "href", "rel",
        "aria-labelledby", "scope",
    }  # fmt: skip
    assert tags.links == [ADDRESS]


def test_markdown_has_the_templates_own_links_and_rows_only() -> None:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(render(HOSTILE, format="md"))
    inline = [child for token in tokens for child in token.children or ()]
    assert [t.attrs["href"] for t in inline if t.type == "link_open"] == [ADDRESS]
    assert not {"image", "html_inline", "s_open"} & {t.type for t in inline}
    assert not {"html_block", "fence", "code_block"} & {t.type for t in tokens}
    assert [t.content for t in inline if t.type == "code_inline"] == ["--format json"]
    assert sum(t.type == "tr_open" for t in tokens) == 1 + len(HOSTILE.actors)
    assert [t.tag for t in tokens if t.type == "heading_open"].count("h1") == 1
    assert [t.level for t in tokens if t.type == "hr"] == [0]


def test_no_format_lets_a_control_character_through() -> None:
    for kind in ("md", "html", "txt"):
        page = render(HOSTILE, format=kind)
        assert not {c for c in page if (not c.isprintable() and c not in "\n\xa0") or c == "\u202e"}


def test_article_text_is_no_template() -> None:
    for kind in ("md", "html", "txt"):
        page = render(HOSTILE, format=kind)
        assert "49" not in page.split("<body>")[-1]
        assert "7 * 7" in page or "7 \\* 7" in page
