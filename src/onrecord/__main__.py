"""The command `onrecord`, or `python -m onrecord`: as quiet at a Ctrl-C while it is loaded as later on."""

import sys


def main() -> int:
    """Load the command and run it; return the exit status."""
    try:
        from onrecord.cli import main as run

        return run()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
