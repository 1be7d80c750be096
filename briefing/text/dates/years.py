"""Years: numbers of four digits come in, and out come those that the words around them show to be years."""

from __future__ import annotations

from briefing.text.dates import calendar as cal
from briefing.text.dates.clauses import Words, word_set

DASHES = frozenset("-–—‑/")
QUALIFIERS = word_set("early late mid")
OPENING = frozenset("'’‘")
"""What stands before a short year: "'98"."""

_STRONG = word_set(
    "in since until till during circa early late mid year years between throughout through season "
    "born spring summer autumn fall winter"
)
_WEAK = word_set("by before after from as")
DETERMINERS = word_set("the a an this that his her its their our my your s")
_OF = word_set(
    "spring summer autumn fall winter month months end beginning start middle half part quarter year class "
    "election elections war crisis act law census rest most much all years days events revolution"
)
_AMOUNTS = word_set(
    "total sum number population maximum minimum cost price height altitude distance length weight crowd "
    "group majority average record rate score range capacity circulation membership workforce salary fee "
    "prize one some"
)
"""What comes in numbers: "a crowd of 1950"."""
_COUNTED = word_set(
    "people persons men women children schoolchildren boys girls students pupils workers employees staff "
    "jobs soldiers troops police officers officials civilians residents refugees migrants prisoners members "
    "supporters protesters demonstrators victims deaths dead cases patients passengers spectators fans "
    "homes houses households schools hospitals businesses companies shops stores hotels rooms beds units "
    "seats votes points goals runs words pages copies items books photos signatures complaints comments "
    "year years month months week weeks day days hour hours minute minutes seconds times "
    "km kilometres kilometers miles mile metres meters metre meter feet foot yards inches acres hectares ha "
    "kg kilograms tonnes tons ton pounds grams litres liters gallons barrels degrees volts watts megawatts "
    "dollars euros yen yuan rupees rubles cents percent per million billion trillion thousand hundred "
    "cars vehicles trucks planes flights ships boats tanks rockets missiles animals birds trees sq square "
    "block calories mg ml cm mm mph hp cc gmt utc est hrs local more fewer other"
)
_FINANCIAL = word_set("fiscal financial tax")
_PIVOT = 30  # "'29" is 2029, "'30" is 1930
_QUOTED = 12  # words within which a quotation that opens with a number is looked for its end
_NO_ADJECTIVES = word_set("at on number no resolution route flight channel room page line plus about around")
_ATTRIBUTED = word_set(
    "level levels election elections season census report budget figures olympics games edition referendum "
    "presidential general parliamentary"
)
_VERBS = word_set("was is has saw will marked marks would had brought and")
_FUNCTION = word_set(
    "a an the and or but when where which who that as at by for from in into of on to with while after "
    "before until since because if than then there it he she they we his her its their is was were are has "
    "had have will would could may might can did does do not also only under over during between against "
    "about"
)


def year_word(words: Words, i: int) -> tuple[int, int] | None:
    """The year at word `i` by its digits alone, "1998" or "'98", and the place after it."""
    if plausible(words, i):
        return words.number(i) or 0, i + 1
    short = short_year(words, i)
    return None if short is None else (short, i + 2)


def short_year(words: Words, i: int) -> int | None:
    """The year of "'98", whose apostrophe is word `i`: 1930 to 2029; None where a quotation begins there."""
    value = words.number(i + 1, 2) if words.at(i) in OPENING else None
    if value is None or len(words.low[i + 1]) != 2 or not words.glued(i + 1):
        return None
    if (words.glued(i) and words.at(i - 1).isalnum()) or words.at(i + 2) in _COUNTED:
        return None
    if words.glued(i + 2) and (words.at(i + 2).isalnum() or words.at(i + 2) in "%°_"):
        return None
    if any(_closes(words, k) for k in range(i + 2, min(words.count, i + _QUOTED))):
        return None
    return value + (2000 if value < _PIVOT else 1900)


def year_at(words: Words, i: int) -> int | None:
    """The year written at word `i`, or None where it is a number of something else."""
    value = words.number(i)
    if value is None or len(words.low[i]) != 4 or not cal.FIRST_YEAR <= value <= cal.LAST_YEAR:
        return None
    if _inside_number(words, i) or _counts_something(words, i, value) or _financial(words, i):
        return None
    return value if _has_grounds(words, i, value) else None


def short_year_at(words: Words, i: int) -> int | None:
    """The year of "'98" at word `i`, where the words before show that it is one: "in '98"."""
    before = words.at(i - 1)
    grounds = (
        before in _STRONG
        or before in _WEAK
        or (before == "of" and words.at(i - 2) in _OF)
        or (before in ("to", "and") and short_year(words, i - 3) is not None)
    )
    return short_year(words, i) if grounds else None


