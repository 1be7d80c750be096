"""Articles, passages and notes to Asks with their messages, and how much text an Ask has room for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from threading import Lock
from typing import Any

from briefing.article import Article, Passage, Sentence
from briefing.ask import Ask, Message, Model
from briefing.draft import Draft, Notes, Reduction
from briefing.models.extractive import read
from briefing.prompts import Prompt, article_values, notes_values, passage_values, prompt_for
from briefing.settings import Settings
from briefing.summarize.numbered import whole_ask
from briefing.text.tokens import counter

NOTES_TOKENS = 6000
"""Notes that go into one reduce step, at least: they are dense, however small the passages are."""
LEAST_ROOM = 64
"""Tokens of a passage in the smallest window; where the endpoint refuses even that, it says so."""
_NUMBERING = 5, 6
"""The share of a passage in what a prompt makes of it: every sentence gets a mark and a line."""


class Asks:
    """What can be asked about some articles; the window and the name are the engine's as it was opened."""

    def __init__(self, articles: Sequence[Article], engine: Model, settings: Settings) -> None:
        self.count = counter(engine.name)
        self.whole: Ask[Draft] = whole_ask(articles, self.count)
        self._articles = {article.id: article for article in articles}
        self._of = {sentence.number: sentence.article for sentence in self.whole.sentences}
        self._settings = settings
        self._window = engine.window
        self._output_tokens = engine.output_tokens
        self._prompts: dict[str, Prompt] = {}
        self._voices: dict[str, list[tuple[int, str]]] = {}
        self._listening = Lock()

    @property
    def text_tokens(self) -> int:
        """Of all articles together."""
        return sum(passage.tokens for passage in self.whole.passages)

    def article_of(self, number: int) -> str | None:
        """The article that a sentence belongs to."""
        return self._of.get(number)

    def article(self, passage: Passage) -> Article:
        """The article that a passage belongs to."""
        return self._articles[passage.article]

    def brief(self) -> Ask[Draft]:
        """About everything, in one call."""
        lines = article_values(self.whole.articles, self.whole.sentences)
        return self._filled(self.whole, self._prompt("brief"), articles=lines)

    def notes(self, passage: Passage, number: int, of: int) -> Ask[Notes]:
        """About one passage, the `number`th of the `of` that its article has."""
        ask = Ask("notes", Notes, (self.article(passage),), (passage,))
        return self._filled(ask, self._prompt("notes"), passage=self.passage_lines(passage, number, of))

    def passage_lines(self, passage: Passage, number: int, of: int) -> list[dict[str, str]]:
        """A passage as a prompt has it: with its article's head, its place, and who spoke last before it."""
        before = self._speaker_before(passage)
        return passage_values(self.article(passage), passage, number=number, of=of, speaker_before=before)

    def reduction(self, notes: Mapping[str, Sequence[Notes]]) -> Ask[Reduction]:
        """About notes, by article; the articles and passages are all there are."""
        lines = notes_values(self.whole.articles, notes)
        ask = Ask("reduce", Reduction, self.whole.articles, self.whole.passages)
        return self._filled(ask, self._prompt("reduce"), notes=lines)

    def tokens(self, messages: Iterable[Message]) -> int:
        """Of the messages' text."""
        return sum(self.count(message.content) for message in messages)

    def note_tokens(self, notes: Mapping[str, Sequence[Notes]]) -> int:
        """Of notes, as a prompt has them."""
        lines = notes_values(self.whole.articles, notes)
        return self.count("\n".join(f"[{line['mark']}] {line['text']}" for line in lines))

    def passage_room(self, window: int | None = None) -> int:
        """Tokens of text that one passage may have: as configured, and as the window allows."""
        return min(self._settings.passage_tokens, self.room("notes", window) or self._settings.passage_tokens)

    def fits_one_call(self) -> bool:
        """Whether everything is within the budget of one passage, and within the window."""
        room = self.room("brief")
        return self.text_tokens <= min(self._settings.passage_tokens, room or self.text_tokens)

    def notes_room(self) -> int:
        """Tokens of notes that one reduce step takes."""
        wanted = max(NOTES_TOKENS, self._settings.passage_tokens)
        return min(wanted, self.room("reduce") or wanted)

    def room(self, task: str, window: int | None = None) -> int | None:
        """Tokens of text that the window leaves: None where it is not known."""
        window = window or self._window
        if window is None:
            return None
        left = window - min(self._output_tokens, window // 2) - self._overhead(task)
        share, whole = _NUMBERING
        return max(LEAST_ROOM, left * share // whole)

    def _overhead(self, task: str) -> int:
        """Tokens of a prompt about nothing."""
        prompt = self._prompt(task)
        empty: dict[str, Any] = {one.name: [] for one in prompt.inputs if one.name != "language"}
        return self.tokens(prompt.messages(**empty, language=self._settings.language))

    def _prompt(self, task: str) -> Prompt:
        if task not in self._prompts:
            self._prompts[task] = prompt_for(task, self._settings)
        return self._prompts[task]

    def _filled(self, ask: Ask[Any], prompt: Prompt, **values: Any) -> Ask[Any]:
        messages = prompt.messages(**values, language=self._settings.language)
        return replace(ask, messages=messages, prompt=prompt.used(messages))

    def listen(self, articles: Iterable[str]) -> None:
        """Find out who speaks in these articles, and read the prompt, once: before threads ask."""
        self._prompt("notes")
        with self._listening:
            for article in set(articles) - self._voices.keys():
                its = tuple(s for s in self.whole.sentences if s.article == article)
                self._voices[article] = _voices(self._articles[article], its)

    def _speaker_before(self, passage: Passage) -> str | None:
        """Who was quoted last before the passage, also where it is one that had to be made smaller."""
        if not passage.start:
            return None
        self.listen([passage.article])
        spoken = self._voices[passage.article]
        return next((name for at, name in reversed(spoken) if at < passage.start), None)


def _voices(article: Article, sentences: tuple[Sentence, ...]) -> list[tuple[int, str]]:
    """Where somebody is quoted, and who, as the embedded engine hears it."""
    return [(said.span.start, said.speaker) for said in read(article, sentences).spoken if said.speaker]
