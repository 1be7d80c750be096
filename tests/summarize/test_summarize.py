"""From articles to a Summary: one call, many calls, too much at a time, too little, nothing."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from briefing.ask import Ask, Usage
from briefing.brief import Partial
from briefing.draft import Draft, Notes, Reduction
from briefing.errors import (
    AnswerCut,
    AnswerUnusable,
    BudgetReached,
    ContextOverflow,
    EndpointUnusable,
    MissingRecording,
    Spent,
)
from briefing.models.extractive import Extractive
from briefing.settings import Settings
from briefing.summarize import summarize
from tests.summarize.support import DRAFT, NONE, REDUCTION, Model, article, each_sentence, statement

SMALL = Settings(passage_tokens=40, jobs=4)


def said_of(model: Model) -> list[list[int]]:
    """The sentences of each request for notes, in the order of the text."""
    return sorted([s.number for s in ask.sentences] for ask in model.asked if ask.output is Notes)


def test_what_fits_is_one_call() -> None:
    model = Model(each_sentence)
    summary = summarize([article(), article(key="a2")], model, Settings())
    assert [ask.task for ask in model.asked] == ["brief"]
    assert summary.draft == DRAFT
    assert (summary.engine, summary.models) == ("double", ("double-1-said",))
    assert (summary.calls, summary.usage, summary.cost_usd) == (1, Usage(10, 0, 5), 0.5)
    assert [used.task for used in summary.prompts] == ["brief"]
    assert [s.number for s in summary.ask.sentences] == list(range(1, 25))


def test_what_does_not_fit_is_read_in_passages_and_reduced() -> None:
    model = Model(each_sentence)
    summary = summarize([article()], model, SMALL)
    assert [n for numbers in said_of(model) for n in numbers] == list(range(1, 13))
    assert summary.draft.headline == "Sund waits"
    assert summary.partial is None
    assert summary.calls == len(model.asked) == len(said_of(model)) + 1
    assert {used.task for used in summary.prompts} == {"notes", "reduce"}


def test_every_request_says_where_it_stands_in_the_article() -> None:
    model = Model(each_sentence)
    text = article().text.replace("on day 1.", "on day 1, “We wait,” Mara Lind said.")
    summarize([replace(article(), text=text)], model, SMALL)
    last = max((ask for ask in model.asked if ask.output is Notes), key=lambda ask: ask.sentences[0].number)
    shown = last.messages[-1].content
    assert "Title of a1" in shown
    assert "Mara Lind" in shown
    assert f"{len(said_of(model))} of {len(said_of(model))}" in shown


def test_the_embedded_engine_gets_every_article_whole() -> None:
    summary = summarize([article(), article(key="a2")], Extractive(), SMALL)
    assert [p.article for p in summary.ask.passages] == ["a1", "a2"]
    assert (summary.engine, summary.calls, summary.prompts) == ("extractive", 0, ())


@trying(max_examples=25)
@given(st.integers(1, 30), st.integers(12, 200), st.integers(1, 3))
def test_every_sentence_of_every_article_is_asked_about_once(size: int, budget: int, articles: int) -> None:
    model = Model(each_sentence)
    them = [article(size, f"a{n}") for n in range(articles)]
    summary = summarize(them, model, Settings(passage_tokens=budget))
    first = [ask for ask in model.asked if ask.output is not Reduction]
    text = {(s.number, s.text) for ask in first for s in ask.sentences}
    assert text == {(s.number, s.text) for s in summary.ask.sentences}
    assert sum(len(ask.sentences) for ask in first) == len(text)


@trying(max_examples=12)
@given(st.randoms(use_true_random=False), st.integers(1, 6))
def test_the_order_of_completion_does_not_matter(chance: random.Random, jobs: int) -> None:
    delays = {n: chance.random() / 500 for n in range(40)}

    def slowly(ask: Ask[Any]) -> Any:
        time.sleep(delays[ask.sentences[0].number])
        return each_sentence(ask)

    found = summarize([article(), article(key="a2")], Model(slowly), replace(SMALL, jobs=jobs))
    assert found == summarize([article(), article(key="a2")], Model(each_sentence), SMALL)


def test_each_piece_of_evidence_names_its_article() -> None:
    summary = summarize([article(), article(key="a2")], Model(failing_reduce), SMALL)
    of = {s.number: s.article for s in summary.ask.sentences}
    assert {of[n] for point in summary.draft.key_points for n in point.evidence} == {"a1", "a2"}


def failing_reduce(ask: Ask[Any]) -> Any:
    if ask.output is Reduction:
        raise AnswerUnusable("double-1 gave no valid Reduction")
    return each_sentence(ask)


def test_a_failed_reduce_step_leaves_the_joined_notes() -> None:
    summary = summarize([article()], Model(failing_reduce), SMALL)
    assert summary.draft.headline == "Title of a1"
    assert [s.text for s in summary.draft.bottom_line] == [
        f"The port of Sund waits on day {n}." for n in (1, 2, 3)
    ]
    assert len(summary.draft.key_points) == 10
    assert summary.draft.why_it_matters == ()
    assert summary.partial == Partial(
        6,
        "double-1 gave no valid Reduction. Headline, bottom line and key points are joined from the notes; "
        "no model wrote them.",
        summary.partial.passages if summary.partial else 0,
        0,
    )


def unless(number: int, problem: Exception) -> Model:
    """A model that fails where it reads this sentence."""

    def say(ask: Ask[Any]) -> Any:
        if ask.output is Notes and any(s.number == number for s in ask.sentences):
            raise problem
        return each_sentence(ask)

    return Model(say)


def test_a_failed_passage_is_missing_and_the_others_are_kept() -> None:
    problem = AnswerUnusable("no valid answer")
    problem.spent = Spent(input=100, output=50, calls=2, cost_usd=2.0)
    model = unless(5, problem)
    summary = summarize([article()], model, SMALL)
    passages = len(said_of(model))
    assert summary.partial == Partial(6, "no valid answer.", passages, 1)
    assert summary.calls == passages - 1 + 1 + 2
    assert summary.cost_usd == (passages - 1 + 1) * 0.5 + 2.0
    assert summary.usage == Usage(10 * passages + 100, 0, 5 * passages + 50)


def test_the_budget_reached_gives_what_there_is() -> None:
    model = unless(9, BudgetReached("the next call could cross 1.00 USD"))
    summary = summarize([article()], model, replace(SMALL, jobs=1))
    assert summary.partial is not None
    assert (summary.partial.exit_code, summary.partial.reason) == (5, "the next call could cross 1.00 USD.")
    assert 0 < summary.partial.missing < summary.partial.passages
    after = [numbers for numbers in said_of(model) if numbers[0] > 9]
    assert after == []


@pytest.mark.parametrize(
    "problem",
    [
        EndpointUnusable("the key is not accepted"),
        AnswerUnusable("no valid answer"),
        BudgetReached("no money"),
        MissingRecording("not recorded"),
    ],
    ids=lambda p: type(p).__name__,
)
@pytest.mark.parametrize("settings", [SMALL, Settings()], ids=["many", "one"])
def test_where_nothing_arrives_the_first_error_is_raised(problem: Exception, settings: Settings) -> None:
    def say(ask: Ask[Any]) -> Any:
        raise problem

    with pytest.raises(type(problem), match=str(problem)):
        summarize([article()], Model(say), settings)


def test_a_missing_recording_is_never_a_partial_briefing() -> None:
    with pytest.raises(MissingRecording):
        summarize([article()], unless(9, MissingRecording("not recorded")), SMALL)


def test_a_bug_is_not_taken_for_a_failed_passage() -> None:
    with pytest.raises(ZeroDivisionError):
        summarize([article()], unless(9, ZeroDivisionError()), SMALL)


@pytest.mark.parametrize("settings", [SMALL, Settings()], ids=["many", "one"])
@pytest.mark.parametrize("most", [1, 2, 5])
def test_what_is_longer_than_the_model_reads_is_read_in_parts(settings: Settings, most: int) -> None:
    def say(ask: Ask[Any]) -> Any:
        if ask.output is not Reduction and len(ask.sentences) > most:
            raise ContextOverflow("too long")
        return each_sentence(ask)

    model = Model(say)
    summary = summarize([article()], model, settings)
    read = [numbers for numbers in said_of(model) if len(numbers) <= most]
    assert [n for numbers in read for n in numbers] == list(range(1, 13))
    assert summary.partial is None


def test_the_window_that_an_error_names_is_used_at_once() -> None:
    def say(ask: Ask[Any]) -> Any:
        if ask.output is Draft:
            raise ContextOverflow("too long", window=100)
        return each_sentence(ask)

    model = Model(say)
    summarize([article(100)], model, Settings())
    assert len(said_of(model)) > 10


def test_a_sentence_that_is_too_long_is_a_plain_error() -> None:
    def say(ask: Ask[Any]) -> Any:
        raise ContextOverflow("the request is longer than the model reads")

    with pytest.raises(ContextOverflow, match="longer than"):
        summarize([article()], Model(say), Settings())


def cut_above(most: int, part: object) -> Model:
    def say(ask: Ask[Any]) -> Any:
        if ask.output is not Reduction and len(ask.sentences) > most:
            raise AnswerCut("cut off at 500 tokens", part=part)
        return each_sentence(ask)

    return Model(say)


def test_a_cut_answer_is_asked_for_in_halves() -> None:
    model = cut_above(6, NONE)
    summary = summarize([article()], model, Settings())
    assert [numbers for numbers in said_of(model) if len(numbers) <= 6] != []
    assert (summary.partial, summary.notices) == (None, ())


def test_a_cut_half_is_taken_for_what_is_complete_of_it() -> None:
    part = replace(NONE, statements=(statement("Day 1.", 1), statement("Day 7.", 7)))
    model = cut_above(0, part)
    summary = summarize([article()], model, Settings())
    assert len(said_of(model)) == 2
    assert summary.partial is None
    assert summary.notices == (
        "An answer was cut off, and what was complete of it is used: cut off at 500 tokens",
    )


def test_a_cut_half_of_which_nothing_is_complete_is_missing() -> None:
    def say(ask: Ask[Any]) -> Any:
        if ask.output is Draft or (ask.sentences[0].number == 1 and ask.output is Notes):
            raise AnswerCut("cut off")
        return each_sentence(ask)

    summary = summarize([article()], Model(say), Settings())
    assert summary.partial == Partial(6, "cut off.", 2, 1)


def test_a_model_cannot_cite_what_it_was_not_shown() -> None:
    def say(ask: Ask[Any]) -> Any:
        if ask.output is Notes:
            return replace(NONE, statements=(statement(f"From {ask.sentences[0].number}.", 1, 12),))
        return failing_reduce(ask)

    model = Model(say)
    summary = summarize([article()], model, SMALL)
    shown = {n for numbers in said_of(model) for n in (1, 12) if n in numbers}
    cited = [s.evidence for s in summary.draft.key_points]
    assert shown == {1, 12}
    assert cited[0] == (1,)
    assert cited.count((1, 12)) == 0


def test_many_notes_are_reduced_level_by_level() -> None:
    levels: list[int] = []

    def say(ask: Ask[Any]) -> Any:
        if ask.output is Reduction:
            cited = tuple(sorted({s.number for s in ask.sentences}))[:1]
            levels.append(ask.messages[-1].content.count("\n"))
            return replace(REDUCTION, bottom_line=(statement("Sund waits.", *cited),))
        return each_sentence(ask)

    long = article(600, words="The port of Sund waits for another ship that never comes on day")
    summary = summarize([long], Model(say), Settings(passage_tokens=2000))
    assert len(levels) > 2
    assert min(levels) < max(levels) / 10
    assert summary.partial is None
    assert summary.draft.headline == "Sund waits"


def test_what_ended_everything_is_paid_for_once() -> None:
    """The second passage's first answer was bought and unfit, and its repair is over the limit."""

    def say(ask: Ask[Any]) -> Any:
        if ask.output is Notes and ask.sentences[0].number == 1:
            return each_sentence(ask)
        reached = BudgetReached("the limit")
        reached.spent = Spent(10, 0, 5, calls=1, cost_usd=0.25) if ask.output is Notes else None
        raise reached

    model = Model(say)
    summary = summarize([article(30)], model, replace(SMALL, jobs=1))
    assert summary.partial is not None
    assert summary.partial.missing > 2
    assert (summary.calls, summary.usage, summary.cost_usd) == (2, Usage(20, 0, 10), 0.75)
