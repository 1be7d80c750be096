"""A line is told apart as a byline: who wrote it, when it was published, who else reported."""

from __future__ import annotations

import re

from briefing.text.cleaning.dateline import is_time_words
from briefing.text.cleaning.patterns import any_of

LONGEST_LINE = 160
"""Characters: what is longer is no byline, but may be a line of credits."""

_LEAD = re.compile(
    r"(?:[Bb]y|BY|Written by|Story by|Posted by|Published by|Reported by|Words by|Text by|Author|Reporter"
    r"|Writer)"
    r"(?:: ?| )\b(?P<who>.+)$"
)
_STAMP = re.compile(
    r"(?:First |Last |Originally |Date |Article |Story )?"
    r"(?:published|updated|posted|modified|created|last updated|publication date|filed)"
    r"(?: (?:on|at))? ?:? ?(?P<when>[^:]*\d.*)$",
    re.I,
)
_STAMP_LABEL = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|created)|date|author|by) ?:?$", re.I
)
_CREDITS = any_of(
    r"\W*(?:Additional |Further |Some )?(?:reporting|writing|editing|research|compiled|written|graphics) "
    r"(?:by|from) (.{3,300})$",
    r"\W*(?:With|By) (?:additional )?(?:reporting|files) (?:by|from) (.{3,300})$",
    ignore_case=True,
)
_CONTRIBUTED = any_of(
    r"[^.!?\"“”]{3,200}? (?:also |all )?contributed to this (?:report|story|article|post"
    r"|piece)[^.!?\"“”]{0,80}\.?$",
    r"[^.!?\"“”]{3,200}? contributed (?:additional |further )?(?:reporting|research"
    r"|writing)[^.!?\"“”]{0,80}\.?$",
    r"[^.!?\"“”]{3,200}? assisted (?:with|in) (?:the )?reporting[^.!?\"“”]{0,80}\.?$",
)
_FOLLOW_AUTHOR = re.compile(
    r"\b(?:Follow|Reach|Email|E-mail|Contact)"
    r" (?:him|her|them|me|the (?:author|writer|reporter)|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}) "
    r"(?:directly )?"
    r"(?:on (?:Twitter|X\b|Facebook|Instagram|Threads|Bluesky|LinkedIn|Mastodon)|at [\w.+-]+@|@ ?\w)"
)
_HANDLE = re.compile(
    r"(?:[Ff]ollow )?(?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}[,|]? ?\|? ?)?(?:@{1,2} ?\w{2,30}(?:[, "
    r"|]+(?=@)|$))+"
)
_EMAIL = re.compile(r"(?:E-?mail:? ?)?[\w.+-]{2,40}@[\w-]+(?:\.[\w-]+){1,3}\.?$", re.I)
_JOB = (
    r"(?i:(?:[a-z]+ ){0,3}"
    r"(?:staff|writers?|reporters?|contributors?|correspondents?|editors?|columnists?|producers?|journalists?))"
)
_EMPLOYER = (
    r"(?:USA TODAY|CNN|BBC News|(?:The )?Associated Press|Reuters|AFP|Bloomberg|[A-Z]{3} News|Fox News|NPR)"
)
_NAME_AND_JOB = re.compile(
    r"[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|de|van|von|al|la|bin)){1,3} ?[|,–—-] ?"
    rf"(?:{_JOB}(?:,? (?:at|for|of|@) [A-Z][\w .&]{{1,30}}|, {_EMPLOYER})?|{_EMPLOYER})$"
)
_SMALL = frozenset(
    """and & of the for in at on to with | , . – — - / from de la van von al bin el der da di du staff writer
    writers reporter reporters correspondent correspondents editor editors contributor contributing columnist
    special senior
    chief political science health business economics national foreign affairs sports technology legal
    producer news
    by""".split()
)
_CREDIT_WORDS = frozenset(
    "additional reporting editing writing compiled research graphics graphic in with".split()
)
_NO_NAME = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december the a an this that then now noon midnight last next early late
    mid all any
    comparison contrast far law some most its his her their our your my no one two three four five six seven
    eight nine
    ten""".split()
)


def is_byline(text: str) -> bool:
    """True where all of the short line `text` says who wrote or reported, or when it was published."""
    if len(text) > LONGEST_LINE:
        return len(text) <= 400 and bool(_credits(text) or _CONTRIBUTED.match(text))
    return bool(
        author(text)
        or stamp(text)
        or _STAMP_LABEL.fullmatch(text)
        or _credits(text)
        or _CONTRIBUTED.match(text)
        or _HANDLE.fullmatch(text)
        or _EMAIL.fullmatch(text)
        or _NAME_AND_JOB.match(text)
    )


def is_author_note(text: str) -> bool:
    """True for a paragraph about the author that ends with where to follow or reach him or her."""
    return (
        len(text) < 500 and bool(_FOLLOW_AUTHOR.search(text)) and not re.search(r"[\"“”].{20,}[\"“”]", text)
    )


def author(line: str) -> str | None:
    """The names in a line such as "By Jane Doe and John Roe, Staff Writers"; None if it is no such line."""
    if not (lead := _LEAD.match(line)):
        return None
    who = lead["who"].strip(" .|")
    words = re.findall(r"[^\s,|]+", who)
    if not words or len(words) > 14 or words[0].lower().strip(".") in _NO_NAME or words[0][0].isdigit():
        return None
    names = all(not word[0].islower() or word.lower().strip(".") in _SMALL for word in words)
    return who if names and words[0][0].isupper() else None


def stamp(line: str) -> str | None:
    """The date words of a line such as "Published: 3 May 2013, 05:31 EST"; None where it is no such line."""
    found = _STAMP.match(line)
    if not found or line.count(" ") > 16:
        return None
    return found["when"] if is_time_words(found["when"]) else None


def _credits(text: str) -> bool:
    """True for "(Reporting by Jane Doe; Editing by John Roe)": names and who did what, no other words."""
    found = _CREDITS.match(text)
    who = (found[1] or found[2]) if found else ""
    if not who[:1].isupper():
        return False
    words = re.findall(r"\w[\w’'.-]*", who)
    return all(not word[0].islower() or word in _SMALL or word in _CREDIT_WORDS for word in words)
