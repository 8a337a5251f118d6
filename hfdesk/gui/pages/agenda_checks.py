"""Før utsending: what a meeting lacks before its invitation is sent."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfdesk.domain.lacks import Lack, LackKind
from hfdesk.domain.records import MeetingRecord
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_items import number_of, title_of
from hfdesk.gui.rows import Entry, Place, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Sign, label
from hfdesk.gui.widgets.views import EntryList


class Checks(QWidget):
    """The list of what is lacking, and the way to each."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.list = EntryList(tr("Before sending"))
        self.list.opened.connect(shell.go)
        self._left = label("", "ui", "muted")
        self._ready = QWidget()
        self._lay_out()

    def show_record(self, record: MeetingRecord, found: tuple[Lack, ...]) -> None:
        """Show what is lacking."""
        self.list.rows.show([_check(record, each) for each in found])
        self.list.fit()
        self._left.setText(tr("%n remain", len(found)) if found else "")
        self._ready.setVisible(not found)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, theme.scaled(8), 0, theme.scaled(8))
        head.addWidget(label(tr("Before sending"), "heading3"))
        head.addStretch(1)
        head.addWidget(self._left)
        ready = QHBoxLayout(self._ready)
        ready.setContentsMargins(0, 0, 0, 0)
        ready.addWidget(Sign("check", "success"))
        ready.addWidget(label(tr("Nothing is lacking"), "ui", "success"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self._ready)
        column.addStretch(1)


def lack_text(lack: Lack) -> str:
    """What is lacking, in the window's words."""
    return {
        LackKind.AGENDA: tr("Nothing is on the agenda"),
        LackKind.TIME: tr("The meeting has no start"),
        LackKind.PLACE: tr("The meeting has no place"),
        LackKind.OVERRUN: tr("%n min over the end", lack.count),
        LackKind.PAPER: tr("The case paper is missing"),
        LackKind.EMPTY_SECTION: tr("A section is empty"),
        LackKind.FILE: tr("%n attachments have no file", lack.count),
    }[lack.kind]


def _check(record: MeetingRecord, lack: Lack) -> Entry:
    if not lack.item:
        where = tr("Agenda")
        place = None
    else:
        item = record.meeting.item(lack.item)
        where = f"{number_of(record, item)} {title_of(record, item)}".strip()
        place = Place("meeting", record.meeting.id, 1, lack.item)
    over = lack.kind is LackKind.OVERRUN
    return Entry(
        title=lack_text(lack),
        second=where,
        icon="overrun" if over else "warn",
        icon_color="overrun" if over else "warn",
        right=tr("Show") if place else "",
        right_color="link",
        sentence=sentence(lack_text(lack), where),
        place=place,
        key=f"{lack.kind}/{lack.item}",
    )
