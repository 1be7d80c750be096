"""A real, small and unreliable model behind the whole command: what it invents does not get through.

Its answers are cut after a few words (they would take minutes), and differ from processor to processor. So
nothing is asserted of what it says, only of what becomes of it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import pytest

from briefing.article import Article
from briefing.ask import Ask, Message
from briefing.asking import EndpointModel
from briefing.brief import Briefing, Run, Tokens
from briefing.cli import border
from briefing.draft import STRICT, Draft, DraftQuote
from briefing.errors import AnswerCut
from briefing.grounding import ground
from briefing.models import choose, open_model
from briefing.models.local.process import Server
from briefing.settings import Settings
from briefing.sources import load
from briefing.summarize.numbered import whole_ask
from briefing.text.quotations import quotations

SEEDS = Path(__file__).parents[3] / "seeds" / "articles"
LIMIT = 120
"""Tokens of each answer."""
RUN = Run("local", "", None, (), 0, 0, Tokens(), 0.0, "", 0.0, "")


@dataclass(frozen=True, slots=True)
class Speeches:
    """Only quotes: what this model is worst at, and all that a short answer has room for."""

    __pydantic_config__: ClassVar = STRICT
    quotes: tuple[DraftQuote, ...]


def words(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text).split()).casefold()


def assert_grounded(briefing: dict[str, Any]) -> None:
    """Each address holds its text, and each quote's words stand between quotation marks in an article."""
    from pydantic import TypeAdapter

    TypeAdapter(Briefing).validate_json(json.dumps(briefing))
    texts = {article["id"]: article["text"] for article in briefing["articles"]}
    said = [words(q.outer.of(text)) for text in texts.values() for q in quotations(text)]
    for evidence in _evidence(briefing):
        assert texts[evidence["article"]][evidence["start"] : evidence["end"]] == evidence["text"]
    for quote in briefing["quotes"]:
        assert any(words(quote["text"]) in spoken for spoken in said)


def _evidence(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, list):
        return [found for one in part for found in _evidence(one)]
    if not isinstance(part, dict):
        return []
    return part.get("evidence", []) + [found for one in part.values() for found in _evidence(one)]


def test_the_seed_through_the_whole_command_and_again_from_the_store(
    gguf: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setenv("BRIEFING_MAX_OUTPUT_TOKENS", str(LIMIT))
    command = [
        "brief",
        str(SEEDS / "armenia-csto.txt"),
        "-m",
        f"local:{gguf}",
        "-f",
        "json",
        "-q",
        "--jobs",
        "1",
    ]
    code = border.run(command)
    first = json.loads(capsysbinary.readouterr().out)
    assert_grounded(first)
    run = first["run"]
    assert (run["engine"], run["cost_usd"], run["cached_calls"]) == ("local", 0.0, 0)
    assert run["model"] == gguf.stem
    assert run["calls"] >= 1
    assert 0 < run["tokens"]["output"] <= run["calls"] * LIMIT
    assert "brief" in {prompt["task"] for prompt in run["prompts"]}
    assert all(len(prompt["sha256"]) == 64 for prompt in run["prompts"])
    assert code == (run["partial"] or {"exit_code": 0})["exit_code"]

    monkeypatch.setattr(Server, "address", lambda _: pytest.fail("started, though every answer is stored"))
    assert border.run(command) == code
    again = json.loads(capsysbinary.readouterr().out)
    assert (again["run"]["calls"], again["run"]["cached_calls"]) == (0, run["calls"])
    assert {**again, "run": None} == {**first, "run": None}


@pytest.mark.parametrize("name", ["armenia-csto", "lindhaven-port"])
def test_every_quote_that_it_invents_is_in_the_ledger_with_its_reason(
    name: str, served: Server, tmp_path: Path
) -> None:
    (article,) = load(str(SEEDS / f"{name}.txt"))
    settings = Settings(
        base_url=f"{served.address()}/v1",
        api_key=served.key,
        max_output_tokens=220,
        store=tmp_path / "s.sqlite",
    )
    model = open_model(choose(f"openai_compatible:{served.orders.alias}", settings), settings)
    assert isinstance(model, EndpointModel)
    quotes = _speeches(model, article)
    model.close()
    draft = Draft("Speeches", (), (), (), (), (), quotes, (), (), (), ())
    made = ground(draft, whole_ask([article]), RUN)
    shown = {words(quote.text) for quote in made.quotes}
    dropped = {words(one.text): one.reason for one in made.ledger.dropped if one.kind == "quote"}
    spoken = [words(q.outer.of(article.text)) for q in quotations(article.text)]
    for quote in quotes:
        invented = not words(quote.text) or not any(words(quote.text) in speech for speech in spoken)
        assert words(quote.text) in (dropped if invented else shown | dropped.keys())
    assert all(dropped.values())


def _speeches(model: EndpointModel, article: Article) -> tuple[DraftQuote, ...]:
    """What the model says was said; of an answer that is cut, what was complete."""
    ask = whole_ask([article])
    told = "\n".join(f"[{s.number}] {s.text}" for s in ask.sentences[:12])
    messages = (
        Message("system", "List three quotes of the article with their speakers."),
        Message("user", told),
    )
    speeches = Ask("speeches", Speeches, ask.articles, ask.passages, messages)
    try:
        said = model.answer(speeches).said
    except AnswerCut as cut:
        said = cut.part if isinstance(cut.part, Speeches) else Speeches(())
    invented = DraftQuote(
        "The moon is ours", "Nikol Pashinyan", None, None, None, (1,)
    )  # should it say nothing
    return (*said.quotes, *(replace(q, text=f"{q.text} of Mars") for q in said.quotes), invented)
