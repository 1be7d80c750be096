"""Each shipped template, filled with each sample, gives the page that stands in tests/templates/.

A page that changed on purpose is written anew by
`WRITE_GOLDENS=1 python -m pytest tests/render/test_goldens.py`; read the difference before you commit it.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefing.render import TemplateFile, render, templates, to_json
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


MARKS = {
    "html": r'<summary title="Show the passage">([^<]+)</summary>',
    "md": r"(?<!\\)\[([^\]]+)\](?!\()",
    "txt": r"\[([^\]]+)\]",
}
"""Where each format has its ids."""


def ids_of_json(node: Any, key: str = "") -> set[str]:
    """Every id of a briefing in JSON, those of its articles aside."""
    if isinstance(node, list):
        return {found for item in node for found in ids_of_json(item, key)}
    if not isinstance(node, dict) or key == "articles":
        return set()
    inside = {found for name, item in node.items() for found in ids_of_json(item, name)}
    return inside | ({node["id"]} if "id" in node else set())


@pytest.mark.parametrize("template", templates(), ids=lambda t: t.path.name)
@pytest.mark.parametrize("sample", SAMPLES)
def test_every_rendering_shows_the_ids_of_the_json_and_no_other(template: TemplateFile, sample: str) -> None:
    page = render(SAMPLES[sample], template.name, template.format)
    marks = re.findall(
        MARKS[template.format], page.replace(r"such as \[b1\]", "").replace("such as [b1]", "")
    )
    shown = {key for mark in marks for key in re.findall(r"\b[a-z]\d+\b", mark)}
    assert shown == ids_of_json(json.loads(to_json(SAMPLES[sample])))


@pytest.mark.parametrize("template", templates(), ids=lambda t: t.path.name)
def test_an_actor_or_speaker_without_a_name_of_its_own_begins_with_a_capital(template: TemplateFile) -> None:
    [quote, *_], [actor, *_] = SAMPLES["full"].quotes, SAMPLES["full"].actors
    crowd = replace(
        SAMPLES["full"],
        actors=(replace(actor, name="dock workers"),),
        quotes=(replace(quote, speaker="one of them"), replace(quote, id="q2", speaker=None)),
    )
    page = render(crowd, template.name, template.format)
    assert all(name in page for name in ("Dock workers", "One of them", "Speaker not named"))


def test_each_id_is_an_anchor_of_the_page() -> None:
    page = render(SAMPLES["full"], "executive", "html")
    anchors = re.findall(r' id="([a-z]\d+)"', page)
    assert len(set(anchors)) == len(anchors)
    assert set(anchors) == ids_of_json(json.loads(to_json(SAMPLES["full"])))
