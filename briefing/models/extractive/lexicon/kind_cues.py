"""Words that tell what a name stands for: nouns beside it, and words inside it."""

from __future__ import annotations

from briefing.models.extractive.lexicon.tables import words

SURNAME_LIKE = frozenset(
    words("""
Banks Bank Church House Post Star Sun Field Fields Hall Park Street King Court Hill Hills Forest Rivers
River Cross Guard Press Power Mail Lane Ford Castle Price Marshall Law Bill Strong Fair Ball Rice Day
Lake Woods Wood Stone Gates Bridges Bush Power Powers Times Brand Base Court Gardens Garden Ground Spring
Springs Order Wells Well Temple Mission Prince Banks Mills Mines Steel Week Year Weeks Party Cup West
Camp Fort Show Battle Wars War Ground Mount Gill Bay Sheriff Trust Chambers Chamber
""")
)
"""Heads of organisations, places and events that are surnames too."""

ORG_NOUNS = frozenset(
    words("""
firm company group magazine newspaper website site agency band club team party charity school university
airline retailer outlet network broadcaster studio bank think-tank nonprofit non-profit journal startup
start-up giant maker manufacturer carrier daily weekly tabloid channel station conglomerate developer
publisher organisation organization movement militia cartel gang brand chain supermarket blog platform
app consultancy consortium federation union association foundation spokesman spokeswoman spokesperson
employees workers officials executives staff shares stock headquarters offices
""")
)
"""Common nouns for organisations: "the security firm NAME", "NAME magazine"."""

THINGS = frozenset(
    words("""
film movie book novel song album single series show game video play opera musical ship vessel boat yacht
ferry spacecraft satellite probe rocket drone aircraft plane missile tank browser software phone
smartphone tablet console drug vaccine virus storm hurricane typhoon cyclone volcano mountain river lake
island village town city suburb district province region county state neighbourhood neighborhood comet
asteroid planet species horse dog cat operation award trophy prize act bill
""")
)
"""Common nouns for works, products, weather and places: the film NAME, the river NAME."""

POINTS = frozenset(
    words(
        """
East West North South New Upper Lower Great Little Port Mount Lake Fort San Santa Saint St St. Los Las
Mont Monte
"""
    )
)
"""First words of names of places."""

TEAMS = frozenset(
    words(
        """
Panthers Tigers Lions Bears Eagles Hawks Falcons Ravens Saints Giants Jets Patriots Rangers Devils
Wolves Cowboys Broncos Raiders Chargers Chiefs Colts Texans Titans Jaguars Dolphins Bills Browns Bengals
Steelers Packers Vikings Seahawks Cardinals Rams Buccaneers Redskins Commanders Yankees Mets Dodgers
Cubs Braves Astros Phillies Orioles Twins Royals Mariners Angels Padres Rockies Marlins Pirates Brewers
Nationals Lakers Celtics Knicks Nets Warriors Rockets Spurs Heat Bulls Cavaliers Pistons Pacers Bucks
Hornets Wizards Raptors Clippers Kings Suns Mavericks Grizzlies Pelicans Thunder Timberwolves Blazers
Jazz Nuggets Penguins Flyers Bruins Canadiens Senators Maple Oilers Flames Canucks Sharks Ducks
Blackhawks Blues Predators Capitals Hurricanes Islanders Sabres Stars Springboks Wallabies Broncos
Roosters Bulldogs Eels Storm Sharks Rabbitohs Knights Crusaders Chiefs Highlanders Blues Saracens Wasps
Harlequins Tigers Hotspur Albion Rovers Wanderers Athletic Villa Palace Wednesday Argyle Orient Dons
Gunners Magpies Hammers Gulls
"""
    )
)
"""Nicknames of sports teams."""
