from dataclasses import FrozenInstanceError
from hashlib import sha256

import pytest

from briefing.article import Article, Block, Span

TEXT = "Título\n\nÉl dijo “sí”."


def article() -> Article:
    return Article("a1", "x.txt", TEXT, (Block(0, 6, "title"), Block(8, len(TEXT), "story")), "Título")


def test_a_span_is_an_address_in_code_points() -> None:
    assert Span(8, 10).of(TEXT) == "Él"


@pytest.mark.parametrize(
    ("outer", "inner", "holds", "overlaps"),
    [
        pytest.param(Span(2, 8), Span(2, 8), True, True, id="itself"),
        pytest.param(Span(2, 8), Span(3, 5), True, True, id="inside"),
        pytest.param(Span(2, 8), Span(7, 9), False, True, id="across the end"),
        pytest.param(Span(2, 8), Span(8, 9), False, False, id="touching"),
    ],
)
def test_spans_are_half_open(outer: Span, inner: Span, holds: bool, overlaps: bool) -> None:
    assert (outer.holds(inner), outer.overlaps(inner)) == (holds, overlaps)


def test_the_fingerprint_is_of_the_text_in_utf8() -> None:
    assert article().sha256 == sha256(TEXT.encode("utf-8")).hexdigest()


@pytest.mark.parametrize(
    ("offset", "kind"), [(0, "title"), (5, "title"), (6, "story"), (8, "story"), (99, "story")]
)
def test_each_offset_has_the_kind_of_its_block(offset: int, kind: str) -> None:
    assert article().kind_at(offset) == kind


def test_an_article_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        article().title = "other"  # type: ignore[misc]  # that this is refused is the test
