"""Closed word classes: determiners, pronouns, prepositions, auxiliaries and their like."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list written with blanks between them."""
    return frozenset(text.split())


DETERMINERS = words(
    """
    a an the this that these those my your his her its our their some any many several most few all
    both each every another other no one two three four five six seven eight nine ten dozens
    hundreds thousands half more multiple various certain numerous such
    """
)
POSSESSIVES = words("my your his her its our their")
SUBJECT_PRONOUNS = words(
    """
    i he she they it we you who one some others many most both several few neither none nobody
    everyone someone
    """
)
PERSONAL = words("i he she they it we you")
PREPOSITIONS = words(
    """
    of for at in on from with by to into onto about over under after before during against among
    between through without within since until via near outside inside behind beyond despite
    regarding concerning including like toward towards across along around as amid per upon
    throughout following alongside unlike
    """
)
IN_NAMES = words("of for at in on from with to and the & de la du von van der den al bin")
"""Small words that may stand inside the name or description of a speaker."""
AUXILIARIES = words(
    """
    is are was were be been being am has have had having do does did will would can could may might
    shall should must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
    wouldn't can't cannot couldn't shouldn't mustn't 's 'd 've 're 'll 'm
    """
)
BE = words("is are was were be been being am 's 're 'm isn't aren't wasn't weren't")
SUBORDINATORS = words(
    """
    that because when while if although though unless whether where since after before until once as
    than whereas lest whilst so how why what whose whom which who but or nor yet and
    """
)
RELATIVES = words("who which that")
NEGATIONS = words("not never n't no neither nor")
ADVERBS = words(
    """
    also very equally then later once again even still already just now soon often always sometimes
    too since recently earlier first last further instead rather perhaps maybe indeed however
    meanwhile thus therefore hence ever almost nearly today yesterday tomorrow tonight afterward
    afterwards thereafter likewise not never so well long far only both quickly simply there here
    this-week twice all quite much
    """
)
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = words(
    """
    january february march april may june july august september october november december jan. feb.
    mar. apr. aug. sept. sep. oct. nov. dec. jan feb mar apr aug sept oct nov dec
    """
)
TIMES = (
    WEEKDAYS
    | MONTHS
    | words(
        """
    today yesterday tomorrow tonight morning afternoon evening night week weekend month year day
    days weeks months years hours hour minutes moment decade earlier later recently ago time times
    """
    )
)
EVERYDAY_VERBS = words(
    """
    went came got made took gave kept left began became ran saw met sat stood brought led won lost
    held sent spent built paid set put bought sold fell grew rose broke drew drove flew hit hurt
    laid lay let sought struck threw wore goes comes gets makes takes gives keeps leaves begins
    becomes runs seems appears remains continues looks works tried seemed appeared remained turned
    looked used moved wanted happened stayed started stopped ended
    """
)
"""Frequent verbs that report nothing but end the subject before them."""

_NOUNS_IN_LY = words(
    """
    ally assembly anomaly belly bully daily family fly jelly lily monopoly rally reply supply weekly
    """
)


def is_adverb(low: str) -> bool:
    """Whether a word in lower case is an adverb: a listed one, or any other in -ly."""
    return low in ADVERBS or (low.endswith("ly") and low not in _NOUNS_IN_LY)
