"""Front matter is read strictly: what is wrong is named with file and line."""

from __future__ import annotations

import pytest

from briefing.errors import PromptError
from briefing.prompts.front import Front, Input, Kind, is_of_kind, read_front
from tests.prompts.support import FRONT


def read(text: str) -> Front:
    return read_front(text, "f", "digest", "v1")


def test_what_a_file_says_of_itself() -> None:
    inputs = (
        Input("stories", "array", "Lines."),
        Input("language", "string", "A language.", required=False, default="English"),
    )
    expected = Front("digest", "For tests.", "v1", "EditionDraft", "First version.", None, inputs)
    assert read(FRONT) == expected


def test_what_the_format_has_besides_is_taken() -> None:
    more = (
        "displayName: Digest\nmodel: {apiType: chat}\n"
        "template:\n  format: {kind: jinja2}\n  parser: {kind: prompty}\n"
    )
    assert read(FRONT + more) == read(FRONT)
    assert read(FRONT.replace("  changelog", "  supersedes: v3\n  changelog")).supersedes == "v3"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("name: digest", "name: brief", "f, line 2: name has to be that of the folder, 'digest'"),
        ("version: v1", "version: v2", "f, line 5: version has to be that of the file name, 'v1'"),
        ("version: v1", "version: 1", "line 5: version has to be text"),
        ("  changelog", "  status: released\n  changelog", "f, line 7: metadata has 'status'"),
        ("description: For", "sample: x\ndescription: For", "line 3: the front matter has 'sample'"),
        ("description: For tests.\n", "", "line 2: the front matter has no 'description'"),
        ("description: For tests.", "description: ' '", "line 3: description has to be text, and not empty"),
        ("description: For", "name: digest\ndescription: For", "line 3: the front matter has 'name' twice"),
        ("EditionDraft", "Essay", "line 6: output_model is 'Essay'"),
        ("kind: array\n", "kind: list\n", "line 10: the kind of 'stories' is 'list'"),
        ("name: stories", "name: Stories", "an input cannot be named 'Stories'"),
        ("name: language", "name: stories", "line 12: the input 'stories' is declared twice"),
        ("default: English", "default: 7", "the default of 'language' is not of the kind string"),
        ("default: English", "default: [a]", "line 15: the default of 'language' has to be text, a"),
        ("default: English", "default: a\n    required: true", "required of 'language'"),
        ("  - {name: watch, kind: array}\n", "", "the outputs are not those of EditionDraft"),
        ("headline, kind: string", "headline, kind: array", "They are: headline (string), bottom_line"),
        ("metadata:\n  version", "metadata: x\nother:\n  version", "the front matter has 'other'"),
        ("outputs:\n", "template: {format: {kind: ejs}, parser: {kind: prompty}}\noutputs:\n", "'ejs'"),
        ("outputs:\n", "model: {apiType: responses}\noutputs:\n", "apiType is 'responses'"),
        ("outputs:\n", "model: {id: gpt}\noutputs:\n", "model has 'id'"),
        ("  changelog", "  supersedes: v1\n  changelog", "it has to be another version"),
        ("First version.", "First: version.", "f, line 7: this is not YAML"),
        ("First version.", "!!python/name:os.system", "line 7: changelog has to be text"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(old: str, new: str, said: str) -> None:
    assert old in FRONT
    with pytest.raises(PromptError) as refused:
        read(FRONT.replace(old, new, 1))
    assert said in str(refused.value)
    assert refused.value.exit_code == 4


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "just words\n", "- a\n", "{" * 3000, "\x00", "a: b\n---\nc: d\n"]
)
def test_what_is_no_front_matter_is_refused(text: str) -> None:
    with pytest.raises(PromptError):
        read(text)


@pytest.mark.parametrize(
    ("value", "kinds"),
    [
        ("a", "string"),
        (1, "integer"),
        (True, "boolean"),
        ([], "array"),
        ((), "array"),
        ({}, "object"),
        (1.5, ""),
    ],
)
def test_each_value_is_of_one_kind(value: object, kinds: str) -> None:
    every: tuple[Kind, ...] = ("string", "integer", "boolean", "array", "object")
    assert [kind for kind in every if is_of_kind(value, kind)] == kinds.split()
