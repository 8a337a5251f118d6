"""I dag: what matters today, in one look."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain.lacks import Lack, LackKind, lacks
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Status
from hfdesk.gui import dates, icons, reading, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Page
from hfdesk.gui.rows import Entry, Place, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Elided, Sign, label, set_tone
from hfdesk.gui.widgets.views import EntryList

NEXT, OVERDUE, SOON = 5, 4, timedelta(days=14)


class HomePage(Page):
    """The first page."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._title = label("", "heading1")
        self._today: list[QWidget] = []
        self._cards = QVBoxLayout()
        self._today_head = _Head(tr("Meeting today"))
        self._next_head = _Head(tr("Next meetings"))
        self._next = EntryList(tr("Next meetings"), height="rowMeeting", lead=74)
        self._next_none = label(tr("No meetings are planned."), tone="muted")
        self._drafts_head = _Head(tr("Drafts out for comments"))
        self._drafts = EntryList(tr("Drafts out for comments"))
        self._drafts_none = label(tr("Nothing is out for comments."), tone="muted")
        self._actions_head = _Head(tr("Follow-ups"))
        self._actions = EntryList(tr("Follow-ups"))
        self._actions_none = label(tr("Nothing is overdue."), tone="muted")
        self._all = QPushButton()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._right = QWidget()
        self._lay_out()
        for part in (self._next, self._drafts, self._actions):
            part.opened.connect(shell.go)

    def heading(self) -> str:
        """Today."""
        return tr("Today")

    def areas(self) -> list[QWidget]:
        """The lists."""
        return [self._next, self._drafts, self._actions]

    def refresh(self) -> None:
        """Read the meetings and follow-ups again."""
        today = self.shell.today
        self._title.setText(_capital(dates.full(today, year=False)))
        coming = [each for each in reading.meetings(self.desk) if each.day >= today]
        self._show_today([each for each in coming if each.day == today])
        self._show_next([each for each in coming if each.day > today][:NEXT])
        self._show_drafts()
        self._show_actions()

    def _show_today(self, lines: list[reading.MeetingLine]) -> None:
        for card in self._today:
            card.deleteLater()
        self._today = [_Card(self.shell, line, self.desk.meeting_record(line.id)) for line in lines]
        for card in self._today:
            self._cards.addWidget(card)
        self._today_head.setVisible(bool(lines))

    def _show_next(self, lines: list[reading.MeetingLine]) -> None:
        self._next.rows.show([_meeting_entry(line, self.desk.meeting_record(line.id)) for line in lines])
        self._next.fit()
        self._next_none.setVisible(not lines)

    def _show_drafts(self) -> None:
        drafts = [each for each in reading.meetings(self.desk) if each.status is Status.CIRCULATED]
        self._drafts.rows.show([_draft_entry(line, self.shell.today) for line in drafts])
        self._drafts.fit()
        self._drafts_head.count(str(len(drafts)) if drafts else "")
        self._drafts_none.setVisible(not drafts)

    def _show_actions(self) -> None:
        today = self.shell.today
        found = reading.actions(self.desk)
        over = [each for each in found if each.due and each.due < today]
        shown = [each for each in found if each.due and each.due <= today + SOON][:OVERDUE]
        self._actions.rows.show([_action_entry(line, today) for line in shown])
        self._actions.fit()
        self._actions_head.count(tr("%n overdue", len(over)) if over else "", "danger")
        self._actions_none.setVisible(not shown)
        self._all.setText(tr("Show all {count}").format(count=len(found)))
        self._all.setVisible(bool(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where the page is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(840)
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._right.setMinimumWidth(0 if narrow else theme.scaled(340))
        self._right.setMaximumWidth(16777215 if narrow else theme.scaled(400))

    def _lay_out(self) -> None:
        side = theme.size("pageMarginHome")
        left = QVBoxLayout()
        left.setSpacing(theme.scaled(8))
        self._cards.setSpacing(theme.scaled(8))
        self._cards.setContentsMargins(0, 0, 0, theme.scaled(20))
        for part in (self._today_head, self._cards, self._next_head, self._next, self._next_none):
            left.addLayout(part) if isinstance(part, QVBoxLayout) else left.addWidget(part)
        left.addStretch(1)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.scaled(8))
        for part in (self._drafts_head, self._drafts, self._drafts_none):
            right.addWidget(part)
        right.addSpacing(theme.scaled(20))
        for part in (self._actions_head, self._actions, self._actions_none):
            right.addWidget(part)
        self._all.setProperty("link", True)
        self._all.setIcon(icons.icon("arrow", "link"))
        self._all.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._all.clicked.connect(lambda: self.shell.go(Place("followups")))
        right.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        self._columns.setSpacing(theme.scaled(32))
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._right, 1)
        inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(side, theme.scaled(20), side, theme.scaled(20))
        whole.setSpacing(theme.scaled(16))
        whole.addWidget(self._title)
        whole.addLayout(self._columns, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


class _Head(QWidget):
    """A group's head with a count behind it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._count = label("", "ui", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(label(text, "heading2"))
        row.addWidget(self._count)
        row.addStretch(1)

    def count(self, text: str, tone: str = "muted") -> None:
        """Show a word behind the head."""
        self._count.setText(text)
        set_tone(self._count, tone)


class _Card(QFrame):
    """Today's meeting."""

    def __init__(self, shell: Shell, line: reading.MeetingLine, record: MeetingRecord) -> None:
        super().__init__()
        self.setObjectName("card")
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(4))
        words.addWidget(Elided(line.title or line.committee_name, "cardTitle"))
        words.addWidget(Elided(_facts(line, record), "ui", "muted"))
        text, tone, icon = _state(line, record)
        if text:
            words.addLayout(_signed(text, tone, icon))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(14), theme.scaled(14), theme.scaled(18), theme.scaled(14))
        row.addLayout(words, 1)
        button = QPushButton(tr("Open"))
        button.setProperty("primary", True)
        button.setAccessibleName(f"{tr('Open')}: {line.committee_name}, {dates.span(line.start, line.end)}")
        button.clicked.connect(lambda: shell.go(Place("meeting", line.id)))
        row.addWidget(button)


