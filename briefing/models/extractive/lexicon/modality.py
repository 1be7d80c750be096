"""Words that make a sentence speak of what may come, how strongly, and the ICD 203 term that they stand for.

Same spelling rules as in `harm`: lemmas, "." for the form as written, "_" within a phrase.
"""

from __future__ import annotations

from typing import Literal

from briefing.draft import LikelihoodTerm
from briefing.models.extractive.lexicon import word_set

CueKind = Literal[
    "none", "threat", "warning", "possible", "future", "exposure", "ongoing", "cause", "condition", "lapse",
    "deadline",
]  # fmt: skip

CUES: tuple[tuple[CueKind, float, str], ...] = (
    # Looks like a cue and is none.
    (
        "none",
        0.0,
        "natural_causes risk_factor can't_wait cannot_wait never_fear at_the_risk_of_sounding if_only"
        " may_day common_causes good_causes face_to_face weeks_from_now days_from_now months_from_now"
        " face_of face_value of_fear from_the_brink",
    ),
    # Says danger by itself: it needs no further word of harm.
    (
        "threat",
        1.0,
        "risk_of risks_of at_risk at_greater_risk at_high_risk at_higher_risk at_increased_risk risk_to"
        " risks_to risk_that risks_that risking. risky riskier endanger. endangers. endangering."
        " jeopardise jeopardize in_jeopardy imperil in_danger danger_of dangers_of danger_to danger_that"
        " in_peril threat_to threats_to threat_of threats_of threatens. threatens_to pose_a_threat"
        " pose_a_danger pose_a_risk pose_risks vulnerable_to prone_to susceptible_to time_bomb brink_of"
        " verge_of on_the_brink slippery_slope recipe_for_disaster is_threatened_by are_threatened_by"
        " is_threatened_with are_threatened_with be_threatened under_threat under_imminent_threat"
        " stand_to_lose stands_to_lose at_breaking_point is_on_the_line are_on_the_line jobs_on_the_line"
        " hangs_in_the_balance hang_in_the_balance hangs_by_a_thread close_to_collapse edge_of_extinction"
        " edge_of_collapse edge_of_ruin edge_of_war edge_of_bankruptcy edge_of_famine slide_into"
        " sliding_into sliding_towards sliding_toward drifting_towards running_out_of running_short_of"
        " running_low_on running_dry on_its_last_legs have_threatened_to has_threatened_to"
        " future_is_in_doubt future_in_doubt hangs_over hanging_over teeter at_the_mercy_of powder_keg"
        " house_of_cards spell_disaster spell_the_end spells_the_end spectre_of specter_of"
        " collision_course out_of_control no_guarantee_that tipping_point point_of_no_return"
        " in_the_firing_line sound_alarm_bells",
    ),
    (
        "threat",
        0.8,
        "risk. risks. danger dangers. hazard peril threaten. threat threats. dangerous. dangerously"
        " hazardous perilous ominous looming. looms. vulnerable precarious alarming. alarms."
        " unsustainable worst_case time_is_running_out",
    ),
    # Somebody is afraid: what follows is the harm.
    (
        "warning",
        1.0,
        "warn warned_that warning_that warned_of warning_of fear. fears. fearing. feared_that"
        " worry_that worries_that worried. worry. worries. worrying. concerned_that concerns_that"
        " concern_that concerned_about concerns_about concerns_over concern_over concern_about"
        " concerned_the afraid_that afraid_of alarmed. caution_that dread."
        " sound_the_alarm raise_the_alarm",
    ),
    (
        "warning",
        0.7,
        "feared. warning warnings concern. concerns. concerned. anxiety unease beware afraid nervous_about",
    ),
    # May come.
    (
        "possible",
        0.8,
        "could. might. may. possibly. potential potentially possible possibility_of"
        " possibility_that chance_of chance_that prospect_of probability_of likelihood_of likely."
        " probably. cannot_rule_out can_not_rule_out not_ruled_out not_rule_out can't_rule_out"
        " couldn't_rule_out refuse_to_rule_out two_options three_options option_of options_are"
        " options_include could_be_forced_to may_be_forced_to might_be_forced_to may_have_to might_have_to"
        " could_have_to will_have_to will_be_forced_to would_be_forced_to no_choice_but_to"
        " real_chance bound_to destined_to set_to inevitable inevitably poised_to about_to"
        " certain_to sure_to doomed_to heading_for headed_for heading_towards",
    ),
    ("possible", 0.55, "can. can't. cannot."),
    # Is to come.
    (
        "future",
        0.8,
        "expected_to feared_to forecast. forecasts. projected_to predict estimate_that anticipate."
        " anticipates. due_to_be on_course_to on_track_to",
    ),
    (
        "future",
        0.75,
        "will. shall. he'll. she'll. they'll. it'll. we'll. you'll. won't. going_to expects.",
    ),
    (
        "future",
        0.58,
        "would. wouldn't. is_to are_to plans_to plan_to planning_to intends_to preparing_to ready_to"
        " threatened_to threatening_to vowed_to",
    ),
    # Stands before it.
    (
        "exposure",
        0.9,
        "face. faces. facing. await_trial awaiting_trial awaits_trial stand_trial awaits. awaiting."
        " bracing_for brace_for braced_for braces_for weeks_away_from days_away_from months_away_from"
        " one_step_from weeks_from days_from months_from vows. vow. vowed_more vowing edge_of"
        " close_to_the_brink should_expect told_to_expect opens_the_door_to open_the_door_to considering."
        " weighing. mulling. mulls. weighs.",
    ),
    # Is here and grows.
    (
        "ongoing",
        0.75,
        "continuing. continues. continue_to ongoing. growing. rising. mounting. escalating."
        " lingering. unresolved persistent persists. worsening. deepening. intensifying."
        " far_from_over spiralling. spiraling. chronic has_built have_built has_grown have_grown"
        " unabated",
    ),
    ("ongoing", 0.5, "remains. remain. still. increasing. increasingly"),
    # Brings it, as a rule.
    (
        "cause",
        0.8,
        "lead_to. leads_to. causes. cause_of causes_of results_in. result_in. contributes_to."
        " contribute_to. increases_the_risk raises_the_risk increase_the_risk raise_the_risk"
        " increases_the_probability increases_probability increases_the_likelihood"
        " increases_the_chance exacerbates. exacerbate. worsens. associated_with affects. fosters.",
    ),
    # Ends by itself at its time.
    ("lapse", 0.85, "expires. lapses. runs_out. run_out. dries_up. is_running_out are_running_out"),
    # A year by which it comes, whatever the tense ("found yields halved by 2050").
    ("deadline", 0.8, " ".join(f"by_{year}." for year in range(2030, 2101))),
    # On one condition.
    (
        "condition",
        0.5,
        "if. unless. otherwise. or_else",
    ),
)

