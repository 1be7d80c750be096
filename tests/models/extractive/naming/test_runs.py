import pytest

from briefing.models.extractive.naming.runs import LONGEST, runs
from tests.models.extractive.naming import line


def found(text: str) -> list[str]:
    words = line(text)
    return [text[words[a].start : words[b].end] for a, b in runs(words)]


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Foreign Affairs and Trade",
        "Council for the Welfare of Miners",
        "Fisheries and Forests Commission",
        "Ludwig van Brandt",
        "Abdul al-Karim",
        "J. K. Oduya",
        "Hotels & Resorts",
        "Women's Football League",
        "42nd Signal Regiment",
        "Lee Dong-il",
    ],
)
def test_a_name_is_one_run_with_the_small_words_in_it(name: str):
    assert name in found(f"yesterday, we met {name} there.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("we saw Sweden and Norway play", ["Sweden", "Norway"]),
        ("the Bank of Tulen and Ada Ferreira agreed", ["Bank of Tulen", "Ada Ferreira"]),
        ("we met on Monday in Lisbon", ["Lisbon"]),
        ("they met in May 2021 with May Lindqvist", ["May Lindqvist"]),
        ("the Oslo-led talks with Denmark", ["Denmark"]),
        ("Sundby's lawyer Vera Holm spoke", ["Sundby", "Vera Holm"]),
        ("he praised Rossi of Harbour Radio", ["Rossi", "Harbour Radio"]),
    ],
    ids=["countries", "body and person", "weekday", "month", "compound", "possessive", "of after a person"],
)
def test_runs_end_where_another_name_begins(text: str, names: list[str]):
    assert found("Then, " + text + ".")[1:] == names


def test_a_run_has_an_end():
    assert all(b - a <= LONGEST for a, b in runs(line("Alpha " * 200)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was the port of Tulen Here the crowd", ["Tulen"]),
        ("He met Vera Holm Holm yesterday.", ["He", "Vera Holm", "Holm"]),
    ],
)
def test_a_caption_that_runs_into_a_sentence_ends(text: str, found: list[str]):
    words = line(text)
    assert [" ".join(w.text for w in words[a : b + 1]) for a, b in runs(words)][-len(found) :] == found
