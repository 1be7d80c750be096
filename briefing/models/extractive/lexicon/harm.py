"""Words for harm by category of risk, for goods that can be lost, and for what makes either grow or shrink.

Every entry is a lemma: regular plurals, past and -ing forms are added by `lookup`. A final "." says that only
the form as written counts; "_" joins the words of a phrase. Weights: 1.0 harm by itself in any context, 0.8
harm in most, 0.5 harm only when something warns of it. General knowledge, not taken from any text.
"""

from __future__ import annotations

from briefing.draft import RiskCategory

HARM: tuple[tuple[RiskCategory, float, str], ...] = (
    (
        "security",
        1.0,
        "war nuclear_war hijack blackmail extortion ransom stab gunfire proliferation"
        " warfare invade invasion attack. attacks. attacking. attacked. assault bomb"
        " bombing"
        " bombard bombardment airstrike air_strike missile_strike terror terrorism terrorist"
        " insurgency violence hostilities kill killing murder assassinate assassination massacre"
        " genocide hostage kidnap kidnapping abduct abduction coup riot unrest uprising"
        " bloodshed torture persecute persecution retaliate retaliation reprisal escalate"
        " escalation sabotage espionage pirate piracy ethnic_cleansing radicalise"
        " radicalize extremism"
        " infiltrate annex annexation",
    ),
    (
        "security",
        0.8,
        "violent conflict intrusion stole. thief thieves clash hostility rebellion crime."
        " crimes. theft steal stolen. robbery"
        " rape shooting smuggling trafficking crackdown siege blockade explode explosion blast."
        " detonate weaponise weaponize ambush raid intercept stalk harass harassment intimidate"
        " intimidation militarise militarize arms_race fighting. standoff confrontation provoke"
        " provocation occupation looting vandalism spying infighting",
    ),
    (
        "security",
        0.5,
        "criminal gang militant insurgent fight. fights. weapon nuclear_weapon skirmish",
    ),
    (
        "political",
        1.0,
        "destabilise destabilize destabilisation destabilization secede secession overthrow"
        " topple oust dictatorship repression censorship civil_war constitutional_crisis"
        " political_crisis",
    ),
    (
        "political",
        0.8,
        "withdraw withdrew. withdrawn. withdrawal pull_out pulling_out. quit. quits. quitting."
        " exit. exits. exiting. stalemate deadlock impasse gridlock crisis crises."
        " boycott sanction. sanctions. sanctioned. tension dispute rift instability turmoil"
        " chaos impeach impeachment expel expulsion breakup interference meddling undermine"
        " unravel fall_apart break_down breakdown hinder polarise polarize polarisation"
        " polarization isolate isolation shut_down shutdown rig rigged. deport deportation defy"
        " defiance backfire",
    ),
    (
        "political",
        0.5,
        "ban. bans. banned. resign resignation split. suspend suspension reject rejection veto"
        " freeze defeat loophole obstruct obstruction abandon abandonment disagreement"
        " unsustainable amnesty exclude exclusion",
    ),
    (
        "legal",
        1.0,
        "prison jail imprison imprisonment indict indictment prosecute prosecution lawsuit"
        " lawsuits. penitentiary behind_bars death_penalty death_sentence life_sentence"
        " court_martial extradite extradition legal_action",
    ),
    (
        "legal",
        0.8,
        "fined. fines. a_fine. fine_of. penalty penalties. sue sued. suing. criminal_charge"
        " charged. felony perjury litigation convict convicted. conviction arrest detain"
        " detention liable liability illegal unlawful violate violation breach infringe"
        " infringement revoke forfeit disqualify disqualification evict eviction custody"
        " unconstitutional sentenced. contempt strip_of stripped_of",
    ),
    (
        "legal",
        0.5,
        "trial charges. charge. investigation probe subpoena court_case legal_challenge fraud_case"
        " allegation",
    ),
    (
        "economic",
        1.0,
        "recession credit_squeeze go_bust go_under go_bankrupt inflation unemployment"
        " bankrupt bankruptcy insolvency insolvent downturn"
        " slowdown layoff lay_off job_loss job_cut shortage scarcity poverty hardship austerity"
        " foreclosure stagflation trade_war depression. price_hike food_insecurity",
    ),
    (
        "economic",
        0.8,
        "tariff slump plunge plummet devalue devaluation closure close_down shutter shuttered."
        " strain burden redundancy redundancies. stagnate stagnation arrears tax_hike"
        " tax_increase sell_off boom_and_bust squeeze bubble overpay overspend out_of_work"
        " out_of_business",
    ),
    (
        "financial",
        1.0,
        "debt_crisis fraud scam embezzle embezzlement credit_crunch write_off bailout money_laundering",
    ),
    (
        "financial",
        0.8,
        "default. defaults. defaulting. deficit downgrade losses. costly cost_overrun"
        " overrun debt. debts. ruin market_crash sell_off",
    ),
    (
        "operational",
        0.8,
        "collapse disruption run_out running_out dry_up fall_behind miss_out drop_out"
        " cut_off left_without turned_away lapse disrupt failure fail malfunction crash"
        " collide collision derail"
        " derailment accident strand stranded. trapped. stoppage walkout strike. strikes. halt"
        " hamper overcrowd overcrowding congestion breakdown cancellation outage power_cut"
        " blackout grounded. sink. sinks. sank. overload mishap capsize dismantle",
    ),
    (
        "operational",
        0.5,
        "delay struggle understaffed underfunded stuck. expire sidelined. delayed. cancel"
        " setback obstacle queue evacuate evacuation overwhelm"
        " overwhelmed. swamp swamped. bottleneck missing. interruption error mistake fault"
        " glitch",
    ),
    (
        "technology",
        1.0,
        "hack hacked. hacking. hacker cyberattack cyber_attack malware ransomware phishing"
        " data_breach data_loss spyware vulnerability vulnerabilities. security_hole"
        " security_flaw identity_theft denial_of_service",
    ),
    (
        "technology",
        0.8,
        "exploit. exploits. exploiting. leak leaked. downtime defect flaw obsolete bug. bugs. surveillance",
    ),
    (
        "health",
        1.0,
        "death die premature_death contagion contagious quarantine infertility bleeding."
        " fracture concussion seizure. fall_ill fell_ill dies. dying. deadly fatal"
        " fatality lethal injure injury disease illness"
        " infect infection epidemic pandemic outbreak cancer deficiency malnutrition"
        " malnourished undernourishment undernourished starvation starve hunger. famine"
        " addiction overdose poison poisoning contaminate contamination radiation. brain_damage"
        " retardation birth_defect paralysis suicide casualty casualties. stroke. heart_attack"
        " heart_disease mortality drown obesity diabetes dementia asthma stunted_growth"
        " miscarriage stillbirth claim_lives lose_their_lives killed.",
    ),
    (
        "health",
        0.8,
        "toxic disability wound suffer suffering. symptom relapse side_effect complication"
        " allergic deafness blindness disorder neurological health_problem virus. viruses."
        " deteriorate sicken sickness unhealthy unsafe choke antibiotic_resistance"
        " drug_resistant trauma stress",
    ),
    (
        "environment",
        1.0,
        "flood flooding. wash_away submerge radioactive fallout. drought hurricane"
        " cyclone typhoon tornado tsunami earthquake"
        " aftershock landslide mudslide avalanche wildfire bushfire heatwave heat_wave"
        " extinction extinct deforestation oil_spill meltdown devastate devastation disaster"
        " catastrophe catastrophic die_out sea_level_rise storm_surge crop_failure",
    ),
    (
        "environment",
        0.8,
        "pollution pollute pollutant damage damaging. destroy destruction destructive"
        " devastating. erosion spill eruption erupt storm. storms. blaze extreme_weather"
        " climate_change global_warming toxic_waste pests invasive_species",
    ),
    (
        "social",
        0.8,
        "discrimination exodus flee discriminate racism hatred homeless homelessness"
        " displace displacement"
        " segregation inequality bullying bully misinformation disinformation propaganda abuse"
        " exploitation panic overpopulation neglect sexism islamophobia antisemitism"
        " xenophobia marginalise marginalize",
    ),
    (
        "social",
        0.5,
        "divide division. divisive. protest intolerance exclude fear_of_flying confusion anger outrage",
    ),
    (
        "reputation",
        0.8,
        "scandal embarrass embarrassment humiliate humiliation discredit tarnish backlash"
        " stigma mistrust distrust disgrace loss_of_trust",
    ),
    ("reputation", 0.5, "criticism controversy doubt. doubts. mislead misleading. backlash"),
    (
        "other",
        0.8,
        "harm harmful damage. damages. damaged. damaging. lose lost. loses. losing. loss. worsen"
        " worse. deteriorate deterioration disastrous devastating ruin serious_consequence"
        " grave_consequence severe_consequence dire_consequence negative_consequence"
        " adverse_effect negative_effect ill_effect disadvantage jeopardy downfall demise doom"
        " doomed. backfire incompatible havoc impair",
    ),
    (
        "other",
        0.5,
        "problem trouble difficulty difficulties. consequence negative adverse adversely. hurt"
        " uncertainty impossible severe weaken erode waste hardship burden unable burdensome"
        " challenge. challenges. fall_short mess nightmare",
    ),
)

