from importlib import import_module

import pytest

from briefing.errors import UsageError
from briefing.models import KINDS, Choice, choose, open_model
from briefing.settings import Secret, Settings


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_the_table_has_its_module(kind: str) -> None:
    assert callable(import_module(f"briefing.models.{kind}").open_kind)


def test_auto_without_an_endpoint_says_so() -> None:
    assert choose("auto", Settings()) == Choice("extractive", None, "no model endpoint is configured")


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        (Settings(api_key=Secret("k")), "an API key is configured"),
        (Settings(base_url="http://127.0.0.1:8080/v1"), "the endpoint 127.0.0.1 is configured"),
        (Settings(base_url="http://user:word@host.example/v1"), "the endpoint host.example is configured"),
    ],
    ids=["key", "address", "no-password-is-told"],
)
def test_auto_is_the_endpoint_that_is_configured(settings: Settings, why: str) -> None:
    assert choose("auto", settings) == Choice("openai_compatible", None, why)


@pytest.mark.parametrize("wanted", ["gpt", "", "Extractive"])
def test_an_unknown_kind_names_those_there_are(wanted: str) -> None:
    with pytest.raises(UsageError, match="extractive"):
        choose(wanted, Settings())


def test_the_engine_has_no_variants() -> None:
    with pytest.raises(UsageError, match="large"):
        open_model(choose("extractive:large", Settings()), Settings())
