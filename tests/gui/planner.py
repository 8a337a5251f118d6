"""A window on a committee that has met once, driven by keys."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Meeting
from hfdesk.gui.dialogs.asking import Asking
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.store import Desk
from tests.ops.planned import fill

D = TypeVar("D", bound=Asking)


class Planner:
    """A window on a committee that has met once, driven by keys."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.window = program, qtbot, program.window
        self.desk: Desk = program.desk
        fill(self.desk)
        QCoreApplication.processEvents()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow, timeout=5_000)

    def go(self, page: str, id: str = "") -> None:
        self.window.go(Place(page, id))

    def give(self, command: str) -> None:
        """Choose a command in its menu, which looks again at what can be done when it opens."""
        self.window.acting.show_page(self.window.commands)
        self.window.commands.actions[command].trigger()
        QCoreApplication.processEvents()

    def dialog(self, kind: type[D]) -> D:
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        self.qtbot.waitUntil(found[0].isActiveWindow, timeout=5_000)
        return found[0]

    def asked(self, command: str, kind: type[D]) -> D:
        self.give(command)
        return self.dialog(kind)

    def type(self, widget: QWidget, text: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Type into a field in place of what stands there, and leave it."""
        widget.setFocus()
        self.qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClick(widget, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(widget, text)
        self.qtbot.keyClick(widget, key)

    def press(self, key: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        combination = QKeySequence(key)[0]  # pyright: ignore[reportIndexIssue]
        self.qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())
        QCoreApplication.processEvents()

    def shown(self) -> Meeting:
        """The meeting whose page is shown."""
        assert self.window.place.page == "meeting"
        return self.desk.get(Meeting, self.window.place.id)

    def undo(self) -> None:
        self.give("undo")

    def page_facts(self) -> str:
        """What the head of the meeting's page says below its title."""
        assert isinstance(self.window.page, MeetingPage)
        return self.window.page.head.facts()

    def page_state(self) -> str:
        """The tag at the head of the meeting's page."""
        assert isinstance(self.window.page, MeetingPage)
        return self.window.page.head.tag()
