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
        ("May 4, 2021", "2021-05-04", "day"),
        ("May 4 2021", "2021-05-04", "day"),
        ("4 May 2021", "2021-05-04", "day"),
        ("Tuesday, May 4, 2021", "2021-05-04", "day"),
        ("Tuesday 4 May 2021", "2021-05-04", "day"),
        ("the 5th of June 2019", "2019-06-05", "day"),
        ("Sept. 5, 2020", "2020-09-05", "day"),
        ("2021-05-04", "2021-05-04", "day"),
        ("05/23/22", "2022-05-23", "day"),
        ("23/05/2022", "2022-05-23", "day"),
        ("23.05.2022", "2022-05-23", "day"),
        ("May 2021", "2021-05", "month"),
        ("September, 2021", "2021-09", "month"),
        ("2021", "2021", "year"),
        ("the 1990s", "1990-01-01/1999-12-31", "decade"),
        ("2015-16", "2015/2016", "year"),
        ("summer 2021", "2021-06-01/2021-08-31", "season"),
        ("the third quarter of 2022", "2022-07-01/2022-09-30", "quarter"),
    ],
)
def test_written_dates_need_no_publication_date(words: str, iso: str, precision: str) -> None:
    for published in (MONDAY, None):
        (mention,) = dates(f"The bridge was closed in {words}.", published)
        assert (mention.iso, mention.precision, mention.relative) == (iso, precision, False)
        assert mention.as_written in words


@pytest.mark.parametrize(
    ("sentence", "as_written", "iso", "precision"),
    [
        ("The mayor resigned today.", "today", "2023-05-22", "day"),
        ("The mayor resigned yesterday.", "yesterday", "2023-05-21", "day"),
        ("The mayor resigns tomorrow night.", "tomorrow night", "2023-05-23", "day"),
        ("The mayor resigned last night.", "last night", "2023-05-21", "day"),
        ("The mayor spoke this morning.", "this morning", "2023-05-22", "day"),
        ("The mayor resigned on Monday.", "Monday", "2023-05-22", "day"),
        ("The mayor resigned on Tuesday.", "Tuesday", "2023-05-16", "day"),
        ("The mayor resigned Friday evening.", "Friday evening", "2023-05-19", "day"),
        ("Friday's storm flooded the town.", "Friday", "2023-05-19", "day"),
        ("Last Monday the storm came.", "Last Monday", "2023-05-15", "day"),
        ("Next Monday is a holiday.", "Next Monday", "2023-05-29", "day"),
        ("The storm came this week.", "this week", "2023-05-22/2023-05-28", "week"),
        ("The storm came last week.", "last week", "2023-05-15/2023-05-21", "week"),
        ("The council meets next week.", "next week", "2023-05-29/2023-06-04", "week"),
        ("The storm came last month.", "last month", "2023-04", "month"),
        ("The council meets next month.", "next month", "2023-06", "month"),
        ("Rents rose earlier this month.", "this month", "2023-05", "month"),
        ("Rents rose last year.", "last year", "2022", "year"),
        ("Rents rose last summer.", "last summer", "2022-06-01/2022-08-31", "season"),
        ("Rents rose last winter.", "last winter", "2022-12-01/2023-02-28", "season"),
        ("Rents rose last quarter.", "last quarter", "2023-01-01/2023-03-31", "quarter"),
        ("The storm came at the weekend.", "the weekend", "2023-05-20/2023-05-21", "weekend"),
        ("The fair will open at the weekend.", "the weekend", "2023-05-27/2023-05-28", "weekend"),
        ("The law passed two years ago.", "two years ago", "2021", "year"),
        ("The law passed seventeen years ago.", "seventeen years ago", "2006", "year"),
        ("The law passed twenty-one years ago.", "twenty-one years ago", "2002", "year"),
        ("The law passed a decade ago.", "a decade ago", "2013", "year"),
        ("The law passed three months ago.", "three months ago", "2023-02", "month"),
        ("The law passed 10 days ago.", "10 days ago", "2023-05-12", "day"),
        ("The law passed 24 hours ago.", "24 hours ago", "2023-05-21", "day"),
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
    (literal,) = dates(sentence, None) or (None,)
    if literal is not None:
        assert literal.iso is None


@pytest.mark.parametrize(
    ("sentence", "iso"),
    [
        ("Ministers will meet on Wednesday.", "2023-05-24"),
        ("On Wednesday, ministers are to meet in Oslo.", "2023-05-24"),
        ("A hearing is scheduled for Wednesday.", "2023-05-24"),
        ("The vote, expected on Wednesday, may fail.", "2023-05-24"),
        ("The strike begins on Wednesday.", "2023-05-24"),
        ("The company plans to publish its results on Wednesday.", "2023-05-24"),
        ("He said the court would rule on Wednesday.", "2023-05-24"),
        ("Ministers met on Wednesday.", "2023-05-17"),
        ("The minister said on Wednesday that talks will go on.", "2023-05-17"),
        ("On Wednesday he said that he will go.", "2023-05-17"),
        ("Talks, which resumed on Wednesday, will last for days.", "2023-05-17"),
        ("The road would have opened on Wednesday.", "2023-05-17"),
        ("The firm won't open on Wednesday.", "2023-05-24"),
        ("Talks will go on. Ministers met on Wednesday.", "2023-05-17"),
    ],
)
def test_the_clause_decides_which_weekday(sentence: str, iso: str) -> None:
    assert [m.iso for m in dates(sentence, MONDAY)] == [iso]


@pytest.mark.parametrize(
    ("sentence", "iso"),
    [
        ("The pact was signed in November.", "2022-11"),
        ("The pact was signed in May.", "2023-05"),
        ("The pact will be signed in November.", "2023-11"),
        ("The pact was signed on March 3.", "2023-03-03"),
        ("The party has to win them over in November.", "2023-11"),
        ("The pact will be signed on June 5.", "2023-06-05"),
        ("The festival runs through June 5.", "2023-06-05"),
        ("The match was moved to June 5.", "2023-06-05"),
        ("The pact was signed on December 3 last year.", "2022-12-03"),
        ("The pact was signed in June of last year.", "2022-06"),
        ("The pact was signed last June.", "2022-06"),
        ("The pact is to be signed next March.", "2024-03"),
        ("Since the September 11 attacks, checks are stricter.", "2001-09-11"),
    ],
)
def test_the_missing_year_is_the_nearest_one_that_fits(sentence: str, iso: str) -> None:
    assert [m.iso for m in dates(sentence, MONDAY)] == [iso]


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
    ],
)
def test_some_dates_count_from_the_one_before(text: str, last: str) -> None:
    assert dates(text, MONDAY)[-1].iso == last


