"""`briefing` and `python -m briefing`: the arguments come in, the exit code goes out."""

import sys


def main() -> None:
    """Run the command line."""
    from briefing.cli.border import run

    sys.exit(run())


if __name__ == "__main__":
    main()
