"""The command ``keystead``: the same program as the Rust binary, run from the addon."""

from __future__ import annotations

import signal
import sys

from ._keystead import run_command


def main() -> int:
    """Runs the command with the arguments of this process; gives its exit status."""
    # The command has its own ways to end on a signal; Python's would wait for the next bytecode.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.stdout.flush()
    return run_command(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
