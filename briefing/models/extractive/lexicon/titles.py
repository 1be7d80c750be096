"""Offices, ranks and professions: the words that a role ends in, and the words that stand before them."""

from __future__ import annotations

from briefing.models.extractive.lexicon.tables import words

OFFICES = frozenset(
    words("""
master harbourmaster matron bailiff postmaster stationmaster quartermaster keeper usher trustee patron
proctor registrar bosun purser steward stewardess concierge butler gardener shepherd beekeeper brewer
distiller winemaker jeweller tailor blacksmith potter weaver printer bookseller auctioneer undertaker
diver balloonist aviator navigator sniper medic caregiver carer childminder nanny babysitter coder
moderator webmaster archivist conservator genealogist musicologist entomologist ornithologist
primatologist hydrologist glaciologist agronomist horticulturist physiologist biochemist pharmacologist
anaesthetist anesthesiologist urologist optometrist ophthalmologist chiropractor osteopath
physiotherapist counsellor counselor arbitrator liquidator actuary accountant bookkeeper underwriter
stockbroker realtor operator controller planner inspector trapper hunter logger lumberjack crofter
rancher grower breeder butler scout recruiter promoter agent impresario showrunner choirmaster organist
soprano tenor baritone harpist percussionist saxophonist trumpeter flautist bandleader lyricist
librettist sculptress ceramicist printmaker goalscorer opener seamer spinner lance-corporal midshipman
ensign lieutenant-general major-general vice-admiral rear-admiral president vice-president premier
chancellor minister secretary undersecretary under-secretary senator congressman congresswoman
representative representatives governor mayor councillor councilor councilman councilwoman alderman
commissioner ambassador envoy diplomat consul attaché attache delegate chairman chairwoman chairperson
chair co-chair co-chairman director co-director director-general chief ceo cfo coo cto executive exec
boss manager head deputy officer official administrator coordinator treasurer comptroller auditor
ombudsman prosecutor attorney solicitor judge justice magistrate lawyer barrister counsel advocate lord
baroness king queen prince princess emperor sultan emir sheikh sheik crown monarch duke duchess earl
viscount count countess baron pope cardinal bishop archbishop priest pastor vicar reverend rabbi imam
cleric ayatollah mufti patriarch deacon monk nun chaplain preacher evangelist missionary lama general
major colonel lieutenant captain commander sergeant corporal admiral marshal brigadier private soldier
pilot airman sailor marine veteran constable inspector superintendent sheriff policeman policewoman
detective officer trooper ranger warden investigator agent spy spokesman spokeswoman spokesperson
spokespeople spox leader co-leader whip speaker candidate nominee contender challenger incumbent
lawmaker legislator mp mep msp am td politician statesman parliamentarian republican democrat activist
campaigner organiser organizer dissident rebel warlord dictator strongman militant negotiator mediator
lobbyist strategist pollster adviser advisor aide assistant consultant analyst commentator columnist
pundit expert specialist correspondent reporter journalist editor editor-in-chief publisher broadcaster
presenter anchor host newsreader blogger vlogger youtuber podcaster photographer photojournalist
cameraman professor lecturer academic scholar fellow dean provost rector principal headteacher
headmaster headmistress teacher tutor instructor researcher scientist co-researcher physicist chemist
biologist astronomer astrophysicist geologist geophysicist seismologist volcanologist meteorologist
climatologist oceanographer ecologist zoologist botanist paleontologist palaeontologist archaeologist
anthropologist sociologist psychologist psychiatrist economist historian philosopher theologian linguist
mathematician statistician engineer inventor programmer developer designer architect technician mechanic
electrician plumber carpenter builder contractor surveyor doctor physician surgeon nurse midwife
paramedic pediatrician paediatrician cardiologist oncologist neurologist neuroscientist epidemiologist
virologist immunologist pathologist radiologist pharmacist dentist veterinarian vet therapist dietitian
nutritionist coroner geneticist microbiologist toxicologist gynaecologist gynecologist dermatologist
entrepreneur businessman businesswoman industrialist tycoon billionaire millionaire magnate mogul
investor financier banker broker trader economist founder co-founder cofounder creator co-creator owner
co-owner proprietor partner shareholder philanthropist heir heiress actor actress comedian comedienne
comic entertainer singer songwriter singer-songwriter rapper musician composer conductor pianist
guitarist drummer bassist violinist cellist vocalist frontman dj producer co-producer filmmaker
film-maker screenwriter scriptwriter playwright dramatist novelist writer author co-author coauthor poet
essayist biographer cartoonist illustrator animator artist painter sculptor curator dancer choreographer
model supermodel celebrity star socialite influencer chef restaurateur critic magician coach trainer
skipper captain co-captain goalkeeper keeper defender midfielder winger striker forward fullback
full-back centre-back fly-half scrum-half flanker prop hooker lock batsman bowler all-rounder
wicketkeeper umpire referee linesman quarterback receiver linebacker cornerback pitcher catcher
infielder outfielder shortstop baseman point-guard center guard goalie goaltender defenseman player
footballer cricketer golfer boxer wrestler swimmer sprinter runner jumper hurdler athlete gymnast
cyclist rider racer driver jockey skater skier snowboarder surfer rower sailor fencer archer marathoner
decathlete heptathlete triathlete paralympian olympian champion medallist medalist winner runner-up
teammate team-mate substitute debutant tennis-player playmaker no captain-elect president-elect
governor-elect mayor-elect student undergraduate graduate postgraduate pupil freshman sophomore alumnus
alumna intern apprentice farmer fisherman miner trucker worker labourer laborer shopkeeper waiter
waitress bartender barista hairdresser cleaner cook baker butcher cashier clerk receptionist secretary
librarian firefighter fireman lifeguard rescuer volunteer astronaut cosmonaut explorer mountaineer
climber guide translator interpreter resident neighbour neighbor witness eyewitness bystander victim
survivor defendant plaintiff suspect gunman shooter attacker bomber hijacker hostage prisoner inmate
detainee fugitive murderer killer rapist terrorist hacker whistleblower whistle-blower defector refugee
migrant immigrant mother father son daughter brother sister husband wife widow widower uncle aunt cousin
nephew niece grandfather grandmother grandson granddaughter stepfather stepmother partner girlfriend
boyfriend fiancé fiance fiancée fiancee friend colleague co-worker roommate classmate parent member
spokesman-for campaigner fan supporter blogger user poster pensioner grandparent psychotherapist
pathologist criminologist demographer cartographer geographer environmentalist conservationist
naturalist feminist unionist nationalist separatist socialist scientologist secularist monarchist
reformist vice-chancellor vice-chairman vice-chair vice-captain secretary-general attorney-general
director-general governor-general solicitor-general comptroller-general cosplayer gamer streamer
chess-player grandmaster rep gov sen mate boss standard-bearer frontrunner front-runner major minor
""")
)
"""Words that a role ends in, in lower case."""

