"""Oppmøte: who was there, who was not, for whom, when; corrected until the minutes are approved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfdesk.domain import presence
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import Attendee, MeetingRecord
from hfdesk.domain.values import Attendance, Meeting, Presence
from hfdesk.gui import dates, theme, words
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.live import who
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Cell, Row, RowKind, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import among, people_of
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.ordered import NEW, OrderedTable, new_row
from hfdesk.gui.widgets.views import Column

_SIGNS = {
    Presence.PRESENT: ("dot", "success"),
    Presence.ABSENT: ("ring", "muted"),
    Presence.NO_SHOW: ("ring", "muted"),
}
SIGN, NAME, TITLE, STATUS, FROM, TO, ITEMS, DEPUTY, NOTE = range(9)


def _columns() -> tuple[Column, ...]:
    return (
        Column("", 34),
        Column(tr("Name"), 180, narrow=156),
        Column(tr("Title and organization")),
        Column(tr("Attended"), 104, narrow=88),
        Column(tr("Came"), 62, narrow=48),
        Column(tr("Left"), 62, narrow=48),
        Column(tr("Cases"), 96, narrow=56),
        Column(tr("Deputy for"), 150, give=1),
        Column(tr("Remark"), 150, give=2),
    )


class AttendanceTab(QWidget):
    """The attendance list of a meeting, typed into in place."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._record: MeetingRecord | None = None
        columns = _columns()
        self.table = OrderedTable(tr("Attendance"), columns, self._enter)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self._count = label("", "ui", "muted")
        self._locked = label("", "ui", "muted")
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        self._none = label(tr("Nobody is on the attendance list yet."), tone="muted")
        self._lay_out()
        self._offer()
        self.table.turning.connect(self._turn)
        self.table.leaving.connect(self._leave)
        self.table.settled.connect(lambda: self._refused(""))

    def show_record(self, record: MeetingRecord) -> None:
        """Show a meeting's attendance; of one to come those who are expected."""
        from hfdesk.ops import attendance

        other = self._record is None or self._record.meeting.id != record.meeting.id
        if other:
            self.table.let_go()
            self._refused("")
        desk = self._shell.desk
        refusal = attendance.locked(record.meeting)
        meeting, register = record.meeting, record.register
        if desk is not None and refusal is None:
            meeting = attendance.expected(desk, meeting)(meeting)
            register = desk.register_of(meeting)
        self._record = record
        self._show(MeetingRecord(meeting, record.committee, record.cases, register))
        self._locked.setText(plain_sentence(refusal) if refusal else "")

    def areas(self) -> list[QWidget]:
        """The table."""
        return [self.table]

    def keys(self) -> Keys:
        """The keys of the list."""
        if not self._may:
            return ()
        return (
            ("F2", tr("Edit the field")),
            (tr("Space"), tr("Present or not")),
            ("Delete", tr("Remove from the attendance")),
        )

    @property
    def _may(self) -> bool:
        """Whether the list may be changed."""
        from hfdesk.ops import attendance

        desk, record = self._shell.desk, self._record
        return (
            desk is not None
            and not desk.read_only
            and record is not None
            and attendance.locked(record.meeting) is None
        )

    def _show(self, record: MeetingRecord) -> None:
        people = [record.register.attendee(each) for each in record.meeting.attendance]
        rows = tuple(_rows(record, people, self._may))
        stood = self.table.key()
        self.table.read_again(lambda: self._rows.show(rows), lambda: stood)
        present = sum(each.record.status is Presence.PRESENT for each in people)
        away = len(people) - present
        self._count.setText(dotted(tr("%n present", present), tr("%n absent", away) if away else ""))
        self._count.setVisible(bool(people))
        self.table.setVisible(bool(rows))
        self._none.setVisible(not people)

    def _enter(self, key: str, column: int, text: str) -> str:
        from hfdesk.ops import attendance_entries as ops

        desk, meeting = self._shell.desk, self._meeting()
        if desk is None or meeting is None or (key == NEW and not text.strip()):
            return ""
        taken = self.table.taken()
        try:
            if key == NEW:
                ops.add(desk, meeting.id, text, taken)
            else:
                ops.enter(desk, meeting.id, key, tuple(ops.Field)[column - TITLE], text)
        except Problem as problem:
            return plain_sentence(problem)
        return ""

    def _turn(self, key: str) -> None:
        from hfdesk.ops import attendance_entries as ops

        self._do(lambda desk, id: ops.turn(desk, id, key))

    def _leave(self, key: str, _altogether: bool) -> None:
        from hfdesk.ops import attendance as ops

        self._do(lambda desk, id: ops.remove(desk, id, key))

    def _do(self, act: Callable[[Desk, str], object]) -> None:
        desk, meeting = self._shell.desk, self._meeting()
        if desk is None or meeting is None or not self._may:
            return
        try:
            act(desk, meeting.id)
            self._refused("")
        except Problem as problem:
            self._refused(plain_sentence(problem))

    def _meeting(self) -> Meeting | None:
        return self._record.meeting if self._record else None

    def _refused(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _offer(self) -> None:
        self.table.offer_names(NAME, people_of(lambda: self._shell.desk))
        self.table.offer_names(STATUS, among(lambda: [words.presence(each) for each in Presence]), least=1)
        self.table.offer_names(DEPUTY, among(self._names))

    def _names(self) -> Sequence[str]:
        record = self._record
        return [record.register.attendee(each).name for each in record.meeting.attendance] if record else ()

    def _lay_out(self) -> None:
        side = theme.size("pageMarginX")
        tools = QHBoxLayout()
        tools.setContentsMargins(0, theme.scaled(10), 0, theme.scaled(10))
        tools.addWidget(self._count)
        tools.addStretch(1)
        tools.addWidget(self._locked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(side, 0, side, theme.scaled(16))
        whole.setSpacing(0)
        whole.addLayout(tools)
        whole.addWidget(self._none)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.reason)
        whole.addStretch(0)


def _rows(record: MeetingRecord, people: Sequence[Attendee], typed: bool) -> Iterator[Row]:
    """The attendance by its own groups, else by whether they were there; last a row for one more."""
    groups: dict[str, list[Attendee]] = {}
    order = list(Presence)
    named = any(each.record.group for each in people)
    for each in people if named else sorted(people, key=lambda each: order.index(each.record.status)):
        groups.setdefault(each.record.group or words.presence(each.record.status), []).append(each)
    for name, members in groups.items():
        text = f"{name} · {len(members)}"
        yield Row((Cell(text, "muted"),), text, kind=RowKind.GROUP)
        for each in members:
            yield _row(record, each, typed)
    if typed:
        yield new_row(tr("Add somebody …"), NAME)


def _row(record: MeetingRecord, each: Attendee, typed: bool) -> Row:
    held = each.record
    icon, color = _SIGNS[held.status]
    tone = "text" if held.status is Presence.PRESENT else "muted"
    title = ", ".join(part for part in (each.title, each.organization) if part)
    state, items = words.presence(held.status), _items(record, held)
    deputy = who.name_of(record.register, held.deputy_for)
    note = dotted(held.role, tr("on a screen") if held.remote else "", held.note)
    first, last = dates.clock(held.from_), dates.clock(held.to)

    def cell(text: str, edit: str | None = None, tone: str = tone) -> Cell:
        return Cell(text, tone, tip=text, edit=(text if edit is None else edit) if typed else None)

    return Row(
        (
            Cell(icon=icon, icon_color=color, tip=state),
            Cell(each.name, tone, tip=each.name),
            cell(title, f"{each.title}, {each.organization}".strip(" ,"), "muted"),
            cell(state),
            cell(first),
            cell(last),
            cell(items),
            cell(deputy),
            cell(note, held.note),
        ),
        _spoken(each.name, title, state, first, last, items, deputy, note),
        key=presence.key(held),
    )


def _spoken(
    name: str, title: str, state: str, first: str, last: str, items: str, deputy: str, note: str
) -> str:
    return sentence(
        name,
        title,
        state,
        tr("came at {clock}").format(clock=first) if first else "",
        tr("left at {clock}").format(clock=last) if last else "",
        tr("case {numbers} only").format(numbers=items) if items else "",
        tr("deputy for {name}").format(name=deputy) if deputy else "",
        note,
    )


def _items(record: MeetingRecord, held: Attendance) -> str:
    """``3–5``, ``3–``, ``–5`` or ``3, 4, 6``, as they are typed too."""
    if held.items:
        return ", ".join(who.short_numbers(record, (each,)) for each in held.items)
    ends = [who.short_numbers(record, (each,)) if each else "" for each in (held.from_item, held.to_item)]
    return dates.DASH.join(ends) if any(ends) else ""
