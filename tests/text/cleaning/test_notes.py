import pytest

from briefing.text.cleaning.furniture import furniture
from briefing.text.cleaning.notes import note, quotes_speech

NOTES = {
    "editor's note": ("Editor’s note: The author is a member of the council.", "boilerplate"),
    "update note": (
        "Update 06/04/21 6:00 p.m. ET: This story has been updated to include a comment.",
        "update_note",
    ),
    "update stamp": ("Updated 6:01 p.m. ET, Tue May 3, 2022", "update_note"),
    "correction": (
        "Correction: An earlier version of this article misspelled the ferry's name.",
        "update_note",
    ),
    "clarified": ("CLARIFICATION: The first sentence now says who voted.", "update_note"),
    "comment asked for": (
        "The Orsk Post has reached out to Halloran's office via email for comment.",
        "contact_note",
    ),
    "tips": ("Do you have a tip on a story about ferries? Write to us at news@example.org.", "contact_note"),
}
STORY = {
    "no comment": "The company did not immediately respond to requests for comment.",
    "police ask": "Police have asked the public for information about a blue van.",
    "clarification wanted": "The council has asked the ministry for clarification.",
    "an article of law": "The article was amended in 1992 to allow a second term.",
    "a report revised": "The report was revised twice before the minister signed it.",
    "news update": "UPDATE: The minister told reporters on Friday that the ferry would sail again.",
    "quoted note": '"This story has been updated," the website said on Monday.',
}


@pytest.mark.parametrize(("text", "kind"), NOTES.values(), ids=NOTES.keys())
def test_notes_are_told_with_their_kind(text: str, kind: str) -> None:
    assert note(text) == furniture(text) == kind


@pytest.mark.parametrize("text", STORY.values(), ids=STORY.keys())
def test_story_stays(text: str) -> None:
    assert note(text) is None


def test_speech_is_quotation_marks_and_a_verb_of_saying() -> None:
    assert quotes_speech("“It is closed,” she said.")
    assert not quotes_speech("The “last ferry” sails in June.")
