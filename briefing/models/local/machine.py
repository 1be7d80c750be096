"""What this machine has for a model: the operating system is asked, numbers of processors come out."""

from __future__ import annotations

import os
from math import ceil
from pathlib import Path

CPU_MAX = Path("/sys/fs/cgroup/cpu.max")


def threads() -> int:
    """How many threads compute: half of the processors.

    They wait for each other at every step. With one for each processor, anything else that runs stops all of
    them: on two busy processors, two threads wrote 2 to 10 tokens a second, and one wrote 60. Half is also
    the number of cores where each shows as two.
    """
    return max(1, processors() // 2)


def processors(cpu_max: Path = CPU_MAX) -> int:
    """Processors that this process may use; a container's share of them counts too."""
    there = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        quota, period = map(int, cpu_max.read_text().split())  # "max" where there is no limit
        return max(1, min(there, ceil(quota / period)))
    except (OSError, ValueError, ZeroDivisionError):
        return there
