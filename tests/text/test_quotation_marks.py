import pytest

from briefing.text.quotation_marks import Mark, marks


@pytest.mark.parametrize(
    ("text", "opens", "closes"),
    [
        pytest.param('say "yes', True, False, id="straight, after a blank"),
        pytest.param('yes" he', False, True, id="straight, before a blank"),
        pytest.param('went."Ito', True, True, id="straight, glued"),
        pytest.param("went.”Ito", False, True, id="curly, glued: the glyph tells"),
        pytest.param("‘yes", True, False, id="single opening"),
        pytest.param("the players’ bus", False, True, id="plural possessive may close"),
    ],
)
def test_a_mark_is_judged_by_its_neighbours(text: str, opens: bool, closes: bool) -> None:
    (mark,) = marks(text)
    assert (mark.opens, mark.closes) == (opens, closes)


@pytest.mark.parametrize("text", ["don't", "the '90s", "'tis late", 'a " b'], ids=repr)
def test_apostrophes_and_lone_marks_are_no_quotation_marks(text: str) -> None:
    assert marks(text) == []


def test_a_possessive_is_not_sure_to_close() -> None:
    assert [m.sure for m in marks("our members' money, 'all.'")] == [False, False, True]


def test_glued_marks_are_told() -> None:
    assert marks('went."Ito') == [Mark(5, 6, "double", opens=True, closes=True, sure=True, glued=True)]
