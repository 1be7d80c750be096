import datetime as dt
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import briefing.sources
from briefing.errors import SourceError
from briefing.sources import KINDS, load, numbered
from briefing.text.cleaning.clean import article_from_text

STORY = """Ferry terminal closes

Mayor Ines Halloran closed the ferry terminal on Tuesday after an inspection found cracks in the pier.

“We had no other choice,” she said. Engineers had warned about the structure for many years."""


def test_every_kind_is_listed_and_has_a_loader() -> None:
    assert {module.name for module in iter_modules(briefing.sources.__path__)} == set(KINDS)
    assert all(callable(import_module(f"briefing.sources.{kind}").load) for kind in KINDS)


def test_a_path_and_standard_input_give_the_same_article(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(STORY, encoding="utf-8")
    by_path = list(load(str(path)))
    assert [(article.id, article.title, article.source) for article in by_path] == [
        ("a1", "Ferry terminal closes", str(path))
    ]
    assert next(load(f"file:{path}")).text == by_path[0].text
    from_stdin = next(load("-", stdin=STORY.encode))
    assert (from_stdin.text, from_stdin.source) == (by_path[0].text, "-")


def test_the_given_date_is_passed_on() -> None:
    article = next(load("-", published=dt.date(2021, 5, 4), stdin=STORY.encode))
    assert article.published is not None
    assert (article.published.date, article.published.known_from) == (dt.date(2021, 5, 4), "option")


def test_articles_are_numbered_in_order() -> None:
    article = article_from_text(STORY, id="x")
    assert [one.id for one in numbered([article, article, article])] == ["a1", "a2", "a3"]


@pytest.mark.parametrize("ref", ["https://example.org/a", "HTTP://example.org", "ftp://example.org/a"])
def test_network_sources_are_refused_with_what_to_do(ref: str) -> None:
    with pytest.raises(SourceError, match="network sources are not available yet") as refused:
        list(load(ref))
    assert "Save the page" in str(refused.value)
