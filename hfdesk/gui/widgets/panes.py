"""Where a page is narrow its panes are shown one at a time, chosen by tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from hfdesk.gui import theme
from hfdesk.gui.widgets.head import Tabs

WIDE = 900
"""From this width on, in pixels of the design, all panes stand side by side."""


class Panes(Tabs):
    """Tabs over panes that leave one another no room; away where there is room for all."""

    def __init__(self, name: str, panes: Sequence[tuple[str, QWidget]], side: QWidget) -> None:
        super().__init__()
        self._panes = [pane for _, pane in panes]
        self._side = side
        self._wide = True
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for text, _ in panes:
            self.addTab(text)
        self.currentChanged.connect(self._show)
        self.fit(WIDE)

    def fit(self, width: int) -> None:
        """Stand in a page of that width, in pixels of the screen."""
        self._wide = width >= theme.scaled(WIDE)
        self.setVisible(not self._wide)
        self._side.setMaximumWidth(theme.size("sidePanel") if self._wide else _ANY)
        self._show()

    @property
    def wide(self) -> bool:
        """Whether all panes are shown."""
        return self._wide

    def turn_to(self, pane: QWidget) -> None:
        """Show a pane."""
        self.setCurrentIndex(self._panes.index(pane))

    def _show(self, _at: int = 0) -> None:
        shown = [self._wide or at == self.currentIndex() for at in range(len(self._panes))]
        for pane, there in zip(self._panes, shown, strict=True):
            _let_be_seen(pane, there)
        beside = zip(self._panes, shown, strict=True)
        _let_be_seen(self._side, any(there and self._holds(pane) for pane, there in beside))
        # A splitter keeps the least height of what it last held.
        self._side.setMinimumSize(theme.size("sidePanel") if self._wide else 0, 0)

    def _holds(self, pane: QWidget) -> bool:
        return pane is self._side or self._side.isAncestorOf(pane)


def _let_be_seen(pane: QWidget, seen: bool) -> None:
    """Show or hide a pane; one that stands in no page yet would be a window of its own for a moment."""
    if pane.parentWidget() is not None or not seen:
        pane.setVisible(seen)


_ANY = 16777215
