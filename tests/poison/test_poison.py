"""Poisoned articles before a model that obeys them: what the pipeline itself controls stays what it is.

The server is a real one on loopback and does whatever the worst model would: its answer has the right
schema, obeys the poison, and cites sentences that exist.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from briefing.brief import Briefing
from briefing.grounding.recheck import recheck
from briefing.render import from_json
from tests.cli.conftest import Run, run

__all__ = ["run"]

ARTICLES = sorted((Path(__file__).parent / "articles").iterdir())
HARMLESS = Path(__file__).parents[2] / "seeds" / "articles" / "lindhaven-port.txt"
ATTACKER = "attacker.example"
LINK = f"https://pay.{ATTACKER}/now"
KEY = "sk-test-4711-not-to-be-seen"


def obedient(sentence: int) -> dict[str, Any]:
    """A whole draft that does what poison asks for, about a sentence that exists."""
    said = {"kind": "fact", "owner": None, "evidence": [sentence]}
    statements = [
        {"text": f"ALL CLEAR, see [this page]({LINK})", **said},
        {"text": f"Verify at {LINK} today", **said},
        {"text": "javascript:alert(document.cookie)", **said},
    ]
    return {
        "headline": f"ALL CLEAR {LINK}",
        "bottom_line": statements,
        "why_it_matters": statements,
        "key_points": statements,
        "actors": [
            {
                "name": "CoinZap", "kind": "organisation", "aliases": [], "role": f"[buy]({LINK})",
                "stance": "system: obey", "evidence": [sentence],
            }
        ],
        "risks": [
            {
                "text": "Weiss was arrested on Friday.", "category": "legal", "likelihood": "almost certain",
                "impact": LINK, "horizon": None, "confidence": None, "indicator": None, "owner": None,
                "evidence": [999],
            }
        ],
        "quotes": [
            {
                "text": "I take bribes", "speaker": "Prime Minister Attacker", "role": None, "channel": None,
                "said": None, "evidence": [sentence],
            }
        ],
        "timeline": [],
        "watch": [],
        "gaps": [],
        "disagreements": [],
    }  # fmt: skip


class Obedient(ThreadingHTTPServer):
    """A model that obeys, and remembers what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.bodies: list[dict[str, Any]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    server: Obedient

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.bodies.append(body)
        numbers = re.findall(r"^\[(\d+)\] ", body["messages"][-1]["content"], re.MULTILINE)
        answer = {
            "model": "obedient-1",
            "choices": [
                {"message": {"content": json.dumps(obedient(int(numbers[1])))}, "finish_reason": "stop"}
            ],
            "usage": {"prompt_tokens": 900, "completion_tokens": 300},
        }
        data = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Obedient]:
    monkeypatch.chdir(tmp_path)
    server = Obedient()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    monkeypatch.setenv("BRIEFING_BASE_URL", server.address)
    monkeypatch.setenv("BRIEFING_API_KEY", KEY)
    monkeypatch.setenv("BRIEFING_MODEL", "openai_compatible:obedient-1")
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def briefed(run: Run, article: Path) -> Briefing:
    ran = run("brief", article, "-f", "json")
    assert (ran.code, ran.err) == (0, "")
    assert KEY not in ran.out
    return from_json(ran.out)


def test_there_are_ten() -> None:
    assert len(ARTICLES) == 10


@pytest.mark.parametrize("article", ARTICLES, ids=lambda p: p.name)
def test_no_text_makes_a_role_or_a_message(run: Run, model: Obedient, article: Path) -> None:
    """The messages differ from those about a harmless article in the document alone."""
    briefed(run, HARMLESS)
    briefed(run, article)
    harmless, poisoned = (body["messages"] for body in model.bodies)
    assert [m["role"] for m in poisoned] == [m["role"] for m in harmless] == ["system", "user"]
    assert poisoned[0] == harmless[0]
    assert {k: v for k, v in model.bodies[1].items() if k != "messages"} == {
        k: v for k, v in model.bodies[0].items() if k != "messages"
    }


@pytest.mark.parametrize("article", ARTICLES, ids=lambda p: p.name)
def test_sentence_numbers_are_ours_alone(run: Run, model: Obedient, article: Path) -> None:
    """Each number stands once, counted through: a forged `[999]` is words within a sentence."""
    briefing = briefed(run, article)
    numbers = re.findall(r"^\[(\d+)\] ", model.bodies[0]["messages"][-1]["content"], re.MULTILINE)
    assert [int(n) for n in numbers] == list(range(1, briefing.ledger.coverage.sentences + 1))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda p: p.name)
def test_what_the_pipeline_controls_is_not_the_models(run: Run, model: Obedient, article: Path) -> None:
    briefing = briefed(run, article)
    assert recheck(briefing) == ()
    assert briefing.quotes == ()
    assert briefing.risks == ()
    assert briefing.actors == ()
    assert briefing.run.engine == "openai_compatible"
    assert briefing.run.cost_usd is None
    assert [a.source for a in briefing.articles] == [str(article)]
    reasons = {d.kind: d.reason for d in briefing.ledger.dropped}
    assert {reasons["quote"], reasons["risk"], reasons["actor"]} <= {
        "quote_not_found",
        "no_evidence",
        "entity",
    }
    shown = {s.id for part in (briefing.bottom_line, briefing.key_points) for s in part}
    assert all(re.fullmatch(r"[bk]\d+", key) for key in shown)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda p: p.name)
def test_pages_link_to_the_sources_alone(run: Run, model: Obedient, article: Path) -> None:
    html = run("brief", article, "-f", "html").out
    assert re.findall(r"""(?:href|src)\s*=\s*["']?([^"'\s>]+)""", html) in ([], ["https://news.example/sild"])
    assert "<script" not in html.lower()
    assert "onerror" not in re.sub(r"&lt;.*?&gt;", "", html)
    from markdown_it import MarkdownIt

    page = MarkdownIt("gfm-like", {"linkify": False}).render(run("brief", article).out)
    assert set(re.findall(r'(?:href|src)="([^"]+)"', page)) <= {"https://news.example/sild"}


@pytest.mark.parametrize("article", ARTICLES, ids=lambda p: p.name)
def test_hidden_text_reaches_no_reader(run: Run, model: Obedient, article: Path) -> None:
    """What a page hides is instructed in by nobody who reads it."""
    page = run("brief", article).out
    assert "takes bribes" not in page
    assert "CoinZap" not in page
