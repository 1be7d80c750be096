"""A small world: invented articles, and a model that answers each request about them, always alike."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random
from typing import Any

PEOPLE = (
    ("Mara", "Lind"), ("Oskar", "Brandt"), ("Ines", "Castell"), ("Tomas", "Weir"), ("Petra", "Holm"),
    ("Anders", "Rook"), ("Lena", "Voss"), ("Jonas", "Field"), ("Dora", "Marsh"), ("Elias", "Thorn"),
)  # fmt: skip
ROLES = ("harbour master", "mayor", "union leader", "city engineer", "finance minister", "school inspector")
PLACES = ("Sund", "Harrow", "Kesten", "Lindhaven", "Morrow Bay", "Upper Vell", "Brack", "Castle Ferry")
THINGS = (
    "ferry terminal",
    "grain store",
    "tram line",
    "water works",
    "night school",
    "sea wall",
    "old bridge",
)
HARMS = (
    "flood two streets",
    "close for a season",
    "cost 300 jobs",
    "delay the harvest",
    "cut off the islands",
)
SPEECHES = (
    "We have waited {n} years for the {thing}",
    "Nobody in {place} was asked about the {thing}",
    "The {thing} will be open before the {n}th of the month",
    "I have seen {n} plans for the {thing} and not one of them was paid for",
)
PARAGRAPHS = (
    "“{speech},” {first} {last}, the {role} of {place}, told reporters on Tuesday. The council of {place} "
    "set aside {n} million crowns for the {thing} in its budget of last year.",
    "The {thing} at {place} was inspected in March, the {role} {first} {last} said. Inspectors counted {n} "
    "faults in the roof and the doors. Work on them began {n} days later.",
    "{first} {last}, the {role} of {place}, warned that the {thing} could {harm} within {n} months. The "
    "owners have not answered letters of the council since the spring.",
    "In {place}, {n} households signed a letter about the {thing}. “{speech},” said {first} {last}, the "
    "{role}, who had helped to write it.",
)
_LINE = re.compile(
    r"^\[(?:(?:fact|reported|judgement|assumption) )?(\d+)[\d ]*\] (.+?)(?: -- .+)?$", re.MULTILINE
)
"""A numbered sentence, or a note with the numbers of the sentences that carry it."""


def write_articles(folder: Path, articles: int, paragraphs: int, seed: int = 1) -> list[Path]:
    """Invented articles, one file each, no two paragraphs alike."""
    random = Random(seed)  # noqa: S311 - invented news
    paths = []
    for number in range(1, articles + 1):
        place = PLACES[number % len(PLACES)]
        title = f"{place} argues about its {THINGS[number % len(THINGS)]}"
        text = "\n\n".join([title, f"{number} March 2025", *(_paragraph(random) for _ in range(paragraphs))])
        paths.append(folder / f"article-{number}.txt")
        paths[-1].write_text(text + "\n", encoding="utf-8")
    return paths


def _paragraph(random: Random) -> str:
    first, last = random.choice(PEOPLE)
    words = {
        "first": first, "last": last, "role": random.choice(ROLES), "place": random.choice(PLACES),
        "thing": random.choice(THINGS), "harm": random.choice(HARMS), "n": str(random.randint(3, 99)),
    }  # fmt: skip
    return random.choice(PARAGRAPHS).format(speech=random.choice(SPEECHES).format(**words), **words)


def answer(request: dict[str, Any]) -> str:
    """What the model of this world says: valid in the schema that is asked for, and the same to the same."""
    prompt = "\n".join(message["content"] for message in request["messages"] if message["role"] == "user")
    sentences = [(int(number), text) for number, text in _LINE.findall(prompt)]
    schema = request["response_format"]["json_schema"]["schema"]
    said = {"headline": "What the council has to decide", **_read(sentences)}
    return json.dumps({name: said.get(name, []) for name in schema["properties"]}, ensure_ascii=False)


def _read(sentences: list[tuple[int, str]]) -> dict[str, Any]:
    """Every list that a schema may ask for, from these sentences."""
    plain = [_statement(number, text) for number, text in sentences if "“" not in text]
    return {
        "statements": plain,
        "bottom_line": plain[:1],
        "why_it_matters": plain[1:2],
        "key_points": plain[2:8],
        "quotes": [quote for number, text in sentences for quote in _quotes(number, text)],
        "actors": [actor for number, text in sentences for actor in _actors(number, text)],
        "risks": [_risk(number, text) for number, text in sentences if " could " in text],
    }


def _statement(number: int, text: str) -> dict[str, Any]:
    return {"text": text, "kind": "fact", "owner": None, "evidence": [number]}


def _quotes(number: int, text: str) -> list[dict[str, Any]]:
    speaker = _speaker(text)
    nothing = {"role": None, "channel": None, "said": None}
    return [
        {"text": words.rstrip(","), "speaker": speaker, **nothing, "evidence": [number]}
        for words in re.findall(r"“([^”]+)”", text)
    ]


def _actors(number: int, text: str) -> list[dict[str, Any]]:
    name = _speaker(text)
    if name is None:
        return []
    actor = {"name": name, "kind": "person", "aliases": [], "role": None, "stance": None}
    return [{**actor, "evidence": [number]}]


def _risk(number: int, text: str) -> dict[str, Any]:
    unknown = dict.fromkeys(("likelihood", "impact", "horizon", "confidence", "indicator"))
    return {"text": text, "category": "operational", **unknown, "owner": _speaker(text), "evidence": [number]}


def _speaker(text: str) -> str | None:
    return next((f"{first} {last}" for first, last in PEOPLE if f"{first} {last}" in text), None)
