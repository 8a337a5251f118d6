"""One who uses the window's questions about keys by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.gui.pages.encryption import EncryptionPage
from hfdesk.gui.program import Program
from hfdesk.system.keys import Key

WORDS = "tre grå katter på taket"
OTHER = "fem blå båter i havna"


class Safe(dict[str, Key]):
    """The system's safe for keys, in memory."""

    there = True

    def name(self) -> str:
        return "Prøvesafe" if self.there else ""

    def put(self, key: Key) -> str:
        if self.there:
            self[key.check] = key
        return self.name()

    def let_go(self, check: str) -> None:
        self.pop(check, None)


class Hands:
    """One who uses the window by keys alone."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot

    def dialog(self, kind: type[QWidget]) -> QWidget:
        """The dialog of that kind, when it is there and has the keyboard."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert found is not None
        self.wait(lambda: QApplication.focusWidget() is not None and found.isAncestorOf(focus()))
        return found

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(focus(), words)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(focus(), key)

    def tab_to(self, name: str) -> None:
        """Tab until the control of that name has the keyboard."""
        for _ in range(40):
            if name in (focus().accessibleName(), getattr(focus(), "text", str)()):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    def wait(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there, timeout=30_000)

    def opened(self, path: Path) -> None:
        """Wait for an archive to be open."""
        self.wait(lambda: self.program.desk is not None and self.program.desk.path == path)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def page_of(hands: Hands) -> EncryptionPage:
    hands.program.window.act("encryption")
    page = hands.program.window.page
    assert isinstance(page, EncryptionPage)
    hands.wait(lambda: page.state is not None)
    return page


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
