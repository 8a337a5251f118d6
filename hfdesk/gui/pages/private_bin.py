"""Papirkurv: attachments that nothing names any more, opened, put back or let go of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Case, Meeting
from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.outside import open_file
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_part import Part, told
from hfdesk.gui.rows import Cell, Row, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import Column, Table

if TYPE_CHECKING:
    from hfdesk.ops.binning import Binned


class BinTable(Table):
    """Enter opens the file, Delete lets go of it."""

    opening = Signal()
    leaving = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.leaving.emit()
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.opening.emit()


class BinPart(Part):
    """The files of the bin, the newest first."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.files: tuple[Binned, ...] = ()
        columns = (
            Column(tr("File")),
            Column(tr("Was attached to"), 250, give=2),
            Column(tr("In the bin since"), 110),
            Column(tr("Is deleted"), 150, give=1),
            Column(tr("Size"), 80, right=True, give=3),
        )
        self.table = BinTable(tr("Bin"), columns)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.table.opening.connect(self.open_file)
        self.table.leaving.connect(self.discard)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.opens = self._button(tr("Open"), self.open_file)
        self.back = self._button(tr("Put back"), self.restore)
        self.copy = self._button(tr("Save a copy …"), self.save_copy)
        self.gone = self._button(tr("Delete now"), self.discard)
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        self._none = label(tr("The bin is empty."), tone="muted")
        self._note = label(
            tr(
                "Attachments that are taken out lie here for thirty days, and as long as undo may need them."
                " They are deleted only on a day when the archive is in use."
            ),
            "caption",
            "muted",
            wrap=True,
        )
        self._lay_out()

    # -- what the page asks ------------------------------------------------------------------

    def show_one(self, id: str) -> None:
        """Look what lies in the bin."""
        desk = self.desk

        def job(_ticket: object) -> Any:
            from hfdesk.ops import binning

            return binning.listed(desk)

        self.shell.work(tr("Looking through the bin …"), job, self._fill)

    def facts(self) -> str:
        """How many files there are."""
        return tr("%n files", len(self.files))

    def keys(self) -> Keys:
        """The keys of the list."""
        return (("Enter", tr("Open")), ("Delete", tr("Delete now")))

    def areas(self) -> list[QWidget]:
        """The list, what is done with a file."""
        return [self.table, self.back] if self.files else []

    # -- gestures ----------------------------------------------------------------------------

    def open_file(self) -> None:
        """Open the file one stands on."""
        from hfdesk.ops import binning

        file = self._current()
        if file is not None:
            self._do(lambda: open_file(binning.opened(self.desk, file.file)))

    def restore(self) -> None:
        """Attach the file again where it was."""
        from hfdesk.ops import binning

        file = self._current()
        if file is not None and self.may:
            self._do(lambda: binning.restore(self.desk, file.file))

    def save_copy(self) -> None:
        """Keep a copy of the file in another place."""
        from PySide6.QtWidgets import QFileDialog

        from hfdesk.ops import binning

        file = self._current()
        if file is None:
            return
        start = str(Path.home() / file.name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save a copy"), start)
        if chosen:
            self._do(lambda: binning.copy_of(self.desk, file.file, Path(chosen)))

    def discard(self) -> None:
        """Let go of the file one stands on."""
        from hfdesk.ops import binning

        file = self._current()
        if file is not None and self.may and self._do(lambda: binning.discard(self.desk, [file.file])):
            self.show_one("")

    # -- inside --------------------------------------------------------------------------

    def _do(self, act: Callable[[], object]) -> bool:
        reason = told(act)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        return not reason

    def _current(self) -> Binned | None:
        at = self.table.currentIndex().row()
        return self.files[at] if 0 <= at < len(self.files) else None

    def _fill(self, found: Sequence[Binned]) -> None:
        at = max(self.table.currentIndex().row(), 0)
        self.files = tuple(found)
        self._rows.show([self._row(each) for each in found])
        if found:
            self.table.choose(min(at, len(found) - 1))
        for widget in (self.table, self.opens, self.back, self.copy, self.gone):
            widget.setVisible(bool(found))
        self._none.setVisible(not found)
        self._chosen()
        if found:
            self.table.setFocus()
        self.said.emit()

    def _chosen(self) -> None:
        file = self._current()
        self._do(lambda: None)
        self.back.setEnabled(self.may and file is not None and bool(self._owner(file)))
        self.gone.setEnabled(self.may and file is not None and not file.needed)
        self.gone.setToolTip(tr("Something that can be undone needs it.") if file and file.needed else "")

    def _row(self, each: Binned) -> Row:
        since = dates.numeric(each.moment.astimezone().date())
        until = (
            tr("when undo lets go of it") if each.needed else dates.numeric(each.until.astimezone().date())
        )
        owner = self._owner(each)
        cells = (
            Cell(each.name, tip=each.name),
            Cell(owner, "muted", tip=owner),
            Cell(since, "muted"),
            Cell(until, "muted", tip=until),
            Cell(size(each.size), "muted"),
        )
        return Row(cells, sentence(each.name, owner, since, until), key=each.file)

    def _owner(self, each: Binned) -> str:
        """The case or meeting that had it, where it is there still."""
        with suppress(KeyError, Problem):
            if each.kind == "case":
                case = self.desk.get(Case, each.owner)
                return f"{case.number} {case.title}".strip()
            if each.kind == "meeting":
                return dates.long(self.desk.get(Meeting, each.owner).date)
        return ""

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _=False: act())
        return made

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.scaled(8))
        for button in (self.opens, self.back, self.copy, self.gone):
            line.addWidget(button)
        line.addStretch(1)
        self.column.addWidget(self._note)
        self.column.addWidget(self._none)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.reason)
        self.column.addLayout(line)
        self.column.addStretch(0)


def size(count: int) -> str:
    """``12 kB``, ``3,4 MB``."""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} kB" if count else "0 kB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")