def plausible(words: Words, i: int) -> bool:
    """True where word `i` could be a year by its digits alone."""
    value = words.number(i)
    return value is not None and len(words.low[i]) == 4 and cal.FIRST_YEAR <= value <= cal.LAST_YEAR


def _inside_number(words: Words, i: int) -> bool:
    """Part of 1,709.5 or 555-2019 or R2000 or 2000m."""
    before, after = words.at(i - 1), words.at(i + 1)
    if words.glued(i):
        if before.isalnum() or before in "$£€¥#+_.@&=%:~":
            return True
        if (
            before in ",-/"
            and words.glued(i - 1)
            and words.at(i - 2).isdigit()
            and not plausible(words, i - 2)
        ):
            return True
        if before == "/" and not plausible(words, i - 2):
            return True
    if i + 1 < words.count and words.glued(i + 1):
        if after.isalnum() or after in "%°_@=&":
            return True
        if after in ".,:" and words.glued(i + 2) and words.at(i + 2).isdigit():
            return True
        if after in "-‑–" and words.glued(i + 2) and words.at(i + 2).isalpha():
            return words.at(i + 2) not in ("era", "based", "present") and words.at(i + 2) not in DETERMINERS
    return False


def _counts_something(words: Words, i: int, value: int) -> bool:
    after = words.at(i + 1)
    if after in _COUNTED:
        return True
    return (
        not _usual(value)
        and after.isalpha()
        and words.at(i - 1) not in DETERMINERS
        and after not in (_FUNCTION | _ATTRIBUTED | _VERBS)
        and not words.capital(i + 1)
    )


def _financial(words: Words, i: int) -> bool:
    """Such as "fiscal 2023", "the 2023 tax year": it begins on a day that the text does not tell."""
    before = words.at(i - 2) if words.at(i - 1) in ("year", "years") else words.at(i - 1)
    return before in _FINANCIAL or (words.at(i + 1) in _FINANCIAL and words.at(i + 2) in ("year", "years"))


def _closes(words: Words, k: int) -> bool:
    """True where word `k` is an apostrophe that ends a quotation: not that of "Holm's"."""
    return (
        words.low[k] in ("'", "’")
        and words.glued(k)
        and not (words.glued(k + 1) and words.at(k + 1).isalnum())
    )


def _usual(value: int) -> bool:
    """Most numbers of this size in news are years; 2000 is too often a count."""
    return 1900 <= value <= 2050 and value != 2000


def _has_grounds(words: Words, i: int, value: int) -> bool:
    """True where a word before or after shows that the number at `i` is a year."""
    before, after = words.at(i - 1), words.at(i + 1)
    ends = not after.isalpha() or after in _FUNCTION
    if before in _STRONG or (before in DASHES and words.at(i - 2) in QUALIFIERS):
        return True
    if before == "of" and words.at(i - 2) == "as":
        return True
    if _usual(value) and _by_shape(words, i):
        return True
    if before in cal.ANY_MONTH or after in _ATTRIBUTED:
        return not before.isdigit()
    if _in_range(words, i):
        return True
    if before in _WEAK:
        return ends or _usual(value)
    if before == "of":
        known = words.at(i - 2) in _OF or words.at(i - 2) in cal.ANY_MONTH
        if _usual(value) and words.at(i - 2) not in _AMOUNTS:
            return ends or not after.endswith("s")
        return ends and known
    if before in DETERMINERS:
        return after.isalpha() and (before != "s" or words.at(i - 2) in ("'", "’"))
    if before == "back" or (before == "to" and words.at(i - 2) in ("back", "prior", "up")):
        return True
    if before in ("(", "[", ","):
        return after in (")", "]", ",", ".", ";", "") or after in DASHES
    return words.opens(i) and after in _VERBS


def _by_shape(words: Words, i: int) -> bool:
    """Such as "2012's", "for 2012.", "the disastrous 2014 World Cup"."""
    before, after = words.at(i - 1), words.at(i + 1)
    if after in ("'", "’") and words.glued(i + 1) and words.at(i + 2) == "s":
        return True
    if before in ("for", "to") and (not after.isalpha() or (before == "for" and after in _FUNCTION)):
        return True
    adjective = before.isalpha() and not words.capital(i - 1) and before not in _NO_ADJECTIVES
    return adjective and words.capital(i + 1) and not words.opens(i + 1)


def _in_range(words: Words, i: int) -> bool:
    """One of several years: "2000 - 2050", "1980 to 2012", "2013, 2014 and 2015"."""
    return _beside(words, i, -1) or _beside(words, i, 1)


def _beside(words: Words, i: int, step: int) -> bool:
    link = words.at(i + step)
    if link not in ("to", "and", "or", ",", "until", "through") and link not in DASHES:
        return False
    other = i + 2 * step
    if words.at(other) == "and" and link == ",":
        other += step
    return plausible(words, other) and words.at(other + 1) not in _COUNTED and words.at(i + 1) not in _COUNTED
