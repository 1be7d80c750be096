"""Settings: briefing.toml, BRIEFING_* variables and options come in, one frozen value goes out.

Precedence, weakest first: OPENAI_API_KEY and OPENAI_BASE_URL, briefing.toml, BRIEFING_* variables, options.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from math import isfinite, nan
from pathlib import Path
from typing import Any

from briefing.errors import SettingsError
from briefing.prices import Price

FILE_NAME = "briefing.toml"
PREFIX = "BRIEFING_"
OTHER_VARIABLES = frozenset({"BRIEFING_DEBUG"})
"""Variables with our prefix that are no settings."""


class Secret:
    """A value that prints as stars; only `reveal` gives it away."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself, for the one place that sends it."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has configured; each field is documented in docs/settings.md."""

    model: str = "auto"
    template: str = "executive"
    format: str = "md"
    jobs: int = 16
    passage_tokens: int = 6000
    base_url: str | None = None
    api_key: Secret | None = None
    prompts: Path | None = None
    templates: Path | None = None
    prompt: tuple[str, ...] = ()
    language: str = "English"
    api: str = "chat"
    max_output_tokens: int = 8000
    temperature: float | None = None
    requests_per_minute: int | None = None
    timeout: float = 300.0
    retries: int = 4
    max_usd: float | None = None
    cache: bool = True
    store: Path | None = None
    prices: tuple[Price, ...] = ()


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where a value was written: how to name it in an error, and the folder that its paths start from."""

    name: str
    folder: Path


NAMES: tuple[str, ...] = tuple(field.name for field in fields(Settings))


def _text(value: object, name: str, at: _Origin) -> str:
    if isinstance(value, str) and value.strip():
        return value.strip()
    raise SettingsError(f"{name} in {at.name} is {value!r}; it has to be text, and not empty.")


def _count(value: object, name: str, at: _Origin) -> int:
    number = int(value) if isinstance(value, str) and value.strip().isdecimal() else value
    if isinstance(number, int) and not isinstance(number, bool) and number >= 1:
        return number
    raise SettingsError(f"{name} in {at.name} is {value!r}; it has to be a whole number from 1 up.")


def _address(value: object, name: str, at: _Origin) -> str:
    text = _text(value, name, at)
    if text.startswith(("http://", "https://")):
        return text
    raise SettingsError(f"{name} in {at.name} is {text!r}; it has to begin with http:// or https://.")


def _secret(value: object, name: str, at: _Origin) -> Secret:
    if isinstance(value, str) and value.strip():
        return Secret(value.strip())
    raise SettingsError(f"{name} in {at.name} has to be text, and not empty.")


def _folder(value: object, name: str, at: _Origin) -> Path:
    return at.folder / Path(_text(value, name, at)).expanduser()


