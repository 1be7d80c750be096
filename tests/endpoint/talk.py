"""What a model could be asked and could say: small doubles for what stands above the wire."""

from __future__ import annotations

import json
from threading import Lock

from briefing.ask import Ask, Message, Reply, Request, Usage
from briefing.draft import DraftStatement, EditionDraft

MESSAGES = (Message("system", "You brief."), Message("user", "[1] The port of Sund closed."))
ASK = Ask("digest", EditionDraft, (), (), MESSAGES)
STATEMENT = {"text": "The port of Sund closed.", "kind": "fact", "owner": None, "evidence": [1]}
OBJECT = {"headline": "Port closed", "bottom_line": [STATEMENT], "watch": []}
GOOD = json.dumps(OBJECT)
VALUE = EditionDraft("Port closed", (DraftStatement("The port of Sund closed.", "fact", None, (1,)),), ())
CUT = GOOD[: GOOD.index('"watch"')]
"""Cut off after its first list."""
UNFIT = json.dumps(OBJECT | {"watch": 3})
PROSE = "Surely! The port of Sund is closed."
USAGE = Usage(100, 10, 20)


def said(text: str = GOOD, **more: object) -> Reply:
    """A reply of 100 tokens in, 10 of them cached, and 20 out."""
    return Reply(text, **{"usage": USAGE, "model": "tiny-1", **more})  # type: ignore[arg-type] # by its caller


class Says:
    """A Send that gives these replies and errors in turn, the last for ever, and keeps what it was sent."""

    def __init__(self, *turns: Reply | Exception) -> None:
        self.turns = list(turns)
        self.seen: list[Request] = []
        self._lock = Lock()

    def __call__(self, request: Request) -> Reply:
        with self._lock:
            self.seen.append(request)
            turn = self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]
        if isinstance(turn, Exception):
            raise turn
        return turn
