"""`introduce`: people named in full, once, and only where nobody else can be meant."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from briefing.article import Article, Block, Span
from briefing.models.extractive.choosing.introduce import introduce
from briefing.models.extractive.naming.names import Cast, Entity, Mention
from briefing.models.extractive.reading import Reading
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences

PEOPLE = {"Ilona Varga": "f", "Tomas Varga": "m", "Piet Lund": "m", "Sem Okk": "m"}


def reading(*story: str, people: tuple[str, ...] = ("Ilona Varga", "Piet Lund")) -> Reading:
    """A story whose cast is `people`, known by full name and surname; "Minister" before a name is a title."""
    text = "\n\n".join(story)
    blocks = tuple(Block(m.start(), m.end(), "story") for m in re.finditer(r"[^\n]+", text))
    article = Article("a1", "-", text, blocks, "")
    entities, mentions = [], []
    for number, name in enumerate(people):
        surname = name.split()[-1]
        found = [
            Mention(m.start(), m.end(), number)
            for m in re.finditer(rf"\b(?:{name}|(?<!{name.split()[0]} )(?<!Tomas ){surname})\b", text)
        ]
        title = re.search(rf"(Transport Minister) {name}", text)
        role = Span(*title.span(1)) if title else None
        role_words = role.of(text) if role else None
        entities.append(
            Entity(number, name, "person", (surname,), PEOPLE[name], role_words, role, tuple(found))
        )
        mentions += found
    mentions.sort(key=lambda m: m.start)
    cast = Cast(tuple(entities), tuple(mentions))
    return Reading(article, sentences(article), quotations(text), (), cast, (), ())


OPENING = "Transport Minister Ilona Varga closed the bridge on Monday."


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        pytest.param(
            "Varga told the council so.", "Transport Minister Ilona Varga told the council so.", id="surname"
        ),
        pytest.param(
            "The council thanked Ms. Varga for it.",
            "The council thanked Transport Minister Ilona Varga for it.",
            id="honorific goes",
        ),
        pytest.param(
            "She told the council so.", "Transport Minister Ilona Varga told the council so.", id="she"
        ),
        pytest.param("Her plan was late.", "Transport Minister Ilona Varga's plan was late.", id="her"),
        pytest.param("He told the council so.", "He told the council so.", id="no man named"),
        pytest.param(
            "The council thanked Minister Varga.", "The council thanked Minister Varga.", id="title is enough"
        ),
        pytest.param("Ilona Varga came late.", "Ilona Varga came late.", id="full name stays"),
        pytest.param(
            "“Varga must go,” residents said.", "“Varga must go,” residents said.", id="quotation stays"
        ),
        pytest.param(
            "Varga left, and Varga returned.",
            "Transport Minister Ilona Varga left, and Varga returned.",
            id="once only",
        ),
    ],
)
def test_a_short_name_becomes_the_full_one(later: str, expected: str) -> None:
    found = reading(OPENING, later)
    assert introduce(found, found.sentences[1]).text == expected


def test_the_sentence_that_introduces_is_evidence_too() -> None:
    found = reading(OPENING, "Varga told the council so.")
    assert introduce(found, found.sentences[1]).evidence == (1, 2)
    assert introduce(found, found.sentences[0]).evidence == (1,)


def test_whom_the_reader_knows_is_not_introduced_again() -> None:
    found = reading(OPENING, "Varga told the council so.")
    known = introduce(found, found.sentences[0]).known
    again = introduce(found, found.sentences[1], known)
    assert (again.text, again.evidence) == ("Varga told the council so.", (2,))


def test_a_shared_surname_names_nobody() -> None:
    found = reading(
        OPENING, "Tomas Varga was there.", "Varga told the council so.", people=("Ilona Varga", "Tomas Varga")
    )
    assert introduce(found, found.sentences[2]).text == "Varga told the council so."


def test_neither_first_name_nor_office_is_no_person_to_name() -> None:
    found = reading("Iconic Sundlinie sails on.", "Sundlinie told the council so.", people=())
    place = found.article.text.rindex("Sundlinie")
    mentions = (Mention(0, 16, 0), Mention(place, place + 9, 0))
    entity = Entity(0, "Iconic Sundlinie", "person", ("Sundlinie",), None, None, None, mentions)
    guessed = replace(found, cast=Cast((entity,), mentions))
    assert introduce(guessed, guessed.sentences[1]).text == "Sundlinie told the council so."


def test_a_pronoun_between_two_people_stays() -> None:
    found = reading("Piet Lund met Sem Okk in Velden.", "He left early on.", people=("Piet Lund", "Sem Okk"))
    assert introduce(found, found.sentences[1]).text == "He left early on."


def test_without_a_cast_nothing_changes() -> None:
    found = reading(OPENING, "Varga told the council so.", people=())
    assert [introduce(found, s).text for s in found.sentences] == [s.text for s in found.sentences]
