"""Fraser: what a committee often writes, one phrase a row."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import Committee
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_part import Part, told
from hfdesk.gui.rows import Cell, Row
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.ordered import NEW, OrderedTable, new_row
from hfdesk.gui.widgets.views import Column


class PhrasesTab(Part):
    """The committee's own phrases, typed into in place; the program's own come besides."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        columns = (Column(tr("Phrase")),)
        self.table = OrderedTable(tr("Phrases"), columns, self._enter)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        for widget in (self.table, self.reason):
            self.column.addWidget(widget, 1 if widget is self.table else 0)
        self.column.addStretch(0)
        self._stand = ""
        self.table.refused.connect(self._refused)
        self.table.moving.connect(self._move)
        self.table.leaving.connect(self._leave)

    def show_committee(self, committee: Committee | None) -> None:
        """Read the phrases again."""
        other = committee is None or self.committee is None or committee.id != self.committee.id
        super().show_committee(committee)
        may = self.may and committee is not None
        rows = [
            Row((Cell(text, tip=text, edit=text if may else None),), text, key=str(at))
            for at, text in enumerate(self._phrases())
        ]
        if may:
            rows.append(new_row(tr("Add a phrase …")))
        stood = "" if other else self._stand or self.table.key()
        self._stand = ""
        self.table.read_again(lambda: self._rows.show(rows), lambda: stood)
        if not self.table.key() and rows:
            self.table.choose_first()

    def facts(self) -> str:
        """How many there are."""
        return tr("%n own phrases", len(self._phrases()))

    def new_words(self) -> str:
        """A phrase."""
        return tr("New phrase")

    def new(self) -> None:
        """Type a new one."""
        self.table.open_new()

    def keys(self) -> Keys:
        """The keys of the phrases."""
        return (
            ("Ctrl+N", tr("New phrase")),
            ("F2", tr("Change the phrase")),
            ("Alt+↑, Alt+↓", tr("Move the phrase")),
            ("Delete", tr("Take the phrase out")),
        )

    def areas(self) -> list[QWidget]:
        """The phrases."""
        return [self.table]

    # -- inside --------------------------------------------------------------------------

    def _phrases(self) -> tuple[str, ...]:
        return setup_of(self.committee).phrases if self.committee else ()

    def _enter(self, key: str, _column: int, text: str) -> str:
        at = len(self._phrases()) if key == NEW else int(key)
        return self._set(at, text) if text.strip() or key != NEW else ""

    def _set(self, at: int, text: str) -> str:
        from hfdesk.ops import committees

        if self.committee is None:
            return ""
        id = self.committee.id
        return told(lambda: committees.set_phrase(self.desk, id, at, text))

    def _move(self, key: str, by: int) -> None:
        from hfdesk.ops import committees

        if self.may and self.committee is not None and 0 <= int(key) + by < len(self._phrases()):
            id, self._stand = self.committee.id, str(int(key) + by)
            self._refused(told(lambda: committees.move_phrase(self.desk, id, int(key), by)))

    def _leave(self, key: str, _altogether: bool) -> None:
        if self.may:
            self._refused(self._set(int(key), ""))

    def _refused(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