def test_a_year_is_not_carried_over_into_the_next_paragraph() -> None:
    text = "It opened on July 8, 2010.\n\nOn March 12 it closed."
    assert found(text) == [("July 8, 2010", "2010-07-08"), ("March 12", "2023-03-12")]


@pytest.mark.parametrize(
    "text",
    [
        "A survey of 1709 schoolchildren found it.",
        "Some 2000 people marched.",
        "The hall seats 1950 spectators.",
        "They paid $2015 for it.",
        "Call 555-2019 now.",
        "It lies 1800 metres up.",
        "The company lives at 1600 Harbour Road.",
        "It is a 2000 year old custom.",
        "The bill, Resolution 1973, passed.",
        "It runs Windows 2000.",
        "Prices rose by 1,950.50 in all.",
        "The slogan was 2 0 2 0.",
        "Children aged 8–10 years took part; the score was 3-2.",
        "The shop is open 24 hours.",
        "The minister may march with them.",
        "Theresa May and April Smith spoke to March.",
        "On Mondays the museum is shut, and every Monday it is cleaned.",
        "Black Friday sales fell.",
        "The Sunday Times reported it.",
        "USA Today reported it.",
        "In today's world nobody waits.",
        "A 19-year-old won.",
        "They waited for years, over the next decade or two.",
        "Following the vote they left.",
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
    "unit", ["the last ", "2015-", "May 2 to ", "in ", "twenty-", "[", "to have been ed ", "Mon. "]
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    def cost(times: int) -> float:
        start = time.process_time()
        dates(unit * times, MONDAY)
        return time.process_time() - start

    small = max(cost(500), cost(500))
    assert cost(4000) < 40 * small + 0.1
