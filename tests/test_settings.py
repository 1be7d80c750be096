"""Settings: file, environment and options into one value; what is not allowed is refused by name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefing.errors import SettingsError
from briefing.prices import Price
from briefing.settings import NAMES, Secret, Settings, load, user_folder

DOCS = Path(__file__).parent.parent / "docs" / "settings.md"


def given(tmp_path: Path, toml: str = "", **environ: str) -> Settings:
    if toml:
        (tmp_path / "briefing.toml").write_text(toml, encoding="utf-8")
    return load(environ={"XDG_CONFIG_HOME": str(tmp_path / "none"), **environ}, folder=tmp_path)


def test_nothing_set_gives_the_defaults(tmp_path: Path) -> None:
    assert given(tmp_path) == Settings(
        model="auto", template="executive", format="md", jobs=16, passage_tokens=6000,
        base_url=None, api_key=None, prompts=None, templates=None,
    )  # fmt: skip


def test_each_layer_overrides_the_one_below(tmp_path: Path) -> None:
    (tmp_path / "briefing.toml").write_text('model = "file"\ntemplate = "file"\nformat = "file"\n')
    environ = {"BRIEFING_TEMPLATE": "environ", "BRIEFING_FORMAT": "environ"}
    got = load({"format": "option", "model": None}, environ=environ, folder=tmp_path)
    assert (got.model, got.template, got.format) == ("file", "environ", "option")


@pytest.mark.parametrize(
    ("toml", "environ", "message"),
    [
        pytest.param(
            'modle = "x"', {}, "'modle' that does not exist.\nDid you mean model?", id="unknown key, near"
        ),
        pytest.param("zzz = 1", {}, "Allowed: model, template, format", id="unknown key, far"),
        pytest.param(
            "", {"BRIEFING_MODLE": "x"}, "Did you mean BRIEFING_MODEL?", id="unknown variable, near"
        ),
        pytest.param("model = 3", {}, "model in", id="number for text"),
        pytest.param('model = "  "', {}, "not empty", id="blank text"),
        pytest.param(
            'jobs = "many"', {}, "'many'; it has to be a whole number from 1 up", id="text for number"
        ),
        pytest.param("jobs = 0", {}, "0; it has to be a whole number from 1 up", id="zero"),
        pytest.param("jobs = true", {}, "True; it has to be a whole number", id="truth for number"),
        pytest.param(
            "", {"BRIEFING_JOBS": "-1"}, "BRIEFING_JOBS in the environment is '-1'", id="negative variable"
        ),
        pytest.param("", {"BRIEFING_JOBS": "²"}, "'²'; it has to be a whole number", id="superscript digit"),
        pytest.param(
            'base_url = "localhost:1"', {}, "begin with http:// or https://", id="address without scheme"
        ),
        pytest.param("[model]", {}, "model in", id="table for text"),
        pytest.param("model = ", {}, "is not valid TOML", id="broken TOML"),
    ],
)
def test_what_is_not_allowed_is_named(
    tmp_path: Path, toml: str, environ: dict[str, str], message: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        given(tmp_path, toml, **environ)
    assert message in str(caught.value)
    assert caught.value.exit_code == 2


def test_a_file_that_is_not_utf8_is_a_settings_error(tmp_path: Path) -> None:
    (tmp_path / "briefing.toml").write_bytes(b'model = "\xff"')
    with pytest.raises(SettingsError, match="not valid TOML"):
        given(tmp_path)


def test_an_empty_variable_is_not_set(tmp_path: Path) -> None:
    assert given(tmp_path, BRIEFING_MODEL="", OPENAI_API_KEY=" ") == Settings()


def test_another_programs_variable_with_the_prefix_is_left_alone(tmp_path: Path) -> None:
    assert given(tmp_path, BRIEFING_ROOM_KEYCARD="7", BRIEFING_DEBUG="1") == Settings()


def test_paths_start_where_they_were_written(tmp_path: Path) -> None:
    home = tmp_path / "home" / "briefing"
    home.mkdir(parents=True)
    (home / "briefing.toml").write_text('templates = "mine"')
    work = tmp_path / "work"
    work.mkdir()
    environ = {"XDG_CONFIG_HOME": str(tmp_path / "home"), "BRIEFING_PROMPTS": "p"}
    got = load(environ=environ, folder=work)
    assert (got.templates, got.prompts) == (home / "mine", work / "p")


def test_the_working_directorys_file_hides_the_users(tmp_path: Path) -> None:
    (tmp_path / "briefing").mkdir()
    (tmp_path / "briefing" / "briefing.toml").write_text("jobs = 2")
    work = tmp_path / "work"
    work.mkdir()
    environ = {"XDG_CONFIG_HOME": str(tmp_path)}
    assert load(environ=environ, folder=work).jobs == 2
    (work / "briefing.toml").write_text('model = "extractive"')
    assert load(environ=environ, folder=work).jobs == 16


def test_openai_variables_are_honoured_below_our_own(tmp_path: Path) -> None:
    generic = {"OPENAI_API_KEY": "generic", "OPENAI_BASE_URL": "https://generic.example/v1"}
    got = given(tmp_path, **generic)
    assert (got.base_url, got.api_key) == ("https://generic.example/v1", Secret("generic"))
    got = given(tmp_path, **generic, BRIEFING_API_KEY="own", BRIEFING_BASE_URL="https://own.example")
    assert (got.base_url, got.api_key) == ("https://own.example", Secret("own"))


def test_an_address_that_lies_in_the_working_directory_does_not_get_the_users_openai_key(
    tmp_path: Path,
) -> None:
    toml = 'base_url = "https://elsewhere.example/v1"'
    assert given(tmp_path, toml, OPENAI_API_KEY="generic").api_key is None
    assert given(tmp_path, toml, BRIEFING_API_KEY="meant").api_key == Secret("meant")
    confirmed = given(tmp_path, toml, OPENAI_API_KEY="k", BRIEFING_BASE_URL="https://elsewhere.example/v1")
    assert confirmed.api_key == Secret("k")


def test_a_key_is_never_shown(tmp_path: Path) -> None:
    got = given(tmp_path, 'api_key = "sk-42"')
    assert got.api_key is not None
    assert got.api_key.reveal() == "sk-42"
    assert "sk-42" not in f"{got!r} {got.api_key} {got.api_key!r}"
    with pytest.raises(SettingsError) as caught:
        given(tmp_path, "api_key = 4242")
    assert "4242" not in str(caught.value)


@pytest.mark.parametrize(
    ("platform", "environ", "ending"),
    [
        pytest.param("linux", {"XDG_CONFIG_HOME": "/x"}, Path("/x/briefing"), id="xdg"),
        pytest.param(
            "linux", {"XDG_CONFIG_HOME": "x"}, Path(".config/briefing"), id="relative xdg is ignored"
        ),
        pytest.param("linux", {}, Path(".config/briefing"), id="linux"),
        pytest.param("darwin", {}, Path("Library/Application Support/briefing"), id="macos"),
        pytest.param("win32", {"APPDATA": "/a"}, Path("/a/briefing"), id="windows"),
        pytest.param("win32", {}, Path("AppData/Roaming/briefing"), id="windows without APPDATA"),
    ],
)
def test_the_users_folder_follows_the_platform(platform: str, environ: dict[str, str], ending: Path) -> None:
    assert str(user_folder(environ, platform)).endswith(str(ending))


def written(value: object) -> str:
    """A default as a person writes it into the file."""
    if value is None or value == ():
        return "none"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def test_every_setting_is_documented_with_its_default_and_nothing_else_is() -> None:
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \| (\S+) \|", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    defaults = Settings()
    expected = {
        (
            name,
            f"BRIEFING_{name.upper()}",
            written(getattr(defaults, name)),
        )
        for name in NAMES
    }
    assert set(rows) == expected
    assert len(rows) == len(expected)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("temperature = 0", ("temperature", 0.0)),
        ("max_usd = 0.5", ("max_usd", 0.5)),
        ("cache = false", ("cache", False)),
        ("retries = 0", ("retries", 0)),
        ('api = "responses"', ("api", "responses")),
        ('prompt = ["brief@v1", "notes@v1"]', ("prompt", ("brief@v1", "notes@v1"))),
        (
            '[[prices]]\nmodel = "m"\ninput = 1\noutput = 2.5\nas_of = 2026-11-01',
            ("prices", (Price("m", 1.0, 1.0, 2.5, "2026-11-01"),)),
        ),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_numbers_switches_lists_and_tables_are_read(
    tmp_path: Path, written: str, read: tuple[str, object]
) -> None:
    (tmp_path / "briefing.toml").write_text(written, encoding="utf-8")
    assert getattr(load(environ={}, folder=tmp_path), read[0]) == read[1]


@pytest.mark.parametrize(
    "wrong",
    [
        "temperature = -1",
        'temperature = "warm"',
        "max_usd = true",
        'cache = "maybe"',
        "retries = -1",
        "timeout = 0",
        'api = "grpc"',
        "prompt = 3",
        "prices = 3",
        '[[prices]]\nmodel = "m"\ninput = 1\noutput = 2',
        '[[prices]]\nmodel = "m"\ninput = 1\noutput = 2\nas_of = "x"\ncolour = "red"',
    ],
)
def test_a_wrong_value_is_refused_with_its_name(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "briefing.toml").write_text(wrong, encoding="utf-8")
    with pytest.raises(SettingsError, match=wrong.strip("[]").split()[0].strip("[]")):
        load(environ={}, folder=tmp_path)


def test_the_environment_gives_lists_and_switches_as_words() -> None:
    found = load(environ={"BRIEFING_PROMPT": "brief@v2, notes@v1", "BRIEFING_CACHE": "no"}, folder=Path())
    assert (found.prompt, found.cache) == (("brief@v2", "notes@v1"), False)
