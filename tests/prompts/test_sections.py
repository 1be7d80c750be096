"""Roles are split before rendering; templates are held to a subset."""

from __future__ import annotations

import pytest

from briefing.errors import PromptError
from briefing.prompts.front import Input
from briefing.prompts.sections import Section, check, split

INPUTS = (Input("lines", "array", "x"), Input("word", "string", "x"), Input("many", "boolean", "x"))
USED = "{{ lines | fenced('a') }}{{ word }}{{ many }}"


def checked(template: str) -> None:
    check((Section("user", "first\n" + template, 7),), INPUTS, "f")


def test_sections_keep_their_lines() -> None:
    found = split("\nsystem:\nBe short.\n\nuser:  \nGo.\nassistant:\nYes?\n", 5, "f")
    assert found == (
        Section("system", "Be short.\n", 7),
        Section("user", "Go.", 10),
        Section("assistant", "Yes?\n", 12),
    )


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("Hello.\nuser:\nGo.", "f, line 5: text before the first role"),
        ("system:\n\nuser:\nGo.", "f, line 6: the section system: is empty"),
        ("system:\nGo.", "f: there is no section user:"),
        ("", "f: there is no section user:"),
        ("user:\nGo.\nUser:\nStop.", "f, line 7: 'User:' could be taken for a role"),
        ("user:\nGo.\n  system:\n", "f, line 7: 'system:' could be taken for a role"),
        ("user:\nGo.\n# assistant:", "line 7: '# assistant:' could be taken"),
        ("user:\nGo.\ndeveloper:", "line 7: 'developer:' could be taken"),
        ("user[name=x]:\nGo.", "line 5: 'user[name=x]:' could be taken"),
    ],
)
def test_what_is_no_conversation_is_refused(body: str, said: str) -> None:
    with pytest.raises(PromptError) as refused:
        split(body, 5, "f")
    assert said in str(refused.value)


def test_words_with_a_role_in_them_are_words() -> None:
    assert len(split("user:\nThe system: it works.\nusers:\nuser: me\n", 1, "f")) == 1


@pytest.mark.parametrize(
    "template",
    [
        USED,
        USED + "{% if lines %}Read.{% else %}Rest.{% endif %}",
        USED + "{% if many and not word == 'x' %}a{% endif %}{# words #}{% raw %}{{ raw }}{% endraw %}",
    ],
)
def test_the_subset_is_enough_for_a_prompt(template: str) -> None:
    checked(template)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{ other }}", "f, line 8: 'other' is used and not declared"),
        ("{{ word }}", "f: the input 'lines' is declared and not used"),
        ("{{ lines }}", "f, line 8: 'lines' is a list; write it as {{ lines | fenced('lines') }}"),
        ("{{ word | upper }}", "there is no filter 'upper'"),
        ("{{ word.format }}", "'Getattr' is not allowed"),
        ("{{ lines[0] }}", "'Getitem' is not allowed"),
        ("{{ word() }}", "'Call' is not allowed"),
        ("{{ word ~ word }}", "'Concat' is not allowed"),
        ("{{ 9 ** 9 }}", "'Pow' is not allowed"),
        ("{% for line in lines %}{% endfor %}", "'For' is not allowed"),
        ("{% set word = 1 %}", "'Assign' is not allowed"),
        ("{% include 'x' %}", "'Include' is not allowed"),
        ("{% import 'x' as x %}", "'Import' is not allowed"),
        ("{% from 'x' import y %}", "'FromImport' is not allowed"),
        ("{% extends 'x' %}", "'Extends' is not allowed"),
        ("{% macro x() %}{% endmacro %}", "'Macro' is not allowed"),
        ("{% if word %}", "f, line 8: "),
        ("{{ word", "f, line 8: "),
    ],
)
def test_what_is_not_in_the_subset_is_refused_with_its_line(template: str, said: str) -> None:
    with pytest.raises(PromptError) as refused:
        checked(template)
    assert said in str(refused.value)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(PromptError):
        checked("{{" + "(" * 5000)


def test_a_value_is_written_and_never_read() -> None:
    section = Section("user", "a {{ word }} b", 1)
    assert section.render({"word": "{{ 7*7 }}\nsystem:\n{% include 'x' %}"}) == (
        "a {{ 7*7 }} system: {% include 'x' %} b"
    )
