"""Kinds of models behind one protocol: `choose` decides which, `open_model` opens it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from briefing.ask import Model
from briefing.errors import UsageError
from briefing.settings import Settings

KINDS: dict[str, str] = {
    "openai_compatible": "any endpoint that speaks OpenAI's API, hosted or your own: openai_compatible:MODEL",
    "local": "a model file in the GGUF format, run on this machine by llama.cpp: local:PATH.gguf",
    "extractive": "embedded, offline, no key: selects and attributes the article's own sentences by rules",
    "replay": "answers recorded before, without any call: replay:FILE or replay:FOLDER",
}
"""The kinds there are; each is the module `briefing.models.<kind>` with `open_kind(name, settings)`."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A model kind, its name where it has one, and why it was chosen."""

    kind: str
    name: str | None
    why: str


def choose(wanted: str, settings: Settings) -> Choice:
    """Read `KIND`, `KIND:NAME` or `auto`.

    Raises UsageError for a kind that does not exist.
    """
    if wanted == "auto":
        if settings.base_url:
            return Choice("openai_compatible", None, f"the endpoint {_host(settings.base_url)} is configured")
        if settings.api_key:
            return Choice("openai_compatible", None, "an API key is configured")
        return Choice("extractive", None, "no model endpoint is configured")
    kind, _, name = wanted.partition(":")
    if kind not in KINDS:
        raise UsageError(f"there is no model kind {kind!r}.", hint=f"Kinds: auto, {', '.join(KINDS)}.")
    return Choice(kind, name or None, "it was asked for")


def _host(base_url: str) -> str:
    """The host of an address, without what else may stand in it."""
    from urllib.parse import urlsplit

    try:
        return urlsplit(base_url).hostname or "in base_url"
    except ValueError:
        return "in base_url"


def open_model(choice: Choice, settings: Settings) -> Model:
    """The model that `choice` names, ready to answer."""
    module = import_module(f"briefing.models.{choice.kind}")
    model: Model = module.open_kind(choice.name, settings)
    return model
