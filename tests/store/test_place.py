"""Where things are: the file by platform, the address without what is secret in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import StoreError
from briefing.settings import Settings
from briefing.store.place import default_path, endpoint_name, store_path

HOME = Path.home()


@pytest.mark.parametrize(
    ("platform", "environ", "folder"),
    [
        ("linux", {}, HOME / ".local/share"),
        ("linux", {"XDG_DATA_HOME": "/data"}, Path("/data")),
        ("linux", {"XDG_DATA_HOME": "data"}, HOME / ".local/share"),
        ("linux", {"XDG_DATA_HOME": ""}, HOME / ".local/share"),
        ("darwin", {"XDG_DATA_HOME": "/data"}, HOME / "Library/Application Support"),
        ("win32", {"LOCALAPPDATA": "/local"}, Path("/local")),
        ("win32", {}, HOME / "AppData/Local"),
    ],
    ids=["linux", "linux, XDG", "linux, relative", "linux, empty", "macOS", "Windows", "Windows, bare"],
)
def test_the_file_is_in_the_users_folder_for_data(
    platform: str, environ: dict[str, str], folder: Path
) -> None:
    assert default_path(environ, platform) == folder / "briefing" / "briefing.sqlite"


def test_no_home_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    with pytest.raises(StoreError, match="no home folder") as raised:
        default_path({}, "linux")
    assert "BRIEFING_STORE" in (raised.value.hint or "")


def test_the_settings_file_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.store.place.default_path", lambda: tmp_path / "default")
    assert store_path(Settings(store=tmp_path / "mine")) == tmp_path / "mine"
    assert store_path(Settings()) == tmp_path / "default"


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://api.openai.com/v1", "https://api.openai.com/v1"),
        ("https://api.openai.com/v1/", "https://api.openai.com/v1"),
        ("HTTPS://API.openai.com:443/v1", "https://api.openai.com/v1"),
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
        ("http://alice:SECRET@host/v1", "http://host/v1"),
        ("http://SECRET@host/v1", "http://host/v1"),
        ("https://host/v1?api_key=SECRET&x=1", "https://host/v1"),
        ("https://host/v1#SECRET", "https://host/v1"),
        ("https://a:SECRET@host:port/v1", "https://"),
        ("https://SECRET@[host/v1", "https://"),
        ("local", "local"),
        ("local:/models/m.gguf", "local:/models/m.gguf"),
    ],
)
def test_an_address_is_stored_without_its_secrets(address: str, name: str) -> None:
    assert endpoint_name(address) == name


SECRETS = st.text("abcXYZ012345-_.~", min_size=6).map("KEY".__add__)


@given(SECRETS, SECRETS, st.sampled_from(["host", "10.0.0.1:80", "[::1]:1", "a.b:x", "[::1"]))
def test_no_part_that_may_hold_a_key_gets_through(first: str, second: str, host: str) -> None:
    name = endpoint_name(f"https://{first}:{second}@{host}/v1?key={first}&{second}#{second}")
    assert "KEY" not in name
    assert endpoint_name(name) == name
