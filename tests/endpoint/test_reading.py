"""What a Reply is worth."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ask import Reply
from briefing.draft import DraftStatement, EditionDraft
from briefing.endpoint.reading import Reading, excerpt, read
from briefing.schema import schema_text
from tests.endpoint.talk import CUT, GOOD, PROSE, UNFIT, VALUE

ECHO = schema_text(EditionDraft)


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"  {GOOD}\n",
        f"\ufeff{GOOD}",
        f"```json\n{GOOD}\n```",
        f"Here it is:\n{GOOD}\nI hope that it helps!",
        f"<think>{{maybe}} {UNFIT}</think>{GOOD}",
        f"{ECHO}\n{GOOD}",
        f'For instance {{"headline": 3}}, so:\n{GOOD}',
        f"[{GOOD}]",
    ],
    ids=["bare", "blanks", "mark", "fence", "prose", "thought", "schema first", "example first", "in a list"],
)
def test_a_fitting_object_counts_wherever_it_stands(text: str) -> None:
    assert read(Reply(text), EditionDraft) == Reading("fit", VALUE)


def test_an_answer_that_fits_is_whole_however_it_ended() -> None:
    assert read(Reply(GOOD + "\n" * 500, "length"), EditionDraft) == Reading("fit", VALUE)
    assert read(Reply(GOOD, "other"), EditionDraft) == Reading("fit", VALUE)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (Reply(""), Reading("empty", what="an empty answer")),
        (Reply(" \n", "length"), Reading("silent", what="an empty answer")),
        (Reply("<think>First, the port {", "length"), Reading("silent", what="an empty answer")),
        (Reply(CUT, "length"), Reading("cut", VALUE, "an answer cut off at its limit", begun=True)),
        (Reply(GOOD[:20], "length"), Reading("cut", None, "an answer cut off at its limit", begun=True)),
        (Reply("The port", "length"), Reading("cut", None, "an answer cut off at its limit")),
        (Reply(PROSE), Reading("prose", what=f"there is no JSON object in it: {PROSE}")),
        (Reply("", "refusal", refusal="I\x1b[2Jcannot."), Reading("refused", what="I [2Jcannot.")),
        (Reply("", "refusal"), Reading("refused", what="it gave no reason")),
        (Reply("No.", refusal="Not this."), Reading("refused", what="Not this.")),
    ],
    ids=[
        "empty", "silent", "thinking", "cut", "nothing whole", "prose cut", "prose", "refused", "no reason",
        "refusal beside text",
    ],
)  # fmt: skip
def test_what_is_wrong(reply: Reply, expected: Reading[EditionDraft]) -> None:
    assert read(reply, EditionDraft) == expected


def test_what_does_not_fit_is_named_with_its_place() -> None:
    reading = read(Reply(UNFIT), EditionDraft)
    assert (reading.verdict, reading.value) == ("unfit", None)
    assert reading.what.startswith("watch: ")


def test_an_echo_of_the_schema_is_called_so() -> None:
    reading = read(Reply(ECHO), EditionDraft)
    assert reading.verdict == "unfit"
    assert "this is the schema" in reading.what


@given(st.text() | st.integers(0, len(GOOD)).map(lambda n: GOOD[:n]), st.sampled_from(["stop", "length"]))
def test_whatever_comes_is_read(text: str, finish: str) -> None:
    reading = read(Reply(text, "length" if finish == "length" else "stop"), EditionDraft)
    assert (reading.verdict == "fit") == (text == GOOD)
    assert reading.value is None or isinstance(reading.value, EditionDraft)


def test_much_of_nothing_is_read_in_bounded_time() -> None:
    assert read(Reply("{" * 200_000), EditionDraft).verdict == "prose"
    assert read(Reply('{"a":1}' * 20_000), EditionDraft).verdict == "unfit"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("It rained.", "It rained."), ("a\n\tb\x07c", "a b c"), ("x" * 500, "x" * 119 + "…")],
    ids=["as it is", "one line", "short"],
)
def test_an_excerpt_is_short_and_safe(text: str, expected: str) -> None:
    assert excerpt(text) == expected


def test_said_keeps_its_types() -> None:
    statement = json.loads(GOOD)["bottom_line"][0]
    assert VALUE.bottom_line == (DraftStatement(statement["text"], "fact", None, (1,)),)
