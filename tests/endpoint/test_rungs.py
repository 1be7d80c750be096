"""Requests: what goes to which rung, and how an answer is taken back to its model."""

import pytest

from briefing.ask import Ask, Form, Message
from briefing.draft import EditionDraft
from briefing.endpoint.rungs import LADDER, MOST_COMPLAINT, MOST_QUOTED, Asking, opening, repair, roomier
from briefing.schema import schema_text
from tests.endpoint.talk import ASK, GOOD, MESSAGES

ASKING = Asking("tiny", 800, 0.2)


def test_the_top_rung_sends_the_messages_as_they_are() -> None:
    request = opening(ASK, "json_schema", ASKING)
    assert request.messages == MESSAGES
    assert (request.model, request.output, request.form) == ("tiny", "EditionDraft", "json_schema")
    assert request.schema == schema_text(EditionDraft)
    assert (request.max_output_tokens, request.temperature, request.sample) == (800, 0.2, 0)


@pytest.mark.parametrize("form", LADDER[1:])
def test_below_it_the_schema_ends_the_system_message(form: Form) -> None:
    system, user = opening(ASK, form, ASKING).messages
    assert system.content.startswith("You brief.\n\nAnswer with one JSON object")
    assert system.content.endswith(schema_text(EditionDraft))
    assert user == MESSAGES[1]


def test_messages_without_a_system_message_get_one() -> None:
    system, user = opening(Ask("digest", EditionDraft, (), (), MESSAGES[1:]), "text", ASKING).messages
    assert (system.role, user) == ("system", MESSAGES[1])


def test_samples_and_rungs_are_requests_of_their_own() -> None:
    again = Ask("digest", EditionDraft, (), (), MESSAGES, sample=1)
    keys = {opening(ask, form, ASKING).key for ask in (ASK, again) for form in LADDER}
    assert len(keys) == 6


def test_a_repair_shows_the_answer_and_what_is_wrong() -> None:
    request = opening(ASK, "json_schema", ASKING)
    repaired = repair(request, GOOD, "watch: not a list")
    assert repaired.messages[:2] == MESSAGES
    assert repaired.messages[2] == Message("assistant", GOOD)
    assert "watch: not a list" in repaired.messages[3].content
    assert repaired.messages[3].role == "user"


def test_a_repair_says_back_a_bounded_text_that_can_be_sent() -> None:
    repaired = repair(
        opening(ASK, "text", ASKING), "\ud800" + "x" * 10 * MOST_QUOTED, "y" * 10 * MOST_COMPLAINT
    )
    assert len(repaired.messages[2].content) == MOST_QUOTED
    assert len(repaired.messages[3].content) < MOST_COMPLAINT + 200
    assert len(repaired.key) == 64


def test_more_room_is_twice_the_room() -> None:
    assert roomier(opening(ASK, "text", ASKING)).max_output_tokens == 1600
    assert roomier(opening(ASK, "text", Asking("tiny", 1))).max_output_tokens == 2
