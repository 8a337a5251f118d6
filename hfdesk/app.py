"""Puts the parts together: the command line where there is a verb, else the window."""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import pkgutil
import sys
from collections.abc import Iterator, Sequence

from hfdesk import cli
from hfdesk.domain.problems import Refusal
from hfdesk.system.assets import asset

#: What tells Qt where a window can be shown, on systems where there may be no such place.
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(words: Sequence[str] | None = None) -> int:
    """The program; ``words`` are the command line's, ``None`` the process's own."""
    arguments = cli.parser().parse_args(words)
    if arguments.verb:
        arguments.window_parts = window_parts
        return cli.run(arguments)
    return _window(arguments)


def _window(arguments: argparse.Namespace) -> int:
    status = 0

    def work() -> None:
        nonlocal status
        status = _open(arguments)

    return cli.guarded(work) or status


def _open(arguments: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in DISPLAYS):
        raise Refusal("window.no_display")
    gc.disable()  # until the window is there: what is imported stays, and looking it over takes time
    try:
        from hfdesk.gui.running import run_window
    except ImportError as error:
        raise Refusal("window.missing", reason=error) from error
    return run_window(arguments)


def window_parts() -> Iterator[str]:
    """What of the window loads: its forms, and what is translated."""
    try:
        from PySide6.QtCore import QTranslator

        from hfdesk.gui import forms

        names = [each.name for each in pkgutil.iter_modules(forms.__path__)]
        for name in names:
            importlib.import_module(f"{forms.__name__}.{name}")
    except ImportError as error:
        raise Refusal("window.missing", reason=error) from error
    yield f"forms {len(names)}"
    catalogues = sorted(asset("resources/i18n").glob("*.qm"))
    for path in catalogues:
        if not QTranslator().load(str(path)):
            raise Refusal("window.missing", reason=path.name)
    yield f"catalogues {len(catalogues)}"
