"""A day: typed, stepped by arrows, or chosen in a calendar that knows the holidays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain import calendar_entry
from hfdesk.domain.problems import Refusal
from hfdesk.gui import dates, icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Shell
from hfdesk.gui.worker import tell_later

_STEPS = {
    Qt.Key.Key_Up: timedelta(days=-1),
    Qt.Key.Key_Down: timedelta(days=1),
    Qt.Key.Key_PageUp: timedelta(weeks=-1),
    Qt.Key.Key_PageDown: timedelta(weeks=1),
}


class DayField(QWidget):
    """A line for a day and a button for the calendar."""

    changed = Signal()

    def __init__(self, shell: Shell, name: str, from_: Callable[[], date] | None = None) -> None:
        super().__init__()
        self._shell = shell
        self._from = from_ or (lambda: shell.today)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._write_out)
        self.button = QToolButton()
        self.button.setIcon(icons.icon("meetings", "text"))
        self.button.setAccessibleName(tr("{field}: calendar").format(field=name))
        self.button.setToolTip(f"{tr('Calendar')} (Alt+↓)")
        self.button.clicked.connect(self.open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(4))
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    def day(self) -> date | None:
        """The day; ``None`` where none is told. Refuses what is none (``day.*``)."""
        return calendar_entry.day(self.line.text(), self._from())

    def known(self) -> date | None:
        """The day, ``None`` also where what stands there is none."""
        try:
            return self.day()
        except Refusal:
            return None

    def show_day(self, day: date | None) -> None:
        """Show a day."""
        self.line.setText(dates.full(day) if day else "")
        self.line.setCursorPosition(0)
        self.changed.emit()

    def open_calendar(self) -> None:
        """Let the day be chosen."""
        Calendar(self._shell, self, self.known() or self._from(), self.show_day).show_under(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows step by a day, Page Up and Page Down by a week, Alt+↓ opens the calendar."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            day = self.known()
            self.show_day(day + _STEPS[key] if day else self._from())
        else:
            return False
        return True

    def _edited(self, _text: str) -> None:
        self.changed.emit()

    def _write_out(self) -> None:
        """Show a day that was typed as the window writes days."""
        day = self.known()
        if day is not None and self.line.text() != dates.full(day):
            self.show_day(day)


class Calendar(QFrame):
    """A month with week numbers and the holidays marked; closes when a day is chosen."""

    def __init__(self, shell: Shell, parent: QWidget, day: date, chosen: Callable[[date], object]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell = shell
        self._chosen = chosen
        self._years: set[int] = set()
        self.month = QCalendarWidget()
        self.month.setAccessibleName(tr("Calendar"))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.currentPageChanged.connect(self._turned)
        self.month.clicked.connect(self._take)
        self.month.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.month)
        self._dress()
        self._mark()

    def show_under(self, widget: QWidget) -> None:
        """Open under a field, or over it where there is no room."""
        self.adjustSize()
        below = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        screen = widget.screen().availableGeometry()
        if below.y() + self.height() > screen.bottom():
            below = widget.mapToGlobal(QPoint(0, -self.height() - 2))
        left = min(below.x(), screen.right() - self.width())
        self.move(max(screen.left(), left), max(screen.top(), below.y()))
        self.show()
        self.month.setFocus()

    def _take(self, day: QDate) -> None:
        self._chosen(date(day.year(), day.month(), day.day()))
        self.close()

    def _dress(self) -> None:
        self.month.setMinimumSize(theme.scaled(330), theme.scaled(230))
        for name, sign in (("prev", "back"), ("next", "forward")):
            button = self.month.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(sign, "text"))
        head = QTextCharFormat()
        head.setForeground(theme.color("muted"))
        head.setBackground(theme.color("alternate"))
        head.setFont(theme.font("caption", True))
        self.month.setHeaderTextFormat(head)
        for at in range(1, 8):
            red = at > 5
            shown = QTextCharFormat()
            shown.setForeground(theme.color("danger" if red else "text"))
            self.month.setWeekdayTextFormat(Qt.DayOfWeek(at), shown)
        today = self._shell.today
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        self.month.setDateTextFormat(QDate(today.year, today.month, today.day), bold)

    def _turned(self, _year: int, _month: int) -> None:
        self._mark()

    def _mark(self) -> None:
        """Mark the holidays of the year that is shown; they may take a moment the first time."""
        year = self.month.yearShown()
        if year in self._years:
            return
        self._years.add(year)

        def holidays() -> dict[date, str]:
            from hfdesk.ops.calendars import marked

            return dict(marked((year,)))

        tell_later(self, holidays, self._show_holidays)

    def _show_holidays(self, named: dict[date, str]) -> None:
        for day, name in named.items():
            red = QTextCharFormat()
            red.setForeground(QColor(theme.color("danger")))
            red.setFontWeight(QFont.Weight.DemiBold)
            red.setToolTip(name)
            self.month.setDateTextFormat(QDate(day.year, day.month, day.day), red)