MODIFIERS = frozenset(
    words("""
running presumptive presidential vice-presidential congressional gubernatorial mayoral senatorial
parliamentary ministerial former ex ex- acting interim current then then- incoming outgoing retired late
future new newly-elected elected deputy vice assistant associate senior junior lead leading top chief
principal head executive managing general non-executive prime first second third co founding honorary
emeritus permanent special shadow opposition majority minority ranking high-ranking foreign interior
home finance defence defense justice education health transport environment energy agriculture labour
labor trade economy economic culture sports sport science technology treasury housing welfare
immigration overseas development planning communications information press media public private federal
state national international local regional provincial municipal city county district town village royal
crown political military naval army navy air force police security intelligence counterterrorism
counter-terrorism human rights civil criminal constitutional supreme high appeal legal medical clinical
research scientific academic technical financial commercial corporate business marketing sales
operations operating music film movie television tv radio video theatre stage rock pop folk jazz opera
rap hip-hop classical soul country science fiction fantasy crime comedy reality news sports fashion
travel food art arts literary book chess football soccer cricket rugby tennis golf basketball baseball
hockey boxing swimming cycling racing motor formula olympic paralympic world european african asian star
veteran legendary famous renowned prominent leading influential controversial popular celebrated
award-winning prize-winning best-selling bestselling young old teenage teenaged elderly long-time
longtime lifelong fellow full-time part-time freelance independent left right left-wing right-wing
far-right far-left centre-right centre-left conservative liberal democratic republican socialist
communist green labour nationalist populist attacking defensive central midfield striker wing back goal
team squad match game assistant technical under-21 attorney solicitor lieutenant major brigadier rear
staff master sergeant field wing squadron flight lance chief climate climate-change animal women's men's
children's gay lgbt anti-war peace pro-democracy pro-life consumer labor-union union trade community
grassroots tribal religious stunt voice lead guest bass guitar bassist graphic comic software computer
web app game video-game data systems aerospace mechanical civil electrical chemical nuclear marine
wildlife plant evolutionary molecular behavioural behavioral social cognitive forensic child family
cancer heart brain infectious disease public-health real estate property oil gas coal steel tech telecom
banking investment hedge fund venture capital insurance market equity policy campaign communications
election traffic fire ambulance prison court family-court high-school school college university student
graduate primary secondary twin younger elder older eldest youngest step half best close good personal
private official unofficial car taxi bus truck train lorry delivery factory construction shop store
office kitchen hospital chief-of-staff right-hand sole only one-time onetime sometime three-time
two-time four-time five-time six-time reigning defending world-record minority-owned high-profile
low-level high-level top-level mid-level lower-level whistle asylum refugee human-rights social-media
internet online cyber cybersecurity digital defence-minister nobel pulitzer booker oscar-winning
grammy-winning emmy-winning nobel-winning
""")
)
"""Lower-case words that may stand between a determiner and the office."""

