"""briefing sources show: what was understood of a source."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_people_see_what_is_known_and_the_text(run: Run, article: Path) -> None:
    ran = run("sources", "show", article)
    assert (ran.code, ran.err) == (0, "")
    assert "title:     Harrow Bridge shut after inspectors find rust\n" in ran.out
    assert "published: 2024-06-08 (from the dateline)\n" in ran.out
    assert "The repair is expected to cost 4 million crowns." in ran.out
    assert "None" not in ran.out


def test_what_was_set_aside_is_shown(run: Run, article: Path) -> None:
    article.write_text(article.read_text(encoding="utf-8") + "\nRead More\n", encoding="utf-8")
    assert (
        "set aside as not part of the story:\n  read more: Read More\n" in run("sources", "show", article).out
    )


def test_an_unknown_date_is_said(run: Run, article: Path) -> None:
    text = article.read_text(encoding="utf-8").replace("Saturday, 8 June 2024\n\n", "")
    article.write_text(text, encoding="utf-8")
    assert "published: not known\n" in run("sources", "show", article).out
    assert (
        "published: 2024-06-09 (from the option)"
        in run("sources", "show", article, "--published", "2024-06-09").out
    )


def test_programs_get_the_articles_whole(run: Run, article: Path) -> None:
    [record] = json.loads(run("sources", "show", article, "--format", "json").out)
    assert list(record) == [
        "id", "title", "source", "url", "author", "publisher", "published", "published_from", "updated",
        "language", "sha256", "text", "blocks", "removed",
    ]  # fmt: skip
    assert record["published"] == "2024-06-08"
    first = record["blocks"][0]
    assert record["text"][first["start"] : first["end"]] == record["title"]


def test_a_source_that_cannot_be_read(run: Run) -> None:
    ran = run("sources", "show", "nope.txt")
    assert (ran.code, ran.out) == (3, "")
