"""The closed part of an item: its ground, who stays, from when to when, its public title."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain import closed, entry, presence
from hfdesk.domain.attendance import enumerated
from hfdesk.domain.closed import Closed
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Language
from hfdesk.gui import dates, theme
from hfdesk.gui.announcing import announce
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.ballot import mark_refused
from hfdesk.gui.live.clock import moment
from hfdesk.gui.live.panel import AskingPanel
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import Completion, Hit
from hfdesk.gui.widgets.labels import label

_LAWS = {
    Language.NB: ("offl.", "fvl.", "koml."),
    Language.NN: ("offl.", "fvl.", "koml."),
    Language.EN: ("Freedom of Information Act", "Public Administration Act", "Local Government Act"),
}


def grounds(language: Language) -> tuple[Hit, ...]:
    """The usual grounds for closing a meeting, each with what it is about."""
    access, administration, local = _LAWS[language]
    return (
        Hit(f"{access} § 13", tr("duty of secrecy")),
        Hit(f"{access} § 14", tr("internal documents")),
        Hit(f"{access} § 15", tr("documents obtained from outside")),
        Hit(f"{access} § 23", tr("negotiating position")),
        Hit(f"{access} § 24", tr("control, offences")),
        Hit(f"{access} § 25", tr("appointments")),
        Hit(f"{access} § 26", tr("exams, identity numbers")),
        Hit(f"{administration} § 13", tr("personal circumstances, business secrets")),
        Hit(f"{local} § 11-5", tr("staff matters, protection of privacy")),
    )


def fitting(hits: tuple[Hit, ...], typed: str) -> list[Hit]:
    """The grounds in whose name or words all begins that is typed: ``offl 13``, ``13``, ``taush``."""
    parts = re.findall(r"\w+", typed.casefold())
    return [hit for hit in hits if parts and all(_has(f"{hit.name} {hit.detail}", part) for part in parts)]


class LockPanel(AskingPanel):
    """Asks for the ground when the meeting is closed; what is told of a closed part is corrected."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._record: MeetingRecord | None = None
        self._item: AgendaItem | None = None
        self.ground = self._line(tr("Ground for closing the meeting"), "offl. § 13")
        self.stayed = self._line(tr("Who stayed"))
        self.clocks = self._line(tr("From – to"), "13:22–14:10")
        self.public = self._line(tr("Title for the public"))
        self.remark = label("", "caption", "muted", wrap=True)
        self.reason = label("", "caption", "danger", wrap=True)
        self.away = QPushButton(tr("Not closed after all"))
        self.away.setProperty("link", True)
        self._lay_out()
        Completion(self.ground, self._grounds, least=1)
        self.ground.textChanged.connect(self._tell)
        self.away.clicked.connect(self.take_away)
        self.hide()

    # -- what the page asks ----------------------------------------------------------------

    def show_record(self, record: MeetingRecord, item: AgendaItem | None) -> None:
        """Know a meeting and the item that is shown; another item closes what was begun."""
        if self._item is None or item is None or item.id != self._item.id:
            self.hide()
        self._record, self._item = record, item

    def areas(self) -> list[QWidget]:
        """The first field, while it is open."""
        return [] if self.isHidden() else [self.ground]

    def start(self) -> None:
        """Open, with what is told already, or who is here and the clock as it is now."""
        record, item = self._record, self._item
        if record is None or item is None:
            return
        case = record.case_of(item)
        known = item.exempt or (case.exempt if case else None)
        part = closed.closed_part(item)
        now = moment(self._shell).time()
        self.ground.setText(known.paragraph if known else "")
        self.stayed.setText(part.stayed if part else self._who_is_here())
        self.public.setText(known.public_title if known else "")
        self.clocks.setText(dates.span(part.from_, part.to) if part else f"{dates.clock(now)}–")
        for each in (self.clocks, self._above[self.clocks]):
            each.setVisible(item.started is not None)
        self.stayed.setCursorPosition(0)
        self.away.setVisible(item.exempt is not None)
        self._refuse("")
        self._tell()
        self.show()
        self.ground.setFocus()
        self.ground.selectAll()

    def enter(self) -> None:
        """Store it, and close; what is refused stays."""
        from hfdesk.ops import surprises

        record, item = self._record, self._item
        if record is None or item is None:
            return
        try:
            desk, ground, public = self._desk, self.ground.text(), self.public.text()
            from_, to = self._span(item)
            told = Closed(ground, self.stayed.text(), from_, to)
            surprises.tell_closed(desk, record.meeting.id, item.id, told, public)
        except Problem as problem:
            field = self.ground if problem.code == "live.no_ground" else self.clocks
            self._refuse(plain_sentence(problem), field)
            return
        if not closed.names_paragraph(ground):
            self._shell.tell(_no_paragraph(ground.strip()))
        self.leave()

    def take_away(self) -> None:
        """The item was not closed after all."""
        from hfdesk.ops import surprises

        if self._record is not None and self._item is not None:
            surprises.never_closed(self._desk, self._record.meeting.id, self._item.id)
        self.leave()

    # -- inside ----------------------------------------------------------------------------

    @property
    def _desk(self) -> Desk:
        assert self._shell.desk is not None
        return self._shell.desk

    def _span(self, item: AgendaItem) -> tuple[time | None, time | None]:
        return entry.span(self.clocks.text()) if item.started else (None, None)

    def _grounds(self, typed: str) -> list[Hit]:
        record = self._record
        return fitting(grounds((record.committee.language if record else None) or Language.NB), typed)

    def _who_is_here(self) -> str:
        record = self._record
        if record is None:
            return ""
        there = [x for x in record.meeting.attendance if presence.here(record.meeting, x, self._item)]
        return enumerated([record.register.attendee(each).name for each in there], ", ")

    def _tell(self) -> None:
        """A soft remark on a ground that no paragraph is found in; none while one is on the way to it."""
        typed = self.ground.text().strip()
        strange = bool(typed) and not closed.names_paragraph(typed) and not self._grounds(typed)
        self.remark.setText(_no_paragraph(typed) if strange else "")
        self.remark.setVisible(strange)

    def _refuse(self, reason: str, field: QLineEdit | None = None) -> None:
        for each in (self.ground, self.clocks):
            mark_refused(each, reason if each is field else "")
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        if reason:
            announce(self, reason)

    def _line(self, name: str, hint: str = "") -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        return made

    def _lay_out(self) -> None:
        self.setObjectName("frame")
        self.setAccessibleName(tr("Closed part"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scaled(8))
        grid.setVerticalSpacing(theme.scaled(3))
        self._above: dict[QLineEdit, QWidget] = {}
        for at, field in enumerate((self.ground, self.clocks, self.stayed, self.public)):
            above = label(field.accessibleName(), "caption", "muted")
            above.setBuddy(field)
            self._above[field] = above
            row, column = 2 * (at // 2), at % 2
            grid.addWidget(above, row, column)
            grid.addWidget(field, row + 1, column)
        foot = QHBoxLayout()
        foot.addWidget(self.remark, 1)
        foot.addWidget(self.reason, 1)
        foot.addStretch(0)
        foot.addWidget(self.away, 0, Qt.AlignmentFlag.AlignRight)
        whole = QVBoxLayout(self)
        side, above = theme.scaled(12), theme.scaled(8)
        whole.setContentsMargins(side, above, side, above)
        whole.setSpacing(theme.scaled(4))
        whole.addLayout(grid)
        whole.addLayout(foot)


def _has(text: str, start: str) -> bool:
    return any(word.startswith(start) for word in re.findall(r"\w+", text.casefold()))


def _no_paragraph(ground: str) -> str:
    return tr("“{ground}” names no paragraph. It stands as you typed it.").format(ground=ground)