GOODS: tuple[tuple[RiskCategory, str], ...] = (
    ("security", "security. safety. peace. ceasefire. truce. defence. defense. borders."),
    (
        "political",
        "democracy stability independence sovereignty unity freedom. freedoms. liberty rights. right_to",
    ),
    (
        "economic",
        "job. jobs. growth. employment. income wages. livelihood yield crop harvest supply"
        " supplies. output export production investment pension fees_income economy trade_deal"
        " tourism food_supply",
    ),
    (
        "financial",
        "profit revenue earnings savings. funding. funds. market_share share_price value. credit_rating aid.",
    ),
    ("health", "health. life_expectancy lives. life. coverage. food_security nutrition care. medicine"),
    (
        "environment",
        "habitat biodiversity wildlife species ecosystem forest wetland reef rainforest water_supply",
    ),
    ("social", "access. education. schooling. benefits. services. protection housing privacy. welfare."),
    ("reputation", "trust. confidence. credibility. reputation. morale. support. popularity."),
    ("other", "ability opportunity opportunities. quality. standards. chances. future."),
)

COSTS = (
    "price cost tax fee premium bills. rent toll emission temperature sea_level unemployment_rate"
    " interest_rates borrowing caseload dropout backlog workload"
)
"""Harmless by themselves; harm when they rise."""

