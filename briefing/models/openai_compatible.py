"""Any endpoint that speaks OpenAI's chat completions: settings come in, a Model goes out."""

from __future__ import annotations

from urllib.parse import urlsplit

from briefing.asking import EndpointModel
from briefing.endpoint.wire import OPENAI, Wire
from briefing.errors import UsageError
from briefing.settings import Settings
from briefing.store import endpoint_name

CHEAPEST = "gpt-6-luna"
"""Taken at OpenAI's own endpoint where no model is named: the cheapest that OpenAI lists."""


def open_kind(name: str | None, settings: Settings) -> EndpointModel:
    """The model `name` at the endpoint configured, OpenAI's own where none is.

    Without a name it is CHEAPEST at OpenAI's, elsewhere the only model that the endpoint lists; that is
    looked up at the first answer. Nothing is sent or read here.

    Raises UsageError for OpenAI without a key, and for a limit on what has no known price.
    """
    address = settings.base_url or OPENAI
    openai = urlsplit(address).hostname == urlsplit(OPENAI).hostname
    if openai and settings.api_key is None:
        raise UsageError(
            "no key is set for OpenAI.",
            hint="Set OPENAI_API_KEY or BRIEFING_API_KEY. Without one: --model extractive, or an endpoint of "
            "your own in BRIEFING_BASE_URL.",
        )
    return EndpointModel(
        "openai_compatible",
        settings,
        endpoint=_stored_as(address, settings.api),
        dial=lambda: Wire(
            settings.base_url,
            settings.api_key,
            api=settings.api,
            timeout=settings.timeout,
            retries=settings.retries,
            jobs=settings.jobs,
            requests_per_minute=settings.requests_per_minute,
        ),
        name=name or (CHEAPEST if openai else None),
    )


def _stored_as(address: str, api: str) -> str:
    """The address in the store. Which rung works depends on the interface too, so each has its own."""
    return endpoint_name(address) + ("/responses" if api == "responses" else "")
