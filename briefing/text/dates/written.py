"""Written dates: a place in the words comes in; "May 22, 2023", "22 May", "2023-05-22", "1990s" go out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.text.dates import calendar as cal
from briefing.text.dates.clauses import Words, word_set
from briefing.text.dates.years import DASHES, OPENING, plausible, short_year_at, year_at, year_word

_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_LINKS = DASHES | {"to", "and", "or", "through", "until", "till"}
_AFTER_WEEKDAY = word_set(", . the morning afternoon evening night")
_AFTER_DAYS = word_set("in at for with by on this last next of from when as after before and but")
_PARTS = {
    "quarter": {"first": 1, "second": 2, "third": 3, "fourth": 4},
    "half": {"first": 1, "second": 2},
}
_PART_LETTERS = {"q": "quarter", "h": "half"}
_NOT_AFTER_DAY = word_set("people percent per points votes degrees")


@dataclass(frozen=True, slots=True)
class Written:
    """A date as far as the text gives it: words `first` to `after`; year, month and day where written."""

    first: int
    after: int
    year: int | None
    month: int | None = None
    day: int | None = None
    also: int | None = None
    """The second year of a season such as 2015-16, or the first year of a decade."""
    part: str | tuple[str, int] | None = None
    """The season ("summer"), quarter ("quarter", 3) or half ("half", 1) of the year."""


def written_dates(words: Words, i: int) -> tuple[Written, ...]:
    """The dates that begin at word `i`: none, one, or the two ends of a range that share month or year."""
    if words.at(i) in cal.WEEKDAYS or words.at(i) in cal.WEEKDAYS_SHORT:
        return _after_weekday(words, i)
    if words.at(i) in cal.ANY_MONTH or words.number(i, 2) is not None:
        pair = _days_of_one_month(words, i)
        if pair:
            return pair
    found = day_and_month(words, i) or month_and_year(words, i) or _month_of_a_range(words, i)
    if found is None:
        found = year(words, i) or part_of_year(words, i)
    if found and found.month and found.year is None:
        found = replace(found, year=_year_of_the_end(words, found))
    return (found,) if found else ()


def day_and_month(words: Words, i: int) -> Written | None:
    """A date of at least day and month at word `i`, in any written or numeric order."""
    if words.at(i) in cal.ANY_MONTH and words.capital(i):
        return _month_first(words, i)
    if words.number(i) is not None:
        return _numeric(words, i) or _day_first(words, i)
    return None


def month_and_year(words: Words, i: int) -> Written | None:
    """Such as "May 2023", "May, 2023", "May of 2023", "Sept. 2023"."""
    month = cal.ANY_MONTH.get(words.at(i))
    if month is None or not words.capital(i):
        return None
    k = _after_abbreviation(words, i)
    if words.at(k) in (",", "of") and plausible(words, k + 1):
        k += 1
    found = year_word(words, k)
    return Written(i, found[1], found[0], month) if found and not _decimal(words, k) else None


def year(words: Words, i: int) -> Written | None:
    """Such as "2023", "'98", "the 1990s", "2015-16"."""
    if plausible(words, i) and words.at(i + 1) == "s" and words.glued(i + 1):
        return _decade(words, i, i + 2)
    if (
        plausible(words, i)
        and words.at(i + 1) in ("'", "’")
        and words.at(i + 2) == "s"
        and words.low[i][3] == "0"
    ):
        return _decade(words, i, i + 3) if words.glued(i + 2) and words.glued(i + 1) else None
    if words.at(i) in OPENING:
        return _short(words, i)
    second = _second_year(words, i) if plausible(words, i) else None
    if second:
        return Written(i, i + 3, second - 1, also=second)
    value = year_at(words, i)
    return None if value is None else Written(i, i + 1, value)


def part_of_year(words: Words, i: int) -> Written | None:
    """Such as "summer 2023", "spring of 1999", "third quarter of 2022", "Q3 2022", "first half of 2024"."""
    part, k = _part(words, i)
    if part is None:
        return None
    if words.at(k) in (("of", ",") if isinstance(part, str) else ("of", "in", ",")):
        k += 1
    found = year_word(words, k)
    return Written(i, found[1], found[0], part=part) if found else None


def year_after(words: Words, k: int) -> tuple[int, int | None]:
    """Where a date that could end at word `k` ends, and its year, if one follows, after a comma perhaps."""
    at = k + 1 if words.at(k) == "," else k
    if words.at(at) == "in" and plausible(words, at + 1):
        return at + 2, words.number(at + 1)
    found = year_word(words, at)
    if found and not _decimal(words, at) and not words.glued(at):
        return found[1], found[0]
    return k, None


def _after_weekday(words: Words, i: int) -> tuple[Written, ...]:
    """Such as "Monday, May 22", "Monday the 22nd of May", "Sunday night, March 4"."""
    k = i + 1
    while words.at(k) in _AFTER_WEEKDAY and k < i + 4:
        k += 1
    found = written_dates(words, k) if words.at(k) not in cal.WEEKDAYS and words.at(k) != "mon" else ()
    if not words.capital(i) or not found or found[0].day is None:
        return ()
    return (replace(found[0], first=i), *found[1:])


def _days_of_one_month(words: Words, i: int) -> tuple[Written, ...]:
    """Such as "May 22-24, 2023", "22 to 24 May", "May 22 and 23"."""
    day = _day(words, i)
    if day is not None:
        link = _after_ordinal(words, i)
        second = _day_first(words, link + 1) if words.at(link) in _LINKS else None
        if second is None or words.glued(i):
            return ()
        return (Written(i, link, second.year, second.month, day), second)
    first = _month_first(words, i) if words.capital(i) else None
    if first is None or first.year is not None or words.at(first.after) not in _LINKS:
        return ()
    k = first.after + 1
    last = _day(words, k)
    after = _after_ordinal(words, k)
    if last is None or words.at(after) in cal.ANY_MONTH:
        return ()
    if (
        words.at(first.after) not in DASHES
        and words.at(after).isalpha()
        and words.at(after) not in _AFTER_DAYS
    ):
        return ()
    stop, year_found = year_after(words, after)
    return (replace(first, year=year_found), Written(k, stop, year_found, first.month, last))


def _month_of_a_range(words: Words, i: int) -> Written | None:
    """The July of "between July and December 2004"."""
    if words.at(i) not in cal.MONTHS or not words.capital(i) or words.at(i + 1) not in _LINKS:
        return None
    end = month_and_year(words, i + 2)
    return Written(i, i + 1, end.year, cal.MONTHS[words.low[i]]) if end and end.month else None


def _year_of_the_end(words: Words, start: Written) -> int | None:
    """The year of "from April 3 to May 5, 2004" for its first date."""
    if words.at(start.after) not in _LINKS or start.month is None:
        return None
    end = day_and_month(words, start.after + 1)
    if end is None or end.year is None or end.month is None:
        return None
    return end.year - (start.month > end.month)


def _part(words: Words, i: int) -> tuple[str | tuple[str, int] | None, int]:
    """The season, quarter or half that word `i` begins, and the place after it."""
    word, then = words.at(i), words.at(i + 1)
    if word in cal.SEASONS:
        return word, i + 1
    if word in _PART_LETTERS:
        unit = _PART_LETTERS[word]
        number = words.number(i + 1, 1) if words.glued(i + 1) else None
    else:
        unit = then
        number = _PARTS.get(then, {}).get(word)
    if number is None or number not in _PARTS[unit].values():
        return None, i
    return (unit, number), i + 2


def _decade(words: Words, i: int, after: int) -> Written | None:
    start = words.number(i)
    return Written(i, after, None, also=start) if start is not None and start % 10 == 0 else None


def _short(words: Words, i: int) -> Written | None:
    """Such as "'98" or "the '90s"; word `i` is the apostrophe."""
    short = words.number(i + 1, 2)
    joined = words.glued(i + 1) and words.at(i + 2) == "s" and words.glued(i + 2) and not words.glued(i)
    if short is not None and joined and len(words.at(i + 1)) == 2 and short % 10 == 0 and short >= 20:
        return Written(i, i + 3, None, also=1900 + short)
    value = short_year_at(words, i)
    return None if value is None else Written(i, i + 2, value)


def _second_year(words: Words, i: int) -> int | None:
    """The 2016 of 2015-16 or 2015/16."""
    value, short = words.number(i) or 0, words.number(i + 2, 2)
    tight = words.at(i + 1) in DASHES and words.glued(i + 1) and words.glued(i + 2)
    if short is None or not tight or len(words.at(i + 2)) != 2 or short != (value + 1) % 100:
        return None
    return value + 1 if not (words.at(i + 3) in DASHES and words.glued(i + 3)) else None


def _month_first(words: Words, i: int) -> Written | None:
    k = _after_abbreviation(words, i)
    day = _day(words, k)
    if day is None:
        return None
    k = _after_ordinal(words, k)
    if words.at(k) in _NOT_AFTER_DAY:
        return None
    stop, year_found = year_after(words, k)
    return Written(i, stop, year_found, cal.ANY_MONTH[words.low[i]], day)


def _day_first(words: Words, i: int) -> Written | None:
    day = _day(words, i)
    if day is None or (words.glued(i) and words.at(i - 1) in (".", ",", "$", "£", "€", "-", "/")):
        return None
    k = _after_ordinal(words, i)
    if words.at(k) == "of" or words.at(k) == "-":
        k += 1
    if words.at(k) not in cal.ANY_MONTH or not words.capital(k) or (k == i + 1 and words.glued(k)):
        return None
    month = cal.ANY_MONTH[words.low[k]]
    if words.at(k) in cal.MONTHS_SHORT and not plausible(words, _after_abbreviation(words, k)):
        return None
    after = _after_abbreviation(words, k)
    if words.at(after) == "-" and plausible(words, after + 1):
        return Written(i, after + 2, words.number(after + 1), month, day)
    stop, year_found = year_after(words, after)
    return Written(i, stop, year_found, month, day)


def _numeric(words: Words, i: int) -> Written | None:
    """2023-05-22, 2023/05/22, 05/23/23, 23/05/2023, 23.05.2023.

    Month first unless that is impossible; with dots day first, as everywhere where dates have dots.
    """
    mark = words.at(i + 1)
    if (
        mark not in ("-", "/", ".", "‑")
        or words.at(i + 3) != mark
        or not all(map(words.glued, range(i + 1, i + 5)))
    ):
        return None
    if words.glued(i) and (words.at(i - 1).isalnum() or words.at(i - 1) in "-/._=$£€+"):
        return None
    after = i + 5
    if (
        after < words.count
        and words.glued(after)
        and (words.at(after) in "-/_%" or words.at(after).isdigit())
    ):
        return None
    a, b, c = (words.number(k) for k in (i, i + 2, i + 4))
    if a is None or b is None or c is None:
        return None
    if plausible(words, i):
        return _checked(i, after, a, b, c) if mark != "." else None
    if plausible(words, i + 4):
        full = c
    elif len(words.low[i + 4]) == 2 and mark == "/":
        full = 2000 + c if c < 70 else 1900 + c
    else:
        return None
    month, day = (b, a) if mark == "." else (a, b)
    return _checked(i, after, full, month, day) or _checked(i, after, full, day, month)


def _checked(i: int, after: int, year_: int, month: int, day: int) -> Written | None:
    return Written(i, after, year_, month, day) if cal.on_ymd(year_, month, day) else None


def _day(words: Words, k: int) -> int | None:
    day = words.number(k, 2)
    if day is None or not 1 <= day <= 31 or _decimal(words, k):
        return None
    after = words.at(k + 1)
    if (
        k + 1 < words.count
        and words.glued(k + 1)
        and (after == "%" or (after.isalpha() and after not in _ORDINAL_ENDS))
    ):
        return None
    return day


def _decimal(words: Words, k: int) -> bool:
    return (
        words.at(k + 1) in (".", ",", ":")
        and words.glued(k + 1)
        and words.glued(k + 2)
        and words.at(k + 2).isdigit()
    )


def _after_abbreviation(words: Words, i: int) -> int:
    return i + 2 if words.at(i) in cal.MONTHS_SHORT and words.at(i + 1) == "." else i + 1


def _after_ordinal(words: Words, k: int) -> int:
    return k + 2 if words.at(k + 1) in _ORDINAL_ENDS and words.glued(k + 1) else k + 1
