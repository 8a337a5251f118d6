"""What is typed into a field goes to the archive by itself."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from hfdesk.domain.richtext import RichText
from hfdesk.gui.editor.edit import TextEdit

PAUSE = 200
"""Milliseconds from the first letter that is not stored until the text is, however many follow.

Whoever is cut off loses no more, but where just two letters wait then.
"""

SHARED, WAIT = 3, 255
"""So many letters share what a save writes: where one lacks, it is waited for, and stored with as it comes.

The milliseconds are a hair over the time of two letters at eight a second. Saved by twos they would cost
2,060 bytes a letter. Where there are so many and the next is expected past the time of a save, that begins
behind the last one: a save in the midst of a letter would slow it.
"""

PAINTED = 8
"""Milliseconds in which a letter is painted. No wait is 0: Qt would let it wait for the end of a burst."""

AGAIN = 900
"""Milliseconds until what could not be stored is tried again: a little before ``onway`` does, which
knows no letter that came later."""

Write = Callable[[RichText], "Future[Any]"]


class Saver(QObject):
    """Stores what stands in one field a moment after it was typed, and when the field is left.

    While one who types on waits for no pause, one save is under way at a time: on a slow disk the
    newest text follows, and nothing piles up.

    What comes from the archive is shown only where nothing typed is on its way there.
    """

    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, edit: TextEdit, write: Write) -> None:
        super().__init__(edit)
        self._edit = edit
        self._write = write
        self._stored: RichText | None = edit.shown
        self._dirty = False
        self._under_way = 0
        self._showing = False
        self._since = self._last = 0.0  # when the first letter that is not on its way came, and the last one
        self._letters = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._due)
        edit.document().contentsChange.connect(self._changed)
        edit.left.connect(self.flush)
        self._ended.connect(self._written)

    @property
    def is_safe(self) -> bool:
        """Whether all that stands in the field is in the archive."""
        return not self._dirty and not self._under_way

    def offer(self, text: RichText) -> None:
        """Show what the archive has, unless what stands here is newer."""
        if self.is_safe and text != self._stored:
            self._stored = text
            self._showing = True
            self._edit.show_text(text)
            self._showing = False

    def flush(self) -> None:
        """Store now what is not stored yet; does not wait for it."""
        self._timer.stop()
        if not self._dirty:
            return
        self._dirty = False
        self._edit.bound_steps()
        text = self._edit.text()
        if text == self._stored:
            return
        self._stored = text
        self._under_way += 1
        try:
            self._write(text).add_done_callback(self._answered)
        except Exception as problem:  # noqa: BLE001 -- the text stays, and is tried again
            self._under_way -= 1
            self._failed(problem)

    def _changed(self, _at: int, gone: int, come: int) -> None:
        if not (gone or come) or self._showing:
            return
        now = monotonic()
        if not self._dirty:
            self._dirty, self._since, self._letters = True, now, 0
            self._wait()
        gap, self._last = now - self._last, now
        self._letters += 1
        is_last = self._letters >= SHARED and self._waited() + gap * 1000 >= PAUSE
        if is_last and self._timer.remainingTime() > PAINTED:
            self._timer.start(PAINTED)

    def _waited(self) -> float:
        """For how many milliseconds the first letter that is not on its way has waited."""
        return (monotonic() - self._since) * 1000

    def _wait(self) -> None:
        """Store what is typed when its time has come, or after what is under way."""
        if not self._under_way and not self._timer.isActive():
            self._timer.start(max(1, PAUSE - round(self._waited())))

    def _due(self) -> None:
        if self._under_way:
            return
        if self._letters == SHARED - 1 and (left := WAIT - round(self._waited())) > 0:
            self._timer.start(left)
        else:
            self.flush()

    def _answered(self, future: Future[Any]) -> None:
        """The archive's answer, on its thread; the field may be gone by then."""
        if isValid(self):
            self._ended.emit(future)

    def _written(self, future: Future[Any]) -> None:
        self._under_way -= 1
        problem = future.exception()
        if problem is not None:
            self._failed(problem)
        elif self._dirty:
            self._wait()

    def _failed(self, problem: BaseException) -> None:
        self._dirty, self._stored = True, None
        if not self._timer.isActive():
            self._timer.start(AGAIN)
        self.failed.emit(problem)
