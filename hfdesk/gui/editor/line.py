"""A line that wraps: a title that is long is seen whole while it is written."""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from hfdesk.gui.plainly import plain_line


class WrappedLine(QTextEdit):
    """One line of plain text as high as it needs; Enter and leaving it finish it."""

    editingFinished = Signal()

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit(self.document().size())

    def text(self) -> str:
        """What stands in it, on one line."""
        return plain_line(self.toPlainText())

    def setText(self, text: str) -> None:
        """Show a text; it counts as not changed."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self.document().setModified(False)

    def isModified(self) -> bool:
        """Whether something was typed since it was shown."""
        return self.document().isModified()

    def setModified(self, modified: bool) -> None:
        """Say whether something was typed."""
        self.document().setModified(modified)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finishes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editingFinished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving finishes."""
        super().focusOutEvent(event)
        self.editingFinished.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped comes on one line, with nothing in it that no text may hold."""
        self.insertPlainText(plain_line(source.text()))

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Nothing: a text never reaches for a file or a server."""
        return None

    def _fit(self, size: QSizeF) -> None:
        height = max(math.ceil(size.height()), QFontMetrics(self.document().defaultFont()).height()) + 4
        if height != self.height():
            self.setFixedHeight(height)