PEOPLE_NOUNS = frozenset(
    words("""
boy girl man woman teenager teen child baby infant toddler youth adult gentleman lady person
father-of-two mother-of-two native citizen national expatriate veteran voice face figure hero heroine
legend icon genius widow descendant survivor newcomer man woman
""")
)
"""Nouns that say what somebody is when nothing better does."""

RELATIVES = frozenset(
    words("""
mother father son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece
grandfather grandmother grandson granddaughter stepfather stepmother partner girlfriend boyfriend fiancé
fiance fiancée fiancee friend colleague parent
""")
)
"""Roles that say whose, not what."""

MALE_TITLES = frozenset(
    words("""
spokesman chairman congressman businessman policeman fireman fisherman councilman alderman king prince
emperor sultan duke earl baron lord father son brother husband uncle nephew grandfather grandson
stepfather boyfriend fiance fiancé widower actor priest imam pope cardinal monk cameraman headmaster
waiter heir frontman linesman gunman salesman batsman baseman boy man statesman ombudsman
""")
)
FEMALE_TITLES = frozenset(
    words("""
spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman queen princess empress
duchess countess baroness lady mother daughter sister wife aunt niece grandmother granddaughter
stepmother girlfriend fiancee fiancée widow actress nun headmistress waitress heiress comedienne midwife
ballerina saleswoman alumna girl woman
""")
)

TITLE_CASE = frozenset(
    words("""
Lt Gen Maj Col Capt Adm Sgt Cmdr Supt Insp Det Cpl Con Pte President Vice-President Premier
Chancellor Minister Secretary Undersecretary Senator Congressman Congresswoman Representative Governor
Mayor Councillor Councilor Councilman Councilwoman Alderman Commissioner Ambassador Envoy Consul
Chairman Chairwoman Chairperson Chair Director Chief CEO CFO COO CTO Executive Manager Head Deputy
Officer Administrator Treasurer Prosecutor Attorney Solicitor Judge Justice Magistrate King Queen Prince
Princess Emperor Empress Sultan Emir Sheikh Duke Duchess Earl Viscount Countess Baron Baroness Pope
Cardinal Bishop Archbishop Rabbi Imam Ayatollah Patriarch Professor Dean Rector Principal General Major
Colonel Lieutenant Captain Commander Sergeant Corporal Admiral Marshal Brigadier Private Constable
Inspector Superintendent Sheriff Detective Spokesman Spokeswoman Spokesperson Leader Speaker Coach Lord
Lady Sir Dame Doctor Chair Lawmaker Congressmember Councilmember Premier Ex-President Vice-Chancellor
Secretary-General Attorney-General Director-General Governor-General Lieutenant-General
Lieutenant-Colonel Major-General President-elect Rear-Admiral Vice-Admiral Co-founder Founder Co-Founder
Co-chair Co-director Editor Editor-in-Chief Author Singer Actor Actress Analyst Economist Spokespeople
Researcher Scientist Engineer Student Teacher Writer Journalist Reporter Correspondent Artist Musician
Rapper Director-general Secretary-general MP MEP MSP TD Congressional Presidential Whip Nominee
Candidate Campaigner Activist Adviser Advisor Aide Strategist Lawyer Barrister Mr Mrs Ms Miss Dr Prof
Rev Sen Rep Gov Hon Fr Sr Br Reverend Father Brother Sister Mother Saint Comrade Chairman-elect DJ MC
""")
)
"""Words of a title as it is written, with capitals, directly before a name."""

TITLE_PARTS = frozenset(
    words("""
Vice Prime Foreign Interior Home Finance Defence Defense Former Acting Interim Senior Junior Shadow
Assistant Associate Attorney Deputy First Second Chief Executive Managing General National State Federal
Presidential Congressional Lt Gen Maj Col Capt Adm Sgt Press Permanent Under Education Health Justice
Transport Environment Energy Agriculture Labour Labor Trade Economy Treasury Housing Culture Security
Homeland Police Majority Minority House Senate Opposition Crown Royal District City County Lead Head
Chair
""")
)
"""Words that stand before or inside a title written with capitals (Deputy Foreign Minister)."""


def ends_role(word: str) -> bool:
    """True where `word` (any case) can end a role: "spokesman", "co-founder", "Minister"."""
    word = word.lower()
    return word in OFFICES or (
        "-" in word and (word.partition("-")[2] in OFFICES or word.rpartition("-")[2] in OFFICES)
    )


def gender_of_role(role: str) -> str | None:
    """Gender "m" or "f" where a word of the role tells (spokesman, actress), else None."""
    told = {w in FEMALE_TITLES for w in role.lower().split() if w in FEMALE_TITLES or w in MALE_TITLES}
    return ("f" if told.pop() else "m") if len(told) == 1 else None
