"""The window's process: the frame on the screen first, the rest after it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from hfdesk.gui.frame import Frame
from hfdesk.gui.tokens import tokens
from hfdesk.system import instance, paths, settings
from hfdesk.system.assets import asset

if TYPE_CHECKING:
    from hfdesk.gui.opening import Opening


def run_window(arguments: argparse.Namespace) -> int:
    """Open the window, on a meeting where one is named; the exit status."""
    folder = paths.settings()
    chosen = settings.load(folder)
    if _is_shown_elsewhere(arguments, chosen):
        return 0
    app = _application()
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


def _is_shown_elsewhere(arguments: argparse.Namespace, chosen: settings.Settings) -> bool:
    """Whether another window shows the archive, and came forward instead of this one."""
    archive = Path(arguments.archive or chosen.archive or paths.default_archive())
    arguments.asked = instance.is_shown(archive)
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    wish = instance.Wish(str(archive), arguments.meeting or "", arguments.item or "", token)
    return arguments.asked and instance.ask(wish)


def application() -> QApplication:
    """The process's Qt application, with the bundled font."""
    from hfdesk.gui import theme

    app = _application()
    theme.load_fonts()
    return app


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        _name_archives()
        app = QApplication(sys.argv[:1])
        app.setApplicationName("hfdesk")
        app.setApplicationDisplayName("")
    return app


def _name_archives() -> None:
    """Let the file dialogs that run in this process know an archive by its name: Qt's, GNOME's and KDE's.

    They look into files whose kind they do not know, and a process that closes a file lets go of all
    its locks there (POSIX): a backup beside it would take the open archive's log away.
    """
    known = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    os.environ["XDG_DATA_DIRS"] = f"{asset('resources')}:{known}"


def _theme(app: QApplication, chosen: str) -> str:
    """The theme's name; the system's scheme is asked by name, which needs no import of ``Qt``."""
    if chosen in ("light", "dark"):
        return chosen
    return "dark" if app.styleHints().colorScheme().name == "Dark" else "light"
