"""The forslag over the fields: read and scrolled, and used as the decision."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain.richtext import RichText
from hfdesk.gui import theme
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.labels import label

LINES = 5
"""Lines of the forslag that are seen at once."""


class Proposal(QWidget):
    """The forslag, to be read and scrolled, and to be used as the decision."""

    used = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = TextEdit(tr("Proposed decision"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.viewport().setAutoFillBackground(False)
        self.head = label(tr("Proposed decision"), "caption", "muted", bold=True)
        self.said = label("", "caption", "muted")
        self.use = QPushButton(tr("Use the proposal"))
        self.use.setProperty("link", True)
        self.use.setFont(theme.font("caption"))
        self.use.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.use.clicked.connect(self.used)
        self._shown = RichText()
        self.is_there = False
        self._is_small = False
        self._less = 0  # pixels that it gives way by
        self.text.document().documentLayout().documentSizeChanged.connect(self.fit)
        self._lay_out()

    def show_text(self, text: RichText, head: str) -> None:
        """Show a forslag; nothing where there is none."""
        self.head.setText(head)
        self.is_there = bool(text)
        self.setVisible(self.is_there)
        if text != self._shown:
            self._shown = text
            self.said.setText("")
            self.text.show_text(text)
        self.fit()

    def small(self, small: bool) -> None:
        """Where it stands alone it fills the place, without its head and bar."""
        self._is_small = small
        self.head.setHidden(small)
        self._bar.setHidden(small)
        self.fit()

    def fit(self) -> None:
        """As high as the text is, up to some lines; the rest is scrolled."""
        if self._is_small:
            self.text.setMinimumHeight(0)
            self.text.setMaximumHeight(1 << 14)
            return
        high = self.text.document().size().height() or theme.scaled(24)
        bottoms = list(islice(_bottoms(self.text.document()), LINES + 1))
        whole = ceil(bottoms[LINES - 1] if len(bottoms) > LINES else high) + 2
        lines = [ceil(each) + 2 for each in bottoms if ceil(each) + 2 <= whole - self._less]
        least = ceil(bottoms[0]) + 2 if bottoms else whole
        self.text.setFixedHeight(max(lines, default=least) if self._less else whole)

    def give_way(self, pixels: int) -> int:
        """Be lower by so much or some more, as whole lines are, down to one; gives by how much it is."""
        self._less = 0
        self.fit()
        whole = self.text.height() if self.text.isHidden() else self.text.maximumHeight()
        self._less = pixels
        self.fit()
        return 0 if self.isHidden() or self._is_small else whole - self.text.maximumHeight()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.scaled(10))
        head.addWidget(self.head)
        head.addWidget(self.said)
        head.addStretch(1)
        head.addWidget(self.use)
        key = label("F9", "caption")
        key.setProperty("tone", "key")
        head.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(theme.scaled(2))
        column.addLayout(head)
        column.addWidget(self.text)
        self._bar = QFrame()
        self._bar.setObjectName("divider")
        self._bar.setFixedWidth(theme.scaled(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(14))
        row.addWidget(self._bar)
        row.addLayout(column, 1)


def _bottoms(document: QTextDocument) -> Iterator[float]:
    """Where each line of a text ends, from the top down."""
    block, layout = document.begin(), document.documentLayout()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        lines = block.layout()
        yield from (top + lines.lineAt(at).rect().bottom() for at in range(lines.lineCount()))
        block = block.next()
