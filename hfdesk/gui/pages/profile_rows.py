"""Rows of a profile in an order: typed into, moved, taken out, put in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.rows import Cell, Row, sentence
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.ordered import NEW, OrderedTable, new_row
from hfdesk.gui.widgets.views import Column

Store = Callable[[tuple[object, ...]], str]
"""Stores the rows; gives the reason where they are refused."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What the rows are: their cells as they are typed, and a row with another word in a cell.

    ``entered`` may raise nothing; it gives the row, or the reason why not. ``add``: the words of
    the row in which the next one is typed; ``""``: none are added.
    """

    name: str
    columns: tuple[Column, ...]
    cells: Callable[[object], tuple[str, ...]]
    entered: Callable[[object | None, int, str], object | str]
    add: str = ""


class Rows(QWidget):
    """A table of a profile's rows under a heading, a line of help beneath."""

    def __init__(self, kind: Kind, store: Store, hint: str = "") -> None:
        super().__init__()
        self._kind = kind
        self._store = store
        self._values: tuple[object, ...] = ()
        self._may = False
        self._stand = ""
        self.table = OrderedTable(kind.name, kind.columns, self._entered)
        self._model: TableModel[Row] = TableModel([each.head for each in kind.columns], lambda row: row, self)
        self.table.setModel(self._model)
        self.reason = label("", "caption", "danger", wrap=True)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(6))
        column.addWidget(label(kind.name, "ui", "muted"))
        column.addWidget(self.table)
        column.addWidget(self.reason)
        if hint:
            column.addWidget(label(hint, "caption", "muted", wrap=True))
        self.table.moving.connect(self._move)
        self.table.leaving.connect(self._leave)
        self.table.settled.connect(self._settled)

    def show_values(self, values: Sequence[object], may: bool) -> None:
        """Show rows; ``may``: they may be changed."""
        self._values, self._may = tuple(values), may
        rows = [self._row(at, each) for at, each in enumerate(self._values)]
        if may and self._kind.add:
            rows.append(new_row(self._kind.add))
        stood = self._stand or self.table.key()
        self._stand = ""
        self.table.read_again(lambda: self._model.show(rows), lambda: stood)
        if not self.table.key() and rows:
            self.table.choose_first()
        fit(self.table)

    def say(self, reason: str) -> None:
        """Tell why something is refused; ``""``: it is not."""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    # -- inside --------------------------------------------------------------------------

    def _settled(self) -> None:
        self.say("")
        fit(self.table)  # a row is higher by the reason under it

    def _row(self, at: int, value: object) -> Row:
        texts = self._kind.cells(value)
        cells = tuple(Cell(text, tip=text, edit=text if self._may else None) for text in texts)
        return Row(cells, sentence(*texts), key=str(at))

    def _entered(self, key: str, column: int, text: str) -> str:
        if key == NEW and not text.strip():
            return ""
        at = len(self._values) if key == NEW else int(key)
        old = None if key == NEW else self._values[at]
        made = self._kind.entered(old, column, text)
        if isinstance(made, str):
            return made
        return self._put((*self._values[:at], made, *self._values[at + 1 :]))

    def _move(self, key: str, by: int) -> None:
        at = int(key)
        if self._may and 0 <= at + by < len(self._values):
            rows = list(self._values)
            rows.insert(at + by, rows.pop(at))
            self._stand = str(at + by)
            self.say(self._put(tuple(rows)))

    def _leave(self, key: str, _altogether: bool) -> None:
        if self._may:
            at = int(key)
            self._stand = str(max(min(at, len(self._values) - 2), 0))
            self.say(self._put((*self._values[:at], *self._values[at + 1 :])))

    def _put(self, values: tuple[object, ...]) -> str:
        """Store the rows; they are shown anew a moment after, and counted on from now on."""
        reason = self._store(values)
        if not reason:
            self._values = values
        return reason


class Choices(QWidget):
    """Parts in an order, each in or out: Space turns one, Alt with an arrow moves it."""

    def __init__(self, name: str, words: Mapping[str, str], store: Store) -> None:
        super().__init__()
        self._words = words
        self._store = store
        self._order: tuple[str, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._may = False
        self._stand = ""
        self.table = OrderedTable(
            name, (Column(name), Column(tr("State"), 96)), lambda _key, _column, _text: ""
        )
        self._model: TableModel[Row] = TableModel([name, tr("State")], lambda row: row, self)
        self.table.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(6))
        column.addWidget(self.table)
        column.addWidget(label(tr("Space: in or out. Alt+↑, Alt+↓: move."), "caption", "muted", wrap=True))
        self.table.moving.connect(self._move)
        self.table.turning.connect(self._turn)
        self.table.doubleClicked.connect(self._turn_row)

    def show_values(self, chosen: Sequence[object], may: bool) -> None:
        """Show the parts that are in, in their order, then the others."""
        self._chosen, self._may = tuple(str(each) for each in chosen), may
        self._order = (*self._chosen, *(each for each in self._words if each not in self._chosen))
        stood = self._stand or self.table.key()
        self._stand = ""
        rows = [self._row(each) for each in self._order]
        self.table.read_again(lambda: self._model.show(rows), lambda: stood)
        if not self.table.key():
            self.table.choose_first()
        fit(self.table)

    def _row(self, key: str) -> Row:
        word, is_in = self._words.get(key, key), key in self._chosen
        state = tr("in") if is_in else tr("left out")
        tone = "text" if is_in else "muted"
        return Row((Cell(word, tone), Cell(state, tone)), sentence(word, state), key=key)

    def _turn_row(self, index: QModelIndex) -> None:
        self._turn(self._order[index.row()])

    def _turn(self, key: str) -> None:
        if self._may:
            chosen = self._chosen
            self._stand = key
            kept = tuple(each for each in chosen if each != key)
            self._store(kept if key in chosen else (*chosen, key))

    def _move(self, key: str, by: int) -> None:
        at = self._chosen.index(key) if key in self._chosen else -1
        if self._may and at >= 0 and 0 <= at + by < len(self._chosen):
            rows = list(self._chosen)
            rows.insert(at + by, rows.pop(at))
            self._stand = key
            self._store(tuple(rows))


def fit(table: OrderedTable) -> None:
    """Let a table be as high as its rows."""
    head = table.horizontalHeader().sizeHint().height()
    high = sum(table.rowHeight(at) for at in range(table.model().rowCount()))
    table.setFixedHeight(head + high + theme.scaled(6))
