from briefing.models.extractive.candidates import Candidate, candidates
from briefing.models.extractive.names import cast
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.speakers import attribute
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences
from tests.models.extractive.naming import article


def made(text: str) -> dict[str, Candidate]:
    read = article(text)
    numbered = sentences(read)
    names, quoted = cast(read, numbered), quotations(text)
    spoken = attribute(read, numbered, quoted, (), names)
    return {c.name: c for c in candidates(Reading(read, numbered, quoted, (), names, spoken, ()))}


def test_deeds_words_and_positions_are_counted():
    holm = made("Vera Holm rejected the new fishing quota. “We will sue,” Holm said. It was Holm's idea.")[
        "Vera Holm"
    ]
    assert (holm.acts, holm.speaks, len(holm.starts), len(holm.stances)) == (2, 1, 3, 1)


def test_a_country_that_only_describes_is_no_mention():
    found = made("The U.S. border is long. The U.S. voted.")["United States"]
    assert len(found.starts) == 1


def test_a_body_is_also_what_its_common_noun_says():
    found = made("The Leeds Police Service met. The police agreed.")
    assert set(found) == {"Leeds Police Service"}
    assert found["Leeds Police Service"].aliases == ["police"]


def test_a_group_without_a_name_is_written_small():
    assert not made("Researchers found ice. Later the researchers left.")["researchers"].named


def test_media_places_and_doubtful_names_start_lower():
    found = made("Vera Holm told Reuters in Lisbon. Zorbla Quent was there.")
    assert found["Vera Holm"].prior > found["Reuters"].prior > found["Lisbon"].prior
