"""Things that people rely on, and the verbs for their end: a plant closes, a licence runs out, data leak.

Same spelling rules as in `harm`. A thing and a verb that belong to one row make a harm where they stand close
together; neither is one by itself. General knowledge, not taken from any text.
"""

from __future__ import annotations

from typing import Literal

from briefing.draft import RiskCategory

Move = Literal["ends", "lapses", "none"]
"""ends: somebody ends it, or it ends; lapses: it ends by itself; none: looks like either and is not."""

_CLOSES = (
    "close closes closing closed shut+_down shut shuts shutting shutter halt suspend axe scrap mothball"
    " cancel ground idle block blockade cut+_off disrupt abandon evacuate seize stop stops stopping stopped"
    " paralyse paralyze cripple demolish pull+_out_of go_dark stand_still go_offline offline. close+_down"
)
_REVOKES = (
    "lose loses losing lost revoke strip annul terminate void withdraw withdraws cancel suspend tear+_up"
    " rip+_up freeze cut cuts cutting deny denied refuse scrap pull+_out_of walk+_away_from quit collapse"
    " fall+_apart fall+_through unravel overturn block forfeit nullify invalidate abandon breach. break"
    " breaks. leave leaves"
)
_RUNS_OUT = "expire lapse run+_out ran_out runs_dry run_dry dry+_up"

LOSSES: tuple[tuple[RiskCategory, str, tuple[tuple[Move, str], ...]], ...] = (
    (
        "operational",
        "port terminal plant. plants. factory mill smelter refinery mine. mines. pit shipyard yard. yards."
        " steelworks school kindergarten nursery college campus ward clinic hospital maternity_unit"
        " pharmacy airport runway station railway route service services. flight train_service ferry"
        " bridge tunnel motorway highway branch store. stores. shop. shops. post_office newspaper theatre"
        " theater cinema museum library depot warehouse restaurant pub farm business businesses"
        " supermarket bakery electricity power_supply heating internet website network programme program"
        " project pipeline embassy border crossing reactor power_station power_plant production operations"
        " pumps orphanage shelter care_home stadium village platform venue hub. outlet bureau",
        (
            ("none", "close_to close_by closest closer. stop_at stop_by"),
            ("ends", _CLOSES),
            ("lapses", "fold+ go_under"),
        ),
    ),
    ("other", "without. homeless. stranded. exposed.", (("ends", "leave. leaves. leaving."),)),
    (
        "legal",
        "licence license permit visa accreditation certificate concession franchise citizenship passport"
        " lease patent waiver registration right_to_vote",
        (("ends", _REVOKES), ("lapses", _RUNS_OUT)),
    ),
    (
        "political",
        "treaty truce ceasefire cease_fire pact accord agreement. deal. mandate majority coalition"
        " membership presidency leadership alliance. bloc. talks negotiations peace_process"
        " election_result election. elections. referendum. power_sharing",
        (("none", "leave_it close_election lost_election"), ("ends", _REVOKES), ("lapses", _RUNS_OUT)),
    ),
    (
        "financial",
        "funding grant subsidy financing budget sponsorship contract credit_line loan. trust_fund reserves."
        " pension. pensions. bonus",
        (("ends", _REVOKES + " seize"), ("lapses", _RUNS_OUT)),
    ),
    (
        "economic",
        "millions. billions. taxpayers. consumers. households. jobs. votes.",
        (("ends", "cost. costs. costing"),),
    ),
    (
        "social",
        "home. homes. house. houses. access benefits. asylum. protection protections. status. housing"
        " coverage insurance",
        (
            ("ends", "lose loses losing lost revoke strip deny denied withdraw seize cut+_off"),
            ("lapses", _RUNS_OUT),
        ),
    ),
    (
        "technology",
        "data. password personal_details bank_details records. accounts. systems. servers. emails."
        " computers credit_card_numbers files.",
        (
            (
                "ends",
                "expose leak steal steals stealing stolen hack compromise breach. breached. infect erase"
                " hijack",
            ),
            ("lapses", "go_offline"),
        ),
    ),
)

