import pytest

from briefing.text.cleaning.furniture import furniture, opens_list

FURNITURE = {
    "read more": ("Read More", "read_more"),
    "read the rest": ("Read the rest here.", "read_more"),
    "like counter": ("0 I like it", "counter"),
    "dislike counter": ("0 I don't like it", "counter"),
    "shares": ("1.2K shares", "counter"),
    "comments": ("View 14 comments", "counter"),
    "reading time": ("5 min read", "counter"),
    "share bar": (
        "Share this withEmailFacebookMessengerTwitterPinterestWhatsAppLinkedInCopy this link",
        "counter",
    ),
    "related": ("RELATED: Ten ferries that never came home", "link_list"),
    "read also": ("Read also: Ferry terminal closes for good", "link_list"),
    "more from": ("MORE FROM ORSK", "link_list"),
    "address": ("https://example.org/ferry", "link_list"),
    "advertisement": ("- Advertisement -", "boilerplate"),
    "newsletter": ("Sign up for our daily newsletter to get the best of Orsk.", "boilerplate"),
    "follow us": ("Follow us on Twitter, Facebook and Instagram.", "boilerplate"),
    "copyright": ("© 2019 The Orsk Post. All rights reserved.", "boilerplate"),
    "first published elsewhere": ("This article was originally published on Valmark Voices.", "boilerplate"),
    "asterisks": ("* * *", "marker"),
    "underscores": ("___.", "marker"),
    "language": ("((it))", "marker"),
    "tags": ('<tweet id="12"><tweet/>.', "boilerplate"),
}
STORY = {
    "copyright law": "Copyright holders sued the firm in 2015 and lost.",
    "subscribing to a treaty": "By signing up to the accord, the two towns agreed to share the ferry.",
    "published in a journal": "The article was published on Monday in a journal of marine engineering.",
    "quoted prompt": '"Subscribe to our newsletter," the leaflet said, and nobody did.',
    "also on a day": "Also on Saturday, a spokesman said a patrol boat had chased away the smugglers.",
    "more about": "More about her life emerged in the following weeks.",
    "read as verb": "Read it again, the judge told him.",
    "views": "The views expressed by the minister were condemned in three capitals.",
    "number": "12 people were hurt.",
    "comment as verb": "Comments by the mayor angered the fishermen.",
}


@pytest.mark.parametrize(("text", "kind"), FURNITURE.values(), ids=FURNITURE.keys())
def test_furniture_is_told_with_its_kind(text: str, kind: str) -> None:
    assert furniture(text) == kind


@pytest.mark.parametrize("text", STORY.values(), ids=STORY.keys())
def test_story_stays(text: str) -> None:
    assert furniture(text) is None


def test_headings_of_link_lists() -> None:
    assert opens_list("Related stories")
    assert opens_list("More from Science")
    assert not opens_list("More ferries than ever sail to the islands in summer, the port authority said.")
