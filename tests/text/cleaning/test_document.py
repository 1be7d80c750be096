import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Article
from briefing.errors import SourceError
from briefing.text.cleaning.document import MAX_BYTES, article_from_bytes

STORY = """Mayor Ines Halloran closed the ferry terminal on Tuesday after cracks were found in its pier.

“We had no other choice,” she said. Engineers had warned about the structure for many years."""
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in STORY.splitlines() * 2)
PAGE = f"<!DOCTYPE html><html lang=en><body><article>{PARAGRAPHS}</article>"


@pytest.mark.parametrize(
    ("name", "data", "opening"),
    [
        ("a.txt", f"# Ferry closes\n\n{STORY}", "# Ferry closes\n\nMayor"),
        ("a.md", f"# Ferry **closes**\n\n{STORY}", "Ferry closes\n\nMayor"),
        ("a.MD", f"# Ferry **closes**\n\n{STORY}", "Ferry closes\n\nMayor"),
        ("a.html", PAGE, "Mayor"),
        ("saved.txt", "\n  " + PAGE, "Mayor"),
        (None, PAGE, "Mayor"),
        (None, STORY, "Mayor"),
    ],
    ids=[
        "text",
        "Markdown",
        "ending in capitals",
        "HTML",
        "HTML called .txt",
        "HTML on stdin",
        "text on stdin",
    ],
)
def test_the_form_is_told_by_ending_and_first_bytes(name: str | None, data: str, opening: str) -> None:
    article = article_from_bytes(data.encode(), source=name or "-", name=name)
    assert article.text.startswith(opening)
    assert article.source == (name or "-")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "standard input is empty"),
        (b" \n\t ", "nothing but white space"),
        (b"%PDF-1.7", "standard input is a PDF document, not text"),
        (b"a" * (MAX_BYTES + 1), "has 20 MB; an article has at most 20 MB"),
        (b"Too short.", "standard input holds 2 words of story"),
        (b"<html><body></body></html>", "holds no article text"),
    ],
    ids=["empty", "blank", "PDF", "too large", "too short", "empty page"],
)
def test_refusals_are_one_sentence_and_a_hint(data: bytes, message: str) -> None:
    with pytest.raises(SourceError) as refused:
        article_from_bytes(data, source="-")
    assert message in refused.value.what
    assert "\n" not in refused.value.what
    assert refused.value.exit_code == 3


@given(st.binary(max_size=400), st.sampled_from(["x.txt", "x.md", None]), st.booleans())
def test_any_bytes_are_an_article_or_refused(data: bytes, name: str | None, long: bool) -> None:
    try:
        article = article_from_bytes(data + STORY.encode() * long, source="x", name=name)
    except SourceError:
        return
    assert isinstance(article, Article)
    assert all(block.of(article.text).strip() for block in article.blocks)
