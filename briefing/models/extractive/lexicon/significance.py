"""Turns of phrase by which a news story says why it matters, and their strength."""

from __future__ import annotations

from typing import NamedTuple

from briefing.models.extractive.lexicon import word_set


class Mark(NamedTuple):
    """A turn of phrase. One of `triggers` is in every sentence that `pattern`, read in any case, finds."""

    weight: float
    triggers: frozenset[str]
    pattern: str


_BAD = (
    r"fears?|concerns?|questions|doubts|worries|alarm|tensions?|anger|outrage|criticism|protests?|pressure"
    r"|unrest|uncertainty|scrutiny|controversy|backlash|crisis|calls"
)
_BAD_WORDS = (
    "fear fears concern concerns questions doubts worries alarm tension tensions anger outrage criticism "
    "protest protests pressure unrest uncertainty scrutiny controversy backlash crisis calls"
)
_MODAL = (
    r"\b(?:could|may|might|would|will|can|(?:expected|likely|set|poised) to)(?: have)? (?:(?:also"
    r"|now|even|well|further|ultimately|soon"
    r"|eventually|only|potentially|likely|probably|effectively|seriously|inevitably|severely) )?"
)
_MODALS = "could may might would will can expected likely set poised"
_SPANS = r"(?:days|weeks|months|years|decades|hours)"


def _mark(weight: float, triggers: str, pattern: str) -> Mark:
    return Mark(weight, word_set(triggers), pattern)


RANK = (
    _mark(
        1.4,
        "first second third",
        r"(?<!not )(?<!n't )(?<!n’t )\bthe (?:very )?(?:first|second|third) (?:time|such|of its kind)\b"
        r"[^.]{0,40}\b(?:since|in|that|ever)\b",
    ),
    _mark(
        1.2,
        "first",
        r"\bfirst (?:[\w’'-]+ ){1,5}(?:since|in (?:[\w-]+ ){0,3}(?:years|decades|months|history|games"
        r"|matches))\b|\bthe first (?:[\w’'-]+ ){1,4}to [a-z]{2,}\b",
    ),
    _mark(
        1.4,
        "latest newest recent",
        r"\b(?:the|its|his|her|their|a) (?:latest|newest|most recent) (?:example|sign|in a|in the|in what"
        r"|setback|blow|twist|chapter|step|of several|escalation|attempt|challenge|round|episode)\b",
    ),
    _mark(
        1.2,
        "largest biggest worst deadliest highest lowest longest steepest sharpest greatest most best",
        r"\b(?:largest|biggest|worst|deadliest|highest|lowest|longest|steepest|sharpest|greatest|best"
        r"|most [\w-]+) (?:[\w’'-]+ ){0,5}"
        r"(?:since|ever|yet|so far|to date|on record|in (?:[\w’'-]+ ){0,3}(?:years|decades|history))\b",
    ),
    _mark(
        0.8,
        "largest biggest worst deadliest highest lowest greatest most",
        r"\b(?:one of the|the (?:world|country|nation|state|city|region|continent)[’']s|among the) "
        r"(?:largest|biggest|worst|deadliest|highest|lowest|greatest|most [\w-]+)\b",
    ),
    _mark(
        1.2,
        "record all-time unprecedented turning milestone",
        r"\b(?:record|all-time) (?:high|low|number|level|year|amount|[£$€])|\bunprecedented\b"
        r"|\bturning point\b|\bmilestone\b",
    ),
    _mark(
        1.0,
        "second third fourth fifth sixth",
        r"\b(?:second|third|fourth|fifth|sixth) (?:[\w-]+ ){0,3}(?:in (?:as many|two|three|four|five"
        r"|six|less than|a (?:row|week|month|year)|the (?:past|last|space)|recent)"
        r"|this (?:year|month|week|season)|since)\b"
        r"|\b(?:second|third|fourth|fifth) (?:straight|consecutive|successive)\b",
    ),
    _mark(0.7, "landmark historic", r"\b(?:landmark|historic)\b"),
)
"""What it is the first, the latest or the greatest of."""

