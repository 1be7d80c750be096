"""What a page shows of statements and events: each sentence once, in order of time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.brief import Event, Evidence, Statement
from briefing.render.points import Point, bare, moments, once


def at(start: int) -> tuple[Evidence, ...]:
    return (Evidence("a1", start, start + 1, "x"),)


def statement(key: str, text: str, owner: str | None = None, start: int = 0) -> Statement:
    return Statement(key, text, "fact", owner, at(start), "supported")


def event(key: str, date: str, text: str = "It rains.") -> Event:
    return Event(key, date, date, text, at(0))


def shown(*events: Event) -> list[tuple[tuple[str, ...], list[tuple[str, ...]]]]:
    return [(moment.dates, [point.ids for point in moment.points]) for moment in moments(events)]


def test_a_sentence_of_two_parts_stands_in_the_first_with_both_ids_and_all_its_evidence() -> None:
    first = (statement("b1", "The quay is shut."),)
    second = (statement("k1", "The Quay  is shut", start=5), statement("k2", "Ships wait."))
    assert once(first, (), second) == (
        (Point(("b1", "k1"), "The quay is shut.", None, (*at(0), *at(5))),),
        (),
        (Point(("k2",), "Ships wait.", None, at(0)),),
    )


@pytest.mark.parametrize(
    "same", ["It may fail", "it  MAY fail.", "“It may fail.”", '"It may fail"', " It may fail. "]
)
def test_neither_letter_case_nor_marks_around_make_another_sentence(same: str) -> None:
    assert bare(same) == "it may fail"
    assert bare("It may fail?") != bare(same)


def test_two_owners_make_two_statements() -> None:
    both = (statement("k1", "It may fail.", "Ann"), statement("k2", "It may fail.", "Bo"))
    assert [point.ids for point in once(both)[0]] == [("k1",), ("k2",)]


def test_a_sentence_with_two_dates_is_told_once() -> None:
    assert shown(event("t1", "2009"), event("t2", "2004"), event("t3", "2006", "It snows.")) == [
        (("2004", "2009"), [("t1", "t2")]),
        (("2006",), [("t3",)]),
    ]


def test_a_day_leads_the_year_that_holds_it() -> None:
    assert shown(event("t1", "2023"), event("t2", "2023-01"), event("t3", "2023-01-09")) == [
        (("2023-01-09", "2023-01", "2023"), [("t1", "t2", "t3")])
    ]


def test_the_sentences_of_one_date_stand_together_in_the_order_of_the_article() -> None:
    assert shown(
        event("t1", "2023-05-22", "B."), event("t2", "2022", "C."), event("t3", "2023-05-22", "A.")
    ) == [
        (("2022",), [("t2",)]),
        (("2023-05-22",), [("t1",), ("t3",)]),
    ]


@pytest.mark.parametrize(
    "dates",
    [
        pytest.param(["2023", "2023-01", "2023-01-01", "2024"], id="the whole before its parts"),
        pytest.param(["2023-05-22", "2023-05-22/2023-05-28", "2023-05-23"], id="an interval by its start"),
        pytest.param(["2004/2009", "2005"], id="an interval of years"),
        pytest.param(["9999-12-31", "before the war"], id="what is no date last"),
    ],
)
def test_the_order_is_that_of_time(dates: list[str]) -> None:
    events = [event(f"t{n}", date, f"{n}.") for n, date in enumerate(reversed(dates))]
    assert [moment.dates for moment in moments(events)] == [(date,) for date in dates]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["2023", "2023-05", "2023-05-22", "2022/2023", "soon"]), st.sampled_from("abc")
        )
    )
)
def test_no_event_and_no_date_is_lost_or_told_twice(rows: list[tuple[str, str]]) -> None:
    events = [event(f"t{n}", date, text) for n, (date, text) in enumerate(rows)]
    found = moments(events)
    points = [(moment, point) for moment in found for point in moment.points]
    assert sorted(key for _, point in points for key in point.ids) == sorted(e.id for e in events)
    assert len({point.text for _, point in points}) == len(points)
    dates = {e.id: e.date for e in events}
    assert all({dates[key] for key in point.ids} == set(moment.dates) for moment, point in points)
