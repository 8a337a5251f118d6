"""A list and what is told of its row beside it; in a narrow room one of the two at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hfdesk.gui import icons, theme
from hfdesk.gui.i18n import tr

NARROW = 720  # pixels of the design under which there is room for one of the two


class Beside(QWidget):
    """The list at the left, the panel (308 wide) at the right.

    Where there is no room for both, :meth:`turn` shows the panel in the list's place, and Esc
    or its button goes back.
    """

    def __init__(self, left: QWidget, panel: QWidget) -> None:
        super().__init__()
        self.left = left
        self.panel = panel
        self._turned = False
        self.back = QPushButton(tr("Back to the list"))
        self.back.setIcon(icons.icon("back"))
        self.back.clicked.connect(lambda: self.turn(False))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        panel.setAutoFillBackground(False)
        self._area.setWidget(panel)
        self._lay_out()

    @property
    def narrow(self) -> bool:
        """Whether there is room for one of the two."""
        return self.width() < theme.scaled(NARROW)

    def turn(self, to_panel: bool) -> None:
        """Show the panel in the list's place, or the list again."""
        self._turned = to_panel and self.narrow
        self._fit()
        (self.panel if to_panel else self.left).setFocus()
        if to_panel:
            self.panel.focusNextPrevChild(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._turned:
            self.turn(False)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One or two."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """One or two."""
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field that gets the keyboard comes into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, theme.scaled(40))
        return False

    def watch(self, controls: list[QWidget]) -> None:
        """Let these controls of the panel come into sight when they get the keyboard."""
        for each in controls:
            (each.focusProxy() or each).installEventFilter(self)

    def _fit(self) -> None:
        narrow = self.narrow
        self._turned = self._turned and narrow
        self.left.setVisible(not self._turned)
        self._right.setVisible(not narrow or self._turned)
        self.back.setVisible(self._turned)
        self._right.setMaximumWidth(16777215 if narrow else theme.scaled(308))
        self._right.setMinimumWidth(0 if narrow else theme.scaled(308))

    def _lay_out(self) -> None:
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(16))
        row.addWidget(self.left, 1)
        row.addWidget(self._right)
        self.back.hide()
