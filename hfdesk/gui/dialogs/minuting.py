"""The steps of a meeting's minutes: send for comments, approve, publish, correct."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from hfdesk.domain import approval
from hfdesk.domain.approval import Step
from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.gui import dates
from hfdesk.gui.desk import Desk
from hfdesk.gui.dialogs.asking import Asking, Field, muted
from hfdesk.gui.dialogs.days import DayField
from hfdesk.gui.i18n import tr
from hfdesk.gui.making import Making
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.worker import Ticket

if TYPE_CHECKING:
    from hfdesk.ops.minuting import Taken


def take_step(shell: Shell, parent: QWidget, making: Making, record: MeetingRecord, step: Step) -> None:
    """Ask what a step needs and take it; why it cannot be taken is told."""
    desk = shell.desk
    if desk is None or desk.read_only:
        shell.tell(tr("The archive is open for reading only."))
        return
    try:
        approval.refuse_step(record.meeting, step)
    except Problem as problem:
        shell.tell(plain_sentence(problem))
        return
    if step is Step.PUBLISHED:
        _publish(shell, desk, making, record)
        return
    dialogs = {Step.COMMENTS: SendMinutes, Step.APPROVED: ApproveMinutes, Step.CORRECTING: CorrectMinutes}
    dialogs[step](shell, parent, making, record).open()


def _publish(shell: Shell, desk: Desk, making: Making, record: MeetingRecord) -> None:
    now = shell.now().astimezone()

    def job(_ticket: Ticket) -> Taken:
        from hfdesk.ops import minuting

        return minuting.publish(desk, record.meeting.id, moment=now)

    _work(shell, making, tr("Publishing the minutes …"), job, tr("The minutes are published as Word and PDF"))


def _work(shell: Shell, making: Making, label: str, job: Callable[[Ticket], Taken], told: str) -> None:
    def done(taken: Taken) -> None:
        first = taken.written.path
        name = first.stem if len(taken.files) > 1 else first.name
        making.finished(taken.meeting, list(taken.files), f"{told}: {name}")

    shell.work(label, job, done)


class _Step(Asking):
    """A step, with the meeting that it is about."""

    def __init__(
        self, shell: Shell, parent: QWidget, making: Making, record: MeetingRecord, title: str, do: str
    ) -> None:
        super().__init__(shell, parent, title, do, 460)
        assert shell.desk is not None
        self._desk: Desk = shell.desk
        self._making, self._meeting = making, record.meeting
        self.body.addWidget(muted(f"{record.committee.name}, {dates.full(record.meeting.date)}"))


class SendMinutes(_Step):
    """Send til innspill: by when comments are wanted."""

    def __init__(self, shell: Shell, parent: QWidget, making: Making, record: MeetingRecord) -> None:
        title = tr("Send for comments")
        super().__init__(shell, parent, making, record, title, tr("Make the draft"))
        from hfdesk.ops import minuting

        self.due = DayField(shell, tr("Deadline for comments"))
        self.due_field = Field(tr("Deadline for comments"), self.due, self.due.line)
        self.due.show_day(minuting.due_of(self._desk, self._meeting.id, shell.now().date()))
        self.places["minutes.due_passed"] = self.due_field
        self.body.addWidget(self.due_field)
        self.body.addWidget(
            muted(tr("The draft says that it is subject to comments and approval, and tells the deadline."))
        )
        self.due.line.setFocus()
        self.due.line.selectAll()

    def store(self) -> None:
        """Make the draft beside the window."""
        desk, id, now = self._desk, self._meeting.id, self.shell.now().astimezone()
        today = now.date()
        due = self.read(self.due_field, self.due.day) or today
        if due < today:
            raise Refusal("minutes.due_passed", due=due, day=today)

        def job(_ticket: Ticket) -> Taken:
            from hfdesk.ops import minuting

            return minuting.send(desk, id, due, moment=now)

        told = tr("Out for comments until {day}").format(day=dates.short(due))
        _work(self.shell, self._making, tr("Making the draft …"), job, told)


class ApproveMinutes(_Step):
    """Godkjenn referatet: by hand; the next meeting's item does it by itself."""

    def __init__(self, shell: Shell, parent: QWidget, making: Making, record: MeetingRecord) -> None:
        super().__init__(shell, parent, making, record, tr("Approve the minutes"), tr("Approve"))
        self.day = DayField(shell, tr("Approved on"))
        self.day_field = Field(tr("Approved on"), self.day, self.day.line)
        self.day.show_day(shell.today)
        self.body.addWidget(self.day_field)
        usual = tr(
            "Usually the next meeting approves them by its own item, when it is ended. "
            "Approved minutes are locked."
        )
        self.body.addWidget(muted(usual))
        self.day.line.setFocus()
        self.day.line.selectAll()

    def store(self) -> None:
        """Approve them beside the window."""
        desk, id, now = self._desk, self._meeting.id, self.shell.now().astimezone()
        day = self.read(self.day_field, self.day.day)

        def job(_ticket: Ticket) -> Taken:
            from hfdesk.ops import minuting

            return minuting.approve(desk, id, day, moment=now)

        _work(self.shell, self._making, tr("Approving the minutes …"), job, tr("The minutes are approved"))


class CorrectMinutes(_Step):
    """Lag rettet utgave: what the correction is about."""

    def __init__(self, shell: Shell, parent: QWidget, making: Making, record: MeetingRecord) -> None:
        title = tr("Make a corrected edition")
        super().__init__(shell, parent, making, record, title, tr("Unlock the minutes"))
        self.why = QLineEdit()
        self.why_field = Field(tr("What is corrected"), self.why)
        self.places["minutes.no_reason"] = self.why_field
        self.body.addWidget(self.why_field)
        self.body.addWidget(
            muted(tr("It stands at the top of the corrected edition. The one before stays as it was sent."))
        )
        self.why.setFocus()

    def store(self) -> None:
        """Unlock them."""
        from hfdesk.ops import minuting

        minuting.correct(self._desk, self._meeting.id, self.why.text(), self.shell.now().astimezone())
        self.shell.tell(tr("The minutes can be corrected. Approve them again when they are right."))
