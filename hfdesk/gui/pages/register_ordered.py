"""What tabs of ordered rows share: typed into, moved and taken out by keys, a last row for the next."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hfdesk.domain.values import Committee
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.register_part import Part
from hfdesk.gui.rows import Row
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.ordered import OrderedTable
from hfdesk.gui.widgets.views import Column


class OrderedPart(Part):
    """A committee's rows in an order that the secretary sets; a row's key is its place."""

    def __init__(self, shell: Shell, name: str, columns: tuple[Column, ...]) -> None:
        super().__init__(shell)
        self.table = OrderedTable(name, columns, self.entered)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.reason)
        self._stand = ""
        self.table.settled.connect(lambda: self.refuse(""))
        self.table.moving.connect(self._move)
        self.table.leaving.connect(self._leave)

    # -- what a tab of this kind says --------------------------------------------------------

    def rows(self, typed: bool) -> list[Row]:
        """The committee's rows, in order; ``typed``: their cells may be typed into."""
        raise NotImplementedError

    def next_row(self) -> Row:
        """The row in which the next one is typed."""
        raise NotImplementedError

    def entered(self, key: str, column: int, text: str) -> str:
        """Store what was typed into a cell; the reason where it is refused."""
        raise NotImplementedError

    def moved(self, at: int, by: int) -> str:
        """Store a row in another place; the reason where that is refused."""
        raise NotImplementedError

    def left(self, at: int) -> str:
        """Take a row out; the reason where that is refused."""
        raise NotImplementedError

    # -- what all of them do -----------------------------------------------------------------

    def show_committee(self, committee: Committee | None) -> None:
        """Read the rows again."""
        other = committee is None or self.committee is None or committee.id != self.committee.id
        super().show_committee(committee)
        may = self.may and committee is not None
        rows = self.rows(may) if committee else []
        if may:
            rows.append(self.next_row())
        stood = "" if other else self._stand or self.table.key()
        self._stand = ""
        self.table.read_again(lambda: self._rows.show(rows), lambda: stood)
        if not self.table.key() and rows:
            self.table.choose_first()
        if other:
            self.refuse("")

    def new(self) -> None:
        """Type a new one."""
        self.table.open_new()

    def areas(self) -> list[QWidget]:
        """The rows."""
        return [self.table]

    def refuse(self, reason: str) -> None:
        """Say why something cannot be; ``""`` that it can."""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _move(self, key: str, by: int) -> None:
        at, count = int(key), self._rows.rowCount() - 1  # the last one is the next one's
        if self.may and self.committee is not None and 0 <= at + by < count:
            self._stand = str(at + by)
            self.refuse(self.moved(at, by))

    def _leave(self, key: str, _altogether: bool) -> None:
        if self.may and self.committee is not None:
            self.refuse(self.left(int(key)))
