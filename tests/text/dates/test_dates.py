"""`dates`: what is a date, where it stands, and which day it means."""

from __future__ import annotations

import datetime as dt
import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.text.dates import DateMention, calendar_date, dates

MONDAY = dt.date(2023, 5, 22)
ISO_POINT = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def found(text: str, published: dt.date | None = MONDAY) -> list[tuple[str, str | None]]:
    return [(m.as_written, m.iso) for m in dates(text, published)]


@pytest.mark.parametrize(
    ("words", "iso", "precision"),
    [
        ("Tuesday, May 4, 2021", "2021-05-04", "day"),
        ("2021-05-04", "2021-05-04", "day"),
        ("May 2021", "2021-05", "month"),
        ("2021", "2021", "year"),
        ("'98", "1998", "year"),
        ("1990s", "1990-01-01/1999-12-31", "decade"),
        ("summer 2021", "2021-06-01/2021-08-31", "season"),
        ("third quarter of 2022", "2022-07-01/2022-09-30", "quarter"),
        ("Q3 2022", "2022-07-01/2022-09-30", "quarter"),
        ("first half of 2024", "2024-01-01/2024-06-30", "half"),
        ("H1 2024", "2024-01-01/2024-06-30", "half"),
        ("Christmas Day 2004", "2004-12-25", "day"),
    ],
)
def test_written_dates_need_no_publication_date(words: str, iso: str, precision: str) -> None:
    for published in (MONDAY, None):
        (mention,) = dates(f"The bridge was closed in {words}.", published)
        assert (mention.as_written, mention.iso, mention.precision) == (words, iso, precision)
        assert not mention.relative


@pytest.mark.parametrize(
    ("sentence", "as_written", "iso", "precision"),
    [
        ("The mayor resigned today.", "today", "2023-05-22", "day"),
        ("The mayor resigned on Tuesday.", "Tuesday", "2023-05-16", "day"),
        ("The mayor will resign on Tuesday.", "Tuesday", "2023-05-23", "day"),
        ("The mayor resigned on the 20th.", "the 20th", "2023-05-20", "day"),
        ("The mayor resigned on March 3.", "March 3", "2023-03-03", "day"),
        ("The mayor resigned in November.", "November", "2022-11", "month"),
        ("The council meets next week.", "next week", "2023-05-29/2023-06-04", "week"),
        ("The storm came at the weekend.", "the weekend", "2023-05-20/2023-05-21", "weekend"),
        ("Rents rose last quarter.", "last quarter", "2023-01-01/2023-03-31", "quarter"),
        ("Rents rose last summer.", "last summer", "2022-06-01/2022-08-31", "season"),
        ("The law passed two years ago.", "two years ago", "2021", "year"),
        ("The law passed 10 days ago.", "10 days ago", "2023-05-12", "day"),
        ("Crews worked in the past few days.", "the past few days", "2023-05-18/2023-05-22", "week"),
        ("It must be ready by year end.", "year end", "2023", "year"),
        ("It must be ready by the end of the month.", "the end of the month", "2023-05", "month"),
        ("The trial will begin in two weeks.", "two weeks", "2023-06-05/2023-06-11", "week"),
    ],
)
def test_relative_dates_count_from_publication(
    sentence: str, as_written: str, iso: str, precision: str
) -> None:
    (mention,) = dates(sentence, MONDAY)
    assert (mention.as_written, mention.iso, mention.precision) == (as_written, iso, precision)
    assert mention.relative
    (literal,) = dates(sentence, None)
    assert (literal.as_written, literal.iso, literal.relative) == (as_written, None, True)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It fell in mid-March.", ("mid-March", "2023-03")),
        ("It opened in early 2020.", ("early 2020", "2020")),
        ("It opened late last year.", ("late last year", "2022")),
        ("It opened in the late 1990s.", ("late 1990s", "1990-01-01/1999-12-31")),
        ("It opened late Friday.", ("Friday", "2023-05-19")),
        ("It came too late\nSeptember was dry.", ("September", "2022-09")),
    ],
    ids=["month", "year", "relative year", "decade", "part of a day", "another sentence"],
)
def test_the_words_of_a_period_hold_its_early_mid_or_late(sentence: str, expected: tuple[str, str]) -> None:
    assert found(sentence) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 2004 to 2009", ["2004", "2009"]),
        ("over 2000 - 2050", ["2000", "2050"]),
        ("between July 2003 and December 2004", ["2003-07", "2004-12"]),
        ("between July and December 2004", ["2004-07", "2004-12"]),
        ("from November 3 to January 5, 2004", ["2003-11-03", "2004-01-05"]),
        ("May 22-24, 2019", ["2019-05-22", "2019-05-24"]),
        ("22 to 24 May 2019", ["2019-05-22", "2019-05-24"]),
        ("in 2013, 2014 and 2015", ["2013", "2014", "2015"]),
    ],
)
def test_both_ends_of_a_period_are_dates(text: str, expected: list[str]) -> None:
    assert [m.iso for m in dates(f"It lasted {text}.", None)] == expected


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("It opened on 3 March 2020. The following day it closed.", "2020-03-04"),
        ("It opened on 3 March 2020. It closed three weeks later.", "2020-03-23/2020-03-29"),
        ("It opened in 2010. Two years later it closed.", "2012"),
        ("It opened in March 2010. The same year it closed.", "2010"),
        ("They came on Saturday. We went the next Tuesday.", "2023-05-23"),
        ("It opened on July 8, 2010. On July 12 it closed.", "2010-07-12"),
        ("It opened on July 8, 2010. On the 12th it closed.", "2010-07-12"),
        ("It opened in July. On Tuesday, or on the 12th, it closed.", "2022-07-12"),
        ("It opened on July 8, 2010. On Boxing Day it closed.", "2010-12-26"),
    ],
)
def test_some_dates_count_from_the_one_before(text: str, last: str) -> None:
    assert dates(text, MONDAY)[-1].iso == last


