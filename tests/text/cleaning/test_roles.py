import pytest

from briefing.text.cleaning import roles
from briefing.text.cleaning.layout import Piece, normalise, pieces

LONG = (
    "The council of Valmark voted on Tuesday to close the ferry terminal after cracks were found in its pier."
)
SHORT = "Nobody had expected the vote to be so close, and nobody cheered when it was over."


def kinds(*paragraphs: str) -> list[str | None]:
    return [piece.kind for piece in roles.cast(pieces(normalise("\n\n".join(paragraphs))))]


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Council closes ferry terminal", id="no full stop"),
        pytest.param("Council Closes Ferry Terminal.", id="headline capitals with a full stop"),
        pytest.param("Council closes terminal, mayor resigns.", id="sentence with a full stop"),
        pytest.param("Is this the end of the ferry?", id="question"),
        pytest.param("Mayor calls vote a 'black day for the islands'", id="ends with a quotation"),
        pytest.param("The real mayor showed up. Valmark must live with it.", id="two sentences"),
    ],
)
def test_titles(title: str) -> None:
    assert kinds(title, LONG, SHORT) == ["title", "story", "story"]


@pytest.mark.parametrize(
    "opening",
    [
        pytest.param(LONG, id="long sentence"),
        pytest.param('"We close it," the mayor said.', id="speech"),
        pytest.param("The mayor said on Tuesday:", id="colon"),
    ],
)
def test_openings_that_are_no_titles(opening: str) -> None:
    assert kinds(opening, SHORT, LONG)[0] == "story"


def test_the_title_again_with_other_quote_marks_is_removed() -> None:
    assert kinds("Mayor's 'Last Ferry' Sails", "Mayor’s ‘Last Ferry’ Sails", LONG) == [
        "title",
        "repeated_title",
        "story",
    ]
    assert kinds("Last ferry sails", "Last ferry sails | The Orsk Post", LONG) == [
        "title",
        "repeated_title",
        "story",
    ]


def test_a_headline_of_two_lines_is_one_title() -> None:
    found = roles.cast(pieces(f"Ferry terminal closes;\nCouncil votes after inspection.\n\n{LONG}"))
    assert (found[0].kind, found[0].text) == (
        "title",
        "Ferry terminal closes; Council votes after inspection.",
    )


def test_a_date_line_after_the_title_is_a_dateline_and_a_later_one_a_heading() -> None:
    days = ["Tuesday, September 22, 2015", "September 23, 2015"]
    assert kinds("Ferry closes", days[0], LONG, LONG, LONG, LONG, LONG, days[1], LONG) == [
        "title", "dateline", *["story"] * 5, "heading", "story",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "heading",
    [
        "What comes next",
        "Joining Forces With Orsk.",
        "Refugees.",
        "7:25 a.m.",
        "Group F — Orsk 1 – 0 Valmark",
    ],
)
def test_headings(heading: str) -> None:
    assert kinds("Ferry closes", LONG, heading, LONG) == ["title", "story", "heading", "story"]


@pytest.mark.parametrize(
    "line",
    ["Nobody stayed home.", "“It was a good ferry.” — Ann Lee", '"(CROSSTALK.)', "He said:", "Is it true?"],
)
def test_short_lines_that_are_no_headings(line: str) -> None:
    assert kinds("Ferry closes", LONG, line, LONG) == ["title", "story", "story", "story"]


def test_lines_of_a_list_are_no_headings() -> None:
    parts = ["The plan has three parts:", "A new pier", "A new ship", "More money"]
    assert kinds("Ferry closes", *parts, LONG) == ["title", *["story"] * 5]


def test_a_quotation_that_the_body_has_again_is_a_pull_quote() -> None:
    said = "“We will sail again before the summer is over.”"
    body = f"Asked about the future, the mayor did not hesitate. {said} Then she left the hall."
    assert kinds("Ferry closes", LONG, f"{said} — Ines Halloran", body) == [
        "title",
        "story",
        "pull_quote",
        "story",
    ]
    assert kinds("Ferry closes", LONG, f"{said} — Ines Halloran", LONG) == [
        "title",
        "story",
        "story",
        "story",
    ]


def test_headings_over_nothing_but_captions_are_part_of_the_gallery() -> None:
    found = roles.cast(
        (
            Piece("Ferry closes"),
            Piece(LONG),
            Piece("The last day"),
            Piece("A ferry. Image: Ann Lee.", "caption"),
            Piece(LONG),
            Piece("Ships"),
            Piece("A ship. Image: Ann Lee.", "caption"),
            Piece("Crews"),
            Piece("A crew. Image: Ann Lee.", "caption"),
        )
    )
    assert [piece.kind for piece in found] == [
        "title", "story", "heading", "caption", "story", "caption", "caption", "caption", "caption",
    ]  # fmt: skip
