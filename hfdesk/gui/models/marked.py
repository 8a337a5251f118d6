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
Told = tuple[str, RowKind]


class MarkedModel(TableModel[Line]):
    """Marked lines as rows of cells.

    Lines that are there before and after keep their rows, with what is open in them, and the
    table stays where it was scrolled to; the others are taken out and put in.
    """

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines and no others."""
        if not self._lines or not lines:
            super().show(lines)
            return
        gone, come = _differing([_told(line) for line in self._lines], [_told(line) for line in lines])
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(_TOP, first, last)
            self._take((*self._lines[:first], *self._lines[last + 1 :]))
            self.endRemoveRows()
        for first, last in _runs(come):
            self.beginInsertRows(_TOP, first, last)
            self._take((*self._lines[:first], *lines[first : last + 1], *self._lines[first:]))
            self.endInsertRows()
        self._take(tuple(lines))
        self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, self.columnCount() - 1))

    def _take(self, lines: tuple[Line, ...]) -> None:
        self._lines, self._rows = lines, {}

    def kind(self, at: int) -> RowKind:
        """How a row looks, without making it."""
        return self._lines[at].kind

    def key(self, at: int) -> str:
        """A row's key, without making it."""
        return self._lines[at].key

    def keys(self) -> list[str]:
        """The keys of all rows, without making these."""
        return [line.key for line in self._lines]


def _told(line: Marked) -> Told:
    """What tells a row from the others, and how high it is."""
    return line.mark, line.kind


def _differing(before: Sequence[Told], after: Sequence[Told]) -> tuple[list[int], list[int]]:
    """Which places go and which come, so that one list becomes the other.

    What is in another place goes and comes: of two that changed places the one that went further.
    """
    head = _alike(before, after)
    foot = _alike(before[head:][::-1], after[head:][::-1])
    before, after = before[: len(before) - foot], after[: len(after) - foot]
    was = {told: at for at, told in enumerate(before[head:], head)}
    will = {told: at for at, told in enumerate(after[head:], head)}
    gone: list[int] = []
    come: list[int] = []
    here = there = head
    while here < len(before) and there < len(after):
        mine, yours = before[here], after[there]
        if mine == yours:
            here, there = here + 1, there + 1
        elif mine not in will or (yours in was and will[mine] - there > was[yours] - here):
            gone.append(here)
            was.pop(mine, None)  # where it stands now it comes
            here += 1
        else:
            come.append(there)
            will.pop(yours, None)  # where it stood it goes
            there += 1
    return [*gone, *range(here, len(before))], [*come, *range(there, len(after))]


def _alike(one: Sequence[Told], other: Sequence[Told]) -> int:
    """How many two lists have in common from the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Places in ascending order as (first, last) of those that follow on each other."""
    found: list[tuple[int, int]] = []
    for at in places:
        if found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found
