"""What is done in a meeting by one key each: going on, looking back, putting off, a new case, a break."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from hfdesk.domain import live
from hfdesk.domain.problems import Problem
from hfdesk.domain.values import AgendaItem, Kind, Outcome
from hfdesk.gui import dates
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_items import number_of
from hfdesk.gui.shell import Offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from hfdesk.gui.live.page import LivePage


class Steps(QObject):
    """The gestures of one page. Those that cannot be done say why in the status line."""

    def __init__(self, page: LivePage) -> None:
        super().__init__(page)
        self._page = page
        self._shell = page.shell

    def do(self, command: str) -> None:
        """Do what a command of the menus says; ``KeyError`` for one that is not a step."""
        {
            "live-next": self.go_on,
            "live-before": self.go_back,
            "live-goto": self.ask_number,
            "live-defer": lambda: self.put_off(Outcome.DEFERRED),
            "live-return": lambda: self.put_off(Outcome.SENT_BACK),
            "live-proposal": self.use_proposal,
            "live-new": self.new_case,
            "live-break": self.pause,
        }[command]()

    def go_on(self) -> None:
        """Treat the next item; from one that one looked back at, come back to the current one."""
        record, shown = self._page.record, self._page.shown_item
        if record is None or shown is None:
            return
        if self._page.is_opening:
            self._page.opening.open()
            return
        current = live.current(record.meeting)
        if current is not None and current.id != shown.id:
            self._page.look(current.id)
            return
        coming = live.following(record.meeting, shown.id)
        if not live.is_coming(record.meeting):
            self._page.look(live.next_of(record.meeting, shown.id).id)
        elif coming is None:
            self._shell.tell(tr("All items are treated. End the meeting when you are done."))
        else:
            self.enter(coming.id)

    def open(self) -> None:
        """Open the meeting: its first item is treated."""
        from hfdesk.ops import live as ops

        if self._done(lambda: ops.open_meeting(self._page.desk, self._page.shown.id, self._page.now())):
            self._page.read()
            self._page.look(self._page.going)

    def go_back(self) -> None:
        """Look at the item before."""
        record, shown = self._page.record, self._page.shown_item
        before = live.preceding(record.meeting, shown.id) if record and shown else None
        if before is not None:
            self._page.look(before.id)

    def go_to(self, item: str) -> None:
        """Go to an item: treat it if it is left, look at it where it has been treated."""
        record = self._page.record
        if record is None:
            return
        chosen, current = record.meeting.item(item), live.current(record.meeting)
        if not chosen.started and live.is_running(record.meeting):
            self.enter(item)
            return
        self._page.look(item)
        if chosen.ended and current is not None:
            self._shell.tell(
                tr("You look back. The clock of the current item goes on."),
                Offer(tr("Take up again"), lambda: self.enter(item)),
            )

    def enter(self, item: str) -> None:
        """Treat an item."""
        from hfdesk.ops import live as ops

        if self._done(lambda: ops.enter(self._page.desk, self._page.shown.id, item, self._page.now())):
            self._page.look(item, again=True)

    def ask_number(self) -> None:
        """Ask for the number of an item to go to."""
        record = self._page.record
        if record is not None:
            items = live.treated(record.meeting)
            self._page.panes.open()
            self._page.numbers.ask([(item.id, number_of(record, item)) for item in items])

    def put_off(self, outcome: Outcome) -> None:
        """The case is postponed or sent back; once more takes it back."""
        from hfdesk.ops import surprises

        item = self._page.shown_item
        if item is not None and item.kind is Kind.CASE:
            self._done(lambda: surprises.put_off(self._page.desk, self._page.shown.id, item.id, outcome))

    def new_case(self) -> None:
        """A new case under eventuelt, treated from now on; its title is written at once."""
        from hfdesk.ops import surprises

        before = {item.id for item in self._items()}
        now = self._page.now()
        if not self._done(lambda: surprises.new_item(self._page.desk, self._page.shown.id, "", now)):
            return
        self._page.read()
        come = next(
            (item for item in self._items() if item.id not in before and item.kind is Kind.CASE), None
        )
        if come is not None:
            self._page.look(come.id)
            self._page.item.name_it(lambda title: self._name(come.id, title))

    def pause(self) -> None:
        """A break from now on: the next item where that is one, else one that was not planned."""
        from hfdesk.ops import live as ops

        if self._done(lambda: ops.pause(self._page.desk, self._page.shown.id, self._page.now())):
            self._page.read()
            self._page.look(self._page.going)

    def use_proposal(self) -> None:
        """Put the forslag in as the decision; one Ctrl+Z takes it out again."""
        fields, proposal = self._page.item.fields, self._page.writing.proposal()
        refused = self._page.refusal("live-proposal")
        if fields is None or refused:
            self._shell.tell(refused)
            return
        if not proposal:
            self._shell.tell(tr("There is no proposed decision for this item."))
            return
        edit = fields.edits["decision"]
        if edit.toPlainText().strip():
            self._shell.tell(tr("The proposal replaced what was written. Ctrl+Z brings that back."))
        edit.selectAll()
        edit.insert_text(proposal)
        self._page.item.turn("decision")
        edit.setFocus()
        clock = dates.clock(self._page.now().time())
        self._page.item.proposal.said.setText(tr("used as decision {clock}").format(clock=clock))

    def _name(self, item: str, title: str) -> None:
        from hfdesk.ops import agendas

        if title.strip():
            self._done(lambda: agendas.rename(self._page.desk, self._page.shown.id, item, title))

    def _items(self) -> tuple[AgendaItem, ...]:
        return self._page.record.meeting.agenda if self._page.record else ()

    def _done(self, act: Callable[[], Any]) -> bool:
        """Store what was typed, then do it; what is refused is told."""
        self._page.flush()
        self._page.marking.settle()
        try:
            act()
        except Problem as problem:
            self._shell.trouble(problem)
            return False
        return True
