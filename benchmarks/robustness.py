"""Many texts through load, engine and grounding in one process: crashes, wrong addresses, CPU time.

usage: robustness.py FOLDER             every file of FOLDER as it is
       robustness.py FOLDER --damaged   each also cut, in capitals, on one line, its marks doubled or gone ...
       robustness.py --hostile          one string repeated, at two sizes: cost must grow with size only

Exit 1 where a text crashed, took longer than LIMIT, holds a wrong address, or grew faster than GROWTH allows.
"""

from __future__ import annotations

import random
import signal
import statistics
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path

import briefing.models.extractive  # noqa: F401  # loaded here, so that no text pays for it
from briefing import pipeline, sources
from briefing.brief import Briefing, Evidence
from briefing.errors import BriefingError
from briefing.settings import Settings

LIMIT = 30
"""Seconds that one text may take."""
SIZES = (25_000, 100_000)
"""Code points of a hostile text."""
GROWTH = 8
"""How many times the CPU time of the smaller the larger may take, where 4 is linear."""
NOISE = 0.3
"""CPU seconds below which growth is not judged."""
HOSTILE = (
    '"', "“", "”", "'", "’", "(", "[", ". ", "? ", ", ", "; ", "- ", "—", "’s ", "…", "& ", "* ", "# ",
    "A ", "a ", "é", "\u0301", "漢", "😀", "\t", "\u00a0", "\n", "\n\n", "a\n\n", "A. B. ", "<p>", "<",
    "“a” ", '"a" said ', "“Yes,” he said. ", "said: “", "He said he said that ", "said ", "who ", "of the ",
    "Mr. ", "U.S. ", "Anna Berg, ", "Anna Berg said. ", "Prime Minister ", "the mayor of ", "Smith-",
    "1 ", "1,", "12/", "May 3 ", "3 May 2020 ", "in 2020 ", "Monday ", "next week ", "according to ",
    "If it may fail, ", "could attack ", "risk war ", "not only ",
)  # fmt: skip


@dataclass
class Report:
    """What went wrong, and the CPU seconds that each text took."""

    crashes: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    refused: int = 0

    def show(self) -> None:
        """Print all faults and the spread of the times."""
        for line in [*self.crashes, *self.addresses]:
            print(line)
        times = sorted(self.seconds.values())
        slowest = max(self.seconds, key=self.seconds.__getitem__, default="")
        if times:
            middle, late = statistics.median(times), times[int(len(times) * 0.95)]
            print(
                f"CPU: median {middle * 1000:.1f} ms, p95 {late * 1000:.1f} ms, max {times[-1] * 1000:.0f} ms"
            )
            print(f"slowest: {slowest}")
        print(
            f"{len(times)} briefings, {self.refused} refused as no article, {len(self.crashes)} crashes, "
            f"{len(self.addresses)} with a wrong address"
        )

    @property
    def clean(self) -> bool:
        """True where nothing crashed and every address was right."""
        return not self.crashes and not self.addresses


class TooSlowError(Exception):
    """A text took longer than LIMIT."""


def _stop(_signal: int, _frame: object) -> None:
    raise TooSlowError


def run(name: str, text: str, report: Report, folder: Path) -> float:
    """Make the briefing of `text` and note what happens; CPU seconds."""
    path = folder / "text.txt"
    path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
    begun = time.process_time()
    signal.alarm(LIMIT)
    try:
        made = pipeline.brief(list(sources.load(str(path))), settings=Settings(), model="extractive")
        signal.alarm(0)
        if wrong := wrong_addresses(made):
            report.addresses.append(f"{name}: {wrong[0]!r} and {len(wrong) - 1} more")
    except BriefingError:
        report.refused += 1
        return time.process_time() - begun
    except TooSlowError:
        report.crashes.append(f"{name}: more than {LIMIT} s\n{traceback.format_exc(limit=-6)}")
    except Exception:  # noqa: BLE001  # whatever goes wrong is what is looked for
        report.crashes.append(f"{name}: {traceback.format_exc(limit=-4)}")
    finally:
        signal.alarm(0)
    report.seconds[name] = time.process_time() - begun
    return report.seconds[name]


def wrong_addresses(made: Briefing) -> list[Evidence]:
    """Evidence whose address does not hold its words."""
    texts = {a.id: a.text for a in made.articles}
    return [e for e in evidence(made) if texts[e.article][e.start : e.end] != e.text or not e.text]


def evidence(node: object) -> Iterator[Evidence]:
    """Every piece of evidence within a briefing."""
    if isinstance(node, Evidence):
        yield node
    elif is_dataclass(node):
        for part in fields(node):
            yield from evidence(getattr(node, part.name))
    elif isinstance(node, tuple):
        for part in node:
            yield from evidence(part)


def damaged(text: str, draw: random.Random) -> dict[str, str]:
    """The same text as accidents leave it."""
    start = draw.randrange(max(1, len(text)))
    marks = str.maketrans(dict.fromkeys("“”„\"«»'‘’"))
    double = str.maketrans({mark: mark * 2 for mark in '“”"'})
    return {
        "cut": text[start : draw.randrange(start, len(text) + 1)],
        "upper": text.upper(),
        "lower": text.lower(),
        "unquoted": text.translate(marks),
        "doubled": text.translate(double),
        "one line": " ".join(text.split()),
        "lines": text.replace(". ", ".\n"),
        "reversed": "\n\n".join(reversed(text.split("\n\n"))),
        "windows": text.replace("\n", "\r\n"),
        "spaced": text.replace(" ", "  \u00a0"),
    }


def over(folder: Path, *, damage: bool) -> bool:
    """Run over all files of a folder; the longest run of them is also tried as one text of 200 KB."""
    report, draw = Report(), random.Random(1)  # noqa: S311  # repeatable damage, no secret
    with tempfile.TemporaryDirectory() as scratch:
        joined = ""
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            text = path.read_text("utf-8", errors="replace")
            run(path.name, text, report, Path(scratch))
            joined += text + "\n\n" if len(joined) < 200_000 else ""
            for kind, worse in damaged(text, draw).items() if damage else ():
                run(f"{path.name} ({kind})", worse, report, Path(scratch))
        if damage:
            run("all together, 200 KB", joined[:200_000], report, Path(scratch))
    report.show()
    return report.clean


def hostile() -> bool:
    """Repeat each string at two sizes and judge how the cost grows."""
    report, steep = Report(), 0
    with tempfile.TemporaryDirectory() as scratch:
        for piece in HOSTILE:
            for story in (False, True):
                small, large = (
                    run(
                        f"{piece!r} x {size}, story {story}",
                        hostile_text(piece, size, story=story),
                        report,
                        Path(scratch),
                    )
                    for size in SIZES
                )
                if large > NOISE and large > GROWTH * small:
                    steep += 1
                    print(f"steep: {piece!r}, story {story}: {small:.2f} s to {large:.2f} s CPU")
    report.show()
    return report.clean and not steep


def hostile_text(piece: str, size: int, *, story: bool) -> str:
    """`piece` repeated up to `size`, alone or within an article's story."""
    body = piece * (size // len(piece))
    return (
        f"Mill closes\n\nThe mill of Sund closed on Friday, its owner said.\n\n{body}\n\nIt may open again."
        if story
        else body
    )


if __name__ == "__main__":
    signal.signal(signal.SIGALRM, _stop)
    options = [a for a in sys.argv[1:] if a.startswith("--")]
    named = [Path(a) for a in sys.argv[1:] if not a.startswith("--")]
    fine = [over(each, damage="--damaged" in options) for each in named]
    fine += [hostile()] if "--hostile" in options else []
    sys.exit(not all(fine))
