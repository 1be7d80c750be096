"""Short articles of the tests, and a cast given by hand: each test stands on the step that it names."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from briefing.article import Article, Block
from briefing.draft import ActorKind
from briefing.models.extractive.hearing.reported import Reported, reported
from briefing.models.extractive.hearing.speakers import Spoken, attribute
from briefing.models.extractive.naming.names import Cast, Entity, Mention
from briefing.text.dates import dates
from briefing.text.quotations import quotations
from briefing.text.sentences import sentences


class Known(NamedTuple):
    """Somebody in the cast: full name, other forms, kind, gender, role."""

    name: str
    others: tuple[str, ...] = ()
    kind: ActorKind = "person"
    gender: str | None = None
    role: str | None = None


ITO = Known("Kenji Ito", ("Ito", "Mr. Ito"), gender="m", role="mayor of Brask")
RUIZ = Known("Ana Ruiz", ("Ruiz", "Ms Ruiz"), gender="f", role="foreign minister")
HALDEN = Known("Halden Bank", ("Halden",), kind="organisation")
POST = Known("Brask Post", ("the Post",), kind="organisation")


def article(text: str) -> Article:
    """`text` as an article: blocks at blank lines, all of them story."""
    blocks = tuple(Block(m.start(), m.end(), "story") for m in re.finditer(r"\S(?:.|\n(?!\n))*", text))
    return Article("A", "-", text, blocks, "")


def cast_of(text: str, known: tuple[Known, ...]) -> Cast:
    """A cast whose mentions are the longest forms of `known` found in `text`."""
    forms = sorted(
        ((f, i) for i, k in enumerate(known) for f in (k.name, *k.others)), key=lambda f: -len(f[0])
    )
    whose = dict(forms)
    pattern = "|".join(rf"\b{re.escape(form)}\b" for form, _ in forms)
    found = (
        [Mention(m.start(), m.end(), whose[m.group()]) for m in re.finditer(pattern, text)] if forms else []
    )
    entities = tuple(
        Entity(i, k.name, k.kind, k.others, k.gender, k.role, None, tuple(m for m in found if m.entity == i))
        for i, k in enumerate(known)
    )
    return Cast(entities, tuple(found))


def spoken(text: str, *known: Known, published: dt.date | None = None) -> tuple[Spoken, ...]:
    """The attributed quotations of `text`."""
    story = article(text)
    return attribute(story, sentences(story), quotations(text), dates(text, published), cast_of(text, known))


def speakers(text: str, *known: Known) -> list[tuple[str, str | None]]:
    """Words and speaker of each quotation of `text`."""
    return [(s.text, s.speaker) for s in spoken(text, *known)]


def told(text: str, *known: Known) -> list[Reported]:
    """The reported speech of `text`."""
    story = article(text)
    return list(reported(story, sentences(story), quotations(text), cast_of(text, known)))
