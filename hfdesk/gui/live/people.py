"""The people of a meeting in groups: a tree whose rows are painted dense, walked by keyboard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from hfdesk.gui import theme
from hfdesk.gui.plainly import tip
from hfdesk.gui.style import draw_ring
from hfdesk.gui.widgets import painting as p
from hfdesk.gui.widgets.opening import opens

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole + 1
_NAMES = 150  # pixels of the design for a name in a wide list
_HEAD = 27  # and for a group's head


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody: a sign, the name, whence, and a word at the right."""

    key: str
    name: str
    icon: str = "dot"
    icon_color: str = "success"
    second: str = ""
    right: str = ""
    strong: bool = False
    muted: bool = False
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class PeopleGroup:
    """People under a head."""

    title: str
    people: tuple[PersonRow, ...]


class PeopleModel(QAbstractItemModel):
    """Groups, and the people under them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[PeopleGroup, ...] = ()

    def show(self, groups: Sequence[PeopleGroup]) -> bool:
        """Show these groups and no others; whether they are other people than before.

        Where only what is told of them differs, nobody's row moves and the keyboard stays.
        """
        new = tuple(groups)
        if _shape(new) != _shape(self.groups):
            self.beginResetModel()
            self.groups = new
            self.endResetModel()
            return True
        if new != self.groups:
            self.groups = new
            for at, group in enumerate(new):
                over = self.index(at, 0)
                self.dataChanged.emit(self.index(0, 0, over), self.index(len(group.people) - 1, 0, over))
        return False

    def find(self, key: str) -> QModelIndex:
        """Where somebody stands; an invalid index for nobody."""
        return next((index for index in self.rows() if self.row(index).key == key), QModelIndex())

    def rows(self) -> Iterator[QModelIndex]:
        """All people from the top."""
        for at, group in enumerate(self.groups):
            over = self.index(at, 0)
            yield from (self.index(each, 0, over) for each in range(len(group.people)))

    def row(self, index: Index) -> PersonRow:
        """Who stands at an index that is no group's."""
        return self.groups[index.internalId() - 1].people[index.row()]

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        """The index of a group, or of somebody in one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _TOP) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The group that somebody is in."""
        over = index.internalId() if index.isValid() else 0
        return self.createIndex(over - 1, 0, 0) if over else QModelIndex()

    def rowCount(self, parent: Index = _TOP) -> int:
        """The number of groups, or of the people in one."""
        if not parent.isValid():
            return len(self.groups)
        return 0 if parent.internalId() else len(self.groups[parent.row()].people)

    def columnCount(self, parent: Index = _TOP) -> int:
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """People can be chosen, heads cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if index.internalId() else enabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name or the head, the row for the delegate, and what is read aloud."""
        if not index.isValid():
            return None
        if not index.internalId():
            group = self.groups[index.row()]
            spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return group.title if spoken else None
        row = self.row(index)
        return {
            int(Qt.ItemDataRole.DisplayRole): row.name,
            int(Qt.ItemDataRole.AccessibleTextRole): row.sentence or row.name,
            int(Qt.ItemDataRole.ToolTipRole): tip(
                " · ".join(x for x in (row.name, row.second, row.right) if x)
            ),
            _ROW: row,
        }.get(int(role))


def _shape(groups: Sequence[PeopleGroup]) -> list[tuple[str, tuple[str, ...]]]:
    return [(group.title, tuple(each.key for each in group.people)) for group in groups]


