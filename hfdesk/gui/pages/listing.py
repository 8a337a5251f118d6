"""A page that is one table: a head, a filter, rows that open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Generic, TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hfdesk.gui import icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.plainly import plain_line
from hfdesk.gui.rows import Cell, Row, RowKind
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import Column, Table

Line = TypeVar("Line")
T = TypeVar("T")


def group_row(text: str) -> Row:
    """A row over a group."""
    return Row((Cell(text, "muted"),), text, kind=RowKind.GROUP)


def grouped_by(lines: Iterable[T], name: Callable[[T], str], count: bool = False) -> Iterable[object]:
    """Lines that stand together, each group under its name, and with ``count`` its size."""
    for text, group in groupby(lines, key=name):
        members = list(group)
        yield group_row(f"{text} · {len(members)}" if count else text)
        yield from members


class ListPage(Page, Generic[Line]):
    """Lines, filtered by words and by committee."""

    def __init__(self, shell: Shell, title: str, columns: tuple[Column, ...], empty: str) -> None:
        super().__init__(shell)
        self._name = title
        self._lines: tuple[Line, ...] = ()
        self.head = PageHead()
        self.words = QLineEdit()
        self.committee = QComboBox()
        self.table = Table(title, columns)
        self.rows: TableModel[object] = TableModel([column.head for column in columns], self._row_of, self)
        self.table.setModel(self.rows)
        self._none = label(empty, tone="muted")
        self.table.opened.connect(shell.go)
        self._lay_out()

    # -- what a page of this kind says ---------------------------------------------------

    def lines(self) -> Sequence[Line]:
        """Read all lines."""
        raise NotImplementedError

    def row(self, line: Line) -> Row:
        """The row of a line."""
        raise NotImplementedError

    def text(self, line: Line) -> str:
        """What the filter's words are looked for in."""
        raise NotImplementedError

    def committee_of(self, line: Line) -> str:
        """The short name of a line's committee."""
        raise NotImplementedError

    def grouped(self, lines: Sequence[Line]) -> Sequence[object]:
        """The lines with rows for groups between them."""
        return lines

    # -- what all of them do -------------------------------------------------------------

    def heading(self) -> str:
        """The page's name."""
        return self._name

    def keys(self) -> Keys:
        """Keys of lists."""
        return (("Enter", tr("Open")), ("Ctrl+F", tr("Find on the page")))

    def areas(self) -> list[QWidget]:
        """Filter and table."""
        return [self.words, self.table]

    def first(self) -> QWidget | None:
        """The table, so that Enter opens at once."""
        return self.table if self.rows.rowCount() else self.words

    def refresh(self) -> None:
        """Read the lines again."""
        self._lines = tuple(self.lines())
        self._fill_committees()
        self._show()

    def _fill_committees(self) -> None:
        names = sorted({self.committee_of(line) for line in self._lines} - {""}, key=str.casefold)
        chosen = self.shown.id or self.committee.currentText()
        self.committee.blockSignals(True)
        self.committee.clear()
        self.committee.addItem(tr("All committees"))
        self.committee.addItems(names)
        self.committee.setCurrentIndex(max(self.committee.findText(chosen), 0))
        self.committee.blockSignals(False)

    def _show(self) -> None:
        wanted = plain_line(self.words.text()).casefold().split()
        committee = self.committee.currentText() if self.committee.currentIndex() > 0 else ""
        found = [line for line in self._lines if self._fits(line, wanted, committee)]
        self.rows.show(self.grouped(found))
        self.head.say(self._name, self._count(len(found)))
        self.table.setVisible(bool(found))
        self._none.setVisible(not found)

    def _count(self, found: int) -> str:
        if found == len(self._lines):
            return tr("%n in all", found)
        return tr("{found} of {all}").format(found=found, all=len(self._lines))

    def _fits(self, line: Line, words: list[str], committee: str) -> bool:
        if committee and self.committee_of(line) != committee:
            return False
        if not words:
            return True
        text = self.text(line).casefold()
        return all(word in text for word in words)

    def _row_of(self, line: object) -> Row:
        return line if isinstance(line, Row) else self.row(line)  # pyright: ignore[reportArgumentType]

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(tr("Find on the page"))
        self.words.setAccessibleName(tr("Find on the page"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(theme.scaled(320))
        self.words.addAction(QAction(icons.icon("search", "muted"), "", self.words), _LEADING)
        self.words.textChanged.connect(self._show)
        self.words.returnPressed.connect(self.table.setFocus)
        self.committee.setAccessibleName(tr("Committee"))
        self.committee.setMinimumWidth(theme.scaled(150))
        self.committee.currentIndexChanged.connect(self._show)
        side = theme.size("pageMarginX")
        tools = QHBoxLayout()
        tools.setSpacing(theme.scaled(8))
        tools.addWidget(self.words, 1)
        tools.addWidget(self.committee)
        tools.addStretch(1)
        body = QVBoxLayout()
        body.setContentsMargins(side, 0, side, theme.scaled(16))
        body.setSpacing(theme.scaled(10))
        body.addLayout(tools)
        body.addWidget(self.table, 1)
        body.addWidget(self._none)
        body.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(body, 1)


_LEADING = QLineEdit.ActionPosition.LeadingPosition
