"""Common nouns for people and bodies that act without a name: researchers, police, the government."""

from __future__ import annotations

from briefing.models.extractive.lexicon.tables import words

PEOPLE = frozenset(
    words("""
academics activists actors actresses advisers advisors advocates agents aides analysts anarchists
applicants archaeologists architects artists astronauts astronomers athletes attackers attendees
attorneys authors authorities bankers banks beneficiaries bidders biologists bishops bloggers bombers
boys breeders broadcasters brothers builders businesses businessmen buyers campaigners candidates carers
cardinals celebrities charities chefs children churches citizens civilians clerics clients climbers
clubs coaches colleagues collectors colleges commanders commentators commissioners communities commuters
companies competitors congressmen conservationists consumers contestants contractors
correspondents councillors councilors councils couples courts creditors crews critics customers cyclists
dealers defectors defenders delegates demonstrators dentists designers detainees detectives developers
diplomats directors dissidents doctors donors drivers ecologists economists editors educators elders
employees employers engineers enthusiasts environmentalists epidemiologists executives experts explorers
extremists families fans farmers fathers feminists fighters filmmakers firefighters firms fishermen
followers forces foreigners friends gamers gangs geologists girls governors graduates grandparents
groups guards guerrillas guests gunmen hackers hijackers historians homeowners hospitals households
hunters immigrants inhabitants inmates insiders inspectors insurgents insurers intellectuals
investigators investors islamists jihadists journalists judges jurors kidnappers labourers landlords
landowners lawmakers lawyers leaders learners legislators lenders listeners lobbyists locals
looters machinists managers manufacturers marchers medics members men merchants migrants militants
militias millionaires miners ministers ministries mobs monks mothers motorists mourners municipalities
musicians negotiators neighbours neighbors newspapers nuns nurses observers officers
officials onlookers operators opponents organisations organizations organisers organizers owners
paramedics parents participants passengers pastors patients peacekeepers pedestrians pensioners
performers philosophers photographers physicians physicists pilots pirates planners players poachers
poets politicians pollsters priests prisoners producers professors programmers prosecutors protesters
protestors providers psychologists publishers pupils readers rebels reformers refugees regulators
relatives reporters representatives rescuers researchers residents retailers rioters robbers
runners sailors scholars schools scientists seekers seismologists senators separatists servants settlers
shareholders shoppers singers smugglers soldiers specialists spectators spokesmen sponsors staffers
statisticians strikers students subscribers suicide-bombers supermarkets supporters surgeons survivors
suspects suppliers swimmers taxpayers teachers technicians teenagers tenants terrorists thieves tourists
traders trainers travellers travelers tribes troops trustees unions universities users vandals vendors
veterans victims viewers villagers visitors volunteers voters walkers witnesses women workers
worshippers writers youths vets nationalities hopefuls claimants newcomers asylum-seekers
""")
)
"""Plural nouns of people and bodies."""

BODIES = frozenset(
    words("""
police government team company opposition family military army navy court council committee crew
coalition administration parliament cabinet ministry church school university hospital club bank firm
agency union regime commission panel jury congress senate cartel community staff management leadership
band duo trio squad crowd campaign campaign
""")
)
"""Singular nouns of bodies."""

NAMED_BODIES = frozenset(
    words(
        """
government administration campaign regime team delegation cabinet army military police family party
coalition
"""
    )
)
"""What, after a name, makes another actor of it: the Monti government, the Clinton campaign."""

WITH_OF = frozenset(
    words("""
critics members authors supporters opponents families victims users deputies employees residents
relatives friends followers leaders representatives officials owners students seekers parents survivors
""")
)
"""Heads that are little without what follows: critics of the plan, members of the union."""
