import pytest

from tests.models.extractive.naming import forms_in


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        ("Maria Elena Costa won. Maria Costa smiled.", "Maria Elena Costa", ("Maria Costa",)),
        ("William Pryce won. Bill Pryce smiled.", "William Pryce", ("Bill Pryce",)),
        ("J. Pryce won, said John Pryce.", "John Pryce", ("J. Pryce",)),
        ("Yusuf Demir, 16, won. Later Yusuf smiled.", "Yusuf Demir", ("Yusuf",)),
        ("José Ibarra won. Later Ibarra smiled.", "José Ibarra", ("Ibarra",)),
    ],
    ids=["middle name", "nickname", "initial", "first name", "surname"],
)
def test_a_person_keeps_all_his_forms_in(text: str, name: str, others: tuple[str, ...]):
    assert forms_in(text)[name] == others


def test_a_president_is_not_the_relative_who_comes_with_a_full_name():
    made = forms_in("President Tanner spoke. Later his wife, Ruth Tanner, spoke. President Tanner left.")
    assert set(made) == {"Tanner", "Ruth Tanner"}


def test_a_country_may_be_a_surname_too():
    made = forms_in("Aino Jordan spoke. Later Jordan left.")
    assert made == {"Aino Jordan": ("Jordan",)}
