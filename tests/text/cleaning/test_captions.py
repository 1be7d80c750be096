import pytest

from briefing.text.cleaning.captions import is_caption, leading_caption

CAPTIONS = {
    "credit at the end": "The new bridge at Orsk opened to traffic in May. Image: Lena Farrow.",
    "credit without a full stop before it": "A robot serving soup Image: Valmark Fair.",
    "credit of several words": "The town hall. Image: Department of Public Works from Valmark.",
    "agency and name in brackets": "Workers march in Orsk, Friday, May 3, 2019. (AP Photo/Lena Farrow)",
    "name and agency in brackets": "Workers march in Orsk on Friday. (Lena Farrow/Reuters)",
    "picture agency in brackets": "A ferry leaves the harbour. (Getty Images)",
    "photo by": "A ferry leaves the harbour. (Photo by Lena Farrow)",
    "picture agency after the full stop": "A ferry leaves the harbour of Orsk. Lena Farrow/Getty Images",
    "file picture": "FILE - Senator Ines Halloran speaks to reporters in Valmark, May 3, 2019.",
    "file photo label": "FILE PHOTO: A ferry leaves the harbour of Orsk",
    "photo label": "Photo: Lena Farrow",
    "image copyright": "Image copyright Valmark Pictures",
    "is pictured": "Mayor Ines Halloran is pictured on June 3, 2021, in Orsk. Her plan may fail.",
    "right and left": "President Tomas Brandt, right, and Ines Halloran, left, meet in Orsk.",
    "sides in brackets": "Halloran (left) and Brandt (right) on October 25, 2022.",
    "in this photo": "In this June 3, 2021, photo, a ferry leaves the harbour of Orsk.",
    "only agencies": "Getty/Instagram.",
}
STORY = {
    "position in politics": "The parties of the left, and those of the right, never agreed on it.",
    "was pictured": "He was pictured smoking a pipe on the terrace, and the club fined him the next day.",
    "speaks of a picture": "In a photo that went round the world, she lifts her hand, it said.",
    "points at a picture": "“I am the man in this photo,” he said.",
    "an agency reports": "The bridge was closed after the accident, according to the Associated Press.",
    "an agency in brackets": "The minister said he would resign (Reuters).",
    "a colon": "The bigger picture: the town has no money left, and nobody wants to lend it any.",
    "an image problem": "The party has an image problem: voters in the countryside do not know its leader.",
    "an article sells a picture": "The family sold the picture to Getty Images last year for an unknown sum.",
    "one side": "Brandt, right, won the vote by a single ballot after a long night of counting.",
    "speech with sides": "“Halloran (left) and Brandt (right) are gone,” said the guide.",
}


@pytest.mark.parametrize("text", CAPTIONS.values(), ids=CAPTIONS.keys())
def test_captions_are_told(text: str) -> None:
    assert is_caption(text)


@pytest.mark.parametrize("text", STORY.values(), ids=STORY.keys())
def test_story_stays(text: str) -> None:
    assert not is_caption(text)


def test_a_caption_that_opens_a_paragraph_ends_with_its_credit() -> None:
    caption, story = (
        "Workers march in Orsk on Friday. (AP Photo/Lena Farrow)",
        " The strike went into its third week.",
    )
    assert leading_caption(caption + story) == len(caption)
    assert leading_caption("The strike went on." + story) == 0


def test_a_long_paragraph_is_no_caption() -> None:
    assert not is_caption("The strike went into its third week. " * 20 + "Image: Lena Farrow.")
