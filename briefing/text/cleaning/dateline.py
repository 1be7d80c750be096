"""A story's opening is told apart: date lines; place, date and agency as in "BERLIN, May 3 (Reuters) -"."""

from __future__ import annotations

import re

AGENCIES = {
    "AP": "Associated Press",
    "Reuters": "Reuters",
    "CNN": "CNN",
    "AFP": "AFP",
    "UPI": "UPI",
    "Xinhua": "Xinhua",
    "dpa": "dpa",
    "DPA": "dpa",
    "PA": "PA Media",
    "ANI": "ANI",
    "PTI": "Press Trust of India",
    "IANS": "IANS",
    "TASS": "TASS",
    "Interfax": "Interfax",
    "Bloomberg": "Bloomberg",
    "BBC": "BBC",
    "CBS": "CBS News",
    "NBC": "NBC News",
    "VOA": "Voice of America",
    "RFE/RL": "RFE/RL",
    "IRIN": "IRIN",
    "CNN Business": "CNN",
    "CNNMoney": "CNN",
    "CNN Student News": "CNN",
    "Mashable": "Mashable",
    "The Conversation": "The Conversation",
}
"""What agencies write in brackets, and what they are called."""

_MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
).split()
_DAYS = """monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun""".split()
_CLOCK = """am pm a.m p.m et est edt pt pst pdt ct cst cdt mst mdt gmt bst utc ist cet cest hrs hours
    at on of the | - – —""".split()
_TIME_WORDS = frozenset([*_MONTHS, *_DAYS, *_CLOCK])
_NUMBER = re.compile(
    r"\d{1,4}(?:st|nd|rd|th|am|pm|h)?$|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:am|pm|z)?$"
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|\d{4}-\d\d-\d\dt[\d:.+z-]+$"
)
_SHORT_CITIES = frozenset(
    "PARIS MIAMI ROME CAIRO TOKYO LIMA KYIV KIEV DELHI SEOUL OSLO DOHA BONN BERN BASEL MINSK QUITO HANOI "
    "KABUL TUNIS SANAA "
    "AMMAN RIGA BAKU LAGOS ACCRA DAKAR MILAN TURIN LYON NICE LEEDS BOISE TAMPA OMAHA DHAKA SOFIA ADEN GAZA "
    "DUBAI BERLIN "
    "LONDON MOSCOW MADRID LISBON DUBLIN VIENNA PRAGUE WARSAW ATHENS ANKARA GENEVA ZURICH MUNICH NAPLES "
    "VENICE TEHRAN RIYADH "
    "BEIRUT MUMBAI MANILA TAIPEI SYDNEY OTTAWA BOSTON DALLAS DENVER AUSTIN HAVANA BOGOTA HARARE LUSAKA "
    "MAPUTO LUANDA KIGALI "
    "LVIV ODESA YEREVAN TBILISI SKOPJE ZAGREB RABAT BANGUI BAMAKO NIAMEY ABUJA TAIZ MOSUL ERBIL HOMS IDLIB "
    "BASRA".split()
)
_DASH = r"(?:--?|[—–―‒])"
_AGENCY = (
    r"\((?P<agency>" + "|".join(re.escape(name) for name in sorted(AGENCIES, key=len, reverse=True)) + r")\)"
)
_PLACE_CAPS = r"[A-Z][A-Z’'.-]*[A-Z.](?:[ /-](?:[A-Z][A-Z’'.-]*|de|DE|la|LA)){0,3}"
_REGION = r"(?:, (?:[A-Z][\w.’'-]*)(?: (?:[A-Z][\w.’'-]*|of|and)){0,3})?"
_DAY = r"(?:,? (?:\w{3,9},? )?\w{3,5}\.? \d{1,2}(?:, \d{4})?)?"
_PREFIX = re.compile(  # "(CNN) --", "PARIS, May 3 (Reuters) -", "PARIS -", "Paris, France —"
    rf"(?:{_AGENCY} ?(?:{_DASH} ?|(?=[\"“‘'A-Z]))"
    rf"|(?:{_PLACE_CAPS}|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,3}}){_REGION}{_DAY},? "
    rf"?{_AGENCY.replace('agency', 'agency2')} ?(?:{_DASH} ?)?"
    rf"|(?P<place>{_PLACE_CAPS}){_REGION}{_DAY} (?:--|[—–―‒]|-) "
    rf"|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,2}}, [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,2}}{_DAY} ?(?:--"
    rf"|[—–―]) ?(?=[A-Z\"“]))"
)


def is_time_words(words: str) -> bool:
    """True where `words` are nothing but a date, a time of day, or both."""
    tokens = re.findall(r"[^\s,()]+", words.lower())
    plain = [token if token in _TIME_WORDS else token.rstrip(".:") for token in tokens]
    return (
        0 < len(plain) <= 14
        and any(any(c.isdigit() for c in token) for token in plain)
        and all(not token or token in _TIME_WORDS or _NUMBER.match(token) for token in plain)
    )


def is_date_line(line: str) -> bool:
    """True for a line that is a date: "Tuesday, September 22, 2015", also with the place before it."""
    if len(line) > 90 or not any(c.isdigit() for c in line):
        return False
    place = re.match(rf"(?:{_PLACE_CAPS}|[A-Z][a-z]+){_REGION}[,:] (?=\w+\.? \d)", line)
    when = line[place.end() :] if place and not is_time_words(line) else line
    has_month_or_year = any(t.strip(".,").lower() in _MONTHS for t in when.split()) or re.search(
        r"\d[-/.]\d{1,2}[-/.]\d|\b(?:19|20)\d\d\b", when
    )
    return bool(has_month_or_year) and is_time_words(when.rstrip("."))


def prefix(paragraph: str) -> tuple[int, str | None]:
    """How many characters open the story as place, date and agency, and the agency's name."""
    found = _PREFIX.match(paragraph, 0, 160)
    if not found or found.end() > 110 or found.end() == len(paragraph):
        return 0, None
    agency = found["agency"] or found["agency2"]
    if not agency and (place := found["place"]) and "," not in found[0]:
        short = " " not in place and len(place) <= 6 and place not in _SHORT_CITIES  # rather NATO than a city
        if short or paragraph[found.end()].islower():
            return 0, None
    return found.end(), AGENCIES.get(agency) if agency else None


def agency(text: str) -> str | None:
    """The name of the agency that a dateline such as "PARIS (AP) -" names."""
    found = re.search(_AGENCY, text)
    return AGENCIES[found["agency"]] if found else None
