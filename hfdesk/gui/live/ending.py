"""The page's end: what is open in the item's place, and from each thing the way to where it is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from hfdesk.domain.closing import Open, Where
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem
from hfdesk.gui.live.closing import ClosingPanel

if TYPE_CHECKING:
    from hfdesk.gui.live.page import LivePage

_PARTS = {Where.DISCUSSION: 2, Where.TITLE: 2, Where.DECISION: 3, Where.ATTENDANCE: 4}
_FOUND = 40  # letters of what is sought in a text


class Ending(QObject):
    """Joins the panel with the page of a meeting."""

    def __init__(self, page: LivePage) -> None:
        super().__init__(page)
        self._page = page
        self.panel = ClosingPanel(page.shell)
        self.panel.flush = page.flush
        self.panel.jumped.connect(self._jump)
        self.panel.left.connect(self._back)
        self.panel.shown_now.connect(self._shown)
        page.header.end.clicked.connect(self.panel.start)

    def over(self, item: QWidget) -> QVBoxLayout:
        """The item with the panel over it, or in its place."""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.panel)
        column.addWidget(item, 1)
        return column

    def show_record(self, record: MeetingRecord, item: AgendaItem | None) -> None:
        """Show a meeting."""
        self.panel.show_record(record, item)

    def _shown(self, asking: bool) -> None:
        self._page.item.setVisible(not asking)

    def _back(self) -> None:
        first = self._page.first()
        if first is not None:
            first.setFocus()

    def _jump(self, found: Open) -> None:
        if found.item:
            self._page.steps.go_to(found.item)
        if found.where is Where.VOTES:
            self._page.voting.start()
            return
        self._page.stand(_PARTS[found.where])
        fields = self._page.item.fields
        text = str(found.values.get("text", ""))[:_FOUND]
        edit = fields.edits.get(found.where.value) if fields and text else None
        if isinstance(edit, QTextEdit):
            edit.find(text)