FALLS = (
    "reduce reduction decrease cut. cuts. cutting. lower. lowers. lowering. weaken erode"
    " restrict curtail shrink shrank. decline drop. drops. dropping. fall. falls. falling. fell."
    " fallen. slip slash slow. slows. slowing. loss_of losing. lose. loses. lack lack_of"
    " lacking. deprive deny denied. denies. undercut dwindle diminish impair compromise"
    " jeopardise jeopardize damage hurt. hurts. halt. threaten wipe_out cost_them take_away"
    " strip sacrifice hamper hinder disrupt destroy end. ends. ending. limit. limits. limiting."
    " interrupt affect interfere_with overshadow"
)
"""Harm to a good that stands near."""

RISES = (
    "increase rise. rises. rising. rose. raise. raises. raising. raised. soar surge spike jump."
    " grow. grows. growing. climb escalate higher. hike double. doubles. triple. skyrocket"
    " mount. mounting. spiral push_up drive_up more. worsen spread. spreads. spreading."
    " break_out occur happen follow. erupt continue recur strike hit emerge"
)
"""Harm where the subject or object is a cost; also what a harm does when it comes."""

SHIELDS = (
    "prevent avoid avert protect protection_against protection_from safeguard combat against"
    " defeat fight. fighting. mitigate tackle curb stop. stops. stopping. reduce reducing."
    " eliminate eradicate relief relieve treat. treats. treating. treatment cure resolve"
    " resolved. defuse alleviate ease. eases. easing. recover recovery compensate compensation"
    " investigate investigating. solve overcome deter counter. countering. address. addressing."
    " condemn end. ends. ending. calm survive survivor victim. victims. defend defending. lift"
    " lifting. warn_against free_of free_from rescue repair rebuild respond response. anti"
    " discuss halt. fewer less lower. decrease solution_to mourn remember mark. marking."
)
"""Harm after one of these is being kept away, healed or spoken about, not brought."""

LOOKALIKES = (
    "world_war cold_war war_on iraq_war vietnam_war star_wars war_hero war_room war_chest"
    " war_veteran war_era war_memorial post_war pre_war prisoner_of_war cause_of_death"
    " death_star crime_scene crime_drama crime_thriller crime_novel life_threatening"
    " life_threatened personal_attack attack_ad attack_dog striking. strike_a_deal"
    " strike_a_balance strike_up killer_whale dead_heat dead_end shooting_guard crash_course"
    " war_of_words loss_leader weight_loss lose_weight lose_track lost_cause bomb_squad"
    " bombshell suicide_squad criminal_justice justice_system blast_off blast_from_the_past"
    " no_problem fire_department fighting_chance break_down_barriers plunge_into_the_pool"
    " charge_of the_charge charged_with_leading storm_out perfect_storm brainstorm pest_control"
    " debt_free damage_control crime_fighter drug_trial clinical_trial trial_and_error trial_run"
    " split_second split_screen exit_poll penalty_kick penalty_area penalty_spot penalty_shoot"
    " default_setting conflict_of_interest hunger_strike_force bug_fix punitive_damages."
    " damages_award collect_damages. award_damages. seek_damages. organized_crime"
    " organised_crime death_certificate terror_alert attack_line plane_crash_site kill_the_time"
    " kill_the_bill die_hard dying_to death_toll"
)
"""Names and turns of phrase that look like harm to come and are none."""

LAPSES: tuple[tuple[float, str], ...] = (
    (
        0.9,
        "survive recover afford cope. have_enough. get_enough. be_enough. keep_up. make_it. function."
        " hold. reopen hold_up. hold_out. be_finished. be_completed. be_paid. be_repaid. get_paid."
        " be_rebuilt. last. be_able_to_pay. be_able_to_repay. be_able_to_afford. be_able_to_cope."
        " be_able_to_meet. be_able_to_operate. be_able_to_work. be_able_to_feed. be_able_to_provide."
        " be_able_to_continue. be_able_to_open. be_able_to_cover. be_able_to_return. be_able_to_vote."
        " be_able_to_treat. be_able_to_deliver. be_able_to_keep. be_able_to_fund. be_able_to_function."
        " be_able_to_travel. guarantee. come_back. have_access. be_safe.",
    ),
    (0.6, "be_able. able_to. receive qualify be_met. be_available. work. meet."),
)
"""Good things that are a harm when they will not be, with the weight of that."""
