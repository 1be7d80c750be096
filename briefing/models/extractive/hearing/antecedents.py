"""Antecedents: voices go in as they are heard; the one that "he", "it" or "they" means comes out.

A pronoun belongs to the latest subject that fits it: in news the one who spoke or acted last goes on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_NEAR = 4
"""Among so many voices somebody of the very gender goes before somebody who might have it."""
_KEPT = 12
"""Voices that are remembered: who has not been heard for longer is named again."""
_GENDER = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
_PLURAL = frozenset({"they", "their", "them"})
_THING = frozenset({"it", "its"})


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: a name or the phrase as written, and the entity it stands for."""

    name: str
    entity: int | None
    gender: str | None = None
    person: bool = False
    """It is somebody with a name."""
    plural: bool = False
    human: bool = False
    """It is one human being, named or not."""
    body: bool = False
    """It is a body or document that speaks."""
    noun: str = ""
    """For a phrase without a name: the noun that heads it, in lower case."""

    @property
    def named(self) -> bool:
        """True for whom the article calls by name, and for people at large."""
        return self.person or self.plural or self.entity is not None

    @property
    def thinks(self) -> bool:
        """True for what can think and wish, and not for a thing or matter."""
        return self.named or self.human or self.body


class Antecedents:
    """The voices heard so far, the latest last."""

    def __init__(self) -> None:
        self._recent: list[Voice] = []
        self._spoken: set[Voice] = set()
        self.latest: Voice | None = None

    def heard(self, voice: Voice, *, spoke: bool = False) -> None:
        """Remember `voice` as the latest subject; `spoke`: it was the subject of a verb of speech."""
        self.latest = voice
        if spoke:
            self._spoken.add(voice)
        if not (voice.thinks or voice.name[:1].isupper()):
            return
        if voice in self._recent:
            self._recent.remove(voice)
        self._recent.append(voice)
        del self._recent[:-_KEPT]

    def back(self) -> Iterator[Voice]:
        """The voices, the latest first."""
        return reversed(self._recent)

    def of(self, pronoun: str) -> Voice | None:
        """The latest voice that `pronoun` can mean; None where none was heard."""
        if pronoun in _GENDER:
            return self.someone(_GENDER[pronoun])
        if pronoun in _PLURAL:
            several = (v for v in self.back() if v.plural or v.body or (v.human and not v.person))
            return next(several, self.latest)
        bodies = (v for v in self.back() if v.body and not v.plural)
        things = (v for v in self.back() if not v.human and not v.plural)
        latest = None if self.latest is None or self.latest.human else self.latest
        return next(bodies, next(things, latest))

    def someone(self, gender: str | None) -> Voice | None:
        """The latest single human being who is not of the other gender.

        A passer-by of unknown gender, neither named nor heard, gives way to somebody of the very gender.
        """
        fitting = [v for v in self.back() if v.human and (gender is None or v.gender in (gender, None))]
        for voice in fitting[:_NEAR]:
            if voice.gender is not None or voice.person or voice in self._spoken:
                return voice
        return fitting[0] if fitting else None

    def speaker(self, gender: str | None) -> Voice | None:
        """The latest voice, where it is somebody with a name who spoke and is not of the other gender."""
        last = next(self.back(), None)
        if last is None or not last.person or last not in self._spoken:
            return None
        return last if gender is None or last.gender in (gender, None) else None


def is_pronoun(word: str) -> bool:
    """Whether `word` in lower case stands for a voice heard before."""
    return word in _GENDER or word in _PLURAL or word in _THING


def gender_of_pronoun(word: str) -> str | None:
    """The gender that a pronoun tells: "m" for "he", "f" for "her", else None."""
    return _GENDER.get(word)
