"""Frames: sentences and quotations go in; the article's own words around the quotations come out, as tokens.

A frame is a sentence, or several that one quotation holds together. Each top-level quotation in it is a
single token, so that what governs it can be looked for to its left and right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing.article import BlockKind, Sentence, Span
from briefing.models.extractive.lexicon.common import IRREGULAR
from briefing.models.extractive.lexicon.function_words import (
    AUXILIARIES,
    DETERMINERS,
    EVERYDAY_VERBS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    is_adverb,
    words,
)
from briefing.models.extractive.lexicon.speech import VERBS, Verb
from briefing.text.quotations import Quotation

_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){1,6}(?=[\s,;:)’'\"”]|$)|\w+(?:[’'&/@-]\w+|\.(?![A-Z][a-z])\w+|,(?<=\d,)\d+)*(?:(?<=[sS])[’'](?=\s))?|--+|\.{2,}|\S"
)
NICKNAME_LENGTH = 24
"""Code points of the longest nickname, with its marks."""
_LONGEST_FRAME = 200
"""Tokens. What is longer is no sentence, and is cut, so that hostile text costs linear time."""
_PLURAL_SUBJECTS = words("one many some several most few others this that")
"""Determiners that can be the subject themselves: "some claim"."""
_BEFORE_NOUNS = words("of in with by from at for on about")
_PAST = IRREGULAR - words(
    """
    men women children people feet teeth mice lives wives knives thieves leaves analyses crises criteria
    phenomena data media dies lying dying tying bid bet cost cast cut set read quit forecast lead shed
    """
)
"""Irregular forms that are verbs behind a name, and no nouns."""
_NOUNS_IN_ING = words(
    "hearing feeling meaning warning ruling finding offering understanding reading writing opening showing"
)
"""Forms that are nouns too, behind a determiner."""
_AFTER_NOUNS = words("familiar close loyal critical opposed aware able likely here there say says said told")
"""Adjectives and verbs that follow a plural: Brask officials familiar with the plan."""
_ABBREVIATED = words(
    """
    mr mrs ms dr sen sens rep reps gov govs gen lt col sgt capt prof rev hon st jr sr pres supt del
    atty co inc corp d r ind u.s u.n u.k
    """
)
_CONTRACTED = re.compile(r"^(he|she|they|it|i|we|you|who|that)(?=(?:'s|'d|'ve|'re|'ll|'m)$)")


class Token(NamedTuple):
    """A word, a mark, or a whole quotation. A thousand stand in an article: a tuple is the cheap form."""

    start: int
    end: int
    low: str
    """The word in lower case with straight apostrophes; "Q" for a quotation."""
    capital: bool
    word: bool
    """It is spelled with letters or digits."""
    quotation: int | None = None

    def of(self, text: str) -> str:
        """The words of `text` at this address."""
        return text[self.start : self.end]

    @property
    def base(self) -> str:
        """The pronoun in "he's", the noun in "Reed's", else the word itself."""
        if "'" not in self.low:
            return self.low
        contracted = _CONTRACTED.match(self.low)
        return contracted.group() if contracted else self.low

    @property
    def possessive(self) -> bool:
        """True for "Reed's" and "players'", not for "he's"."""
        return self.low.endswith(("'s", "s'")) and self.base == self.low and self.low != "'s"


@dataclass(frozen=True, slots=True)
class Frame(Span):
    """The tokens of one sentence, quotations kept whole."""

    block: int
    kind: BlockKind
    tokens: tuple[Token, ...]
    quotations: tuple[int, ...]
    """Token indices of the quotations."""
    verbs: dict[int, Verb] = field(init=False)
    """The verbs of speech by token index, in order."""

    def __post_init__(self) -> None:
        found = ((at, self._verb(at)) for at, token in enumerate(self.tokens) if token.low in VERBS)
        object.__setattr__(self, "verbs", {at: verb for at, verb in found if verb is not None})

    def low(self, at: int) -> str:
        """The word at `at`, empty outside the frame."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def is_quotation(self, at: int) -> bool:
        """True where a quotation stands at `at`."""
        return 0 <= at < len(self.tokens) and self.tokens[at].quotation is not None

    def is_nickname(self, at: int) -> bool:
        """True for a short quotation inside a name: Ana "Rio" Ruiz."""
        return (
            self.is_quotation(at)
            and at > 0
            and self.tokens[at - 1].capital
            and self.tokens[at - 1].low not in PREPOSITIONS
            and self.tokens[at - 1].low not in DETERMINERS
            and at + 1 < len(self.tokens)
            and self.tokens[at + 1].capital
            and self.tokens[at].end - self.tokens[at].start <= NICKNAME_LENGTH
        )

    def verb(self, at: int) -> Verb | None:
        """The verb of speech at `at`, None for another word or for a noun of the same spelling."""
        return self.verbs.get(at)

    def _verb(self, at: int) -> Verb | None:
        token = self.tokens[at]
        verb = VERBS.get(token.low)
        if verb is None or (token.capital and at > 0 and not self.is_quotation(at - 1)):
            return None
        if verb.ing:
            return None if token.low in _NOUNS_IN_ING and self._is_qualified(at) else verb
        return None if self._is_noun(at, verb) else verb

    def _is_qualified(self, at: int) -> bool:
        """Whether a word that belongs to nouns stands before: "the hearing", "a 2014 Senate hearing"."""
        before = self.tokens[at - 1] if at else None
        return before is not None and (
            before.low in DETERMINERS
            or before.possessive
            or (before.capital and any(self.low(i) in DETERMINERS for i in range(max(0, at - 4), at - 1)))
        )

    def _is_noun(self, at: int, verb: Verb) -> bool:
        """Whether a form like "claims" or "report" is a noun here, by the words before and after it."""
        before = self.low(at - 1)
        if verb.participle and not verb.plain:
            return before in DETERMINERS and before not in _PLURAL_SUBJECTS | {"all", "both", "each"}
        if before in DETERMINERS or before in _BEFORE_NOUNS:
            return before not in ({"one", "this", "that"} if verb.third else _PLURAL_SUBJECTS)
        if (at and self.tokens[at - 1].possessive) or (before == "to" and self.low(at - 2) == "according"):
            return True
        if not verb.participle and self.low(at + 1) in AUXILIARIES:
            return True
        if verb.plain and not verb.participle and not self._takes_plain(at - 1):
            return True
        return self.low(at + 1) in {"of", "from"} and verb.lemma not in {"speak", "accuse", "think", "say"}

    def _takes_plain(self, before: int) -> bool:
        """Whether a plain form can be a verb behind `before`: "to say", "will say", "critics say"."""
        if before < 0 or self.is_quotation(before):
            return True
        token = self.tokens[before]
        low = token.low
        return (
            low in AUXILIARIES
            or low in SUBJECT_PRONOUNS
            or is_adverb(low)
            or low in NEGATIONS
            or low
            in {
                "to",
                "people",
                "police",
                "men",
                "women",
                "media",
                "who",
                "that",
                "which",
                "and",
                "or",
                ",",
                ")",
            }
            or token.base != low
            or (low.endswith("s") and not token.possessive)
        )

    def ends_phrase(self, at: int) -> bool:
        """True where a noun phrase from the left cannot go on: at a verb, an auxiliary, a connective."""
        token = self.tokens[at]
        low = token.low
        if token.capital:
            return False
        if low in AUXILIARIES or low in EVERYDAY_VERBS or low in RELATIVES or low in SUBORDINATORS:
            return low != "and"
        verb = VERBS.get(low)
        if verb is not None and at in self.verbs:
            return True
        if low in _PAST and at > 0 and self.tokens[at - 1].capital and not self.tokens[at - 1].possessive:
            return True
        if self._is_third_person(at):
            return True
        return (
            low.endswith("ed")
            and len(low) > 4
            and self.low(at - 1) not in DETERMINERS
            and verb is None
            and (self.low(at - 1) not in PREPOSITIONS)
        )

    def _is_third_person(self, at: int) -> bool:
        """Whether a form in -s behind a name is its verb, by what follows: Ana Ruiz joins local leaders."""
        low = self.low(at)
        if not low.endswith("s") or low.endswith(("ss", "'s", "s'")) or at == 0 or at + 1 >= len(self.tokens):
            return False
        before, after = self.tokens[at - 1], self.tokens[at + 1]
        if not before.capital or before.possessive or not after.word or after.low.endswith("ing"):
            return False
        closed = PREPOSITIONS | AUXILIARIES | RELATIVES | SUBORDINATORS | NEGATIONS | _AFTER_NOUNS
        return after.low not in closed and not is_adverb(after.low) and at + 1 not in self.verbs


