import datetime as dt
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Article, Published, Removed
from briefing.errors import TooLittleText
from briefing.text.cleaning.clean import Known, article_from_text
from briefing.text.cleaning.layout import normalise

STORY = """The council of Valmark voted on Tuesday to close its terminal after cracks were found in its pier.

“We had no other choice,” Mayor Ines Halloran said. “Nobody sails from a pier that may fall.”

Engineers had warned about the structure for years, and the islanders now face a long detour by road."""
PAGE = f"""Council closes Valmark's ferry terminal

Council closes Valmark’s ferry terminal

By Mara Lindqvist
Published May 4, 2021

A ferry leaves the harbour of Valmark. (AP Photo/Tomas Brandt)
VALMARK (AP) — {STORY}

RELATED: Ten ferries that never came home

The Orsk Post has reached out to Halloran’s office for comment.

Update 05/05/21 6:00 p.m. ET: This story has been updated to include a comment.
Read More

12 shares
"""


def test_a_scraped_page_becomes_title_dateline_and_story_and_names_what_it_lost() -> None:
    article = article_from_text(PAGE, id="a7", source="page.txt")
    assert article.text == f"Council closes Valmark's ferry terminal\n\nVALMARK (AP) —\n\n{STORY}"
    assert [block.kind for block in article.blocks] == ["title", "dateline", "story", "story", "story"]
    assert article.removed == (
        Removed("repeated_title", "Council closes Valmark’s ferry terminal"),
        Removed("byline", "By Mara Lindqvist"),
        Removed("byline", "Published May 4, 2021"),
        Removed("caption", "A ferry leaves the harbour of Valmark. (AP Photo/Tomas Brandt)"),
        Removed("link_list", "RELATED: Ten ferries that never came home"),
        Removed("contact_note", "The Orsk Post has reached out to Halloran’s office for comment."),
        Removed(
            "update_note", "Update 05/05/21 6:00 p.m. ET: This story has been updated to include a comment."
        ),
        Removed("read_more", "Read More"),
        Removed("counter", "12 shares"),
    )
    assert (article.id, article.source, article.title) == (
        "a7",
        "page.txt",
        "Council closes Valmark's ferry terminal",
    )
    assert (article.author, article.publisher) == ("Mara Lindqvist", "Associated Press")
    assert article.published == Published(dt.date(2021, 5, 4), "byline")
    assert article.updated == dt.date(2021, 5, 5)


@pytest.mark.parametrize(
    ("text", "known", "option", "published"),
    [
        ("Ferry closes\n\nTuesday, May 4, 2021\n\n", None, None, Published(dt.date(2021, 5, 4), "dateline")),
        (
            "Ferry closes\n\nTuesday, May 4, 2021\n\n",
            None,
            dt.date(2020, 1, 2),
            Published(dt.date(2020, 1, 2), "option"),
        ),
        ("Ferry closes\n\n", dt.date(2019, 3, 1), None, Published(dt.date(2019, 3, 1), "metadata")),
        (
            "Ferry closes\n\nTuesday, May 4, 2021\n\n",
            dt.date(2019, 3, 1),
            None,
            Published(dt.date(2021, 5, 4), "dateline"),
        ),
        (
            "Update 05/05/21: This story has been updated.\n\n",
            None,
            None,
            Published(dt.date(2021, 5, 5), "update note"),
        ),
        (
            "by . ann lee . published : . 05:31 est , 3 august 2013 . ",
            None,
            None,
            Published(dt.date(2013, 8, 3), "byline"),
        ),
        ("Ferry closes\n\n", None, None, None),
    ],
    ids=[
        "dateline",
        "option wins",
        "metadata",
        "dateline before metadata",
        "update note",
        "tokenised stamp",
        "unknown",
    ],
)
def test_when_it_was_published(
    text: str, known: dt.date | None, option: dt.date | None, published: Published | None
) -> None:
    article = article_from_text(text + STORY, published=option, known=Known(published=known))
    assert article.published == published


def test_a_text_without_a_title_is_called_by_its_first_sentence() -> None:
    article = article_from_text(STORY.replace("on Tuesday", "on a rainy Tuesday in May"))
    assert article.title == (
        "The council of Valmark voted on a rainy Tuesday in May to close its terminal after cracks were…"
    )
    assert [block.kind for block in article.blocks] == ["story"] * 3


def test_a_title_in_the_metadata_comes_first() -> None:
    article = article_from_text(
        STORY, known=Known(title="Ferry  closes", author="Ann Lee", publisher="The Orsk Post")
    )
    assert article.text.startswith("Ferry closes\n\nThe council")
    assert (article.title, article.author, article.publisher) == ("Ferry closes", "Ann Lee", "The Orsk Post")


def test_offsets_refer_to_composed_characters() -> None:
    article = article_from_text(
        STORY.replace("Halloran", "Halloran\u0301") + "\n\n" + "A last word\u00a0here and there."
    )
    assert "Hallorań said" in article.text
    assert article.text.endswith("A last word here and there.")


@pytest.mark.parametrize(("text", "count"), [("One two three.", 3), ("Word", 1)])
def test_too_little_text_says_how_little(text: str, count: int) -> None:
    with pytest.raises(TooLittleText, match=rf"holds {count} words? of story; an article needs at least 25"):
        article_from_text(text, source="note.txt")


def check(article: Article, source: str) -> None:
    """Blocks cover the text, and no character of the source is lost."""
    end = -2
    for block in article.blocks:
        assert article.text[max(0, end) : block.start] == ("\n\n" if end > 0 else "")
        assert block.of(article.text).strip() == block.of(article.text) != ""
        end = block.end
    assert end == len(article.text)
    assert article.text == normalise(article.text)
    kept = Counter(article.text) + Counter("".join(removed.text for removed in article.removed))
    lost = Counter(normalise(source)) - kept
    assert not {character for character in lost if not character.isspace()}


LINES = st.sampled_from(
    [
        *PAGE.splitlines(),
        "By Mara Lindqvist PUBLISHED: 05:31 EST, 3 August 2013 | The ferry sank.",
        "Scroll down for video",
        "(CNN) -- The ferry ((it)) sank.",
        "“It sank.” — Ann Lee",
        "What comes next",
        "Related stories",
        "- one",
        "___",
        "",
    ]
)


@given(st.lists(LINES, max_size=25).map("\n".join))
def test_nothing_is_lost_and_every_block_has_its_address(text: str) -> None:
    check(article_from_text(text + "\n\n" + STORY), text + STORY)


@given(st.text(max_size=300))
def test_any_characters_around_a_story_are_kept_or_named(text: str) -> None:
    source = f"{text}\n\n{STORY}\n\n{text}"
    check(article_from_text(source), source)
