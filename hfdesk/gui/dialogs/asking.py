"""A dialog of fields, labels above them; what is refused is told beside its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain.problems import Problem
from hfdesk.gui import theme
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.buttons import button_row, leave_button, main_button, plain_button, tab_as_read
from hfdesk.gui.widgets.labels import label

T = TypeVar("T")


class Field(QWidget):
    """A control under its label, and under it the reason why it was refused."""

    def __init__(self, text: str, control: QWidget, focus: QWidget | None = None) -> None:
        super().__init__()
        self.control = focus or control
        self.reason = label("", "caption", "danger", wrap=True)
        self.reason.hide()
        above = label(text, "ui", "muted")
        above.setBuddy(self.control)
        if not self.control.accessibleName():
            self.control.setAccessibleName(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(4))
        for part in (above, control, self.reason):
            column.addWidget(part)
        if isinstance(self.control, QLineEdit):
            self.control.textEdited.connect(self._edited)

    def _edited(self, _text: str) -> None:
        self.say("")

    def say(self, reason: str) -> None:
        """Tell why the value is refused; ``""``: it is not."""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.control.setAccessibleDescription(reason)
        self.control.setProperty("refused", bool(reason))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)


class Refused(Exception):
    """A field's value was refused; it has been told beside the field."""


class Asking(QDialog):
    """Fields, a way out, and one button that does it.

    Subclasses fill ``body``, say in ``places`` which field a refusal's code belongs to,
    and store in :meth:`store`.
    """

    def __init__(self, shell: Shell, parent: QWidget, title: str, do: str, width: int = 480) -> None:
        super().__init__(parent)
        self.shell = shell
        self.places: dict[str, Field] = {}
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = label(title, "heading2")
        self.body = QVBoxLayout()
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        self.cancel_button = leave_button()
        self.cancel_button.clicked.connect(self.reject)
        self.do_button = main_button(do)
        self.do_button.clicked.connect(self.accept)
        self._lay_out(width)

    def store(self) -> None:
        """Store what was asked for; a :class:`Problem` is told beside its field."""
        raise NotImplementedError

    def accept(self) -> None:
        """Store, and close where that went well."""
        self.reason.hide()
        for field in self.places.values():
            field.say("")
        try:
            self.store()
        except Refused:
            return
        except (Problem, KeyError) as problem:
            self.refuse(problem)
            return
        super().accept()

    def refuse(self, problem: BaseException) -> None:
        """Tell why it was not stored, beside the field that it is about."""
        code = problem.code if isinstance(problem, Problem) else ""
        field = self.places.get(code)
        if field is None:
            self.reason.setText(plain_sentence(problem))
            self.reason.show()
        else:
            field.say(plain_sentence(problem))
            field.control.setFocus()

    def another(self, text: str) -> QPushButton:
        """One more button, at the other side than the way out and the main one."""
        made = plain_button(text)
        self._buttons.insertWidget(0, made)
        return made

    def read(self, field: Field, act: Callable[[], T]) -> T:
        """What a field says; where that cannot be read it is told there, and nothing is stored."""
        try:
            return act()
        except Problem as problem:
            field.say(plain_sentence(problem))
            field.control.setFocus()
            raise Refused from problem

    def showEvent(self, event: QShowEvent) -> None:
        """As large as the fields want it, as far as the screen is."""
        super().showEvent(event)
        tab_as_read(self)
        screen = self.screen().availableSize()
        self.resize(self.sizeHint().boundedTo(QSize(screen.width() - 20, screen.height() - 60)))
        self._fit()

    def grow(self) -> None:
        """Take the room that the fields want now, as far as the screen has it; never less than before."""
        missing = self._missing()
        if missing > 0:
            most = self.screen().availableSize().height() - 60
            self.resize(self.width(), max(self.height(), min(self.height() + missing, most)))

    def _fit(self) -> None:
        """Give back the height that texts were thought to take before their width was known."""
        spare = -self._missing()
        if spare > 0 and not self._stretches():
            self.resize(self.width(), self.height() - spare)

    def _missing(self) -> int:
        """How much higher than its room what is asked wants to be; the rest is scrolled to."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        port = self._room.viewport()
        wanted = self._inner.heightForWidth(port.width())
        wanted = wanted if wanted >= 0 else self._inner.sizeHint().height()
        self._inner.setMinimumHeight(wanted)
        return wanted - port.height()

    def _stretches(self) -> bool:
        """Whether a list or a text in it takes whatever height there is."""
        parts = range(self.body.count())
        return any(self.body.stretch(at) and (item := self.body.itemAt(at)) and item.widget() for at in parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it from a line of text; on a button it presses that."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
            return
        super().keyPressEvent(event)

    def _lay_out(self, width: int) -> None:
        side = theme.scaled(20)
        self.body.setSpacing(theme.scaled(10))
        self.body.setContentsMargins(side, theme.scaled(4), side, theme.scaled(8))
        self._inner = inner = QWidget()
        inner.setLayout(self.body)
        self._room = scroll = _Room()
        scroll.setWidget(inner)
        scroll.changed.connect(self.grow, Qt.ConnectionType.QueuedConnection)
        foot = QVBoxLayout()
        foot.setContentsMargins(side, theme.scaled(8), side, theme.scaled(16))
        foot.setSpacing(theme.scaled(8))
        self._buttons = button_row(self.cancel_button, self.do_button)
        foot.addWidget(self.reason)
        foot.addLayout(self._buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.scaled(16), 0, 0)
        whole.setSpacing(theme.scaled(8))
        top = QHBoxLayout()
        top.setContentsMargins(side, 0, side, 0)
        top.addWidget(self.title)
        whole.addLayout(top)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
        screen = QGuiApplication.primaryScreen().availableSize()
        self.setMinimumWidth(min(theme.scaled(width), screen.width() - 20))


class _Room(QScrollArea):
    """As high as what stands in it, as far as the screen is; the rest is scrolled to."""

    changed = Signal()  # what stands in it wants another room

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that something came, went or says something else."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """What stands in it, with room for the buttons on a small screen."""
        inner = self.widget()
        hint = inner.sizeHint() if inner else super().sizeHint()
        most = QGuiApplication.primaryScreen().availableSize().height() - theme.scaled(150)
        return QSize(hint.width(), min(hint.height(), most))


def side_by_side(*fields: QWidget, shares: Sequence[int] = ()) -> QHBoxLayout:
    """Fields in one row, each with its share of the width (as much as the others)."""
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(12))
    for field, share in zip(fields, shares or [1] * len(fields), strict=True):
        row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
    return row


def muted(text: str = "") -> QLabel:
    """A line of explanation."""
    return label(text, "caption", "muted", wrap=True)
