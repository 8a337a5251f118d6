"""I dag: what matters today, in one look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

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

from hfdesk.domain import live
from hfdesk.domain.checks import Code, Finding, lacking
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Meeting, Status
from hfdesk.gui import dates, theme
from hfdesk.gui.desk import ActionRow, MeetingRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.clock import moment
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.rows import Entry, Place, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Elided, Sign, label, set_tone
from hfdesk.gui.widgets.views import EntryList

BEFORE = timedelta(hours=1)
"""How long before its start a meeting may be begun from here."""
NEXT, FEW, MOST, SOON = 5, 4, 99, timedelta(days=14)


class HomePage(Page):
    """The first page."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._title = label("", "heading1")
        self._today: list[_Card] = []
        self._names: dict[str, str] = {}
        self._rows: tuple[MeetingRow, ...] = ()
        self._cards = QVBoxLayout()
        self._today_head = _Head(tr("Meeting today"))
        self._next_head = _Head(tr("Next meetings"))
        self._next = EntryList(tr("Next meetings"), height="rowMeeting", lead=74)
        self._next_none = label(tr("No meetings are planned."), tone="muted")
        self.new_button = QPushButton(tr("New meeting …"))
        self.plan_button = QPushButton(tr("Year's plan …"))
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
        self.new_button.setToolTip("Ctrl+N")
        self.new_button.clicked.connect(lambda: shell.act("meeting-new"))
        self.plan_button.clicked.connect(lambda: shell.act("meeting-plan"))

    def keys(self) -> Keys:
        """What is new here is a meeting."""
        return (("Enter", tr("Open")), ("Ctrl+N", tr("New meeting")))

    def refusal(self, command: str) -> str:
        """What is new here is a meeting."""
        return super().refusal("meeting-new" if command == "new" else command)

    def act(self, command: str) -> None:
        """Do it to the next meeting that one stands on."""
        super().act("meeting-new" if command == "new" else command)

    def chosen_meeting(self) -> MeetingRow | None:
        """The meeting that one stands on: today's at its button, else the next one that is chosen."""
        for card in self._today:
            if card.button.hasFocus():
                return card.row
        index = self._next.currentIndex()
        return self._rows[index.row()] if index.isValid() else None

    def heading(self) -> str:
        """Today."""
        return tr("Today")

    def areas(self) -> list[QWidget]:
        """The lists."""
        buttons = [self.new_button, self.plan_button]
        return [*self._buttons(), self._next, *buttons, self._drafts, self._actions]

    def first(self) -> QWidget | None:
        """Today's meeting, else the next ones."""
        return next((each for each in self.areas() if each.isVisibleTo(self)), None)

    def _buttons(self) -> list[QWidget]:
        return [card.button for card in self._today]

    def refresh(self) -> None:
        """Read the meetings and follow-ups again."""
        today = self.shell.today
        home = self.desk.home(today, MOST)
        self._names = {each.id: each.name for each in self.desk.committee_rows(today)}
        self._title.setText(_capital(dates.full(today, year=False)))
        self._show_today([each for each in home.upcoming if each.date == today])
        self._show_next([each for each in home.upcoming if each.date > today][:NEXT])
        self._show_drafts(home.drafts)
        self._show_actions(home.overdue, home.due)

    def _show_today(self, rows: Sequence[MeetingRow]) -> None:
        focused = any(card.button.hasFocus() for card in self._today)
        for card in self._today:
            card.hide()
            card.deleteLater()
        self._today = [_Card(self.shell, self._facts(row)) for row in rows]
        for card in self._today:
            self._cards.addWidget(card)
            card.show()
        if focused and self._today:
            self._today[0].button.setFocus()
        self._today_head.setVisible(bool(rows))
        self._cards.setContentsMargins(0, 0, 0, theme.scaled(20) if rows else 0)

    def _facts(self, row: MeetingRow) -> _Facts:
        return _Facts(row, self._names.get(row.committee, ""), self.desk.meeting_record(row.id))

    def _show_next(self, rows: Sequence[MeetingRow]) -> None:
        self._rows = tuple(rows)
        self._next.rows.show([_meeting_entry(self._facts(row)) for row in rows])
        self._next.fit()
        self._next_none.setVisible(not rows)

    def _show_drafts(self, rows: Sequence[MeetingRow]) -> None:
        self._drafts.rows.show([_draft_entry(row, self.shell.today) for row in rows[:FEW]])
        self._drafts.fit()
        self._drafts_head.count(str(len(rows)) if rows else "")
        self._drafts_none.setVisible(not rows)

    def _show_actions(self, overdue: Sequence[ActionRow], due: Sequence[ActionRow]) -> None:
        today = self.shell.today
        soon = [each for each in due if each.due and each.due <= today + SOON]
        shown = (*overdue, *soon)[:FEW]
        self._actions.rows.show([_action_entry(row, today) for row in shown])
        self._actions.fit()
        self._actions_head.count(tr("%n overdue", len(overdue)) if overdue else "", "danger")
        self._actions_none.setVisible(not shown)
        self._all.setText(f"{tr('Show all follow-ups')} →")
        self._all.setVisible(bool(overdue or due))

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
        self._lay_out_right()
        self._columns.setSpacing(theme.scaled(32))
        self._columns.addLayout(self._left(), 1)
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

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(theme.scaled(8))
        self._cards.setSpacing(theme.scaled(8))
        for part in (self._today_head, self._cards, self._next_head, self._next, self._next_none):
            left.addLayout(part) if isinstance(part, QVBoxLayout) else left.addWidget(part)
        made = QHBoxLayout()
        made.setSpacing(theme.scaled(8))
        made.addWidget(self.new_button)
        made.addWidget(self.plan_button)
        made.addStretch(1)
        left.addLayout(made)
        left.addStretch(1)
        return left

    def _lay_out_right(self) -> None:
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.scaled(8))
        for part in (self._drafts_head, self._drafts, self._drafts_none):
            right.addWidget(part)
        right.addSpacing(theme.scaled(20))
        for part in (self._actions_head, self._actions, self._actions_none):
            right.addWidget(part)
        self._all.setProperty("link", True)
        self._all.clicked.connect(lambda: self.shell.go(Place("followups")))
        right.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)


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


