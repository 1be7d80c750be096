"""`briefing` and `python -m briefing`: the arguments come in, the exit code goes out."""

import gc
import os
import sys

GARBAGE = 50_000
"""Objects made between two searches for garbage. Python's 700 suit programs that run for days; here, with a
model's SDK loaded, each full search would hold every thread for a tenth of a second."""


def main() -> None:
    """Run the command line."""
    from briefing.cli.border import INTERRUPTED, run

    gc.set_threshold(GARBAGE, 20, 20)
    code = run()
    if code == INTERRUPTED:  # everything is closed; taking Python apart costs up to half a second more
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (AttributeError, OSError, ValueError):  # there is none, or nobody reads it
                continue
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    main()
