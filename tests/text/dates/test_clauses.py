"""Words with their addresses, where sentences open, and whether a clause looks ahead."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.dates.clauses import Words, tense


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Holm's 3rd visit", ["holm", "'", "s", "3", "rd", "visit"]),
        ("mid-May, 1,950.5", ["mid", "-", "may", ",", "1", ",", "950", ".", "5"]),
        ("2023-05-22T10:00Z", ["2023", "-", "05", "-", "22", "t", "10", ":", "00", "z"]),
        ("a_b", ["a", "_", "b"]),
        (" \n\t", []),
    ],
    ids=["apostrophe and ordinal", "marks", "time stamp", "underscore", "blank"],
)
def test_numbers_letters_and_marks_are_words_of_their_own(text: str, low: list[str]) -> None:
    assert Words(text).low == low


@given(st.text(max_size=60))
def test_words_address_the_text_and_leave_out_only_blanks_and_other_digits(text: str) -> None:
    words = Words(text)
    assert [text[a:b].lower() for a, b in words.spans] == words.low
    covered = {k for a, b in words.spans for k in range(a, b)}
    assert all(text[k].isspace() or text[k].isdecimal() for k in range(len(text)) if k not in covered)


def test_outside_the_text_there_are_no_words() -> None:
    words = Words("Anna came")
    assert (words.at(-1), words.at(2), words.capital(-1), words.capital(2)) == ("", "", False, False)
    assert (words.glued(0), words.glued(2), words.number(2)) == (False, False, None)


@pytest.mark.parametrize(
    ("text", "digits", "number"),
    [("2023", 4, 2023), ("20231", 4, None), ("007", 2, None), ("07", 2, 7), ("٣", 2, None), ("x", 4, None)],
    ids=["fits", "too long", "too long with zeros", "leading zero", "other digits", "no number"],
)
def test_a_number_has_at_most_so_many_digits(text: str, digits: int, number: int | None) -> None:
    assert Words(text).number(0, digits) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They went. Anna came", True),
        ("They went! Anna came", True),
        ('"They went." Anna came', True),
        ("(They went.) Anna came", True),
        ("They went\nAnna came", True),
        ("Anna came", True),
        ("They saw Mr. Anna came", False),
        ("The firm of A. Anna came", False),
        ("They went, Anna came", False),
        ("They went; Anna came", False),
        ("In Nov. Anna came", False),
        ("It costs 3.Anna came", False),
        ("They 'went' Anna came", False),
    ],
)
def test_where_a_sentence_opens(text: str, expected: bool) -> None:
    words = Words(text)
    assert words.opens(words.low.index("anna")) is expected


def test_nothing_opens_behind_the_last_word() -> None:
    assert not Words("They went.").opens(3)


def looks(sentence: str) -> str | None:
    words = Words(sentence)
    day = words.low.index("friday")
    return tense(words, day, day + 1)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ministers will meet on Friday.", "future"),
        ("On Friday, ministers are to meet in Velden.", "future"),
        ("A hearing is scheduled for Friday.", "future"),
        ("A hearing was scheduled for Friday.", "past"),
        ("The vote, expected on Friday, may fail.", "future"),
        ("The strike begins on Friday.", "future"),
        ("The firm plans to publish its figures on Friday.", "future"),
        ("They agreed to leave by Friday.", "future"),
        ("She said the court would rule on Friday.", "future"),
        ("The crew has until Friday to leave.", "future"),
        ("The crew has to leave by Friday.", "future"),
        ("The firm won't open on Friday.", "future"),
        ("Friday will show it.", "future"),
        ("The quay is set to open on Friday.", "future"),
        ("The report is to be published on Friday.", "future"),
        ("Ministers met on Friday.", "past"),
        ("The party won on Friday.", "past"),
        ("The minister said on Friday that talks will go on.", "past"),
        ("On Friday she said that she will go.", "past"),
        ("Talks, which resumed on Friday, will last for days.", "past"),
        ("The road would have opened on Friday.", "past"),
        ("The road could easily have opened on Friday.", "past"),
        ("The quay was set on fire on Friday.", "past"),
        ("Talks will go on. Ministers met on Friday.", "past"),
        ("Talks will go on; ministers met on Friday.", "past"),
        ("The list of Friday", None),
        ("Talks will go on.\nThe list of Friday", None),
        ("Theresa May in Velden on Friday", None),
        ("Rents need speed on Friday", None),
    ],
)
def test_the_nearest_verb_of_the_clause_decides(sentence: str, expected: str | None) -> None:
    assert looks(sentence) == expected


def test_a_verb_out_of_reach_says_nothing() -> None:
    assert looks("They met " + "with one more of the old guests " * 5 + "on Friday") is None


@pytest.mark.parametrize("unit", ["to have been ed ", "on in by ", "Anna. ", '."', "will not "])
def test_a_long_text_costs_its_length(unit: str) -> None:
    def cost(times: int) -> float:
        begun = time.thread_time()
        words = Words(f"{unit * 20} friday " * times)
        for day in (i for i, word in enumerate(words.low) if word == "friday"):
            tense(words, day, day + 1)
        return time.thread_time() - begun

    small = max(cost(50), cost(50))
    assert min(cost(400), cost(400)) < 40 * small + 0.2
