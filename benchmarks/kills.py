"""A long run killed at random moments: what was asked for again, and whether the briefing is the same.

usage: kills.py [KILLS] [SEED]     default 20 kills of a run of about 60 calls

Exit 1 where an answer that had been there for 50 ms was asked for again, or where the briefings differ.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from tests.endurance.kills import GRACE, Job, endpoint, interrupted, killed, same
from tests.endurance.world import write_articles


def main(kills: int, seed: int) -> int:
    """Print what came of it."""
    with tempfile.TemporaryDirectory() as name, endpoint() as model:
        folder = Path(name)
        articles = write_articles(folder, articles=3, paragraphs=20, seed=seed)
        begun = time.monotonic()
        undisturbed = Job(articles, folder / "undisturbed", model.url).finish()
        calls = undisturbed["run"]["calls"]
        print(f"undisturbed: {calls} calls, {len(undisturbed['quotes'])} quotes, {_since(begun)}")
        begun = time.monotonic()
        outcome = killed(Job(articles, folder / "killed", model.url), model, kills, calls, seed)
        twice = outcome.paid_twice()
        alike = same(outcome.briefing) == same(undisturbed)
        print(f"killed {len(outcome.kills)} times: {outcome.calls} different requests, {_since(begun)}")
        longer = ", ".join(f"{there * 1000:.0f} ms" for _, there in twice)
        arrived = f"{len(twice)} of them had been there for {GRACE * 1000:.0f} ms{longer and ': ' + longer}"
        print(f"asked again: {outcome.again}; {arrived}")
        print(f"the same briefing: {'yes' if alike else 'NO'}")
        stopped = interrupted(Job(articles, folder / "stopped", model.url), model, after=calls // 2)
        print(f"Ctrl-C with calls in flight: exit {stopped.code} after {stopped.seconds:.2f} s")
        finished = Job(articles, folder / "stopped", model.url).finish()
        again = {asking.body for asking in model.askings} & stopped.answered
        print(f"run again: {finished['run']['calls']} calls, {len(again)} of them answered before")
    return int(bool(twice or again or not alike))


def _since(begun: float) -> str:
    return f"{time.monotonic() - begun:.1f} s"


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    sys.exit(main(*given, *(20, 1)[len(given) :]))
