import time

import pytest

from briefing.text.glued_marks import settled
from briefing.text.quotation_marks import marks


def read(text: str) -> str:
    """What each mark does: o opens, c closes, r reopens."""
    found = settled(text, marks(text), 0, len(text))
    return "".join("r" if m.reopens else "o" if m.opens else "c" for m in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"We left."Ito added: "We had to."', "ococ", id="the article goes on"),
        pytest.param('Ito said: "It rained."We had no boat and I was cold."', "orc", id="the speech goes on"),
        pytest.param('Ito left in May."We miss him," Ruiz said.', "oc", id="speech after the article"),
        pytest.param(
            'He said: "No. Why?"We own it, I think."The mayor added that "my own aunt" knew.',
            "orcoc",
            id="both in turn",
        ),
        pytest.param(
            'Ito wrote: "All my love x"Ana Ruiz wrote: "Me too."', "ococ", id="no stop before the mark"
        ),
        pytest.param(
            '"It was late."Brask, two miles from Olm, has 40 boats and a school."We shall see," she said.',
            "ococ",
            id="names and numbers are the article's",
        ),
    ],
)
def test_what_stands_between_tells_what_glued_marks_do(text: str, expected: str) -> None:
    assert read(text) == expected


def test_marks_that_tell_themselves_stay_as_they_are() -> None:
    text = '“We left.”Ito "left" too.'
    assert settled(text, marks(text), 0, len(text)) == marks(text)


def test_many_glued_marks_take_linear_time() -> None:
    text = 'We left."Ito said."' * 5_000
    found = marks(text)
    started = time.thread_time()
    settled(text, found, 0, len(text))
    assert time.thread_time() - started < 2
