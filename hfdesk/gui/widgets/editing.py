"""A table whose cells are typed into: F2 or typing begins, Enter goes down, Tab on, Esc takes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QStyleOptionViewItem, QWidget
from shiboken6 import isValid

from hfdesk.gui import theme
from hfdesk.gui.models.table import ROW
from hfdesk.gui.rows import Row
from hfdesk.gui.widgets import painting as p
from hfdesk.gui.widgets.completing import Completion, Find
from hfdesk.gui.widgets.delegates import Boxes, CellDelegate
from hfdesk.gui.widgets.reasons import Reasons
from hfdesk.gui.widgets.views import Column, Table

Index = QModelIndex | QPersistentModelIndex
Enter = Callable[[str, int, str], str]
"""Stores what was typed into (row's key, column); gives the reason where it is refused."""

_ELSEWHERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
_BACK = Qt.Key.Key_Backtab
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Field(QLineEdit):
    """The field over a cell, while one types."""

    def __init__(self, parent: QWidget, key: str, column: int, name: str) -> None:
        super().__init__(parent)
        self.key = key
        self.column = column
        self.reason = ""
        self.over = False  # it is closing
        self.helper: Completion | None = None  # offers names; sees the keys first
        self.setAccessibleName(name)

    def refuse(self, reason: str) -> None:
        """Show that what stands here was refused, or is not any more."""
        if reason != self.reason:  # told anew it is styled anew
            self.reason = reason
            self.setProperty("refused", bool(reason))
            self.setAccessibleDescription(reason)
            self.style().unpolish(self)
            self.style().polish(self)


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a field that is open while the table is read again."""

    key: str
    column: int
    text: str
    modified: bool
    reason: str


class EditDelegate(CellDelegate):
    """Cells with a field of one line over them."""

    told = Signal()  # the fields that are refused, or why, are others
    stepped = Signal(str, int, int)  # the row's key, the column, the key that was pressed
    below = Signal(str)  # Shift+Enter in the row of that key

    def __init__(self, parent: QWidget, right: frozenset[int], enter: Enter) -> None:
        super().__init__(parent, right)
        self._enter = enter
        self.fields: list[Field] = []
        self.paused = False
        self.tall: frozenset[int] = frozenset()  # rows that are higher by a reason under them
        self.help: dict[int, Callable[[Field], Completion]] = {}  # column → what offers names in it

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> Field:
        """A field that knows where it stands."""
        row: Row = index.data(ROW)
        head = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        field = Field(parent, row.key, index.column(), f"{head}. {row.sentence}")

        field.textEdited.connect(lambda: self._clear(field))
        field.setAlignment(p.RIGHT if index.column() in self._right else p.LEFT)
        if index.column() in self.help:
            field.helper = self.help[index.column()](field)
        self.fields.append(field)
        return field

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The field goes."""
        self.fields = [each for each in self.fields if each is not editor]
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there; what has been typed since stays."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, Field) and not editor.isModified() and editor.text() != text:
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing: what is typed goes to the archive, which tells the model."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Cover the cell, above the reason that may stand under its row."""
        editor.setGeometry(self._cell(option, index))

    def paint_row(
        self, painter: QPainter, rect: QRect, row: Row, state: p.State, boxes: Boxes, focus: int
    ) -> None:
        """Paint the row above the reason that may stand under it."""
        own = rect.adjusted(0, 0, 0, min(0, theme.size(row.kind.height) - rect.height()))
        super().paint_row(painter, own, row, state, boxes, focus)

    def _cell(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Where a cell is, as high as its row is by itself."""
        rect = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        if index.row() in self.tall:
            row: Row = index.data(ROW)
            rect.setHeight(theme.size(row.kind.height))
        return rect

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab, Esc, and going elsewhere."""
        if not isinstance(watched, Field):
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent):
            helped = watched.helper is not None and watched.helper.takes(event)
            return helped or self._key(watched, event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _ELSEWHERE:
            self.finish(watched)
        return False

    def finish(self, field: Field) -> bool:
        """Store what was typed and close the field; it stays where that is refused."""
        if self.paused or field.over:
            return True
        reason = self._enter(field.key, field.column, field.text()) if field.isModified() else ""
        field.refuse(reason)
        if not reason:
            self.close_field(field)
        self.told.emit()
        return not reason

    def _key(self, field: Field, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.close_field(field)
                self.told.emit()
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (*_ENTER, Qt.Key.Key_Tab, _BACK):
            return False
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if self.finish(field):
                self.below.emit(field.key)
            return True
        if self.finish(field):
            back = event.key() == Qt.Key.Key_Tab and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(field.key, field.column, _BACK if back else event.key())
        return True

    def close_field(self, field: Field) -> None:
        """Away with a field, whatever stands in it."""
        field.over = True
        self.closeEditor.emit(field, CellDelegate.EndEditHint.NoHint)

    def _clear(self, field: Field) -> None:
        if field.reason:
            field.refuse("")
            self.told.emit()


class EditTable(Table):
    """A table whose cells are typed into, where the model says that they may be.

    It stays with its row, by the row's key, and with what is being typed while its rows are
    read again. What is refused stays in its field, its reason under its row.
    """

    lost = Signal(str)  # what was typed into a cell that is not there any more
    settled = Signal()  # a cell was taken or taken back: older reasons on the page are past
    below = Signal(str)  # Shift+Enter in the row of that key

    def __init__(self, name: str, columns: tuple[Column, ...], enter: Enter) -> None:
        super().__init__(name, columns)
        self.delegate = EditDelegate(self, frozenset(at for at, c in enumerate(columns) if c.right), enter)
        self.setItemDelegate(self.delegate)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.delegate.told.connect(self._told)
        self.delegate.stepped.connect(self._step)
        self.delegate.below.connect(self.below)

    @cached_property
    def reasons(self) -> Reasons:
        """Why what was typed was refused, under the rows."""
        return Reasons(self)

    def offer_names(self, column: int, find: Find, many: bool = False, least: int = 2) -> None:
        """Offer names in a column's fields, from ``least`` letters on; ``many``: divided by comma."""
        self.delegate.help[column] = lambda field: Completion(field, find, many, least)

    def taken(self) -> str:
        """The key of the name that was taken from the list into the field that is open."""
        helpers = [each.helper for each in self.delegate.fields if each.helper and not each.over]
        return helpers[-1].key if helpers else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter goes below the row; the rest is the table's."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shift and event.key() in _ENTER and self.key():
            self.below.emit(self.key())
            return
        super().keyPressEvent(event)

    def key(self) -> str:
        """The key of the current row; ``""`` where that has none."""
        index = self.currentIndex()
        return self._rows().key(index.row()) if index.isValid() else ""

    def stand(self, key: str, column: int) -> bool:
        """Make a cell of a row the current one; whether there is such a row."""
        at = self._at(key)
        if at is not None:
            self.setCurrentIndex(self._rows().index(at, column))
        return at is not None

    def open(self, key: str, column: int) -> Field | None:
        """Open the field of a cell and stand on it."""
        if not self.stand(key, column) or not self.may_open(key, column):
            return None
        self.edit(self.currentIndex())
        return next((each for each in self.delegate.fields if (each.key, each.column) == (key, column)), None)

    def may_open(self, key: str, column: int) -> bool:
        """Whether a cell may be typed into."""
        at = self._at(key)
        return at is not None and self._opens(at, column)

    def _opens(self, at: int, column: int) -> bool:
        flags = self._rows().index(at, column).flags()
        return bool(flags & Qt.ItemFlag.ItemIsEditable) and not self.isColumnHidden(column)

    def read_again(self, show: Callable[[], object], key: Callable[[], str]) -> None:
        """Let ``show`` change the rows; then stand on the row of ``key`` and go on typing."""
        held = QApplication.focusWidget()
        typed = [self._typed(each) for each in sorted(self._opened(), key=lambda each: each is held)]
        in_field = isinstance(held, Field)
        column = max(0, self.currentIndex().column()) if self.currentIndex().isValid() else self._main()
        self.delegate.paused = True
        self.setAutoScroll(False)  # to the row that Qt stands on where the current one goes
        show()
        self.executeDelayedItemsLayout()  # before it is painted, not after, to be painted again
        self.setAutoScroll(True)
        self.delegate.paused = False
        self.stand(key(), column)
        gone = [each.text for each in typed if not self._retype(each) and each.modified]
        if typed and not in_field:
            self.stand(key(), column)
            if held is not None and isValid(held):
                held.setFocus()
        if gone:
            self._told()
            self.lost.emit("\n".join(gone))

    def finish(self) -> tuple[str, ...]:
        """Store what is being typed; gives what is refused and stays in its fields."""
        return tuple(each.text() for each in self._opened() if not self.delegate.finish(each))

    def let_go(self) -> None:
        """Before quite other rows are shown: store what is being typed, and tell what cannot be."""
        refused = self.finish()
        for field in self._opened():
            self.delegate.close_field(field)
        if refused:
            self._told()
            self.lost.emit("\n".join(refused))

    def closeEditor(self, editor: QWidget, hint: CellDelegate.EndEditHint) -> None:
        """Qt closes a field when one goes to another row: store it first, and keep what is refused."""
        if isinstance(editor, Field) and not editor.over and not self.delegate.paused:
            if not self.delegate.finish(editor):  # which closes it by itself where it is taken
                self.setState(QAbstractItemView.State.NoState)  # else Qt opens no other field
        else:
            super().closeEditor(editor, hint)

    def _opened(self) -> list[Field]:
        """The fields that are open and stay so."""
        return [each for each in self.delegate.fields if not each.over]

    def _typed(self, field: Field) -> Typed:
        return Typed(field.key, field.column, field.text(), field.isModified(), field.reason)

    def _retype(self, typed: Typed) -> bool:
        """Go on typing where one was; whether there is such a cell still."""
        if any((each.key, each.column) == (typed.key, typed.column) for each in self._opened()):
            return True
        field = self.open(typed.key, typed.column)
        if field is not None and typed.modified:
            field.setText(typed.text)
            field.setModified(True)
            field.refuse(typed.reason)
            self._told()
        return field is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A reason may need more lines in a narrow table."""
        super().resizeEvent(event)
        if self.reasons.rows:
            self._heights()

    def updateEditorGeometries(self) -> None:
        """The reasons stand where their rows are, as the fields do."""
        super().updateEditorGeometries()
        self._place_reasons()

    def _told(self) -> None:
        """Show what was refused, and why, in a line under its row."""
        refused = [each for each in self._opened() if each.reason]
        before = set(self.reasons.rows)
        self.reasons.show(
            {
                each.key: (" ".join(e.reason for e in refused if e.key == each.key), each.x())
                for each in refused
            }
        )
        if before or refused:
            self._heights()
            self.updateGeometries()  # now: what is scrolled to below needs the new heights
        for each in refused[-1:]:
            self.scrollTo(self._rows().index(self._at(each.key) or 0, each.column))
        self.settled.emit()

    def _heights(self) -> None:
        """Rows with a reason under them are higher by it, and so is the table."""
        rows = {
            at: self.reasons.height(key) for key in self.reasons.rows if (at := self._at(key)) is not None
        }
        self.more = sum(rows.values())
        super()._heights()
        for at in self.delegate.tall:
            if at < self._rows().rowCount():
                self.setRowHeight(at, theme.size(self._rows().kind(at).height))
        self.delegate.tall = frozenset(rows)
        for at, more in rows.items():
            self.setRowHeight(at, theme.size(self._rows().kind(at).height) + more)

    def _place_reasons(self) -> None:
        for key in self.reasons.rows:
            at = self._at(key)
            if at is not None:
                self.reasons.place(
                    key, self.rowViewportPosition(at) + theme.size(self._rows().kind(at).height)
                )

    def _step(self, key: str, column: int, pressed: int) -> None:
        at = self._at(key)
        if at is None:
            return
        if pressed in _ENTER:
            self.stand(next(filter(None, self._keys()[at + 1 :]), key), column)
            return
        step = -1 if pressed == _BACK else 1
        count = self._rows().columnCount()
        cells = range(at * count + column + step, -1 if step < 0 else self._rows().rowCount() * count, step)
        found = next((cell for cell in cells if self._opens(*divmod(cell, count))), None)
        if found is not None:
            self.open(self._rows().key(found // count), found % count)

    def _keys(self) -> list[str]:
        return self._rows().keys()

    def _at(self, key: str) -> int | None:
        keys = self._keys()
        return keys.index(key) if key and key in keys else None
