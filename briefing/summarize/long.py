"""Many passages to one Summary: notes on each, joined by code, the top written by the model where it can."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.article import Passage
from briefing.ask import Model
from briefing.brief import Partial
from briefing.draft import Draft, Notes
from briefing.errors import AnswerCut, BriefingError, BudgetReached, ModelError
from briefing.summarize.account import Account
from briefing.summarize.asks import Asks
from briefing.summarize.join import joined, reduced, unreduced
from briefing.summarize.reading import Heard, notes_on
from briefing.summarize.reducing import Reducer
from briefing.summarize.summary import Summary


@dataclass(slots=True)
class Long:
    """How what does not fit one call is summarized. `cut`: an answer about all of it was cut off before."""

    asks: Asks
    engine: Model
    jobs: int
    account: Account = field(default_factory=Account)
    cut: bool = False

    def summary(self, passages: Sequence[Passage]) -> Summary:
        """The Summary of all `passages`.

        Raises the first error where no passage was read, with what all of them cost; and what is no failure
        of a model: a bug, a missing recording, an unsound prompt.
        """
        heard = notes_on(passages, self.asks, self.engine, self.jobs, cut=self.cut)
        for one in heard:
            self._book(one)
        failed = [one.error for one in heard if one.notes is None and one.error is not None]
        for problem in failed:
            if not isinstance(problem, ModelError | BudgetReached):
                raise problem
        if len(failed) == len(heard):
            first = failed[0]
            if isinstance(first, BriefingError):
                first.spent = self.account.spent
            raise first
        draft, unwritten = self._written([(one.passage.article, one.notes) for one in heard if one.notes])
        partial = _partial(heard, failed, unwritten)
        return self.account.summary(self.asks.whole, draft, partial)

    def _written(self, notes: list[tuple[str, Notes]]) -> tuple[Draft, Exception | None]:
        """The draft, and why no model wrote its top where none did."""
        every = joined([each for _, each in notes], self.asks.article_of)
        reducer = Reducer(self.asks, self.engine, self.jobs, self.account)
        try:
            return reduced(every, reducer.reduce(notes)), None
        except (ModelError, BudgetReached) as problem:
            title = self.asks.whole.articles[0].title
            return unreduced(every, title, self.asks.article_of), problem

    def _book(self, heard: Heard) -> None:
        for before in heard.before:
            self._book(before)
        cut = heard.error if heard.notes is not None and isinstance(heard.error, AnswerCut) else None
        if heard.answer is not None or cut is not None:
            self.account.heard(heard.answer, cut, heard.prompt)
        elif heard.error is not None and heard.prompt is not None:  # else it was never asked about
            self.account.failed(heard.error, heard.prompt)


def _partial(
    heard: Sequence[Heard], failed: Sequence[Exception], unwritten: Exception | None
) -> Partial | None:
    """What is missing and why; None where nothing is."""
    problems = [*failed, *([unwritten] if unwritten else [])]
    if not problems:
        return None
    reached = next((p for p in problems if isinstance(p, BudgetReached)), None)
    said = [_what(reached or problems[0])]
    if unwritten is not None:
        said.append("Headline, bottom line and key points are joined from the notes; no model wrote them.")
    return Partial(5 if reached else 6, " ".join(said), len(heard), len(failed))


def _what(problem: Exception) -> str:
    said = problem.what if isinstance(problem, BriefingError) else str(problem)
    return said if said.endswith(".") else f"{said}."
