"""The line that is being typed stays where it is, whatever comes and goes above it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QBoxLayout, QLayout, QTextEdit, QWidget
from shiboken6 import isValid

from hfdesk.gui.pages.page import Page


def steadily(changing: QWidget, change: Callable[[], object]) -> None:
    """Change what stands above a text so that the line that is being typed stays where it is.

    What is around the line scrolls; else the page gives room; where it has none, what came lies over it.
    """
    over = _over(changing)
    if over is not None:
        change()
        if changing.isHidden():
            over.end()
        else:
            over.fit()
        return
    edit = QApplication.focusWidget()
    if not isinstance(edit, QTextEdit) or edit.window() is not changing.window():
        change()
        return
    before = _line(edit)
    change()
    _arrange(changing)
    moved = _line(edit) - before
    bars = [(bar, bar.value()) for bar in (area.verticalScrollBar() for area in _areas(edit))]
    for bar, stood in bars:
        bar.setValue(stood + moved)
        moved -= bar.value() - stood
    page = _page(edit)
    if moved and page is not None:
        page.make_room(moved)
    if _line(edit) > before and _lie_over(changing, before):
        if moved and page is not None:
            page.make_room(-moved)
        _arrange(changing)
        for bar, stood in bars:
            bar.setValue(stood)


class _Over(QObject):
    """Keeps the place in a layout of what lies over what is below it, until the window is another size."""

    def __init__(self, widget: QWidget, above: QWidget, layout: QBoxLayout) -> None:
        super().__init__(widget)
        self._widget, self._layout, self._at = widget, layout, layout.indexOf(widget)
        layout.removeWidget(widget)
        widget.raise_()
        above.installEventFilter(self)

    def fit(self) -> None:
        """As high as what it says needs."""
        width = self._widget.width()
        own = self._widget.layout()
        self._widget.resize(width, own.totalHeightForWidth(width) if own else self._widget.height())

    def end(self) -> None:
        """Stand in the layout again."""
        self.setParent(None)
        if isValid(self._layout):
            self._layout.insertWidget(self._at, self._widget)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whoever changes the size of the window is not typing."""
        if event.type() == QEvent.Type.Resize:
            self.end()
        return False


def put_back(widget: QWidget) -> None:
    """Let what lies over a page stand in its place in the layout again."""
    if (over := _over(widget)) is not None:
        over.end()


def _over(widget: QWidget) -> _Over | None:
    return next((each for each in widget.children() if isinstance(each, _Over)), None)


def _lie_over(widget: QWidget, line: int) -> bool:
    """Let a widget lie over what is below it, if that is above a line; whether it does."""
    above = widget.parentWidget()
    home = _home(above.layout(), widget) if above else None
    below = widget.mapTo(widget.window(), QPoint(0, widget.height())).y()
    if above is None or home is None or not widget.isVisible() or below > line:
        return False
    _Over(widget, above, home)
    return True


def _home(layout: QLayout | None, widget: QWidget) -> QBoxLayout | None:
    """The layout that a widget stands in."""
    if layout is None:
        return None
    if isinstance(layout, QBoxLayout) and layout.indexOf(widget) >= 0:
        return layout
    items = filter(None, (layout.itemAt(at) for at in range(layout.count())))
    return next((found for each in items if (found := _home(each.layout(), widget))), None)


def _page(widget: QWidget) -> Page | None:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Page):
        above = above.parentWidget()
    return above


def _line(edit: QTextEdit) -> int:
    return edit.viewport().mapTo(edit.window(), QPoint(0, edit.cursorRect().top())).y()


def _arrange(widget: QWidget) -> None:
    """Lay out now what stands around a widget."""
    above: QWidget | None = widget
    while above is not None:
        layout = above.layout()
        if layout is not None:  # pyright: ignore[reportUnnecessaryComparison]
            layout.activate()
        above = above.parentWidget()


def _areas(edit: QTextEdit) -> list[QAbstractScrollArea]:
    """What scrolls the line, from the inside."""
    found: list[QAbstractScrollArea] = []
    above: QWidget | None = edit
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            found.append(above)
        above = above.parentWidget()
    return found
