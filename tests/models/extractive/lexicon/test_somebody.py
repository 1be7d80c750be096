import pytest

from briefing.models.extractive.lexicon.somebody import known, people, somebody


@pytest.mark.parametrize("word", ["glassblower", "beachcomber", "pathologist", "tugman", "mother-of-two"])
def test_an_ending_makes_somebody(word: str):
    assert somebody(word)


@pytest.mark.parametrize("word", ["after", "newspaper", "younger", "tower", "insist", "human", "error"])
def test_other_words_with_such_an_ending_are_nobody(word: str):
    assert not somebody(word)


@pytest.mark.parametrize("word", ["playwright-in-residence", "ex-postman", "seed", "deputy", "passer-by"])
def test_the_tables_know_compounds_and_nouns_without_an_ending(word: str):
    assert known(word)


@pytest.mark.parametrize(
    ("word", "several"),
    [("ministers", True), ("secretaries", True), ("lifeboatmen", True), ("defectors", True),
     ("minister", False), ("matters", False), ("news", False)],
)  # fmt: skip
def test_plurals_of_people(word: str, several: bool):
    assert people(word) is several
