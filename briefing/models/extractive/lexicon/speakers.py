"""Nouns for those who speak without a name: what "he", "it", "the agency" and "the boss" can stand for."""

from __future__ import annotations

from briefing.models.extractive.lexicon.function_words import words

GENERIC_BODIES = words(
    """
    agency company firm group organisation organization body charity giant network chain conglomerate
    corporation startup start-up carrier airline retailer manufacturer watchdog regulator think-tank
    non-profit nonprofit
    """
)
"""With "the" these stand for the body that was named or spoke last."""

GENERIC_PEOPLE = words(
    """
    boss manager coach skipper captain star actor actress singer rapper comedian footballer midfielder
    striker defender winger goalkeeper forward quarterback batsman bowler golfer boxer sprinter runner
    swimmer athlete veteran champion teenager pensioner star presenter broadcaster author novelist
    writer politician businessman businesswoman entrepreneur billionaire tycoon Democrat Republican
    """
)
"""With "the" these stand for the person spoken of last, where nobody has that role."""

DOCUMENTS = words(
    """
    report letter statement study review paper document article editorial memo email note post message
    survey book website complaint lawsuit indictment ruling verdict judgment judgement filing petition
    declaration hearing inquest extract excerpt transcript record manuscript
    """
)
"""They "say" what somebody wrote in them or said before them."""

SPEAKING_BARE = words(
    """
    television tv radio media agency ministry army parliament opposition congress congressional police
    management staff government leadership
    """
)
"""Nouns that speak without an article before them: state television, Labour leadership."""
