"""Verbs and nouns of speech: lemmas by what they do with the words of others, and every form of them.

Collected from general knowledge of English reporting style; nothing is taken from particular articles.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from briefing.models.extractive.lexicon.function_words import words

Strength = Literal[0, 1, 2]
"""2: its object is the words themselves. 1: it gives a name or verdict to something. 0: thought and wish."""

_SAYING = """
accept acknowledge ad-lib add address admit admonish advise affirm agree allege announce answer apologise
apologize argue articulate ask assert assess assure attest aver avow bark beg bellow blog blurt boast brag
caption caution chant chime chuckle claim clarify comment communicate complain concede conclude
confess confide confirm contend continue convey correct counsel counter crack crow cry cite deadpan declare
decree demand deny detail dictate disagree disclose divulge drawl echo elaborate email e-mail emphasise
emphasize enthuse enquire estimate exclaim explain exult fume gloat gripe groan grouse growl grumble
guarantee gush hint hold holler imply implore indicate inform inquire insinuate insist instruct interject
interrupt intone joke jeer lament laugh lecture lie list maintain mention message moan mumble murmur muse
mutter narrate note notify object observe offer opine order outline paraphrase persist phrase plead pledge
point post postulate posit pray preach predict proclaim profess promise pronounce prophesy protest put quip
quote rage rail rant read reason reassert reassure reaffirm recall recite recommend recount reflect
reiterate rejoin relate remark remember remind repeat reply report request respond restate retort retweet
reveal roar rule say scoff scold scream scrawl scribble sermonize shoot shout shriek sigh sing sign smile
snap snarl sneer snort sob speculate specify stammer state stipulate stress stutter submit suggest sum
summarise summarize surmise swear taunt teach tease tell testify text theorise theorize thunder tweet type
underline underscore urge utter venture vent volunteer vow wail warn whine whisper wonder write yell
"""
_NAMING = """
accuse acclaim admire allude applaud appeal assail attack attribute bash belittle bemoan berate bill
blame blast brand call cast castigate challenge characterise characterize charge chastise chide cheer
class classify commend
compare condemn congratulate consider credit criticise criticize damn decry deem defend demean denounce
depict deplore deride describe designate diagnose dismiss disparage dispute dub encourage endorse exhort
express extol fault forecast frame greet hail hammer highlight honour identify introduce invoke justify
label lambast lambaste laud liken lionise lionize mark mock name nickname paint pan peg pillory pitch
portray praise present propose question rap rate rebuff rebuke rebut refer refute reject reprimand reproach
ridicule rip salute savage skewer slam slate speak stigmatise stigmatize style tag talk tar term thank
threaten title tout trash trumpet unveil vilify voice welcome zing advocate alert ascribe assign bless boo
calculate chronicle deduce define denigrate direct document dwell envisage exaggerate foreshadow gauge
impugn interpret invite lash lobby petition publicise publicize publish recognise recognize reference
release retell signal sketch stereotype tip touch translate
"""
_THINKING = """
acquiesce advertise aim anticipate assume await believe care cheer choose conceive conclude contemplate
contest decide decline decree demonstrate desire determine disbelieve discover discuss doubt dream enjoy
envision establish expect fear feel find foresee forget guarantee guess hate hear hope imagine include
intend know learn loathe love mean need notice oppose perceive plan ponder prefer pretend prove realise
realize reckon regard regret require resent resolve risk see seek sense show support suppose suspect think
trust understand view want weigh welcome wish worry respect press push pursue stand feature contain carry
examine begin start use
"""
_IRREGULAR = {
    "begin": ("began", "begun"),
    "cast": ("cast", "cast"),
    "choose": ("chose", "chosen"),
    "feel": ("felt", "felt"),
    "find": ("found", "found"),
    "forecast": ("forecast", "forecast"),
    "foresee": ("foresaw", "foreseen"),
    "forget": ("forgot", "forgotten"),
    "hear": ("heard", "heard"),
    "hold": ("held", "held"),
    "know": ("knew", "known"),
    "mean": ("meant", "meant"),
    "put": ("put", "put"),
    "read": ("read", "read"),
    "retell": ("retold", "retold"),
    "say": ("said", "said"),
    "see": ("saw", "seen"),
    "seek": ("sought", "sought"),
    "shoot": ("shot", "shot"),
    "show": ("showed", "shown"),
    "sing": ("sang", "sung"),
    "speak": ("spoke", "spoken"),
    "stand": ("stood", "stood"),
    "swear": ("swore", "sworn"),
    "teach": ("taught", "taught"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
    "understand": ("understood", "understood"),
    "write": ("wrote", "written"),
}
"""Past tense and participle of the verbs that do not take -ed."""
_DOUBLED = words(
    """
    admit ad-lib beg blog brag dub peg plan quip rap refer rebut rip slam snap sob submit sum tag
    tar tip pan
    """
)  # fmt: skip
"""Verbs that double their last consonant before -ed and -ing."""


class Verb(NamedTuple):
    """An inflected form: its lemma, its strength, and what the form can be."""

    lemma: str
    strength: Strength
    finite: bool
    """It can stand with a subject: past, third person or plain form."""
    plain: bool
    """It is the plain form, which also follows "to" and modal verbs."""
    third: bool
    """It is the third person and no other form."""
    participle: bool
    """It can be the participle of a passive."""
    ing: bool


def _endings(lemma: str) -> tuple[str, str, str]:
    """Third person, past and -ing form of a regular verb."""
    if lemma in _DOUBLED:
        stem = lemma + lemma[-1]
        return lemma + "s", stem + "ed", stem + "ing"
    if lemma.endswith("ie"):
        return lemma + "s", lemma + "d", lemma[:-2] + "ying"
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", (lemma if lemma.endswith("ee") else lemma[:-1]) + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es", lemma + "ed", lemma + "ing"
    return lemma + "s", lemma + "ed", lemma + "ing"


def _forms(lemma: str, strength: Strength) -> dict[str, Verb]:
    """Every form of `lemma`."""
    third, past, ing = _endings(lemma)
    if lemma in {"forget", "begin"}:
        ing = lemma + lemma[-1] + "ing"
    past, participle = _IRREGULAR.get(lemma, (past, past))
    forms: dict[str, Verb] = {}
    for form in (lemma, third, past, participle, ing):
        forms[form] = Verb(
            lemma,
            strength,
            finite=form in (lemma, third, past),
            plain=form == lemma,
            third=form == third and form not in (lemma, past, participle),
            participle=form == participle,
            ing=form == ing,
        )
    return forms


def _table() -> dict[str, Verb]:
    table: dict[str, Verb] = {}
    classes: tuple[tuple[Strength, str], ...] = ((0, _THINKING), (1, _NAMING), (2, _SAYING))
    for strength, lemmas in classes:
        for lemma in lemmas.split():
            table |= _forms(lemma, strength)
    return table


VERBS: dict[str, Verb] = _table()
"""Form in lower case -> what it is; a verb of several classes counts as the strongest."""

REPORTING = words(
    """
    acknowledge add admit advise affirm allege announce argue assert assess assure believe boast
    caution claim complain concede conclude confess confirm contend declare deny disclose doubt
    emphasise emphasize estimate expect explain express fear find forecast hint hope imply indicate
    inform insist joke lament maintain note notify observe pledge point predict proclaim promise
    propose reaffirm recall recommend reiterate remark remind repeat report reveal say signal
    speculate state stress suggest suspect swear tell testify think tweet underline underscore urge
    vow warn worry write demand accuse blame criticise criticize condemn reject dismiss denounce
    oppose praise call threaten
    """
)
"""Lemmas whose clause or object can stand as what somebody says, thinks, expects or demands."""

ABOUT_OTHERS = words(
    """
    accuse blame criticise criticize condemn reject dismiss denounce oppose praise call threaten
    demand urge warn fear expect deny
    """
)
"""Of these, those that take an object rather than a clause: warn of a flood, accuse the board of fraud."""

UNREAL = words(
    """
    would could might may should will can must decline declined declines refuse refused refuses
    refusing fail failed fails if not never neither nor cannot without
    """
)
"""Between speaker and verb these tell that nothing was said, or not yet."""

ADJACENT_ONLY = words(
    """
    address answer begin continue correct crack crow dictate hold laugh lecture offer order persist
    present put reflect release rule shoot sigh sign smile snap sob stand start submit sum use vent
    """
)
"""Lemmas that report words only where the words stand directly beside them."""

STATEMENT_NOUNS = words(
    """
    accusation account admission advice affirmation allegation allusion analogy announcement answer
    apology appeal argument assertion assessment assurance attack blog boast call caution
    characterisation characterization charge claim comment commentary commitment comparison
    complaint conclusion condemnation contention criticism cry declaration defence defense demand
    denial depiction description desire email excuse explanation exhortation fear forecast goal hint
    hope idea insistence invitation joke jibe jab label lament letter line mantra memo message motto
    note notion observation offer opinion order pitch phrase plan plea pledge post prediction
    promise pronouncement proposal protest question quip quote quotation rant rebuke recollection
    reference refrain remark reminder reply report request response retort revelation rhetoric
    sentiment slogan speech statement stance suggestion summary taunt term testimony text theory
    thought threat tweet verdict view vision vow warning wish word words
    """
)
"""Nouns for what somebody said: the words after "her claim of" are hers."""
