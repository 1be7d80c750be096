"""Common English words, so that a capital at the start of a sentence does not make a name."""

from __future__ import annotations

from functools import lru_cache

from briefing.models.extractive.lexicon.tables import words

FUNCTION = frozenset(
    words("""
a about above according across after afterwards again against ago ahead albeit all almost along alongside
already also although always am amid amidst among amongst an and another any anybody anyone anything
anyway anywhere apart are aren't around as aside at away back barring be became because become becomes
been before beforehand behind being below beneath beside besides best better between beyond both but by
can can't cannot concerning considering could couldn't cannot despite did didn't do does doesn't doing
don't done down due during each either else elsewhere enough especially even eventually ever every
everybody everyone everything everywhere except excluding far few fewer first five following for former
formerly forward four from further furthermore given had hadn't half has hasn't have haven't having he
he'd he'll he's hence her here hereafter here's hers herself him himself his hitherto how however how's
hundred hundreds i i'd i'll i'm i've if in including indeed inside instead into is isn't it it'd it'll
its it's itself just last lastly late later latest latter least less let let's like likewise little long
lots many may maybe me meanwhile might million millions mine minus more moreover most mostly much must my
myself namely near nearby nearly neither never nevertheless next nine no nobody none nonetheless nor not
nothing notwithstanding now nowadays nowhere of off often oh ok okay on once one ones only onto opposite
or other others otherwise ought our ours ourselves out outside over overall own past per perhaps plus
previously prior provided quite rather really regarding regardless same second see seen seven several
shall she she'd she'll she's should shouldn't similarly since six so some somebody somehow someone
something sometime sometimes somewhat somewhere soon still subsequently such ten than thanks that that'll
that's the their theirs them themselves then thence there thereafter thereby therefore there's these they
they'd they'll they're they've third this those though thousand thousands three through throughout thus
till time to today together tomorrow tonight too toward towards twelve twenty twice two under underneath
unless unlike until unto up upon us versus very via vs was wasn't we we'd we'll well we're were weren't
we've what whatever what's when whenever where whereas whereby wherein where's wherever whether which
whichever while whilst who whoever whole whom who's whose why will with within without won't worse worst
would wouldn't yeah yes yesterday yet you you'd you'll your you're yours yourself yourselves you've zero
eight eleven thirteen fifteen thirty forty fifty sixty seventy eighty ninety
""")
)
"""Words of grammar, numbers and adverbs: they never belong to a role or a name when written small."""

