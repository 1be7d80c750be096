"""Speed of passages: MB of text per CPU-second, against one plain count of the same text.

usage: chunking.py [ROUNDS] [BUDGET]     medians over ROUNDS (default 5) at BUDGET tokens (default 512)

The texts are made here, from a fixed seed: invented news with quotations, in articles of 2 to 20 KB. Exact
counts are measured where tiktoken's cache holds o200k_base (TIKTOKEN_CACHE_DIR), and left out elsewhere.
"""

from __future__ import annotations

import random
import re
import statistics
import sys
import time
from collections.abc import Callable

from briefing.article import Article, Block
from briefing.text.chunks import passages
from briefing.text.sentences import sentences
from briefing.text.similarity import centroid, cosine, idf, terms, vector
from briefing.text.tokens import CountTokens, counter, estimate

PEOPLE = ("Mara Lind", "Gov. Orla Fenn", "Dr. J. K. Moor", "the mayor", "Prime Minister Aro Tarn")
THINGS = ("the port of Sund", "Norvik Inc.", "the U.N. mission", "a 3.5 per cent levy", "the Bern-led talks")
DEEDS = (
    "closed",
    "will be reviewed before Jan. 5",
    "has divided the coalition",
    "cost $2.4 million",
    "may end",
)
TAILS = (
    "after weeks of strikes",
    "as prices rose",
    "while lawmakers waited",
    "despite the warnings",
    "at 6 p.m.",
)
MEGABYTE = 1_000_000


def article(draw: random.Random, number: int) -> Article:
    """An invented article of 2 to 20 KB."""
    paragraphs: list[str] = []
    size = draw.randint(2_000, 20_000)
    while sum(map(len, paragraphs)) < size:
        paragraphs.append(" ".join(sentence(draw) for _ in range(draw.randint(1, 4))))
    text = "\n\n".join(paragraphs)
    blocks = tuple(Block(*match.span(), "story") for match in re.finditer(r"[^\n]+", text))
    return Article(f"a{number}", "-", text, blocks, "")


def sentence(draw: random.Random) -> str:
    """A sentence, or two in one quotation."""
    who, what, deed, tail = map(draw.choice, (PEOPLE, THINGS, DEEDS, TAILS))
    plain = f"{what} {deed} {tail}".removesuffix(".")
    capital = plain[0].upper() + plain[1:]
    return draw.choice(
        (f"{capital}.", f"“{capital}. That {draw.choice(DEEDS)},” {who} said.", f"{who} said that {plain}.")
    )


def rate(work: Callable[[], object], size: int, rounds: int) -> float:
    """MB per CPU-second, the median over `rounds`, after one run to warm up."""
    work()
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return size / MEGABYTE / statistics.median(times)


def similar(texts: list[list[str]]) -> None:
    """The centrality of every sentence of every article, as ranking uses it."""
    for each in texts:
        documents = [terms(text) for text in each]
        weights = idf(documents)
        vectors = [vector(document, weights) for document in documents]
        centre = centroid(vectors)
        for one in vectors:
            cosine(one, centre)


def main(rounds: int, budget: int) -> None:
    """Print a table."""
    draw = random.Random(2)  # noqa: S311  # the same texts every time; nothing secret
    articles = [article(draw, number) for number in range(80)]
    size = sum(len(a.text.encode()) for a in articles)
    parts = [sentences(a) for a in articles]
    count = sum(map(len, parts))
    print(f"{len(articles)} articles, {size / MEGABYTE:.2f} MB, {count} sentences; MB per CPU-second")

    def chunk(counting: CountTokens) -> None:
        for each, own in zip(articles, parts, strict=True):
            passages(each, own, counting, budget)

    def row(name: str, work: Callable[[], object]) -> None:
        print(f"{name:44} {rate(work, size, rounds):8.2f}")

    row("sentences", lambda: [sentences(a) for a in articles])
    row(
        "similarity of all sentences to their centre",
        lambda: similar([[s.text for s in own] for own in parts]),
    )
    row(f"passages of {budget}, estimated", lambda: chunk(estimate))
    exact = counter("gpt-5")
    if exact is estimate:
        print("o200k_base is not in tiktoken's cache: exact counts left out")
        return
    row("one exact count of each article", lambda: [exact(a.text) for a in articles])
    row("one exact count of each sentence", lambda: [exact(s.text) for own in parts for s in own])
    row(f"passages of {budget}, exact", lambda: chunk(exact))


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:3]]
    main(*numbers, *(5, 512)[len(numbers) :])
