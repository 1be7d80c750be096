import pytest

from briefing.summarize.join.same import NOWHERE, holds, place, union, wording


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“It’s  over,”", "It's over"),
        ("A Mini-NATO", "a mini-nato"),
        ("會議", "會議"),
        ("?!", " ?! "),
    ],
)
def test_marks_case_and_blanks_do_not_tell_apart(one: str, other: str) -> None:
    assert wording(one) == wording(other)


def test_words_do() -> None:
    assert wording("It is over") != wording("It is not over")


def test_only_whole_words_are_held() -> None:
    assert holds("we wait here", "wait here")
    assert not holds("we await here", "wait here")


def test_what_cites_nothing_comes_last() -> None:
    assert (place((7, 3)), place(())) == (3, NOWHERE)


def test_a_union_is_sorted_and_holds_each_once() -> None:
    assert union((5, 1), (3, 5)) == (1, 3, 5)
