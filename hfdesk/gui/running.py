"""The window's process: the frame on the screen first, the rest after it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from hfdesk.gui.frame import Frame
from hfdesk.gui.tokens import tokens
from hfdesk.system import paths, settings

if TYPE_CHECKING:
    from hfdesk.gui.opening import Opening


def run_window(arguments: argparse.Namespace) -> int:
    """Open the window, on a meeting where one is named; the exit status."""
    app = _application()
    folder = paths.settings()
    chosen = settings.load(folder)
    frame = Frame(tokens(_theme(app, chosen.theme)))
    frame.put(chosen.geometry)

    opened: list[Opening] = []

    def furnish() -> None:
        from hfdesk.gui.opening import Opening

        opened.append(Opening(app, frame, arguments, chosen, folder))
        opened[0].start()

    frame.painted.connect(furnish)
    frame.show()
    try:
        return app.exec()
    finally:
        for opening in opened:
            opening.close()


def application() -> QApplication:
    """The process's Qt application, with the bundled font."""
    from hfdesk.gui import theme

    app = _application()
    theme.load_fonts()
    return app


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
        app.setApplicationName("hfdesk")
        app.setApplicationDisplayName("")
    return app


def _theme(app: QApplication, chosen: str) -> str:
    """The theme's name; the system's scheme is asked by name, which needs no import of ``Qt``."""
    if chosen in ("light", "dark"):
        return chosen
    return "dark" if app.styleHints().colorScheme().name == "Dark" else "light"
