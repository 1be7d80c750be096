import pytest

from briefing.prices import FREE, LIST_PRICES, Price, cost, price_of


def test_a_price_that_is_not_known_is_none() -> None:
    assert price_of("somebody-elses-model") is None
    assert price_of("gpt-6-lunar") is None
    assert price_of(None) is None


def test_a_dated_variant_costs_what_its_name_does() -> None:
    assert price_of("gpt-6-luna-2026-09-22") == price_of("gpt-6-luna") is not None


def test_the_settings_own_table_goes_first() -> None:
    own = Price("gpt-6-luna", 9.0, 9.0, 9.0, "2026-11-01")
    assert price_of("gpt-6-luna", [own]) == own


def test_cached_tokens_are_a_part_of_those_that_went_in() -> None:
    price = Price("m", input=2.0, cached=0.5, output=10.0, as_of="2026-11-01")
    assert cost(price, 1_000_000, 400_000, 100_000) == pytest.approx(0.6 * 2 + 0.4 * 0.5 + 0.1 * 10)
    assert cost(FREE, 1000, 0, 1000) == 0


def test_each_listed_price_has_its_day() -> None:
    assert all(len(price.as_of) == len("2026-09-22") for price in LIST_PRICES)
