"""What comes up while a meeting is held, each with its key: a new item, a closed part, another type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hfdesk.domain import closed, entry, live
from hfdesk.domain.problems import Problem
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import Kind, Outcome
from hfdesk.gui import dates
from hfdesk.gui.i18n import tr
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.widgets.asking import AskField
from hfdesk.gui.widgets.completing import Completion, among

if TYPE_CHECKING:
    from hfdesk.gui.live.page import LivePage

SURPRISES = frozenset({"live-own", "live-type", "live-lock", "live-closed", "live-withdraw", "live-clock"})
"""The commands that are done here."""


class Surprising(QObject):
    """Does what comes up, for the page of a meeting. What is typed stays, refused, with its reason."""

    def __init__(self, page: LivePage) -> None:
        super().__init__(page)
        self._page = page

    def act(self, command: str) -> None:
        """Do one of :data:`SURPRISES`."""
        self._page.flush()
        {
            "live-own": self._ask_new,
            "live-type": self._ask_type,
            "live-lock": self._lock,
            "live-closed": self._correct_closed,
            "live-clock": self._ask_clock,
            "live-withdraw": lambda: self._page.steps.put_off(Outcome.WITHDRAWN),
        }[command]()

    def _ask_new(self) -> None:
        from hfdesk.ops import surprises

        page = self._page
        if page.record is None or not live.is_running(page.record.meeting):
            page.shell.tell(tr("Open the meeting first."))
            return

        def take(title: str) -> str:
            reason = self._told(
                lambda: surprises.new_item(page.desk, page.shown.id, title, page.now(), numbered=True)
            )
            if not reason:  # when the field is gone, which gives the keyboard back
                QTimer.singleShot(0, self, self._show_current)
            return reason

        self._ask(tr("New case with its own number"), "", take, tr("What it is about"))

    def _show_current(self) -> None:
        page = self._page
        page.read()
        current = live.current(page.record.meeting) if page.record else None
        if current is not None:
            page.look(current.id)

    def _ask_type(self) -> None:
        from hfdesk.ops import surprises

        page, item = self._page, self._page.shown_item
        if item is None or page.record is None or item.kind not in (Kind.CASE, Kind.OTHER_BUSINESS):
            return
        id, record = item.id, page.record
        asked = self._ask(
            tr("Type of the case"),
            ", ".join(item.tags),
            lambda typed: self._told(
                lambda: surprises.retype(page.desk, record.meeting.id, id, entry.parts(typed))
            ),
        )
        known = {tag for each in record.meeting.agenda for tag in each.tags}
        tags = tuple(dict.fromkeys((*setup_of(record.committee).tags, *sorted(known))))
        Completion(asked.field, among(lambda: tags), many=True, least=1)

    def _ask_clock(self) -> None:
        """When the item began and ended, as it was and not as the keys were pressed."""
        from hfdesk.ops import live as ops

        page, item = self._page, self._page.shown_item
        if item is None or item.started is None:
            page.shell.tell(tr("The item has not been begun."))
            return
        id, begun, ended = item.id, item.started, item.ended

        def take(typed: str) -> str:
            return self._told(lambda: ops.clock(page.desk, page.shown.id, id, *_clocks(typed, begun, ended)))

        shown = dates.span(begun.time(), ended.time() if ended else None)
        self._ask(tr("When the item began and ended"), shown, take, "13:22–14:10")

    def _lock(self) -> None:
        from hfdesk.ops import surprises

        page, item = self._page, self._page.shown_item
        if item is None or page.record is None:
            return
        id, meeting = item.id, page.record.meeting
        if closed.is_closed(item) and item.started:
            self._tell(lambda: surprises.unlock(page.desk, meeting.id, id, page.now()))
            page.shell.tell(tr("The meeting is open again."))
            return
        page.locking.start()

    def _correct_closed(self) -> None:
        """What is told of the closed part, to be corrected at any time."""
        item = self._page.shown_item
        if item is None or item.exempt is None:
            self._page.shell.tell(tr("The case has not been closed. Ctrl+L closes the meeting for it."))
        else:
            self._page.locking.start()

    def _told(self, act: Callable[[], object]) -> str:
        """Do it; gives the reason where it is refused."""
        try:
            act()
        except (Problem, KeyError) as problem:
            return plain_sentence(problem)
        return ""

    def _tell(self, act: Callable[[], object]) -> None:
        reason = self._told(act)
        if reason:
            self._page.shell.tell(reason)

    def _ask(self, name: str, text: str, take: Callable[[str], str], hint: str = "") -> AskField:
        """A field under the item's title; the keyboard goes back to where it was."""
        page = self._page
        focus = QApplication.focusWidget()
        owner: QWidget = focus if focus is not None and page.isAncestorOf(focus) else page
        title = page.item.title
        corner = owner.mapFrom(page.window(), title.mapTo(page.window(), QPoint(0, title.height())))
        return AskField(owner, QRect(corner, corner), name, text, take, hint)


def _clocks(typed: str, begun: datetime, ended: datetime | None) -> tuple[datetime, datetime | None]:
    """The moments of the clocks that were typed, on the item's days; what is not typed stays."""
    start, end = entry.span(typed)
    last = (ended or begun).date()
    return (
        datetime.combine(begun.date(), start) if start else begun,
        datetime.combine(last, end) if end else ended,
    )
