import pytest

from briefing.models.extractive.naming.clusters import NEAR, Cluster, Near, fold, surname, told_gender
from briefing.models.extractive.naming.forms import Form, find_forms
from tests.models.extractive.naming import lines


@pytest.mark.parametrize(
    ("words", "last"), [(("Ada", "Ruiz"), "Ruiz"), (("Ada", "Ruiz", "Jr"), "Ruiz"), (("Ruiz",), "Ruiz")]
)
def test_a_surname_is_the_last_word_before_a_suffix(words: tuple[str, ...], last: str):
    assert surname(words) == last


def test_folding_forgets_case_and_accents():
    assert fold("Núñez") == fold("NUNEZ")


def test_the_main_form_of_a_person_begins_with_a_first_name():
    read = lines("Sleepy Ada Ruiz Prado waited. Ada Ruiz waited too.")
    cluster = Cluster("person", find_forms(read, [True, True]))
    assert cluster.main.words[0] == "Ada"


def test_clusters_are_found_by_word_and_only_so_many():
    near = Near()
    for _ in range(NEAR + 5):
        near.add(Cluster("person"), ("ruiz", "ada"))
    assert len(near.at("ruiz")) == NEAR
    assert near.at("nobody") == []


def test_the_honorific_tells_the_gender_told_more_often():
    read = lines("Mrs Ruiz left. Mrs Ruiz returned. Mr Ruiz stayed.")
    form = next(f for f in find_forms(read, [True] * 3) if f.words == ("Ruiz",))
    assert told_gender(read, form) == "f"
    assert told_gender(read, Form(("Ruiz",))) is None