@dataclass(frozen=True, slots=True)
class _Facts:
    """A meeting of the list with all that its line needs."""

    row: MeetingRow
    committee: str
    record: MeetingRecord

    @property
    def name(self) -> str:
        return self.row.title or self.committee

    @property
    def clock(self) -> str:
        return dates.span(self.row.start, self.row.end)

    @property
    def place(self) -> str:
        return self.row.place or (tr("Online") if self.record.meeting.online else "")

    @property
    def cases(self) -> str:
        return tr("%n cases", self.row.items) if self.row.items else ""


class _Card(QFrame):
    """Today's meeting."""

    def __init__(self, shell: Shell, facts: _Facts) -> None:
        super().__init__()
        self.row = facts.row
        self.setObjectName("card")
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(4))
        words.addWidget(Elided(facts.name, "cardTitle"))
        words.addWidget(Elided(dotted(facts.clock, facts.place, facts.cases), "ui", "muted"))
        text, tone, icon = _state(facts)
        if text:
            words.addLayout(_signed(text, tone, icon))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(14), theme.scaled(14), theme.scaled(18), theme.scaled(14))
        row.addLayout(words, 1)
        word = _begins(shell, facts.row)
        place = Place("live" if word else "meeting", facts.row.id)
        self.button = QPushButton(word or tr("Open"))
        self.button.setProperty("primary", True)
        self.button.setAccessibleName(f"{self.button.text()}: {facts.name}, {facts.clock}")
        self.button.clicked.connect(lambda: shell.go(place))
        row.addWidget(self.button)


def _begins(shell: Shell, row: MeetingRow) -> str:
    """What begins today's meeting, from an hour before it; ``""`` while it is only looked at."""
    assert shell.desk is not None
    meeting = shell.desk.get(Meeting, row.id)
    if shell.desk.read_only or not live.is_coming(meeting):
        return ""
    if live.is_running(meeting):
        return tr("Go on with the meeting")
    start = datetime.combine(meeting.date, meeting.start) if meeting.start else None
    return tr("Start the meeting") if start is None or moment(shell) >= start - BEFORE else ""


def _signed(text: str, tone: str, icon: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(6))
    row.addWidget(Sign(icon, tone))
    row.addWidget(label(text, "ui", tone))
    row.addStretch(1)
    return row


def _meeting_entry(facts: _Facts) -> Entry:
    text, tone, icon = _state(facts)
    day = facts.row.date
    return Entry(
        title=facts.name,
        second=dotted(facts.clock, facts.place, facts.cases),
        lead=dates.short(day),
        lead_second=dates.weekday(day),
        right=text,
        right_color=tone,
        right_icon=icon,
        bold=True,
        sentence=sentence(dates.full(day), facts.name, facts.place, text),
        place=Place("meeting", facts.row.id),
        key=facts.row.id,
    )


def _state(facts: _Facts) -> tuple[str, str, str]:
    """(words, colour, icon) of what a meeting lacks, or of how far it has come."""
    found = lacking(facts.record)
    if any(each.code is Code.NO_AGENDA for each in found):
        return tr("No agenda yet"), "muted", "ring"
    if found:
        return _lacking(found), "warn", "warn"
    if facts.row.status is Status.CALLED:
        return tr("Invitation sent"), "success", "check"
    if facts.row.status in (None, Status.DRAFT):
        return tr("Invitation not sent"), "warn", "warn"
    return "", "muted", ""


def _lacking(found: tuple[Finding, ...]) -> str:
    papers = sum(each.code is Code.NO_PAPER for each in found)
    if papers == len(found):
        return tr("%n case papers missing", papers)
    if len(found) == 1 and found[0].code is Code.OVERRUN:
        return tr("%n min over the end", found[0].values["count"])
    return tr("%n things remain", len(found))


def _draft_entry(row: MeetingRow, today: date) -> Entry:
    due = row.comments_due
    text, tone = "", "muted"
    if due is not None:
        text = tr("due {day}").format(day=dates.short(due, today))
        tone = "warn" if due == today else "danger" if due < today else "muted"
    title = f"{row.committee_label} {dates.long(row.date, year=False)}"
    return Entry(
        title=title,
        second=dotted(tr("Minutes"), tr("%n cases", row.items)),
        right=text,
        right_color=tone,
        right_bold=tone != "muted",
        sentence=sentence(title, text),
        place=Place("meeting", row.id, 3),
        key=row.id,
    )


def _action_entry(row: ActionRow, today: date) -> Entry:
    late = (today - row.due).days if row.due else 0
    text = tr("%n days overdue", late) if late > 0 else dates.short(row.due, today) if row.due else ""
    owners = ", ".join(row.owners)
    return Entry(
        title=row.text,
        second=dotted(owners, f"{row.committee_label} {row.number}".strip()),
        right=text,
        right_color="danger" if late > 0 else "muted",
        right_bold=late > 0,
        sentence=sentence(row.text, owners, text),
        place=Place("meeting", row.meeting, 3, row.item),
        key=f"{row.meeting}/{row.item}/{row.position}",
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
