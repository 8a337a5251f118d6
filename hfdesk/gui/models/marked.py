"""A table's model that is shown anew by small changes: what stays, stays where it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QModelIndex

from hfdesk.gui.models.table import TableModel
from hfdesk.gui.rows import RowKind

_TOP = QModelIndex()


class Marked(Protocol):
    """A line that can be told again: ``mark`` is its own among the lines, ``key`` its row's."""

    @property
    def mark(self) -> str: ...  # noqa: D102
    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> RowKind: ...  # noqa: D102


Line = TypeVar("Line", bound=Marked)


class MarkedModel(TableModel[Line]):
    """Marked lines as rows of cells.

    Lines that are at the head and at the foot before and after keep their rows, with what
    is open in them; those between are taken out and put in.
    """

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines and no others."""
        before, after = [_told(line) for line in self._lines], [_told(line) for line in lines]
        if not before or not after:
            super().show(lines)
            return
        head = _same(before, after)
        foot = _same(before[head:][::-1], after[head:][::-1])
        self._rows = {}
        if head + foot < len(before):
            self.beginRemoveRows(_TOP, head, len(before) - foot - 1)
            self._lines = (*self._lines[:head], *self._lines[len(before) - foot :])
            self.endRemoveRows()
        if head + foot < len(after):
            self.beginInsertRows(_TOP, head, len(after) - foot - 1)
            self._lines = tuple(lines)
            self._rows = {}
            self.endInsertRows()
        self._lines, self._rows = tuple(lines), {}
        self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, self.columnCount() - 1))

    def kind(self, at: int) -> RowKind:
        """How a row looks, without making it."""
        return self._lines[at].kind

    def key(self, at: int) -> str:
        """A row's key, without making it."""
        return self._lines[at].key

    def keys(self) -> list[str]:
        """The keys of all rows, without making these."""
        return [line.key for line in self._lines]


def _told(line: Marked) -> tuple[str, RowKind]:
    """What tells a row from the others, and how high it is."""
    return line.mark, line.kind


def _same(one: list[tuple[str, RowKind]], other: list[tuple[str, RowKind]]) -> int:
    """How many marks two lists have in common from the start."""
    count = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours:
            break
        count += 1
    return count
