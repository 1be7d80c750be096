"""briefing models list: the kinds, and what auto means here."""

from __future__ import annotations

import json

from briefing.models import KINDS
from tests.cli.conftest import Run


def test_people_see_each_kind_and_what_auto_is(run: Run) -> None:
    ran = run("models", "list")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()[: len(KINDS)]] == list(KINDS)
    assert "auto is extractive here: no model endpoint is configured." in ran.out


def test_programs_get_the_same(run: Run) -> None:
    data = json.loads(run("models", "list", "--format", "json").out)
    assert data["kinds"] == KINDS
    assert data["auto"]["kind"] == "extractive"
