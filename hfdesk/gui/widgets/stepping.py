"""The keys in a table step over what cannot be chosen: heads of groups, free time, the meeting's end."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView

_Action = QAbstractItemView.CursorAction
_UP = (_Action.MoveUp, _Action.MovePageUp, _Action.MovePrevious)
_ALONG = (_Action.MoveUp, _Action.MoveDown, _Action.MovePageUp, _Action.MovePageDown)


def over(model: QAbstractItemModel, here: QModelIndex, to: QModelIndex, action: _Action) -> QModelIndex:
    """Where a key leads for which Qt says ``to``: the next row that can be chosen, else one before."""
    if not to.isValid():
        return to
    column = here.column() if here.isValid() and action in _ALONG else to.column()
    for at in _rows(to.row(), model.rowCount(), action in _UP):
        index = model.index(at, column)
        if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
            return index
    return to


def _rows(first: int, count: int, upwards: bool) -> Iterable[int]:
    """All rows from one on, then those that lie the other way."""
    up, down = range(first, -1, -1), range(first, count)
    yield from up if upwards else down
    yield from down if upwards else up