_BASES = frozenset(
    words("""
fishery ability absence abuse academic accept access accident accompany account accuse achieve acquire
act action active activist activity actor actual acute add addition address adjust administration admit
adopt adult advance advantage adverse advertise advice advise advocate affair affect afford afraid
afternoon age agency agenda agent aggressive agree agreement aid aide aim air aircraft airline airport
alarm alcohol alert alien alive allege allegation alleged alliance allow ally alone alter alternative
amateur amazing ambassador ambition amend amount analyse analyst analyze ancient anger angle angry
animal announce annual answer anticipate anxiety apartment apologise apologize apparent appeal appear
apple apply appoint approach appropriate approve approximate argue argument arise arm armed army arrange
arrest arrive art article artist artificial ash ask aspect assault assembly assess asset assist
assistant associate association assume assure asteroid astronaut astronomer athlete atmosphere attack
attempt attend attention attitude attorney attract auction audience author authority automatic autumn
available average avoid await award aware awful baby background bad bag balance ball ban band bank bar
base baseball basic basis basketball bath battle beach bear beat beautiful beauty bed bee beef beer
begin beginning behave believe bell belief belong bench bend benefit bet big bike bill billion bind
biological bird birth birthday bit bite bitter black blame blast blind block blog blood blow blue board
boat body bomb bomber bombing bond bone book border born borrow boss bottle bottom bowl box boy brain
branch brand brave bread break breakfast breast breath bridge brief bright brilliant bring broad
broadcast brother brown budget build building bullet burn bus business busy buy buyer cabinet cable call
camera camp campaign campus cancel cancer candidate capable capacity capital captain capture car carbon
card care career careful cargo carry case cash cast cat catch category cause cautious cease celebrate
celebration celebrity cell center central centre century ceremony certain chain chair challenge champion
championship chance change channel chapter character characterise charge charity chart chase cheap check
cheer chemical chest chicken chief child children choice choose church cigarette cinema circle
circumstance cite citizen city civil civilian claim clash class classic classroom clean clear client
climate climb clock close cloth clothes cloud club coach coal coalition coast code coffee cold collapse
colleague collect collection college colony colour color combat combine come comedy comfort comic
command comment commentator commerce commercial commission commit commitment committee common
communicate community company compare comparison compete competition complain complaint complete complex
component compound comprehensive compromise computer concede concentrate concept concern concert
conclude conclusion concrete condemn condition conduct conference confess confident confirm conflict
confront confuse congratulate connect connection consent consequence conservation conservative consider
considerable consist constant constitute constitution construct construction consult consumer contact
contain contemporary content contest context continue continent contract contrary contrast contribute
contribution control controversial controversy convention conversation convert convict conviction
convince cook cool cooperate cooperation cope copy core corner corporate correct correspondent
corruption cost cough council counsel count country county couple courage course court cover coverage
crack craft crash crazy cream create creation creative creature credit crew crime criminal crisis critic
critical criticise criticism criticize crop cross crowd crucial cruel cry cultural culture cup current
curriculum custom customer cut cycle cyclist daily damage dance danger dangerous dare dark data date
daughter day dead deadly deal dear death debate debt decade decide decision declare decline decrease
deep defeat defence defend defendant defense deficit define definite degree delay delegate delegation
deliver delivery demand democracy democrat democratic demonstrate demonstration demonstrator deny
department depend deploy deposit depression deputy describe desert deserve design desire desk desperate
destroy destruction detail detain detect detective determine develop developer development device devote
dialogue diet differ difference different difficult difficulty digital diplomat diplomatic direct
direction director dirty disability disagree disappear disappoint disaster discipline discover discovery
discuss discussion disease dismiss disorder display dispute distance distinct distribute district
disturb dive diverse divide division doctor document dog dollar domestic dominate donate donation door
double doubt downtown dozen draft drag drama dramatic draw drawing dream dress drink drive driver drone
drop drought drug dry duck dust duty ear early earn earth earthquake ease easy eat economic economist
economy edge edition editor educate education effect effective efficient effort egg elderly elect
election electric electricity electronic element emerge emergency emission emotion emotional emphasise
employ employee employer empty enable encounter encourage end enemy energy enforce engage engine
engineer enhance enjoy enormous ensure enter enterprise entertain entire entrance entry environment
environmental episode equal equip equipment era error escape essential establish estate estimate ethnic
evaluate evening event evidence evident evil evolve exact examine example exceed excellent exchange
excite exclude exclusive excuse execute executive exercise exhibit exhibition exist existence expand
expect expense expensive experience experiment expert explain explanation explode explore explosion
export expose express extend extensive extent external extra extraordinary extreme extremist eye fabric
face facility fact factor factory faculty fail failure fair faith fall false fame familiar family famous
fan fantastic farm farmer fashion fast fat fatal fate father fault favor favour favourite favorite fear
feature federal fee feed feel fellow female fence festival field fierce fight fighter figure file fill
film final finance financial find fine finger finish fire firefighter firm fish fit fix flag flash flat
flee fleet flight flood floor flow flower flu fly focus fold follow food foot football force forecast
foreign forest forever forget form formal formation forth fortune forum fossil foundation founder frame
framework fraud free freedom freeze frequent fresh friday friend frighten front fruit frustrate fuel
full fun function fund fundamental funding funeral funny furious future gain gallery game gang gap
garden gas gate gather gay gene general generate generation genetic gentle gentleman get giant gift girl
give glad glass global goal god gold golden good govern government governor grade graduate grain grand
grandfather grandmother grant grass great green greet ground group grow growth guarantee guard guess
guest guide guilty gun gunman guy hacker hair hall hand handle hang happen happy harassment hard harm
harsh hat hate head headline headquarters health healthy hear hearing heart heat heavy height hell help
helicopter hero hidden hide high highlight highway hill historian historic history hit hold hole holiday
home homeless honest honor honour hope horrible horse hospital host hostage hostile hot hotel hour house
household housing huge human humanitarian humanity hundred hunger hunt hurricane hurry hurt husband ice
idea ideal identify identity ignore ill illegal illness illustrate image imagine immediate immigrant
immigration impact implement imply import importance important impose impossible impress improve
improvement incident include income increase incredible independence independent index indicate
indication individual industrial industry infant infect infection inflation influence inform information
infrastructure initial initiative inject injure injury inmate innocent innovation inquiry insect insist
inspect inspector inspire install instance institute institution instruct instrument insurance insurgent
integrate intellectual intelligence intend intense intention interest interesting interfere interior
internal international internet interpret interrupt intervene intervention interview introduce invade
invasion invent invest investigate investigation investigator investment investor invite involve iron
island issue item jail jazz jet jihadist job join joint joke journal journalist journey joy judge
judgement judgment jump june junior jury justice justify keen keep key kick kid kidnap kill killer
killing kilometre kind king kiss kitchen knee knife knock know knowledge lab label labor labour lack
lady lake land landscape lane language laptop large laser last launch law lawmaker lawsuit lawyer lay
layer lead leader leadership leading league lean learn leave lecture left leg legal legend legislation
legislative legislature legitimate lend length lesbian lesson let letter level liberal liberty library
licence license lie life lift light limit line link lion list listen literary literature live living
load loan lobby local locate location lock lone look loose lose loss lot loud love lovely low lower
loyal luck lucky lunch luxury machine mad magazine magic mail main maintain major majority make maker
male man manage management manager manner manufacture manufacturer march margin marine mark market
marriage marry mask mass massacre massive master match mate material matter maximum mayor meal mean
meaning measure measurement meat mechanism medal media medical medicine medium meet meeting member
membership memorial memory mental mention merchant mere mess message metal method metre mid middle
midnight migrant migration mile militant military milk mind miner mineral minimum mining minister
ministry minor minority minute miracle mirror miss missile missing mission mistake mix mobile mode model
moderate modern modest mom moment monday money monitor month mood moon moral morning mortgage mosque
mother motion motive motor mount mountain mouse mouth move movement movie mum murder muscle museum music
musical musician muslim mutual mystery name narrative narrow nation national native natural nature navy
neck need negative negotiate negotiation neighbour neighbor neighborhood neighbourhood nerve network
neutral new newcomer newly news newspaper nice night nominate nominee normal north note notice notion
novel nuclear number numerous nurse obey object objective obligation observe observer obtain obvious
occasion occupation occupy occur ocean odd offence offend offender offense offensive offer office
officer official oil old olympic open opening operate operation operator opinion opponent opportunity
oppose opposition option orange order ordinary organ organic organisation organise organiser organism
organization organize organizer origin original outbreak outcome output outrage overcome overwhelm
overturn owe owner ozone pace pack package page pain paint painter painting pair palace panel panic
paper parade parent parish park parliament part participant participate particle particular partner
partnership party pass passage passenger passion passport patch path patient pattern pause pay payment
peace peaceful peak peer penalty pension people pepper percent percentage perception perfect perform
performance period permanent permission permit person personal personality personnel perspective
persuade pet petition phase phenomenon philosophy phone photo photograph photographer phrase physical
physician pick picture piece pile pilot pink pipe pitch place plain plan plane planet plant plastic
plate platform play player plea pleasant please pleasure pledge plenty plot pocket poem poet poetry
point pole police policeman policy political politician politics poll pollution pool poor pop popular
population port portion portrait portray pose position positive possess possession possibility possible
post poster pot potential pound poverty power powerful practical practice practise praise pray prayer
precise predict prefer pregnant preliminary premier preparation prepare presence present presentation
preserve presidency president presidential press pressure pretend pretty prevent previous price pride
priest primary prime prince princess principal principle print priority prison prisoner privacy private
prize probability probable probe problem procedure proceed process proclaim produce producer product
production profession professional professor profile profit program programme progress project prominent
promise promote proof propaganda proper property proportion proposal propose prosecute prosecution
prosecutor prospect protect protection protein protest protester protestor proud prove provide province
provision provoke public publication publicity publish publisher pull punish punishment purchase pure
purpose pursue push put qualify quality quarter queen question quick quiet quit quote race racial racism
racist radiation radical radio rage rail railway rain raise rally random range rank rape rapid rare rate
ratio raw reach react reaction read reader ready real realise reality realize reason reasonable rebel
rebuild recall receive recent reckon recognise recognize recommend recommendation record recover
recovery recruit red reduce reduction refer referee reference referendum reflect reform refugee refusal
refuse regard regime region regional register regret regular regulate regulation regulator reject
rejection relate relation relationship relative relax release relevant relief relieve religion religious
reluctant rely remain remark remarkable remember remind remote removal remove rent repair repeat replace
reply report reporter represent representation representative republic republican reputation request
require requirement rescue rescuer research researcher reserve resident resign resignation resist
resistance resolution resolve resort resource respect respond response responsibility responsible rest
restaurant restore restrict restriction result resume retail retain retire retirement retreat return
reveal revenue reverse review revolution revolutionary reward rice rich rid ride rider rifle right riot
rise rising risk rival river road rob robot rock rocket role roll roof room root rose rough round route
routine row royal rugby ruin rule ruling rumour rumor run runner rural rush sacrifice sad safe safety
sail saint salary sale salt same sample sanction sand satellite satisfaction satisfy save saving say
scale scandal scare scene scenario schedule scheme scholar scholarship school science scientific
scientist scope score scream screen script sea search season seat second secret secretary section sector
secular secure security seek segment seize select selection self sell senate senator send senior sense
sensitive sentence separate separatist series serious serve server service session set settle settlement
severe sex sexual shade shadow shake shape share sharp sheet shelf shell shelter sheriff shift shine
ship shirt shock shoe shoot shooter shooting shop shopping shore short shot shoulder shout show shut
sick side sight sign signal signature significance significant silence silent silver similar simple sing
singer single sister sit site situation size skill skin sky slave sleep slice slide slight slip slow
small smart smell smile smoke smooth snap snow social society soft software soil soldier solid solution
solve son song sorry sort soul sound source south space spark speak speaker special specialist species
specific specify speculate speculation speech speed spell spend spike spin spirit spiritual split
spokesman spokesperson spokeswoman sponsor sport spot spread spring square squad stable stadium staff
stage stake stamp stand standard star stare start state statement station statistics statue status stay
steady steal steel steep step stick stock stone stop storage store storm story straight strain strange
stranger strategic strategy stream street strength strengthen stress stretch strict strike striker
string strip stroke strong structure struggle student studio study stuff stupid style subject submit
subsequent substance substantial succeed success successful sudden sue suffer sufficient sugar suggest
suggestion suicide suit suitable sum summary summer summit sun sunday super supply support supporter
suppose supreme sure surface surge surgeon surgery surprise surprising surrender surround survey
survival survive survivor suspect suspend suspicion sustain swear sweep sweet swim swing switch symbol
sympathy symptom system table tackle tactic tail take talent talk tall tank tap target task taste tax
taxpayer teach teacher team tear technical technique technology teen teenager telephone television tell
temperature temporary tend tennis tension tent term terminal terrible territory terror terrorism
terrorist test testify testimony testing text thank theater theatre theft theme theory therapy thick
thief thin thing think third thought threat threaten throat throw thursday ticket tie tight tiny tip
tired tissue title tobacco toilet tone tongue tool tooth top topic torture total touch tough tour
tourism tourist tournament towel tower town toxic toy trace track trade trader tradition traditional
traffic tragedy tragic train trainer training transfer transform transition translate transmission
transmit transport transportation trap travel traveler traveller treat treatment treaty tree tremendous
trend trial tribe tribute trick trigger trip troop trophy trouble truck true trust truth try tuesday
tunnel turn twin type typical ugly ultimate unable uncertain uncle understand unemployment unfortunate
unhappy uniform union unique unit unite unity universal universe university unknown unlikely
unprecedented unusual update upper upset urban urge urgent use useful user usual vaccine valid valley
valuable value van vandal variable variation variety various vary vast vegetable vehicle venture verdict
version vessel veteran victim victory video view viewer village villager violate violation violence
violent virtual virus visible vision visit visitor visual vital voice volcano volume voluntary volunteer
vote voter vulnerable wage wait wake walk wall want war warm warn warning warrant wash waste watch water
wave way weak weakness wealth wealthy weapon wear weather web website wedding wednesday week weekend
weekly weigh weight welcome welfare west western wet whale wheat wheel whisper white wide widespread
wife wild wildfire win wind window wine wing winner winter wire wise wish witness woman women wonder
wonderful wood wooden word work worker working workplace world worldwide worry worth wound wrap write
writer writing wrong yard year yellow young youth zone abortion acid activist addict airstrike
anniversary archaeologist archive arson asylum audit autopsy avalanche backlash badge bail ballot banker
barrel battery biologist blaze blizzard bloc blockade bloodshed boom boost boycott breach breakthrough
bribe burst cabin cable casualty cattle ceasefire census checkpoint chemist cholera circuit clause
clinic clue coaster cocaine cockpit coin commuter comrade conceal conspiracy convoy copyright coral
corpse cosmic counterpart coup courthouse creator creditor cricket crude cruise curb curfew cyber
cyclone dam deadline deadlock debris defect defection demolish denounce depict deport detainee detention
diesel dinosaur disclose dispatch displace dissolve divorce doping downturn embassy embrace embryo enact
endorse endure envoy epidemic erupt eruption espionage evacuate evacuation evict excerpt expel expire
explosive extradite famine feat ferry feud fleet flaw forensic fossil fraction freight fugitive galaxy
gender genocide geologist glacier graffiti grenade grief grip guerrilla hail halt harassment harvest
headquarter heritage hike hail hurdle imprison inaugurate incumbent indict injunction insurgency
intercept interim intrude islamist jackpot jeopardy jersey landmark landslide lava leak legacy lethal
livestock loot lottery malaria malware manifesto mandate marathon mayhem memoir mercy merge merger
missionary mob momentum mortar motorist mourn mudslide mutation myth nationalist nationwide negligence
nickname nuisance oath obesity offshore orphan ousted outlet outskirts pact pandemic parole peacekeeper
pedestrian perpetrator pesticide petrol physicist pioneer pirate plague plaintiff plead plunge poison
pope premiere prestigious privilege prototype province pundit quake quarantine questionnaire raid ransom
ravage rebellion recession recipe reconcile refinery refute relay relic reptile resume retailer
retaliate riot rover rubble sabotage saga scatter scramble seismic seizure shark shipment shortage
shrine siege skip slam slash slaughter smuggle soar sociologist spacecraft spacewalk spark spill squeeze
stab stalemate stampede startup statute stimulus strand strife stun stunt submarine subsidy suburb
subway succession suicide summon superpower surpass surveillance swap swift takeover tariff telecom
telescope tenant tenure testament thrive toll topple tornado toss toxin trafficking traitor trawler
treason tremor triumph troll truce tsunami turmoil turnout tycoon typhoon unanimous undergo undermine
unrest unveil uphold uprising vaccinate vacuum vandalise venue verify veto viable vigil villain vow wage
ward warehouse wealth whistleblower widow wildlife withdraw withdrawal worship wreck wreckage yield
asleep abroad absolutely actually additionally allegedly alternatively apparently arguably basically
briefly broadly certainly chiefly clearly commonly consequently conversely currently curiously directly
earlier easily effectively entirely equally essentially evidently exactly exclusively explicitly
extremely fairly finally firstly fortunately frankly frequently fully generally gradually greatly
happily hardly heavily highly historically honestly hopefully immediately importantly incidentally
increasingly individually initially interestingly ironically largely lately legally literally locally
luckily mainly merely naturally necessarily normally notably obviously occasionally officially oddly
originally partly particularly personally politically possibly potentially precisely predictably
presumably primarily privately probably promptly publicly quickly quietly rarely readily reasonably
recently regularly relatively remarkably repeatedly reportedly roughly sadly secondly seemingly
separately seriously sharply shortly significantly simply simultaneously slightly slowly solely
specifically steadily strangely strictly strongly successfully suddenly supposedly surely surprisingly
technically thankfully thoroughly tightly traditionally truly typically ultimately undoubtedly
unfortunately unsurprisingly usually virtually widely gov born co-founded colourful critics thousandth
onboard online offline pro anti non ex reunion multi cosplay esports hashtag tweet retweet blogger
podcast selfie app smartphone browser download upload streaming
""")
)

