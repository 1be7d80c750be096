"""Reading: what the embedded engine has understood of one article, handed from step to step."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from briefing.article import Article, Sentence, Span
from briefing.models.extractive.hearing.reported import Reported
from briefing.models.extractive.hearing.speakers import Spoken
from briefing.models.extractive.naming.names import Cast
from briefing.text.dates import DateMention
from briefing.text.quotations import Quotation


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its sentences, quotations, dates, names, attributed quotes and reported speech."""

    article: Article
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    dates: tuple[DateMention, ...]
    cast: Cast
    spoken: tuple[Spoken, ...]
    reported: tuple[Reported, ...]
    _starts: tuple[int, ...] = field(init=False)
    _owners: dict[int, str | None] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(s.start for s in self.sentences))
        owners: dict[int, str | None] = {}
        quoted = ((said.span, said.speaker) for said in self.spoken if said.speaker)
        for span, speaker in (*quoted, *((told.content, told.speaker) for told in self.reported)):
            for number in self.numbers(span):
                owners.setdefault(number, speaker)
        object.__setattr__(self, "_owners", owners)

    @property
    def story(self) -> tuple[Sentence, ...]:
        """The sentences of the story itself: no title, dateline, heading or pull quote."""
        return tuple(s for s in self.sentences if s.kind == "story")

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds `offset`, or the one before it where it lies between two."""
        return self.sentences[max(0, bisect_right(self._starts, offset) - 1)]

    def numbers(self, span: Span) -> tuple[int, ...]:
        """Numbers of all sentences that `span` touches."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        near = self.sentences[first : bisect_left(self._starts, span.end)]
        return tuple(s.number for s in near if s.overlaps(span))

    def owner_of(self, sentence: Sentence) -> str | None:
        """Who says what the sentence says: the speaker of its quotation or of its reported speech."""
        return self._owners.get(sentence.number)
