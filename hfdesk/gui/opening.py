"""What happens once the frame is on the screen: the window in it, then the archive."""

from __future__ import annotations

import argparse
import gc
import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QTimer, qVersion
from PySide6.QtWidgets import QApplication

from hfdesk.gui import problems, theme
from hfdesk.gui.answering import Answering, Elsewhere, go_to_meeting
from hfdesk.gui.clearing import Clearer
from hfdesk.gui.frame import Frame
from hfdesk.gui.i18n import tr
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.sweeping import Sweeper
from hfdesk.gui.warming import Warmer
from hfdesk.system import instance, logs, paths
from hfdesk.system.settings import Settings

BENCH = "HFDESK_BENCH"
SETTLED = 1_500
"""Milliseconds after the archive is shown before it is thought of backing it up."""


class Opening:
    """Puts the window into its frame, and shows in it what the command line asks for."""

    def __init__(
        self, app: QApplication, frame: Frame, arguments: argparse.Namespace, chosen: Settings, folder: Path
    ) -> None:
        self._bench = bool(os.environ.get(BENCH))
        self._tell("first_paint")
        theme.load_fonts()
        problems.install()
        self._note_start()
        self._archive: Path | None = arguments.archive
        self._asked: bool = arguments.asked
        self._meeting: str = arguments.meeting or ""
        self._item: str = arguments.item or ""
        self._frame = frame
        self._program = Program(app, chosen, folder, frame=frame)

    def start(self) -> None:
        """Open the archive that was asked for, else the one that was open last."""
        gc.freeze()  # the modules and the window stay: nothing to look through again and again
        gc.enable()
        self._sweeper = Sweeper(self._program.bridge, lambda: self._program.desk)
        self._warmer = Warmer(lambda: self._program.window, self._program)
        self._clearer = Clearer(lambda: self._program.window, self._program)
        last = self._archive or Path(self._program.settings.archive or paths.default_archive())
        self._answering = Answering(self._program)
        wish = instance.Wish(str(last), self._meeting, self._item)
        self._program.elsewhere = Elsewhere(self._program, wish, asked=self._asked)
        if self._archive is not None:
            own = (
                str(self._archive.absolute()) == self._program.settings.archive
            )  # one that is gone is not made anew
            self._program.open(self._archive, create=not (own or self._archive.exists()), then=self._shown)
        elif last.is_file():
            self._program.open(last, then=self._shown)
        else:
            self._program.window.show_archive()
            if self._program.settings.archive:  # it was there the last time
                self._program.window.go(Place("mishap", str(last), item="archive.missing"))
            self._ended()

    def close(self) -> None:
        """Let go of the archive."""
        self._program.close_desk()
        logs.happened("stop")

    def _note_start(self) -> None:
        self._crashed = logs.digest_crashes()
        logs.watch_crashes()
        logs.clean_up()
        logs.happened("start", **logs.versions(), qt=qVersion())

    def _shown(self) -> None:
        if self._meeting:
            go_to_meeting(self._program.window, self._meeting, self._item)
        QTimer.singleShot(0, self._ended)

    def _ended(self) -> None:
        self._tell("content")
        if self._crashed:
            self._program.window.tell(
                tr("hfdesk stopped unexpectedly last time. What was typed is in the archive.")
            )
        if self._bench:
            self._frame.close()
        else:
            QTimer.singleShot(SETTLED, self._program, lambda: self._program.backing)

    def _tell(self, event: str) -> None:
        if self._bench:
            print(json.dumps({"event": event, "moment": time.monotonic()}), flush=True)  # noqa: T201
