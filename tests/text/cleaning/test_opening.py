import pytest

from briefing.text.cleaning.layout import normalise, pieces
from briefing.text.cleaning.opening import opened
from briefing.text.cleaning.residue import told_apart

LEAD = "The bishop of a small diocese has warned hundreds of people about a virus."
MORE = "The ministry has issued advice, and doctors call the risk low. It is the first case. Nobody is ill."


def kinds(text: str) -> list[tuple[str | None, str]]:
    return [(piece.kind, piece.text) for piece in opened(told_apart(pieces(normalise(text))))]


@pytest.mark.parametrize(
    ("header", "bylines"),
    [
        pytest.param(
            "By . Mara Lindqvist . PUBLISHED: . 05:31 EST, 3 May 2013 . | . UPDATED: . 4 May 2013 . ",
            [
                "By Mara Lindqvist",
                "PUBLISHED: 05:31 EST, 3 May 2013",
                "|",
                "UPDATED: 4 May 2013",
            ],
            id="joined by full stops",
        ),
        pytest.param(
            "By . Mara Lindqvist, Science Correspondent . Follow @@maralindqvist . ",
            ["By Mara Lindqvist, Science Correspondent", "Follow @@maralindqvist"],
            id="joined by full stops, with a job",
        ),
        pytest.param(
            "By . Daily News Reporter . Last updated at 1:14 PM on 3rd June 2011 . ",
            ["By Daily News Reporter", "Last updated at 1:14 PM on 3rd June 2011"],
            id="joined by full stops, last updated",
        ),
        pytest.param(
            "By Mara Lindqvist PUBLISHED: 05:31 EST, 3 August 2013 | UPDATED: 10:00 EST, 4 August 2013 ",
            ["By Mara Lindqvist", "PUBLISHED: 05:31 EST, 3 August 2013 | UPDATED: 10:00 EST, 4 August 2013"],
            id="joined by spaces",
        ),
        pytest.param(
            "By\nMara Lindqvist\nPUBLISHED:\n05:31 EST, 3 August 2013\n\n",
            ["By Mara Lindqvist", "PUBLISHED: 05:31 EST, 3 August 2013"],
            id="labels on lines of their own",
        ),
        pytest.param(
            "By Mara Lindqvist\nPublished 3 August 2013\n56 shares\n\n",
            ["By Mara Lindqvist", "Published 3 August 2013"],
            id="on lines of their own",
        ),
    ],
)
def test_bylines_and_time_stamps_are_cut_off(header: str, bylines: list[str]) -> None:
    found = kinds(f"{header}{LEAD} {MORE}")
    assert [text for kind, text in found if kind == "byline"] == bylines
    assert [text for kind, text in found if kind is None] == [f"{LEAD} {MORE}"]


def test_a_tokenised_text_in_lower_case_loses_its_header_too() -> None:
    story = "the bishop , he said , has warned hundreds of people . it is the first case , doctors said ."
    found = kinds(f"by . mara lindqvist . published : . 05:31 est , 3 august 2013 . | . {story}")
    assert [text for kind, text in found if kind is None] == [story]


def test_byline_agency_and_place_on_one_line() -> None:
    assert kinds(f"By MARA LINDQVIST, Associated Press ORSK (AP) — {LEAD}") == [
        ("byline", "By MARA LINDQVIST, Associated Press"),
        ("dateline", "ORSK (AP) —"),
        (None, LEAD),
    ]


def test_a_note_before_the_agency_is_no_story() -> None:
    note = "Editor's note: Bob Roe is the author of a book."
    assert kinds(f"{note} (CNN) -- {LEAD} {MORE}") == [
        ("byline", note),
        ("dateline", "(CNN) --"),
        (None, f"{LEAD} {MORE}"),
    ]


def test_captions_between_full_stops_are_cut_out_and_broken_lines_joined() -> None:
    text = (
        f"By . Mara Lindqvist . {LEAD} {MORE} Warning: Bishop John Folder (pictured) at the cathedral . "
        "He told the . Herald that he was sorry. Nobody was ill."
    )
    found = kinds(text)
    assert [text for kind, text in found if kind == "caption"] == [
        "Warning: Bishop John Folder (pictured) at the cathedral"
    ]
    assert [text for kind, text in found if kind is None] == [
        f"{LEAD} {MORE}",
        "He told the Herald that he was sorry. Nobody was ill.",
    ]


def test_loose_full_stops_in_other_texts_stay() -> None:
    text = f"{LEAD} {MORE} I like it . She does not. They went home. Nobody cared."
    assert kinds(text) == [(None, text)]


def test_a_place_in_the_middle_of_the_text_stays() -> None:
    later = "LONDON - the song, not the city - was played."
    assert kinds(f"{LEAD}\n\n{MORE * 5}\n\n{later}")[-1] == (None, later)