CONSEQUENCE = (
    _mark(
        1.4,
        _MODALS,
        _MODAL + r"(?:lead to|result in|trigger|cause|force|affect|cost|undermine|threaten|jeopardi[sz]e"
        r"|deepen|worsen|prompt|reshape|mean|hurt|harm|weaken|strain|disrupt|delay|set back|determine"
        r"|derail"
        r"|damage|destroy|open the (?:door|way|floodgates)|pave the way|make it (?:\w+ )?(?:harder|easier"
        r"|difficult|impossible)|leave (?:\w+ ){1,6}(?:with|without|unable|facing|vulnerable)|lose|cripple"
        r"|be (?:\w+ )?(?:forced|affected|disrupted|hit|devastating|disastrous|catastrophic)"
        r"|have (?:a |an )?(?:[\w-]+ )?(?:impact|effect|consequences|implications|repercussions))\b",
    ),
    _mark(
        0.9,
        _MODALS,
        _MODAL + r"(?:allow|enable|prevent|reduce|increase|boost|strengthen|bolster|transform|expand|restore"
        r"|shift|tip|put (?:\w+ ){1,4}at risk|end|benefit|eliminate|exclude|bar|ban|close|wipe out"
        r"|become the"
        r"|help (?:to )?(?:\w+ ){0,3}(?:reduce|prevent|improve|save|end|protect))\b",
    ),
    _mark(
        1.4,
        _BAD_WORDS + " prospect",
        r"\b(?:rais|fuell?|stok|spark|renew|prompt|heighten|fann|trigger|add|draw|provok|caus)(?:ed|ing"
        r"|es|s|e)?"
        r" (?:to )?(?:[\w-]+ ){0,2}(?:" + _BAD + r"|the prospect)\b(?! about (?:his|her|their) )",
    ),
    _mark(
        1.2,
        "stake far-reaching implications repercussions consequences knock-on ramifications impact jeopardy "
        "brink threat risk doubt",
        r"\b(?:at stake|far-reaching|implications|repercussions|consequences (?:for|of)|knock-on"
        r"|ramifications"
        r"|(?:impact|effects?) on|in jeopardy|on the brink|under threat|at risk)\b",
    ),
    _mark(
        0.8,
        "threatens threatened threatening pose poses posed posing",
        r"\b(?:threatens|threatened|threatening) to\b|\bpos(?:es?|ed|ing) (?:a "
        r"|an )?(?:[\w-]+ )?(?:risk|threat"
        r"|danger|challenge)",
    ),
    _mark(
        0.9,
        "forcing prompting sparking triggering causing leading threatening disrupting",
        r", (?:forcing|prompting|sparking|triggering|causing|leading to|threatening|disrupting)\b",
    ),
    _mark(
        1.1,
        "leaving leaves left",
        r"\b(?:leaving|leaves|left) (?!without)(?:[\w’',-]+ ){1,6}(?:without|with no|unable|homeless"
        r"|vulnerable|exposed"
        r"|in limbo|stranded|facing|unprotected|unemployed|dead)\b",
    ),
    _mark(
        1.1,
        "has have had",
        r"\b(?:has|have|had) (?:\w+ly |also |already )?(?:hurt|damaged|weakened|strained|disrupted"
        r"|undermined"
        r"|fuell?ed|worsened|deepened|devastated|destroyed|crippled|transformed|reshaped|cost|forced"
        r"|prompted"
        r"|sparked|triggered|caused|led to|raised|divided|overwhelmed|overshadowed)\b",
    ),
    _mark(
        0.8,
        "severely badly dramatically drastically significantly heavily sharply seriously",
        r"\b(?:severely|badly|dramatically|drastically|significantly|heavily|sharply"
        r"|seriously) (?!injured|wounded|ill)(?:\w+(?:ed|en|es|s)"
        r"|hurt|cut|hit|affect|reduce|increase)\b",
    ),
    _mark(
        0.9,
        "if unless",
        r"\b(?:if|unless)\b[^,.]{4,100}, (?:[\w’',-]+ ){1,10}(?:will|would|could|may|might)\b"
        r"|\b(?:will|could) (?!not be|be)[^,.]{4,80} (?:if|unless)\b",
    ),
    _mark(1.0, "means meaning", r"\bmeans (?:that|the|a|an|it|they|there|we)\b|, meaning\b"),
    _mark(0.5, "result resulted resulting", r"\bas a result\b(?! of)|\bresult(?:ed|ing) in\b"),
)
"""What may follow, and what has followed."""

