"""The exceptions of `briefing`: each says what went wrong, with which value, and what to try.

    BriefingError                 exit 7   (never raised itself: an internal error)
    |- UsageError                 exit 2   wrong usage
    |  |- SettingsError           exit 2   wrong configuration
    |  `- StoreError              exit 2   the file of stored answers cannot be used
    |- SourceError                exit 3   a source cannot be used
    |  |- TooLittleText           exit 3   it holds no article
    |  `- MissingRecording        exit 3   no recorded answer to this request
    |- IntegrityError             exit 4   a prompt or template is not what it should be
    |  |- PromptError             exit 4
    |  `- TemplateError           exit 4
    |- BudgetReached              exit 5   the limit of --max-usd
    |- ModelError                 exit 6   a model or the network failed after retries
    |  |- ContextOverflow         exit 6   the request is longer than the model reads
    |  |- AnswerCut               exit 6   the answer reached its length limit
    |  |- AnswerRefused           exit 6   the model declined
    |  |- AnswerUnusable          exit 6   no valid answer on any rung of the ladder
    |  `- EndpointUnusable        exit 6   nothing more can come from this endpoint: key, quota, address
    `- CheckFailed                exit 1   a verification or regression check failed

Only the command line turns them into exit codes; library users catch `BriefingError`.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Spent:
    """What calls took that came to nothing, in the terms of an `ask.Answer`: it belongs into the totals.

    Tokens as in `ask.Usage`; `cost_usd` is None where the price is not known.
    """

    input: int = 0
    cached: int = 0
    output: int = 0
    calls: int = 0
    cached_calls: int = 0
    cost_usd: float | None = 0.0
    model: str | None = field(default=None, compare=False)
    """The model that the endpoint said it used, where it answered at all."""


class BriefingError(Exception):
    """Base of everything that this package raises on purpose."""

    exit_code = 7
    spent: Spent | None = None
    """Of a ModelError or BudgetReached out of `Model.answer`: what was spent before it; None is nothing."""

    def __init__(self, what: str, *, hint: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.what}\n{self.hint}" if self.hint else self.what


class UsageError(BriefingError):
    """The command or function was called with something that makes no sense."""

    exit_code = 2


class SettingsError(UsageError):
    """briefing.toml or a BRIEFING_* variable holds something that is not allowed."""


class StoreError(UsageError):
    """The store cannot be opened, read or written; a run can go on without it."""


class SourceError(BriefingError):
    """A source is missing, unreadable, or not text."""

    exit_code = 3


class TooLittleText(SourceError):
    """The source could be read and holds no article."""


class MissingRecording(SourceError):
    """No recording holds an answer to this request."""


class IntegrityError(BriefingError):
    """A prompt or template differs from what its lock or its rules say."""

    exit_code = 4


class PromptError(IntegrityError):
    """A prompt file is malformed, or uses what it does not declare."""


class TemplateError(IntegrityError):
    """A template is missing or malformed, or names a variable that does not exist."""


class BudgetReached(BriefingError):
    """The next call would cross the limit set by --max-usd."""

    exit_code = 5


class ModelError(BriefingError):
    """A model gave no usable answer after retries."""

    exit_code = 6


class ContextOverflow(ModelError):
    """The request is longer than the model reads: a smaller passage may do. `window` is in tokens."""

    def __init__(self, what: str, *, hint: str | None = None, window: int | None = None) -> None:
        super().__init__(what, hint=hint)
        self.window = window


class AnswerCut(ModelError):
    """The answer reached its length limit: about less text, it may be whole.

    `part` is a valid value of the Ask's output type with what was complete, None where nothing was.
    """

    def __init__(self, what: str, *, hint: str | None = None, part: object = None) -> None:
        super().__init__(what, hint=hint)
        self.part = part


class AnswerRefused(ModelError):
    """The model declined to answer."""


class AnswerUnusable(ModelError):
    """No valid answer came, on any rung of the ladder, after repair."""


class EndpointUnusable(ModelError):
    """Nothing more can come from this endpoint now: the key, the quota, the address, the model's name."""


class CheckFailed(BriefingError):
    """A check ran to its end, and its answer is no."""

    exit_code = 1