EVERYDAY: tuple[tuple[RiskCategory, float, str], ...] = (
    (
        "security",
        0.8,
        "martial_law mutiny stampede spill+_over nuclear_test missile_test missile_launch"
        " civil_disorder public_disorder proxy_war collateral_damage friendly_fire power_grab purge",
    ),
    (
        "operational",
        1.0,
        "run+_out_of run+_short_of run+_dry grind+_to_a_halt come_to_a_halt comes_to_a_standstill"
        " come_to_a_standstill nowhere_to_go go_without be_without leave+_without left_without collapse.",
    ),
    (
        "operational",
        0.8,
        "burst rupture crumble give_way gives_way giving_way cave+_in break+_apart break+_away fall+_apart"
        " fall+_through fall+_behind walk+_out down_tools industrial_action knock_on_effect domino_effect"
        " chain_reaction go_on_strike be_recalled recall_of power_shortage running_low running_short"
        " run+_low miss_the_deadline miss_its_target miss_their_targets miss_its_targets be_abandoned"
        " be_shut be_closed_down shut+_down be_scrapped be_cut_off breakage leakage not_reopen over_budget"
        " delay_the delay_its delay_their be_delayed further_delay behind_schedule long_queues"
        " without_power without_water without_electricity without_heating fall_to_earth disappear vanish"
        " be_gone be_empty make_mistakes close_its close_their shut_its shut_their suspend_its"
        " suspend_their halt_its halt_their scrap_its scrap_their cancel_its cancel_their abandon_its"
        " abandon_their withdraw_its withdraw_their pull_its pull_their mothball_its mothball_their",
    ),
    ("operational", 0.5, "derail queues waiting_times"),
    (
        "political",
        0.8,
        "bring+_down_the_government lose_its_majority fall_from_power split_apart break+_off pull+_out"
        " pull+_the_plug civil_unrest no_confidence hung_parliament vote_rigging power_struggle backslide"
        " split_over power_vacuum end_in_failure slide_into drag_into drawn_into dragged_into sour",
    ),
    (
        "legal",
        0.8,
        "class_action life_imprisonment injunction blacklist claims_against challenge_in_court"
        " face_charges face_trial face_prosecution legal_challenge barred. struck_off be_banned be_barred"
        " be_stripped be_suspended be_disqualified be_removed_from be_expelled",
    ),
    (
        "economic",
        1.0,
        "lay+_off laid_off lose+_their_jobs lose+_his_job lose+_her_job lose_its_job out_of_a_job"
        " mass_unemployment go+_out_of_business job_losses cut_jobs cut_staff dole_queue",
    ),
    (
        "economic",
        0.8,
        "eat+_into pay_cut wage_cut price_rise price_increase rate_hike tax_rise capital_flight price+_out"
        " be_priced_out cost_jobs dismiss_staff be_dismissed make_redundant be_sacked be_fired",
    ),
    (
        "financial",
        1.0,
        "run_out_of_money run_out_of_cash go+_broke wipe+_out bad_loan writedown write_down liquidation"
        " receivership repossess delist go_into_administration bank_run liquidity_crisis margin_call"
        " cash_crunch",
    ),
    (
        "financial",
        0.8,
        "lose_money go_unpaid miss+_payments credit_downgrade be_downgraded big_losses eat_up in_the_red"
        " sell_at_a_loss",
    ),
    ("technology", 0.8, "go_offline crash. cyber_attacks tampering data_leak be_exposed spoof wiretap"),
    (
        "health",
        0.8,
        "superbug organ_failure suffocate hypothermia frostbite dehydration heatstroke go_hungry"
        " go_untreated untreated side_effects jump_to_humans be_dead malaria cholera measles plague"
        " allergic_reaction drug_shortage kidney_failure heart_failure liver_failure bad_for_your_health"
        " health_hazard fall+_sick",
    ),
    (
        "environment",
        0.8,
        "burst_its_banks acidification irreversible beyond_repair overflow melt_away dry_out wash+_away"
        " wilt burn+_down go_extinct spill+_into quake tremor toxic_cloud smog",
    ),
    (
        "social",
        0.8,
        "force+_out drive+_out driven_out push+_out locked_out shut_out left_behind left_homeless"
        " be_left_with forced_out leave_their_homes flee_their_homes lose_their_homes divide_families"
        " brain_drain be_evicted",
    ),
    ("reputation", 0.8, "lose_face laughing_stock lose_the_trust lose_credibility public_outcry"),
    (
        "other",
        1.0,
        "get_worse gets_worse getting_worse go_wrong goes_wrong go_badly end_badly",
    ),
    (
        "other",
        0.8,
        "make_it_impossible makes_it_impossible be_unable_to_pay be_unable_to_work be_unable_to_return"
        " be_unable_to_cope be_unable_to_meet make_matters_worse make_things_worse cost_lives cost_him"
        " cost_her cost_them come_at_the_expense_of big_problem serious_problem major_problem"
        " severe_problem serious_trouble deep_trouble lose_ground wreck cripple decimate overrun+ crumble"
        " suffer endanger",
    ),
    ("other", 0.5, "make_it_harder makes_it_harder make_it_difficult harder_for be_unable_to"),
)
"""Harm in the words of every day, most of it phrases; see `harm` for the weights."""
