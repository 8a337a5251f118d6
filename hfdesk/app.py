"""Puts the parts together: the command line where there is a verb, else the window."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from hfdesk import cli


def main(words: Sequence[str] | None = None) -> int:
    """The program; ``words`` are the command line's, ``None`` the process's own."""
    arguments = cli.parser().parse_args(words)
    if arguments.verb:
        return cli.run(arguments)
    return _window(arguments)


def _window(arguments: argparse.Namespace) -> int:
    status = 0

    def work() -> None:
        nonlocal status
        status = _open(arguments)

    return cli.guarded(work) or status


def _open(arguments: argparse.Namespace) -> int:
    from hfdesk.gui.running import run_window

    return run_window(arguments)

