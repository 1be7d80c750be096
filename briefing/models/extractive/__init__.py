"""The embedded engine: reads an article by rules and tables and drafts a briefing from its own sentences.

Deterministic, offline, for English news. It does not understand: it selects, attributes and orders.
"""

from __future__ import annotations

from typing import TypeVar

from briefing.article import Article, Sentence
from briefing.ask import Answer, Ask
from briefing.draft import Draft
from briefing.errors import UsageError
from briefing.models.extractive.choosing.bottomline import bottom_line, headline
from briefing.models.extractive.choosing.salience import key_points
from briefing.models.extractive.choosing.significance import why_it_matters
from briefing.models.extractive.dating.outlook import gaps, watch
from briefing.models.extractive.dating.timeline import timeline
from briefing.models.extractive.hearing.reported import reported
from briefing.models.extractive.hearing.scene import play
from briefing.models.extractive.hearing.speakers import attribute
from briefing.models.extractive.hearing.speech import quotes
from briefing.models.extractive.merge import merged
from briefing.models.extractive.naming.actors import actors
from briefing.models.extractive.naming.names import cast
from briefing.models.extractive.reading import Reading
from briefing.models.extractive.weighing.risks import risks
from briefing.prices import FREE, Price
from briefing.settings import Settings
from briefing.text.dates import dates
from briefing.text.quotations import quotations

T = TypeVar("T")


def open_kind(name: str | None, settings: Settings) -> Extractive:
    """The engine. There is one only, so that a name is an error."""
    if name:
        raise UsageError(f"the extractive engine has no variant {name!r}.", hint="Use --model extractive.")
    return Extractive()


class Extractive:
    """The Model that works on passages and reads no prompt."""

    reads_messages = False
    name: str | None = None
    window: int | None = None
    output_tokens = 0
    price: Price | None = FREE

    def answer(self, ask: Ask[T]) -> Answer[T]:
        """One draft about all articles of `ask`.

        Raises UsageError where something else than a Draft is asked for.
        """
        drafts = []
        for article in ask.articles:
            sentences = tuple(s for s in ask.sentences if s.article == article.id)
            drafts.append(draft(read(article, sentences)))
        said = merged(drafts)
        if not isinstance(said, ask.output):
            raise UsageError(f"the extractive engine makes a Draft, not {ask.output.__name__}.")
        return Answer(said, engine="extractive", model=None)

    def close(self) -> None:
        """Nothing is held."""


def read(article: Article, sentences: tuple[Sentence, ...]) -> Reading:
    """Everything that the engine makes out in one article."""
    quoted = quotations(article.text)
    when = dates(article.text, article.published.date if article.published else None)
    names = cast(article, sentences)
    played = play(article, sentences, quoted, when, names)
    spoken = attribute(article, sentences, quoted, when, names, played)
    said = reported(article, sentences, quoted, names, played)
    return Reading(article, sentences, quoted, when, names, spoken, said)


def draft(reading: Reading) -> Draft:
    """The draft about one article."""
    told = bottom_line(reading)
    return Draft(
        headline=headline(reading),
        bottom_line=told,
        why_it_matters=why_it_matters(reading, told),
        key_points=key_points(reading),
        actors=actors(reading),
        risks=risks(reading),
        quotes=quotes(reading),
        timeline=timeline(reading),
        watch=watch(reading),
        gaps=gaps(reading),
        disagreements=(),
    )