NOT = word_set(
    "not no never neither nor without nobody none cannot can't couldn't won't wouldn't isn't"
    " aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't shouldn't mustn't"
    " unlikely deny denied denies dismissed rejected hardly barely nothing nowhere n't ain't"
)
"""Turns what follows closely into its opposite."""

MODALS = word_set("could may might would will shall can can't cannot couldn't won't wouldn't")
ALSO_NOUNS = word_set("will may might can")
BEFORE_NOUNS = word_set("the a an his her their its our my your this that of free good political last in")
"""Before "will" or "might" they say that a noun stands there."""
ADVERBS = word_set("not also even then now well still never only ever always just soon easily yet")
PARTICIPLES = word_set(
    "been had done gone made taken seen come become said told found lost left put given known"
    " gotten got won led kept felt brought thought held sent met paid hit cut set let hurt shot"
    " fought caught built sold stood understood run begun broken chosen driven fallen written"
    " worn stolen spoken risen hidden grown flown drawn"
)
"""Irregular ones: "could have been" is about what did not happen."""
PRESENT = word_set(
    "is are am has have do does 's 're i'm it's he's she's that's there's they're we're you're"
    " will could may might can shall should must isn't aren't don't doesn't hasn't haven't won't"
    " can't cannot wouldn't couldn't i've we've they've you've says warns fears believes"
    " thinks remains continues needs wants"
)
"""Where none of these stands, a sentence is taken to tell what was."""
PRESENT_CUES = word_set(
    "threatens endangers alarms looms poses warns warn fears fear worries worry cautions faces"
    " face awaits causes affects contributes results increases raises exacerbates worsens"
    " persists continues leads threaten risks expires lapses stand stands runs opens dries"
)
ADJECTIVES = word_set("possible potential likely")
"""They speak of the next noun only: "the possible collapse"."""
KNOWN = word_set("the this these those his her their its our last")
"""Before a harm they say that the reader knows of it: it has happened already, more often than"
    " not."""
