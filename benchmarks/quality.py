"""Run the scorers over labelled texts and hold the floors of floors.toml.

usage: quality.py FOLDER     FOLDER holds measure/ (the scorers) and the labelled texts; their licences
                             keep the texts out of this project
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent


def fingerprint(folder: Path, arguments: list[str]) -> str:
    """SHA-256 over the labelled files, first 16 hexadecimal digits."""
    total = hashlib.sha256()
    for argument in dict.fromkeys(arguments):
        path = folder / argument
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file():
                total.update(file.name.encode() + file.read_bytes())
    return total.hexdigest()[:16]


def main(folder: Path) -> int:
    """Print each scorer's figures; 1 where a floor is missed."""
    if not (folder / "measure").is_dir():
        print(f"No scorers in {folder}/measure; nothing was measured.")
        return 2
    command = Path(sys.executable).with_name("briefing")
    missed = []
    for name, entry in tomllib.loads((HERE / "floors.toml").read_text("utf-8")).items():
        found = fingerprint(folder, entry["arguments"])
        if found != entry.get("data", found):
            print(f"{name}: other data ({found}) than the floors were measured on ({entry['data']})")
        run = subprocess.run(
            [
                sys.executable,
                str(folder / entry["scorer"]),
                *(str(folder / argument) for argument in entry["arguments"]),
                *(f"{rate}={floor}" for rate, floor in entry.get("floors", {}).items()),
            ],
            env={**os.environ, "BRIEFING": str(command)},
            capture_output=True,
            text=True,
            check=False,
        )
        print(f"{name} [{found}]: {run.stdout.strip()}{run.stderr.strip()[-500:]}", flush=True)
        missed += [name] if run.returncode else []
    print(f"floors missed: {', '.join(missed)}" if missed else "all floors hold")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