STAKES = (
    _mark(
        1.0,
        "crucial pivotal key decisive critical vital important essential",
        r"\b(?:crucial|pivotal|key|decisive|critical|vital|important|essential) (?:test|moment|step|role|to"
        r"|for|swing|vote|issue|question|part|battleground|state|states|source)\b",
    ),
    _mark(0.6, "battleground swing must-win", r"\b(?:battleground|must-win)\b|\bswing (?:state|vote)"),
    _mark(
        1.1,
        "blow setback boost victory defeat test threat embarrassment lifeline warning",
        r"\b(?:a|an|another|the) (?:[a-z]+ ){0,2}(?:blow|setback|boost|victory|defeat|test|threat"
        r"|embarrassment"
        r"|lifeline|warning) (?:to|for)\b(?! the head)",
    ),
    _mark(
        1.1,
        "depend depends depended rely relies relied",
        r"\b(?:depend(?:s|ed)?|rel(?:y|ies|ied)) (?:heavily )?on\b",
    ),
    _mark(
        1.1,
        "affect affects affected affecting",
        r"\baffect(?:s|ed|ing)? (?:[\w-]+ ){0,3}(?:[\d.,]+ )?(?:thousands|millions?|billions?|[\d,]{3,}|all"
        r"|every)\b",
    ),
    _mark(
        1.0,
        "problem threat challenge crisis danger risk concern",
        r"\b(?:serious|major|growing|grave|gravest|real|significant|big|bigger|biggest|greatest"
        r"|national|main"
        r"|existential|huge|deepening) (?:[\w-]+ ){0,2}(?:problem|threat|challenge|crisis|danger|risk"
        r"|concern)\b",
    ),
    _mark(
        0.8,
        "relegation unbeaten points table streak",
        r"\brelegation\b|\bunbeaten (?:run|start|in|since)\b|\bpoints (?:clear|adrift|above|behind|ahead)\b"
        r"|\b(?:top|bottom) of the table\b|\b(?:winning|losing|winless) streak\b",
    ),
)
"""What is at stake, and for whom."""

MEANING = (
    _mark(
        0.9,
        "highlighting underlining underscoring",
        r", (?:highlighting|underlining|underscoring) ",
    ),
    _mark(
        0.8,
        "sign symbol reminder testament signal message",
        r"\ba (?:[\w-]+ )?(?:sign|symbol|reminder|testament) (?:of|that|to)\b"
        r"|\b(?:send|sends|sent|sending) (?:a |an )(?:strong|clear|powerful|chilling|wrong|stark) "
        r"(?:signal|message)\b",
    ),
    _mark(
        0.5,
        "shows suggests indicates reflects demonstrates illustrates underscores underlines highlights",
        r"\b(?:suggests|indicates|demonstrates|illustrates|reflects|underscores|underlines|highlights) "
        r"(?:that|how|a|an|the|growing)\b|\bshows (?:progress|signs)\b",
    ),
    _mark(
        0.9,
        "warned warns warning",
        r"\bwarn(?:s|ed|ing) (?:(?:[\w’'-]+ ){0,3}(?:that|of|against)|[\w’' -]{3,40} "
        r"(?:could|would|will|may))\b",
    ),
    _mark(
        0.5,
        "concern concerns concerned fear fears",
        r"\b(?:concern(?:s|ed)?|fears?) (?:that|about|over|for)\b",
    ),
    _mark(
        0.9,
        "faces face facing",
        r"\b(?:could |may |now )?fac(?:es?|ing) (?:[\w-]+ ){0,4}(?:charges?|trial|fines?|ban|prison|jail"
        r"|closure|extradition|lawsuit|penalty|penalties|sanctions|expulsion|eviction|deportation|cuts"
        r"|shortages?|collapse|bankruptcy|impeachment|challenge|threat|crisis)\b",
    ),
)
"""What it shows, and what people fear from it."""

GRAVITY = (
    _mark(
        0.9,
        "disaster catastrophe catastrophic disastrous devastating scandal outrage betrayal breakthrough "
        "game-changer slap travesty mockery alarming troubling worrying terrifying unacceptable "
        "destabilizing destabilising urgent urgency fantastic",
        r"\b(?:disaster|catastroph(?:e|ic)|disastrous|devastating|scandal|outrage|betrayal|breakthrough"
        r"|game-changer|slap in the face|travesty|mockery|alarming|troubling|worrying|terrifying"
        r"|unacceptable|destabili[sz]ing|urgen(?:t|cy)|fantastic news)\b",
    ),
)
"""How grave or how good somebody calls it: it counts with its owner only."""

