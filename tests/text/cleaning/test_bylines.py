import pytest

from briefing.text.cleaning.bylines import author, is_author_note, is_byline, stamp

BYLINES = {
    "by": "By Mara Lindqvist",
    "capitals": "BY MARA LINDQVIST AND TOMAS BRANDT",
    "medium": "By Mara Lindqvist, CNN",
    "job": "By Mara Lindqvist, Science Correspondent",
    "name and job": "Mara Lindqvist | Staff writer",
    "name and medium": "Mara Lindqvist, USA TODAY",
    "handle": "@maralindqvist",
    "published": "PUBLISHED: 05:31 EST, 3 August 2013",
    "last updated": "Last updated at 1:14 PM on 3rd June 2011",
    "agency credits": "(Reporting by Mara Lindqvist in Orsk; Editing by Tomas Brandt)",
    "contributed": "Mara Lindqvist and Tomas Brandt contributed reporting.",
    "contributed to this report": "AP writer Mara Lindqvist in Orsk contributed to this report.",
    "additional reporting": "--additional reporting from Tomas Brandt.",
    "address": "mara.lindqvist@example.org",
}
STORY = {
    "by a day": "By Tuesday evening the fire was out",
    "by a year": "By 2050 half of the glaciers will be gone",
    "by the time": "By the time it ended, nobody was left in the hall.",
    "editor resigns": "Tom Smith, editor of the Orsk Post, resigned",
    "reporting shows": "Reporting by the newspaper shows that the bridge was never inspected.",
    "published a report": "Published in 2019, the report names 12 towns that were never told.",
    "wrote from": "Writing from Orsk, Viola Neame told the president that he would be spared.",
    "contributed money": "The company contributed 3 million dollars to the campaign.",
}


@pytest.mark.parametrize("text", BYLINES.values(), ids=BYLINES.keys())
def test_bylines_are_told(text: str) -> None:
    assert is_byline(text)


@pytest.mark.parametrize("text", STORY.values(), ids=STORY.keys())
def test_story_stays(text: str) -> None:
    assert not is_byline(text)


def test_author_and_stamp_are_read_from_the_line() -> None:
    assert (
        author("By Mara Lindqvist and Tomas Brandt, Staff Writers")
        == "Mara Lindqvist and Tomas Brandt, Staff Writers"
    )
    assert stamp("PUBLISHED: 05:31 EST, 3 August 2013") == "05:31 EST, 3 August 2013"
    assert stamp("Published to great acclaim in 2013") is None


def test_a_note_about_the_author_ends_with_where_to_follow() -> None:
    assert is_author_note("Mara Lindqvist covers ports and ferries. Follow her on Twitter: @maralindqvist.")
    assert not is_author_note(
        "“We will follow her on every road she takes, and on every ferry,” said the mayor of the town."
    )