ADJUNCT = word_set(
    "about on over after before following during in since for against amid at under by from"
    " with who whose regarding concerning of"
)
"""Before a harm they say that the sentence is about something else in connection with it."""
BESIDE = word_set("through after before over without with on at against from despite during")
"""Between "face" and a harm they say that something else is faced."""
UNREAL = word_set("could would might should may")
"""Before "have" they tell what did not come about."""
FEELINGS = word_set("worried concerned alarmed feared warned threatened")
"""Participles that are no passives, and verbs of warning."""
FICTION = word_set(
    "character characters episode episodes film films movie movies novel sitcom soap storyline plot sequel"
    " thriller scenes screenplay actor actress"
)
"""Where these stand, the harm is a story's."""
DISMISSED = word_set(
    "chance way possibility prospect plan plans intention reason evidence indication sign need doubt question"
)
"""After "no" they deny all that follows in the clause: "no chance that it will close"."""
PASSIVE = word_set("be been being get gets getting got is are was were become becoming being left not")
"""Before a participle they make it a verb; otherwise it tells what was done ("people convicted of")."""
UNITS = word_set("week weeks month months year years decade decades century days generation winter summer")
EFFECTS = word_set(
    "cost leave force push put cut close ground mean bring deprive delay drive hurt harm reach cover"
    " destroy damage wipe ruin disrupt reduce weaken undermine plunge trap strand block rob poison swallow"
    " eat divide embarrass plague haunt trigger spark provoke overwhelm cripple paralyse paralyze threaten"
    " derail add make wreck knock shut hold keep tear split isolate deepen fuel stop"
)
"""What a harm does to others as the subject of a modal: "the strike could ground flights"."""
BRINGS = word_set("trigger cause spark provoke bring prompt mean force hasten risk fuel trigger lead")
"""Before "his withdrawal" they say that it is still to come."""
OWN = word_set(
    "be get also even then now soon eventually probably almost certainly surely likely continue to have"
    " only still"
)
"""Between "will" and a harm they leave the harm the verb of "will"."""
FEARED = word_set(
    "fear fears feared concern concerns concerned worry worries worried warned warns warning afraid"
)
"""Before "would" they say that what follows is feared, not wished."""
PLANS = word_set("is are plans plan planning intends intend preparing")
"""First words of the cues for what somebody means to do."""
WOULD = word_set("would wouldn't to")
"""Last words of the weaker cues of the future."""
NO_CONDITION = word_set("as even only what anything so not ever any")
"""Beside "if" they leave no condition: "as if", "if anything"."""
PREDICATES = word_set("likely possible inevitable probable imminent")
IS = word_set("is are remain remains seem seems look looks very increasingly almost all")
COUNTS = word_set(
    "charge charges charged count counts accusation accusations allegation allegations accused trial"
)
"""Beside a crime they say that it is one that was done."""
REPORTS = word_set("warned cautioned")
"""A warning in a newspaper's past is one of today."""
COMES = word_set(
    "increase rise grow worsen spread break erupt occur happen follow continue recur strike hit"
    " emerge come escalate mount resume return ensue arise soar double affect cause lead"
    " threaten result"
)
"""What a harm does as the subject of a modal, so that it is still to come."""

LIKELIHOOD: tuple[tuple[LikelihoodTerm, str], ...] = (
    (
        "almost certain",
        "almost_certain almost_certainly nearly_certain virtually_certain near_certain"
        " all_but_certain inevitable inevitably bound_to certain_to sure_to undoubtedly",
    ),
    (
        "very likely",
        "very_likely highly_likely highly_probable very_probably most_likely extremely_likely"
        " strong_likelihood more_than_likely in_all_likelihood overwhelmingly_likely",
    ),
    ("likely", "likely probably probable in_all_probability more_likely_than_not likelihood_is good_chance"),
    (
        "roughly even chance",
        "roughly_even even_chance even_odds fifty_fifty 50_50 as_likely_as_not toss_up coin_toss coin_flip",
    ),
    (
        "unlikely",
        "unlikely improbable not_likely doubtful slim_chance little_chance small_chance probably_not",
    ),
    ("very unlikely", "very_unlikely highly_unlikely highly_improbable extremely_unlikely very_improbable"),
    (
        "almost no chance",
        "remote_chance remote_possibility almost_no_chance no_realistic_chance virtually_impossible"
        " nearly_impossible almost_impossible next_to_no_chance vanishingly_unlikely",
    ),
)
"""Intelligence Community Directive 203 (2015), section D.6.e.(2)(a), columns of synonyms, and"
    " plain English near them."""
