"""Told: where endpoints put what they say, and what is quoted of it. The wordings are in test_failures."""

from __future__ import annotations

import json

import pytest

from briefing.endpoint.told import Came, Told, one_line
from tests.endpoint.servers import wrong


@pytest.mark.parametrize(
    ("status", "data", "told"),
    [
        (400, wrong("No.", code="a", type="b", param="c"), (400, "No.", "a b", "c")),
        (400, {"error": "No."}, (400, "No.", "", "")),
        (400, {"message": "No.", "code": "a"}, (400, "No.", "a", "")),
        (400, {"detail": "No."}, (400, "No.", "", "")),
        (400, [wrong("No.", status="A")], (400, "No.", "A", "")),
        (200, wrong("No.", code=429), (429, "No.", "", "")),
        (200, wrong("No.", code="rate_limit_exceeded"), (429, "No.", "rate_limit_exceeded", "")),
        (200, wrong("No."), (500, "No.", "", "")),
        (200, wrong("No.", code=7), (500, "No.", "", "")),
    ],
)
def test_what_is_said_is_found(status: int, data: object, told: tuple[int, str, str, str]) -> None:
    found = Told.of(Came(status, {}, json.dumps(data).encode()))
    assert (found.status, found.words, found.code, found.field) == told


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"upstream  down\n", "upstream down"),
        (b"<html><title>502</title>", ""),
        (b"", ""),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"{}", "{}"),
    ],
)
def test_a_body_of_another_kind_is_quoted_unless_it_is_a_page(body: bytes, words: str) -> None:
    assert Told.of(Came(502, {}, body)).words == words


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("a\nb\tc  d", "a b c d"),
        ("a\x00\x1b[31mb\u202ec", "a [31mb c"),
        ("Incorrect key sk-proj-abc_DEF123.", "Incorrect key ***"),
        ("Authorization: Bearer abcdef", "Authorization: ***"),
        ("x" * 500, "x" * 199 + "…"),
        (None, "None"),
    ],
)
def test_an_endpoints_words_are_made_fit_for_a_message(words: object, line: str) -> None:
    assert one_line(words) == line
