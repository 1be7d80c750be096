"""Words by which a report of a game is known: there "attack", "defeat" and "lose" are no risks."""

from __future__ import annotations

from briefing.models.extractive.lexicon import word_set

SPORT = word_set(
    "match matches goal goals scored scorer striker midfielder goalkeeper defender coach league cup"
    " championship tournament season team teams player players playoff playoffs quarterback inning innings"
    " touchdown rebounds semifinal semifinals quarterfinal final finals referee penalty kick halftime"
    " equaliser equalizer offside wicket wickets batsman bowler pitcher batting try fixture fixtures fifa"
    " uefa nba nfl nhl mlb olympic olympics medal medals athlete athletes race stadium squad squads win"
    " wins winning beat victory victories footballer football soccer cricket rugby tennis golf basketball"
    " baseball hockey champions championships club clubs game games fans relegation transfer derby points"
    " podium qualifying lap laps bout boxer heavyweight knockout jockey birdie bogey fairway putt backhand"
    " forehand tiebreak peloton cyclist relay hurdles javelin skater slalom puck goaltender linebacker"
    " fumble roster scrum winger midfield crossbar unbeaten semi-final semi-finals quarter-final"
    " quarter-finals hat-trick substitute shortstop outfielder homer bullpen grand-slam prix pole"
    " knockouts rounds undercard sprinter wickets seed seeded"
)
SHARE = 0.035
"""Above this share of such words among all words, an article is about sport."""


def is_score(word: str) -> bool:
    """True for the score of a game ("3-1", "21–14")."""
    one, _, other = word.replace("–", "-").partition("-")
    return len(word) <= 7 and one.isdecimal() and other.isdecimal()
