import pytest

from briefing.text.cleaning.dateline import agency, is_date_line, is_time_words, prefix

REST = "The council voted on Tuesday to close the terminal."


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("(CNN)", "CNN"),
        ("(CNN) -- ", "CNN"),
        ("WASHINGTON (AP) — ", "Associated Press"),
        ("FLINT, Mich., Oct. 4 (UPI) — ", "UPI"),
        ("KYIV, Ukraine, May 3 (Reuters) - ", "Reuters"),
        ("Moscow (AP) ", "Associated Press"),
        ("NEWPORT NEWS, Va. - ", None),
        ("NEW YORK -- ", None),
        ("PARIS – ", None),
        ("Taipei, Taiwan — ", None),
    ],
)
def test_place_date_and_agency_open_the_story(opening: str, name: str | None) -> None:
    assert prefix(opening + REST) == (len(opening), name)
    assert agency(opening) == name


@pytest.mark.parametrize(
    "text",
    [
        "NATO - the alliance of thirty states - was not asked.",
        "Tomas Brandt — the mayor of the town — was not asked.",
        "A ferry that (CNN) reported missing was found.",
        "The mayor - a former sailor - was not asked.",
        "UN - The secretary general was not asked.",
    ],
)
def test_other_openings_stay(text: str) -> None:
    assert prefix(text) == (0, None)


@pytest.mark.parametrize(
    ("line", "is_date"),
    [
        ("Tuesday, September 22, 2015", True),
        ("22 September 2015", True),
        ("2015-09-22", True),
        ("ORSK, VALMARK, April 28, 2009", True),
        ("12:52 p.m. EDT May 2, 2013", True),
        ("In September 2015 the bridge fell", False),
        ("1,234", False),
        ("Tuesday", False),
        ("7 p.m.", False),
    ],
)
def test_date_lines(line: str, is_date: bool) -> None:
    assert is_date_line(line) is is_date


def test_time_words_are_dates_and_clock_times_and_no_other_words() -> None:
    assert is_time_words("05:31 EST, 3 August 2013")
    assert not is_time_words("3 August 2013, a day of rain")
