"""The line that says how many answers have come."""

from __future__ import annotations

import sys

import pytest

from briefing.ask import Answer, Ask
from briefing.cli.waiting import Watched
from briefing.draft import Notes
from briefing.models.extractive import Extractive
from tests.cli.test_terminal import Screen

NOTES = Notes((), (), (), (), (), (), ())


class Asked(Extractive):
    reads_messages = True
    name = "m-1"

    def answer(self, ask: Ask[Notes]) -> Answer[Notes]:  # type: ignore[override]  # it answers notes only
        if not ask.task:
            raise ValueError("no task")
        return Answer(NOTES, "test", "m-1")


def test_a_person_sees_each_call_begin_and_end(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    model = Watched(Asked())
    assert model.answer(Ask("notes", Notes, (), ())).said == NOTES
    with pytest.raises(ValueError, match="no task"):
        model.answer(Ask("", Notes, (), ()))
    assert screen.getvalue() == (
        "\r\x1b[2Km-1: 0 answered, waiting for 1\r\x1b[2K\r\x1b[2Km-1: 1 answered, waiting for 1\r\x1b[2K"
    )


def test_it_is_the_model_in_everything_else() -> None:
    model = Asked()
    same = Watched(model)
    names = ("reads_messages", "name", "window", "output_tokens", "price")
    assert [getattr(same, name) for name in names] == [getattr(model, name) for name in names]
    same.close()
