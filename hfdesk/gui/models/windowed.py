"""A table's model that reads its rows as far as they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from hfdesk.gui.models.table import TableModel
from hfdesk.gui.rows import Row

PAGE = 64
"""How many rows are read at a time."""


class WindowedModel(TableModel[str]):
    """Ids in order; ``read`` gives the rows of some of them, in any order, by their keys."""

    def __init__(
        self,
        heads: Sequence[str],
        read: Callable[[Sequence[str]], Sequence[Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(heads, self._gone, parent)
        self._read = read

    def row(self, at: int) -> Row:
        """The row at a place from 0; with it those around it are read."""
        if at not in self._rows:
            first = at - at % PAGE
            ids = self._lines[first : first + PAGE]
            found = {row.key: row for row in self._read(ids)}
            for place, id in enumerate(ids, first):
                self._rows[place] = found.get(id) or self._gone(id)
        return self._rows[at]

    @staticmethod
    def _gone(id: str) -> Row:
        """A row that has left the archive since its id was read."""
        return Row((), "", key=id)
