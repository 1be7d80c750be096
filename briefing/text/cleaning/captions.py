"""A paragraph is told apart as a picture caption, wholly or in part."""

from __future__ import annotations

import re

LONGEST = 600
"""Characters: what is longer is no caption."""

_CREDIT_END = re.compile(
    r"(?:^|[\s(\[])(?:(?:File |Handout )?(?:Image|Photo|Photograph|Picture|Illustration|Graphic|Screenshot)s?"
    r"(?: (?:credit|source))?: |(?:Photo|Image|Picture|Photograph|Illustration)s? (?:by|courtesy of|via) "
    r"|Credit: )"
    r"(?P<who>(?:[^:]|:(?! )){2,110})$"
)
_AGENCY = (
    r"(?:AP|A\.P\.|Reuters|REUTERS|AFP|AFP-JIJI|Getty|EPA|EPA-EFE|UPI|Shutterstock|iStock|Alamy|Bloomberg"
    r"|NurPhoto|Xinhua|"
    r"TASS|Sputnik|Anadolu(?: Agency)?|ZUMA(?: Press)?|Rex(?: Features)?|PA|DPA|dpa|ANI|Associated Press"
    r"|Press Association)"
)
_BRACKETED = re.compile(
    rf"[(\[](?:(?:File |Handout )?(?:Photo|PHOTO|Image|Picture)s?(?: credit)?(?: by|:| "
    rf"courtesy)[^()\[\]]{{2,90}}"
    rf"|[^()\[\]]{{0,60}}\bAP Photo\b[^()\[\]]{{0,60}}|[^()\[\]]{{0,60}}\bGetty(?: Images)?"
    rf"|{_AGENCY}/[^()\[\]]{{2,60}}|[^()\[\]/]{{2,60}}/ ?{_AGENCY}(?: (?:Images|Photo|Pictures))?"
    rf"|(?:[Ff]ile|FILE|[Hh]andout)(?: (?:photo|image|picture))?|{_AGENCY},? [Ff]ile|[Cc]ourtesy(?: of| "
    rf"photo)?[^()\[\]]{{0,60}})[)\]]"
)
_BARE_CREDIT = re.compile(
    rf"(?:^|[.!?|”\"] )(?:[^.!?|]{{2,60}}(?:/| via ))?(?:Getty Images|AP Photo|AFP/Getty(?: Images)?"
    rf"|Shutterstock|iStock(?:photo)?"
    rf"|{_AGENCY}/[A-Z][^.]{{2,40}})(?:/[^.|]{{2,40}})?\.?$"
)
_LABEL = re.compile(
    r"(?:FILE(?: PHOTO| IMAGE| PICTURE)?(?: ?[-–—:]| \()|File (?:photo|image|picture)\b|Handout (?:photo"
    r"|image|picture)\b"
    r"|(?:PHOTO|Photo|Image|IMAGE|Picture|Pictured|PICTURED|Caption|Credit|Photo credit|Image credit"
    r"|Photograph)s?: ?"
    r"|Image (?:caption|copyright|source)\b|(?:Photo|Image|Photograph) (?:by|courtesy of) [A-Z])"
)
_SHOWN = re.compile(
    r"\b(?:is|are) (?:pictured|photographed|seen here|shown here)\b"
    r"|\b(?:is|are) (?:seen|shown|pictured) in (?:this|an? (?:file|handout|undated|recent)) "
    r"|\bin this (?:file|handout|undated|combination) (?:photo|image|picture|photograph|frame grab)\b"
    r"|^In (?:this|an?) (?:[\w.,’'-]+ ){0,6}(?:photo|image|picture|photograph|frame grab|screengrab)(?:,| "
    r"(?:provided|taken|released|made|from|by|posted)\b)"
    r"|^(?:This|An?) (?:undated|combination|combo|composite|file|handout|recent) (?:[\w-]+ )?(?:photo|image"
    r"|picture|photograph)\b"
)
_SIDE = re.compile(
    r"\b(?P<name>[A-Z][\w.’'-]+)(?:, | \()(?P<side>(?:far |second from |third from |top |bottom )?"
    r"(?:left|right|center|centre|middle|L|R|C)|second left|second right)(?:[,)])"
)
_NAME_LINKS = frozenset(
    "of the and for from via user photo file by staff de la van von on at in by &".split()
)
_SAID = re.compile(r"\b(?:said|says|told|added)\b")
_QUOTE_MARKS = frozenset('"“”„«»')


def is_caption(text: str) -> bool:
    """True where all of `text`, one paragraph, describes a picture or names its maker."""
    if len(text) > LONGEST:
        return False
    bare = text.rstrip(". ")
    if credit := _CREDIT_END.search(bare):
        return _is_maker(credit["who"]) and text.count(" ") < 90
    if (bracketed := _last(_BRACKETED, text)) and len(text) - bracketed.end() <= 2:
        return True
    if _LABEL.match(text) or _BARE_CREDIT.search(text) or _is_credit_line(bare):
        return True
    return not _QUOTE_MARKS.intersection(text) and _describes(text)


def leading_caption(text: str) -> int:
    """How many characters that open a longer paragraph are a caption, ended by a credit in brackets."""
    credit = _BRACKETED.search(text, 0, LONGEST)
    if not credit or credit.end() > LONGEST - 2 or credit.start() == 0:
        return 0
    head = text[: credit.start()]
    sentences = len(re.findall(r"[.!?] [A-Z]", head))
    return (
        credit.end() if sentences <= 2 and head.count(" ") < 70 and not _QUOTE_MARKS.intersection(head) else 0
    )


def _describes(text: str) -> bool:
    """True where the first sentences say who is to be seen, in the words that only captions use."""
    if _SHOWN.search(text, 0, 300):
        return True
    sides = [side["side"].split()[-1].lower()[0] for side in _SIDE.finditer(text)]
    return len(sides) > 1 and len(set(sides)) > 1 and text.count(" ") < 70 and not _SAID.search(text)


def _is_maker(who: str) -> bool:
    """True for a name, or a few words about where a picture comes from."""
    words = who.split()
    return len(words) < 5 or (len(words) < 15 and all(not w[0].islower() or w in _NAME_LINKS for w in words))


def _is_credit_line(bare: str) -> bool:
    """True for a line of names that holds nothing but agencies: "Getty/Instagram", "AP/Jane Doe"."""
    parts = bare.split("/")
    return (
        len(parts) > 1
        and bare.count(" ") < 8
        and any(re.fullmatch(_AGENCY + "(?: Images)?", part.strip()) for part in parts)
    )


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007  the last one is wanted
        pass
    return found