class PeopleTree(QTreeView):
    """People in groups, all of them unfolded. ``wide``: with whence they are between name and word."""

    chosen = Signal(str)  # Enter, or a double click, on somebody

    def __init__(self, name: str, wide: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setObjectName("people")
        self.setProperty("wide", wide)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.people = PeopleModel(self)
        self.setItemDelegate(_Delegate(self, wide))
        self.setModel(self.people)
        self.doubleClicked.connect(self._choose)

    def show_groups(self, groups: Sequence[PeopleGroup]) -> None:
        """Show people; one stays with whom one was at."""
        key = self.key()
        if self.people.show(groups):
            self.expandAll()
            self.stand(key)

    def key(self) -> str:
        """Whom one stands on; ``""`` for nobody."""
        index = self.currentIndex()
        return self.people.row(index).key if index.isValid() and index.internalId() else ""

    def stand(self, key: str) -> bool:
        """Stand on somebody; whether they are there."""
        index = self.people.find(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def stand_first(self) -> None:
        """Stand on the first of all."""
        first = next(self.people.rows(), None)
        if first is not None:
            self.setCurrentIndex(first)

    def people_keys(self) -> list[str]:
        """All people's keys from the top."""
        return [self.people.row(index).key for index in self.people.rows()]

    def step(self, by: int) -> None:
        """Stand on the next or the one before; heads are passed by."""
        keys = self.people_keys()
        if keys:
            at = keys.index(self.key()) + by if self.key() in keys else 0
            self.stand(keys[max(0, min(at, len(keys) - 1))])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; up and down go from one to the next."""
        if opens(event) and self.key() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.chosen.emit(self.key())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard stands on somebody."""
        if not self.key():
            self.stand_first()
        super().focusInEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.internalId():
            self.chosen.emit(self.people.row(index).key)


class _Delegate(QStyledItemDelegate):
    """A head or somebody."""

    def __init__(self, tree: PeopleTree, wide: bool) -> None:
        super().__init__(tree)
        self._wide = wide

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 24, of 30 in a wide list; heads with air above."""
        if index.internalId():
            return QSize(120, theme.size("rowAttendance" if self._wide else "rowPerson"))
        first = theme.scaled(10) if self._wide and index.row() else 0
        return QSize(120, theme.scaled(30 if self._wide else _HEAD) + first)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        painter.save()
        if not index.internalId():
            self._head(painter, rect, str(index.data()))
        else:
            self._person(painter, rect, p.state_of(option), index.data(_ROW))
        painter.restore()

    def _head(self, painter: QPainter, rect: QRect, text: str) -> None:
        left, high = theme.scaled(8 if self._wide else 0), theme.scaled(26 if self._wide else 22)
        box = QRect(rect.left() + left, rect.bottom() - high, rect.width() - left, high)
        p.words(painter, box, text, "muted", "caption", bold=True)
        if self._wide:
            p.line_below(painter, rect)

    def _person(self, painter: QPainter, rect: QRect, state: p.State, row: PersonRow) -> None:
        p.ground(painter, state, rect)
        if self._wide:
            p.line_below(painter, rect)
        inner = rect.adjusted(
            theme.scaled(8 if self._wide else 0), 0, -theme.scaled(8 if self._wide else 2), -1
        )
        p.sign(painter, inner.adjusted(0, 0, 0, 0), row.icon, row.icon_color, 13)
        inner.setLeft(inner.left() + theme.scaled(24 if self._wide else 19))
        inner.setRight(inner.right() - self._word(painter, inner, row, state.selected))
        color = "muted" if row.muted else "onSelection" if state.selected else "text"
        if self._wide:
            half = min(theme.scaled(_NAMES), inner.width())
            p.words(painter, QRect(inner.left(), inner.top(), half - p.GAP, inner.height()), row.name, color)
            p.words(painter, inner.adjusted(half, 0, 0, 0), row.second, "muted")
        else:
            p.words(painter, inner, row.name, color)
        if state.focused:
            draw_ring(painter, QRectF(rect).adjusted(0, 0, 0, -1))

    def _word(self, painter: QPainter, rect: QRect, row: PersonRow, chosen: bool) -> int:
        """The word at the right; the width that it takes."""
        if not row.right:
            return 0
        role = "ui" if self._wide else "caption"
        wide = min(p.width(row.right, role, row.strong), rect.width() * 3 // 5)
        box = QRect(rect.right() - wide, rect.top(), wide + 1, rect.height())
        color = ("onSelection" if chosen else "text") if self._wide else "muted"
        p.words(painter, box, row.right, color, role, row.strong, p.RIGHT)
        return wide + p.GAP
