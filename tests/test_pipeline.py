"""The main job on a real article, from file to briefing."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from briefing import pipeline, sources
from briefing.article import Article
from briefing.brief import Briefing
from briefing.errors import UsageError
from briefing.grounding.recheck import recheck
from briefing.settings import Settings

ROOT = Path(__file__).parents[1]
SEED = ROOT / "seeds" / "articles" / "armenia-csto.txt"
HARBOUR = ROOT / "seeds" / "articles" / "lindhaven-port.txt"
NOW = dt.datetime(2025, 3, 5, 6, 30, tzinfo=dt.UTC)


def made(*paths: Path) -> Briefing:
    articles = [replace(a, id=f"a{n}") for n, path in enumerate(paths, 1) for a in sources.load(str(path))]
    return pipeline.brief(articles, settings=Settings(), now=lambda: NOW)


@pytest.fixture(scope="module")
def seed() -> Briefing:
    return made(SEED)


@pytest.fixture(scope="module")
def harbour() -> Briefing:
    return made(HARBOUR)


def test_every_quotation_of_the_seed_has_its_speaker(seed: Briefing) -> None:
    speakers = [q.speaker for q in seed.quotes]
    assert speakers == ["Nikol Pashinyan"] * 5 + ["Dmitry Peskov"] + ["Simon Payaslian"] * 5


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Nikol Pashinyan", "Prime Minister"),
        ("Vladimir Putin", "President"),
        ("Ilham Aliyev", "President"),
        ("Dmitry Peskov", "spokesperson"),
        ("Simon Payaslian", "professor"),
    ],
)
def test_the_people_of_the_seed_have_their_roles(seed: Briefing, name: str, role: str) -> None:
    roles = {a.name: a.role for a in seed.actors}
    assert role in (roles[name] or "")


def test_monday_in_the_seed_is_the_day_before_its_update(seed: Briefing) -> None:
    assert {e.as_written: e.date for e in seed.timeline if "Monday" in e.as_written} != {}
    assert {e.date for e in seed.timeline if "Monday" in e.as_written} == {"2023-05-22"}


def test_no_residue_of_the_seed_reaches_the_reader(seed: Briefing) -> None:
    shown = repr(replace(seed, articles=(), ledger=replace(seed.ledger, dropped=())))
    residue = ["Read More", "I like it", "are pictured on", "has been updated", "has reached out"]
    assert [words for words in residue if words in shown] == []
    dropped = " ".join(d.text for d in seed.ledger.dropped)
    assert [words for words in residue if words not in dropped] == []


def test_risks_of_the_seed_are_owned_by_who_said_them(seed: Briefing) -> None:
    owners = {("two options" in r.text, "withdrawal" in r.text): r.owner for r in seed.risks}
    assert owners[True, False] == "Simon Payaslian"
    assert owners[False, True] == "Nikol Pashinyan"


@pytest.mark.parametrize("path", [SEED, HARBOUR], ids=lambda p: p.stem)
def test_each_address_holds_its_words(path: Path) -> None:
    briefing = made(path)
    assert recheck(briefing) == ()
    assert all(s.evidence for s in (*briefing.bottom_line, *briefing.key_points, *briefing.risks))


def test_a_short_article_is_briefed_whole(harbour: Briefing) -> None:
    assert harbour.headline == "Port of Lindhaven faces closure after crane failure"
    assert [(q.speaker, q.text[:12]) for q in harbour.quotes] == [
        ("Ingrid Solvang", "We cannot ru"),
        ("Ingrid Solvang", "If the secon"),
        ("Tomas Arnesen", "a paper exer"),
        ("Tomas Arnesen", "Our members "),
    ]
    assert {"Ingrid Solvang", "Tomas Arnesen", "Nordvik Terminals"} <= {a.name for a in harbour.actors}
    assert any("why the crane failed" in g.text for g in harbour.gaps)
    assert any("March 18" in w.text for w in harbour.watch)
    assert any("could close" in r.text or "cannot rule out" in r.text for r in harbour.risks)
    assert 0 < sum(len(s.text.split()) for s in harbour.bottom_line) <= 60


def test_the_run_says_which_engine_and_why(harbour: Briefing) -> None:
    run = harbour.run
    assert (run.engine, run.engine_note) == (
        "extractive",
        "extractive, because no model endpoint is configured",
    )
    assert (run.model, run.prompts, run.calls, run.cost_usd) == (None, (), 0, 0.0)
    assert run.started == "2025-03-05T06:30:00+00:00"


def test_the_same_article_gives_the_same_briefing() -> None:
    def untimed(briefing: Briefing) -> Briefing:
        return replace(briefing, run=replace(briefing.run, seconds=0.0))

    assert untimed(made(SEED)) == untimed(made(SEED))


def test_two_articles_give_one_briefing_with_evidence_of_both() -> None:
    both = made(HARBOUR, SEED)
    assert [a.id for a in both.articles] == ["a1", "a2"]
    assert {e.article for q in both.quotes for e in q.evidence} == {"a1", "a2"}
    assert len(both.quotes) == 15
    assert recheck(both) == ()
    assert sum(len(s.text.split()) for s in both.bottom_line) <= 60


def test_no_article_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no article"):
        pipeline.brief([], settings=Settings())


def test_the_plan_makes_no_call() -> None:
    articles: list[Article] = list(sources.load(str(HARBOUR)))
    plan = pipeline.plan(articles, settings=Settings())
    ahead = plan.ahead
    assert (plan.articles, ahead.passages, ahead.calls, ahead.cost_usd) == (1, 1, 0, 0.0)
    assert ahead.tokens > 100
