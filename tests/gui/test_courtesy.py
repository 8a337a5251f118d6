"""Work beside the window waits for it, and garbage is looked for when it is quiet."""

from __future__ import annotations

import gc
import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from hfdesk.gui import sweeping
from hfdesk.gui.bridge import Bridge
from hfdesk.gui.courtesy import PATIENCE, Courtesy, give_way
from hfdesk.gui.running import application


def waited() -> float:
    began = time.monotonic()
    give_way()
    return time.monotonic() - began


class Slow(QWindow):
    """A window that takes long for a key; work beside it begins meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []
        self.beside = threading.Thread(target=lambda: self.times.append(waited()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.beside.start()
        time.sleep(2 * PATIENCE)


def test_work_goes_on_at_once_while_the_window_waits_for_the_user(qtbot: QtBot) -> None:
    courtesy, window, loop = Courtesy(application()), Slow(), QEventLoop()
    courtesy.watch(window)
    QTimer.singleShot(300, loop.quit)
    threading.Timer(0.15, window.beside.start).start()
    loop.exec()
    window.beside.join()
    courtesy.deleteLater()
    assert window.times[0] < PATIENCE / 2


def test_work_waits_for_a_window_that_is_at_something_but_not_for_ever(qtbot: QtBot) -> None:
    courtesy, window, loop = Courtesy(application()), Slow(), QEventLoop()
    courtesy.watch(window)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QTimer.singleShot(50, lambda: QCoreApplication.sendEvent(window, key))
    QTimer.singleShot(60, loop.quit)
    loop.exec()
    window.beside.join()
    courtesy.deleteLater()
    assert PATIENCE / 2 < window.times[0] < 2 * PATIENCE


class _Desk:
    read_only = False

    def __init__(self, seen: list[str]) -> None:
        self._seen = seen

    def fold(self) -> None:
        self._seen.append("fold")


def test_garbage_is_looked_for_and_the_log_taken_in_when_nothing_was_stored_for_a_moment(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept: list[str] = []
    monkeypatch.setattr(gc, "collect", lambda: swept.append("collect"))
    monkeypatch.setattr(gc, "freeze", lambda: swept.append("freeze"))
    monkeypatch.setattr(gc, "set_threshold", lambda *_: None)
    monkeypatch.setattr(sweeping, "QUIET", 60)
    bridge, desk = Bridge(), _Desk(swept)
    sweeping.Sweeper(bridge, lambda: desk)  # type: ignore[arg-type, return-value]
    for _ in range(4):
        qtbot.wait(30)
        bridge.changed.emit(None, None)
    assert swept == []
    qtbot.waitUntil(lambda: swept == ["collect", "freeze", "fold"])
