"""Common nouns for one person or several: a word in, whether it can stand for somebody out."""

from __future__ import annotations

from functools import lru_cache

from briefing.models.extractive.lexicon.groups import PEOPLE
from briefing.models.extractive.lexicon.tables import words
from briefing.models.extractive.lexicon.titles import PEOPLE_NOUNS, ends_role

SOMEBODY = frozenset(
    words("""
personality presenter mum mom dad mummy daddy grandma grandpa granny gran nan stepson stepdaughter
godfather godmother ex-wife ex-husband ex-girlfriend ex-boyfriend half-brother half-sister twin sibling
spouse bride groom newlywed fiancée lover mistress orphan youngster adolescent pre-teen teen adult
pensioner housewife homemaker bachelor newborn schoolboy schoolgirl pupil classmate flatmate housemate
tenant landlord landlady lodger motorist commuter passenger pedestrian passer-by passerby onlooker shopper
customer client consumer holidaymaker tourist traveller traveler visitor guest hiker walker climber
trekker backpacker camper swimmer surfer diver skydiver paraglider cyclist biker motorcyclist gambler
drinker smoker addict dealer thief burglar robber mugger thug yob vandal arsonist pervert stalker
paedophile pedophile conman fraudster swindler forger smuggler trafficker poacher kidnapper abductor
assailant assassin aggressor perpetrator culprit accomplice ringleader gangster mobster convict felon
offender lifer escapee parolee arrestee claimant complainant litigant juror employee divorcee evacuee
amputee trainee retiree appointee devotee nominee attendee honoree returnee deportee internee absentee
attendant assistant merchant servant applicant occupant participant contestant entrant informant combatant
inhabitant occupier squatter immigrant descendant confidant confidante debutante civilian custodian
guardian caretaker janitor postman milkman fisherman helmsman boatman coxswain lifeboatman ferryman
tradesman handyman repairman salesman saleswoman craftsman huntsman stuntman anchorman newsman weatherman
councilwoman clergyman churchwoman layman nobleman gentleman layperson chairperson foreman forewoman
ironman strongman frontwoman airwoman servicewoman serviceman guardsman housekeeper shopkeeper storekeeper
innkeeper gamekeeper goalkeeper zookeeper timekeeper bookmaker hitmaker filmmaker matchmaker kingmaker
policymaker dressmaker watchmaker moviemaker lawgiver seed superstar megastar popstar pop-star heart-throb
heartthrob diva maestro guru prodigy wunderkind mastermind genius brainbox whizz-kid hotshot welterweight
middleweight featherweight bantamweight flyweight cruiserweight newcomer rookie veteran stalwart loyalist
hardliner centrist backbencher frontbencher peeress aristocrat commoner emigrant exile émigré expat
compatriot countryman townsman villager islander settler nomad pilgrim worshipper convert atheist believer
priestess prophet guide chaperone minder bouncer doorman hostess air-hostess stewardess busker juggler
clown acrobat ballerina majorette cheerleader mascot stylist beautician manicurist masseuse masseur barber
florist confectioner grocer greengrocer fishmonger ironmonger stonemason bricklayer plasterer roofer
welder fitter joiner glazier decorator landscaper groundsman greenkeeper gravedigger dustman binman
courier driver co-driver co-pilot navigator radiographer anesthetist orthodontist podiatrist sonographer
phlebotomist carer matron doula hypnotist astrologer psychic clairvoyant healer campaigner suffragette
striker blackleg scab hero heroine underdog loser scapegoat bully loner recluse hermit tramp vagrant
beggar hobo blonde brunette redhead hunk beauty bodybuilder weightlifter strongwoman jumper vaulter
thrower sprinter powerlifter linesman lineman rebounder top-scorer playmaker sharpshooter all-star
understudy walk-on stand-in raconteur copywriter ghostwriter screenwriter subeditor sub-editor proofreader
essayist diarist satirist humorist critic reviewer pamphleteer polemicist propagandist fixer bagman
go-between middleman
""")
)
"""Nouns for one person that are no office."""

_NOBODY = frozenset(
    words("""
abhor accelerator administer after alligator alter amber anger another answer armor assist badger banner
banter barrier batman beaver behavior better bigger bitter bladder blister blunder border bother brighter
browser buffer bumper burger butter calculator caliber calibre cancer career carrier cater center chamber
chapter charger chatter cheaper checklist cheer chopper cinder clearer clever closer cluster colder color
computer consider consist container cooler copper corner corridor counter cover cracker crater cruiser
cylinder danger darker december decor deeper deliver denominator desist destroyer detector differ dinner
disaster discover eager earlier easier either elder elevator ember encounter endeavor enlist enter equator
error escalator exist exterior factor farther faster favor feather fever fewer fiber filter finger floor
flower folder footer former foster freighter frontier further gather gender generator german ginger
glitter greater gutter hammer harbor harder header helicopter higher honor horror hotter hover however
human humor hunger incubator indicator indoor inferior inhuman inner insist interior junior labor ladder
larger laser later latter laughter layer leather lesser letter lighter liner linger litter liver lobster
longer lower lumber major manner manslaughter matter metaphor meter minor mirror moist monitor monster
motor murder muster nearer neither never newer newspaper november number october offer older order other
outdoor outer oyster panther paper pepper persist plaster plunder pointer poker poorer poster power prayer
prefer printer prior projector proper quarter queer racist radiator rather razor reactor recover refer
refrigerator register remainder remember reminder resist richer river roman rotor router rubber rugger
rumor scanner scooter sector senior sensor september server sexist sheer shelter shorter shortlist
shoulder shower shutter silver simulator slaughter slender slower slumber smaller sneaker snooker sober
soccer sooner spider spiderman steamer sticker stronger subsist suffer summer super superhuman superior
superman supper surrender sweater talisman taller tanker tender terror theater thriller thunder tiger
timber tinder together tower tractor trailer transfer trawler trigger tuber tumor twist twitter uncover
under upper utter vapor vector ventilator wallpaper wander warmer water weaker weather whether whist wider
winter wonder wrist younger
""")
)
"""Words with such endings that are nobody."""
_JOINED = ("of-", "in-", "to-", "at-")
_ENDINGS = ("er", "or", "ist", "man", "woman", "person")


@lru_cache(maxsize=8_000)
def somebody(word: str) -> bool:
    """True where `word`, in lower case, can be what one person is: by the tables, else by its ending."""
    if known(word):
        return True
    return "-" not in word and len(word) > 4 and word.endswith(_ENDINGS) and word not in _NOBODY


@lru_cache(maxsize=8_000)
def known(word: str) -> bool:
    """True where a table says that `word`, in lower case, is what one person is."""
    if ends_role(word) or word in SOMEBODY or word in PEOPLE_NOUNS:
        return True
    head, _, tail = word.partition("-")  # mother-of-two, playwright-in-residence, ex-postman
    return bool(tail) and (tail.rpartition("-")[2] in SOMEBODY or (tail[:3] in _JOINED and known(head)))


@lru_cache(maxsize=8_000)
def people(word: str) -> bool:
    """True where `word`, in lower case, is a plural of what people are."""
    if word in PEOPLE or word in ("men", "women", "people"):
        return True
    if word.endswith("men"):
        return known(word[:-2] + "an")
    return word.endswith("s") and (known(word[:-1]) or (word.endswith("ies") and known(word[:-3] + "y")))
