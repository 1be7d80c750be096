"""Each shipped template, filled with each sample, gives the page that stands in tests/templates/.

A page that changed on purpose is written anew by
`WRITE_GOLDENS=1 python -m pytest tests/render/test_goldens.py`; read the difference before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.render import TemplateFile, render, templates
from briefing.render.sample import SAMPLES
from tests.render.hostile import HOSTILE

GOLDENS = Path(__file__).parent.parent / "templates"
BRIEFINGS = {**SAMPLES, "hostile": HOSTILE}
CASES = [
    pytest.param(template, sample, id=f"{template.path.name}-{sample}")
    for template in templates()
    for sample in BRIEFINGS
]


def golden(template: TemplateFile, sample: str) -> Path:
    return GOLDENS / f"{template.name}.{sample}.{template.format}"


@pytest.mark.parametrize(("template", "sample"), CASES)
def test_a_page_is_what_it_was(template: TemplateFile, sample: str) -> None:
    page = render(BRIEFINGS[sample], template.name, template.format)
    path = golden(template, sample)
    if os.environ.get("WRITE_GOLDENS") == "1":
        path.write_text(page, encoding="utf-8", newline="\n")
    assert page == path.read_text(encoding="utf-8")


def test_every_golden_belongs_to_a_template() -> None:
    expected = {golden(template, sample).name for template in templates() for sample in BRIEFINGS}
    assert {path.name for path in GOLDENS.iterdir()} == expected


@pytest.mark.parametrize(("template", "sample"), CASES)
def test_a_page_has_no_machine_words_and_no_loose_ends(template: TemplateFile, sample: str) -> None:
    page = render(BRIEFINGS[sample], template.name, template.format)
    text = page if template.format != "html" else page.split("<body>")[1]
    if sample != "hostile":
        for word in (
            "None",
            "null",
            "True",
            "False",
            "not_story",
            "quote_not_found",
            "openai_compatible",
            "()",
            "[]",
        ):
            assert word not in text
    assert "\n\n\n" not in page or template.format == "html"
    assert page.endswith("\n")
    assert not page.endswith("\n\n")


@pytest.mark.parametrize("template", templates(), ids=lambda t: t.path.name)
def test_every_rendering_shows_every_id(template: TemplateFile) -> None:
    page = render(SAMPLES["full"], template.name, template.format)
    full = SAMPLES["full"]
    named = (
        *full.bottom_line, *full.why_it_matters, *full.key_points, *full.actors, *full.risks, *full.quotes,
        *full.timeline, *full.watch, *full.gaps, *full.disagreements,
    )  # fmt: skip
    missing = [item.id for item in named if f"[{item.id}" not in page and f">{item.id}<" not in page]
    assert missing == []
