"""`headline` and `bottom_line`: what a reader without the article is told first."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.article import Article, Block
from briefing.models.extractive import read
from briefing.models.extractive.choosing.bottomline import MOST_WORDS, bottom_line, headline
from briefing.models.extractive.naming.names import Cast
from briefing.models.extractive.reading import Reading
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences

LEDE = "The port of Velden closed its only ferry line on Monday after engineers found cracks in both ships."
REST = (
    "About 4,000 islanders depend on the line for work, school and supplies.",
    "The operator, Sundlinie, warned that repairs could take until the autumn.",
    "The town council meets on Friday.",
)


def article(*story: str, title: str = "", named: str | None = None) -> Article:
    """An article of these paragraphs; `named` is a title that stands in no block (a page's metadata)."""
    blocks, text = [], ""
    for kind, paragraph in (("title", title), *(("story", p) for p in story)):
        if paragraph:
            text += "\n\n" if text else ""
            blocks.append(Block(len(text), len(text) + len(paragraph), kind))  # type: ignore[arg-type]  # literals
            text += paragraph
    return Article("a1", "-", text, tuple(blocks), named if named is not None else title or text[:100])


def plain(found: Article) -> Reading:
    """A reading without names and speakers."""
    return Reading(found, sentences(found), quotations(found.text), (), Cast(), (), ())


def full(found: Article) -> Reading:
    return read(found, sentences(found))


def told(*story: str, title: str = "") -> list[str]:
    return [s.text for s in bottom_line(plain(article(*story, title=title)))]


def test_the_lede_comes_first_and_what_follows_from_it_second() -> None:
    assert told(LEDE, *REST) == [LEDE, REST[1]]


def test_a_lede_that_hangs_on_nothing_before_it_is_passed_over() -> None:
    assert told("He had never seen such a crack.", LEDE, *REST)[0] == LEDE


@pytest.mark.parametrize(
    "weak",
    [
        pytest.param("Who would close a ferry line in May?", id="question"),
        pytest.param("“We will never get over this, none of us, not ever.”", id="quotation without speaker"),
        pytest.param("The ferry of Velden (pictured) before the closure of the line.", id="caption"),
        pytest.param("I have never seen a crack in a ship like the one in ours.", id="I"),
    ],
)
def test_what_cannot_open_a_briefing_is_passed_over(weak: str) -> None:
    assert told(weak, LEDE, *REST)[0] == LEDE


def test_a_long_lede_loses_its_asides() -> None:
    lede = (
        "The port authority of Velden, which runs nine harbours between Sund and the Orlo border, closed its "
        "only ferry line on Monday after engineers found cracks in both ships, raising fears among the "
        "islanders that the winter would cut them off."
    )
    assert told(lede, *REST)[0] == (
        "The port authority of Velden closed its only ferry line on Monday after engineers found cracks in "
        "both ships, raising fears among the islanders that the winter would cut them off."
    )


def test_a_lede_of_more_than_sixty_words_still_gives_a_bottom_line() -> None:
    lede = (
        "The port authority of Velden closed its only ferry line on Monday after engineers found cracks in "
        "both ships, which had been bought from a yard in Sund for nine million crowns only four years ago "
        "and which had passed every inspection since then, including one in March, when two engineers of the "
        "state spent a week on board and wrote a report of forty pages about the engines and the doors."
    )
    texts = told(lede, "Nobody was hurt in the harbour.")
    assert texts[0].startswith("The port authority of Velden closed its only ferry line on Monday")
    assert 0 < sum(len(t.split()) for t in texts) <= MOST_WORDS


def test_an_endless_sentence_is_cut_openly() -> None:
    (text,) = told("The port closed " + "and closed " * 80 + "again.")
    assert text.endswith(" …")
    assert len(text.split()) <= MOST_WORDS


def test_the_second_sentence_does_not_repeat_the_first() -> None:
    again = "The port of Velden closed its only ferry line when engineers found cracks in both ships."
    assert told(LEDE, again, REST[0])[1:] == [REST[0]]


def test_a_mere_definition_is_no_second_sentence_where_there_is_news() -> None:
    definition = "Velden is a town of nine thousand people at the mouth of the Orlo."
    assert told(LEDE, definition, REST[1])[1:] == [REST[1]]


def test_history_is_no_second_sentence_where_there_is_news() -> None:
    history = "The ferry line of Velden had been founded in 1911 by two brothers."
    news = "Engineers from Sund repair the first of the ships this week."
    assert told(LEDE, history, news)[1:] == [news]


def test_who_denies_it_comes_second() -> None:
    story = (
        LEDE,
        "The engineers worked for three days in the harbour.",
        "The shipyard Sundwerft denied that its ships had any cracks.",
        "Two ships of the navy sail to the island.",
    )
    (_, second) = bottom_line(full(article(*story, title="Ferry line closes")))
    assert second.text == story[2]


def test_a_refusal_to_comment_is_no_second_sentence_where_there_is_news() -> None:
    silent = "The port did not respond to a request for comment."
    assert told(LEDE, silent, REST[0])[1:] == [REST[0]]


@pytest.mark.parametrize(
    "above",
    [
        pytest.param("Islanders angry but ships still in dock as repairs begin.", id="deck"),
        pytest.param("Cracks in both ships.", id="no verb"),
        pytest.param("Keep the ferry line of Velden open.", id="exhortation"),
        pytest.param("Velden Port Closes Its Only Ferry Line.", id="title case"),
    ],
)
def test_what_stands_above_the_story_does_not_open_the_bottom_line(above: str) -> None:
    texts = told(above, f"VELDEN - {LEDE}", *REST, title="Port closes line")
    assert texts[0] == LEDE
    assert above not in texts


def test_the_title_said_again_does_not_open_it() -> None:
    title = "Cracks stop the only ferry line to the islands"
    assert told(f"{title}.", LEDE, *REST, title=title)[0] == LEDE


def test_a_short_teaser_gives_way_to_the_news_of_the_title() -> None:
    texts = told("Mara Lind loves the sea.", LEDE, *REST, title="Ferry line of Velden closes over cracks")
    assert texts[0] == LEDE


def test_a_former_office_opens_a_lede() -> None:
    lede = "Former harbour master Helena Varga called the closure of the ferry line a mistake on Monday."
    assert told(lede, *REST)[0] == lede


def test_the_evidence_is_the_sentence() -> None:
    found = plain(article(LEDE, *REST, title="Ferry line closes"))
    assert [s.evidence for s in bottom_line(found)] == [(2,), (4,)]


def test_people_are_named_in_full() -> None:
    story = (
        "Ferries to the island will stop on Monday, the port of Velden announced in a letter.",
        "The decision was made by harbour master Helena Varga last week.",
        "Varga warned that repairs could take until the autumn.",
    )
    texts = [s.text for s in bottom_line(full(article(*story, title="Ferries stop")))]
    assert any("Helena Varga warned" in t for t in texts)


def test_who_says_it_is_named_as_owner() -> None:
    story = (
        "Repairs of the two ferries could take until the autumn, harbour master Helena Varga said on Monday.",
        *REST[:1],
    )
    first = bottom_line(full(article(*story, title="Ferries stop")))[0]
    assert (first.kind, first.owner) == ("reported", "Helena Varga")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Ferry line closes.", "Ferry line closes", id="full stop"),
        pytest.param("Ferry line closes ...", "Ferry line closes ...", id="ellipsis stays"),
        pytest.param("Ferry line closes | The Velden Courier", "Ferry line closes", id="bar"),
        pytest.param("Ferry line closes - BBC News", "Ferry line closes", id="dash and site"),
        pytest.param("Ferry line closes - for good", "Ferry line closes - for good", id="dash of the title"),
        pytest.param("Velden – Sund ferry closes", "Velden – Sund ferry closes", id="dash between names"),
    ],
)
def test_the_headline_is_the_title_without_the_site(title: str, expected: str) -> None:
    assert headline(plain(article(LEDE, title=title))) == expected


def test_a_page_s_own_title_is_the_headline() -> None:
    assert headline(plain(article(LEDE, named="Ferry line closes"))) == "Ferry line closes"


def test_without_a_title_the_headline_is_the_lede_in_a_few_words() -> None:
    text = headline(plain(article(LEDE, *REST)))
    assert text == "The port of Velden closed its only ferry line on Monday …"


def test_an_article_without_a_story_has_no_bottom_line() -> None:
    assert bottom_line(plain(article())) == ()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="ABcde .?!,“”\"'()0—\u00a0", min_size=1, max_size=90), max_size=10))
def test_any_text_gives_at_most_sixty_words_with_true_numbers(story: list[str]) -> None:
    found = plain(article(*story))
    statements = bottom_line(found)
    assert sum(len(s.text.split()) for s in statements) <= MOST_WORDS
    assert {n for s in statements for n in s.evidence} <= {s.number for s in found.sentences}


def test_many_hopeless_sentences_take_no_time() -> None:
    found = plain(article(*("He said it was his." for _ in range(3_000))))
    start = time.thread_time()
    bottom_line(found)
    assert time.thread_time() - start < 3