CONTEXT = (
    _mark(
        1.1,
        "come comes came coming",
        r"\b(?:comes?|came|coming) (?:(?:just|only|barely|less than|more than|nearly|almost) )*"
        r"(?:(?:[\w-]+ ){0,3}?" + _SPANS + r" (?:after|before|since)|amid|at a time|against|on the heels"
        r"|in the wake|ahead of)\b",
    ),
    _mark(0.8, "come comes came coming", r"\b(?:comes?|came|coming) as (?!a |an |the first|part|no )"),
    _mark(0.5, "came comes", r"\b(?:came|comes) after\b"),
    _mark(1.0, "amid", r"\bamid (?:[\w-]+ ){0,3}(?:" + _BAD + r")\b"),
    _mark(0.6, "wake", r"\bin the wake of\b"),
    _mark(
        1.0,
        _BAD_WORDS + " strain frustration dispute rift",
        r"\b(?:growing|increasing|mounting|rising|widespread|renewed|heightened) (?:[\w-]+ )?"
        r"(?:" + _BAD + r"|frustration|strain)\b"
        r"|\b(?:tensions?|strain|pressure|frustration|anger|dispute|rift) (?:between|has|have|had) "
        r"(?:\w+ ){0,4}(?:built|grown|risen|mounted|escalated|deepened|increased)\b"
        r"|\btensions? ha(?:s|ve) \w+ between\b",
    ),
    _mark(
        0.8,
        "weeks months years decades",
        r"\b(?:after|following|despite) (?:[\w-]+ ){0,2}(?:weeks|months|years|decades) of\b",
    ),
    _mark(0.9, "time", r"\bat a time when\b"),
    _mark(1.0, "number numbers", r"\b(?:growing|rising|increasing|soaring|record) numbers? of\b"),
    _mark(
        0.7,
        "part",
        r"\bpart of (?:a|an|the|his|her|its|their|what) (?:[\w’'-]+ ){0,4}(?:effort|campaign|drive|strategy"
        r"|trend|crackdown|review|investigation|inquiry|push|pattern|overhaul)s?\b",
    ),
    _mark(
        0.6,
        "series string wave spate",
        r"\ba (?:[\w-]+ )?(?:series|string|wave|spate) of\b|\bsince the (?:start|beginning) of\b",
    ),
    _mark(
        0.6,
        "dispute battle war feud row standoff stand-off conflict",
        r"\b(?:long-running|bitter|ongoing|continuing|years-long|decades-long|escalating|legal) (?:[\w-]+ )?"
        r"(?:dispute|battle|war|feud|row|stand-?off|conflict)\b",
    ),
    _mark(
        0.4,
        "effort bid designed intended aims aim aimed goal hopes hoping",
        r"\bin (?:an effort|a bid) to\b|\b(?:designed|intended|aim(?:s|ed)?) (?:to|at)\b|\bgoal is\b"
        r"|\bhop(?:es|ing) (?:to|that|the)\b",
    ),
    _mark(0.5, "recent", r"\bin recent (?:weeks|months|years|decades)\b"),
    _mark(0.6, "far", r"\bso far this (?:year|month|season)\b"),
    _mark(0.5, "since", r"\bsince (?:the )?(?:[\w-]+ ){0,2}(?:19|20)\d\d\b"),
    _mark(0.4, "increasingly repeatedly long", r"\bincreasingly\b|\brepeatedly\b|\bha(?:s|ve) long\b"),
    _mark(0.4, "because due order", r"\bbecause\b|\bdue to\b|\bin order to\b"),
)
"""What it comes on top of, and why it happens."""

MARKS = RANK + CONSEQUENCE + STAKES + MEANING + CONTEXT

PEOPLE = word_set(
    "people residents workers jobs students pupils patients customers families homes passengers employees "
    "children deaths voters users households migrants refugees soldiers troops civilians drivers members "
    "staff women men victims houses businesses farmers pensioners schools lives cases accounts citizens "
    "immigrants inmates veterans teachers nurses tenants visitors supporters protesters demonstrators "
    "passengers travellers travelers hectares acres islanders dead injured fatalities casualties followers "
    "officers firefighters consumers taxpayers motorists girls boys babies americans britons"
)
"""Whom or what a number may count that gives the news weight."""
MANY = word_set("hundreds thousands millions dozens thousand million billion")
HURT = word_set("dead killed killing died injured injuring wounded wounding deaths casualties")
MONEY = word_set("dollars pounds euros")
PART = word_set("percent cent half quarter third thirds majority one")
"""One of these is in every sentence that tells how many, how many dead, how much money or what share, where
no figure or sign does."""
