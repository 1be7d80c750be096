"""What went wrong at an endpoint to one error of the tree, and whether asking again can help."""

from __future__ import annotations

from briefing.errors import ModelError


class FormRefused(ModelError):
    """The endpoint does not take this Form: go down a rung. Never reaches a user."""
