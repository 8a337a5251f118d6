"""How a case ended follows from its decision, unless somebody says otherwise."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid

from hfdesk.domain import live
from hfdesk.domain.comparing import compared
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import EMPTY, RichText
from hfdesk.domain.values import AgendaItem, Kind, Outcome
from hfdesk.gui.live.fields import ItemFields
from hfdesk.gui.shell import Shell


class Deciding(QObject):
    """Compares what is decided with what was proposed.

    The outcome is set when the field is left, and only where nobody has set another: one that is
    not as the words told before stays.
    """

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._record: MeetingRecord | None = None
        self._fields: ItemFields | None = None
        self._told: dict[str, Outcome | None] = {}
        self._typed: set[str] = set()

    def follow(self, fields: ItemFields) -> None:
        """Compare what stands in these fields."""
        decision = fields.edits["decision"]
        decision.document().contentsChange.connect(partial(self._changed, fields))
        decision.left.connect(partial(self._leave, fields))

    def show_record(self, record: MeetingRecord, item: AgendaItem | None) -> None:
        """Compare with what the record tells from now on."""
        if self._record is None or self._record.meeting.id != record.meeting.id:
            self._told.clear()
            self._typed.clear()
            self._fields = None
        self._record = record
        if item is not None and item.id not in self._told:
            self._told[item.id] = compared(self._proposal(item), item.decision).outcome

    def settle(self) -> None:
        """Set the outcome of the decision that is written, before another gesture."""
        if self._fields is not None and isValid(self._fields):
            self._leave(self._fields)

    def _changed(self, fields: ItemFields, _at: int, gone: int, come: int) -> None:
        if gone or come:
            self._typed.add(fields.item)
            self._fields = fields

    def _leave(self, fields: ItemFields) -> None:
        """What the words tell is how the case ended."""
        from hfdesk.ops import live as ops

        desk, record, item = self._shell.desk, self._record, self._item(fields.item)
        if fields.item not in self._typed or record is None or desk is None or item is None:
            return
        self._typed.discard(fields.item)
        before = self._told.get(item.id)
        now = self._told[item.id] = compared(self._proposal(item), fields.edits["decision"].text()).outcome
        may = item.kind is Kind.CASE and live.is_coming(record.meeting) and item.outcome in (None, before)
        if may and item.outcome is not now:
            try:
                ops.decide(desk, record.meeting.id, item.id, now)
            except Problem as problem:
                self._shell.trouble(problem)

    def _item(self, id: str) -> AgendaItem | None:
        agenda = self._record.meeting.agenda if self._record else ()
        return next((item for item in agenda if item.id == id), None)

    def _proposal(self, item: AgendaItem) -> RichText:
        case = self._record.case_of(item) if self._record else None
        return item.proposal or (case.proposal if case else EMPTY)
