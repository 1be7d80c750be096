"""Where things are: settings to the store's file, an endpoint's address to the name that is stored."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from briefing.errors import StoreError
from briefing.settings import Settings

FILE_NAME = "briefing.sqlite"
_USUAL_PORTS = {"http": 80, "https": 443}


def store_path(settings: Settings) -> Path:
    """The file that these settings keep answers in."""
    return settings.store or default_path()


def default_path(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """The file in this user's folder for data, by the platform's rules.

    Raises StoreError where there is no home.
    """
    try:
        if platform == "win32":
            base = Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
        elif platform == "darwin":
            base = Path.home() / "Library" / "Application Support"
        else:
            # The XDG Base Directory Specification: a relative XDG_DATA_HOME is to be ignored.
            configured = Path(environ.get("XDG_DATA_HOME", ""))
            base = configured if configured.is_absolute() else Path.home() / ".local" / "share"
    except RuntimeError:
        raise StoreError(
            "there is no home folder to keep answers in.",
            hint="Name a file: BRIEFING_STORE, or store in briefing.toml. Or use --no-cache.",
        ) from None
    return base / "briefing" / FILE_NAME


def endpoint_name(base_url: str) -> str:
    """The address as it is stored and compared: without user, password, query and fragment.

    Keys are sometimes written there. What is no URL (`local`) stays as it is.
    """
    if "://" not in base_url:
        return base_url
    try:
        parts = urlsplit(base_url)
        port = parts.port
    except ValueError:  # a port that is no number, an unclosed bracket
        return base_url.partition("://")[0].lower() + "://"
    host = (parts.hostname or "").lower()
    at = f"[{host}]" if ":" in host else host
    if port is not None and port != _USUAL_PORTS.get(parts.scheme):
        at += f":{port}"
    return f"{parts.scheme}://{at}{parts.path.rstrip('/')}"
