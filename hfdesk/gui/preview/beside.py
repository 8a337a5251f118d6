"""A page's parts with the preview beside them; in a narrow page one of the two at a time, on tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.head import Tabs
from hfdesk.gui.widgets.split import Split

if TYPE_CHECKING:
    from hfdesk.gui.preview.pane import PreviewPane

WIDE = 940
"""From this width on, in pixels of the design, text and page stand side by side."""
TEXT, PAGE = 0, 1
LEAST, SHARE = 420, 0.48
"""The least width of what is written, in pixels of the design, and its usual share."""


class Beside(QWidget):
    """What is written at the left, the page at the right where it is on."""

    made = Signal(object)  # the pane, when it is first wanted

    def __init__(self, text: QWidget) -> None:
        super().__init__()
        self._text = text
        self._least = LEAST
        self._on = False
        self._placed = False
        self._pane: PreviewPane | None = None
        self.tabs = Tabs()
        self.tabs.setAccessibleName(tr("Text and page"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for words in (tr("Text"), tr("Page")):
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(self._fit)
        self._split = Split("preview")
        self._split.addWidget(text)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.tabs)
        whole.addWidget(self._split, 1)
        self._fit()

    @property
    def pane(self) -> PreviewPane:
        """The preview; made when it is first wanted."""
        if self._pane is None:
            from hfdesk.gui.preview.pane import PreviewPane

            self._pane = PreviewPane()
            self._split.addWidget(self._pane)
            self.made.emit(self._pane)
        return self._pane

    @property
    def is_on(self) -> bool:
        """Whether the preview is wanted."""
        return self._on

    @property
    def is_wide(self) -> bool:
        """Whether both have room."""
        return self.width() >= theme.scaled(WIDE)

    def keep(self, least: int) -> None:
        """Let what is written have at least that width, in pixels of the design, beside the page."""
        if least != self._least:
            self._least, self._placed = least, False
            self._fit()

    def turn(self, on: bool) -> None:
        """Have the preview or not; where there is room for one alone, turn to it or away."""
        if on == self._on:
            return
        self._on = on
        if on:
            pane = self.pane
            pane.show()
        self._fit()

    def toggle(self) -> None:
        """The preview on or off; in a narrow page the other of the two."""
        if not self._on:
            self.tabs.setCurrentIndex(PAGE)
        if self._on and not self.is_wide:
            self.tabs.setCurrentIndex(TEXT if self.tabs.currentIndex() == PAGE else PAGE)
        else:
            self.turn(not self._on)

    def show_text(self) -> None:
        """Let what is written be in sight."""
        self.tabs.setCurrentIndex(TEXT)

    def areas(self) -> list[QWidget]:
        """The tabs and the pages, as far as they are shown."""
        return [self.tabs, self._pane.view] if self._on and self._pane is not None else []

    def showEvent(self, event: QShowEvent) -> None:
        """The first time each gets its share."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page shows one at a time."""
        super().resizeEvent(event)
        self._fit()

    def _place(self) -> None:
        """Give each its share, once all is laid out."""
        whole = self.width()
        text = max(theme.scaled(self._least), round(whole * SHARE))
        self._split.setSizes([text, whole - text])
        self._split.share()

    def _fit(self, _at: int = 0) -> None:
        both = self.is_wide
        self._text.setMinimumWidth(theme.scaled(self._least) if self._on and both else 0)
        self.tabs.setVisible(self._on and not both)
        self._text.setVisible(not self._on or both or self.tabs.currentIndex() == TEXT)
        if self._pane is not None:
            self._pane.setVisible(self._on and (both or self.tabs.currentIndex() == PAGE))
            if self._on and both and not self._placed and self.isVisible():
                self._placed = True
                QTimer.singleShot(0, self, self._place)
