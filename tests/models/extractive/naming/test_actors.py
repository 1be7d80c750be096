from briefing.draft import DraftActor
from briefing.models.extractive.hearing.reported import reported
from briefing.models.extractive.hearing.speakers import attribute
from briefing.models.extractive.naming.actors import ALIASES, FEW, MOST, actors
from briefing.models.extractive.naming.names import cast
from briefing.models.extractive.reading import Reading
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.naming import article

TITLE = "Fishermen cheer as Denmark leaves the Grain Council"
STORY = (
    "Danish Prime Minister Vera Holm rejected the quota of the Nordic Grain Council on Monday. Holm said "
    "Denmark would leave the council in May.",
    "“The quota is unacceptable to every port in Denmark,” Holm said in Esbjerg. The council was founded "
    "in 1994.",
    "Fishermen blocked the harbour. The fishermen want the quota to fall, according to the Harbour Post.",
    "Li Wen once wrote a novel about Patagonia.",
)


def made(*paragraphs: str, title: str = "") -> tuple[DraftActor, ...]:
    text = article(*paragraphs, title=title)
    lines = sentences(text)
    names = cast(text, lines)
    quoted = quotations(text.text)
    spoken = attribute(text, lines, quoted, (), names)
    return actors(Reading(text, lines, quoted, (), names, spoken, reported(text, lines, quoted, names)))


def test_the_one_who_acts_and_speaks_comes_first_with_role_position_and_evidence():
    holm = made(*STORY, title=TITLE)[0]
    assert (holm.name, holm.kind, holm.role) == ("Vera Holm", "person", "Danish Prime Minister")
    assert holm.stance == "rejected the quota of the Nordic Grain Council on Monday"
    assert holm.evidence == (2,)
    assert "Holm" in holm.aliases


def test_bodies_countries_and_groups_act_too_and_places_do_not():
    kinds = {a.name: a.kind for a in made(*STORY, title=TITLE)}
    assert kinds["Nordic Grain Council"] == "organisation"
    assert kinds["Denmark"] == "country"
    assert kinds["fishermen"] == "group"
    assert not {"Esbjerg", "Patagonia", "Li Wen"} & set(kinds)


def test_a_position_is_to_be_found_in_the_article():
    text = article(*STORY, title=TITLE).text
    assert all(a.stance is None or a.stance in text for a in made(*STORY, title=TITLE))


def test_short_words_for_a_body_are_its_other_names():
    council = next(a for a in made(*STORY, title=TITLE) if a.name == "Nordic Grain Council")
    assert "council" in council.aliases


def test_the_list_has_an_end():
    names = [f"Ann {chr(65 + i % 26)}{'elo' * (1 + i // 26)}ko" for i in range(60)]
    found = made(
        *(f"Minister {name} said the plan was good. {name} rejected it again on Monday." for name in names)
    )
    assert len(found) == MOST
    assert all(len(a.aliases) <= ALIASES for a in found)


def test_an_article_without_names_has_no_actors():
    assert made("It rained all day. Nothing else was known.") == ()


def test_a_short_story_shows_some_who_act_but_once():
    found = made("Tulen Port Council is paying for the quay. The Ferry Fund is giving the rest of the sum.")
    assert {a.name for a in found} == {"Tulen Port Council", "Ferry Fund"}


def test_a_short_story_of_five_shows_no_more():
    names = ("Tulen", "Anholt", "Velden", "Skag", "Orsa", "Lind")
    found = made("It was told.", "It is so.", *(f"{name} Council is paying for the quay." for name in names))
    assert len(found) == FEW
