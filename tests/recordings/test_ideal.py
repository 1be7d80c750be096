"""The recordings are what the answers written by hand give, and what they give is the briefing that is due.

Prompts, schemas and articles are part of a request. Where one changed on purpose, record anew:
`WRITE_GOLDENS=1 python -m pytest tests/recordings`; read the difference before you commit it.
"""

from __future__ import annotations

import os
from functools import lru_cache

import pytest

from briefing import pipeline
from briefing.brief import Briefing
from briefing.grounding.recheck import recheck
from briefing.models.replay import ENDING
from briefing.settings import Settings
from tests.recordings.ideal import BUDGETS, CASES, HERE, Ideal, article_of, recorded


@lru_cache
def briefing(case: str, budget: int) -> Briefing:
    """Made from the recording by the pipeline that users call."""
    settings = Settings(model=f"replay:{HERE / case}{ENDING}", passage_tokens=budget)
    return pipeline.brief([article_of(case)], settings=settings)


@pytest.mark.parametrize("case", CASES)
def test_a_recording_is_what_the_answers_by_hand_give(case: str) -> None:
    path = HERE / f"{case}{ENDING}"
    text = recorded(case)
    if os.environ.get("WRITE_GOLDENS") == "1":
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.read_text("utf-8") == text, "see the top of this file"


@pytest.mark.parametrize("budget", BUDGETS)
@pytest.mark.parametrize("case", CASES)
class TestAnyPassageSize:
    def test_gives_the_quotes_written_by_hand(self, case: str, budget: int) -> None:
        wanted = [(q.text, q.speaker, q.role) for q in Ideal(case).draft.quotes]
        assert [(q.text, q.speaker, q.role) for q in briefing(case, budget).quotes] == wanted

    def test_gives_the_actors_written_by_hand(self, case: str, budget: int) -> None:
        wanted = {(a.name, a.aliases, a.role, a.stance, len(a.evidence)) for a in Ideal(case).draft.actors}
        found = briefing(case, budget).actors
        assert {(a.name, a.aliases, a.role, a.stance, len(a.evidence)) for a in found} == wanted

    def test_loses_nothing_to_the_checks(self, case: str, budget: int) -> None:
        made = briefing(case, budget)
        assert [d for d in made.ledger.dropped if d.reason != "not_story"] == []
        assert {e.match for q in made.quotes for e in q.evidence} == {"exact"}
        assert recheck(made) == ()

    def test_is_whole_and_free(self, case: str, budget: int) -> None:
        run = briefing(case, budget).run
        assert (run.engine, run.model, run.cost_usd, run.partial) == ("replay", "written-by-hand", 0.0, None)
        asked = {used.task for used in run.prompts}
        assert asked == ({"brief"} if run.calls == 1 else {"notes", "reduce"})
        assert len(run.prompts) == run.calls


@pytest.mark.parametrize("case", CASES)
def test_the_bottom_line_is_short(case: str) -> None:
    assert sum(len(s.text.split()) for s in Ideal(case).draft.bottom_line) <= 60