def _signed(text: str, tone: str, icon: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(6))
    row.addWidget(Sign(icon, tone))
    row.addWidget(label(text, "ui", tone))
    row.addStretch(1)
    return row


def _facts(line: reading.MeetingLine, record: MeetingRecord) -> str:
    called = len(record.meeting.attendance)
    people = tr("%n people", called) if called else ""
    cases = tr("%n cases", line.cases)
    return dotted(dates.span(line.start, line.end), line.place, ", ".join(p for p in (cases, people) if p))


def _meeting_entry(line: reading.MeetingLine, record: MeetingRecord) -> Entry:
    text, tone, icon = _state(line, record)
    when = dates.short(line.day)
    return Entry(
        title=line.title or line.committee_name,
        second=dotted(dates.span(line.start, line.end), line.place, tr("%n cases", line.cases)),
        lead=when,
        lead_second=dates.weekday(line.day),
        right=text,
        right_color=tone,
        right_icon=icon,
        bold=True,
        sentence=sentence(dates.full(line.day), line.committee_name, line.place, text),
        place=Place("meeting", line.id),
        key=line.id,
    )


def _state(line: reading.MeetingLine, record: MeetingRecord) -> tuple[str, str, str]:
    """(words, colour, icon) of what a meeting lacks, or of how far it has come."""
    found = lacks(record)
    if any(each.kind is LackKind.AGENDA for each in found):
        return tr("No agenda yet"), "muted", "ring"
    if found:
        return _lacking(found), "warn", "warn"
    if line.status is Status.CALLED:
        return tr("Invitation sent"), "success", "check"
    if line.status in (None, Status.DRAFT):
        return tr("Invitation not sent"), "warn", "warn"
    return "", "muted", ""


def _lacking(found: tuple[Lack, ...]) -> str:
    papers = sum(each.kind is LackKind.PAPER for each in found)
    if papers == len(found):
        return tr("%n case papers missing", papers)
    if len(found) == 1 and found[0].kind is LackKind.OVERRUN:
        return tr("%n min over the end", found[0].count)
    return tr("%n things remain", len(found))


def _draft_entry(line: reading.MeetingLine, today: date) -> Entry:
    due = line.comments_due
    text, tone = "", "muted"
    if due is not None:
        text = tr("due {day}").format(day=dates.short(due, today))
        tone = "warn" if due == today else "danger" if due < today else "muted"
    title = f"{line.committee_label} {dates.long(line.day, year=False)}"
    return Entry(
        title=title,
        second=dotted(tr("Minutes"), tr("%n cases", line.cases)),
        right=text,
        right_color=tone,
        right_bold=tone != "muted",
        sentence=sentence(title, text),
        place=Place("meeting", line.id, 3),
        key=line.id,
    )


def _action_entry(line: reading.ActionLine, today: date) -> Entry:
    late = (today - line.due).days if line.due else 0
    text = tr("%n days overdue", late) if late > 0 else dates.short(line.due, today) if line.due else ""
    return Entry(
        title=line.text,
        second=dotted(line.owners, f"{line.committee_label} {line.number}".strip()),
        right=text,
        right_color="danger" if late > 0 else "muted",
        right_bold=late > 0,
        sentence=sentence(line.text, line.owners, text),
        place=Place("meeting", line.meeting, 3, line.item),
        key=f"{line.meeting}/{line.item}/{line.text}",
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
