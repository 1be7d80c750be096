"""A Briefing comes in; sentences that say how it was made, and what it leaves out, go out."""

from __future__ import annotations

from collections import Counter

from briefing.brief import Briefing, Run
from briefing.errors import BudgetReached
from briefing.render.words import capital, count, listed, plainly

_BY_RULES = (
    "rules select sentences, shorten some of them and name the speakers; no language model wrote any of it"
)
_KINDS = {
    "bottom_line": "bottom-line statement",
    "why_it_matters": "statement on why it matters",
    "key_point": "key point",
    "watch": "thing to watch",
    "gap": "open question",
    "quote": "quotation",
    "event": "dated event",
    "stance": "position",
    "headline": "headline",
    "repeated_title": "repeated title",
    "caption": "photo caption",
    "byline": "byline",
    "update_note": "update note",
    "read_more": "“read more” link",
    "counter": "reaction counter",
    "link_list": "list of links",
    "contact_note": "contact note",
    "marker": "page marker",
    "boilerplate": "piece of page furniture",
}
_PLURALS = {
    "statement on why it matters": "statements on why it matters",
    "thing to watch": "things to watch",
    "list of links": "lists of links",
    "piece of page furniture": "pieces of page furniture",
}
_REASONS = {
    "quote_not_found": "not in the source word for word",
    "not_quoted": "not between quotation marks in the source",
    "speaker": "speaker not clear from the source",
    "number": "a figure not in the passage cited",
    "date": "a date not in the passage cited",
    "entity": "a name not in the source",
    "no_evidence": "no passage behind it",
    "unsupported": "not in the source",
    "negation": "the source says the opposite",
    "roles": "the source has who did what the other way round",
    "modality": "surer than the source",
    "causal": "a cause that the source does not give",
}


def how_made(briefing: Briefing) -> str:
    """The engine in plain words, when, and what was checked."""
    run, coverage = briefing.run, briefing.ledger.coverage
    why = run.engine_note.partition(", because ")[2].rstrip(".")
    because = f", because {why}" if why else ""
    if run.engine == "extractive":
        sentences = [f"Made offline by the embedded engine{because}: {_BY_RULES}."]
    else:
        sentences = [f"Written by {run.model or plainly(run.engine)}{because}, {spent(run)}."]
    if briefing.quotes:
        shown = count(len(briefing.quotes), "quotation")
        verb = "is" if len(briefing.quotes) == 1 else "are"
        sentences.append(f"{capital(shown)} {verb} shown, letter for letter as in the source.")
    if run.engine != "extractive" and (unchecked := _unchecked(briefing)):
        sentences.append(
            f"{capital(count(unchecked, 'statement'))} {'is' if unchecked == 1 else 'are'} in words of the "
            f"writer's own: figures and names stand in the passages cited, the meaning is not checked."
        )
    if coverage.sentences:
        sentences.append(
            f"The briefing draws on {coverage.cited_sentences} of the {coverage.sentences} sentences in the "
            f"{'article' if len(briefing.articles) == 1 else 'articles'}."
        )
    return " ".join(sentences)


def spent(run: Run) -> str:
    """What it took, in words: in two calls (and one answer kept from before), 9 tokens in, 5 out, $0.01."""
    kept = f"{count(run.cached_calls, 'answer')} kept from before"
    if not run.calls:
        return f"from {kept}, without a call" if run.cached_calls else "without a call"
    also = f" (and {kept})" if run.cached_calls else ""
    tokens = f"{run.tokens.input:,} tokens in and {run.tokens.output:,} out"
    return f"in {count(run.calls, 'call')}{also}, {tokens}, {dollars(run.cost_usd)}"


def dollars(cost: float | None) -> str:
    """An amount of US dollars with as many digits as it needs; `unpriced` where it is not known."""
    if cost is None:
        return "unpriced"
    return f"${cost:.2f}" if cost == 0 or cost >= 1 else f"${cost:.4f}" if cost >= 0.0001 else "under $0.0001"


def partial(briefing: Briefing) -> str:
    """What a reader has to know first where the briefing is not whole, else nothing; why is in `left_out`."""
    short = briefing.run.partial
    if short is None:
        return ""
    were = "was" if short.missing == 1 else "were"
    missing = f": {short.missing} of the {short.passages} passages {were} not read" if short.missing else ""
    why = "the budget was reached" if short.exit_code == BudgetReached.exit_code else "a model failed"
    return f"This briefing is partial, because {why}{missing}."


def _unchecked(briefing: Briefing) -> int:
    """How many statements and risks no check of meaning stands behind, each sentence counted once."""
    statements = (
        *briefing.bottom_line, *briefing.why_it_matters, *briefing.key_points, *briefing.watch,
        *briefing.gaps,
    )  # fmt: skip
    unchecked = {statement.text for statement in statements if statement.support == "unchecked"}
    return len(unchecked | {risk.text for risk in briefing.risks if risk.support == "unchecked"})


def left_out(briefing: Briefing) -> tuple[str, ...]:
    """What no model said, or not to its end; what was drafted and did not hold; what is not story."""
    dropped = [d for d in briefing.ledger.dropped if d.reason != "not_story"]
    residue = [d for d in briefing.ledger.dropped if d.reason == "not_story"]
    why = [briefing.run.partial.reason] if briefing.run.partial else []
    sentences = [f"{capital(words.rstrip('.'))}." for words in (*why, *briefing.run.notices)]
    if dropped:
        by_reason = Counter((d.kind, d.reason) for d in dropped)
        parts = [
            f"{_counted(kind, number)} ({_REASONS.get(reason, plainly(reason))})"
            for (kind, reason), number in by_reason.items()
        ]
        sentences.append(f"Left out: {'; '.join(parts)}.")
    if residue:
        kinds = Counter(d.kind for d in residue)
        parts = [_counted(kind, number) for kind, number in kinds.items()]
        sentences.append(f"Set aside as not part of the story: {listed(parts)}.")
    return tuple(sentences)


def _counted(kind: str, number: int) -> str:
    one = _KINDS.get(kind, plainly(kind))
    return count(number, one, _PLURALS.get(one))
