import pytest

from briefing.models.extractive.lexicon import common, organisations, people, places, regions, titles
from briefing.models.extractive.lexicon.tables import phrases, words


def test_words_are_separated_by_white_space_and_phrases_by_commas():
    assert words("a  b\nc") == ["a", "b", "c"]
    assert phrases("New York, Rio de Janeiro,\nOslo") == ["New York", "Rio de Janeiro", "Oslo"]


@pytest.mark.parametrize(
    ("word", "gender"),
    [
        ("Fatima", "f"),
        ("Dmitry", "m"),
        ("Jean-Pierre", None),
        ("Anne-Marie", "f"),
        ("José", "m"),
        ("Zorblatt", None),
    ],
)
def test_first_names_tell_the_gender_or_nothing(word: str, gender: str | None):
    assert people.gender_of(word) == gender


def test_accents_and_double_names_are_seen_through():
    assert people.is_first_name("André")
    assert people.is_first_name("Jean-Luc")
    assert not people.is_first_name("Zorblatt")


@pytest.mark.parametrize(
    ("written", "country"),
    [
        ("U.S.", "United States"),
        ("Britain", "United Kingdom"),
        ("Burma", "Myanmar"),
        ("Holland", "Netherlands"),
    ],
)
def test_countries_have_one_usual_name(written: str, country: str):
    assert places.COUNTRIES[written] == country


@pytest.mark.parametrize(
    ("people_word", "country"),
    [("Finnish", "Finland"), ("Koreans", "South Korea"), ("Costa Rican", "Costa Rica")],
)
def test_demonyms_lead_to_their_country(people_word: str, country: str):
    assert places.DEMONYMS[people_word] == country


def test_every_demonym_and_capital_leads_to_a_country_of_the_table():
    assert {*places.DEMONYMS.values(), *places.CAPITALS.values()} <= set(places.COUNTRIES.values())


@pytest.mark.parametrize(
    "word", ["Protesters", "stopped", "unhappily", "Wildfires", "RULES", "cross-country"]
)
def test_common_words_are_known_in_every_form_and_case(word: str):
    assert common.is_common(word)


@pytest.mark.parametrize("word", ["Okonkwo", "Brzezinski", "Microsoft", "Tashkent"])
def test_names_are_not_common_words(word: str):
    assert not common.is_common(word)


@pytest.mark.parametrize("word", ["spokeswoman", "Minister", "co-founder", "ex-captain", "prize-winner"])
def test_roles_end_in_an_office_or_profession(word: str):
    assert titles.ends_role(word)


def test_a_role_tells_the_gender_where_its_words_do():
    assert titles.gender_of_role("club spokeswoman") == "f"
    assert titles.gender_of_role("former chairman") == "m"
    assert titles.gender_of_role("finance minister") is None


def test_no_table_of_names_holds_a_weekday():
    for table in (people.FIRST_NAMES, organisations.KNOWN_ORGS, regions.CITIES, places.COUNTRIES):
        assert not {"Monday", "Tuesday", "Friday", "Sunday"} & set(table)
