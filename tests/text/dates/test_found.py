"""What a found date holds, and what it starts from."""

import datetime as dt

from briefing.text.dates.calendar import on
from briefing.text.dates.found import Found, Known


def test_a_date_counts_from_others_unless_it_says_that_it_does_not() -> None:
    when = on(dt.date(2023, 5, 22))
    assert Found(2, 3, "day", when).relative
    assert Found(2, 3, "day", when) != Found(2, 3, "day", when, relative=False)


def test_at_first_nothing_but_the_day_of_publication_is_known() -> None:
    day = dt.date(2023, 5, 22)
    assert Known(day) == Known(today=day, before=None, dated=None, month=None)
