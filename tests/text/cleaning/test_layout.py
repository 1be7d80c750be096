import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.cleaning.layout import normalise, pieces


def texts(source: str) -> list[str]:
    return [piece.text for piece in pieces(normalise(source))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("One.\n\nTwo.", ["One.", "Two."], id="blank line"),
        pytest.param("One.\r\n\r\nTwo.", ["One.", "Two."], id="carriage returns"),
        pytest.param("One.\n \t\nTwo.", ["One.", "Two."], id="line of white space only"),
        pytest.param("One.\nTwo.", ["One.", "Two."], id="each line a paragraph"),
        pytest.param(
            "The mayor\nof the town resigned.",
            ["The mayor of the town resigned."],
            id="goes on in lower case",
        ),
        pytest.param(
            "The inter-\nnational court ruled.", ["The inter-national court ruled."], id="broken word"
        ),
        pytest.param("A town\nby Ann Lee", ["A town", "by Ann Lee"], id="byline in lower case"),
        pytest.param("- one thing\n- two things", ["- one thing", "- two things"], id="list"),
        pytest.param("a\u00a0b\u2009c   d", ["a b c d"], id="white space of all kinds"),
        pytest.param("co\u00adoperate\u200b now\ufeff", ["cooperate now"], id="invisible marks"),
        pytest.param("One.\u2028Two.", ["One.", "Two."], id="line separator"),
    ],
)
def test_paragraphs(source: str, expected: list[str]) -> None:
    assert texts(source) == expected


def test_hard_wrapped_lines_are_joined_and_their_paragraphs_kept() -> None:
    wrapped = (
        "The council of Valmark voted on Tuesday to close the ferry terminal\n"
        "after an inspection found cracks in the pier. Engineers had warned\n"
        "about the structure for years, and the budget never held the money.\n"
        "Residents of the island now face a detour of ninety minutes by road.\n"
        "\n"
        "Mayor Ines Halloran said that a temporary landing would be built at\n"
        "the old fish market before the summer season begins in June.\n"
    )
    found = texts(wrapped)
    assert [text.split()[0] for text in found] == ["The", "Mayor"]
    assert found[1].endswith("would be built at the old fish market before the summer season begins in June.")


def test_short_lines_of_different_length_are_not_hard_wrapped() -> None:
    lines = [
        "The ferry is closed.",
        "Engineers had warned for many years about the state of it.",
        "Nobody listened.",
    ]
    assert texts("\n".join(lines)) == lines


def test_a_line_knows_whether_a_blank_line_follows() -> None:
    assert [piece.glued for piece in pieces("One.\nTwo.\n\nThree.")] == [True, False, False]


@given(st.text())
def test_normal_text_is_nfc_and_stays_so(text: str) -> None:
    once = normalise(text)
    assert unicodedata.is_normalized("NFC", once)
    assert normalise(once) == once
    once.encode()


@given(st.text(alphabet=st.sampled_from("ab A.-\n\"'\u00a0")))
def test_no_character_is_lost(text: str) -> None:
    assert "".join("".join(texts(text)).split()) == "".join(normalise(text).split())
