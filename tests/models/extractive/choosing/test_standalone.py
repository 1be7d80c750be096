"""`opening`, `untied`: what a sentence needs from its neighbours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.models.extractive.choosing.standalone import finite, opening, untied, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mayor Ilse Brandt closed the old bridge on Monday.", "free", id="name"),
        pytest.param("After a long night the council closed the bridge.", "free", id="adverbial first"),
        pytest.param("It is not known whether the bridge will open again.", "free", id="it with a clause"),
        pytest.param("There were no injuries in the town itself.", "free", id="there is"),
        pytest.param("This week the ferries will sail twice a day.", "free", id="this week"),
        pytest.param("The family of a missing sailor asked for help.", "free", id="the family of"),
        pytest.param("One of the largest ports in the region has closed.", "free", id="one of"),
        pytest.param("The move angered the fishermen of the bay.", "definite", id="the move"),
        pytest.param("The new plan would cost twice as much.", "definite", id="the new plan"),
        pytest.param("The 22-year-old was taken to hospital.", "definite", id="age for a name"),
        pytest.param("The announcement came after months of talks.", "definite", id="noun for what was told"),
        pytest.param("In the coastal towns, that share is higher still.", "definite", id="pointer later"),
        pytest.param("The film, which opens on Friday, was shot here.", "definite", id="the film, which"),
        pytest.param("He closed the old bridge on Monday.", "open", id="he"),
        pytest.param("It was sold in May for nine million.", "open", id="it for a thing"),
        pytest.param("Some fled across the border at night.", "open", id="some of whom"),
        pytest.param("“We will sue,” she said on Tuesday.", "open", id="she said"),
        pytest.param("The line will close in May, he said.", "open", id="he said at the end"),
        pytest.param("“It will close” in May, she said.", "open", id="she said after a comma"),
        pytest.param("When the storm came, they fled inland.", "open", id="nobody named before they"),
        pytest.param("When Brandt came, she closed the bridge.", "free", id="somebody named before she"),
        pytest.param("At least that’s what the owners hope.", "open", id="that is"),
        pytest.param("The company has replaced it with a newer one.", "open", id="it with nothing before"),
        pytest.param("Lena Orth has come up with one.", "open", id="one left over"),
        pytest.param("Residents said these trains were too loud.", "open", id="these"),
        pytest.param("Sundlinie says it will pay in full.", "free", id="it may be the subject"),
        pytest.param("Ferries will sail twice a day this week.", "free", id="a time is no pointer"),
        pytest.param("6. The bridge has been closed eleven times.", "broken", id="item of a list"),
        pytest.param("Will the bridge ever open again?", "broken", id="question"),
        pytest.param("“Will it ever open again?” Brandt asked.", "broken", id="quoted question"),
        pytest.param("The old bridge at Velden (pictured) was closed in May.", "broken", id="caption"),
        pytest.param("Scroll down for video of the bridge as it was closed.", "broken", id="page furniture"),
        pytest.param("The bridge at night", "broken", id="no full stop"),
        pytest.param("Brandt told the council the following:", "broken", id="colon"),
        pytest.param("", "broken", id="empty"),
    ],
)
def test_how_a_sentence_opens(text: str, expected: str) -> None:
    assert opening(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("But the council refused.", "The council refused.", id="but"),
        pytest.param("However, the council refused.", "The council refused.", id="however"),
        pytest.param("Meanwhile, ferries stood still.", "Ferries stood still.", id="meanwhile"),
        pytest.param("But for the rain, all went well.", "But for the rain, all went well.", id="but for"),
        pytest.param("However hard they try, it leaks.", "However hard they try, it leaks.", id="no comma"),
        pytest.param("(CNN)The council refused.", "The council refused.", id="agency"),
        pytest.param("(The Velden Courier)Ferries stood still.", "Ferries stood still.", id="paper"),
        pytest.param(
            "VELDEN, Norland (Reuters) -- The council refused.", "The council refused.", id="dateline"
        ),
        pytest.param("Velden, Norland — The council refused.", "The council refused.", id="place and dash"),
        pytest.param(
            "Ilse Brandt — the mayor — refused.", "Ilse Brandt — the mayor — refused.", id="name and dash"
        ),
    ],
)
def test_only_the_tie_to_the_sentence_before_goes(text: str, expected: str) -> None:
    assert untied(text) == expected


@given(st.text(alphabet="ABab But,.—-()“”'’ However\n", max_size=80))
def test_untied_keeps_a_tail_of_the_sentence_letter_for_letter(text: str) -> None:
    assert text.strip().casefold().endswith(untied(text).casefold())


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("refused", True),
        ("went", True),
        ("warns", True),
        ("isn't", True),
        ("united", False),
        ("bridge", False),
    ],
)
def test_finite_verbs(word: str, expected: bool) -> None:
    assert finite(word) is expected


def test_words_are_lower_case_with_straight_apostrophes() -> None:
    assert words("The mayor’s four-day visit, she said.") == [
        "the",
        "mayor's",
        "four-day",
        "visit",
        "she",
        "said",
    ]
