"""Prompts: a task's versioned file and the values of a request become the messages that a model reads."""

from briefing.prompts.choice import pinned, prompt_for
from briefing.prompts.files import PromptFile, available, find
from briefing.prompts.prompt import Prompt, load
from briefing.prompts.values import article_values, notes_values, passage_values

__all__ = [
    "Prompt",
    "PromptFile",
    "article_values",
    "available",
    "find",
    "load",
    "notes_values",
    "passage_values",
    "pinned",
    "prompt_for",
]
