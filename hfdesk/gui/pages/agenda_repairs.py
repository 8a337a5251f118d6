"""The line under an agenda that does not fit: by how much, and the ways to mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from hfdesk.domain.agenda import meeting_minutes, overrun, planned_minutes, slots
from hfdesk.domain.planning import with_end_shifted
from hfdesk.domain.values import Meeting
from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.labels import Elided, Sign


class Repairs(QFrame):
    """Says that the meeting runs over, or past a pinned start, and mends it by a press.

    New lengths are looked at first: they stand in the table until they are taken.
    """

    shifting = Signal()
    following = Signal(str)  # the item
    looking = Signal()
    fitting = Signal()
    leaving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overrunLine")
        self._first = Elided("", "ui", bold=True)
        self._rest = Elided("", "ui")
        self._late = ""
        self.shift = self._button()
        self.look = self._button(tr("Fit the lengths …"))
        self.follow = self._button(tr("Shift what follows"))
        self.take = self._button(tr("Use"))
        self.leave = self._button(tr("Cancel"))
        self.buttons = (self.shift, self.look, self.follow, self.take, self.leave)
        self.shift.clicked.connect(self.shifting)
        self.look.clicked.connect(self.looking)
        self.follow.clicked.connect(lambda: self.following.emit(self._late))
        self.take.clicked.connect(self.fitting)
        self.leave.clicked.connect(self.leaving)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(14), theme.scaled(7), theme.scaled(12), theme.scaled(7))
        row.setSpacing(theme.scaled(10))
        row.addWidget(Sign("overrun", "overrun"))
        row.addWidget(self._first)
        row.addWidget(self._rest, 1)
        for button in self.buttons:
            row.addWidget(button)

    def show_meeting(self, meeting: Meeting, may: bool, fitted: Meeting | None = None) -> None:
        """Say what does not fit, hidden where all does; ``may``: it can be mended.

        ``fitted`` is the meeting with the new lengths that are looked at.
        """
        over = overrun(meeting)
        late = [slot for slot in slots(meeting) if slot.late]
        self._late = late[0].item.id if late else ""
        self.setVisible(over > 0 or bool(late))
        if over > 0:
            self._first.setText(tr("The meeting runs %n min over.", over))
            text, room = (
                tr("The items take {planned} min, the meeting lasts {room}."),
                meeting_minutes(meeting),
            )
            known = room is not None  # of two days it is not before the night between them is
            self._rest.setText(text.format(planned=planned_minutes(meeting), room=room) if known else "")
        elif late:
            self._first.setText(tr("What comes before runs %n min past a pinned start.", late[0].late))
            self._rest.setText(dates.clock(late[0].item.start))
        if fitted is not None:
            self._rest.setText(
                tr("With the new lengths they take {planned}.").format(planned=planned_minutes(fitted))
            )
        end = dates.clock(with_end_shifted(meeting).end)
        self.shift.setText(tr("Move the end to {clock}").format(clock=end))
        looks = may and fitted is not None
        shown = (over > 0, over > 0 or bool(late), bool(late))
        for button, visible in zip(self.buttons, (*shown, False, False), strict=True):
            button.setVisible(may and visible and not looks)
        self.take.setVisible(looks)
        self.leave.setVisible(looks)

    def first(self) -> QPushButton:
        """The button that comes first."""
        return next((button for button in self.buttons if button.isVisibleTo(self)), self.shift)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the lengths as they are."""
        if event.key() == Qt.Key.Key_Escape and self.leave.isVisible():
            self.leaving.emit()
            return
        super().keyPressEvent(event)

    @staticmethod
    def _button(text: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button
