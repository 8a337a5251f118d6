"""The sidebar: search, the places, the committees with their next meeting. Narrow: a rail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from hfdesk.gui import icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.entries import ENTRY, EntryModel
from hfdesk.gui.rows import Entry, Place
from hfdesk.gui.widgets.delegates import SideDelegate
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.opening import opens


class SideList(QListView):
    """A list of the sidebar; a click, Enter or the arrow to the right opens."""

    opened = Signal(Place)
    listed = Signal(str)

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.delegate = SideDelegate(self)
        self.setItemDelegate(self.delegate)
        self.rows = EntryModel(self)
        self.setModel(self.rows)
        self.clicked.connect(self._open)

    def choose(self, key: str) -> None:
        """Mark the entry of a key, or none."""
        index = self.rows.find(key)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the arrow to the right lists."""
        index = self.currentIndex()
        if opens(event) and index.isValid():
            self._open(index)
        elif event.key() == Qt.Key.Key_Right and index.isValid():
            self.listed.emit(index.data(ENTRY).key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard stands on an entry."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def _open(self, index: QModelIndex) -> None:
        place = self.rows.place(index)
        if place is not None:
            self.opened.emit(place)


class Sidebar(QWidget):
    """The sidebar."""

    opened = Signal(Place)
    listed = Signal(str)
    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rail = False
        self.search = QLineEdit()
        self._glass = QToolButton()
        self.places = SideList("places", tr("Places"))
        self._over = label(tr("Committees · next meeting"), "caption", "muted", bold=True)
        self.committees = SideList("committees", tr("Committees and their next meeting"))
        self._lay_out()
        for part in (self.places, self.committees):
            part.opened.connect(self.opened)
        self.committees.listed.connect(self.listed)

    def show_places(self, entries: Sequence[Entry]) -> None:
        """Show the places."""
        self.places.rows.show(entries)
        self._heights()

    def show_committees(self, entries: Sequence[Entry]) -> None:
        """Show the committees."""
        self.committees.rows.show(entries)
        self._over.setVisible(bool(entries) and not self.rail)
        self._heights()

    def set_rail(self, rail: bool) -> None:
        """Be a rail of icons, or the whole sidebar."""
        self.rail = rail
        self.places.delegate.rail = rail
        self.search.setVisible(not rail)
        self._glass.setVisible(rail)
        self._over.setVisible(not rail and self.committees.rows.rowCount() > 0)
        self.committees.setVisible(not rail)
        self.setFixedWidth(theme.size("rail" if rail else "sidebar"))
        side = theme.scaled(3 if rail else 8)
        self._column.setContentsMargins(side, theme.scaled(10), side, theme.scaled(8))
        self._tips()
        self._heights()

    def start_search(self) -> None:
        """Put the caret in the search field, out of the rail too."""
        if self.rail:
            self.set_rail(False)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def sizeHint(self) -> QSize:
        """As wide as the design says."""
        return QSize(theme.size("rail" if self.rail else "sidebar"), 400)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Search everything"))
        self.search.setAccessibleName(tr("Search everything"))
        glass = QAction(icons.icon("search", "muted"), "", self.search)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.returnPressed.connect(lambda: self.searched.emit(self.search.text()))
        self._glass.setIcon(icons.icon("search", "muted"))
        self._glass.setIconSize(QSize(theme.scaled(20), theme.scaled(20)))
        self._glass.setToolTip(f"{tr('Search everything')} (Ctrl+Shift+F)")
        self._glass.setAccessibleName(tr("Search everything"))
        self._glass.clicked.connect(self.start_search)
        self._over.setContentsMargins(theme.scaled(10), theme.scaled(14), 0, theme.scaled(6))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.search)
        self._column.addWidget(self._glass)
        self._column.addSpacing(theme.scaled(10))
        self._column.addWidget(self.places)
        self._column.addWidget(self._over)
        self._column.addWidget(self.committees, 1)
        self._column.addStretch(0)
        self.set_rail(False)

    def _tips(self) -> None:
        self.places.setToolTip(tr("Places") if self.rail else "")

    def _heights(self) -> None:
        row = theme.scaled(36 if self.rail else 30)
        self.places.setFixedHeight(self.places.rows.rowCount() * row + 2)
        self.places.doItemsLayout()
