"""Kinds of models behind one protocol: `choose` decides which, `open_model` opens it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from briefing.ask import Model
from briefing.errors import UsageError
from briefing.settings import Settings

KINDS: dict[str, str] = {
    "extractive": "embedded, offline, no key: selects and attributes the article's own sentences by rules",
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
        configured = bool(settings.base_url or settings.api_key)
        why = (
            "an endpoint is configured, and this version cannot use one yet"
            if configured
            else "no model endpoint is configured"
        )
        return Choice("extractive", None, why)
    kind, _, name = wanted.partition(":")
    if kind not in KINDS:
        raise UsageError(f"there is no model kind {kind!r}.", hint=f"Kinds: auto, {', '.join(KINDS)}.")
    return Choice(kind, name or None, "it was asked for")


def open_model(choice: Choice, settings: Settings) -> Model:
    """The model that `choice` names, ready to answer."""
    module = import_module(f"briefing.models.{choice.kind}")
    model: Model = module.open_kind(choice.name, settings)
    return model
