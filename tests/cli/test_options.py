"""The values that options take."""

from __future__ import annotations

import datetime as dt

import pytest
import typer

from briefing.cli.options import day


def test_a_day_is_read() -> None:
    assert day("2024-02-29") == dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "2023-02-29",
        "2023-5-2",
        "20230522",
        "2023-W21-1",
        "22.05.2023",
        "2023-05-22 ",
        "2023/05/22",
        "today",
    ],
)
def test_any_other_form_is_refused_and_the_right_one_shown(written: str) -> None:
    with pytest.raises(typer.BadParameter, match="for instance 2023-05-22"):
        day(written)
