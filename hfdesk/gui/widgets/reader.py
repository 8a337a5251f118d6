"""A text to be read: nothing is loaded, nothing is edited, links open outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from hfdesk.gui import theme
from hfdesk.gui.outside import SAFE, open_link
from hfdesk.gui.plainly import tip
from hfdesk.gui.rich import Pen


class Reader(QTextBrowser):
    """A column of text, at most as wide as one reads well, in the middle of its ground."""

    def __init__(self, name: str, parent: QWidget | None = None, column: bool = True) -> None:
        super().__init__(parent)
        self._column = column
        self._anchors: Mapping[str, int] = {}
        self._written: QTextDocument | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.anchorClicked.connect(self._open_link)
        self.highlighted.connect(self._show_address)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Nothing: a text never reaches for a file or a server."""
        return None

    def _show_address(self, link: QUrl) -> None:
        self.viewport().setToolTip(tip(link.toString()) if link.scheme().lower() in SAFE else "")

    def _open_link(self, link: QUrl) -> None:
        open_link(self, link)

    def write(self, write: Callable[[Pen], None]) -> None:
        """Show what ``write`` writes."""
        document = QTextDocument(self)
        document.setDefaultFont(theme.font("write"))
        document.setDocumentMargin(0 if self._column else theme.scaled(14))
        document.setUndoRedoEnabled(False)
        document.setIndentWidth(theme.scaled(24))
        pen = Pen(QTextCursor(document))
        write(pen)
        self._anchors = pen.anchors
        old, self._written = self._written, document
        self.setDocument(document)
        if old is not None:
            old.deleteLater()
        self._margins()

    def go_to(self, key: str) -> None:
        """Scroll to what was written under a key."""
        if key not in self._anchors:
            return
        block = self.document().findBlockByNumber(self._anchors[key])
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - theme.scaled(12))

    def block_of(self, key: str) -> int:
        """The number of the block that was written under a key; the first where none was."""
        return self._anchors.get(key, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._margins()

    def _margins(self) -> None:
        if not self._column:
            return
        wide = theme.scaled(theme.now().size["readingColumn"])
        side = max((self.viewport().width() - wide) // 2, theme.scaled(20))
        form = self.document().rootFrame().frameFormat()
        if form.leftMargin() == side:
            return
        form.setLeftMargin(side)
        form.setRightMargin(side)
        form.setTopMargin(theme.scaled(20))
        form.setBottomMargin(theme.scaled(28))
        self.document().rootFrame().setFrameFormat(form)
