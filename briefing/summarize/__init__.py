"""Articles to a Summary: one call where they fit, else notes on each passage that are joined and reduced.

whole Ask -> brief -> Draft                                   one call
whole Ask -> passages -> notes (in threads) -> joined -> reduced -> Draft
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.article import Article, Passage
from briefing.ask import Model
from briefing.draft import Draft
from briefing.errors import AnswerCut, ContextOverflow
from briefing.parallel import in_parallel
from briefing.settings import Settings
from briefing.summarize.account import Account
from briefing.summarize.asks import Asks
from briefing.summarize.join import tidied
from briefing.summarize.long import Long
from briefing.summarize.numbered import passages_of, whole_ask
from briefing.summarize.plan import planned
from briefing.summarize.reading import halves
from briefing.summarize.summary import Planned, Summary

__all__ = ["Planned", "Summary", "planned", "summarize"]


def summarize(articles: Sequence[Article], engine: Model, settings: Settings) -> Summary:
    """What `engine` says about `articles`, as one draft.

    What a passage's failure or the budget leaves out is in `Summary.partial`; what did arrive is kept.
    Raises the first error, in the order of the text, where nothing arrived at all, and at once what no other
    call could mend: a missing recording, an unsound prompt.
    """
    if not engine.reads_messages:
        ask = whole_ask(articles)
        account = Account()
        answer = engine.answer(ask)
        account.answered(answer, None)
        return account.summary(ask, answer.said)
    asks = Asks(articles, engine, settings)
    if not asks.fits_one_call():
        return Long(asks, engine, settings.jobs).summary(
            passages_of(asks.whole, asks.count, asks.passage_room())
        )
    return _in_one_call(asks, engine, settings.jobs)


def _in_one_call(asks: Asks, engine: Model, jobs: int) -> Summary:
    """One answer about everything; in passages after all where that is too much for the model."""
    account = Account()
    ask = asks.brief()
    (came,) = in_parallel(engine.answer, [ask], 1)  # in a thread, so that Ctrl-C is as quick as with many
    if isinstance(came, ContextOverflow | AnswerCut):
        parts = _parts(asks, came)
        if len(parts) > 1:
            account.failed(came, ask.prompt)
            cut = isinstance(came, AnswerCut)
            return Long(asks, engine, jobs, account, cut=cut).summary(parts)
        if isinstance(came, AnswerCut) and isinstance(came.part, Draft):
            account.heard(None, came, ask.prompt)
            return account.summary(asks.whole, tidied(came.part, asks.article_of))
    if isinstance(came, Exception):
        raise came
    account.answered(came, ask.prompt)
    return account.summary(asks.whole, tidied(came.said, asks.article_of))


def _parts(asks: Asks, problem: ContextOverflow | AnswerCut) -> tuple[Passage, ...]:
    """Every article at half its size; several articles that are short, each by itself."""
    if len(asks.whole.passages) > 1:
        return asks.whole.passages
    return halves(asks.whole.passages[0], asks, problem) if asks.whole.passages else ()
