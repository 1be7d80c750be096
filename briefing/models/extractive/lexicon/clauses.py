"""Words that show how a sentence hangs together: what opens a clause, points back, or carries a verb."""

from __future__ import annotations

from briefing.models.extractive.lexicon import word_set

POINTING_BACK = word_set(
    "he she they it his her hers their theirs its this that these those such him them others another both "
    "neither either one ones same latter here then there's that's it's he's she's they're"
)
"""Openers whose meaning lies in an earlier sentence, as a rule."""

STATING = word_set("is was seems appears remains became had has took will would could may might")
"""After "It" or "There" these may open a sentence that stands alone ("It is not known whether ...")."""

ANAPHORIC_NOUNS = word_set(
    "move decision announcement incident attack report deal man woman company group case study pair two "
    "three measure measures remarks comments statement news plan proposal law bill ruling verdict vote "
    "event events couple boy girl team organisation organization agency firm suspect victim victims "
    "figures figure change changes effort efforts agreement order accident crash fire storm protest rally "
    "meeting talks visit trip latter former programme program project scheme system site result results "
    "findings research survey film song game match country city state family trial claim claims "
    "scientists researchers authors players protesters residents students pupils attackers gunman "
    "suspects officers workers women men children friends parents allegations allegation letter request "
    "new others rest"
)
"""Nouns that, after "The" at the opening, usually name something already told ("The move ...")."""

INSTITUTIONS = word_set(
    "government parliament department administration constitution nation population association "
    "federation corporation commission foundation organisation organization education environment "
    "conference audience science pollution migration opposition coalition delegation generation "
    "establishment settlement monument"
)
"""Nouns that need no introduction after "The", though they end like those that sum up what was told."""

TIMES = word_set(
    "week week's weekend weekend's month month's year year's summer summer's winter winter's spring "
    "spring's autumn fall season season's morning morning's afternoon evening time century decade quarter "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december"
)
"""After "this" these make a time, not a thing told before."""

CONNECTIVES = word_set(
    "however meanwhile moreover furthermore additionally also still nevertheless nonetheless besides "
    "similarly likewise"
)
"""Openers followed by a comma that tie a sentence to the one before and can go."""

SUBORDINATORS = word_set(
    "if after although as because before by despite during following for from given if in on once since "
    "though under until when whenever where whereas while with without at amid according unlike like to "
    "besides upon within"
)
"""A sentence that opens so has its main clause behind the first comma."""

RELATIVES = word_set("who which whose whom where")

CONDITIONS = word_set("if unless until provided but except only though although whether lest")
"""What stands behind these changes what is claimed: never cut."""

AUXILIARIES = word_set(
    "is are was were am be been has have had does do did will would can could may might shall should must "
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot "
    "couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t "
    "wouldn’t can’t couldn’t shouldn’t"
)

PAST_FORMS = word_set(
    "became began bought broke brought built came caught chose cost cut dealt drew drove fell felt fled "
    "flew fought found gave got grew heard held hit hurt kept knew laid led left lent let lost made meant "
    "met paid put quit ran rang rose said sank sat saw sent set shook shot showed shut slept slid sold "
    "sought spent split spoke spread stood stole struck stuck swore swept swung taught tore told thought "
    "threw took understood went withdrew woke won wore wrote beat bent bet bid bound burst cast crept dug "
    "drank ate forbade forgave forgot froze hid hung knelt lay lit overcame overtook proved read rode "
    "sang shone shrank spun sprang stung swam undertook undid upheld wept wound"
)
"""Irregular past tenses: verbs that are finite by themselves (some are participles too)."""

PRESENT_FORMS = word_set(
    "says tells adds warns argues believes thinks expects plans wants seeks hopes aims claims insists "
    "denies shows suggests means makes takes gives comes goes gets keeps leaves remains faces includes "
    "requires allows needs runs holds lies stands begins ends starts stops continues works lives plays "
    "leads follows calls describes appears seems becomes brings puts sets finds sees knows uses helps "
    "tries turns moves rises falls opens closes contains covers costs raises owns serves represents "
    "affects threatens considers intends prepares refuses rejects agrees announces confirms reports "
    "states notes explains acknowledges say tell warn argue believe think expect plan want hope claim "
    "insist deny suggest mean make take give come go remain face include require need hold begin continue"
)

NOT_VERBS_IN_ED = word_set(
    "united red bed hundred need seed speed feed indeed breed weed shed wed sacred naked kindred hatred "
    "wicked aged alleged so-called limited supposed advanced exceed proceed succeed"
)
NOT_PARTICIPLES_IN_ING = word_set(
    "during king spring morning evening thing something anything nothing everything string ring wing "
    "beijing building meeting hearing ceiling being"
)
"""Words in -ing that open no participial clause ("including" and "according" have rules of their own)."""

JUDGING = word_set(
    "believe believes believed think thinks thought expects expected fear fears feared warn warns warned "
    "hopes hoped argue argues argued criticised criticized condemned denounced praised welcomed hailed "
    "slammed blasted blamed doubt doubts doubted predicts predicted should ought unfair dangerous crucial "
    "worst best terrible disgraceful disappointing disappointed worried concerned unlikely wrong "
    "unacceptable unjust absurd reckless intolerable"
)
"""Verbs and adjectives by which somebody evaluates."""

CONSEQUENCE = word_set(
    "could may might would will expected likely forced forcing leading leads led leaves leaving threatens "
    "affects affected means risk risks result results consequences impact millions billions deaths killed "
    "injured suspended banned fined sentenced ordered scheduled planned plans due begins starting"
)
"""Words of what follows from an event."""

OTHER_SIDE = word_set(
    "denied denies deny rejected rejects refused refuses refute refuted refutes disputed disputes "
    "dismissed "
    "dismisses criticised criticized criticises criticizes condemned condemns denounced denounces opposed "
    "opposes objected objects countered counters rebuffed rebutted responded responds replied disagreed "
    "disagrees defended defends insisted insists apologised apologized regretted opponents critics warned "
    "warns accused accuses blamed blames"
)
"""Words by which the other side of a story answers."""

CONTRAST = word_set("but however although though despite yet")

SILENCE = word_set("comment comments")
"""Who "declined to comment" or "did not respond to a request for comment" adds nothing."""

IMPERATIVES = word_set(
    "hold keep give stop let let's don't make take vote meet forget imagine consider remember think "
    "look say ask "
    "tell read watch see find get go try put call leave send show help save beware expect blame bring end "
    "picture suppose welcome apply"
)
"""A sentence that opens with one of these exhorts or addresses its reader, as a rule: no news."""

PERSONAL = word_set("i i'm i've my me we we're we've our you your you're")
"""Words that have no name behind them in a briefing."""

AS_BELONGS = word_set(
    "as known described seen such well soon long far much many regarded regards serve served serves "
    "serving work worked works working act acted acts acting same so twice just even viewed treated "
    "considered used cast hailed dismissed named appointed elected recognised recognized defined dubbed "
    "counted registered identified listed early late and or but not only quit resigned resign stepped "
    "down resigns step quits job role position career confirmed"
)
"""Behind these "as" belongs to the word before it, or opens no clause."""

CLOSING_CLAUSE = word_set("before as while with amid despite")
"""Openers of a clause or phrase of circumstance that may close a sentence."""

NEVER_LAST = word_set("and or but nor the a an of to in at for from with by as that which who whose and, or,")
"""No sentence ends with one of these."""

PHRASE_STARTS = word_set(
    "in on at by for with from as after before and or but over under about against during since because "
    "while when where which who that to into amid despite until if of"
)
"""A text that must be cut is cut before one of these."""
