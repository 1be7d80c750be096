"""The filters of a template: values of the context come in, words for a reader go out."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Any

from markupsafe import Markup

from briefing.brief import Actor, ArticleRecord, Evidence, Quote, Risk, Side, Statement
from briefing.render import words
from briefing.render.context import Passage
from briefing.render.markdown import plain
from briefing.render.points import Point

WIDTH = 78
MANY_WORDS = 4
_IF = re.compile(r"(?:if|when|once)\s+", re.IGNORECASE)
"""How an article opens the condition under which a harm would come."""
_UNSAFE = re.compile(r"[^A-Za-z0-9\-._~:/?#@!$&+,;=%]")


def by(item: Statement | Point | Risk | Side) -> str:
    """Whose statement it is, where its own words do not say so; else empty."""
    if not item.owner or item.owner.rpartition(" ")[2].casefold() in item.text.casefold():
        return ""
    return item.owner


def byline(article: ArticleRecord) -> str:
    """Publisher, publication date and author, as far as they are known."""
    published = words.date(article.published) if article.published else "publication date not known"
    if article.published_from == "update note":
        published += " (from its update note)"
    parts = (article.publisher, published, article.author and f"by {article.author}")
    return ", ".join(part for part in parts if part)


def ids(item: Any) -> tuple[str, ...]:
    """The ids of anything that has one or several."""
    return item.ids if hasattr(item, "ids") else (item.id,)


def places(item: Any, passages: dict[str, tuple[Passage, ...]]) -> tuple[Passage, ...]:
    """The passages of all the ids of `item`, each once."""
    return tuple(dict.fromkeys(place for key in ids(item) for place in passages[key]))


def file(article: ArticleRecord) -> str:
    """The name of the file that the article was read from."""
    return "standard input" if article.source == "-" else PurePath(article.source).name


def also(actor: Actor) -> str:
    """The actor's short forms in capitals (`CSTO`), where the name does not hold them."""
    return ", ".join(a for a in actor.aliases if a.isupper() and len(a) > 1 and a not in actor.name)


def who(actor: Actor) -> str:
    """The actor's role; where none is known, the kind of actor it is (nothing for a person)."""
    if actor.role:
        return words.capital(actor.role)
    return "" if actor.kind in {"person", "other"} else words.capital(actor.kind)


def cites(evidence: Iterable[Evidence], labels: dict[str, str]) -> tuple[str, ...]:
    """The labels of the articles that these pieces of evidence stand in, each once."""
    return tuple(dict.fromkeys(labels.get(e.article, e.article) for e in evidence))


def assessment(risk: Risk) -> str:
    """What is known of a risk besides its text, as sentences; empty where that is nothing.

    Likelihood and confidence stand in sentences of their own (ICD 203).
    """
    kind = "" if risk.category == "other" else f"{risk.category} risk"
    given = risk.likelihood
    judged = (
        ", ".join(part for part in (kind, risk.owner and f"according to {risk.owner}") if part),
        given and f"{given.term} ({given.low}–{given.high} per cent)",
        risk.horizon,
    )
    sentences = (
        words.capital("; ".join(part for part in judged if part)),
        risk.impact and f"Impact: {risk.impact}",
        risk.indicator and f"Sign to look for: {_IF.sub('', risk.indicator)}",
        risk.confidence and f"Confidence is {risk.confidence.level}: {risk.confidence.reason}",
    )
    return " ".join(sentence.rstrip(".") + "." for sentence in sentences if sentence)


def quoted(text: str, quotes: Iterable[Quote]) -> str:
    """`text` between quotation marks where it is a speaker's own words, several of them."""
    words_only = text.strip().rstrip(".")
    own = len(words_only.split()) >= MANY_WORDS and any(words_only in quote.text for quote in quotes)
    return f"“{words_only}”" if own else text


def link(address: str | None) -> str:
    """A web address of which no character is active in any format; empty for what is none."""
    text = (address or "").strip()
    if not text.lower().startswith(("http://", "https://")):
        return ""
    return _UNSAFE.sub(lambda found: "".join(f"%{b:02X}" for b in found[0].encode(errors="replace")), text)


def wrap(text: str, indent: int = 0, first: int | None = None) -> Markup:
    """Lines of at most 78 columns, indented; the first by `first`."""
    lead = " " * (indent if first is None else first)
    filled = textwrap.fill(
        plain(text).strip(), WIDTH, initial_indent=lead, subsequent_indent=" " * indent,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
    return Markup(filled)  # noqa: S704 - plain text has no markup, and the block was finished before


def underline(text: str, mark: str = "=") -> Markup:
    """The text, and under it a line as long as it."""
    line = plain(text).strip()
    return Markup(f"{line}\n{mark * min(len(line), WIDTH)}")  # noqa: S704 - as above


FILTERS: dict[str, Callable[..., Any]] = {
    "also": also,
    "assessment": assessment,
    "by": by,
    "byline": byline,
    "capital": words.capital,
    "cites": cites,
    "counted": words.count,
    "date": words.date,
    "dates": words.dates,
    "file": file,
    "ids": ids,
    "link": link,
    "listed": words.listed,
    "places": places,
    "plainly": words.plainly,
    "quoted": quoted,
    "sentence": words.sentence,
    "underline": underline,
    "who": who,
    "wrap": wrap,
}
"""By the names that templates use; docs/templates.md describes each."""
