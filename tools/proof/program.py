"""The program as a user starts it, which tells a proof what it needs to know; its arguments are hfdesk's.

It opens at ``HFDESK_PROOF_PLACE`` (``page id tab item``) with the caret at the end of the field of that
name (``HFDESK_PROOF_FIELD``), and prints lines of JSON: ``ready``; ``acknowledged`` with the letters
that the archive has said it has; ``alarm`` and ``status`` when these say something else. Each has the
``moment`` in nanoseconds of the clock that the recorder goes by.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from hfdesk import app
from hfdesk.gui import opening
from hfdesk.gui.rows import Place
from hfdesk.gui.widgets.alarm import AlarmBanner
from hfdesk.gui.widgets.status import StatusLine
from hfdesk.store import Desk


def tell(event: str, **more: object) -> None:
    """Print a line."""
    line = json.dumps({"event": event, "moment": time.monotonic_ns(), **more}) + "\n"
    os.write(1, line.encode())


def listen() -> None:
    """Tell what the archive answers, and what the window says of it."""
    write, say, go, saved = Desk.write_text, AlarmBanner.say, AlarmBanner.go, StatusLine.saved

    def writes(self: Desk, kind: Any, id: str, field: str, text: Any, label: str = "") -> Any:
        answer = write(self, kind, id, field, text, label)
        plain = getattr(text, "plain", text)
        answer.add_done_callback(lambda done: done.exception() or tell("acknowledged", text=plain))
        return answer

    def says(self: AlarmBanner, first: str, rest: str, details: str) -> None:
        say(self, first, rest, details)
        tell("alarm", text=f"{first} {rest}")

    def goes(self: AlarmBanner) -> None:
        if not self.isHidden():
            tell("alarm", text="")
        go(self)

    def saves(self: StatusLine, moment: Any) -> None:
        saved(self, moment)
        tell("status", text=self._saved.text())  # pyright: ignore[reportPrivateUsage]

    Desk.write_text, AlarmBanner.say, AlarmBanner.go, StatusLine.saved = writes, says, goes, saves


class Proven(opening.Opening):
    """Opens at the field that is to be typed in."""

    def _shown(self) -> None:
        QTimer.singleShot(0, self._ended)
        page, id, tab, item = os.environ["HFDESK_PROOF_PLACE"].split()
        self._program.window.go(Place(page, id, int(tab), item))
        QTimer.singleShot(100, self._stand)

    def _stand(self) -> None:
        window = self._program.window
        wanted = os.environ["HFDESK_PROOF_FIELD"]
        fields = [
            each for each in window.findChildren(QTextEdit) if not each.isReadOnly() and each.isVisible()
        ]
        field = next((each for each in fields if each.accessibleName().startswith(wanted)), None)
        if field is None:
            tell("missing", fields=[each.accessibleName() for each in fields])
            return
        window.window().activateWindow()
        field.setFocus()
        field.moveCursor(QTextCursor.MoveOperation.End)
        QTimer.singleShot(300, lambda: tell("ready", focus=field.hasFocus()))


if __name__ == "__main__":
    opening.Opening = Proven
    listen()
    sys.exit(app.main())