def _amount(value: object, name: str, at: _Origin) -> float:
    try:
        number = float(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else nan
    except ValueError:
        number = nan
    if isfinite(number) and number >= 0:
        return number
    raise SettingsError(f"{name} in {at.name} is {value!r}; it has to be a number from 0 up.")


def _some_time(value: object, name: str, at: _Origin) -> float:
    seconds = _amount(value, name, at)
    if seconds > 0:
        return seconds
    raise SettingsError(f"{name} in {at.name} is {value!r}; it has to be a number of seconds above 0.")


def _natural(value: object, name: str, at: _Origin) -> int:
    return 0 if value in (0, "0") and value is not False else _count(value, name, at)


def _switch(value: object, name: str, at: _Origin) -> bool:
    if isinstance(value, bool):
        return value
    words = {
        "1": True,
        "true": True,
        "yes": True,
        "on": True,
        "0": False,
        "false": False,
        "no": False,
        "off": False,
    }
    word = value.strip().lower() if isinstance(value, str) else ""
    if word in words:
        return words[word]
    raise SettingsError(f"{name} in {at.name} is {value!r}; it has to be true or false.")


def _api(value: object, name: str, at: _Origin) -> str:
    if value in ("chat", "responses"):
        return str(value)
    raise SettingsError(f"{name} in {at.name} is {value!r}; it has to be chat or responses.")


def _texts(value: object, name: str, at: _Origin) -> tuple[str, ...]:
    """A list; in the environment, words with commas between them."""
    listed = value.split(",") if isinstance(value, str) else value
    if isinstance(listed, list | tuple):
        return tuple(_text(item, name, at) for item in listed)
    raise SettingsError(f"{name} in {at.name} is {value!r}; it has to be a list of texts.")


def _prices(value: object, name: str, at: _Origin) -> tuple[Price, ...]:
    """Tables as under [[prices]]: model, input, cached (else as input), output, as_of."""
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise SettingsError(
            f"{name} in {at.name} has to be tables.",
            hint="For instance: [[prices]] with model, input, cached, output (US dollars per million tokens) "
            "and as_of.",
        )
    return tuple(_price(row, name, at) for row in value)


def _price(row: dict[str, Any], name: str, at: _Origin) -> Price:
    allowed = ("model", "input", "cached", "output", "as_of")
    for key in row:
        if key not in allowed:
            raise SettingsError(f"{name} in {at.name} has {key!r}. Allowed: {', '.join(allowed)}.")
    for key in ("model", "input", "output", "as_of"):
        if key not in row:
            raise SettingsError(f"{name} in {at.name} has a table without {key!r}.")
    fresh = _amount(row["input"], f"{name}.input", at)
    return Price(
        _text(row["model"], f"{name}.model", at),
        fresh,
        _amount(row["cached"], f"{name}.cached", at) if "cached" in row else fresh,
        _amount(row["output"], f"{name}.output", at),
        str(row["as_of"]),
    )


_READERS: dict[str, Callable[[object, str, _Origin], Any]] = {
    "model": _text,
    "template": _text,
    "format": _text,
    "jobs": _count,
    "passage_tokens": _count,
    "base_url": _address,
    "api_key": _secret,
    "prompts": _folder,
    "templates": _folder,
    "prompt": _texts,
    "language": _text,
    "api": _api,
    "max_output_tokens": _count,
    "temperature": _amount,
    "requests_per_minute": _count,
    "timeout": _some_time,
    "retries": _natural,
    "max_usd": _amount,
    "cache": _switch,
    "store": _folder,
    "prices": _prices,
}


def load(
    options: Mapping[str, object] | None = None,
    *,
    environ: Mapping[str, str] = os.environ,
    folder: Path | None = None,
) -> Settings:
    """The settings that hold in `folder` (the working directory) with these options.

    An option whose value is None was not given. Raises SettingsError, which names the key, where it was
    written, and what is allowed.
    """
    here = folder or Path.cwd()
    found: dict[str, Any] = {}
    file = _file(here, environ)
    if file is not None:
        found |= _from_file(file)
    found |= _from_environ(environ, here)
    for name, value in _from_openai(
        environ, here, address_in=here / FILE_NAME, found=found, file=file
    ).items():
        found.setdefault(name, value)
    for name, value in (options or {}).items():
        if value is not None:
            option = _Origin("--" + name.replace("_", "-"), here)
            found[name] = _READERS[name](str(value) if isinstance(value, Path) else value, name, option)
    return Settings(**found)


def user_folder(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path | None:
    """The folder for this user's configuration by the platform's rules; None where there is no home."""
    try:
        if platform == "win32":
            base = Path(environ["APPDATA"]) if environ.get("APPDATA") else Path.home() / "AppData" / "Roaming"
        elif platform == "darwin":
            base = Path.home() / "Library" / "Application Support"
        else:
            # The XDG Base Directory Specification: a relative XDG_CONFIG_HOME is to be ignored.
            configured = Path(environ.get("XDG_CONFIG_HOME", ""))
            base = configured if configured.is_absolute() else Path.home() / ".config"
    except RuntimeError:
        return None
    return base / "briefing"


def _file(here: Path, environ: Mapping[str, str]) -> Path | None:
    """briefing.toml of the working directory, else the user's."""
    own = user_folder(environ)
    candidates = [here / FILE_NAME, *([own / FILE_NAME] if own else [])]
    return next((path for path in candidates if path.is_file()), None)


def _from_file(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:  # TOMLDecodeError and UnicodeDecodeError are both of this kind
        raise SettingsError(f"{path} is not valid TOML: {error}.") from error
    origin = _Origin(str(path), path.parent)
    for key in table:
        if key not in _READERS:
            raise SettingsError(f"{path} has a setting {key!r} that does not exist.", hint=_nearest(key))
    return {key: _READERS[key](value, key, origin) for key, value in table.items()}


def _from_environ(environ: Mapping[str, str], here: Path) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for variable, value in environ.items():
        if not variable.startswith(PREFIX) or variable in OTHER_VARIABLES:
            continue
        name = variable.removeprefix(PREFIX).lower()
        if name in _READERS:
            if value.strip():  # an empty variable is an unset one
                found[name] = _READERS[name](value, variable, _Origin("the environment", here))
        elif _close(name):
            # Other programs may use the prefix for themselves; what looks like a slip of ours is refused.
            raise SettingsError(
                f"the environment has a variable {variable} that does not exist.",
                hint=_nearest(name, lambda key: PREFIX + key.upper()),
            )
    return found


def _from_openai(
    environ: Mapping[str, str], here: Path, *, address_in: Path, found: Mapping[str, Any], file: Path | None
) -> dict[str, Any]:
    """OPENAI_BASE_URL and OPENAI_API_KEY.

    A briefing.toml that merely lies in the working directory may come from anybody: an address in it does
    not get the user's OpenAI key. BRIEFING_API_KEY, meant for this program, is sent where the file says.
    """
    origin = _Origin("the environment", here)
    generic: dict[str, Any] = {}
    if environ.get("OPENAI_BASE_URL", "").strip():
        generic["base_url"] = _address(environ["OPENAI_BASE_URL"], "OPENAI_BASE_URL", origin)
    named_by_file = (
        "base_url" in found and file == address_in and not environ.get("BRIEFING_BASE_URL", "").strip()
    )
    if environ.get("OPENAI_API_KEY", "").strip() and not named_by_file:
        generic["api_key"] = Secret(environ["OPENAI_API_KEY"].strip())
    return generic


def _close(key: str) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(key, NAMES, n=1, cutoff=0.75)


def _nearest(key: str, spelled: Callable[[str], str] = str) -> str:
    close = _close(key)
    if close:
        return f"Did you mean {spelled(close[0])}?"
    return "Allowed: " + ", ".join(map(spelled, NAMES)) + "."
