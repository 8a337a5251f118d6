"""A break, in the place of the fields: when it is over, and what comes then."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hfdesk.domain import live
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem
from hfdesk.gui import dates, theme, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_items import number_of, title_of
from hfdesk.gui.rows import dotted
from hfdesk.gui.widgets.labels import label


class BreakView(QWidget):
    """Two lines in the middle of what would be empty."""

    def __init__(self) -> None:
        super().__init__()
        self.until = label("", "itemTitle", "muted")
        self.next = label("", "ui", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.scaled(8))
        column.addStretch(2)
        for each in (self.until, self.next):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(each)
        column.addStretch(3)

    def tell(self, record: MeetingRecord, item: AgendaItem) -> None:
        """Show when the break is over, or since when it lasts, and the next item."""
        self.until.setText(_until(item))
        over = item.ended is not None or not live.is_coming(record.meeting)
        coming = None if over else live.following(record.meeting, item.id)
        name = dotted(number_of(record, coming), title_of(record, coming)) if coming else ""
        name = name or (words.kind(coming.kind) if coming else "")
        self.next.setText(tr("Next: {item}").format(item=name) if name else "")


def _until(item: AgendaItem) -> str:
    begun: datetime | None = item.started
    if begun is None:
        return ""
    if item.ended is not None:
        return dates.span(begun.time(), item.ended.time())
    if item.minutes:
        over = begun + timedelta(minutes=item.minutes)
        return tr("We go on at {clock}").format(clock=dates.clock(over.time()))
    return tr("Since {clock}").format(clock=dates.clock(begun.time()))
