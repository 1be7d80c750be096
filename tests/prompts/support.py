"""A small prompt of one's own, and how to change a part of it."""

from __future__ import annotations

from pathlib import Path

from briefing.prompts.files import PromptFile

FRONT = """name: digest
description: For tests.
metadata:
  version: v1
  output_model: EditionDraft
  changelog: First version.
inputs:
  - name: stories
    kind: array
    description: Lines.
  - name: language
    kind: string
    description: A language.
    default: English
outputs:
  - {name: headline, kind: string}
  - {name: bottom_line, kind: array}
  - {name: watch, kind: array}
"""
BODY = """system:
Write in {{ language }}.

user:
{{ stories | fenced('stories') }}
"""
WHOLE = f"---\n{FRONT}---\n{BODY}"


def written(folder: Path, text: str = WHOLE, task: str = "digest", version: int = 1) -> PromptFile:
    """`text` as a file of its version in `folder`."""
    path = folder / task / f"v{version}.prompty"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.replace("version: v1", f"version: v{version}").encode())
    return PromptFile(task, version, path)
