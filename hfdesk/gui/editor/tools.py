"""The tool row over a text: style, marks, points, table, link. It acts on the field last written in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget
from shiboken6 import isValid

from hfdesk.domain.richtext import Mark
from hfdesk.gui import icons, theme
from hfdesk.gui.editor import tables
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.editor.linking import ask_link
from hfdesk.gui.i18n import tr

ROWS, COLUMNS = 3, 3
"""The size of a new table, its head row included."""


class Tools(QWidget):
    """The buttons; they take no focus, so that the caret stays where it was."""

    quote = Signal()
    attach = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edit: TextEdit | None = None
        self.style_box = QComboBox()
        self.style_box.setAccessibleName(tr("Style of the paragraph"))
        self.style_box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for key, text in _styles():
            self.style_box.addItem(text, key)
        self.style_box.activated.connect(self._set_style)
        self._marks = {
            "bold": self._mark(tr("B"), tr("Bold"), "Ctrl+B", "bold"),
            "italic": self._mark(tr("I"), tr("Italic"), "Ctrl+I", "italic"),
            "underline": self._mark(tr("U"), tr("Underlined"), "Ctrl+U", "underline"),
        }
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.follow(None)

    def follow(self, edit: TextEdit | None) -> None:
        """Act on this field from now on."""
        if self._edit is not None and isValid(self._edit):
            self._edit.cursorPositionChanged.disconnect(self.show_state)
            self._edit.currentCharFormatChanged.disconnect(self.show_state)
        self._edit = edit
        if edit is not None:
            edit.cursorPositionChanged.connect(self.show_state)
            edit.currentCharFormatChanged.connect(self.show_state)
        for child in self.findChildren(QToolButton):
            child.setEnabled(edit is not None or child.property("always") is True)
        self.style_box.setEnabled(edit is not None)
        self.show_state()

    def show_state(self) -> None:
        """Say what holds at the caret."""
        edit = self._edit
        if edit is None or not isValid(edit):
            return
        form = edit.currentCharFormat()
        self._marks["bold"].setChecked(form.fontWeight() >= QFont.Weight.DemiBold.value)
        self._marks["italic"].setChecked(form.fontItalic())
        self._marks["underline"].setChecked(form.fontUnderline() and not form.isAnchor())
        self.style_box.setCurrentIndex(max(0, self.style_box.findData(edit.style_name())))

    def open_link(self) -> None:
        """Ask for the address of a link."""
        if self._edit is not None:
            ask_link(self._edit)

    def _set_style(self, at: int) -> None:
        key = str(self.style_box.itemData(at))
        if self._edit is None:
            return
        if key == "heading":
            self._edit.set_heading()
        else:
            self._edit.set_points(None if key == "plain" else Mark[key.upper()])
        self._edit.setFocus()

    def _mark(self, letter: str, name: str, key: str, mark: str) -> QToolButton:
        button = self._button(name, key, lambda edit: edit.toggle(mark))
        button.setText(letter)
        button.setCheckable(True)
        font = theme.font("ui", bold=mark == "bold")
        font.setItalic(mark == "italic")
        font.setUnderline(mark == "underline")
        button.setFont(font)
        return button

    def _button(self, name: str, key: str, act: Callable[[TextEdit], object], icon: str = "") -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})" if key else name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon:
            button.setIcon(icons.icon(icon, "text"))
        button.clicked.connect(lambda: self._act(act))
        return button

    def _act(self, act: Callable[[TextEdit], object]) -> None:
        if self._edit is not None and isValid(self._edit):
            self._edit.setFocus()
            act(self._edit)
            self.show_state()

    def _worded(self, name: str, key: str, icon: str, signal: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setIcon(icons.icon(icon, "text"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(f"{name} ({key})" if key else name)
        button.setProperty("always", True)
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(4))
        row.addWidget(self.style_box)
        row.addSpacing(theme.scaled(12))
        for each in self._marks.values():
            row.addWidget(each)
        row.addSpacing(theme.scaled(12))
        row.addWidget(self._button(tr("Bullets"), "", lambda edit: _points(edit, Mark.BULLET), "points"))
        row.addWidget(self._button(tr("Numbers"), "", lambda edit: _points(edit, Mark.NUMBER), "numbers"))
        row.addWidget(self._button(tr("Table"), "", self._table, "table"))
        row.addWidget(self._button(tr("Link"), "Ctrl+K", lambda _: self.open_link(), "link"))
        row.addSpacing(theme.scaled(12))
        self.quote_button = self._worded(tr("Quotation"), "Ctrl+Shift+J", "quote", self.quote.emit)
        self.attach_button = self._worded(tr("Attachment"), "", "clip", self.attach.emit)
        row.addWidget(self.quote_button)
        row.addWidget(self.attach_button)
        row.addStretch(1)

    def _table(self, edit: TextEdit) -> None:
        if tables.table_at(edit.textCursor()) is None:
            cursor = edit.textCursor()
            tables.insert(cursor, ROWS, COLUMNS)
            edit.setTextCursor(cursor)
        else:
            table_menu(edit).popup(edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft() + QPoint(0, 4)))


def table_menu(edit: TextEdit) -> QMenu:
    """What can be done with the table at the caret."""
    menu = QMenu(edit)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    gestures: tuple[tuple[str, Callable[[QTextCursor], object]], ...] = (
        (tr("Add a row"), tables.add_row),
        (tr("Add a column"), tables.add_column),
        (tr("Remove the row"), tables.remove_row),
        (tr("Remove the column"), tables.remove_column),
    )
    for text, act in gestures:
        menu.addAction(text, partial(_with_cursor, edit, act))
    return menu


def _with_cursor(edit: TextEdit, act: Callable[[QTextCursor], object]) -> None:
    act(edit.textCursor())


def _points(edit: TextEdit, mark: Mark) -> None:
    """Make points, or paragraphs of what is such points already."""
    edit.set_points(None if edit.style_name() == mark.name.lower() else mark)


def _styles() -> tuple[tuple[str, str], ...]:
    return (
        ("plain", tr("Body text")),
        ("heading", tr("Sub-heading")),
        ("bullet", tr("Bullet list")),
        ("number", tr("Numbered")),
        ("number_paren", tr("Numbered 1)")),
        ("letter", tr("Letters")),
        ("letter_paren", tr("Letters a)")),
    )