def test_a_year_is_not_carried_over_into_the_next_paragraph() -> None:
    text = "It opened on July 8, 2010.\n\nOn March 12 it closed. It had no roof.\n\nOn the 12th it rained."
    assert found(text) == [("July 8, 2010", "2010-07-08"), ("March 12", "2023-03-12")]


def test_a_day_that_no_month_has_is_no_date() -> None:
    assert found("On February 30 it closed.") == []
    assert found("On February 29, 2021, it closed.") == [("2021", "2021")]


@pytest.mark.parametrize(
    "text",
    [
        "The slogan was 2 0 2 0.",
        "Children aged 8–10 years took part; the score was 3-2.",
        "The shop is open 24 hours.",
        "Some 2000 people marched.",
        "Theresa May and April Smith spoke to March.",
        "On Mondays the museum is shut, and every Monday it is cleaned.",
        "The Sunday Times reported it.",
        "A 19-year-old won.",
        "They waited for years, over the next decade or two.",
        "Following the vote they left.",
        "In the first half they led; on the 18th she birdied.",
        "Sales grew in fiscal 2023.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert found(text) == []


def test_absolute_dates_resolve_and_relative_ones_stay_literal_when_publication_is_unknown() -> None:
    text = "On Monday he said that in 2008 he came, and on May 3, 2010 he left; last year he came back."
    assert found(text, None) == [
        ("Monday", None),
        ("2008", "2008"),
        ("May 3, 2010", "2010-05-03"),
        ("last year", None),
    ]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Friday, July 21, 2017", dt.date(2017, 7, 21)),
        ("Updated 05/23/23 6:00 p.m. ET", dt.date(2023, 5, 23)),
        ("Published: 2023-05-22T10:00:00Z", dt.date(2023, 5, 22)),
        ("LAGOS, 3 Sept. 2019 (Agency)", dt.date(2019, 9, 3)),
        ("May 2019", None),
        ("31 February 2019", None),
        ("June 5", None),
        ("", None),
    ],
)
def test_calendar_date_reads_the_first_full_date_of_a_line(line: str, day: dt.date | None) -> None:
    assert calendar_date(line) == day


TEMPTING = """
    on in by the last next this Monday Friday May March 5 22 31 2023 1990s 2015-16 two years ago week month
    year weekend today
    will said , . - – / 05/23/23 end of later following day quarter Q3 [ ] Sept. '90s ’s 9999
    '98 half first 22nd mid Christmas Boxing before after New Year's Eve
"""
PIECES = st.sampled_from([*TEMPTING.split(), "\n"])
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join))
PUBLISHED = st.one_of(st.none(), st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)))


@settings(max_examples=200)
@given(TEXTS, PUBLISHED)
def test_every_mention_addresses_its_words_and_holds_a_real_date(
    text: str, published: dt.date | None
) -> None:
    mentions = dates(text, published)
    assert all(text[m.start : m.end] == m.as_written and m.as_written for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    for mention in mentions:
        parts = mention.iso.split("/") if mention.iso is not None else []
        assert len(parts) <= 2
        assert all(
            ISO_POINT.fullmatch(part) and dt.date.fromisoformat((part + "-01-01")[:10]) for part in parts
        )
        assert parts == sorted(parts)


@settings(max_examples=100)
@given(TEXTS, st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)))
def test_publication_decides_what_relative_dates_mean_and_nothing_else(text: str, published: dt.date) -> None:
    def fixed(mentions: tuple[DateMention, ...]) -> list[DateMention]:
        return [m for m in mentions if not m.relative]

    assert fixed(dates(text, published)) == fixed(dates(text, None))


@given(
    st.sampled_from(["Monday", "Thursday", "Sunday", "May 3", "November 30", "yesterday", "tomorrow"]),
    st.sampled_from(["They met on {}.", "They will meet on {}.", "{} was fine."]),
    st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)),
)
def test_days_without_a_year_lie_within_a_year_of_publication(
    words: str, frame: str, published: dt.date
) -> None:
    (mention,) = dates(frame.format(words), published)
    assert mention.iso is not None
    assert abs((dt.date.fromisoformat(mention.iso) - published).days) <= 366


@pytest.mark.parametrize(
    "unit",
    [
        "the last ",
        "2015-",
        "May 2 to ",
        "in ",
        "twenty-",
        "[",
        "to have been ed ",
        "Mon. ",
        "'98 ",
        "on the 22nd, ",
        "New Year's ",
        "2 May 2020 the ",
        "and a half-",
        "early-",
    ],
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    def cost(times: int) -> float:
        start = time.thread_time()
        dates(unit * times, MONDAY)
        return time.thread_time() - start

    small = max(cost(500), cost(500))
    assert min(cost(4000), cost(4000)) < 40 * small + 0.2
