"""Kills and interruptions of a real run against a real server: nothing that had arrived is paid for twice."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.endurance.kills import KEY, Job, endpoint, interrupted, killed, same
from tests.endurance.world import write_articles

GRACE = 0.25
"""Seconds; benchmarks/kills.py measures with less, on a machine that does nothing else."""


def test_a_run_that_is_killed_again_and_again_pays_once_and_says_the_same(tmp_path: Path) -> None:
    articles = write_articles(tmp_path, articles=2, paragraphs=14)
    with endpoint(slowest=0.1) as model:
        undisturbed = Job(articles, tmp_path / "undisturbed", model.url).finish()
        assert model.refused == []
        calls = undisturbed["run"]["calls"]
        outcome = killed(Job(articles, tmp_path / "killed", model.url), model, 4, calls)
    assert undisturbed["quotes"]
    assert calls >= 20
    assert len(outcome.kills) >= 3
    assert outcome.paid_twice(GRACE) == []
    assert outcome.calls == calls
    assert same(outcome.briefing) == same(undisturbed)
    written = [path for path in (tmp_path / "killed").rglob("*") if path.is_file()]
    assert len(written) >= 2
    assert not [path for path in written if KEY.encode() in path.read_bytes()]


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
def test_control_c_ends_at_once_keeps_what_arrived_and_says_so(tmp_path: Path) -> None:
    articles = write_articles(tmp_path, articles=1, paragraphs=14)
    with endpoint(slowest=0.05) as model:
        job = Job(articles, tmp_path / "stopped", model.url)
        stopped = interrupted(job, model, after=4)
        finished = job.finish()
        asked_after = {asking.body for asking in model.askings}
        undisturbed = Job(articles, tmp_path / "undisturbed", model.url).finish()
    assert stopped.code == 130
    assert stopped.seconds < 10  # where answers are held back for a minute
    assert "kept" in stopped.err
    assert "Traceback" not in stopped.err
    assert len(stopped.answered) == 4
    assert asked_after & stopped.answered == set()
    assert same(finished) == same(undisturbed)
