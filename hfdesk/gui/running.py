"""The window's process: the shell on the screen first, the archive after it."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hfdesk.domain.problems import Refusal
from hfdesk.gui import problems, theme
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.system import paths, settings

BENCH = "HFDESK_BENCH"


def application() -> QApplication:
    """The process's Qt application, with the bundled font."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QApplication.setDesktopSettingsAware(True)
        app = QApplication(sys.argv[:1])
        app.setApplicationName("hfdesk")
        app.setApplicationDisplayName("")
    theme.load_fonts()
    return app


def run_window(arguments: argparse.Namespace) -> int:
    """Open the window, on a meeting where one is named; the exit status."""
    gc.disable()  # nothing is thrown away before the window is on the screen
    app = application()
    problems.install()
    folder = paths.settings()
    program = Program(app, settings.load(folder), folder)
    opening = Opening(program, arguments)
    program.window.painted.connect(opening.start)
    program.window.show()
    try:
        return app.exec()
    finally:
        program.close_desk()


class Opening:
    """What happens once the window is on the screen."""

    def __init__(self, program: Program, arguments: argparse.Namespace) -> None:
        self._program = program
        self._archive: Path | None = arguments.archive
        self._meeting: str = arguments.meeting or ""
        self._item: str = arguments.item or ""
        self._bench = bool(os.environ.get(BENCH))

    def start(self) -> None:
        """Open the archive that was asked for, else the one that was open last."""
        gc.enable()
        self._tell("first_paint")
        gc.freeze()
        gc.enable()
        if self._archive is not None:
            self._program.open(self._archive, create=not self._archive.exists(), then=self._shown)
            return
        last = Path(self._program.settings.archive or paths.default_archive())
        if last.is_file():
            self._program.open(last, then=self._shown)
        else:
            self._program.window.show_archive()
            self._ended()

    def _shown(self) -> None:
        if self._meeting:
            self._go()
        QTimer.singleShot(0, self._ended)

    def _go(self) -> None:
        window, desk = self._program.window, self._program.desk
        assert desk is not None
        try:
            meeting = desk.meeting_record(self._meeting).meeting
        except KeyError:
            window.trouble(Refusal("record.unknown", target="meetings", id=self._meeting))
            return
        numbers = {each.id: each.number for each in meeting.agenda}
        found = [id for id, number in numbers.items() if self._item and self._item in (id, number)]
        window.go(Place("meeting", meeting.id, 1 if found else 0, found[0] if found else ""))

    def _ended(self) -> None:
        self._tell("content")
        if self._bench:
            self._program.window.close()

    def _tell(self, event: str) -> None:
        if self._bench:
            print(json.dumps({"event": event, "moment": time.monotonic()}), flush=True)  # noqa: T201
