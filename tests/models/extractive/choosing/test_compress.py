"""`shorten`: what may go from a sentence, and what must stay."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.models.extractive.choosing.compress import clean, shorten, word_count
from briefing.models.extractive.choosing.standalone import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The port authority (which runs nine harbours) closed the old quay at Velden on Monday.",
            "The port authority closed the old quay at Velden on Monday.",
            id="brackets",
        ),
        pytest.param(
            "Mayor Ilse Brandt, who has led the town since 2011, said on Monday the quay would close.",
            "Mayor Ilse Brandt said on Monday the quay would close.",
            id="relative clause inside",
        ),
        pytest.param(
            "Ilse Brandt, 61, a former captain of the guard, was charged with fraud on Monday.",
            "Ilse Brandt, 61, was charged with fraud on Monday.",
            id="age keeps its commas",
        ),
        pytest.param(
            "The port authority closed the old quay on Monday, which left forty boats without a berth.",
            "The port authority closed the old quay on Monday.",
            id="relative clause at the end",
        ),
        pytest.param(
            "The port authority closed the old quay on Monday as storm waves broke over the wall.",
            "The port authority closed the old quay on Monday.",
            id="clause of time without a comma",
        ),
        pytest.param(
            "The old quay at Velden — built in 1911 — was closed by the port authority.",
            "The old quay at Velden was closed by the port authority.",
            id="dashes",
        ),
        pytest.param(
            "“The quay is lost,” Mayor Ilse Brandt said on Monday, according to the Velden Courier.",
            "“The quay is lost,” Mayor Ilse Brandt said on Monday.",
            id="channel, where the speaker stays",
        ),
        pytest.param(
            "The port authority sold the quay in March, raising nine million, the Courier said.",
            "The port authority sold the quay in March, the Courier said.",
            id="aside before the source",
        ),
        pytest.param(
            "The port authority closed the old quay, and the ferry company moved its boats to Sund.",
            "The port authority closed the old quay.",
            id="second main clause",
        ),
    ],
)
def test_asides_go(text: str, expected: str) -> None:
    assert shorten(text, 6) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The ferry is as safe as it was in May, as the owners of the line said.", id="as they said"
        ),
        pytest.param(
            "The quay will be closed until the winter of next year, according to the port authority.",
            id="the only source",
        ),
        pytest.param("The town could lose its ferry for good, unless the state pays by June.", id="unless"),
        pytest.param("The town was to lose its ferry, but the state paid in June after all.", id="but"),
        pytest.param(
            "The two ministers were headed for Velden — but turned back on the way.", id="dash and but"
        ),
        pytest.param(
            "The mayor is not to blame for the loss, as the owners of the boats claim.", id="not ... as"
        ),
        pytest.param(
            "Mayor Ilse Brandt said that the old quay at Velden could close for good.", id="modality"
        ),
        pytest.param(
            "The goods came from Eritrea, Libya, Syria, Sudan, Chad and the Yemen coast.", id="list"
        ),
        pytest.param(
            "The engineer was hired as the first woman who ever led the port office.", id="role after as"
        ),
        pytest.param(
            "“The quay, which is old, will go, as the state wants it,” said Brandt.", id="quotation"
        ),
        pytest.param(
            "After the port was closed for the winter, the town lost its only ferry.", id="first clause"
        ),
        pytest.param("The workers knew what a strike – or a lockout – could mean in a cold winter.", id="or"),
        pytest.param(
            "The budget for 2000 - 2050 rose and the first team won 3 – 1 at home there.", id="ranges"
        ),
    ],
)
def test_what_changes_the_claim_stays(text: str) -> None:
    assert shorten(text, 6) == text


def test_a_sentence_that_fits_is_left_alone() -> None:
    text = "Mayor Ilse Brandt, who has led the town since 2011, said the quay would close."
    assert shorten(text, 15) == text


def test_dear_cuts_are_made_only_where_they_are_allowed() -> None:
    text = "The port authority closed the old quay, and the ferry company moved its boats to Sund."
    assert shorten(text, 6, cost=4) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('Brandt called it "unfair" ((de)).', 'Brandt called it "unfair".', id="language mark"),
        pytest.param("Brandt resigned.[3]", "Brandt resigned.", id="note"),
        pytest.param(
            "“Theres [sic] a hole,” he said.", "“Theres [sic] a hole,” he said.", id="quotations stay"
        ),
        pytest.param("Brandt (pictured left) resigned.", "Brandt resigned.", id="pictured"),
        pytest.param("The Pact (OP) met again.", "The Pact (OP) met again.", id="a short name"),
    ],
)
def test_marks_of_the_page_go(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_a_short_name_stays_while_it_is_used() -> None:
    text = "The Orlo Defence Pact (ODP) met in Velden on Monday, and the ODP chief spoke."
    assert "(ODP)" in shorten(text, 13, cost=2)


PIECES = (
    *("the", "mayor,", "old", "quay", "of", "Velden,", "which", "is", "said", "that", "will", "not", "close"),
    *(
        "(a",
        "ruin)",
        "—",
        "as",
        "waves",
        "rose,",
        "after",
        "storm,",
        "and",
        "ferry",
        "moved,",
        "but",
        "“never,”",
    ),
    *("police", "said,", "according", "to", "them;", "while", "who", "it", "was,", "19,", "captain,"),
)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=40), st.integers(3, 30))
def test_the_words_that_stay_are_the_source_s_in_their_order(pieces: list[str], limit: int) -> None:
    text = " ".join(pieces) + "."
    rest = iter(words(text))
    assert all(word in rest for word in words(shorten(text, limit)))


@given(st.text(max_size=300), st.integers(1, 60))
def test_any_text_gets_no_longer(text: str, limit: int) -> None:
    assert word_count(shorten(text, limit)) <= word_count(text)


def test_a_hostile_sentence_takes_no_time() -> None:
    start = time.thread_time()
    shorten("Brandt said, " + "who left, " * 20_000 + "( " * 20_000 + "the end.", 10)
    assert time.thread_time() - start < 2
