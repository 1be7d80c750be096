from briefing.text.cleaning.patterns import any_of


def test_each_alternative_matches_at_the_start() -> None:
    pattern = any_of("read more", r"\d+ shares")
    assert pattern.match("12 shares on Monday")
    assert not pattern.match("He read more")


def test_all_of_the_text_and_any_case_on_request() -> None:
    assert not any_of("read more", "share", whole=True).match("read more books")
    assert any_of("read more", ignore_case=True).match("Read More")
