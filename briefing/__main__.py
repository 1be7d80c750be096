"""`briefing` and `python -m briefing`: the arguments come in, the exit code goes out."""

import os
import sys


def main() -> None:
    """Run the command line."""
    from briefing.cli.border import INTERRUPTED, run

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
