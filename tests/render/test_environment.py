"""render(): which template is taken, what it may do, and what is said when it fails."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.errors import BriefingError, TemplateError, UsageError
from briefing.render import render, to_json
from briefing.render.environment import environment
from briefing.render.sample import BARE, FULL


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def write(folder: Path, text: str, name: str = "own.txt.j2") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_json_needs_no_template() -> None:
    assert render(BARE, "executive", "json") == to_json(BARE)


def test_the_chosen_folder_wins_over_the_shipped_one(folder: Path) -> None:
    write(folder, "mine: {{ briefing.headline }}", "executive.md.j2")
    assert render(BARE, directory=folder) == f"mine: {BARE.headline}\n"
    assert render(BARE, format="txt", directory=folder).startswith(BARE.headline)


def test_a_part_is_included_from_the_same_folder(folder: Path) -> None:
    write(folder, "{{ briefing.headline }}", "_head.txt")
    write(folder, "{% include '_head.txt' %}")
    assert render(BARE, "own", "txt", folder) == BARE.headline + "\n"


@pytest.mark.parametrize(
    ("name", "kind", "what", "hint"),
    [
        ("nope", "md", "there is no template 'nope'", "Templates: executive."),
        ("executive", "pdf", "'executive' has no format 'pdf'", "Its formats: html, md, txt, json."),
    ],
)
def test_a_wrong_name_is_answered_with_the_right_ones(name: str, kind: str, what: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        render(BARE, name, kind)
    assert what in caught.value.what
    assert caught.value.hint == hint


@pytest.mark.parametrize(
    ("source", "line", "what"),
    [
        pytest.param(
            "ok\n{{ briefing.headlin }}", 2, "has no attribute 'headlin'", id="field that does not exist"
        ),
        pytest.param("{{ heading }}", 1, "'heading' is undefined", id="variable that does not exist"),
        pytest.param("a\nb\n{% if %}", 3, "Expected an expression", id="syntax"),
        pytest.param(
            "{{ briefing | nofilter }}", 1, "No filter named 'nofilter'", id="filter that does not exist"
        ),
        pytest.param("\n\n{{ 1 / 0 }}", 3, "ZeroDivisionError", id="failure inside"),
        pytest.param("{{ briefing.quotes[99].text }}", 1, "no element 99", id="index"),
        pytest.param("{{ briefing.__class__.__mro__ }}", 1, "unsafe", id="way out: classes"),
        pytest.param("{{ ''.__class__ }}", 1, "unsafe", id="way out: strings"),
        pytest.param("{{ '{0.__class__}'.format(briefing) }}", 1, "unsafe", id="way out: format"),
        pytest.param("{{ cycler }}", 1, "'cycler' is undefined", id="way out: globals"),
        pytest.param("{% include '../own.txt.j2' %}", 1, "../own.txt.j2", id="way out: parent folder"),
        pytest.param("{% include '/etc/hostname' %}", 1, "/etc/hostname", id="way out: root folder"),
        pytest.param(
            "{% set _ = briefing.labels.update({}) %}", 1, "has no attribute 'labels'", id="not a field"
        ),
        pytest.param("{% set _ = labels.clear() %}", 1, "unsafe", id="changing the context"),
        pytest.param("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", 1, "RecursionError", id="endless"),
    ],
)
def test_a_template_that_fails_is_named_with_its_line(
    folder: Path, source: str, line: int, what: str
) -> None:
    write(folder, source)
    with pytest.raises(TemplateError) as caught:
        render(FULL, "own", "txt", folder)
    assert f"own.txt.j2, line {line}: " in str(caught.value)
    assert what in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_a_failure_in_a_part_names_the_part(folder: Path) -> None:
    write(folder, "\n{{ nothing }}", "_part.txt")
    write(folder, "{% include '_part.txt' %}")
    with pytest.raises(TemplateError, match=r"_part\.txt, line 2: 'nothing' is undefined"):
        render(BARE, "own", "txt", folder)


def test_a_template_that_is_no_text_is_named(folder: Path) -> None:
    (folder / "own.txt.j2").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TemplateError, match="not UTF-8"):
        render(BARE, "own", "txt", folder)


def test_a_template_that_was_changed_is_read_again(folder: Path) -> None:
    write(folder, "one")
    assert render(BARE, "own", "txt", folder) == "one\n"
    write(folder, "two")
    os.utime(folder / "own.txt.j2", (1, 1))  # two writes may fall into one tick of the clock
    assert render(BARE, "own", "txt", folder) == "two\n"


def test_null_writes_nothing_and_values_keep_to_their_line(folder: Path) -> None:
    write(folder, "[{{ briefing.articles[0].url }}]{{ 'a\n\nb' }}")
    assert render(BARE, "own", "txt", folder) == "[]a b\n"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("html", "a &lt;b&gt; | *c*"),
        ("md", "a &lt;b> \\| \\*c\\*"),
        ("txt", "a <b> | *c*"),
        ("csv", "a <b> | *c*"),
    ],
)
def test_a_value_is_made_inert_for_its_format(folder: Path, kind: str, expected: str) -> None:
    macro = "{% macro m(v) %}{{ v }}{% endmacro %}"
    write(folder, macro + "{{ 'a <b> | *c*' }}{{ m('a <b> | *c*') }}", f"own.{kind}.j2")
    assert render(BARE, "own", kind, folder).strip() == expected * 2


def test_the_environment_gives_templates_no_globals() -> None:
    assert environment("md").globals == {}


def test_a_folder_that_does_not_exist_is_wrong_usage(folder: Path) -> None:
    with pytest.raises(BriefingError, match="does not exist"):
        render(BARE, directory=folder / "nowhere")
