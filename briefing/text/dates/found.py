"""Found and Known: a date at its place among the words, and what dates are resolved against."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from briefing.text.dates.calendar import Precision, When


@dataclass(frozen=True, slots=True)
class Found:
    """A date at words `first` to `after`; `when` is None where it cannot be resolved."""

    first: int
    after: int
    precision: Precision
    when: When | None
    relative: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """What dates are resolved against."""

    today: dt.date | None
    """The day of publication."""
    before: When | None = None
    """The date named before."""
    dated: When | None = None
    """The last day or month that was written with its year, in this paragraph."""
    month: When | None = None
    """The last day or month that was written with its month's name, in this paragraph."""
