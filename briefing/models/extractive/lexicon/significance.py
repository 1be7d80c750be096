"""Turns of phrase by which a news story says why it matters, with their strength."""

from __future__ import annotations

from briefing.models.extractive.lexicon import word_set

MARKS: tuple[tuple[float, str], ...] = (
    # What it is the first, the latest or the greatest of.
    (
        1.4,
        r"(?<!not )(?<!n't )(?<!n’t )\b(?:for )?the (?:first|second|third) (?:time|such|of its kind)\b"
        r"[^.]{0,40}\b(?:since|in|that|ever)\b",
    ),
    (
        1.4,
        r"\b(?:the|its|his|her|their) (?:latest|newest|most recent) (?:example|sign|in a (?:series"
        r"|string)|setback"
        r"|blow|twist|chapter|step|of several|escalation|attempt|challenge|move|round|episode)\b",
    ),
    (
        1.2,
        r"\b(?:largest|biggest|worst|deadliest|highest|lowest|longest|steepest|sharpest"
        r"|most \w+) (?:\w+ ){0,4}"
        r"(?:since|ever|in (?:\w+ ){1,3}(?:years|decades|history))\b",
    ),
    (1.2, r"\b(?:record|all-time) (?:high|low|number|level)\b|\bunprecedented\b|\bturning point\b"),
    (0.7, r"\blandmark\b|\bhistoric\b"),
    # What may follow.
    (
        1.4,
        r"\b(?:could|may|might|would|will|can) (?:also |now |even |well |further |ultimately "
        r"|soon )?(?:lead to"
        r"|trigger|cause|force|affect|cost|undermine|threaten|jeopardi[sz]e|deepen|worsen|prompt"
        r"|reshape|end|mean"
        r"|hurt|harm|weaken|strain|disrupt|delay|set back|determine)\b",
    ),
    (
        1.4,
        r"\b(?:rais|fuell?|stok|spark|renew|prompt|heighten|fann)(?:ed|ing|es"
        r"|s)? (?:\w+ ){0,2}(?:fears?|concerns?"
        r"|questions|doubts|the prospect|worries|alarm|tensions?)\b",
    ),
    (
        1.2,
        r"\b(?:at stake|far-reaching|implications|repercussions|consequences (?:for|of)|knock-on"
        r"|ramifications)\b",
    ),
    (
        1.0,
        r"\b(?:threatens|threatened|threatening) to\b|\bposes? a (?:\w+ )?(?:risk|threat|danger"
        r"|challenge)\b"
        r"|\bat risk\b",
    ),
    # What it comes on top of.
    (
        1.2,
        r"\b(?:comes?|came|coming) (?:(?:just |only |barely )?(?:\w+ )?(?:days|weeks|months|hours|years)"
        r" (?:after|before)|as|amid|after|at a time|against|on the heels)\b",
    ),
    (
        1.1,
        r"\bamid (?:\w+ ){0,2}(?:fears|concerns?|tensions?|pressure|criticism|crisis|protests|calls"
        r"|anger|unrest"
        r"|doubts|uncertainty)\b|\bin the wake of\b",
    ),
    (
        1.0,
        r"\b(?:tensions?|strain|pressure|frustration|anger|dispute|rift) (?:between|has|have"
        r"|had) (?:\w+ ){0,4}"
        r"(?:built|grown|risen|mounted|escalated|deepened|increased)\b|\btensions? ha(?:s"
        r"|ve) \w+ between\b",
    ),
    # Whom it touches, and why it happens.
    (
        1.0,
        r"\b(?:affect(?:s|ed|ing)?|depend(?:s|ed)? on|relied? on|cost(?:s|ing)?|employs?"
        r"|serves?) (?:\w+ ){0,3}"
        r"(?:[\d.,]+ )?(?:thousands|millions?|billions?|[\d,]{4,})\b",
    ),
    (
        0.9,
        r"\b(?:millions|tens of thousands|hundreds of thousands) of (?:people|workers|children"
        r"|users|customers"
        r"|families|patients|voters|homes|jobs|students|passengers)\b",
    ),
    (0.7, r"\bbecause\b|\bdue to\b|\bas a result\b|\bmeans (?:that|the|a|it)\b|\bin order to\b"),
    (
        0.8,
        r"\b(?:crucial|pivotal|key|decisive|critical|vital|important) (?:test|moment|step|role|to"
        r"|for|swing|vote"
        r"|issue|question|part)\b",
    ),
)
"""Patterns, read in any case, and how strongly a sentence with such words tells why the news matters."""

MARKING = word_set(
    "time such first second third latest newest recent largest biggest worst deadliest highest "
    "lowest longest "
    "steepest sharpest most record all-time unprecedented turning landmark historic could may "
    "might would will can "
    "fear fears concern concerns questions doubts prospect worries alarm tension tensions "
    "stake far-reaching "
    "implications repercussions consequences knock-on ramifications threatens threatened "
    "threatening pose poses "
    "risk come comes came coming amid wake strain pressure frustration anger dispute rift "
    "affect affects affected "
    "affecting depend depends depended rely relied cost costs costing employ employs serve "
    "serves millions tens "
    "hundreds because due result means order crucial pivotal key decisive critical vital important"
)
"""One of these words is in every sentence that a mark finds: a set is quicker than all the searches."""
