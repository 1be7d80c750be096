import pytest

from briefing.errors import UsageError
from briefing.models import KINDS, Choice, choose, open_model
from briefing.settings import Secret, Settings


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_the_table_opens(kind: str) -> None:
    assert callable(open_model(choose(kind, Settings()), Settings()).answer)


def test_auto_without_an_endpoint_says_so() -> None:
    assert choose("auto", Settings()) == Choice("extractive", None, "no model endpoint is configured")


def test_auto_with_a_key_is_honest_about_what_it_cannot_do() -> None:
    assert "cannot use one yet" in choose("auto", Settings(api_key=Secret("k"))).why


@pytest.mark.parametrize("wanted", ["gpt", "", "Extractive"])
def test_an_unknown_kind_names_those_there_are(wanted: str) -> None:
    with pytest.raises(UsageError, match="extractive"):
        choose(wanted, Settings())


def test_the_engine_has_no_variants() -> None:
    with pytest.raises(UsageError, match="large"):
        open_model(choose("extractive:large", Settings()), Settings())
