"""Word lists that tell the full stop of an abbreviation from the end of a sentence (English).

Words stand without their last full stop. No word is in two of the first four lists: each list says what the
stop after its words means.
"""

from __future__ import annotations

import re


def _table(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = _table(
    """
    Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Rev Fr Msgr Hon Pres Gov Lt Sen Sens Rep Reps Del Amb Atty
    Supt Insp Det Gen Brig Maj Col Cmdr Comdr Capt Cpt Sgt Cpl Pvt Pfc Const Adm Ens Ofc Mlle Mme Sra
    Srta Mt Ste Govs Profs Gens
    """
)
"""Stand before a name and never end a sentence."""

NEVER_LAST = _table("e.g i.e eg ie cf viz vs v approx incl esp aka resp")
"""Always lead on to what follows, in any case."""

NUMBERED = _table(
    "No Nos no nos Rs p pp para Art art Sec sec Fig fig Figs figs vol Vol ch Ch chap Chap Ex ex pt Pt Rte"
)
"""Abbreviations only before a number; otherwise ordinary words or ends."""

OFTEN_LAST = _table(
    """
    Inc Corp Ltd Co Cos Bros LLC LLP PLC Plc plc Cie Pty Intl Int'l Assn Ass'n Dept Univ Inst Ave
    Blvd Rd Hwy Pkwy Sq St Sts Jr Sr Esq ret Ret Ft al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov
    Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Cal Colo Conn Fla Ga Ill Ind Kan Ky
    La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que hr hrs mins
    secs lb lbs oz ft mph tel Tel ext Ext est Est dept govt Govt Natl Nat'l
    """
)
"""Abbreviations that may close a sentence too: the next word decides."""

CLOCK = _table("a.m p.m A.M P.M")
"""Times of day, which close a sentence unless a zone or day follows."""

ABBREVIATIONS = TITLES | NEVER_LAST | NUMBERED | OFTEN_LAST | CLOCK
"""All of them."""

ZONES_AND_DAYS = _table(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat
    Sun January February March April May June July August September October November December Jan
    Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT UTC BST CET CEST EET EEST MSK IST JST KST AEST
    AEDT NZST ET CT MT PT EST EDT CST CDT MST MDT PST PDT Eastern Central Mountain Pacific Greenwich
    Moscow
    """
)
"""Words that go on after a time of day."""

STARTERS = _table(
    """
    A An The He She It They We I You This That These Those There Here His Her Its Their Our My Your
    In On At By For From With After Before During Since While When Whenever Where Why How What Who
    Whom Whose Which If As Although Though Because But And Or So Yet Nor Not Now Then Later
    Meanwhile However Also Some Many Most More Several Both Each Every Another Any According Despite
    Among Amid Between Until Unless Once Even Still Just Only Earlier Today Yesterday Tomorrow
    Instead Indeed Such Through Throughout Within Without Is Are Was Were Do Does Did Can Could
    Would Should Has Have Had Nevertheless Nonetheless Moreover Furthermore Additionally Otherwise
    Therefore Thus Hence Perhaps Maybe To Of Nobody Everyone Someone Nothing Everything Asked Last
    Officials Police
    """
)
"""Words that begin a sentence far more often than they go on after an abbreviation; none is a name."""

BANG_NAMES = _table("Yahoo Jeopardy Wham Oklahoma Mamma Yum Panic ")
"""Names written with an exclamation mark."""

SAYING = _table(
    """
    said says asked asks added adds told tells wrote writes tweeted replied replies responded
    answered continued explained explains warned warns argued argues noted notes insisted insists
    declared declares shouted cried remarked recalled concluded joked quipped exclaimed wondered
    demanded stated commented
    """
)
"""Verbs of a speech tag after a quotation ("... ready?" Mary Webb asked)."""

ACRONYM = re.compile(r"(?:[A-Z][a-z]?\.)+[A-Z][a-z]?|(?:[a-z]\.)+[a-z]|[A-Z]")
"""Letters with stops between them (U.S, Ph.D, J.K) and single capitals (the J of J. Webb)."""

TAG_TAILS = _table(
    """
    in on at by to of from with via during after before as when while over through outside inside later again
    last this yesterday today Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    reporters journalists lawmakers readers viewers listeners supporters him her them me us
    """
)
"""Times, places and hearers: what goes on after a speech tag's verb without beginning a statement."""

NAME_PARTICLES = _table("of the de la van von der den bin al el")
"""Small words inside a name or an office."""

NOT_INITIALS_AFTER = _table("plan vitamin hepatitis appendix grade type class group exhibit option")
"""Words after which a single capital is a label ("Plan B") and no initial."""