def frames(
    text: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation], blocks: Sequence[Span]
) -> tuple[Frame, ...]:
    """The frames of an article in order; sentences that share a top-level quotation share a frame."""
    outer = [(i, q.outer) for i, q in enumerate(quotations) if q.depth == 0]
    made: list[Frame] = []
    at = block = 0
    for group, inside in _groups(sentences, [span for _, span in outer]):
        start, end = group[0].start, max(span.end for span in (group[-1], *inside))
        while at < len(outer) and outer[at][1].start < start:
            at += 1
        first = at
        while at < len(outer) and outer[at][1].start < end:
            at += 1
        while block + 1 < len(blocks) and blocks[block].end <= start:
            block += 1
        tokens = _tokens(text, Span(start, end), outer[first:at])
        for piece in _pieces(text, tokens):
            marks = tuple(i for i, t in enumerate(piece) if t.quotation is not None)
            made.append(Frame(piece[0].start, piece[-1].end, block, group[0].kind, piece, marks))
    return tuple(made)


def _pieces(text: str, tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """`tokens` cut where sentences are run together without a blank, and where they get too long."""
    begin = 0
    for at in range(1, len(tokens) + 1):
        if at == len(tokens) or at - begin == _LONGEST_FRAME or _is_glued(text, tokens[at - 1], tokens[at]):
            yield tokens[begin:at]
            begin = at


def _is_glued(text: str, before: Token, token: Token) -> bool:
    """Whether a new sentence begins at `token` with no blank before it: "left.Then", "left.”Ito"."""
    if before.end != token.start:
        return False
    if before.quotation is not None:
        ended = text[before.end - 1] not in "([" and text[max(0, before.end - 2)] in ".!?…"
        return ended and token.capital and token.end - token.start > 1
    return before.low == "." and (token.quotation is not None or (token.capital and len(token.low) > 1))


def _groups(sentences: Sequence[Sentence], outer: Sequence[Span]) -> list[tuple[list[Sentence], list[Span]]]:
    """Sentences joined where a quotation reaches from one into the next, with the quotations that do."""
    groups: list[tuple[list[Sentence], list[Span]]] = []
    at = 0
    for sentence in sentences:
        while at < len(outer) and outer[at].end <= sentence.start:
            at += 1
        reaching = outer[at] if at < len(outer) and outer[at].start < sentence.start else None
        if reaching is not None and groups:
            groups[-1][0].append(sentence)
            groups[-1][1].append(reaching)
        else:
            groups.append(([sentence], []))
    return groups


def _tokens(text: str, span: Span, outer: Sequence[tuple[int, Span]]) -> tuple[Token, ...]:
    """The tokens of `span`, each quotation of `outer` as one."""
    tokens: list[Token] = []
    at = span.start
    for number, quotation in outer:
        tokens += _words(text, at, quotation.start)
        tokens.append(Token(quotation.start, quotation.end, "Q", capital=False, word=False, quotation=number))
        at = quotation.end
    tokens += _words(text, at, span.end)
    return tuple(tokens)


def _words(text: str, start: int, end: int) -> list[Token]:
    """Words and marks between `start` and `end`; a full stop after an abbreviation belongs to the word."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, max(start, end)):
        word = match.group()
        low = word.lower().replace("’", "'")
        if word == "." and found and found[-1].low in _ABBREVIATED and match.start() == found[-1].end:
            last = found.pop()
            found.append(Token(last.start, match.end(), last.low + ".", last.capital, word=True))
            continue
        found.append(Token(match.start(), match.end(), low, word[0].isupper(), word[0].isalnum()))
    return found