IRREGULAR = frozenset(
    words("""
ate awoke beat bet bid cast cost cut hit hurt quit rid shed beaten became been began begun bent bit
bitten blew blown bought bound broke broken brought built burnt came caught chose chosen clung crept did
done drank drawn dreamt drew driven drove drunk dug eaten fed fallen fell felt fled flew flown forbade
forbidden forecast forgave forgot forgotten fought found froze frozen gave given gone got gotten grew
grown had heard held hid hung kept knelt knew known laid lain led left lent lit lost made meant met
misled mistook overcame overthrew overtook paid pled proven put quit ran rang read ridden risen rode
rose sang sank sat saw seen sent set shaken shone shook shot shown shrank shut slain slept slid sold
sought spent spoke spoken sprang spun stole stolen stood struck stuck stung sung sunk swam swept swore
sworn swung taken taught thought threw thrown told took tore torn undergone understood underwent
undertook upheld went withdrew withdrawn woke woken won wore worn wove wrote written said says men women
children people feet teeth mice lives wives knives thieves leaves analyses crises criteria phenomena
data media dies died lying dying tying
""")
)
"""Forms that no ending explains."""
_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("ier", "y"), ("iest", "y"), ("ily", "y"), ("es", ""), ("es", "e"),
    ("s", ""), ("ed", ""), ("ed", "e"), ("d", ""), ("ing", ""), ("ing", "e"), ("ers", ""), ("ers", "e"),
    ("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("ly", ""), ("ably", "able"), ("ally", "al"),
    ("ness", ""), ("less", ""), ("ful", ""), ("ment", ""), ("ation", "e"), ("ation", ""), ("ors", ""),
    ("or", "e"), ("ors", "e"), ("al", ""), ("ist", ""), ("ists", ""),
)  # fmt: skip
"""An ending, and what stands in its place in the base."""
_PREFIXES = ("un", "re", "over", "non-", "mis", "dis", "under", "out")


def _inflected(word: str) -> bool:
    if word in FUNCTION or word in _BASES or word in IRREGULAR:
        return True
    for ending, base in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[: len(word) - len(ending)] + base
            if stem in _BASES or (len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in _BASES):
                return True
    return False


@lru_cache(maxsize=20_000)
def is_common(word: str) -> bool:
    """True for a common English word in any form or case, or one made of such ("Protesters", "co-owner")."""
    word = word.lower().replace("’", "'").removesuffix("'s")
    if _inflected(word) or any(word.startswith(p) and _inflected(word[len(p) :]) for p in _PREFIXES):
        return True
    return "-" in word and all(part.isdigit() or _inflected(part) for part in word.split("-") if part)
