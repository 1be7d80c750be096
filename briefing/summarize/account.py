"""Account: answers and errors come in one by one; what they took together, and what a reader should know."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from briefing.ask import Answer, Ask, PromptUsed, Usage
from briefing.brief import Partial
from briefing.draft import Draft
from briefing.errors import AnswerCut, BriefingError, Spent
from briefing.summarize.summary import Summary


@dataclass(slots=True)
class Account:
    """Totals over answers, in the order in which they are added: that of the text, not of arrival."""

    engine: str = ""
    models: dict[str, None] = field(default_factory=dict)
    calls: int = 0
    cached_calls: int = 0
    usage: Usage = field(default_factory=Usage)
    cost_usd: float | None = 0.0
    prompts: dict[PromptUsed, None] = field(default_factory=dict)
    notices: dict[str, None] = field(default_factory=dict)

    def answered(self, answer: Answer[Any], prompt: PromptUsed | None) -> None:
        """Add an answer."""
        self.engine = answer.engine
        if answer.model:
            self.models[answer.model] = None
        if answer.notice:
            self.notices[answer.notice] = None
        self._asked(prompt)
        self._add(answer.calls, answer.cached_calls, answer.usage, answer.cost_usd)

    def failed(self, error: Exception, prompt: PromptUsed | None) -> None:
        """Add what an error cost; a prompt that was sent stays in the record."""
        spent = error.spent if isinstance(error, BriefingError) else None
        if spent is not None:
            if spent.calls or spent.cached_calls:
                self._asked(prompt)
            if spent.model:
                self.models[spent.model] = None
            usage = Usage(spent.input, spent.cached, spent.output)
            self._add(spent.calls, spent.cached_calls, usage, spent.cost_usd)

    def heard(self, answer: Answer[Any] | None, cut: AnswerCut | None, prompt: PromptUsed | None) -> None:
        """Add an answer, or one that was cut off and of which the complete part is used."""
        if answer is not None:
            self.answered(answer, prompt)
        if cut is not None:
            self.failed(cut, prompt)
            self.notices[f"An answer was cut off, and what was complete of it is used: {cut.what}"] = None

    @property
    def spent(self) -> Spent:
        """All of it, for an error that ends everything."""
        use = self.usage
        return Spent(use.input, use.cached, use.output, self.calls, self.cached_calls, self.cost_usd)

    def summary(self, ask: Ask[Draft], draft: Draft, partial: Partial | None = None) -> Summary:
        """The Summary of `draft`, with all of it."""
        return Summary(
            ask=ask,
            draft=draft,
            engine=self.engine,
            models=tuple(self.models),
            calls=self.calls,
            cached_calls=self.cached_calls,
            usage=self.usage,
            cost_usd=self.cost_usd,
            prompts=tuple(self.prompts),
            partial=partial,
            notices=tuple(self.notices),
        )

    def _asked(self, prompt: PromptUsed | None) -> None:
        if prompt is not None:
            self.prompts[prompt] = None

    def _add(self, calls: int, cached_calls: int, usage: Usage, cost: float | None) -> None:
        self.calls += calls
        self.cached_calls += cached_calls
        self.usage += usage
        self.cost_usd = None if cost is None or self.cost_usd is None else self.cost_usd + cost
