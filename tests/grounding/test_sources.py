from briefing.article import Article, Block, Sentence
from briefing.brief import Evidence
from briefing.grounding.sources import Sources

FIRST = "Anna Berg said “no” to 5 ports. The U.N.’s envoy left."
SECOND = "Berg said “yes, in 2030”."


def sources() -> Sources:
    articles = {
        key: Article(key, key, text, (Block(0, len(text), "story"),), key)
        for key, text in (("a1", FIRST), ("a2", SECOND))
    }
    sentences = (Sentence(0, 31, "a1", 1, "story", FIRST[:31]), Sentence(0, 25, "a2", 2, "story", SECOND))
    return Sources(articles, {s.number: s for s in sentences})


def test_citations_are_read_once_in_order_and_unknown_ones_left_out() -> None:
    assert [s.number for s in sources().cited((2, 1, 2, 7))] == [1, 2]


def test_evidence_names_its_article() -> None:
    assert sources().evidence((2,)) == (Evidence("a2", 0, 25, SECOND),)


def test_words_are_sought_in_the_article_cited_first() -> None:
    found = sources().find("Berg said", (2,))
    assert found == Evidence("a2", 0, 9, "Berg said", "exact")


def test_words_are_found_in_another_article_than_the_one_cited() -> None:
    found = sources().find("yes, in 2030", (1,))
    assert found is not None
    assert found.article == "a2"


def test_only_words_between_marks_are_quoted() -> None:
    there = sources()
    assert there.quoted(Evidence("a1", 16, 18, "no"))
    assert not there.quoted(Evidence("a1", 0, 9, "Anna Berg"))


def test_figures_are_compared_whole() -> None:
    assert sources().missing_numbers("5 of 15 ports in 2030", (1,)) == ["15", "2030"]


def test_names_are_compared_without_their_genitive() -> None:
    assert sources().missing_names("The envoy of Anna Berg’s U.N. met Carla") == ["Carla"]
