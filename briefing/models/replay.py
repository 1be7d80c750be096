"""`replay:PATH`: a Request comes in, the Reply recorded for it goes out; no socket is opened.

A recording is a file *.recording.json: {"format": 1, "schemas": {sha256: text}, "calls": [{"key", "request",
"reply"}, ...]}. `request` is the whole Request, with its schema's SHA-256 for the schema; `key` is the
Request's, by which a reply is found.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from briefing.ask import Answer, Ask, Message, Reply, Request, Usage
from briefing.endpoint.conversation import Conversation
from briefing.endpoint.rungs import Asking
from briefing.errors import MissingRecording, UsageError
from briefing.prices import FREE, Price
from briefing.settings import Settings

T = TypeVar("T")
FORMAT = 1
ENDING = ".recording.json"


def open_kind(name: str | None, settings: Settings) -> Replay:
    """The recordings at the path `name`: a file, or a folder with files *.recording.json.

    Raises UsageError without a path, MissingRecording for one that holds no recording.
    """
    if not name:
        raise UsageError(
            "replay needs a recording.", hint=f"For instance: --model replay:tests/recordings/case{ENDING}"
        )
    return Replay(recordings(Path(name)), Path(name), settings)


class Replay:
    """The Model that says again what was recorded. Nothing is paid: it costs 0.0."""

    reads_messages = True
    window: int | None = None
    price: Price | None = FREE

    def __init__(self, recorded: Mapping[str, tuple[Request, Reply]], path: Path, settings: Settings) -> None:
        """What was recorded, by the Request's key; `path` is for errors only."""
        self._recorded = recorded
        self._path = path
        first = next(iter(recorded.values()))[0]
        self.name: str | None = first.model
        self.output_tokens = first.max_output_tokens or settings.max_output_tokens
        asking = Asking(first.model, self.output_tokens, first.temperature)
        self._conversation = Conversation(self._send, asking, engine="replay", price=FREE)

    def answer(self, ask: Ask[T]) -> Answer[T]:
        """The recorded answer.

        Raises MissingRecording where there is none to this very request.
        """
        try:
            return self._conversation.answer(ask)
        except MissingRecording as missing:
            raise self._missing(ask.task, str(ask.output.__name__)) from missing

    def close(self) -> None:
        """Nothing is held."""

    def _send(self, request: Request) -> Reply:
        if request.key not in self._recorded:
            raise MissingRecording("not recorded")
        return self._recorded[request.key][1]

    def _missing(self, task: str, output: str) -> MissingRecording:
        alike = sum(request.output == output for request, _ in self._recorded.values())
        return MissingRecording(
            f"no recording in {self._path} answers this request for {output} (task {task}): it holds "
            f"{len(self._recorded)} answers, {alike} of them {output}.",
            hint="The prompt, the article, the schema, passage_tokens or another setting differs from what "
            "was recorded.",
        )


def recordings(path: Path) -> dict[str, tuple[Request, Reply]]:
    """All calls recorded at `path`, by key.

    Raises MissingRecording for a path that holds none, UsageError for a file that is no recording.
    """
    files = sorted(path.rglob(f"*{ENDING}")) if path.is_dir() else [path] if path.is_file() else []
    found: dict[str, tuple[Request, Reply]] = {}
    for file in files:
        for request, reply in _read(file):
            found.setdefault(request.key, (request, reply))
    if not found:
        raise MissingRecording(
            f"there is no recording at {path}.", hint=f"It is a file or folder with *{ENDING}."
        )
    return found


def recording(calls: Iterable[tuple[Request, Reply]]) -> str:
    """Calls as the text of a recording: sorted, one text for the same calls in whatever order."""
    once = {request.key: (request, reply) for request, reply in calls}
    rows = [
        {"key": key, "request": _request(one), "reply": _reply(reply)}
        for key, (one, reply) in sorted(once.items(), key=lambda call: (call[1][0].output, call[0]))
    ]
    schemas = {_sha256(one.schema): one.schema for one, _ in once.values()}
    whole = {"format": FORMAT, "schemas": schemas, "calls": rows}
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _request(request: Request) -> dict[str, Any]:
    return {**asdict(request), "schema": _sha256(request.schema)}


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _reply(reply: Reply) -> dict[str, Any]:
    """Without `stored`, which is of one run only."""
    return {key: value for key, value in asdict(reply).items() if key != "stored"}


def _read(file: Path) -> Iterable[tuple[Request, Reply]]:
    try:
        whole = json.loads(file.read_text("utf-8"))
        if whole["format"] != FORMAT:
            raise UsageError(
                f"{file} is a recording of format {whole['format']!r}; this version reads {FORMAT}."
            )
        return [
            (_to_request(row["request"], whole["schemas"]), _to_reply(row["reply"])) for row in whole["calls"]
        ]
    except OSError as problem:
        raise MissingRecording(f"{file} cannot be read: {problem.strerror}.") from problem
    except (ValueError, TypeError, KeyError, AttributeError) as problem:
        raise UsageError(f"{file} is no recording: {type(problem).__name__}: {problem}.") from problem


def _to_request(row: dict[str, Any], schemas: dict[str, str]) -> Request:
    messages = tuple(Message(**message) for message in row["messages"])
    return Request(**{**row, "schema": schemas[row["schema"]], "messages": messages})


def _to_reply(row: dict[str, Any]) -> Reply:
    usage = Usage(**row["usage"]) if row.get("usage") else None
    return Reply(**{**row, "usage": usage})
