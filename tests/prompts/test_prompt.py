"""A prompt file becomes messages; no value can change how many there are, or whose."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from briefing.ask import Message, PromptUsed
from briefing.draft import EditionDraft
from briefing.errors import PromptError
from briefing.prompts.files import available
from briefing.prompts.prompt import Prompt, load
from tests.prompts.support import BODY, FRONT, WHOLE, written
from tests.prompts.test_fence import texts

LINES = [{"mark": "1", "text": "It rained."}]
SHIPPED = [load(file) for file in available()]


@pytest.fixture
def prompt(tmp_path: Path) -> Prompt:
    return load(written(tmp_path))


def test_a_prompt_says_what_it_is(prompt: Prompt) -> None:
    assert (prompt.reference, prompt.output) == ("digest@v1", EditionDraft)
    assert [one.name for one in prompt.inputs] == ["stories", "language"]


def test_messages_are_the_sections_filled(prompt: Prompt) -> None:
    system, user = prompt.messages(stories=LINES)
    assert system == Message("system", "Write in English.")
    assert user.role == "user"
    assert user.content.splitlines()[1] == "[1] It rained."
    assert prompt.messages(stories=LINES, language="Danish")[0].content == "Write in Danish."


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "'stories' of the prompt digest@v1 is missing; it takes: array"),
        ({"stories": "x"}, "'stories' of the prompt digest@v1 is a str; it takes: array"),
        ({"stories": LINES, "language": 3}, "'language' of the prompt digest@v1 is a int"),
        ({"stories": LINES, "tone": "dry"}, "takes no 'tone'"),
        ({"stories": ["x"]}, "a fenced line has a mark and a text"),
    ],
)
def test_values_are_held_to_what_is_declared(prompt: Prompt, values: dict[str, Any], said: str) -> None:
    with pytest.raises(PromptError) as refused:
        prompt.messages(**values)
    assert said in str(refused.value)


def test_what_is_not_required_may_be_left_out(tmp_path: Path) -> None:
    optional = load(written(tmp_path, WHOLE.replace("default: English", "required: false")))
    assert optional.messages(stories=LINES)[0].content == "Write in ."


def test_the_record_changes_with_the_messages(prompt: Prompt) -> None:
    messages = prompt.messages(stories=LINES)
    used = prompt.used(messages)
    assert used == PromptUsed("digest", "v1", used.sha256)
    assert prompt.used(prompt.messages(stories=LINES)) == used
    assert prompt.used(prompt.messages(stories=[])) != used


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (BODY, "line 1: a prompt begins with its front matter"),
        (f"---\n{FRONT}{BODY}", "the front matter has no end"),
        ("", "line 1: a prompt begins with its front matter"),
        (WHOLE.replace("{{ language }}", "{{ tongue }}"), "v1.prompty, line 22: 'tongue' is used"),
    ],
    ids=["no front matter", "no end", "empty", "a template"],
)
def test_what_is_no_prompt_is_named_with_file_and_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(PromptError) as refused:
        load(written(tmp_path, text))
    assert said in str(refused.value)


def test_line_ends_of_windows_are_read(tmp_path: Path) -> None:
    assert load(written(tmp_path, WHOLE.replace("\n", "\r\n"))) == load(written(tmp_path / "other"))


@given(texts, texts)
def test_no_text_makes_a_role_or_a_message(first: str, second: str) -> None:
    lines = [{"mark": "1", "text": first}, {"mark": "2", "text": second}]
    for prompt in SHIPPED:
        data = next(one.name for one in prompt.inputs if one.kind == "array")
        system, user = prompt.messages(**{data: lines})
        assert (system.role, user.role) == ("system", "user")
        assert system == prompt.messages(**{data: []})[0]
        body = user.content.splitlines()
        assert [row.split("]")[0] for row in body] == [body[0].split("]")[0], "[1", "[2", body[-1]]


@pytest.mark.parametrize("prompt", SHIPPED, ids=lambda p: p.reference)
def test_a_shipped_prompt_puts_instructions_first_and_the_document_last(prompt: Prompt) -> None:
    data = next(one.name for one in prompt.inputs if one.kind == "array")
    system, user = prompt.messages(**{data: LINES, "language": "Faroese"})
    assert "Faroese" in system.content
    assert "It rained." not in system.content
    assert user.content.startswith(f"<{data}-")
    for name in (field.name for field in fields(prompt.output)):
        assert name in system.content, f"{prompt.reference} does not say what belongs into {name}"
