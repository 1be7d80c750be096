"""Three best sentences against the first three: ROUGE-1 with a reference summary, and their cost.

usage: salience.py SUMMARIES [--residue] [FLOOR=VALUE ...]

SUMMARIES is a JSON Lines file (.gz or not): a line holds `article` or `text`, and `reference` or
`human_summaries`, one or several. Printed is a line of JSON for each `dataset` in the file: `lead` is ROUGE-1
of the first three sentences of the raw text, `points` that of the first three key points, `difference` their
mean difference with its standard error. `--residue` first puts a byline, dates and a counter before each
article. A floor (`points=40`, `difference=0`) that any dataset misses makes the exit code 1.

ROUGE-1 is the F-measure of Lin (2004, "ROUGE: A package for automatic evaluation of summaries") over runs of
letters a-z and digits in lower case, without stemming and with stop words; of several references the best
counts.
"""

from __future__ import annotations

import gzip
import json
import re
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from briefing.errors import BriefingError
from briefing.models.extractive import read
from briefing.models.extractive.choosing.salience import key_points
from briefing.sources import article_from_text
from briefing.text.sentences import sentences, split

RESIDUE = "By . Nora Falk . PUBLISHED: . 06:17 EST, 4 July 2012 . | . UPDATED: . 08:57 EST, 4 July 2012 . "
"""What a scraper leaves before an article, in the form that summary collections are known for."""
SENTENCES = 3


@dataclass
class Scores:
    """ROUGE-1 per article, and the CPU time of the key points."""

    lead: list[float] = field(default_factory=list)
    points: list[float] = field(default_factory=list)
    words: list[tuple[int, int]] = field(default_factory=list)
    seconds: float = 0.0
    characters: int = 0
    unreadable: int = 0

    def summary(self, name: str) -> dict[str, float | int | str]:
        """One line of the result."""
        change = [p - q for p, q in zip(self.points, self.lead, strict=True)]
        error = statistics.stdev(change) / len(change) ** 0.5 if len(change) > 1 else 0.0
        return {
            "dataset": name,
            "articles": len(change),
            "lead": round(statistics.mean(self.lead), 2),
            "points": round(statistics.mean(self.points), 2),
            "difference": round(statistics.mean(change), 2),
            "standard_error": round(error, 2),
            "better": sum(c > 0 for c in change),
            "worse": sum(c < 0 for c in change),
            "words_lead": round(statistics.mean(a for a, _ in self.words), 1),
            "words_points": round(statistics.mean(b for _, b in self.words), 1),
            "ms_per_5_kb": round(self.seconds / self.characters * 5e6, 2),
            "unreadable": self.unreadable,
        }


def tokens(text: str) -> list[str]:
    """The words that ROUGE compares."""
    return re.findall(r"[a-z0-9]+", text.lower())


def rouge_1(candidate: str, references: Iterable[str]) -> float:
    """The best F-measure of shared words, in per cent."""
    mine = Counter(tokens(candidate))
    best = 0.0
    for reference in references:
        theirs = Counter(tokens(reference))
        shared = sum((mine & theirs).values())
        best = max(best, 200 * shared / (sum(mine.values()) + sum(theirs.values()) or 1))
    return best


def rows(path: Path) -> Iterator[dict[str, object]]:
    """The lines of a JSON Lines file, packed or not."""
    packed = path.read_bytes()
    lines = (gzip.decompress(packed) if path.suffix == ".gz" else packed).decode().split("\n")
    yield from map(json.loads, filter(str.strip, lines))


def measure(path: Path, residue: str) -> dict[str, Scores]:
    """Scores of all articles of `path`, by dataset."""
    found: dict[str, Scores] = defaultdict(Scores)
    for row in rows(path):
        scores = found[str(row.get("dataset", path.name))]
        text = residue + str(row.get("article") or row.get("text"))
        references = row.get("human_summaries") or [row["reference"]]
        assert isinstance(references, list)
        try:
            article = article_from_text(text)
        except BriefingError:
            scores.unreadable += 1
            continue
        reading = read(article, sentences(article))
        start = time.process_time()
        chosen = key_points(reading)
        scores.seconds += time.process_time() - start
        scores.characters += len(article.text)
        best = " ".join(s.text for s in chosen[:SENTENCES])
        first = " ".join(span.of(text) for span in split(text)[:SENTENCES])
        scores.points.append(rouge_1(best, references))
        scores.lead.append(rouge_1(first, references))
        scores.words.append((len(tokens(first)), len(tokens(best))))
    return found


def main(arguments: list[str]) -> int:
    """Print the lines; 0 where every floor holds."""
    if not arguments:
        print(__doc__)
        return 2
    floors = dict(a.split("=", 1) for a in arguments[1:] if "=" in a)
    found = measure(Path(arguments[0]), RESIDUE if "--residue" in arguments else "")
    low: list[str] = []
    for name, scores in found.items():
        line = scores.summary(name)
        print(json.dumps(line))
        low += [f"{name}: {k} {line[k]} < {v}" for k, v in floors.items() if float(line[k]) < float(v)]
    print("below: " + ", ".join(low) if low else "holds", file=sys.stderr)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
