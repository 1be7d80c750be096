"""From an Ask to a valid value, or to one plain error that says what was spent."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ask import Answer, Form, Reply, Request, Usage
from briefing.draft import EditionDraft
from briefing.endpoint.conversation import Conversation
from briefing.endpoint.failures import FormRefused
from briefing.endpoint.rungs import LADDER, Asking, opening, repair, roomier
from briefing.errors import (
    AnswerCut,
    AnswerRefused,
    AnswerUnusable,
    BriefingError,
    BudgetReached,
    ContextOverflow,
    EndpointUnusable,
    ModelError,
    Spent,
)
from briefing.prices import FREE, Price, cost
from briefing.schema import schema_text
from tests.endpoint.talk import ASK, CUT, GOOD, PROSE, UNFIT, VALUE, Says, said

ASKING = Asking("tiny", 800)
PRICE = Price("tiny", 1.0, 0.1, 10.0, "2026-01-01")
EACH = cost(PRICE, 100, 10, 20)
REFUSED = FormRefused("the host does not take it.")
ECHO = schema_text(EditionDraft)
TWICE: list[Form] = [form for form in LADDER for _ in ("asked", "repaired")]


def talk(says: Says, **more: Any) -> Conversation:
    return Conversation(says, ASKING, "endpoint", **{"price": PRICE, **more})


def forms(says: Says) -> list[Form]:
    return [request.form for request in says.seen]


def test_a_valid_answer_is_one_call() -> None:
    says = Says(said())
    assert talk(says).answer(ASK) == Answer(
        VALUE, "endpoint", "tiny-1", Usage(100, 10, 20), calls=1, cost_usd=EACH
    )
    assert says.seen == [opening(ASK, "json_schema", ASKING)]


@pytest.mark.parametrize(
    ("turns", "ended"),
    [
        ([said(f"So:\n```json\n{GOOD}\n```")], ["json_schema"]),
        ([said(UNFIT), said()], ["json_schema"] * 2),
        ([said(PROSE), said()], ["json_schema"] * 2),
        ([REFUSED, said()], ["json_schema", "json_object"]),
        ([REFUSED, REFUSED, said()], [*LADDER]),
        ([said(ECHO), said(ECHO), said()], ["json_schema"] * 2 + ["json_object"]),
        ([said(PROSE), said(PROSE), said(UNFIT), said(UNFIT), said(PROSE), said()], TWICE),
        ([said(""), said()], ["json_schema", "json_object"]),
        ([said(PROSE, finish="length"), said()], ["json_schema", "json_object"]),
        ([said(UNFIT), ContextOverflow("too long"), said()], ["json_schema"] * 2 + ["json_object"]),
        ([said("", finish="length"), said()], ["json_schema"] * 2),
        ([said("", finish="length"), said(UNFIT), said()], ["json_schema"] * 3),
    ],
    ids=[
        "in prose", "repaired", "prose repaired", "form refused", "both refused", "schema echoed",
        "to the end", "empty", "prose cut", "no room to repair", "thought too long", "thought and unfit",
    ],
)  # fmt: skip
def test_each_bad_answer_has_a_way_to_a_good_one(turns: list[Reply | Exception], ended: list[Form]) -> None:
    says = Says(*turns)
    answer = talk(says).answer(ASK)
    replies = [turn for turn in turns if isinstance(turn, Reply)]
    assert answer.said == VALUE
    assert (answer.calls, answer.usage.output) == (len(replies), 20 * len(replies))
    assert answer.cost_usd == sum([EACH] * len(replies))
    assert forms(says) == ended


def test_a_lower_rung_asks_afresh_and_a_repair_goes_on() -> None:
    says = Says(said(UNFIT), said(PROSE), said(UNFIT), said())
    talk(says).answer(ASK)
    first, repaired, second, last = says.seen
    assert first == opening(ASK, "json_schema", ASKING)
    assert repaired.messages[:-2] == first.messages
    assert second == opening(ASK, "json_object", ASKING)
    assert last == repair(second, UNFIT, last.messages[-1].content.split("\n")[1])


def test_a_model_that_thought_too_long_gets_twice_the_room_once() -> None:
    says = Says(said("", finish="length"))
    with pytest.raises(AnswerCut, match="wrote nothing within its limit of 1600 tokens") as caught:
        talk(says).answer(ASK)
    first = opening(ASK, "json_schema", ASKING)
    assert says.seen == [first, roomier(first)]
    assert caught.value.part is None
    assert "max_output_tokens" in str(caught.value)
    assert caught.value.spent == Spent(200, 20, 40, calls=2, cost_usd=sum([EACH] * 2))


def test_twice_the_room_may_be_more_than_there_is() -> None:
    with pytest.raises(AnswerCut, match="wrote nothing"):
        talk(Says(said("", finish="length"), ContextOverflow("too long"))).answer(ASK)


@pytest.mark.parametrize(("text", "part"), [(CUT, VALUE), (GOOD[:20], None)], ids=["a part", "nothing whole"])
def test_a_cut_answer_brings_its_whole_part(text: str, part: EditionDraft | None) -> None:
    says = Says(said(text, finish="length"))
    with pytest.raises(AnswerCut, match="cut off at its limit of 800 tokens") as caught:
        talk(says).answer(ASK)
    assert caught.value.part == part
    assert caught.value.spent == Spent(100, 10, 20, calls=1, cost_usd=EACH)
    assert len(says.seen) == 1


def test_prose_without_end_on_every_rung_is_cut() -> None:
    says = Says(said(PROSE, finish="length"))
    with pytest.raises(AnswerCut):
        talk(says).answer(ASK)
    assert forms(says) == [*LADDER]


def test_a_refusal_is_final_and_in_the_models_words() -> None:
    says = Says(said("", finish="refusal", refusal="I do not brief about ports."))
    with pytest.raises(AnswerRefused) as caught:
        talk(says).answer(ASK)
    assert caught.value.what == "tiny declined to answer: I do not brief about ports."
    assert (len(says.seen), caught.value.spent) == (1, Spent(100, 10, 20, 1, 0, EACH))


def test_the_end_of_the_ladder_says_what_came_on_each_rung() -> None:
    says = Says(REFUSED, said(""), said(PROSE), said(UNFIT))
    with pytest.raises(AnswerUnusable) as caught:
        talk(says).answer(ASK)
    assert caught.value.what == (
        "tiny gave no valid EditionDraft: the endpoint does not take it (asked for json_schema); "
        "an empty answer (asked for json_object); "
        "there is no JSON object in it: Surely! The port of Sund is closed.; "
        "after a repair: watch: input should be a valid array (asked for text)."
    )
    assert caught.value.spent == Spent(300, 30, 60, calls=3, cost_usd=sum([EACH] * 3))


@pytest.mark.parametrize(
    "error",
    [
        ContextOverflow("too long", window=4096),
        EndpointUnusable("the quota is gone"),
        BudgetReached("the limit"),
        ModelError("it failed"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_other_errors_pass_with_what_was_spent_before(error: BriefingError) -> None:
    with pytest.raises(type(error)) as caught:
        talk(Says(REFUSED, error)).answer(ASK)
    assert caught.value is error
    assert caught.value.spent == Spent()
    if not isinstance(error, ContextOverflow):  # that one only costs the repair
        with pytest.raises(type(error)) as caught:
            talk(Says(said(UNFIT), error)).answer(ASK)
        assert caught.value.spent == Spent(100, 10, 20, calls=1, cost_usd=EACH)


@pytest.mark.parametrize(
    ("price", "usage", "expected"),
    [(None, Usage(5, 0, 5), None), (PRICE, None, None), (FREE, None, 0.0), (FREE, Usage(5, 0, 5), 0.0)],
    ids=["no price", "no usage", "free without usage", "free"],
)
def test_what_is_not_known_has_no_cost(
    price: Price | None, usage: Usage | None, expected: float | None
) -> None:
    assert talk(Says(said(usage=usage)), price=price).answer(ASK).cost_usd == expected


def test_stored_replies_cost_nothing() -> None:
    answer = talk(Says(said(UNFIT, stored=True), said())).answer(ASK)
    assert (answer.calls, answer.cached_calls) == (1, 1)
    assert (answer.usage, answer.cost_usd) == (Usage(100, 10, 20), EACH)


def test_the_name_is_the_one_asked_for_where_the_endpoint_is_silent() -> None:
    assert talk(Says(said(model=None))).answer(ASK).model == "tiny"


@pytest.mark.parametrize(
    ("recalled", "turns", "asked", "remembered"),
    [
        (None, [said()], ["json_schema"], []),
        (None, [said(UNFIT), said()], ["json_schema"] * 2, []),
        (None, [REFUSED, said()], ["json_schema", "json_object"], ["json_object"]),
        ("json_object", [said()], ["json_object"], []),
        ("json_object", [REFUSED, said()], ["json_object", "text"], ["text"]),
        ("text", [said()], ["text"], []),
    ],
    ids=["top", "repaired", "down", "recalled", "further down", "bottom"],
)
def test_the_rung_that_works_is_remembered_when_it_is_a_lower_one(
    recalled: Form | None, turns: list[Reply | Exception], asked: list[Form], remembered: list[Form]
) -> None:
    told: list[Form] = []
    says = Says(*turns)
    talk(says, recall=lambda: recalled, remember=told.append).answer(ASK)
    assert (forms(says), told) == (asked, remembered)


def test_what_a_higher_rung_said_in_an_earlier_run_is_not_paid_for_again() -> None:
    kept = {opening(ASK, "json_schema", ASKING): said(stored=True)}
    says = Says(AssertionError("called"))
    answer = talk(says, recall=lambda: "text", peek=kept.get).answer(ASK)
    assert (answer.said, answer.calls, answer.cached_calls) == (VALUE, 0, 1)


BAD = [
    said(PROSE), said(UNFIT), said(ECHO), said(""), said("", finish="length"), said(CUT, finish="length"),
    REFUSED,
]  # fmt: skip


class Kept:
    """A store in a dict, before an endpoint that answers the same Request always the same."""

    def __init__(self, says: Says) -> None:
        self.says = says
        self.first: dict[Request, Reply | Exception] = {}
        self.bought: dict[Request, Reply] = {}
        self.asked: list[Request] = []
        self.rungs: list[Form] = []

    def send(self, request: Request) -> Reply:
        if request in self.bought:
            return self.bought[request]
        self.asked.append(request)
        if request not in self.first:
            try:
                self.first[request] = self.says(request)
            except FormRefused as refused:
                self.first[request] = refused
        reply = self.first[request]
        if isinstance(reply, Exception):
            raise reply
        self.bought[request] = reply
        return reply

    def run(self) -> EditionDraft | str:
        by = Conversation(
            self.send,
            ASKING,
            "endpoint",
            peek=self.bought.get,
            recall=lambda: self.rungs[-1] if self.rungs else None,
            remember=self.rungs.append,
        )
        try:
            return by.answer(ASK).said
        except ModelError as error:
            return type(error).__name__


@given(
    st.lists(st.sampled_from([*BAD, said(), said(f"Yes: {GOOD}")]), min_size=1, max_size=9),
    st.sets(st.integers(0, 8)),
)
def test_a_second_run_asks_only_for_what_the_first_lost(turns: list[Any], lost: set[int]) -> None:
    """Whatever came, whatever was lost, and whichever rung the first run left behind."""
    kept = Kept(Says(*turns))
    first = kept.run()
    known = set(kept.first)
    for request in [request for i, request in enumerate(kept.bought) if i in lost]:
        del kept.bought[request]
    missing = known - set(kept.bought)
    kept.asked.clear()
    assert kept.run() == first
    assert set(kept.asked) <= missing


def test_what_came_on_every_rung_alike_is_told_once() -> None:
    with pytest.raises(AnswerUnusable) as caught:
        talk(Says(*[said(UNFIT)] * 6)).answer(ASK)
    assert caught.value.what == (
        "tiny gave no valid EditionDraft: after a repair too: watch: input should be a valid array "
        "(asked for json_schema, json_object, text)."
    )
