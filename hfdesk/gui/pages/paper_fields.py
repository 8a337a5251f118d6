"""One part of a paper on the page: its heading and the field in which it is written."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain.richtext import RichText
from hfdesk.gui import theme
from hfdesk.gui.editor.flow import FlowEdit
from hfdesk.gui.editor.saving import Saver
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.paper_parts import Part, Quoted
from hfdesk.gui.widgets.labels import Sign, label

Write = Callable[[Part, RichText], "Future[Any]"]
Rename = Callable[[int, str], str]
"""Stores a section's heading; gives the reason where it is refused."""
_ROLES = {1: "itemTitleSmall", 2: "heading3", 3: "heading3"}


class PartField(QWidget):
    """A heading and a text. A section's heading is changed in place."""

    renamed = Signal(int, str)

    def __init__(self, part: Part, write: Write, editable: bool, name: str) -> None:
        super().__init__()
        self.part = part
        self.edit = FlowEdit(dotted_name(part.heading, name))
        self.edit.setAccessibleDescription(
            tr("Tab sets the level of a point. Ctrl+Tab and F6 leave the text.")
        )
        self.edit.setPlaceholderText(part.prompt)
        self.edit.show_text(part.text)
        self.edit.setReadOnly(not editable)
        self.saver = Saver(self.edit, lambda text: write(self.part, text))
        self.heading = self._made_heading(editable)
        self._lay_out()

    def offer(self, part: Part) -> None:
        """Show what the archive has now."""
        self.part = part
        self.saver.offer(part.text)
        if isinstance(self.heading, QLineEdit) and not self.heading.isModified():
            self.heading.setText(part.heading)

    def _made_heading(self, editable: bool) -> QWidget:
        role = _ROLES.get(self.part.level, "heading3")
        if self.part.section < 0 or not editable:
            return label(self.part.heading, role)
        made = QLineEdit(self.part.heading)
        made.setFont(theme.font(role))
        made.setProperty("flat", True)
        made.setTextMargins(-2, 0, 0, 0)
        made.setAccessibleName(tr("Heading of the part"))
        made.setPlaceholderText(tr("Heading"))
        made.editingFinished.connect(lambda: self._rename(made))
        return made

    def _rename(self, field: QLineEdit) -> None:
        if field.isModified():
            field.setModified(False)
            self.renamed.emit(self.part.section, field.text())

    def _lay_out(self) -> None:
        text = QHBoxLayout()
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(theme.scaled(14))
        if self.part.bar:
            bar = QFrame()
            bar.setObjectName("accentBar")
            bar.setFixedWidth(theme.scaled(3))
            text.addWidget(bar)
        text.addWidget(self.edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(16), 0, 0)
        column.setSpacing(theme.scaled(4))
        column.addWidget(self.heading)
        column.addLayout(text)


class QuotedBox(QFrame):
    """A frozen copy with its source. It is chosen as one; Delete takes it out."""

    removed = Signal(int)

    def __init__(self, quoted: Quoted, editable: bool) -> None:
        super().__init__()
        self._quoted = quoted
        self._editable = editable
        self.setObjectName("quote")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{tr('Quotation')}: {quoted.source}. {quoted.decision.plain[:200]}")
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it out."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._editable:
            self.removed.emit(self._quoted.at)
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.scaled(8))
        head.addWidget(Sign("lock", "chipQuoteText", 13))
        head.addWidget(label(self._quoted.source, "caption", "quote"))
        head.addWidget(label(tr("copy"), "caption", "quote"))
        head.addStretch(1)
        if self._editable:
            out = QPushButton(tr("Take out"))
            out.setFlat(True)
            out.setAccessibleName(f"{tr('Take out')} {self._quoted.source}")
            out.clicked.connect(lambda: self.removed.emit(self._quoted.at))
            head.addWidget(out)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(12)] * 4)
        column.setSpacing(theme.scaled(6))
        column.addLayout(head)
        for text in (self._quoted.text, self._quoted.decision):
            if text:
                column.addWidget(_shown(text))


def _shown(text: RichText) -> FlowEdit:
    made = FlowEdit("")
    made.show_text(text)
    made.setReadOnly(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    made.stand_on("chipQuote")
    return made


def dotted_name(heading: str, name: str) -> str:
    """A field's name: what it is of which case."""
    return ", ".join(each for each in (heading or tr("Text"), name) if each)
