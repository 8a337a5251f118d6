"""What is looked up beside the window while a dialog is open, and how it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from hfdesk.domain.arranging import Remark, RemarkKind, When
from hfdesk.gui import dates
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.worker import tell_later


class Remarks:
    """The remarks on the times that a dialog shows; only the newest question is answered."""

    def __init__(self, asker: QWidget, desk: Desk, today: date) -> None:
        self._asker, self._desk, self._today = asker, desk, today
        self._asked: object = None
        self.waiting = False  # for an answer

    def ask(
        self,
        committee: str,
        whens: Sequence[When],
        told: Callable[[tuple[tuple[Remark, ...], ...]], object],
        meeting: str = "",
    ) -> None:
        """Look up what is to be said of some times."""
        asked = self._asked = object()
        self.waiting = True
        desk, today, wanted = self._desk, self._today, tuple(whens)

        def find() -> tuple[tuple[Remark, ...], ...]:
            from hfdesk.ops import calendars, meetings

            meetings.make_ready(desk, committee)
            return calendars.remarks(desk, committee, wanted, today, meeting)

        def answered(found: tuple[tuple[Remark, ...], ...]) -> None:
            if asked is self._asked:
                self.waiting = False
                told(found)

        tell_later(self._asker, find, answered)


def week(day: date) -> str:
    """``Uke 12``."""
    return tr("Week {number}").format(number=day.isocalendar().week)


def told(day: date, remarks: Iterable[Remark]) -> str:
    """The remarks on a day as one line."""
    return ". ".join(remark_text(day, each) for each in remarks)


def remark_text(day: date, remark: Remark) -> str:
    """A remark in words."""
    match remark.kind:
        case RemarkKind.HOLIDAY:
            return tr("Public holiday: {name}").format(name=remark.text)
        case RemarkKind.WEEKEND:
            return tr("A {weekday}").format(weekday=dates.weekday(day))
        case RemarkKind.JULY:
            return tr("In July")
        case RemarkKind.PAST:
            return tr("The day has passed")
        case RemarkKind.SAME_DAY if remark.text:
            return tr("The committee also meets that day at {clock}").format(clock=remark.text)
        case RemarkKind.SAME_DAY:
            return tr("The committee also meets that day")
        case RemarkKind.OVERLAP:
            return tr("At the same time as {committees}").format(committees=remark.text)
