"""How many processors a model gets."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.models.local import machine


@pytest.fixture
def six_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.os, "sched_getaffinity", lambda _: {0, 1, 2, 3, 4, 5}, raising=False)


@pytest.mark.usefixtures("six_processors")
@pytest.mark.parametrize(
    ("cpu_max", "expected"),
    [
        pytest.param("max 100000\n", 6, id="no limit"),
        pytest.param("250000 100000\n", 3, id="two and a half"),
        pytest.param("5000 100000\n", 1, id="a twentieth"),
        pytest.param("900000 100000\n", 6, id="more than there are"),
        pytest.param("100000 0\n", 6, id="nonsense"),
        pytest.param(None, 6, id="another system"),
    ],
)
def test_a_containers_share_counts(cpu_max: str | None, expected: int, tmp_path: Path) -> None:
    path = tmp_path / "cpu.max"
    if cpu_max is not None:
        path.write_text(cpu_max)
    assert machine.processors(path) == expected


@pytest.mark.parametrize(("there", "computing"), [(1, 1), (2, 1), (3, 1), (8, 4)])
def test_half_of_them_compute(there: int, computing: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "processors", lambda: there)
    assert machine.threads() == computing
