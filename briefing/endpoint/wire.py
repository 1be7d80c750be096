"""Wire: a Request goes to an OpenAI-compatible endpoint, its Reply or one plain error comes back."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.ask import Reply, Request
from briefing.settings import Secret

OPENAI = "https://api.openai.com/v1"


@dataclass(frozen=True, slots=True)
class Offered:
    """A model that an endpoint lists; `window` in tokens where it says."""

    id: str
    window: int | None


class Wire:
    """One endpoint. Thread-safe; nothing heavy is imported before the first call."""

    def __init__(
        self,
        base_url: str | None,
        key: Secret | None,
        *,
        api: str = "chat",
        timeout: float = 300.0,
        retries: int = 4,
        jobs: int = 16,
        requests_per_minute: int | None = None,
    ) -> None:
        """`timeout` in seconds for one attempt, body included; `base_url` None is OpenAI's own."""
        self.base_url = (base_url or OPENAI).rstrip("/")
        raise NotImplementedError(key, api, timeout, retries, jobs, requests_per_minute)

    def send(self, request: Request) -> Reply:
        """The reply; a whole one may still be no use (cut off, empty, refused): see `Reply.finish`.

        Raises ContextOverflow, FormRefused, EndpointUnusable or ModelError; retries are inside.
        """
        raise NotImplementedError(request)

    def models(self) -> tuple[Offered, ...]:
        """What the endpoint lists; empty where it has no list."""
        raise NotImplementedError

    def close(self) -> None:
        """End every wait in other threads at once; further sends raise. May be called twice."""
        raise NotImplementedError
