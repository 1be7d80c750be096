"""Speed of the main job, as ratios in one run: cold start against a bare Python, warm articles a second.

usage: run.py [ROUNDS]     medians over ROUNDS (default 5); CPU time, not wall time
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from briefing import pipeline, sources
from briefing.settings import Settings

ROOT = Path(__file__).parents[1]
SEED = ROOT / "seeds" / "articles" / "armenia-csto.txt"


def cpu(command: list[str]) -> float:
    """CPU seconds (user and system) of one run of `command`."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment | {"NO_COLOR": "1"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def cold(rounds: int) -> None:
    """Print the CPU time of whole commands, with their ratio to a bare Python."""
    python = sys.executable
    commands = {
        "python -c pass": [python, "-c", "pass"],
        "briefing --help": [python, "-m", "briefing", "--help"],
        "briefing brief SEED": [python, "-m", "briefing", "brief", str(SEED)],
        "briefing brief SEED --format json": [
            python,
            "-m",
            "briefing",
            "brief",
            str(SEED),
            "--format",
            "json",
        ],
    }
    for command in commands.values():
        cpu(command)  # leaves the bytecode that an installed command has
    times = {name: [cpu(command) for _ in range(rounds)] for name, command in commands.items()}
    bare = statistics.median(times["python -c pass"])
    for name, runs in times.items():
        middle = statistics.median(runs)
        spread = f"({min(runs):.3f} to {max(runs):.3f})"
        print(f"{name:36} {middle:6.3f} s CPU {spread}, {middle / bare:5.1f} x bare Python")


def warm(rounds: int) -> None:
    """Print articles and bytes per CPU-second of one process, file to briefing, after a first run."""
    settings = Settings()
    size = SEED.stat().st_size
    times = []
    for _ in range(10 * rounds):
        begun = time.process_time()
        pipeline.brief(list(sources.load(str(SEED))), settings=settings)
        times.append(time.process_time() - begun)
    middle = statistics.median(times[1:])
    print(
        f"warm: {middle * 1000:.1f} ms CPU an article of {size} bytes, {1 / middle:.0f} articles a CPU-second"
    )


if __name__ == "__main__":
    cold(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    warm(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
